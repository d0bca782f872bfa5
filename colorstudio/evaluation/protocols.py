"""What a contender is shown of the truth."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import cv2
import numpy as np

from colorstudio.engine.exemplars import ExemplarFile
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.evaluation.pictures import own_colour
from colorstudio.film.info import FilmInfo
from colorstudio.film.reader import FilmReader
from colorstudio.hints.points import ColourPoint, FramePoints

POINT_RADIUS = 0.006  # of the shorter side: a few cells of the grid


class Protocol(StrEnum):
    """The field's usual ones (see peers' papers: DeepExemplar, BiSTNet, ColorMNet)."""

    AUTOMATIC = "automatic"  # nothing
    EXEMPLAR = "exemplar"  # the first frame
    BIDIRECTIONAL = "bidirectional"  # the first and the last frame
    POINTS = "points"  # random points of the first frame


@dataclass(frozen=True, slots=True)
class Shown:
    """The truth's share: pictures of whole frames, and points."""

    exemplars: tuple[ExemplarFile, ...] = ()
    points: tuple[FramePoints, ...] = ()

    @property
    def frames(self) -> list[int]:
        """Those known as a whole; no mean counts them."""
        return [exemplar.frame for exemplar in self.exemplars if exemplar.frame is not None]


def shown_of(
    protocol: Protocol, film: FilmInfo, folder: Path, points: int = 30, seed: int = 0
) -> Shown:
    """What the protocol shows of a prepared clip; pictures are written to ``folder``."""
    last = len(film.frames) - 1
    match protocol:
        case Protocol.AUTOMATIC:
            return Shown()
        case Protocol.EXEMPLAR:
            return Shown(exemplars=_pictures(film, [0], folder))
        case Protocol.BIDIRECTIONAL:
            return Shown(exemplars=_pictures(film, sorted({0, last}), folder))
        case Protocol.POINTS:
            return Shown(points=(_points(film, points, seed),))


def _pictures(film: FilmInfo, frames: Iterable[int], folder: Path) -> tuple[ExemplarFile, ...]:
    files = []
    with FilmReader(film) as reader:
        for frame in frames:
            path = folder / f"frame-{frame:05}.png"
            truth = own_colour(reader.read(frame))
            cv2.imwrite(str(path), cv2.cvtColor(truth, cv2.COLOR_RGB2BGR))
            files.append(ExemplarFile(path, frame))
    return tuple(files)


def _points(film: FilmInfo, count: int, seed: int) -> FramePoints:
    """Places drawn evenly from the first frame, with the colour that is there."""
    with FilmReader(film) as reader:
        truth = own_colour(reader.read(0))
    places = np.random.default_rng(seed).uniform(0.02, 0.98, (count, 2))
    return FramePoints(0, tuple(_point(truth, n, *place) for n, place in enumerate(places)))


def _point(truth: Rgb, number: int, x: float, y: float) -> ColourPoint:
    height, width = truth.shape[:2]
    reach = max(1, round(POINT_RADIUS * min(height, width)))
    row, column = int(y * height), int(x * width)
    rows = slice(max(0, row - reach), row + reach + 1)
    columns = slice(max(0, column - reach), column + reach + 1)
    mean = truth[rows, columns].reshape(-1, 3).mean(0)
    red, green, blue = (int(value) for value in np.rint(mean))
    return ColourPoint(f"p{number}", ((x, y),), (red, green, blue), POINT_RADIUS)
