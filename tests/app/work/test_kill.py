"""The engine killed in the middle of each kind of job, on a real film, under a real window."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from colorstudio.app.document.settings import SettingsFile, StudioSettings
from colorstudio.app.export.choices import ExportChoice
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.jobs import Job, JobState
from colorstudio.engine.events import Stage
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.frame_range import FrameRange
from tests.film.exporting import decoded, planes_of, times

pytestmark = [
    pytest.mark.slow,
    pytest.mark.data,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals"),
]


@pytest.fixture
def window(qtbot: QtBot, home: Path) -> Iterator[MainWindow]:
    """The studio as it is, on the processor and at draft quality."""
    settings = SettingsFile()
    settings.save(StudioSettings(device="cpu", quality="draft"))
    backend = EngineBackend(device="cpu")
    window = MainWindow(settings, backend)
    window.show()
    backend.start()
    yield window
    window.jobs.jobs.clear()
    window.close()
    backend.shutdown()
    window.deleteLater()


class Killer:
    """Kills the engine once a job has come some way, and waits for its end."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window, self._qtbot = window, qtbot
        self.said: list[str] = []
        window.jobs.notice.connect(self.said.append)

    def strike(self, job: Job, stage: Stage, done: int) -> None:
        backend = self._window.jobs.backend
        killed: list[int] = []

        def look(number: int, event: object) -> None:
            far = getattr(event, "stage", None) is stage and getattr(event, "done", 0) >= done
            if number == job.id and far and not killed and backend.pid:
                killed.append(backend.pid)
                os.kill(backend.pid, signal.SIGKILL)

        backend.happened.connect(look)
        said = len(self.said)
        self._qtbot.waitUntil(lambda: job.is_over)
        backend.happened.disconnect(look)
        assert killed, f"the job was over before it could be killed: {job}"
        assert job.state is JobState.DONE, job.last_words
        assert self._window.isVisible()
        (sentence,) = self.said[said:]
        assert "was started again" in sentence
        assert sentence in [line.sentence for line in job.log]


def job_of(window: MainWindow, stage: Stage) -> Job:
    return [job for job in window.jobs.jobs.values() if job.stage is stage][-1]


def test_a_killed_engine_costs_nothing(
    window: MainWindow, qtbot: QtBot, data_dir: Path, tmp_path: Path
) -> None:
    film = Path(shutil.copy(data_dir / "bw" / "deepexemplar_v05" / "film.mp4", tmp_path))
    killer, document = Killer(window, qtbot), window.document
    with qtbot.waitSignal(document.opened):
        window.opener.open(film)
    killer.strike(job_of(window, Stage.SHOTS), Stage.SHOTS, 1)
    qtbot.waitUntil(lambda: bool(document.contents.shots))
    assert document.contents.shots[-1].stop == document.frame_count

    document.split(document.frame_count // 2)
    document.toggle_marker(7)
    window.starter.colorize_film()
    killer.strike(job_of(window, Stage.COLOUR), Stage.COLOUR, document.frame_count // 2 + 5)
    document.refresh()
    assert [marker.frame for marker in document.contents.markers] == [7]
    takes = document.contents.takes
    assert sorted(tuple(take.range) for take in takes) == [
        (shot.start, shot.stop) for shot in document.contents.shots
    ]
    assert all(take.complete for take in takes)

    whole = FrameRange(0, document.frame_count)
    killed, uninterrupted = tmp_path / "killed.mkv", tmp_path / "whole.mkv"
    window.starter.export(ExportChoice(killed, ExportSettings(codec="ffv1"), whole))
    killer.strike(job_of(window, Stage.EXPORT), Stage.EXPORT, 20)
    window.starter.export(ExportChoice(uninterrupted, ExportSettings(codec="ffv1"), whole))
    qtbot.waitUntil(lambda: job_of(window, Stage.EXPORT).is_over)
    assert times(killed) == times(uninterrupted)
    assert len(times(killed)) == document.frame_count
    for one, other in zip(decoded(killed), decoded(uninterrupted), strict=True):
        for plane, same in zip(planes_of(one), planes_of(other), strict=True):
            assert (plane == same).all()
    assert not list(tmp_path.glob("*.partial"))
