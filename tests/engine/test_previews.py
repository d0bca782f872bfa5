"""What was previewed is what is made: a frame with points looks in the take as it did before."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.colorizers.features import FeatureExtractor, Features, load_features
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarFile, exemplar_wishes, take_in
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.live import PointedFrame, beneath_frame, colour_pointed
from colorstudio.engine.open_film import OpenFilm, opened
from colorstudio.engine.painter import SmallPainter
from colorstudio.engine.sight import Sight
from colorstudio.evaluation.metrics.lab import ciede2000
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import ExemplarWish, ShotWish
from colorstudio.project.document import Project
from colorstudio.resources import sample_film
from tests.media import make_film, moving_scene
from tests.tiny_models import TinyFeatures, tiny_colorizer, tiny_features

pytestmark = pytest.mark.usefixtures("small_grid")

SEEN = 1.0  # CIEDE2000: less nobody sees
POINTS = (
    ColourPoint("wall", ((0.25, 0.3),), (60, 90, 200)),
    ColourPoint("door", ((0.7, 0.25),), (190, 60, 50)),
    ColourPoint("grass", ((0.5, 0.6),), (60, 150, 60)),
    ColourPoint("sand", ((0.8, 0.8),), (200, 170, 60)),
    ColourPoint("scarf", ((0.2, 0.8), (0.3, 0.75), (0.45, 0.85)), (150, 60, 160), 0.02),
)
FEWER = POINTS[:1]

LoadColorizer = Callable[[str, str], Colorizer]
LoadFeatures = Callable[[str, str], FeatureExtractor]


@dataclass
class Desk:
    """A project at work on one shot of a film, its frames [0, length)."""

    film: FilmInfo
    project: Path
    length: int
    colorizer: LoadColorizer
    features: LoadFeatures
    wish: ShotWish = field(default_factory=ShotWish)
    exemplars: tuple[int, ...] = ()

    @property
    def place(self) -> FrameRange:
        return FrameRange(0, self.length)

    def colour(self, *points: FramePoints) -> None:
        options = ColorizeOptions(
            self.wish,
            device="cpu",
            points=points,
            exemplars=self.exemplars,
            shot_list=(Shot(0, self.length),),
            part=self.place,
        )
        ColorizeJob(
            self.film,
            self.project,
            options,
            None,
            JobControl(),
            _ignore,
            self.colorizer,
            self.features,
        ).run()

    def seen(self, frame: int) -> tuple[WorkingLuma, Chroma]:
        with opened(self.project, self.film, JobControl()) as film:
            colour = ColourLayer(film.project, film.id).at(frame)
            assert colour is not None
            return film.luma(frame), film.upright(colour.chroma)

    def preview(
        self,
        frame: int,
        points: tuple[ColourPoint, ...],
        before: tuple[ColourPoint, ...] | None = None,
    ) -> Chroma:
        """As the studio asks for it; ``before``: of the take that is there, None without one."""
        sight = Sight(partial(self.features, "auto", "cpu"))
        base = None if before is None else self.seen(frame)[1]
        colorizer = self.colorizer("default", "cpu")
        with opened(self.project, self.film, JobControl()) as film:
            asked = PointedFrame(
                frame, film.luma(frame), points, base, before or (), self.wish.settings
            )
            beneath = None
            if base is None:
                wish = replace(self.wish, exemplars=self._exemplars(film))
                beneath = beneath_frame(film, frame, self.place, wish, sight)
            answer = colour_pointed(asked, colorizer, JobControl(), sight, beneath)
        colorizer.close()
        return answer.chroma

    def apart(self, preview: Chroma, frame: int) -> float:
        """The mean CIEDE2000 between a preview and the take."""
        luma, chroma = self.seen(frame)
        painter = SmallPainter(self.film.video.matrix)
        one, other = (_tensor(painter.rgb(luma, c)) for c in (preview, chroma))
        return float(ciede2000(one, other).mean())

    def _exemplars(self, film: OpenFilm) -> tuple[ExemplarWish, ...]:
        return exemplar_wishes(film.project.exemplars.of(film.id, self.place))


def _tensor(rgb: NDArray[np.uint8]) -> torch.Tensor:
    return torch.from_numpy(rgb).permute(2, 0, 1)[None].float()


def _ignore(event: object) -> None:
    """Nobody listens."""


def desk_for(
    path: Path, folder: Path, length: int, colorizer: LoadColorizer, features: LoadFeatures
) -> Desk:
    project = folder / "p.colorstudio"
    Project.create(project).close()
    return Desk(probe(path), project, length, colorizer, features)


@pytest.fixture
def tiny(tmp_path: Path) -> Desk:
    film = make_film(
        tmp_path / "scene.mkv", frames=40, width=160, height=120, pix_fmt="gray", codec="ffv1",
        paint=moving_scene,
    )  # fmt: skip
    return desk_for(film, tmp_path, 40, tiny_colorizer, tiny_features)


def test_a_shot_without_colour_shows_the_frame_as_it_was_previewed(tiny: Desk) -> None:
    preview = tiny.preview(25, POINTS)
    tiny.colour(FramePoints(25, POINTS))
    assert tiny.apart(preview, 25) < SEEN


def test_so_does_one_that_an_exemplar_of_another_frame_colours(tiny: Desk, tmp_path: Path) -> None:
    red = moving_scene(0, 160, 120)
    red[..., 0] = 220
    cv2.imwrite(str(tmp_path / "red.png"), cv2.cvtColor(red, cv2.COLOR_RGB2BGR))
    with Project.open(tiny.project) as project:
        film = project.films.add(tiny.film).id
        given = [ExemplarFile(tmp_path / "red.png", 0)]
        tiny.exemplars = take_in(project, film, tiny.film, given)
    plain = Desk(tiny.film, tiny.project, 40, tiny_colorizer, tiny_features)
    preview = tiny.preview(25, FEWER)
    tiny.colour(FramePoints(25, FEWER))
    assert tiny.apart(preview, 25) < SEEN
    assert plain.apart(np.zeros_like(preview), 25) > 5, "the exemplar has come along"


@pytest.mark.slow
def test_a_take_that_points_change_shows_what_was_previewed_over_it(tiny: Desk) -> None:
    tiny.colour(FramePoints(25, FEWER))
    preview = tiny.preview(25, POINTS, before=FEWER)
    tiny.colour(FramePoints(25, POINTS))
    assert tiny.apart(preview, 25) < SEEN
    preview = tiny.preview(25, POINTS[1:], before=POINTS)  # one is taken away again
    tiny.colour(FramePoints(25, POINTS[1:]))
    assert tiny.apart(preview, 25) < SEEN


class KnowsThings(TinyFeatures):
    """To which what stands where is not what a picture looks like."""

    def things(self, luma: NDArray[np.float32]) -> Features:
        return self.features(cv2.blur(luma, (31, 31)))


def test_points_laid_later_reach_as_far_as_was_previewed(tiny: Desk) -> None:
    tiny.features = lambda name, device: KnowsThings()
    tiny.colour()
    preview = tiny.preview(25, POINTS, before=())
    tiny.colour(FramePoints(25, POINTS))
    assert tiny.apart(preview, 25) < SEEN


def test_points_on_two_frames_show_what_was_previewed_of_each(tiny: Desk) -> None:
    tiny.colour()
    near, far = POINTS[:1], POINTS[3:4]
    previews = {5: tiny.preview(5, near, before=()), 35: tiny.preview(35, far, before=())}
    tiny.colour(FramePoints(5, near), FramePoints(35, far))
    luma, chroma = tiny.seen(35)
    x, y = int(0.8 * chroma.shape[2]), int(0.8 * chroma.shape[1])
    np.testing.assert_allclose(chroma[:, y, x], previews[35][:, y, x], atol=4 / 255)
    assert luma.shape == (2 * chroma.shape[1], 2 * chroma.shape[2])


@pytest.mark.slow
@pytest.mark.data
@pytest.mark.parametrize("name", ["havc_office", "vcgan_real1", "cmnet2_street"])
def test_old_films_show_what_was_previewed(data_dir: Path, tmp_path: Path, name: str) -> None:
    (film,) = (data_dir / "bw" / name).glob("*.mp4")
    _four_points_and_a_stroke(film, tmp_path)


@pytest.mark.slow
def test_the_sample_film_shows_what_was_previewed(tmp_path: Path) -> None:
    _four_points_and_a_stroke(sample_film(), tmp_path)


def _four_points_and_a_stroke(film: Path, folder: Path) -> None:
    """Laid before there is any colour, then laid over colour that is there."""
    for name in ("first", "later"):
        (folder / name).mkdir()
        desk = desk_for(film, folder / name, 24, load_colorizer, load_features)
        before = None
        if name == "later":
            desk.colour()
            before = ()
        preview = desk.preview(12, POINTS, before)
        desk.colour(FramePoints(12, POINTS))
        assert desk.apart(preview, 12) < SEEN, name
