"""What an editing system learns of a shot."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from colorstudio.film.frame_range import FrameRange


@dataclass(frozen=True, slots=True)
class EditMark:
    """A named frame of the film."""

    frame: int
    name: str
    colour: str  # "Blue", "Green", "Yellow" or "Red"
    note: str = ""


@dataclass(frozen=True, slots=True)
class EditShot:
    """A shot, the take that it shows, and what a person noted.

    ``sop`` and ``saturation``: its grade as ASC CDL; empty where there is none to say.
    """

    number: int
    place: FrameRange
    name: str
    take: str
    note: str
    approved: bool
    sop: str = ""
    saturation: float = 1.0

    @property
    def title(self) -> str:
        """Its name, or its number."""
        return self.name or f"Shot {self.number}"


@dataclass(frozen=True, slots=True)
class Edit:
    """A film's shots in order, and the file that shows them.

    ``source_start``: the timecode of that file's first frame; ``record_start``: of the timeline's.
    """

    title: str
    media: Path
    rate: Fraction
    width: int
    height: int
    frames: int
    has_sound: bool
    source_start: str
    record_start: str
    shots: tuple[EditShot, ...]
    marks: tuple[EditMark, ...]
