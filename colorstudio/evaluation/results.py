"""What was measured, as plain records that go to JSON and back."""

import json
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from colorstudio.records import lenient_record_of


@dataclass(slots=True)
class ClipResult:
    """One clip, coloured by one contender under one protocol.

    ``frames`` holds a value a frame for each metric, None where it was not measured there;
    ``given`` are the frames whose colour the contender was shown, left out of the means.
    """

    clip: str
    contender: str
    protocol: str
    key: str
    width: int
    height: int
    rate: float
    count: int
    given: list[int] = field(default_factory=list)
    frames: dict[str, list[float | None]] = field(default_factory=dict)
    clip_values: dict[str, float] = field(default_factory=dict)
    seconds: float = 0.0  # of colouring, start-up of the model left out

    def mean(self, metric: str, *, with_given: bool = False) -> float:
        """Of a per-frame or per-clip metric; NaN where there is no value."""
        if metric in self.clip_values:
            return self.clip_values[metric]
        values = self.values(metric, with_given=with_given)
        return float(np.mean(values)) if values else math.nan

    def values(self, metric: str, *, with_given: bool = False) -> list[float]:
        """The frames' values that count."""
        left_out = () if with_given else self.given
        return [
            value
            for frame, value in enumerate(self.frames.get(metric, []))
            if value is not None and frame not in left_out
        ]

    @property
    def frames_per_second(self) -> float:
        """Speed of colouring."""
        return self.count / self.seconds if self.seconds > 0 else math.nan


@dataclass(slots=True)
class Report:
    """All results of one run of ``colorstudio evaluate``."""

    title: str
    command: str
    created: str
    version: str
    facts: dict[str, str] = field(default_factory=dict)  # set, size, flow, machine ...
    notes: list[str] = field(default_factory=list)
    set_values: dict[str, dict[str, float]] = field(default_factory=dict)  # by group, metric
    results: list[ClipResult] = field(default_factory=list)

    @property
    def groups(self) -> list[tuple[str, str]]:
        """(contender, protocol) in the order they were measured."""
        return list(dict.fromkeys((r.contender, r.protocol) for r in self.results))

    def of(self, group: tuple[str, str]) -> list[ClipResult]:
        """The clips of a group."""
        return [r for r in self.results if (r.contender, r.protocol) == group]

    def mean(self, group: tuple[str, str], metric: str) -> float:
        """Over the clips, each counting alike; NaN clips are left out."""
        return mean_of(result.mean(metric) for result in self.of(group))

    def frame_mean(self, group: tuple[str, str], metric: str) -> float:
        """Over all frames of all clips, as papers have it."""
        return mean_of(value for r in self.of(group) for value in r.values(metric))

    def set_value(self, group: tuple[str, str], metric: str) -> float:
        """A figure that only the whole set has, such as FID."""
        return self.set_values.get(group_name(group), {}).get(metric, math.nan)


def group_name(group: tuple[str, str]) -> str:
    """How a group is called in JSON and in headings."""
    return " · ".join(group)


def file_name(text: str) -> str:
    """The text as a name that every file system takes."""
    return "".join(c if c.isalnum() or c in "-_.=" else "_" for c in text)


def mean_of(values: Iterable[float]) -> float:
    """Mean of what is not NaN; NaN where nothing is left."""
    known = [value for value in values if not math.isnan(value)]
    return float(np.mean(known)) if known else math.nan


def save_json(path: Path, record: ClipResult | Report) -> None:
    """Write a record whole or not at all; NaN becomes null."""
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(_plain(asdict(record)), indent=1, allow_nan=False))
    partial.replace(path)


def load_clip(path: Path) -> ClipResult:
    """The inverse of :func:`save_json`. Raises OSError, ValueError."""
    return lenient_record_of(ClipResult, _known(json.loads(path.read_text())))


def load_report(path: Path) -> Report:
    """The inverse of :func:`save_json`. Raises OSError, ValueError."""
    return lenient_record_of(Report, _known(json.loads(path.read_text())))


def _known(value: Any) -> Any:
    """Without the figures that are null: what is not there is NaN."""
    if isinstance(value, dict):
        return {name: _known(item) for name, item in value.items() if item is not None}
    return [_known(item) for item in value] if isinstance(value, list) else value


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return round(value, 6) if math.isfinite(value) else None
    return value
