"""The engine behind signals: in the window's thread, in order, and without torch."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from colorstudio.app.work.backend import EngineBackend
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.events import Progress, ShotDone, ShotsFound, Stage
from colorstudio.engine.variations import Variation, Way
from colorstudio.engine.worker.tasks import ColorizeFilm, DetectShots, ExportFilm, PreviewFrame
from colorstudio.film.codecs import ExportSettings
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from tests.engine.working import NO_MODEL
from tests.media import make_film
from tests.two_shots import CUT, FRAMES, two_shots

DRAFT = ColorizeOptions(ShotWish(settings=SampleSettings(quality="draft")), device="cpu")


class News(QObject):
    """Every signal of a backend, with its thread."""

    NAMES = (
        "happened", "stopping", "finished", "failed", "cancelled", "restarted",
    )  # fmt: skip

    def __init__(self, backend: EngineBackend) -> None:
        super().__init__()
        self.heard: list[tuple[object, ...]] = []
        self.threads: set[QThread] = set()
        for name in self.NAMES:
            getattr(backend, name).connect(lambda *args, name=name: self.hear(name, *args))

    def hear(self, name: str, *args: object) -> None:
        self.heard.append((name, *args))
        self.threads.add(QThread.currentThread())

    def of(self, name: str, job: int) -> list[tuple[object, ...]]:
        return [news[2:] for news in self.heard if news[:2] == (name, job)]


@pytest.fixture
def backend(qapp: QObject) -> Iterator[EngineBackend]:
    backend = EngineBackend(NO_MODEL, "cpu")
    backend.start()
    yield backend
    backend.shutdown()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return make_film(tmp_path / "film.mkv", frames=FRAMES, pix_fmt="gray", codec="ffv1",
                     audio="aac", paint=two_shots)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.colorstudio"
    Project.create(path).close()
    return path


def test_a_film_is_detected_coloured_previewed_and_exported(
    qtbot: QtBot, backend: EngineBackend, film: Path, project: Path, tmp_path: Path
) -> None:
    news = News(backend)
    detect = backend.submit(DetectShots(project, film, 0.5))
    colorize = backend.submit(ColorizeFilm(project, film, DRAFT))
    with qtbot.waitSignal(backend.finished, check_params_cb=lambda job: job == colorize):
        pass
    preview = backend.submit(PreviewFrame(film, 0, DRAFT, (Way(1), Way(2))))
    export = backend.submit(ExportFilm(project, film, tmp_path / "out.mkv", ExportSettings()))
    qtbot.waitUntil(lambda: len([n for n in news.heard if n[0] == "finished"]) == 4)
    assert (ShotsFound(2, complete=True),) in news.of("happened", detect)
    done = [event for (event,) in news.of("happened", colorize)]
    assert [tuple(one.place) for one in done if isinstance(one, ShotDone)] == [
        (0, CUT),
        (CUT, FRAMES),
    ]
    assert news.of("happened", export)[-1] == (Progress(Stage.EXPORT, FRAMES, FRAMES),)
    seeds = [v.way.seed for (v,) in news.of("happened", preview) if isinstance(v, Variation)]
    assert seeds == [1, 2]
    assert news.threads == {backend.thread()}


def test_a_failure_is_one_sentence_after_the_call_has_returned(
    qtbot: QtBot, backend: EngineBackend, project: Path, tmp_path: Path
) -> None:
    news = News(backend)
    job = backend.submit(ColorizeFilm(project, tmp_path / "none.mkv", DRAFT))
    assert news.heard == []
    qtbot.waitUntil(lambda: bool(news.of("failed", job)))
    ((sentence,),) = news.of("failed", job)
    assert "none.mkv" in str(sentence)


@pytest.mark.slow
def test_a_cancel_is_heard_and_carried_out(
    qtbot: QtBot, backend: EngineBackend, film: Path, project: Path
) -> None:
    news = News(backend)
    first = backend.submit(ColorizeFilm(project, film, DRAFT))
    waiting = backend.submit(ColorizeFilm(project, film, DRAFT))
    backend.cancel(waiting)
    assert news.heard == []
    qtbot.waitUntil(lambda: bool(news.of("happened", first)))
    backend.cancel(first)
    qtbot.waitUntil(lambda: bool(news.of("cancelled", first)))
    ends = [n[:2] for n in news.heard if n[0] in ("stopping", "cancelled", "finished")]
    assert ends == [("cancelled", waiting), ("stopping", first), ("cancelled", first)]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_a_death_is_told_and_the_job_goes_on(
    qtbot: QtBot, backend: EngineBackend, film: Path, project: Path
) -> None:
    news = News(backend)
    job = backend.submit(DetectShots(project, film, 0.5))
    qtbot.waitUntil(lambda: backend.pid is not None)
    os.kill(backend.pid or 0, signal.SIGKILL)
    qtbot.waitUntil(lambda: ("finished", job) in news.heard)
    assert [n[0] for n in news.heard].count("restarted") == 1


def test_jobs_may_be_asked_for_before_the_start_and_after_the_end(
    qtbot: QtBot, film: Path, project: Path
) -> None:
    backend = EngineBackend(NO_MODEL, "cpu")
    news = News(backend)
    job = backend.submit(DetectShots(project, film, 0.5))
    backend.start()
    qtbot.waitUntil(lambda: ("finished", job) in news.heard)
    backend.shutdown()
    assert backend.pid is None
    backend.cancel(backend.submit(DetectShots(project, film, 0.5)))
    backend.shutdown()


def test_a_backend_that_was_never_started_shuts_down(qapp: QObject) -> None:
    EngineBackend().shutdown()


def test_the_studio_process_has_no_torch() -> None:
    code = (
        "import sys, colorstudio.app.work.backend; "
        "sys.exit(any(name in sys.modules for name in ('torch', 'diffusers')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
