"""What jobs say of shots, and how they are paused."""

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from colorstudio.app.document.shot_state import ShotProgress, ShotState
from colorstudio.app.work import jobs
from colorstudio.app.work.jobs import Job, JobBoard, JobKind
from colorstudio.app.work.jobs_panel import JobBar, JobsPanel
from colorstudio.engine.events import Progress, ShotDone, Stage
from colorstudio.project.shots import ShotRecord
from tests.app.fakes import FakeBackend

SHOTS = [ShotRecord(40 + n, 1, 10 * n, 10 * n + 10, "", "cut", False, None, None) for n in range(3)]


@pytest.fixture
def board(qtbot: QtBot) -> JobBoard:
    return JobBoard(FakeBackend())  # type: ignore[arg-type]


def colorize(board: JobBoard, number: int, *shots: int) -> Job:
    ids = frozenset(SHOTS[n - 1].id for n in shots) if shots else None
    return board.add(Job(number, JobKind.COLORIZE, "Colorize", shots=ids))


def states(board: JobBoard) -> list[ShotState | None]:
    said = board.shot_progress(SHOTS)
    return [said[shot.id].state if shot.id in said else None for shot in SHOTS]


def test_shots_wait_run_and_are_done(board: JobBoard) -> None:
    colorize(board, 1)
    assert states(board) == [ShotState.QUEUED] * 3
    board.backend.progress.emit(1, Progress(Stage.COLOUR, 15, 30, 2))
    board.backend.shotDone.emit(1, ShotDone(1, 0, 10, 3, 0.9))
    assert states(board) == [None, ShotState.RUNNING, ShotState.QUEUED]
    assert board.shot_progress(SHOTS)[41] == ShotProgress(ShotState.RUNNING, 0.5)


def test_a_failure_is_that_of_its_shot_until_that_is_coloured(board: JobBoard) -> None:
    colorize(board, 1)
    board.backend.progress.emit(1, Progress(Stage.COLOUR, 10, 30, 2))
    board.backend.failed.emit(1, "No room.")
    assert states(board) == [None, ShotState.FAILED, None]
    colorize(board, 2, 2)
    assert states(board) == [None, ShotState.QUEUED, None]
    board.backend.shotDone.emit(2, ShotDone(2, 10, 20, 3, 0.9))
    board.backend.finished.emit(2)
    assert states(board) == [None, None, None]


def test_past_jobs_cost_nothing(board: JobBoard, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    of_shot = jobs._of_shot
    monkeypatch.setattr(
        jobs, "_of_shot", lambda job, *of: asked.append(job.id) or of_shot(job, *of)
    )
    for number in range(1, 5):
        colorize(board, number)
        board.backend.progress.emit(number, Progress(Stage.COLOUR, 1, 30, 1))
    board.backend.finished.emit(1)
    board.backend.cancelled.emit(2)
    board.backend.failed.emit(3, "No room.")
    asked.clear()
    board.shot_progress(SHOTS)
    assert asked == [3, 4, 4, 4]


def test_a_paused_job_offers_to_resume(board: JobBoard, qtbot: QtBot) -> None:
    bar, panel = JobBar(board), JobsPanel(board)
    qtbot.addWidget(bar)
    qtbot.addWidget(panel)
    job = colorize(board, 1)
    for place in (bar, panel):
        pause = next(b for b in place.findChildren(QToolButton) if b.accessibleName() == "Pause")
        before = pause.icon().cacheKey()
        pause.click()
        assert (pause.accessibleName(), pause.toolTip()) == ("Resume", "Resume")
        assert pause.icon().cacheKey() != before
        pause.click()
        assert (pause.accessibleName(), pause.toolTip()) == ("Pause", "Pause")
    assert not job.is_over
