"""A studio that died: noticed once, told with its log, and its film offered again."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.shell import main as studio
from colorstudio.app.shell.crash import Crash, CrashLog
from colorstudio.app.shell.window import MainWindow
from tests import patience

ROOT = Path(__file__).parents[3]
_STUDIO = """
import sys
from pathlib import Path
from colorstudio.app.shell.crash import CrashLog
log = CrashLog(Path(sys.argv[1]))
print(log.begin())
log.opened(Path(sys.argv[2]))
log.note("it broke")
print("up", flush=True)
sys.stdin.read()
log.end()
"""


@contextmanager
def running(folder: Path, opened: Path) -> Iterator[subprocess.Popen[str]]:
    """Another studio, as far as its log goes."""
    command = [sys.executable, "-c", _STUDIO, str(folder), str(opened)]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert [process.stdout.readline().strip() for _ in range(2)] == ["None", "up"]
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def test_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    with running(tmp_path, tmp_path) as other:
        other.communicate("")
    log = CrashLog(tmp_path)
    assert log.begin() is None
    log.end()
    assert list(tmp_path.iterdir()) == []


def test_a_death_is_told_once_with_what_was_open(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.touch()
    with running(tmp_path, film) as other:
        other.kill()
        other.wait()
        log = CrashLog(tmp_path)
        crash = log.begin()
    assert crash is not None
    assert "it broke" in crash.log.read_text()
    assert crash.opened == film
    log.end()
    again = CrashLog(tmp_path)
    assert again.begin() is None
    again.end()


def test_a_studio_that_lives_is_no_crash_and_keeps_its_log(tmp_path: Path) -> None:
    with running(tmp_path, tmp_path / "gone.mp4") as other:
        log = CrashLog(tmp_path)
        assert log.begin() is None
        log.end()
        other.kill()
        other.wait()
        late = CrashLog(tmp_path)
        crash = late.begin()
        assert crash is not None
        assert crash.opened is None, "a film that is gone cannot be offered"
        late.end()


def test_the_offer_opens_the_film_again(
    window: MainWindow, film_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    log = tmp_path / "last.log"
    log.write_text("it broke")
    studio._show_crash(window, Crash(log, film_path), may_open=True)
    (box,) = window.findChildren(QMessageBox)
    assert "ended unexpectedly" in box.text()
    assert box.detailedText() == "it broke"
    buttons = {button.text(): button for button in box.findChildren(QPushButton)}
    with qtbot.waitSignal(window.document.opened):
        buttons["Open it again"].click()


def test_without_anything_to_open_there_is_no_offer(window: MainWindow, tmp_path: Path) -> None:
    log = tmp_path / "last.log"
    log.touch()
    studio._show_crash(window, Crash(log, None), may_open=True)
    (box,) = window.findChildren(QMessageBox)
    assert "Open it again" not in [b.text() for b in box.findChildren(QPushButton)]
    box.close()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
def test_a_studio_killed_in_mid_work_offers_its_film_with_every_edit(
    home: Path, film_path: Path
) -> None:
    with _studio(str(film_path), "mark") as first:
        assert first.stdout is not None
        assert any("markers [7]" in line for line in first.stdout)
        first.kill()
    with _studio("-", "quit") as second:
        told = second.communicate()[0].splitlines()
    assert "ended unexpectedly" in told[0]
    assert told[-1].endswith("markers [7]")
    assert second.returncode == 0


@contextmanager
def _studio(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.app.studio_process", *arguments]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )
    overdue = threading.Timer(patience.SECONDS, process.kill)
    overdue.start()
    try:
        yield process
    finally:
        overdue.cancel()
        overdue.join()
        process.kill()
        process.wait()


def test_an_error_in_any_thread_is_told_in_that_of_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[threading.Thread] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: told.append(threading.current_thread()))
    log = CrashLog(tmp_path)
    log.begin()
    report = studio._report_to(log)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    error = ValueError("it broke")
    thread = threading.Thread(target=report, args=(ValueError, error, None))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [threading.main_thread()]
    log.end()
