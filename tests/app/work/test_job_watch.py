"""While jobs run the machine stays awake, and their end is told to someone who looks elsewhere."""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.work import awake, notifier
from colorstudio.app.work.awake import Awake, HelperProcess, platform_locks
from colorstudio.app.work.job_watch import JobWatch
from colorstudio.app.work.jobs import JobState
from colorstudio.app.work.notifier import Notifier
from tests import patience
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

ROOT = Path(__file__).parents[3]


class Lock:
    def __init__(self) -> None:
        self.did: list[str] = []

    def hold(self) -> None:
        self.did.append("hold")

    def release(self) -> None:
        self.did.append("release")


@pytest.fixture
def lock(monkeypatch: pytest.MonkeyPatch) -> Lock:
    lock = Lock()
    monkeypatch.setattr(awake, "platform_locks", lambda _: [lock])
    return lock


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the person is told."""
    told: list[str] = []
    monkeypatch.setattr(Notifier, "notify", lambda _, title, words: told.append(words))
    return told


@pytest.fixture
def film(
    lock: Lock, window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path
) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    lock.did.clear()
    return window


def test_the_machine_stays_awake_while_a_job_works(
    film: MainWindow, lock: Lock, backend: FakeBackend, calls: list[str]
) -> None:
    film.starter.colorize_film()
    assert lock.did == ["hold"]
    (job,) = film.jobs.active
    film.jobs.pause(job)
    assert lock.did == ["hold", "release"]
    film.jobs.resume(job)
    backend.work()
    assert job.state is JobState.DONE
    assert lock.did == ["hold", "release"] * 2
    assert calls == ["Colorize 3 shots: done"]


def test_who_does_not_want_it_is_left_alone(
    film: MainWindow, lock: Lock, backend: FakeBackend, calls: list[str]
) -> None:
    film.settings.keep_awake = film.settings.notify = False
    film.starter.colorize_film()
    backend.work()
    assert lock.did == []
    assert calls == []


def test_nothing_is_told_of_a_cancelled_job_and_of_a_failed_one_why(
    film: MainWindow, backend: FakeBackend, calls: list[str]
) -> None:
    film.starter.colorize_film()
    film.jobs.cancel(film.jobs.active[0])
    assert calls == []
    film.starter.colorize_film()
    backend.failed.emit(film.jobs.active[0].id, "The disk is full.")
    assert calls == ["Colorize 3 shots: The disk is full."]


def test_closing_the_window_lets_the_machine_sleep(
    film: MainWindow, lock: Lock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(JobWatch, "may_close", lambda _: True)
    film.jobs.backend.cancel = lambda _: None  # type: ignore[method-assign,assignment]
    film.starter.colorize_film()
    film.close()
    assert lock.did == ["hold", "release"]


@pytest.mark.skipif(not shutil.which("cat"), reason="needs cat")
def test_a_helper_program_runs_only_while_it_is_wanted(qapp: QApplication) -> None:
    owner = QObject()
    helper = HelperProcess(("cat",), owner)
    lock = Awake(owner, lambda _: [helper])
    lock.set(True)
    (process,) = owner.findChildren(QProcess)
    assert process.waitForStarted(3000)
    lock.set(False)
    assert process.state() is QProcess.ProcessState.NotRunning


def test_a_missing_program_and_a_missing_bus_are_no_trouble(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    lock = Awake(QObject(), platform_locks)
    lock.set(True)
    lock.set(False)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs a D-Bus daemon")
@pytest.mark.skipif(sys.platform != "linux", reason="the desktop's bus")
def test_the_desktop_is_asked_and_hears_the_end() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.app.desktop"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=patience.SECONDS, check=False
    )
    assert done.stdout.splitlines() == [
        "org.freedesktop.ScreenSaver.Inhibit ss",
        "work is done",
        "the caller is gone",
        "org.freedesktop.portal.Notification.AddNotification sa{sv}",
    ], done.stderr


def test_the_window_in_use_says_nothing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[str] = []
    monkeypatch.setattr(notifier, "notify_portal", lambda title, words: told.append(words))
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _: True)
    Notifier(window).notify("ColorStudio", "done")
    assert told == []
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _: False)
    Notifier(window).notify("ColorStudio", "done")
    assert told == ["done"]


def test_a_tray_shows_it_where_there_is_one(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, words: told.append(words))
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _: False)
    bell = Notifier(window)
    bell.notify("ColorStudio", "done")
    bell.dismiss()
    assert told == ["done"]


def resident_mib() -> float:
    """What the process holds of the machine's memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


@pytest.mark.skipif("glibc" not in platform.libc_ver(), reason="glibc keeps free memory")
def test_memory_that_a_job_left_free_goes_back(film: MainWindow, backend: FakeBackend) -> None:
    film.starter.colorize_film()
    blocks = [b"x" * 2**16 for _ in range(1000)]
    kept = b"y" * 2**16  # at the heap's end, which free memory below it does not leave by itself
    blocks.clear()
    before = resident_mib()
    backend.work()
    assert not film.jobs.active
    assert before - resident_mib() > 40
    assert kept
