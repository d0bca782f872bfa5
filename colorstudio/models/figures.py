"""What was measured of models on this machine, kept for the lists and the advice."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from colorstudio.errors import UsageError
from colorstudio.records import record_of
from colorstudio.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Figures:
    """One model on one device. Quality is that of ``protocol`` over ``clips`` clips.

    ``values`` are means by the names of :mod:`colorstudio.evaluation.metrics.catalogue`; empty
    where only speed was measured. ``seconds`` is a keyframe's, ``memory_mib`` the peak.
    """

    model: str
    weights_hash: str
    device: str
    protocol: str = ""
    clips: int = 0
    values: Mapping[str, float] = field(default_factory=dict)
    frames_per_second: float | None = None  # of whole films
    seconds: float | None = None
    memory_mib: float | None = None
    measured: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """A newer measure of the same replaces it."""
        return self.model, self.weights_hash, self.device, self.protocol


def today() -> str:
    """The date that figures carry."""
    return datetime.now(UTC).strftime("%Y-%m-%d")


def figures_file() -> Path:
    """Where they are kept."""
    return platformdirs.user_data_path("colorstudio", appauthor=False) / "model-figures.json"


def load_figures() -> list[Figures]:
    """All that was measured here; none where nothing was. Raises UsageError."""
    path = figures_file()
    if not path.exists():
        return []
    try:
        return record_of(list[Figures], json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(
            f"The table of measured models {path} cannot be read ({error}); delete it and measure "
            "again."
        ) from error


def keep_figures(new: Iterable[Figures]) -> None:
    """Add figures to the table; they replace older ones of the same."""
    table = {one.key: one for one in (*load_figures(), *new)}
    path = figures_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps([asdict(one) for one in table.values()], indent=1, allow_nan=False)
    write_whole(path, text + "\n")
