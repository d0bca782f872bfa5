"""The window as a person drives it, with an engine that paints at once."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QMessageBox,
    QSlider,
    QSpinBox,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from colorstudio.app.document.settings import SettingsFile, StudioSettings
from colorstudio.app.export.dialog import ExportDialog
from colorstudio.app.export.unready import UnreadyShots
from colorstudio.app.shell.about_dialog import AboutDialog
from colorstudio.app.shell.keys_dialog import KeysDialog
from colorstudio.app.shell.preferences_dialog import PreferencesDialog
from colorstudio.app.shell.signals import SignalCloser
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots.explore_dialog import ExploreDialog
from colorstudio.app.timeline.go_to_dialog import GoToDialog
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.worker.tasks import PreviewFrame
from tests import patience
from tests.app.fakes import FakeBackend


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """The studio with a film of three shots."""
    open_film(window, backend, qtbot, film_path)
    return window


def open_film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.pictures.pictureReady):
        window.opener.open(path)
    backend.work()
    qtbot.waitUntil(lambda: len(window.document.contents.shots) == 3)


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    window.activateWindow()
    QTest.keyClick(window.viewer, key, held)


def states(window: MainWindow) -> list[ShotState]:
    return list(window.document.contents.states)


def test_a_day_of_work(film: MainWindow, backend: FakeBackend, qtbot: QtBot) -> None:
    window = film
    press(window, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    backend.work()
    qtbot.waitUntil(lambda: states(window) == [ShotState.DONE] * 3)

    press(window, Qt.Key.Key_Down)
    assert window.playhead.frame == 16
    press(window, Qt.Key.Key_Period)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_B)
    assert [shot.start for shot in window.document.contents.shots] == [0, 16, 18, 32]

    window.selection.set(shot.id for shot in window.document.contents.shots[1:3])
    press(window, Qt.Key.Key_C)
    backend.work()
    qtbot.waitUntil(lambda: states(window) == [ShotState.DONE] * 4)

    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.document.contents.redo_label is not None
    assert states(window) == [ShotState.DONE] * 3  # the split is undone, its colour stays


def test_the_picture_gets_its_colour(film: MainWindow, backend: FakeBackend, qtbot: QtBot) -> None:
    window = film
    got: list[tuple[int, QImage | None, bool]] = []
    window.pictures.pictureReady.connect(lambda n, _, c, exact: got.append((n, c, exact)))
    window.starter.colorize_film()
    backend.work()
    qtbot.waitUntil(lambda: any(c is not None and exact for _, c, exact in got))
    colour = next(c for _, c, exact in got if c is not None and exact).pixelColor(20, 20)
    assert colour.red() > colour.blue() + 10


def test_colouring_again_takes_another_seed(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    window = film
    for _ in range(2):
        window.actions_["shot.colorize"].trigger()
        backend.work()
        window.document.refresh()
    takes = window.document.takes_of(window.document.contents.shots[0])
    seeds = [window.document.contents.facts.request(take).wish.seed for take in takes]
    assert seeds == [0, 1]


def test_all_is_there_after_reopening(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path
) -> None:
    window = film
    window.document.rename(window.document.contents.shots[1].id, "Quay")
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    window.close_film()
    assert not window.document.is_open
    with qtbot.waitSignal(window.document.opened):
        window.opener.open(film_path)
    assert window.document.contents.shots[1].name == "Quay"
    assert states(window) == [ShotState.DONE] * 3
    assert window.settings.recent == [str(film_path)]


def test_running_and_failed_jobs_show_on_their_shots(
    film: MainWindow, backend: FakeBackend
) -> None:
    window = film
    window.actions_["shot.colorize-all"].trigger()
    contents = window.timeline.canvas.contents
    assert {contents.state(i).state for i in range(3)} == {ShotState.QUEUED}
    job = window.jobs.active[0]
    backend.failed.emit(job.id, "The model is missing.")
    assert contents.state(0).state is ShotState.FAILED
    assert window.statusBar().currentMessage() == "The model is missing."


def test_a_film_that_is_none_is_refused_in_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "letter.mp4"
    path.write_text("Dear film,")
    with qtbot.waitSignal(window.opener.failed) as failed:
        window.opener.open(path)
    assert "letter.mp4" in failed.args[0]
    assert not window.document.is_open


def test_the_original_shows_while_its_key_is_held(
    film: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[bool] = []
    monkeypatch.setattr(film.viewer, "hold_original", held.append)
    QTest.keyPress(film.windowHandle(), Qt.Key.Key_Backslash)
    QTest.keyRelease(film.windowHandle(), Qt.Key.Key_Backslash)
    assert (held[0], held[-1]) == (True, False)


# Timeline by mouse


def click(window: MainWindow, frame: int, *modifiers: Qt.KeyboardModifier) -> None:
    canvas = window.timeline.canvas
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    place = QPoint(round(canvas.span.x(frame + 0.5)), 60)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, held, place)


def test_shots_are_selected_by_mouse(film: MainWindow) -> None:
    shots = film.document.contents.shots
    click(film, 4)
    assert film.playhead.frame == 4
    click(film, 40, Qt.KeyboardModifier.ShiftModifier)
    assert film.selection.of(shots) == list(shots)
    assert film.playhead.frame == 4
    click(film, 20, Qt.KeyboardModifier.ControlModifier)
    assert film.selection.of(shots) == [shots[0], shots[2]]


def test_a_border_is_dragged(film: MainWindow) -> None:
    canvas = film.timeline.canvas
    start, stop = (QPoint(round(canvas.span.x(frame)), 60) for frame in (16, 20))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, stop)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=stop)
    assert [shot.start for shot in film.document.contents.shots] == [0, 20, 32]


def test_problems_are_found(film: MainWindow, backend: FakeBackend, qtbot: QtBot) -> None:
    film.starter.colorize_film()
    backend.work()
    problems = film.timeline.problems
    qtbot.waitUntil(lambda: [p.frame for p in problems()] == [0, 16, 32, 40])
    for frame, words in ((16, "unsure"), (32, "unsure"), (40, "flickers")):
        press(film, Qt.Key.Key_N)
        assert film.playhead.frame == frame
        assert words in film.statusBar().currentMessage()

    def is_the_last() -> bool:
        """Once the film has been looked through, here and by the engine, which goes on beside."""
        backend.work()
        press(film, Qt.Key.Key_N)
        return "No more" in film.statusBar().currentMessage()

    qtbot.waitUntil(is_the_last)
    assert film.playhead.frame == 40
    press(film, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert film.playhead.frame == 32


def test_in_and_out_bound_the_export(film: MainWindow) -> None:
    film.playhead.seek(10)
    press(film, Qt.Key.Key_I)
    film.playhead.seek(20)
    press(film, Qt.Key.Key_O)
    assert film.timeline.canvas.in_out == (10, 21)
    press(film, Qt.Key.Key_X)
    assert film.timeline.canvas.in_out == (None, None)


def test_tabs_of_panels_stay_in_their_order(film: MainWindow) -> None:
    """Dragged within their bar they end Qt 6.11 by a segmentation fault."""
    bars = [bar for bar in film.findChildren(QTabBar) if bar.parent() is film]
    assert bars
    assert not any(bar.isMovable() for bar in bars)


# Dialogs


def test_explore_colours_the_shot_in_the_way_that_is_clicked(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    shot = film.document.contents.shots[1]
    dialog = ExploreDialog(film.document, film.jobs, film.starter, shot, 20, film)
    assert not any(button.isEnabled() for button in dialog._buttons)
    backend.work()
    assert all(button.isEnabled() for button in dialog._buttons)
    dialog._buttons[2].click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    asked = backend.asked[-1]
    assert isinstance(asked, PreviewFrame)
    assert dialog.way == asked.ways[2]
    dialog.deleteLater()


def test_go_to_says_what_is_wrong(film: MainWindow) -> None:
    dialog = GoToDialog(film.timeline.canvas.time_text, 5, film)
    dialog._field.setText("tea")
    dialog.accept()
    assert dialog.result() != QDialog.DialogCode.Accepted
    dialog._field.setText("+10")
    dialog.accept()
    assert dialog.frame == 15
    dialog.deleteLater()


def test_new_films_get_the_quality_of_the_preferences(
    window: MainWindow,
    film_path: Path,
    backend: FakeBackend,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def answer(dialog: PreferencesDialog) -> bool:
        dialog._quality.setCurrentIndex(dialog._quality.findData("fine"))
        dialog.accept()
        return True

    monkeypatch.setattr(PreferencesDialog, "exec", answer)
    window.actions_["file.preferences"].trigger()
    open_film(window, backend, qtbot, film_path)
    assert window.document.contents.defaults.quality == "fine"


def test_the_quality_preference_holds_on_another_day(backend: FakeBackend, home: Path) -> None:
    SettingsFile().save(StudioSettings(quality="draft"))
    window = MainWindow(SettingsFile(), backend)  # type: ignore[arg-type]
    assert window.document.new_film.quality == "draft"
    window.close()
    window.deleteLater()


# Manners


def test_every_control_has_a_name_and_says_what_it_does(film: MainWindow) -> None:
    assert film.document.film is not None
    dialogs = [
        ExportDialog(
            *(film.document.film, Path.cwd(), film.commands.export.parts()),
            *(UnreadyShots(film.document, film.jobs, film), film),
        ),
        KeysDialog(film.actions_, film),
        PreferencesDialog(film.settings, film),
        AboutDialog(film),
    ]
    kinds = (QAbstractButton, QComboBox, QSlider, QSpinBox)
    for top in (film, *dialogs):
        for control in (c for kind in kinds for c in top.findChildren(kind)):
            if control.objectName().startswith("qt_") or control.parent().inherits("QLineEdit"):
                continue
            name = control.accessibleName() or getattr(control, "text", str)()
            assert name, f"{control} in {control.parent()} has no name"
    for action in film.actions_.items():
        assert action[1].toolTip()
    for dialog in dialogs:
        dialog.deleteLater()


def test_layout_is_remembered(film: MainWindow, qtbot: QtBot) -> None:
    film.docks["history"].hide()
    film.resize(790, 640)
    film.close()
    assert SettingsFile().load().layout
    again = MainWindow(SettingsFile(), FakeBackend())  # type: ignore[arg-type]
    assert again.height() == 640
    again.deleteLater()


def test_the_studio_never_imports_torch(film_path: Path, home: Path) -> None:
    code = (
        "import sys, colorstudio.app.shell.main\n"
        "assert 'torch' not in sys.modules, 'torch'\n"
        "assert 'pyqtgraph' not in sys.modules, 'pyqtgraph'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=patience.SECONDS)


def test_the_first_window_leaves_room_for_its_frame(window: MainWindow) -> None:
    assert window.height() <= window.screen().availableSize().height() - 60


def test_a_signal_ends_the_studio_without_a_question(
    window: MainWindow,
    backend: FakeBackend,
    qtbot: QtBot,
    film_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_film(window, backend, qtbot, film_path)
    asked: list[object] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *_: asked.append(1))
    window.actions_["shot.colorize-all"].trigger()
    assert window.jobs.active
    closer = SignalCloser(window, window.job_watch.ask_no_more)
    try:
        signal.raise_signal(signal.SIGTERM)
        qtbot.waitUntil(lambda: not window.isVisible() and not window.jobs.active)
    finally:
        closer.stop()
    assert asked == []
