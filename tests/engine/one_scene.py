"""A scene that is cut where no cut is, coloured and held against its truth."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.colorizers.features import FeatureExtractor, load_features
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarFile, take_in
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import opened
from colorstudio.engine.painter import SmallPainter
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Picture
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import Shot
from colorstudio.hints.points import FramePoints
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.project.ids import ShotNumber
from tests.media import moving_scene
from tests.tiny_models import tiny_colorizer, tiny_features

FRAMES = 42


class Scene:
    """A project of a film, to be coloured shot by shot."""

    def __init__(
        self,
        film: FilmInfo,
        folder: Path,
        colorizer: Callable[[str, str], Colorizer] = tiny_colorizer,
        features: Callable[[str, str], FeatureExtractor] = tiny_features,
    ) -> None:
        self.film, self.path = film, folder / "p.colorstudio"
        self._models = colorizer, features
        with Project.create(self.path) as project:
            self.film_id = project.films.add(film).id

    def give(self, frame: int, folder: Path) -> int:
        """The truth of a frame as exemplar."""
        picture = folder / "truth.png"
        cv2.imwrite(str(picture), moving_scene(frame, 160, 120)[..., ::-1])
        with Project.open(self.path) as project:
            (given,) = take_in(project, self.film_id, self.film, [ExemplarFile(picture, frame)])
        return given

    def colour(
        self,
        shots: tuple[Shot, ...],
        *exemplars: int,
        points: tuple[FramePoints, ...] | None = None,
        memory: bool = True,
        seed: int = 0,
        only: tuple[int, ...] | None = None,
    ) -> None:
        options = ColorizeOptions(
            ShotWish(memory=memory, seed=seed),
            device="cpu",
            exemplars=exemplars,
            points=points,
            shot_list=shots,
            shots=None if only is None else tuple(map(ShotNumber, only)),
        )
        ColorizeJob(self.film, self.path, options, None, JobControl(), _ignore, *self._models).run()

    def chroma(self, frame: int) -> NDArray[np.float32]:
        with opened(self.path, self.film, JobControl()) as film:
            colour = ColourLayer(film.project, film.id).at(frame)
        assert colour is not None
        return colour.chroma

    def errors(self) -> NDArray[np.float64]:
        """By frame, the mean squared difference from the truth."""
        with opened(self.path, self.film, JobControl()) as film:
            grid = film.grid
        return np.array(
            [
                np.square(
                    self.chroma(k) - grid_chroma_of_rgb(moving_scene(k, 160, 120), grid)
                ).mean()
                for k in range(FRAMES)
            ]
        )

    def confidence(self, place: FrameRange) -> float:
        with Project.open(self.path) as project:
            take = project.takes.chosen_take(self.film_id, place)
            assert take is not None
            return float(np.nanmean(project.chunks.confidence(take.id, place)))


def _ignore(event: object) -> None:
    """Nobody listens."""


def decibels(errors: NDArray[np.float64]) -> float:
    return float(-10 * np.log10(errors.mean()))


def exemplar_protocol(
    film: FilmInfo, truth: FilmInfo, folder: Path, cuts: tuple[int, ...]
) -> float:
    """PSNR of a film's first frames, coloured in shots between these cuts.

    The truth of the first one is given as an exemplar.
    """
    scene = Scene(film, folder, load_colorizer, load_features)
    rest = sorted({*cuts, len(film.frames)})
    with FilmReader(truth) as reader:
        pictures = [_rgb(reader.read(frame)) for frame in range(cuts[-1])]
    cv2.imwrite(str(folder / "truth.png"), pictures[0][..., ::-1])
    with Project.open(scene.path) as project:
        file = ExemplarFile(folder / "truth.png", 0)
        given = take_in(project, scene.film_id, film, [file])
    shots = tuple(Shot(a, b) for a, b in pairwise(rest))
    scene.colour(shots, *given, only=tuple(range(1, len(cuts))))
    painter, errors = SmallPainter(film.video.matrix), []
    with opened(scene.path, film, JobControl()) as work:
        for frame, rgb in enumerate(pictures):
            luma = work.luma(frame)
            chromas = grid_chroma_of_rgb(rgb, work.grid), scene.chroma(frame)
            one, other = (painter.rgb(luma, c).astype(np.float64) / 255 for c in chromas)
            errors.append(np.square(one - other).mean())
    return decibels(np.array(errors))


def _rgb(picture: Picture) -> NDArray[np.uint8]:
    assert picture.cb is not None
    assert picture.cr is not None
    return to_rgb(picture.y, picture.cb, picture.cr, picture.format)
