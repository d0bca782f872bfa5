"""Colour points in the window, laid with the mouse as a person does."""

from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QDialogButtonBox,
    QListWidget,
    QToolButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from colorstudio.app.document.document import NewExemplar
from colorstudio.app.points.colour_source_dialog import ColourSourceDialog
from colorstudio.app.points.colours import Rgb, at_luma
from colorstudio.app.points.popover import ColourPopover
from colorstudio.app.points.swatch import SwatchButton
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.timeline.scene import Rows
from colorstudio.app.viewer import CompareMode
from colorstudio.app.viewer.preview import PreviewKind
from colorstudio.app.viewer.tool import Place
from colorstudio.chroma.hex_colour import to_hex
from colorstudio.engine.points import read_points
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.worker.tasks import PreviewPoints
from colorstudio.hints.points import GREY, ColourPoint
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

Part = TypeVar("Part", bound=QWidget)

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
GREEN: Rgb = (60, 170, 60)


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """A coloured film of three shots, the tool taken up."""
    window.resize(1280, 800)
    open_film(window, backend, qtbot, film_path)
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    key(window, Qt.Key.Key_P)
    assert window.points.is_on
    wait_for_picture(window, qtbot)
    return window


def key(window: MainWindow, code: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    window.activateWindow()
    QTest.keyClick(window.viewer, code, held)


def wait_for_picture(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.pictures.sample(5, 5) is not None)


def spot(window: MainWindow, place: Place) -> QPoint:
    return window.viewer.picture_map.point(place).toPoint()


def click(window: MainWindow, place: Place, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(window.viewer, LEFT, held, spot(window, place))


def drag(window: MainWindow, *places: Place, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(window.viewer, LEFT, held, spot(window, places[0]))
    for place in places[1:]:
        QTest.mouseMove(window.viewer, spot(window, place))
    QTest.mouseRelease(window.viewer, LEFT, held, spot(window, places[-1]))


def here(window: MainWindow) -> tuple[ColourPoint, ...]:
    return window.document.points_at(window.playhead.frame)


def child(window: MainWindow, kind: type[Part], name: str) -> Part:
    found = window.findChild(kind, name)
    assert found is not None
    return found


def steps(window: MainWindow) -> int:
    return sum(not edit.undone for edit in window.document.contents.edits)


def seen(window: MainWindow, place: Place) -> QColor:
    """On screen, without the rings."""
    tool = window.points.tool
    window.viewer.set_tool(None)
    image: QImage = window.viewer.grab().toImage()
    window.viewer.set_tool(tool)
    return image.pixelColor(spot(window, place) * image.devicePixelRatio())


@pytest.mark.parametrize("mode", list(CompareMode))
def test_a_click_lays_a_point_in_the_colour_chosen(film: MainWindow, mode: CompareMode) -> None:
    film.viewer.set_mode(mode)
    film.points.choose(GREEN)
    click(film, (0.3, 0.4))
    (point,) = here(film)
    assert point.rgb == GREEN
    assert point.path[0] == pytest.approx((0.3, 0.4), abs=0.01)
    assert film.document.contents.undo_label == "Add Point 1"
    key(film, Qt.Key.Key_Z, CTRL)
    assert here(film) == ()
    key(film, Qt.Key.Key_Z, CTRL | SHIFT)
    assert here(film) == (point,)


def test_the_frame_shows_it_at_once_then_as_the_model_says_until_the_shot_is_coloured(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    film.viewer.set_mode(CompareMode.SINGLE)
    film.points.choose(GREEN)
    warm, corner = seen(film, (0.5, 0.5)), seen(film, (0.1, 0.1))
    click(film, (0.5, 0.5))
    qtbot.waitUntil(lambda: is_greener(seen(film, (0.5, 0.5)), warm))
    qtbot.waitUntil(lambda: isinstance(backend.asked[-1], PreviewPoints))
    asked = backend.asked[-1]
    assert isinstance(asked, PreviewPoints)
    assert (asked.wish.points, asked.wish.before) == (here(film), ())
    assert is_preview(film)
    assert states(film)[0] is ShotState.EDITED
    assert "Quick preview, until the model answers; press C" in film.points.bar.note.text()
    assert asked.shot is None, "the take that is there is the base"

    backend.work()  # its answer: violet all over
    qtbot.waitUntil(lambda: blueness(seen(film, (0.1, 0.1))) > blueness(corner) + 20)

    assert "So the model makes it; press C" in film.points.bar.note.text()
    shown = film.pictures.on_screen
    assert shown is not None
    assert shown.preview is PreviewKind.ANSWER

    key(film, Qt.Key.Key_C)
    backend.work()
    film.document.refresh()
    assert states(film)[0] is ShotState.DONE
    assert not is_preview(film)
    qtbot.waitUntil(lambda: blueness(seen(film, (0.1, 0.1))) < blueness(corner) + 5)


def states(window: MainWindow) -> tuple[ShotState, ...]:
    return window.document.contents.states


def is_preview(window: MainWindow) -> bool:
    return window.points.live.is_on


def blueness(color: QColor) -> int:
    return color.blue() - color.green()


def is_greener(a: QColor, b: QColor) -> bool:
    return a.green() - a.red() > b.green() - b.red() + 30


# Editing


def test_a_drag_moves_a_point_in_one_step_and_shows_it_meanwhile(film: MainWindow) -> None:
    click(film, (0.3, 0.4))
    before = steps(film)
    QTest.mousePress(film.viewer, LEFT, NONE, spot(film, (0.3, 0.4)))
    for x in (0.4, 0.5, 0.6):
        QTest.mouseMove(film.viewer, spot(film, (x, 0.5)))
        assert steps(film) == before
    preview = film.pictures.preview
    assert preview is not None
    assert preview.points[0].path[0] == pytest.approx((0.6, 0.5), abs=0.01)
    QTest.mouseRelease(film.viewer, LEFT, NONE, spot(film, (0.6, 0.5)))
    assert steps(film) == before + 1
    assert here(film)[0].path[0] == pytest.approx((0.6, 0.5), abs=0.01)
    key(film, Qt.Key.Key_Z, CTRL)
    assert here(film)[0].path[0] == pytest.approx((0.3, 0.4), abs=0.01)


def test_no_place_leaves_the_picture(film: MainWindow) -> None:
    click(film, (0.9, 0.9))
    drag(film, (0.9, 0.9), (1.2, 1.3))
    assert here(film)[0].path == ((1.0, 1.0),)


def test_shift_and_the_brush_paint_strokes(film: MainWindow) -> None:
    drag(film, (0.2, 0.2), (0.3, 0.25), (0.4, 0.2), held=SHIFT)
    key(film, Qt.Key.Key_S, SHIFT)
    drag(film, (0.2, 0.6), (0.3, 0.65), (0.4, 0.6))
    assert [len(point.path) for point in here(film)] == [3, 3]
    assert film.document.contents.undo_label == "Add Stroke 2"


def test_a_drag_beside_points_pans_and_lays_none(film: MainWindow) -> None:
    film.viewer.set_mode(CompareMode.SINGLE)
    film.viewer.actual_size()
    drag(film, (0.5, 0.5), (0.55, 0.5), (0.6, 0.5))
    assert here(film) == ()


def test_a_selected_point_is_recoloured_sized_and_deleted(film: MainWindow) -> None:
    click(film, (0.3, 0.4))
    click(film, (0.3, 0.4))
    assert len(here(film)) == 1
    assert film.points.editor.is_selected("1")
    film.points.choose(GREEN)
    assert here(film)[0].rgb == GREEN
    key(film, Qt.Key.Key_G, SHIFT)
    assert here(film)[0].rgb == GREY
    radius = here(film)[0].radius
    key(film, Qt.Key.Key_BracketRight)
    assert here(film)[0].radius > radius
    key(film, Qt.Key.Key_Delete)
    assert here(film) == ()
    for _ in range(4):
        key(film, Qt.Key.Key_Z, CTRL)
    assert here(film)[0].rgb != GREEN
    assert here(film)[0].radius == radius


def test_a_colour_chosen_after_a_click_is_the_next_points(film: MainWindow) -> None:
    film.points.choose(GREEN)
    click(film, (0.3, 0.4))
    film.points.choose((200, 40, 40))
    click(film, (0.6, 0.4))
    assert [point.rgb for point in here(film)] == [GREEN, (200, 40, 40)]


def test_escape_gives_up_the_selection_then_the_tool(film: MainWindow) -> None:
    click(film, (0.3, 0.4))
    click(film, (0.3, 0.4))
    key(film, Qt.Key.Key_Escape)
    assert film.points.editor.selected is None
    assert film.points.bar.isVisible()
    key(film, Qt.Key.Key_Escape)
    assert not film.points.bar.isVisible()
    click(film, (0.7, 0.7))
    assert len(here(film)) == 1


# Keyframes


def test_the_same_point_on_another_frame_is_another_keyframe(
    film: MainWindow, qtbot: QtBot
) -> None:
    film.points.choose(GREEN)
    click(film, (0.3, 0.4))
    film.playhead.seek(8)
    wait_for_picture(film, qtbot)
    assert [placed.point.id for placed in film.points.editor.elsewhere()] == ["1"]
    drag(film, (0.3, 0.4), (0.4, 0.45), (0.5, 0.5))
    assert [(p.frame, p.point.id) for p in film.points.editor.in_shot()] == [(0, "1"), (8, "1")]
    assert film.document.points_at(0)[0].path[0] == pytest.approx((0.3, 0.4), abs=0.01)
    film.points.choose((200, 40, 40))
    assert film.document.points_at(0)[0].rgb == GREEN
    assert film.document.points_at(8)[0].rgb == (200, 40, 40)
    assert set(film.timeline.canvas.contents.points) == {0, 8}


def test_a_click_on_another_frames_point_selects_it_and_changes_nothing(
    film: MainWindow, qtbot: QtBot
) -> None:
    click(film, (0.3, 0.4))
    film.playhead.seek(8)
    wait_for_picture(film, qtbot)
    before = steps(film)
    click(film, (0.3, 0.4))
    assert steps(film) == before
    assert film.points.editor.is_selected("1")
    film.points.editor.delete()
    assert "another frame" in film.statusBar().currentMessage()
    assert len(film.document.points_at(0)) == 1


def test_points_of_another_shot_are_out_of_sight(film: MainWindow) -> None:
    click(film, (0.3, 0.4))
    film.playhead.seek(20)
    assert film.points.editor.in_shot() == []


# Colours


def test_ctrl_and_the_dropper_take_up_what_is_seen(film: MainWindow, qtbot: QtBot) -> None:
    click(film, (0.5, 0.5), CTRL)
    seen_there = film.points.seen_at((0.5, 0.5))
    assert here(film) == ()
    assert film.points.rgb == pytest.approx(seen_there, abs=12)
    film.points.choose(GREEN)
    key(film, Qt.Key.Key_P, CTRL)
    click(film, (0.5, 0.5))
    assert here(film) == ()
    assert film.points.rgb != GREEN
    click(film, (0.5, 0.5))
    assert len(here(film)) == 1


def test_the_popover_names_each_colour_and_gives_it(film: MainWindow) -> None:
    key(film, Qt.Key.Key_P, SHIFT)
    popover = child(film, ColourPopover, "colour-popover")
    assert popover.isVisible()
    swatches = {s.accessibleName(): s for s in popover.findChildren(SwatchButton)}
    assert len(swatches) > 40
    swatches["Skin: Olive"].click()
    assert film.points.rgb == swatches["Skin: Olive"].rgb
    assert not popover.isVisible()
    click(film, (0.3, 0.4))
    click(film, (0.3, 0.4))
    key(film, Qt.Key.Key_P, SHIFT)
    swatches["Sky: Deep"].click()
    assert here(film)[0].rgb == swatches["Sky: Deep"].rgb
    assert popover.isVisible()  # to try others on the same point
    popover.close()
    assert film.settings.recent_colours[:2] == [
        to_hex(swatches["Sky: Deep"].rgb),
        to_hex(swatches["Skin: Olive"].rgb),
    ]


def test_a_picture_file_lends_its_colours(film: MainWindow, tmp_path: Path) -> None:
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(*GREEN))
    path = tmp_path / "leaf.png"
    image.save(str(path))
    dialog = ColourSourceDialog([], film)
    dialog.show()
    dialog.open_file(tmp_path / "none.png")
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    use = buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not use.isEnabled()
    dialog.open_file(path)
    QTest.mouseClick(dialog.picture, LEFT, NONE, dialog.picture.rect().center())
    assert dialog.rgb == GREEN
    dialog.close()
    dialog.deleteLater()


@given(*[st.tuples(*[st.integers(0, 255)] * 3)] * 2)
def test_a_colour_keeps_the_luma_of_its_place(rgb: Rgb, place: Rgb) -> None:
    shown = at_luma(rgb, place)
    assert luma(shown) == pytest.approx(luma(place), abs=12)  # grain may leave the gamut a little
    if max(rgb) == min(rgb):
        assert max(shown) - min(shown) <= 1


def luma(rgb: Rgb) -> float:
    return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]


# The list


def test_the_list_selects_goes_and_deletes(film: MainWindow, qtbot: QtBot) -> None:
    click(film, (0.3, 0.4))
    film.playhead.seek(8)
    wait_for_picture(film, qtbot)
    click(film, (0.7, 0.6))
    rows = child(film, QListWidget, "point-list")
    assert [rows.item(row).text().split("   ") for row in range(2)] == [
        ["Point 1", "00:00:00:00"],
        ["Point 2", "00:00:00:08"],
    ]
    rows.setCurrentRow(0)
    assert film.points.editor.is_selected("1")
    assert film.playhead.frame == 8
    film.points.choose(GREEN)
    assert film.document.points_at(0)[0].rgb == GREEN
    rows.setCurrentRow(0)
    child(film, QToolButton, "point-go-to").click()
    assert film.playhead.frame == 0
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert rows.count() == 1
    film.actions_["edit.undo"].trigger()
    assert rows.count() == 2


# Keeping


def test_points_survive_closing_and_opening(
    film: MainWindow, qtbot: QtBot, film_path: Path
) -> None:
    film.points.choose(GREEN)
    click(film, (0.3, 0.4))
    laid = here(film)
    film.close_film()
    assert not film.points.is_on
    with qtbot.waitSignal(film.document.opened):
        film.opener.open(film_path)
    assert here(film) == laid
    assert states(film)[0] is ShotState.EDITED
    qtbot.waitUntil(lambda: film.pictures.preview is not None)


def test_points_go_to_a_file_and_come_back_in_one_step(film: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "points.json"
    click(film, (0.3, 0.4))
    click(film, (0.6, 0.4))
    laid = here(film)
    film.commands.points.export_points(path)
    assert read_points(path, film.document.frame_count)[0].points == laid
    for _ in laid:
        film.document.undo()
    before = steps(film)
    film.commands.points.import_points(path)
    assert here(film) == laid
    assert steps(film) == before + 1
    film.commands.points.import_points(tmp_path / "none.json")
    assert "cannot be read" in film.statusBar().currentMessage()


# Preview


def test_where_more_than_points_has_changed_the_shot_will_be_made_from_nothing(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    """So its preview is: the colour that is there will not stay."""
    shot = film.document.shot_at(0)
    assert shot is not None
    film.document.give_new_seed(shot, 77)
    click(film, (0.3, 0.4))
    qtbot.waitUntil(lambda: isinstance(backend.asked[-1], PreviewPoints))
    asked = backend.asked[-1]
    assert isinstance(asked, PreviewPoints)
    assert (asked.wish.base, asked.wish.seed) == (None, 77)
    assert asked.shot is not None
    assert asked.shot.place == shot.range
    assert asked.shot.wish.points[0].points == here(film)


def test_a_preview_follows_undo_and_goes_with_the_frame(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    click(film, (0.3, 0.4))
    assert is_preview(film)
    film.document.undo()
    assert not is_preview(film)
    film.document.redo()
    assert is_preview(film)
    film.playhead.seek(8)
    assert not is_preview(film)
    film.playhead.seek(0)
    assert is_preview(film)
    backend.work()
    preview = film.pictures.preview
    assert preview is not None
    assert preview.points == here(film)


def test_a_newer_edit_cancels_the_models_answer(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    cancelled: list[int] = []
    backend.cancelled.connect(cancelled.append)
    click(film, (0.3, 0.4))
    qtbot.waitUntil(lambda: isinstance(backend.asked[-1], PreviewPoints))
    click(film, (0.6, 0.4))
    assert cancelled


def test_where_no_shot_is_known_a_click_says_so(
    window: MainWindow, qtbot: QtBot, film_path: Path
) -> None:
    window.resize(1280, 800)
    with qtbot.waitSignal(window.pictures.pictureReady):
        window.opener.open(film_path)
    wait_for_picture(window, qtbot)
    window.points.switch(on=True)
    click(window, (0.3, 0.4))
    assert here(window) == ()
    assert "not known yet" in window.statusBar().currentMessage()


# Dialogs and the timeline


def test_an_exemplar_lends_its_colours(film: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(*GREEN))
    path = tmp_path / "leaf.png"
    image.save(str(path))
    film.document.add_exemplars([NewExemplar("leaf.png", path.read_bytes(), 0)])

    def pick() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ColourSourceDialog)
        QTest.mouseClick(dialog.picture, LEFT, NONE, dialog.picture.rect().center())
        dialog.accept()

    QTimer.singleShot(0, pick)
    film.actions_["point.source"].trigger()
    assert film.points.rgb == GREEN


def test_a_colour_can_be_mixed(film: MainWindow) -> None:
    def mix() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QColorDialog)
        dialog.setCurrentColor(QColor(*GREEN))
        dialog.accept()

    QTimer.singleShot(0, mix)
    film.actions_["point.more"].trigger()
    assert film.points.rgb == GREEN


def test_the_timeline_tells_of_points_under_the_mouse(film: MainWindow) -> None:
    click(film, (0.3, 0.4))
    click(film, (0.6, 0.4))
    canvas = film.timeline.canvas
    at = QPoint(
        round(canvas.span.x(0.5)), round(Rows(canvas.width(), canvas.height()).keys.y()) + 5
    )
    event = QHelpEvent(QEvent.Type.ToolTip, at, canvas.mapToGlobal(at))
    QApplication.sendEvent(canvas, event)
    assert "2 colour points" in QToolTip.text()
    QToolTip.hideText()
