"""The studio with its engine and model, by mouse and keyboard, from a grey film to a colour one."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from colorstudio.app.document.settings import SettingsFile
from colorstudio.app.export.dialog import ExportDialog
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.timeline.canvas import TimelineCanvas
from colorstudio.app.viewer import CompareMode
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.jobs import JobState
from colorstudio.engine.events import Stage
from colorstudio.engine.shot_state import ShotState
from colorstudio.film.probe import probe
from tests.media import make_film, moving_scene

CUT, FRAMES = 14, 30
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BARE = Qt.KeyboardModifier.NoModifier

Control = TypeVar("Control", bound=QWidget)

pytestmark = pytest.mark.slow


def two_shots(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """A sunny scene, then after a hard cut a darker one, upside down."""
    if frame < CUT:
        return moving_scene(frame, width, height)
    return np.ascontiguousarray((255 - moving_scene(frame + 200, width, height)[::-1]) // 2)


class Person:
    """Someone at the window: keys, clicks, and eyes on the screen."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.seen: dict[int, QImage | None] = {}  # exact pictures in colour, by frame
        window.pictures.pictureReady.connect(self._see)

    def _see(self, frame: int, _: QImage, coloured: QImage | None, exact: bool) -> None:
        if exact:
            self.seen[frame] = coloured

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = BARE) -> None:
        self.window.activateWindow()  # no window manager does it after a dialog
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window.viewer, key, held)

    def click_frame(self, frame: int, held: Qt.KeyboardModifier = BARE) -> None:
        QTest.mouseClick(self.canvas, Qt.MouseButton.LeftButton, held, self.place(frame))

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def place(self, frame: int, y: int = 60) -> QPoint:
        return QPoint(round(self.canvas.span.x(frame + 0.5)), y)

    @property
    def canvas(self) -> TimelineCanvas:
        return self.window.timeline.canvas

    def open(self, path: Path) -> None:
        with self.qtbot.waitSignal(self.window.document.opened):
            self.window.opener.open(path)

    def wait_for_work(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.jobs.active)
        told = {job.title: (job.state, job.last_words) for job in self.window.jobs.jobs.values()}
        assert {state for state, _ in told.values()} == {JobState.DONE}, told
        self.qtbot.waitUntil(lambda: not self.window._growth.isActive())

    def wait_for_colour(self, frame: int) -> QImage:
        self.qtbot.waitUntil(lambda: self.seen.get(frame) is not None)
        image = self.seen[frame]
        assert image is not None
        return image

    def starts(self) -> list[int]:
        return [shot.start for shot in self.window.document.contents.shots]

    def states(self) -> set[ShotState]:
        return set(self.window.document.contents.states)

    def seeds(self, shot: int) -> list[int]:
        document = self.window.document
        takes = document.takes_of(document.contents.shots[shot])
        return [document.contents.facts.request(take).wish.seed for take in takes]

    def shown_seed(self, shot: int) -> int:
        document = self.window.document
        take = document.chosen_take(document.contents.shots[shot])
        assert take is not None
        return document.contents.facts.request(take).wish.seed


@pytest.fixture
def engine(qapp: QApplication) -> Iterator[EngineBackend]:
    engine = EngineBackend(device="cpu")
    engine.start()
    yield engine
    engine.shutdown()


@pytest.fixture
def person(qtbot: QtBot, engine: EngineBackend, home: Path) -> Iterator[Person]:
    settings_file = SettingsFile()
    settings = settings_file.load()
    settings.device = "cpu"
    settings_file.save(settings)
    window = MainWindow(settings_file, engine)
    window.resize(1280, 800)
    window.show()
    yield Person(qtbot, window)
    for job in window.jobs.active:
        window.jobs.cancel(job)
    window.jobs.jobs.clear()
    window.close()
    window.deleteLater()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return make_film(tmp_path / "harbour.mp4", frames=FRAMES, width=160, height=120, pix_fmt="gray",
                     audio="aac", codec_options={"g": "10"}, paint=two_shots)  # fmt: skip


def test_from_a_grey_film_to_a_colour_one(person: Person, film: Path, tmp_path: Path) -> None:
    open_and_find_shots(person, film)
    choose_draft(person)
    colorize_film(person)
    scrub_and_compare(person)
    split(person)
    colour_two_shots_otherwise(person)
    take_the_former(person)
    undo(person)
    export(person, tmp_path)
    close_and_reopen(person, film)


def open_and_find_shots(person: Person, film: Path) -> None:
    person.open(film)
    person.wait_for_work()
    assert person.starts() == [0, CUT]
    assert person.states() == {ShotState.GREY}


