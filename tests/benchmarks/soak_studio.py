"""The soak through the studio: its window, its engine, and somebody who looks about meanwhile."""

import os
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from colorstudio.app.document.settings import SettingsFile, StudioSettings
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.jobs import Job, JobState
from colorstudio.engine.shot_source import save_shots
from colorstudio.film.probe import probe
from colorstudio.project.document import Project
from tests.benchmarks.soak import (
    JOBS_A_PROJECT,
    LENGTHS,
    Usage,
    prepared,
    shot_list,
    stop_at,
    usage,
)

_LOOK_MS = 200


def soak_studio(folder: Path, shots: int, seed: int) -> Iterator[tuple[Usage, Usage]]:
    """Colour until so many shots are done; what the engine and the studio hold after each job."""
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / name.lower())
    dice, film = random.Random(seed), prepared(folder)
    with _studio() as window:
        done = job = 0
        while done < shots:
            if job % JOBS_A_PROJECT == 0:
                _open(window, _new_project(folder / f"{job // JOBS_A_PROJECT}.colorstudio", film))
            done += _one(window, dice, stop_at(job, dice))
            job += 1
            engine = window.jobs.backend.pid
            assert engine is not None
            yield usage(engine, done), usage(os.getpid(), done)


@contextmanager
def _studio() -> Iterator[MainWindow]:
    """A window with an engine of its own, on a screen that nobody sees."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    settings = SettingsFile()
    settings.save(StudioSettings(device="cpu", quality="draft", keep_awake=False, notify=False))
    backend = EngineBackend("tiny", "cpu")
    window = MainWindow(settings, backend)
    window.show()
    backend.start()
    _until(lambda: backend.pid is not None)
    try:
        yield window
    finally:
        window.close_film()
        window.jobs.jobs.clear()  # else it would ask whether to stop them
        window.close()
        backend.shutdown()
        window.deleteLater()
        app.processEvents()


def _new_project(path: Path, film: Path) -> Path:
    with Project.create(path) as project:
        save_shots(project, project.films.add(probe(film)).id, shot_list(), by_hand=True)
    return path


def _open(window: MainWindow, project: Path) -> None:
    """In place of the film before."""
    window.close_film()
    window.opener.open(project)
    _until(lambda: window.document.is_open)
    window.document.set_film_settings(model="tiny", memory=False)


def _one(window: MainWindow, dice: random.Random, stop_at: int | None) -> int:
    """Colour all shots, or cancel that after so many; returns how many were coloured.

    After a cancel the shots that were not reached want another seed than the others: two jobs.
    """
    window.starter.colorize(window.document.contents.shots)
    jobs = window.jobs.active

    def look_about() -> None:
        window.playhead.seek(dice.randrange(sum(LENGTHS)))
        if stop_at is not None and _coloured(jobs) > stop_at:
            for job in jobs:
                window.jobs.cancel(job)

    _until(lambda: all(job.is_over for job in jobs), look_about)
    for job in jobs:
        if job.state not in (JobState.DONE, JobState.CANCELLED):
            raise SystemExit(f"A job ended as {job.state}: {job.last_words}")
    return _coloured(jobs)


def _coloured(jobs: Sequence[Job]) -> int:
    """How many shots."""
    return sum(len(job.finished) for job in jobs)


def _until(true: Callable[[], bool], meanwhile: Callable[[], None] = lambda: None) -> None:
    """Let the window live until something is so."""
    while not true():
        meanwhile()
        QTest.qWait(_LOOK_MS)
