"""A shot as it is found, and as a project keeps it."""

from dataclasses import dataclass

from colorstudio.film.frame_range import FrameRange
from colorstudio.project.ids import FilmId, ShotId
from colorstudio.project.json_text import Json


@dataclass(frozen=True, slots=True)
class NewShot:
    """A shot as detection or a hand-edited list names it: frames [start, stop)."""

    start: int
    stop: int
    name: str = ""
    transition: str = "cut"  # how it begins


@dataclass(frozen=True, slots=True)
class ShotRecord:
    """A shot. Its id stays as long as a shot begins where it began."""

    id: ShotId
    film: FilmId
    start: int
    stop: int
    name: str
    transition: str
    by_hand: bool  # its borders were set by a person
    grade: Json  # None: as it came
    settings: Json  # how the person wants it colorized next; None: as the film

    @property
    def range(self) -> FrameRange:
        """Its frames."""
        return FrameRange(self.start, self.stop)
