"""A shot's space: its camera, its depth, its points; None of it where the camera shows none."""

from collections.abc import Iterator
from dataclasses import dataclass

from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.open_film import OpenFilm
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.scene.camera import CameraPath, NoPath, find_camera
from colorstudio.scene.depth import Depth, depth_at
from colorstudio.scene.tracks import follow_corners

_LONGEST = 3000  # frames: a longer shot is looked at only so far


@dataclass(frozen=True, slots=True, eq=False)
class ShotSpace:
    """The space of a shot in which the camera moves."""

    film: OpenFilm
    place: FrameRange
    path: CameraPath

    def depth(self, frame: int) -> Depth | None:
        """How far things are in a frame of the film, on its grid. Raises Cancelled."""
        number = frame - self.place.start
        if not 0 <= number < len(self.path.poses):
            return None
        return depth_at(self.path, number, self._luma, self.film.grid)

    def depths(self) -> Iterator[tuple[int, Depth | None]]:
        """Of all its frames."""
        return ((frame, self.depth(frame)) for frame in range(*self.place))

    def _luma(self, number: int) -> WorkingLuma:
        return self.film.luma(self.place.start + number)


def look_at_space(film: OpenFilm, place: FrameRange) -> ShotSpace | NoPath:
    """Find a shot's camera. Raises Cancelled."""
    part = FrameRange(place.start, min(place.stop, place.start + _LONGEST))

    def lumas() -> Iterator[WorkingLuma]:
        for frame, luma in ShotLumas(film, part).in_order():
            film.control.checkpoint()
            film.lumas.put(frame, luma)
            yield luma

    found = find_camera(follow_corners(lumas()))
    return found if isinstance(found, NoPath) else ShotSpace(film, part, found)
