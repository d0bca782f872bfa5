"""The studio with its engine: a frame of another film, picked in the dialog, colours a shot."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider

from colorstudio.app.exemplars.exemplar_dialog import ExemplarDialog
from colorstudio.app.exemplars.suggestions_dialog import SuggestionsDialog
from colorstudio.engine.shot_state import ShotState
from tests.app.test_end_to_end import Person, choose_draft, engine, named, person
from tests.media import make_film, moving_scene

__all__ = ["engine", "person"]  # fixtures

FRAMES, LENT = 12, 3

pytestmark = pytest.mark.slow


def purple(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """The scene in colours that no model would think of, of the same luma."""
    ycc = cv2.cvtColor(moving_scene(frame, width, height), cv2.COLOR_RGB2YCrCb)
    ycc[..., 1], ycc[..., 2] = 160, 170
    return np.asarray(cv2.cvtColor(ycc, cv2.COLOR_YCrCb2RGB), np.uint8)


@pytest.fixture
def grey_film(tmp_path: Path) -> Path:
    return make_film(tmp_path / "grey.mkv", frames=FRAMES, width=160, height=120, pix_fmt="gray",
                     codec="ffv1", paint=moving_scene)  # fmt: skip


@pytest.fixture
def colour_film(tmp_path: Path) -> Path:
    return make_film(tmp_path / "purple.mkv", frames=FRAMES, width=160, height=120,
                     pix_fmt="yuv444p", codec="ffv1", paint=purple)  # fmt: skip


def test_a_frame_of_another_film_colours_the_shot(
    person: Person, grey_film: Path, colour_film: Path
) -> None:
    window = person.window
    person.open(grey_film)
    person.wait_for_work()
    choose_draft(person)
    words: list[str] = []
    QTimer.singleShot(100, lambda: pick(person, colour_film, words))
    person.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert words
    assert words[0].startswith("It shows another frame of this film, 00:00:00:03")
    (exemplar,) = window.document.contents.exemplars
    assert exemplar.frame == LENT
    person.press(Qt.Key.Key_C)
    person.wait_for_work()
    assert person.states() == {ShotState.DONE}
    person.seen.clear()
    window.playhead.seek(5)
    red, green, blue = mean_rgb(person.wait_for_colour(5))
    assert blue > red > green + 15

    person.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    person.open(grey_film)
    assert window.document.contents.exemplars == (exemplar,)
    assert person.states() == {ShotState.DONE}
    suggestions(person)


def pick(person: Person, film: Path, words: list[str]) -> None:
    """Open a film in the dialog, go to a frame by keys, take it, and pin it where it belongs."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExemplarDialog)
    try:
        dialog._tabs.setCurrentIndex(1)
        dialog._player.open(film)
        slider = named(dialog, QSlider, "Frame of the film")
        person.qtbot.waitUntil(slider.isEnabled)
        for _ in range(LENT):
            QTest.keyClick(slider, Qt.Key.Key_Right)
        player = dialog._player
        person.qtbot.waitUntil(lambda: bool(player._shown and player._shown[0] == LENT))
        person.click(named(dialog, QPushButton, "Take this frame"))
        pin_there = dialog._match._pin_there  # it shows frame 3, and the playhead stands at 0
        person.qtbot.waitUntil(pin_there.isVisible)
        words.append(dialog._match._words.text())
        person.click(pin_there)
        person.qtbot.waitUntil(lambda: "Aligned" in dialog._match._words.text())
        person.click(dialog._add)
    finally:
        if dialog.isVisible():
            dialog.reject()


def suggestions(person: Person) -> None:
    person.press(Qt.Key.Key_H)
    dialog = person.window.findChild(SuggestionsDialog)
    assert dialog is not None
    person.qtbot.waitUntil(lambda: dialog._again.isEnabled())
    assert "The colour is confident" in dialog._said.text() or dialog._list.count() == 1
    dialog.close()


def mean_rgb(image: QImage) -> tuple[float, float, float]:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    red, green, blue = lines[:, : 3 * rgb.width()].reshape(-1, 3).mean(axis=0)
    return float(red), float(green), float(blue)
