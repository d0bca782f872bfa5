"""A shot's space: its camera, its depth, its points; None of it where the camera shows none."""

from collections.abc import Iterator
from dataclasses import dataclass

from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.open_film import OpenFilm
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.scene.camera import CameraPath, NoPath, find_camera
from colorstudio.scene.depth import Depth, Lumas, depth_at
from colorstudio.scene.tracks import follow_corners

_LONGEST = 3000  # frames: a longer shot is looked at only so far
_MOST_BYTES = 384 * 2**20  # of working lumas in memory: a minute and more


@dataclass(frozen=True, slots=True, eq=False)
class ShotSpace:
    """The space of a shot in which the camera moves."""

    film: OpenFilm
    place: FrameRange
    path: CameraPath

    def depth(self, frame: int) -> Depth | None:
        """How far things are in a frame of the film, on its grid. Raises Cancelled."""
        return self._depth(frame, lambda number: self.film.luma(self.place.start + number))

    def depths(self) -> Iterator[tuple[int, Depth | None]]:
        """Of all its frames, each decoded once where they all find room. Raises Cancelled."""
        height, width = self.film.grid.luma
        if self.place.length * height * width > _MOST_BYTES:
            yield from ((frame, self.depth(frame)) for frame in range(*self.place))
            return
        lumas = [luma for _, luma in ShotLumas(self.film, self.place).in_order()]
        for frame in range(*self.place):
            self.film.control.checkpoint()
            yield frame, self._depth(frame, lumas.__getitem__)

    def _depth(self, frame: int, lumas: Lumas) -> Depth | None:
        number = frame - self.place.start
        if not 0 <= number < len(self.path.poses):
            return None
        return depth_at(self.path, number, lumas, self.film.grid)


def look_at_space(film: OpenFilm, place: FrameRange) -> ShotSpace | NoPath:
    """Find a shot's camera. Raises Cancelled."""
    part = FrameRange(place.start, min(place.stop, place.start + _LONGEST))

    def lumas() -> Iterator[WorkingLuma]:
        for _, luma in ShotLumas(film, part).in_order():
            film.control.checkpoint()
            yield luma

    found = find_camera(follow_corners(lumas()), lambda: film.control.cancelled)
    film.control.checkpoint()
    return found if isinstance(found, NoPath) else ShotSpace(film, part, found)
