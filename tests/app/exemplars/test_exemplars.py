"""Exemplars in the studio: chosen, matched, placed, changed, found where they help."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QListWidget,
    QSlider,
)
from pytestqt.qtbot import QtBot

from colorstudio.app.base.picture_box import PictureBox
from colorstudio.app.document.document import NewExemplar
from colorstudio.app.exemplars.exemplar_dialog import ExemplarDialog
from colorstudio.app.exemplars.match import verdict_text
from colorstudio.app.exemplars.scope_dialog import ScopeDialog
from colorstudio.app.exemplars.suggestions_dialog import SuggestionsDialog
from colorstudio.app.shell.window import MainWindow
from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.trial import ExemplarMatch, Way
from colorstudio.engine.worker.tasks import ColorizeFilm
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.wish import MatchShots
from colorstudio.project.exemplars import ExemplarRecord
from tests.app.conftest import FRAMES
from tests.app.fakes import SHOWN_AT, FakeBackend
from tests.app.shell.test_window import open_film

Kind = TypeVar("Kind", bound=QDialog)
LEFT = Qt.MouseButton.LeftButton
WHOLE = FrameRange(0, FRAMES)
SHOTS = (FrameRange(0, 16), FrameRange(16, 32), FrameRange(32, 48))


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    return window


@pytest.fixture
def dress(tmp_path: Path) -> Path:
    """In the film's shape: the engine of these tests takes it for a frame of it."""
    return painted(tmp_path / "dress.png", 80, 60)


@pytest.fixture
def hat(tmp_path: Path) -> Path:
    """In another shape: nothing of it is in the film."""
    return painted(tmp_path / "hat.png", 60, 60)


def painted(path: Path, width: int, height: int) -> Path:
    cv2.imwrite(str(path), np.full((height, width, 3), (40, 80, 200), np.uint8))
    return path


def when_open(kind: type[Kind], act: Callable[[Kind], None]) -> list[str]:
    """Act in the next dialog of a kind; the list has its kind once that was done."""
    done: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, look)
            return
        try:
            act(dialog)
            done.append(kind.__name__)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(20, look)
    return done


