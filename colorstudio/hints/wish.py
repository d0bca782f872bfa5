"""What a person asks for when a shot is coloured: model, settings, and whom it follows."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.fixed import FixedColour
from colorstudio.hints.objects import FilmObject, objects_of_json, objects_within
from colorstudio.hints.points import FramePoints
from colorstudio.models.settings import SampleSettings


class MatchShots(StrEnum):
    """Which neighbours a shot agrees with."""

    NONE = "none"
    PREVIOUS = "previous"
    NEXT = "next"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class ExemplarWish:
    """A picture, named by its SHA-256; without a ``frame`` that it colours, it is to lend colours
    to like things.
    """

    sha256: str
    frame: int | None = None


@dataclass(frozen=True, slots=True)
class ShotWish:
    """All that a person asks for one shot, before anything is looked up.

    A shot was edited since it was coloured where its take's wish is another one than its own.
    ``model`` is a name of the library, never "auto": what that means is decided before.
    """

    model: str = "default"
    settings: SampleSettings = field(default_factory=SampleSettings)
    seed: int = 0
    temporal: float = 1.0  # strength of smoothing along the motion, 0 (off) to 1
    memory: bool = True  # draw colour from like shots before, and from the shot itself
    match: MatchShots = MatchShots.NONE
    exemplars: tuple[ExemplarWish, ...] = ()
    points: tuple[FramePoints, ...] = ()
    fixed: tuple[FixedColour, ...] = ()  # the film's rules
    donor: str | None = None  # fingerprint of the film's colour copy
    space: bool = False  # find the camera, so that places that come back keep their colour
    mood: str = ""  # what things weakly lean to, as read_mood reads it
    objects: tuple[FilmObject, ...] = ()  # those with a colour, as pointed at in the shot

    def within(self, whole: FrameRange, part: FrameRange) -> "ShotWish":
        """What it asks of ``part`` of the frames it was asked for, as after a split."""

        def elsewhere(frame: int | None) -> bool:
            return frame is not None and frame in range(*whole) and frame not in range(*part)

        return replace(
            self,
            exemplars=tuple(e for e in self.exemplars if not elsewhere(e.frame)),
            points=tuple(p for p in self.points if p.frame in range(*part)),
            objects=objects_within(self.objects, part),
        )

    def to_json(self) -> dict[str, Any]:
        """Plain values; what is not asked for reads as it did before it could be."""
        values = asdict(self) | {"points": [frame.to_json() for frame in self.points]}
        del values["fixed"], values["objects"]
        if not self.settings.lean:
            del values["settings"]["lean"]
        if not self.mood:
            del values["mood"]
        if self.donor is None:
            del values["donor"]
        if not self.space:
            del values["space"]
        if self.fixed:
            values["fixed"] = [rule.to_json() for rule in self.fixed]
        if self.objects:
            values["objects"] = [thing.to_json() for thing in self.objects]
        return values

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "ShotWish":
        """The inverse of :meth:`to_json`."""
        known = {
            "settings": SampleSettings(**value["settings"]),
            "match": MatchShots(value["match"]),
            "exemplars": tuple(ExemplarWish(**one) for one in value["exemplars"]),
            "points": tuple(map(FramePoints.from_json, value["points"])),
            "fixed": tuple(map(FixedColour.from_json, value.get("fixed", ()))),
            "objects": objects_of_json(value.get("objects", [])),
        }
        return cls(**{**value, **known})
