"""Everything that influences a shot's colour, in one frozen record that is stored with the take."""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import Any

from colorstudio.chroma.grid import GridSize
from colorstudio.hints.points import FramePoints
from colorstudio.models.settings import SampleSettings

ENGINE_VERSION = 3  # raise when the same request would give other pixels
_LATER_FIELDS = {"points", "base", "features", "neighbours", "memory"}
"""Left out where empty: requests without them keep their key."""
_LATER_SETTINGS = {"negative_prompt", "strength"}
"""Likewise, within the settings: left out where they say nothing."""


@dataclass(frozen=True, slots=True)
class PinnedExemplar:
    """A colour picture that stands for one frame of the film, or (None) lends its colours."""

    sha256: str
    frame: int | None


@dataclass(frozen=True, slots=True)
class MemorySource:
    """A frame of another take, named by its request's key, that a take drew colour from."""

    take: str
    frame: int


@dataclass(frozen=True, slots=True)
class ColorizeRequest:
    """What to colour and how; equal requests give equal takes on the same device and versions."""

    film_hash: str
    start: int
    stop: int
    grid: GridSize
    model: str
    weights_hash: str
    settings: SampleSettings = field(default_factory=SampleSettings)
    seed: int = 0
    temporal: float = 1.0  # strength of smoothing along motion, 0 (off) to 1
    exemplars: tuple[PinnedExemplar, ...] = ()
    points: tuple[FramePoints, ...] = ()
    features: str = ""  # whose features recall colour, from the shot itself too; empty: nobody's
    neighbours: tuple[MemorySource, ...] = ()
    memory: tuple[MemorySource, ...] = ()
    base: str | None = None  # key of the take whose colour stays where changed points do not reach
    engine_version: int = ENGINE_VERSION

    def to_json(self) -> str:
        """Canonical JSON text: the same request always gives the same text."""
        fields = asdict(self)
        fields["points"] = [frame.to_json() for frame in self.points]
        kept = {name: fields[name] for name in fields if fields[name] or name not in _LATER_FIELDS}
        for name in _LATER_SETTINGS:
            if fields["settings"][name] in ("", None):
                del fields["settings"][name]
        return json.dumps(kept, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "ColorizeRequest":
        """The inverse of :meth:`to_json`."""
        fields: dict[str, Any] = json.loads(text)
        fields["grid"] = GridSize(*fields["grid"])
        fields["settings"] = SampleSettings(**fields["settings"])
        fields["exemplars"] = tuple(PinnedExemplar(**e) for e in fields["exemplars"])
        fields["points"] = tuple(map(FramePoints.from_json, fields.get("points", ())))
        for name in ("neighbours", "memory"):
            fields[name] = tuple(MemorySource(**source) for source in fields.get(name, ()))
        return cls(**fields)

    def key(self) -> str:
        """A hash that names the request."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()
