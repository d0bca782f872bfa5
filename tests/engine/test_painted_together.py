"""First frames of a scene's shots, painted as one picture across its cuts."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from colorstudio.colorizers.loading import load_colorizer
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event, Notice, ShotDone
from colorstudio.engine.layer import ColourLayer
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from colorstudio.project.ids import ShotNumber
from tests.colorizers.tiny import save_tiny
from tests.engine import fake_kinds
from tests.engine.fake_kinds import PALETTE, PaletteColorizer, install
from tests.media import make_film
from tests.two_shots import two_shots

pytestmark = pytest.mark.usefixtures("small_grid")

CUTS = (0, 8, 16, 24)
SHOTS = tuple(Shot(start, start + 8) for start in CUTS)


@pytest.fixture
def models(
    tmp_path: Path, offer_kinds: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> Path:
    offer_kinds(fake_kinds.__name__, "PALETTE")
    folder = tmp_path / "models"
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(folder))
    install(folder, PALETTE)
    PaletteColorizer.painted.clear()
    return folder


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> FilmInfo:
    """Four shots of eight frames, a bright and a dark view by turns; nothing moves in them."""
    path = tmp_path_factory.mktemp("scene") / "film.mkv"
    return probe(
        make_film(
            path, frames=32, width=160, height=120, pix_fmt="gray", codec="ffv1",
            paint=lambda frame, width, height: two_shots(20 * (frame // 8 % 2), width, height),
        )
    )  # fmt: skip


class Desk:
    """A project of the film; its shots 1, 2 and 4 are a scene."""

    def __init__(self, film: FilmInfo, folder: Path, model: str = "palette") -> None:
        folder.mkdir(exist_ok=True)
        self.film, self.path, self.model = film, folder / "p.colorstudio", model
        with Project.create(self.path) as project:
            self.film_id = project.films.add(film).id
            scene = [FrameRange(SHOTS[n].start, SHOTS[n].stop) for n in (0, 1, 3)]
            project.scenes.put(self.film_id, "Hall", scene)

    def colour(self, *numbers: int, seed: int = 0) -> list[Event]:
        heard: list[Event] = []
        options = ColorizeOptions(
            ShotWish(self.model, SampleSettings("draft"), seed, memory=False),
            shots=tuple(ShotNumber(n) for n in numbers) or None,
            shot_list=SHOTS,
        )
        ColorizeJob(
            self.film, self.path, options, None, JobControl(), heard.append, load_colorizer
        ).run()
        return heard

    def at(self, frame: int) -> np.ndarray:
        with Project.open(self.path, read_only=True) as project:
            colour = ColourLayer(project, self.film_id).at(frame)
        assert colour is not None
        return colour.chroma


def test_the_shots_of_a_scene_share_a_palette(models: Path, film: FilmInfo, tmp_path: Path) -> None:
    desk = Desk(film, tmp_path)
    heard = desk.colour()
    said = [one.text for one in heard if isinstance(one, Notice)]
    assert said == ["The first frames of 3 shots of the scene are painted together."]
    bright, dark, twice = PaletteColorizer.painted[0]
    assert bright > 1.5 * dark
    assert twice == pytest.approx(dark)
    sampled = [shot.sampled for shot in heard if isinstance(shot, ShotDone)]
    assert sampled[0] == sampled[2] - 1  # the first frame has its colour
    np.testing.assert_allclose(desk.at(8), desk.at(24), atol=0.004)
    alone = desk.at(16).mean(axis=(1, 2)) - desk.at(0).mean(axis=(1, 2))  # the same view, no mate
    assert abs(alone).max() > 0.02


def test_a_stopped_run_paints_the_scene_no_more(
    models: Path, film: FilmInfo, tmp_path: Path
) -> None:
    whole, stopped = (Desk(film, tmp_path / name) for name in ("whole", "stopped"))
    whole.colour()
    stopped.colour(2)
    before = len(PaletteColorizer.painted)
    heard = stopped.colour()
    assert not [one for one in heard if isinstance(one, Notice)]
    first = PaletteColorizer.painted[before]
    assert not np.allclose(first, PaletteColorizer.painted[0])
    for frame in (0, 12, 31):
        np.testing.assert_array_equal(stopped.at(frame), whole.at(frame))
    assert [one for one in stopped.colour(4, seed=5) if isinstance(one, Notice)]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["qwen-image-edit-plus", "flux2-klein"])
def test_a_real_editor_paints_a_scene_as_one_picture(
    models: Path, film: FilmInfo, tmp_path: Path, kind: str
) -> None:
    save_tiny(kind, models / "tiny", name="tiny", grid=4)
    desk = Desk(film, tmp_path, "tiny")
    heard = desk.colour()
    said = [one.text for one in heard if isinstance(one, Notice) and "together" in one.text]
    assert len(said) == 1
    with Project.open(desk.path) as project:
        request = project.takes.of(desk.film_id)[0].request
    assert '"together"' in request
    assert all(np.isfinite(desk.at(frame)).all() for frame in CUTS)