def choose_draft(person: Person) -> None:
    """Draft for every shot: it is the quickest."""
    person.press(Qt.Key.Key_A, CTRL)
    quality = named(person.window.docks["inspector"], QComboBox, "Quality")
    quality.setFocus()
    QTest.keyClick(quality, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    person.qtbot.waitUntil(quality.view().isVisible)
    QTest.keyClick(quality.view(), Qt.Key.Key_Home)
    QTest.keyClick(quality.view(), Qt.Key.Key_Return)
    contents = person.window.document.contents
    assert {person.window.document.settings_of(s).quality for s in contents.shots} == {"draft"}
    person.press(Qt.Key.Key_D, CTRL)


def colorize_film(person: Person) -> None:
    fractions: list[float] = []
    board = person.window.jobs
    board.progressed.connect(lambda: fractions.extend(j.fraction for j in board.active))
    person.press(Qt.Key.Key_C, SHIFT)
    person.wait_for_work()
    assert any(0 < fraction < 1 for fraction in fractions)
    assert person.states() == {ShotState.DONE}


def scrub_and_compare(person: Person) -> None:
    """Drag the playhead through the film, then the wipe line over the picture."""
    person.seen.clear()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(person.canvas, left, pos=person.place(2, y=10))
    for frame in range(4, 22, 2):
        QTest.mouseMove(person.canvas, person.place(frame, y=10))
    QTest.mouseRelease(person.canvas, left, pos=person.place(20, y=10))
    assert person.window.playhead.frame == 20
    assert colourfulness(person.wait_for_colour(20)) > 3

    viewer = person.window.viewer
    person.press(Qt.Key.Key_W)
    assert viewer.mode is CompareMode.WIPE
    middle = viewer.rect().center()
    QTest.mousePress(viewer, left, pos=middle)
    QTest.mouseMove(viewer, middle - QPoint(100, 0))
    QTest.mouseRelease(viewer, left, pos=middle - QPoint(100, 0))
    assert viewer.wipe < 0.45
    person.press(Qt.Key.Key_1)


def split(person: Person) -> None:
    person.click_frame(7)
    person.press(Qt.Key.Key_B)
    assert person.starts() == [0, 7, CUT]
    assert person.states() == {ShotState.DONE}


def colour_two_shots_otherwise(person: Person) -> None:
    person.click_frame(3)
    person.click_frame(10, SHIFT)
    seed = named(person.window.docks["inspector"], QSpinBox, "Seed")
    seed.setFocus()
    seed.selectAll()
    QTest.keyClicks(seed, "7")
    QTest.keyClick(seed, Qt.Key.Key_Return)
    person.press(Qt.Key.Key_C)
    person.wait_for_work()
    assert [person.shown_seed(shot) for shot in range(3)] == [7, 7, 0]
    assert [person.seeds(shot) for shot in range(3)] == [[0, 7], [0, 7], [0]]


def take_the_former(person: Person) -> None:
    """Show the first take of the first shot again."""
    person.press(Qt.Key.Key_D, CTRL)
    person.click_frame(3)
    person.press(Qt.Key.Key_D, CTRL)
    person.press(Qt.Key.Key_V)
    panel = person.window.docks["takes"]
    takes = named(panel, QListWidget, "Takes")
    person.qtbot.waitUntil(lambda: takes.isVisible() and takes.count() == 2)
    where = takes.visualItemRect(takes.item(0)).center()
    QTest.mouseClick(takes.viewport(), Qt.MouseButton.LeftButton, pos=where)
    before = person.wait_for_colour(3)
    person.click(named(panel, QToolButton, "Use"))
    person.qtbot.waitUntil(lambda: person.seen[3] != before)
    assert [person.shown_seed(shot) for shot in range(3)] == [0, 7, 0]


def undo(person: Person) -> None:
    person.press(Qt.Key.Key_Z, CTRL)
    assert [person.shown_seed(shot) for shot in range(3)] == [7, 7, 0]


def export(person: Person, folder: Path) -> None:
    """The first purpose is an MP4 with the sound as it is."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        name = named(dialog, QLineEdit, "Name")
        name.selectAll()
        QTest.keyClicks(name, "finished")
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        person.click(buttons["Export"])

    QTimer.singleShot(300, answer)
    person.press(Qt.Key.Key_E, CTRL)
    assert [j.stage for j in person.window.jobs.active] == [Stage.EXPORT]
    person.wait_for_work()
    made = probe(folder / "finished.mp4")
    assert len(made.frames) == FRAMES
    assert [sound.codec for sound in made.audio] == ["aac"]


def close_and_reopen(person: Person, film: Path) -> None:
    person.press(Qt.Key.Key_W, CTRL)
    assert not person.window.document.is_open
    person.seen.clear()
    person.open(film)
    person.press(Qt.Key.Key_Home)
    assert person.starts() == [0, 7, CUT]
    assert person.states() == {ShotState.DONE}
    assert [person.seeds(shot) for shot in range(3)] == [[0, 7], [0, 7], [0]]
    assert [person.shown_seed(shot) for shot in range(3)] == [7, 7, 0]
    assert person.window.document.contents.undo_label is not None
    assert colourfulness(person.wait_for_colour(0)) > 3


def named(parent: QWidget, kind: type[Control], name: str) -> Control:
    """The one control of this kind with this accessible name."""
    found = [w for w in parent.findChildren(kind) if w.accessibleName() == name]
    assert len(found) == 1, found
    return found[0]


def colourfulness(image: QImage) -> int:
    """How far the least grey pixel is from grey, in levels of 256; 0 without colour.

    The model is careful with a drawn scene, and more so in a draft.
    """
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    pixels = lines[:, : 3 * rgb.width()].reshape(-1, 3)
    return int(np.ptp(pixels, axis=1).max())
