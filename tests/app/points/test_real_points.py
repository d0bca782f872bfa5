"""Colour points by mouse, with the engine and its model: seen at once, and there in the end."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from colorstudio.app.document.settings import SettingsFile
from colorstudio.app.points.colours import Rgb, at_luma
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.viewer.preview import FrameBasis
from colorstudio.app.viewer.tool import Place
from colorstudio.app.work.backend import EngineBackend
from colorstudio.engine.shot_state import ShotState
from colorstudio.evaluation.metrics.lab import ciede2000
from colorstudio.hints.points import ColourPoint
from tests.media import make_film, moving_scene

ASKED: tuple[tuple[Place, Rgb], ...] = (
    ((0.42, 0.80), (52, 70, 107)),
    ((0.49, 0.30), (214, 162, 134)),
    ((0.14, 0.30), (188, 145, 105)),
    ((0.85, 0.70), (128, 128, 128)),
)

pytestmark = pytest.mark.slow


@pytest.fixture
def engine(qapp: QApplication) -> Iterator[EngineBackend]:
    engine = EngineBackend(device="cpu")
    engine.start()
    yield engine
    engine.shutdown()


@pytest.fixture
def window(qtbot: QtBot, engine: EngineBackend, home: Path) -> Iterator[MainWindow]:
    window = MainWindow(SettingsFile(), engine)
    window.starter.device = "cpu"
    window.resize(1280, 800)
    window.show()
    yield window
    for job in window.jobs.active:
        window.jobs.cancel(job)
    window.jobs.jobs.clear()
    window.close()
    window.deleteLater()


@pytest.fixture
def made(tmp_path: Path) -> Path:
    return make_film(
        tmp_path / "hill.mp4", frames=24, width=320, height=240, pix_fmt="gray", paint=moving_scene
    )


@pytest.fixture
def real(data_dir: Path, tmp_path: Path) -> Path:
    (found,) = (data_dir / "bw" / "havc_office").glob("*.mp4")
    return Path(shutil.copy(found, tmp_path / "office.mp4"))


def test_points_give_their_place_the_colour_asked_for(
    window: MainWindow, qtbot: QtBot, made: Path
) -> None:
    ask_and_colour(window, qtbot, made, frame=10)


@pytest.mark.data
def test_so_they_do_on_a_real_old_film(window: MainWindow, qtbot: QtBot, real: Path) -> None:
    ask_and_colour(window, qtbot, real, frame=20)


def ask_and_colour(window: MainWindow, qtbot: QtBot, film: Path, frame: int) -> None:
    with qtbot.waitSignal(window.document.opened):
        window.opener.open(film)
    wait_for_work(window, qtbot)
    window.playhead.seek(frame)
    window.points.switch(on=True)
    for place, rgb in ASKED:
        wait_for_picture(window, qtbot)
        window.points.choose(rgb)
        with qtbot.waitSignals(
            [window.pictures.previewed] * 2,
            check_params_cbs=[is_quick, is_answer],
        ):
            QTest.mouseClick(
                window.viewer,
                Qt.MouseButton.LeftButton,
                pos=window.viewer.picture_map.point(place).toPoint(),
            )
    assert worst(window) <= 5  # as previewed
    window.actions_["shot.colorize"].trigger()
    wait_for_work(window, qtbot)
    qtbot.waitUntil(lambda: not window.points.live.is_on)
    wait_for_picture(window, qtbot)
    shot = window.document.shot_index(frame)
    assert shot is not None
    assert window.document.contents.states[shot] is ShotState.DONE
    assert worst(window) <= 5


def is_quick(basis: FrameBasis) -> bool:
    return basis.preview.answer is None


def is_answer(basis: FrameBasis) -> bool:
    return basis.preview.answer is not None


def wait_for_picture(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.points.seen_at((0.5, 0.5)) is not None)


def wait_for_work(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.jobs.active)
    window.document.refresh()


def worst(window: MainWindow) -> float:
    """ΔE2000 between what is seen at the points and the colours asked for at that luma."""
    seen = [window.points.seen_at(point.path[0]) for point in points(window)]
    asked = [
        at_luma(point.rgb, there)
        for point, there in zip(points(window), seen, strict=True)
        if there is not None
    ]
    assert len(asked) == len(ASKED)
    pixels = torch.tensor([[seen], [asked]], dtype=torch.float32).permute(0, 3, 1, 2)
    return float(ciede2000(pixels[:1], pixels[1:]).max())


def points(window: MainWindow) -> tuple[ColourPoint, ...]:
    return window.document.points_at(window.playhead.frame)
