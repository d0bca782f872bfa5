"""Fixed colours and the film's palette in the studio."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.points.fixed_dialog import FixedColoursDialog
from colorstudio.app.points.popover import ColourPopover
from colorstudio.app.points.sample_picture import SamplePicture
from colorstudio.app.points.swatch import SwatchButton
from colorstudio.app.shell.window import MainWindow
from colorstudio.engine.fixing import ColouredFrame, set_rules
from colorstudio.engine.shot_state import ShotState
from colorstudio.film.tags import Matrix
from colorstudio.hints.fixed import FixedColour, Sample
from colorstudio.hints.palette_file import NamedColour, read_palette, write_palette
from colorstudio.project.document import Project
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

RED = (200, 40, 40)
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
LUMA = np.full((60, 80), 120, np.uint8)
CHROMA = np.zeros((2, 30, 40), np.float32)
CHROMA[0, 15:] = 0.15  # the lower half is blue
FRAME = ColouredFrame(3, LUMA, CHROMA)
RULE = FixedColour("Coat", (Sample(0.47, 0.15, 0.0),), RED)


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    return window


@pytest.fixture
def dialog(backend: FakeBackend, qtbot: QtBot) -> Iterator[FixedColoursDialog]:
    dialog = FixedColoursDialog(
        [],
        ("sky", "road"),
        Matrix.BT709,
        lambda: FRAME,
        backend,
        RED,  # type: ignore[arg-type]
    )
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: picture(dialog).image is not None)
    yield dialog
    dialog.reject()


def picture(dialog: FixedColoursDialog) -> SamplePicture:
    return dialog.findChild(SamplePicture)


def click(dialog: FixedColoursDialog, x: float, y: float, held: Qt.KeyboardModifier = NONE) -> None:
    place = picture(dialog).point_at(x, y).toPoint()
    QTest.mouseClick(picture(dialog), Qt.MouseButton.LeftButton, held, place)


def seen(dialog: FixedColoursDialog, x: float, y: float) -> tuple[int, int, int]:
    image = picture(dialog).image
    assert image is not None
    colour = image.pixelColor(int(x * image.width()), int(y * image.height()))
    return colour.red(), colour.green(), colour.blue()


def press(dialog: FixedColoursDialog, name: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == name).click()


def test_a_click_makes_a_rule_that_is_seen_at_once(dialog: FixedColoursDialog) -> None:
    before = seen(dialog, 0.5, 0.9), seen(dialog, 0.5, 0.1)
    click(dialog, 0.5, 0.9)
    (rule,) = dialog.rules
    assert rule.rgb == RED
    assert (rule.samples[0].cb, rule.samples[0].cr) == pytest.approx((0.15, 0), abs=1e-3)
    red, _, blue = seen(dialog, 0.5, 0.9)
    assert red > blue + 60
    assert (seen(dialog, 0.5, 0.9), seen(dialog, 0.5, 0.1)) != before
    assert seen(dialog, 0.5, 0.1) == before[1]


def test_shift_adds_a_sample_and_a_click_replaces_them(dialog: FixedColoursDialog) -> None:
    click(dialog, 0.5, 0.9)
    click(dialog, 0.5, 0.1, SHIFT)
    assert [round(one.cb, 2) for one in dialog.rules[0].samples] == [0.15, 0]
    red, _, blue = seen(dialog, 0.5, 0.1)
    assert red > blue + 60
    click(dialog, 0.5, 0.1)
    assert [round(one.cb, 2) for one in dialog.rules[0].samples] == [0]


def test_keys_point_as_the_mouse_does(dialog: FixedColoursDialog) -> None:
    picture(dialog).setFocus()
    for _ in range(30):
        QTest.keyClick(picture(dialog), Qt.Key.Key_Down)
    QTest.keyClick(picture(dialog), Qt.Key.Key_Return)
    assert dialog.rules[0].samples[0].cb == pytest.approx(0.15, abs=1e-3)
    assert dialog.isVisible()


def test_rules_are_named_changed_and_deleted(dialog: FixedColoursDialog) -> None:
    click(dialog, 0.5, 0.9)
    press(dialog, "New")
    click(dialog, 0.5, 0.1)
    assert [rule.name for rule in dialog.rules] == ["Colour 1", "Colour 2"]
    name = dialog.findChild(QLineEdit)
    name.selectAll()
    QTest.keyClicks(name, "Wall")
    (names,) = dialog.findChildren(QListWidget)
    assert [names.item(row).text() for row in range(2)] == ["Colour 1", "Wall"]
    names.setCurrentRow(0)
    press(dialog, "Delete")
    assert [rule.name for rule in dialog.rules] == ["Wall"]


def test_a_thing_limits_a_rule_once_the_engine_has_seen_it(
    dialog: FixedColoursDialog, backend: FakeBackend
) -> None:
    click(dialog, 0.5, 0.9)
    (things,) = (b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Only on")
    things.setCurrentIndex(things.findData("road"))
    things.activated.emit(things.currentIndex())
    assert dialog.rules[0].thing == "road"
    assert seen(dialog, 0.05, 0.9) == seen(dialog, 0.95, 0.9)
    backend.work()
    left, right = seen(dialog, 0.05, 0.9), seen(dialog, 0.95, 0.9)
    assert left[0] > left[2]
    assert right[0] < right[2]


def test_a_frame_without_colour_says_why_nothing_can_be_sampled(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    def load() -> ColouredFrame:
        from colorstudio.errors import UsageError

        raise UsageError("This frame has no colour yet; colour its shot first.")

    dialog = FixedColoursDialog([RULE], (), Matrix.BT709, load, backend, RED)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    said = "This frame has no colour yet; colour its shot first."
    qtbot.waitUntil(lambda: picture(dialog).accessibleDescription() == said)
    click(dialog, 0.5, 0.5)
    assert dialog.rules == [RULE]
    dialog.reject()


def test_a_rule_makes_coloured_shots_edited_until_it_is_undone(
    film: MainWindow, backend: FakeBackend
) -> None:
    film.document.edit(lambda project, number: set_rules(project, number, [RULE]))
    assert set(film.document.contents.states) == {ShotState.EDITED}
    assert film.document.contents.edits[-1].label == "Fixed colours"
    film.actions_["edit.undo"].trigger()
    assert set(film.document.contents.states) == {ShotState.DONE}
    film.actions_["edit.redo"].trigger()
    film.starter.colorize_film()
    backend.work()
    film.document.refresh()
    assert set(film.document.contents.states) == {ShotState.DONE}
    with Project.open(film.document.path, read_only=True) as project:
        assert project.settings.get("fixed_colours", film.document.film_id) == [RULE.to_json()]


# The palette


def test_a_palette_is_offered_for_points_and_written_again(
    film: MainWindow, tmp_path: Path
) -> None:
    assert not film.actions_["colour.export-palette"].isEnabled()
    own = tmp_path / "own.ase"
    write_palette(own, "Own", [NamedColour("Navy", (52, 70, 107)), NamedColour("", (9, 8, 7))])
    film.commands.film_colours.import_palette(own)
    film.document.edit(lambda project, number: set_rules(project, number, [RULE]))
    film.points.open_popover()
    (popover,) = film.findChildren(ColourPopover)
    swatches = {b.accessibleName(): b.rgb for b in popover.findChildren(SwatchButton)}
    assert swatches["Navy"] == (52, 70, 107)
    assert swatches["#090807"] == (9, 8, 7)
    popover.close()
    film.commands.film_colours.export_palette(tmp_path / "film.gpl")
    names = [one.name for one in read_palette(tmp_path / "film.gpl")]
    assert names == ["Navy", "", "Coat"]
    film.actions_["edit.undo"].trigger()
    film.actions_["edit.undo"].trigger()
    assert film.document.contents.palette == ()


def test_what_is_no_palette_is_said(film: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "no.gpl").write_text("JASC-PAL")
    with qtbot.waitSignal(film.commands.film_colours.said) as said:
        film.commands.film_colours.import_palette(tmp_path / "no.gpl")
    assert "is no GPL palette" in said.args[0]
    with qtbot.waitSignal(film.commands.film_colours.said) as said:
        film.commands.film_colours.export_palette(tmp_path / "out.gpl")
    assert "no colours" in said.args[0]
