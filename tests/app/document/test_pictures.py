"""A folder of numbered pictures in the window: opened at a rate that the person knows."""

from fractions import Fraction
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.engine.worker.tasks import DetectShots
from tests.app.fakes import FakeBackend
from tests.media import grey_scene


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "reel 1"
    made.mkdir()
    for number in range(1, 13):
        assert cv2.imwrite(str(made / f"{number:04d}.png"), grey_scene(number, 64, 48))
    return made


class Answers:
    """What a person types into the question for the rate; None cancels."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.next: str | None = "18"
        self.shown: list[str] = []
        monkeypatch.setattr(QInputDialog, "getItem", self._answer)

    def _answer(
        self, _p: object, _t: str, question: str, rates: list[str], at: int, _e: bool
    ) -> tuple[str, bool]:
        self.shown.append(f"{question} [{rates[at]}]")
        return self.next or "", self.next is not None


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    return Answers(monkeypatch)


def open_folder(window: MainWindow, qtbot: QtBot, folder: Path) -> Fraction:
    with qtbot.waitSignal(window.document.opened):
        window.opener.open(folder)
    assert window.document.film is not None
    return window.document.film.video.frame_rate


def test_the_welcome_page_opens_pictures_at_the_rate_that_is_named(
    window: MainWindow,
    qtbot: QtBot,
    folder: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with qtbot.waitSignal(window.document.opened):
        qtbot.mouseClick(window.welcome.folder_button, Qt.MouseButton.LeftButton)
    film = window.document.film
    assert film is not None
    assert len(film.frames) == 12
    assert film.video.frame_rate == 18
    assert "reel 1" in answers.shown[0]
    assert "[24]" in answers.shown[0]


def test_a_folder_that_is_known_is_not_asked_about_again(
    window: MainWindow, qtbot: QtBot, folder: Path, answers: Answers
) -> None:
    assert open_folder(window, qtbot, folder) == 18
    project = window.document.path
    window.close_film()
    assert open_folder(window, qtbot, folder) == 18
    window.close_film()
    assert open_folder(window, qtbot, project) == 18  # from the project, too
    assert len(answers.shown) == 1


def test_the_rate_can_be_changed_and_jobs_follow(
    window: MainWindow, qtbot: QtBot, folder: Path, answers: Answers, backend: FakeBackend
) -> None:
    open_folder(window, qtbot, folder)
    backend.work()
    shots = len(window.document.contents.shots)
    answers.next = "23.976"
    with qtbot.waitSignal(window.document.opened):
        window.actions_["file.rate"].trigger()
    assert window.document.film is not None
    assert window.document.film.video.frame_rate == Fraction(24000, 1001)
    assert "[18]" in answers.shown[1]
    assert len(window.document.contents.shots) == shots
    assert window.document.films[0].sequence_rate == Fraction(24000, 1001)


def test_no_rate_no_film(
    window: MainWindow, qtbot: QtBot, folder: Path, answers: Answers, backend: FakeBackend
) -> None:
    answers.next = None
    window.opener.open(folder)
    assert not window.document.is_open
    assert window.opener._call is None
    answers.next = "quick"
    with qtbot.waitSignal(window.opener.failed) as failed:
        window.opener.open(folder)
    assert failed.args == ["'quick' is no rate such as 16, 18 or 23.976."]
    assert not any(isinstance(task, DetectShots) for task in backend.asked)


def test_a_folder_without_numbered_pictures_is_refused_before_any_question(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answers: Answers
) -> None:
    with qtbot.waitSignal(window.opener.failed) as failed:
        window.opener.open(tmp_path)
    assert "holds no numbered pictures" in failed.args[0]
    assert answers.shown == []


def test_only_pictures_have_a_rate_to_choose(
    window: MainWindow, qtbot: QtBot, folder: Path, film_path: Path, answers: Answers
) -> None:
    with qtbot.waitSignal(window.document.opened):
        window.opener.open(film_path)
    assert not window.actions_["file.rate"].isEnabled()
    open_folder(window, qtbot, folder)
    assert window.actions_["file.rate"].isEnabled()
