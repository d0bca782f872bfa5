"""A film of 48 frames whose second half is coloured, and a service that shows it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from colorstudio.app.viewer import PictureService
from colorstudio.chroma.codec import encode_chunk
from colorstudio.chroma.grid import grid_size
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.project import NewShot, Project
from tests.media import make_film

FRAMES = 48
COLOURED = FrameRange(24, 48)


@dataclass(frozen=True)
class ColouredFilm:
    """A film, its project, and its number there."""

    film: FilmInfo
    project: Path
    film_id: int


@dataclass
class Shown:
    """A delivery of the service."""

    frame: int
    original: QImage
    coloured: QImage | None
    exact: bool


MakeFilm = Callable[..., ColouredFilm]


@pytest.fixture
def make_coloured(tmp_path: Path) -> MakeFilm:
    """Make a film of two shots; the second one has a take, red to the left and blue elsewhere."""

    def make(**how: object) -> ColouredFilm:
        settings = {"frames": FRAMES, "pix_fmt": "gray", "codec": "ffv1"} | how
        film = probe(make_film(tmp_path / "film.mkv", **settings))  # type: ignore[arg-type]
        path = tmp_path / "film.colorstudio"
        with Project.create(path) as project:
            film_id = project.films.add(film).id
            project.shots.replace_shots(film_id, [NewShot(0, 24), NewShot(24, FRAMES)])
            take = project.takes.start(film_id, *COLOURED, "{}", "key").id
            chroma = _red_and_blue(film)
            project.chunks.add(take, COLOURED.start, len(chroma), encode_chunk(chroma))
            project.takes.finish(take)
            project.takes.choose(take, COLOURED)
        return ColouredFilm(film, path, film_id)

    return make


@pytest.fixture
def coloured(make_coloured: MakeFilm) -> ColouredFilm:
    """Every picture of it is a keyframe."""
    return make_coloured()


@pytest.fixture
def service(coloured: ColouredFilm) -> Iterator[PictureService]:
    """Open on the film."""
    service = PictureService()
    service.open(coloured.film, coloured.project, coloured.film_id)
    yield service
    service.close()


@pytest.fixture
def deliveries(service: PictureService) -> list[Shown]:
    """All that the service shows from now on."""
    shown: list[Shown] = []
    service.pictureReady.connect(lambda *what: shown.append(Shown(*what)))
    return shown


def wait_for(qtbot: QtBot, service: PictureService, frame: int) -> None:
    """Request a frame and wait until it is exact."""

    def is_it(number: int, original: QImage, coloured: QImage | None, exact: bool) -> bool:
        return exact and number == frame

    with qtbot.waitSignal(service.pictureReady, check_params_cb=is_it):
        service.request(frame)


def _red_and_blue(film: FilmInfo) -> np.ndarray:
    grid = grid_size(film.video.display_aspect)
    chroma = np.zeros((COLOURED.length, 2, *grid), np.float32)
    middle = grid.width // 2
    chroma[:, 1, :, :middle] = 0.15
    chroma[:, 0, :, middle:] = 0.15
    return chroma
