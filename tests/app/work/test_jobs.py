"""What jobs say of shots, and how they are paused."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from colorstudio.app.work import jobs
from colorstudio.app.work.jobs import Job, JobBoard
from colorstudio.app.work.jobs_panel import JobBar, JobRow, JobsPanel, job_words
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.events import NodeAtWork, Progress, ShotDone, Stage, WindowAtWork
from colorstudio.engine.shot_state import ShotProgress, ShotState
from colorstudio.engine.worker.tasks import ColorizeFilm, DetectShots, ExportFilm
from colorstudio.film.codecs import ExportSettings
from colorstudio.project.ids import ShotNumber
from colorstudio.project.shots import ShotRecord
from tests.app.fakes import FakeBackend


def shot_record(id_: int, start: int, stop: int) -> ShotRecord:
    return ShotRecord(id_, 1, start, stop, "", "cut", False, None, None)


SHOTS = [shot_record(40 + n, 10 * n, 10 * n + 10) for n in range(3)]


@pytest.fixture
def board(qtbot: QtBot) -> JobBoard:
    return JobBoard(FakeBackend())  # type: ignore[arg-type]


def colorize(board: JobBoard, number: int, *shots: int) -> Job:
    places = tuple(SHOTS[n - 1].range for n in shots) or None
    options = ColorizeOptions(places=places)
    return board.add(Job(number, ColorizeFilm(Path("p.colorstudio"), Path("f.mp4"), options)))


def test_the_machines_of_a_cluster_are_listed(board: JobBoard) -> None:
    job = colorize(board, 1)
    row = JobRow(job, board)
    board.backend.happened.emit(1, NodeAtWork("east", 3, 24, 66, 1))
    board.backend.happened.emit(1, NodeAtWork("west", 0, 0, 0, 2))
    row.show_job()
    texts = [label.text() for label in row.findChildren(QLabel)]
    assert "east: shot 3, 24 of 66 frames\nwest: 2 shots done" in texts


def test_frames_that_are_sampled_together_say_how_far_they_are(board: JobBoard) -> None:
    job = colorize(board, 1)
    row = JobRow(job, board)

    def texts() -> list[str]:
        row.show_job()
        return [label.text() for label in row.findChildren(QLabel)]

    board.backend.happened.emit(1, WindowAtWork(0, 39, 0.25))
    assert "Frames 1 to 40 together: 25 %" in texts()
    board.backend.happened.emit(1, WindowAtWork(0, 39, 1.0))
    assert not any("together" in text for text in texts())


def states(board: JobBoard) -> list[ShotState | None]:
    said = board.shot_progress(SHOTS)
    return [said[shot.id].state if shot.id in said else None for shot in SHOTS]


def test_shots_wait_run_and_are_done(board: JobBoard) -> None:
    colorize(board, 1)
    assert states(board) == [ShotState.QUEUED] * 3
    board.backend.happened.emit(1, Progress(Stage.COLOUR, 15, 30, SHOTS[1].range))
    board.backend.happened.emit(1, ShotDone(SHOTS[0].range, 3, 0.9))
    assert states(board) == [None, ShotState.RUNNING, ShotState.QUEUED]
    assert board.shot_progress(SHOTS)[41] == ShotProgress(ShotState.RUNNING, 0.5)


def test_a_failure_is_that_of_its_shot_until_that_is_coloured(board: JobBoard) -> None:
    colorize(board, 1)
    board.backend.happened.emit(1, Progress(Stage.COLOUR, 10, 30, SHOTS[1].range))
    board.backend.failed.emit(1, "No room.")
    assert states(board) == [None, ShotState.FAILED, None]
    colorize(board, 2, 2)
    assert states(board) == [None, ShotState.QUEUED, None]
    board.backend.happened.emit(2, ShotDone(SHOTS[1].range, 3, 0.9))
    board.backend.finished.emit(2)
    assert states(board) == [None, None, None]


def test_a_split_before_the_running_shot_moves_nothing(board: JobBoard) -> None:
    job = colorize(board, 1)
    board.backend.happened.emit(1, ShotDone(SHOTS[0].range, 3, 0.9))
    board.backend.happened.emit(1, Progress(Stage.COLOUR, 15, 30, SHOTS[1].range))
    split = [shot_record(40, 0, 5), shot_record(50, 5, 10), *SHOTS[1:]]
    assert board.shot_progress(split) == {
        41: ShotProgress(ShotState.RUNNING, 0.5),
        42: ShotProgress(ShotState.QUEUED),
    }
    board.shots = split
    assert board.shot_number(job) == 3


def test_past_jobs_cost_nothing(board: JobBoard, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    of_shot = jobs._of_shot
    monkeypatch.setattr(
        jobs, "_of_shot", lambda job, *of: asked.append(job.id) or of_shot(job, *of)
    )
    for number in range(1, 5):
        colorize(board, number)
        board.backend.happened.emit(number, Progress(Stage.COLOUR, 1, 30, SHOTS[0].range))
    board.backend.finished.emit(1)
    board.backend.cancelled.emit(2)
    board.backend.failed.emit(3, "No room.")
    asked.clear()
    board.shot_progress(SHOTS)
    assert asked == [3, 4, 4, 4]


def test_a_job_of_one_shot_names_it_once(board: JobBoard) -> None:
    one, two = colorize(board, 1, 2), colorize(board, 2, 1, 2)
    for job in (one, two):
        board.backend.happened.emit(job.id, Progress(Stage.COLOUR, 3, 10, SHOTS[1].range))
    words = [job_words(job, ShotNumber(2), board) for job in (one, two)]
    assert words[0].startswith("30 %")
    assert ["shot 2" in said for said in words] == [False, True]


def test_a_search_that_another_job_replaces_says_so(board: JobBoard) -> None:
    search = board.submit(DetectShots(Path("p.colorstudio"), Path("f.mp4"), 0.5))
    board.cancel(search, replaced_by="Colorize film")
    assert job_words(search, None, board) == "replaced by Colorize film"
    other = board.submit(ExportFilm(Path("p"), Path("f.mp4"), Path("o.mp4"), ExportSettings()))
    board.cancel(other)
    assert job_words(other, None, board) == "cancelled"


def test_jobs_name_their_film(board: JobBoard, qtbot: QtBot) -> None:
    panel = JobsPanel(board)
    qtbot.addWidget(panel)
    board.submit(DetectShots(Path("p.colorstudio"), Path("harbour.mp4"), 0.5))
    assert "Find shots — harbour.mp4" in [one.text() for one in panel.findChildren(QLabel)]


def test_a_long_day_keeps_the_rows_of_the_last_jobs_alone(board: JobBoard, qtbot: QtBot) -> None:
    panel = JobsPanel(board)
    qtbot.addWidget(panel)
    task = DetectShots(Path("p.colorstudio"), Path("f.mp4"), 0.5)
    first, second = board.submit(task), board.submit(task)
    board.backend.finished.emit(second.id)
    for _ in range(130):
        job = board.submit(task)
        board.backend.finished.emit(job.id)
    qtbot.waitUntil(lambda: len(panel.findChildren(JobRow)) < 110)
    shown = [row.job for row in panel.findChildren(JobRow)]
    assert first in shown, "it is not over"
    assert job in shown
    assert second not in shown
    board.changed.emit(second)  # a late word of it does no harm


def test_progress_of_some_shots_counts_their_frames(board: JobBoard) -> None:
    colorize(board, 1, 1, 3)
    board.backend.happened.emit(1, Progress(Stage.COLOUR, 15, 20, SHOTS[2].range))
    assert board.shot_progress(SHOTS)[42] == ShotProgress(ShotState.RUNNING, 0.5)


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
