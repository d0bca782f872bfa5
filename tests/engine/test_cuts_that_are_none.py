"""A cut within a scene does not end the scene's colour; one between scenes does."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
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
from colorstudio.engine.request import ColorizeRequest
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Picture
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import Shot
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.project.ids import ShotNumber
from colorstudio.resources import sample_film, sample_truth
from tests.media import make_film, moving_scene
from tests.tiny_models import tiny_colorizer, tiny_features

FRAMES, CUTS = 42, (14, 28)
WHOLE = (Shot(0, FRAMES),)
PARTS = (Shot(0, 14), Shot(14, 28), Shot(28, FRAMES))
SKY = ColourPoint("sky", ((0.3, 0.2),), (230, 120, 150), 0.05)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> FilmInfo:
    """One scene, grey; :func:`moving_scene` is its truth."""
    path = tmp_path_factory.mktemp("scene") / "scene.mkv"
    return probe(
        make_film(
            path, frames=FRAMES, width=160, height=120, pix_fmt="gray", codec="ffv1",
            paint=moving_scene,
        )
    )  # fmt: skip


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


@pytest.fixture
def project(film: FilmInfo, tmp_path: Path) -> Scene:
    return Scene(film, tmp_path)


def decibels(errors: NDArray[np.float64]) -> float:
    return float(-10 * np.log10(errors.mean()))


@pytest.mark.slow
def test_an_exemplar_holds_beyond_cuts_that_are_none(project: Scene, tmp_path: Path) -> None:
    given = project.give(0, tmp_path)
    project.colour(PARTS, given)
    cut = decibels(project.errors())
    project.colour(PARTS, given, memory=False)
    assert cut > decibels(project.errors()) + 8


@pytest.mark.slow
def test_the_sample_film_loses_little_to_forced_cuts(tmp_path: Path) -> None:
    """By the exemplar protocol: the truth of its first frame is given. It loses 0.56 dB now."""
    results = []
    for name, cuts in (("whole", (0, 60)), ("cut", (0, 20, 40, 60))):
        (tmp_path / name).mkdir()
        results.append(_exemplar_protocol(tmp_path / name, cuts))
    whole, cut = results
    assert cut > whole - 0.6


def _exemplar_protocol(folder: Path, cuts: tuple[int, ...]) -> float:
    """PSNR of the colour of our sample film's first frames, in shots between these cuts."""
    film, truth = probe(sample_film()), probe(sample_truth())
    scene = Scene(film, folder, load_colorizer, load_features)
    rest = (*cuts, len(film.frames))
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


@pytest.mark.slow
def test_it_holds_for_the_shots_before_it_once_they_are_coloured(
    project: Scene, tmp_path: Path
) -> None:
    """The run goes forward, so they are coloured once more."""
    given = project.give(FRAMES - 1, tmp_path)
    project.colour(PARTS, given)
    before = project.errors()[14:28].mean()
    project.colour(PARTS, given, only=(2,))
    assert project.errors()[14:28].mean() < before / 2


def test_points_hold_beyond_them(project: Scene) -> None:
    project.colour(PARTS, points=(FramePoints(5, (SKY,)),))
    for frame in (5, 14, 20):
        chroma = project.chroma(frame)
        x = 0.3 - 1.5 * (frame - 5) / 160  # the sky pans
        there = chroma[:, int(0.2 * chroma.shape[1]), int(x * chroma.shape[2])]
        np.testing.assert_allclose(there, SKY.chroma, atol=12 / 255)


def test_so_does_what_the_model_invented_and_no_surer_for_that(project: Scene) -> None:
    project.colour(PARTS, seed=0)
    first = project.chroma(13).mean(axis=(1, 2))
    project.colour(PARTS, seed=1, only=(2,))
    np.testing.assert_allclose(project.chroma(14).mean(axis=(1, 2)), first, atol=4 / 255)
    assert project.confidence(FrameRange(14, 28)) < 0.5


def test_another_scene_takes_nothing(tmp_path: Path) -> None:
    def paint(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        scene = moving_scene(frame, width, height)
        return scene if frame < 14 else np.ascontiguousarray(255 - scene[::-1, ::-1]) // 2

    made = make_film(
        tmp_path / "two.mkv", frames=FRAMES, width=160, height=120, pix_fmt="gray", codec="ffv1",
        paint=paint,
    )  # fmt: skip
    project = Scene(probe(made), tmp_path)
    project.colour((Shot(0, 14), Shot(14, FRAMES)))
    with Project.open(project.path) as document:
        requests = [
            ColorizeRequest.from_json(t.request) for t in document.takes.of(project.film_id)
        ]
    assert [request.records("continued") for request in requests] == [(), ()]