def said(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def click(parent: QDialog | MainWindow, text: str) -> None:
    """By mouse, on the one visible button of these words or this name."""
    buttons = [
        b
        for b in parent.findChildren(QAbstractButton)
        if text in (b.text(), b.accessibleName()) and b.isVisible()
    ]
    assert len(buttons) == 1, [b.text() for b in buttons]
    button = buttons[0]
    assert button.isEnabled(), text
    inside = QPoint(8, button.height() // 2)
    QTest.mouseClick(button, LEFT, pos=inside)


def exemplars(film: MainWindow) -> tuple[ExemplarRecord, ...]:
    return film.document.contents.exemplars


def options(backend: FakeBackend) -> ColorizeOptions:
    asked = backend.asked[-1]
    assert isinstance(asked, ColorizeFilm)
    return asked.options


def colour_all(film: MainWindow, backend: FakeBackend) -> None:
    film.starter.colorize_film()
    backend.work()
    film.document.refresh()


def state(film: MainWindow, shot: int) -> ShotState:
    return film.document.contents.states[shot]


def select(film: MainWindow, *numbers: int) -> None:
    film.selection.set(film.document.contents.shots[number].id for number in numbers)


# The picker


def test_a_picture_is_matched_added_and_followed(
    film: MainWindow, backend: FakeBackend, dress: Path
) -> None:
    def act(dialog: ExemplarDialog) -> None:
        backend.work()
        assert "Aligned: it shows this very frame, 96 % matched" in said(dialog)
        click(dialog, "Add")

    assert drop(film, dress, act)
    (exemplar,) = exemplars(film)
    assert (exemplar.name, exemplar.frame, exemplar.ranges) == ("dress.png", 0, None)
    film.actions_["shot.colorize"].trigger()
    assert options(backend).exemplars == (exemplar.id,)
    film.document.undo()
    assert not exemplars(film)
    film.document.redo()
    assert exemplars(film) == (exemplar,)


def drop(film: MainWindow, picture: Path, act: Callable[[ExemplarDialog], None]) -> list[str]:
    done = when_open(ExemplarDialog, act)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    copy = Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    film.dropEvent(QDropEvent(QPointF(300, 200), copy, data, LEFT, none))
    return done


def choose(film: MainWindow, *pictures: Path, act: Callable[[ExemplarDialog], None]) -> None:
    done = when_open(ExemplarDialog, act)
    film.commands.exemplars.choose(pictures)
    assert done


def test_what_does_not_help_is_said_and_free(
    film: MainWindow, backend: FakeBackend, hat: Path
) -> None:
    def act(dialog: ExemplarDialog) -> None:
        backend.work()
        assert "Does not help here: 2 %" in said(dialog)
        click(dialog, "Add")

    choose(film, hat, act=act)
    assert [(e.frame, e.ranges) for e in exemplars(film)] == [(None, SHOTS[:1])]


def test_several_pictures_are_one_step_and_free(
    film: MainWindow, backend: FakeBackend, dress: Path, hat: Path
) -> None:
    def act(dialog: ExemplarDialog) -> None:
        backend.work()
        pin = next(b for b in dialog.findChildren(QCheckBox) if b.text().startswith("Pinned"))
        assert not pin.isEnabled()
        click(dialog, "Whole film")
        click(dialog, "Add 2 pictures")

    choose(film, dress, hat, act=act)
    assert [(e.frame, e.ranges) for e in exemplars(film)] == [(None, None)] * 2
    film.document.undo()
    assert not exemplars(film)


def test_what_a_person_pins_stays_pinned(film: MainWindow, backend: FakeBackend, hat: Path) -> None:
    select(film, 1, 2)
    film.playhead.seek(20)

    def act(dialog: ExemplarDialog) -> None:
        pin = next(b for b in dialog.findChildren(QCheckBox) if b.text().startswith("Pinned"))
        QTest.mouseClick(pin, LEFT, pos=QPoint(8, pin.height() // 2))
        backend.work()
        click(dialog, "Add")

    choose(film, hat, act=act)
    assert [(e.frame, e.ranges) for e in exemplars(film)] == [(20, SHOTS[1:])]


def test_a_picture_of_another_frame_is_pinned_there_on_one_click(
    film: MainWindow, backend: FakeBackend, tmp_path: Path
) -> None:
    wide = painted(tmp_path / "wide.png", 160, 90)

    def act(dialog: ExemplarDialog) -> None:
        backend.work()
        assert "shows another frame of this film, 00:00:00:20 (97 % sure)" in said(dialog)
        pin = next(b for b in dialog.findChildren(QCheckBox) if b.text().startswith("Pinned"))
        assert not pin.isChecked(), "it does not show the frame at hand"
        click(dialog, "Pin at 00:00:00:20")
        backend.work()
        assert "it shows this very frame" in said(dialog)
        assert (pin.isChecked(), pin.text()) == (True, "Pinned at this frame, 00:00:00:20")
        click(dialog, "Add")

    choose(film, wide, act=act)
    assert [(e.frame, e.ranges) for e in exemplars(film)] == [(SHOWN_AT, None)]


def test_pictures_taken_out_or_unreadable_are_not_added(
    film: MainWindow, backend: FakeBackend, dress: Path, tmp_path: Path
) -> None:
    (tmp_path / "notes.png").write_text("no picture")

    def act(dialog: ExemplarDialog) -> None:
        dialog.add_files([tmp_path / "notes.png"])
        assert "notes.png is not a picture that can be read." in said(dialog)
        pictures = named(dialog, QListWidget, "Pictures to add")
        assert pictures.count() == 1
        QTest.keyClick(pictures, Qt.Key.Key_Delete)
        assert pictures.count() == 0
        add = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Add")
        assert not add.isEnabled()

    choose(film, dress, act=act)
    assert not exemplars(film)


Control = TypeVar("Control", bound=QSlider | QListWidget | QComboBox | QCheckBox | PictureBox)


def named(parent: QDialog | MainWindow, kind: type[Control], name: str) -> Control:
    found = [w for w in parent.findChildren(kind) if w.accessibleName() == name]
    assert len(found) == 1, found
    return found[0]


def test_a_frame_of_another_film_is_scrubbed_to_and_taken(
    film: MainWindow, backend: FakeBackend, film_path: Path, qtbot: QtBot
) -> None:
    def act(dialog: ExemplarDialog) -> None:
        dialog._tabs.setCurrentIndex(1)
        dialog._player.open(film_path)
        slider = named(dialog, QSlider, "Frame of the film")
        qtbot.waitUntil(slider.isEnabled)
        for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
            QTest.keyClick(slider, key)
        shown = dialog._player
        qtbot.waitUntil(lambda: bool(shown._shown and shown._shown[0] == slider.value()))
        assert slider.value() > 20
        click(dialog, "Take this frame")
        backend.work()
        click(dialog, "Add")

    choose(film, act=act)
    (exemplar,) = exemplars(film)
    assert exemplar.name.startswith("harbour 00-00-01")
    image = QImage.fromData(film.document.picture(exemplar))
    assert not image.isNull()
    assert not image.allGray()


def test_a_film_that_is_none_is_said_in_the_player(
    film: MainWindow, backend: FakeBackend, dress: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "film.mp4").write_text("no film")

    def act(dialog: ExemplarDialog) -> None:
        dialog._tabs.setCurrentIndex(1)
        dialog._player.open(tmp_path / "film.mp4")
        qtbot.waitUntil(
            lambda: (
                "film.mp4" in named(dialog, PictureBox, "Film")._note
                and not named(dialog, PictureBox, "Film")._note.startswith("Opening")
            )
        )

    choose(film, act=act)


def test_pictures_used_lately_are_at_hand(
    film: MainWindow, backend: FakeBackend, dress: Path
) -> None:
    def add(dialog: ExemplarDialog) -> None:
        click(dialog, "Add")

    def again(dialog: ExemplarDialog) -> None:
        lately = named(dialog, QListWidget, "Recent pictures")
        place = lately.visualItemRect(lately.item(0)).center()
        QTest.mouseClick(lately.viewport(), LEFT, pos=place)
        assert [c.name for c in dialog._candidates.candidates] == ["dress.png"]

    choose(film, dress, act=add)
    choose(film, act=again)


def test_each_way_is_told_in_words() -> None:
    grid, rgb = np.zeros((2, 2, 2), np.float32), np.zeros((4, 4, 3), np.uint8)
    words = [
        verdict_text(ExemplarMatch(0, way, 0.41, 0.7, grid, rgb))
        for way in (Way.ALIGNED, Way.SEMANTIC, Way.NONE)
    ]
    assert [text.split(":")[0] for text in words] == [
        "Aligned",
        "Like things",
        "Does not help here",
    ]
    assert all("41 %" in text for text in words)


# This film's own frames


def test_a_frame_without_colour_is_no_exemplar(film: MainWindow, qtbot: QtBot) -> None:
    film.actions_["shot.use-frame"].trigger()
    qtbot.waitUntil(lambda: "no colour yet" in film.statusBar().currentMessage())


def test_a_coloured_frame_becomes_an_exemplar_without_its_grade(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    colour_all(film, backend)
    film.document.grade(film.document.contents.shots, {"vividness": 0.0})
    film.playhead.seek(20)

    def act(dialog: ScopeDialog) -> None:
        click(dialog, "Whole film")
        click(dialog, "Use")

    done = when_open(ScopeDialog, act)
    QTest.keyClick(film, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: bool(done and exemplars(film)))
    (exemplar,) = exemplars(film)
    assert (exemplar.frame, exemplar.ranges) == (20, (WHOLE,))
    image = QImage.fromData(film.document.picture(exemplar))
    assert not image.allGray()
    assert set(film.document.contents.states) == {ShotState.EDITED}
    film.document.undo()
    assert set(film.document.contents.states) == {ShotState.DONE}


# The panel and the timeline


def add(film: MainWindow, *new: NewExemplar) -> None:
    film.document.add_exemplars(new)


def shown(film: MainWindow) -> list[str]:
    pictures = film.exemplars._list
    return [pictures.item(row).text() for row in range(pictures.count())]


def test_the_panel_tells_where_exemplars_hold(film: MainWindow, dress: Path) -> None:
    data = dress.read_bytes()
    add(
        film,
        NewExemplar("a", data, 20),
        NewExemplar("b", data),
        NewExemplar("c", data, None, SHOTS[:2]),
    )
    assert shown(film) == ["b\nFree · whole film", "c\nFree · shots 1, 2"]
    film.playhead.seek(20)
    assert shown(film)[0].startswith("a\nPinned 00:00:00:")
    assert shown(film)[0].endswith("· shot 2")
    film.playhead.seek(40)
    assert shown(film) == ["b\nFree · whole film"]
    click(film, "Film")
    assert len(shown(film)) == 3
    timeline = film.timeline.canvas.contents
    assert (timeline.pins, timeline.lent) == ((20,), (0, 16, 32))


def test_exemplars_are_gone_to_changed_and_removed(film: MainWindow, dress: Path) -> None:
    add(film, NewExemplar("a", dress.read_bytes(), 20, (WHOLE,)))
    film.exemplars._list.setCurrentRow(0)
    click(film, "Go to")
    assert film.playhead.frame == 20

    def act(dialog: ScopeDialog) -> None:
        click(dialog, "This shot")
        pin = next(b for b in dialog.findChildren(QCheckBox) if b.text().startswith("Pinned"))
        assert pin.isChecked()
        QTest.mouseClick(pin, LEFT, pos=QPoint(8, pin.height() // 2))
        click(dialog, "Change")

    done = when_open(ScopeDialog, act)
    film.exemplars._list.setCurrentRow(0)
    click(film, "Change")
    assert done
    assert [(e.frame, e.ranges) for e in exemplars(film)] == [(None, SHOTS[1:2])]
    film.document.undo()
    assert [(e.frame, e.ranges) for e in exemplars(film)] == [(20, (WHOLE,))]
    film.exemplars._list.setFocus()
    film.exemplars._list.setCurrentRow(0)
    QTest.keyClick(film.exemplars._list, Qt.Key.Key_Delete)
    assert not exemplars(film)


def test_only_the_shots_it_holds_for_are_given_an_exemplar(
    film: MainWindow, backend: FakeBackend, dress: Path
) -> None:
    colour_all(film, backend)
    add(film, NewExemplar("a", dress.read_bytes(), None, SHOTS[1:2]))
    states = film.document.contents.states
    assert states == (ShotState.DONE, ShotState.EDITED, ShotState.DONE)
    film.playhead.seek(40)
    film.actions_["shot.colorize"].trigger()
    assert not options(backend).exemplars
    film.playhead.seek(20)
    film.actions_["shot.colorize"].trigger()
    assert options(backend).exemplars == tuple(e.id for e in exemplars(film))
    assert options(backend).wish.seed == 0
    backend.work()
    film.document.refresh()
    assert film.document.contents.states[1] is ShotState.DONE


# Neighbours, memory, range


def test_shots_match_their_neighbours(film: MainWindow, backend: FakeBackend) -> None:
    colour_all(film, backend)
    select(film, 1)
    match = named(film, QComboBox, "Match shots")
    match.setCurrentIndex(match.findData("previous"))
    match.activated.emit(match.currentIndex())
    assert state(film, 1) is ShotState.EDITED
    film.actions_["shot.colorize"].trigger()
    assert (options(backend).wish.match, options(backend).places) == (
        MatchShots.PREVIOUS,
        SHOTS[1:2],
    )
    backend.work()
    film.document.refresh()
    assert state(film, 1) is ShotState.DONE
    take = film.document.chosen_take(film.document.contents.shots[1])
    assert take is not None
    assert "Matches the previous shot" in film.takes._tip(take)
    select(film, 0, 1)
    assert match.currentIndex() == -1
    for _ in range(2):  # the take that was chosen, and the wish
        film.document.undo()
    select(film, 1)
    assert match.currentData() == "none"


def test_palette_memory_is_a_switch_of_the_film(film: MainWindow, backend: FakeBackend) -> None:
    memory = named(film, QCheckBox, "Palette memory")
    assert memory.isChecked()
    click(film, "Film")
    QTest.mouseClick(memory, LEFT, pos=QPoint(8, memory.height() // 2))
    colour_all(film, backend)
    assert not options(backend).wish.memory
    film.document.set_shot_settings(film.document.contents.shots[:1], memory=True)
    assert film.document.contents.states[0] is ShotState.EDITED
    click(film, "Shots")
    select(film, 0, 1)
    assert memory.text() == "Palette memory (mixed)"
    assert memory.checkState() is Qt.CheckState.PartiallyChecked
    QTest.mouseClick(memory, LEFT, pos=QPoint(8, memory.height() // 2))
    shots = film.document.contents.shots
    assert [film.document.settings_of(shot).memory for shot in shots] == [True, True, False]


def test_a_range_is_coloured_anew(film: MainWindow, backend: FakeBackend) -> None:
    film.actions_["shot.colorize-range"].trigger()
    assert film.statusBar().currentMessage().startswith("Set in and out first")
    for frame, name in ((10, "play.in"), (19, "play.out")):
        film.playhead.seek(frame)
        film.actions_[name].trigger()
    film.actions_["shot.colorize-range"].trigger()
    assert options(backend).part == FrameRange(10, 20)
    assert options(backend).places == SHOTS[:2]


# Suggestions


def test_suggested_frames_are_gone_to_marked_and_given_exemplars(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    QTest.keyClick(film, Qt.Key.Key_H)
    dialog = film.findChild(SuggestionsDialog)
    assert dialog is not None
    assert "Looking where colour is least sure" in said(dialog)
    backend.work()
    frames = named(dialog, QListWidget, "Suggested frames")
    words = [frames.item(row).text() for row in range(frames.count())]
    assert [text.splitlines()[1] for text in words] == [
        "Makes 1.5 s sure, in shots 2, 3",
        "Makes 0.5 s sure, in shot 1",
    ]
    click(dialog, "Go to")
    assert film.playhead.frame == 20
    dialog.activateWindow()
    frames.setFocus()
    qtbot.waitUntil(frames.hasFocus)
    QTest.keyClick(frames, Qt.Key.Key_Down)
    click(dialog, "Add marker")
    click(dialog, "Add marker")
    assert [marker.frame for marker in film.document.contents.markers] == [4]
    done = when_open(ExemplarDialog, lambda _: None)
    click(dialog, "Add exemplar here")
    assert done
    assert film.playhead.frame == 4
    dialog.close()


# Another day


def test_all_is_there_after_reopening(
    film: MainWindow, backend: FakeBackend, dress: Path, qtbot: QtBot, film_path: Path
) -> None:
    add(film, NewExemplar("a", dress.read_bytes(), 20, (WHOLE,)), NewExemplar("b", b"x" * 9))
    film.document.set_shot_settings(film.document.contents.shots[:1], match="both")
    film.document.set_film_settings(memory=False)
    before = exemplars(film)
    film.close_film()
    with qtbot.waitSignal(film.document.opened):
        film.opener.open(film_path)
    assert exemplars(film) == before
    first, second, _ = (film.document.settings_of(s) for s in film.document.contents.shots)
    assert (first.match, first.memory, second.match, second.memory) == (
        "both",
        False,
        "none",
        False,
    )
