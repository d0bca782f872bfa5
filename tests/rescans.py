"""Other scans and cuts of films: another size, crop and rate, frames missing, shots reordered."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.codec import encode_chunk
from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.engine.control import JobControl
from colorstudio.engine.open_film import OpenFilm, opened
from colorstudio.engine.request import ColorizeRequest
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.hints.wish import ShotWish
from colorstudio.project.ids import TakeId
from colorstudio.project.shots import NewShot
from tests.worn_copies import write_film

Frames = Sequence[NDArray[np.uint8]]
CROP = (0.04, 0.06, 0.05, 0.03)  # top, bottom, left, right
CHUNK = 12


@dataclass(frozen=True)
class Rescan:
    """Which of the old frames the new scan shows, in order, and how."""

    shown: tuple[int, ...]
    crop: tuple[float, float, float, float] = CROP
    scale: float = 0.8
    noise: float = 2.0  # code values

    def picture(self, frame: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """As the new scan sees it, without noise."""
        height, width = frame.shape[:2]
        top, bottom, left, right = self.crop
        rows = slice(round(top * height), round((1 - bottom) * height))
        inside = frame[rows, round(left * width) : round((1 - right) * width)]
        size = tuple(2 * round(self.scale * side / 2) for side in inside.shape[1::-1])
        return np.asarray(cv2.resize(inside, size, interpolation=cv2.INTER_AREA), np.uint8)

    def write(self, path: Path, frames: Frames, rate: Fraction) -> FilmInfo:
        """The scan as a grey film."""
        random = np.random.default_rng(3)
        made = []
        for old in self.shown:
            picture = self.picture(frames[old]).astype(np.float32)
            grain = random.normal(0, self.noise, (*picture.shape[:2], 1))
            made.append(np.rint(np.clip(picture + grain, 0, 255)).astype(np.uint8))
        write_film(path, made, rate)
        return probe(path)


def true_project(
    path: Path,
    film: FilmInfo,
    frames: Frames,
    shots: Sequence[FrameRange],
    wish: ShotWish,
    places: Sequence[FrameRange] | None = None,
) -> list[TakeId]:
    """A project whose takes have the film's true colour; one take a shot.

    ``places``: its shots, if they are to be set and are not just these.
    """
    with opened(path, film, JobControl()) as work:
        new = [NewShot(*shot) for shot in (shots if places is None else places)]
        if new:
            work.project.shots.replace_shots(work.id, new, by_hand=True)
        return [true_take(work, frames, shot, wish) for shot in shots]


def true_take(work: OpenFilm, frames: Frames, shot: FrameRange, wish: ShotWish) -> TakeId:
    """A take of true colour, shown in its shot."""
    project = work.project
    mark = project.films.get(work.id).fingerprint
    request = ColorizeRequest(mark, shot, work.stored_grid, wish, "default", "none")
    take = project.takes.start(work.id, *shot, request.to_json(), request.key()).id
    for first in range(shot.start, shot.stop, CHUNK):
        stop = min(first + CHUNK, shot.stop)
        chroma = np.stack([grid_chroma_of_rgb(frames[n], work.grid) for n in range(first, stop)])
        sure = np.full(stop - first, 0.75, np.float32)
        project.chunks.add(take, first, stop - first, encode_chunk(chroma), sure, sure / 100)
    project.takes.finish(take)
    project.takes.choose(take, shot)
    return take
