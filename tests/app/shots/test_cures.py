"""The grade's curves, wheels and range: by mouse, by keys, and for several shots at once."""

import math
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QToolButton
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots.hue_curve_field import HueCurveField
from colorstudio.app.shots.inspector import Inspector
from colorstudio.app.shots.wheel_field import WheelField
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.hue_curve import HueCurve
from colorstudio.chroma.looks import LOOKS
from colorstudio.chroma.reach import Reach
from colorstudio.chroma.wheels import Wheel
from colorstudio.project.document import Project
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    return window


def grade(window: MainWindow, shot: int = 0) -> Grade:
    return window.document.grade_of(window.document.contents.shots[shot])


def page(window: MainWindow, name: str) -> QToolButton:
    buttons = window.findChild(Inspector).findChildren(QToolButton)
    button = next(b for b in buttons if b.accessibleName() == name)
    button.click()
    return button


def curve(window: MainWindow, name: str = "Hue against hue") -> HueCurveField:
    page(window, "Curves")
    return next(f for f in window.findChildren(HueCurveField) if f.accessibleName() == name)


def wheel(window: MainWindow, name: str) -> WheelField:
    page(window, "Wheels")
    return next(f for f in window.findChildren(WheelField) if f.accessibleName() == name)


def place(field: HueCurveField, hue: float, value: float) -> QPoint:
    return field.place_of(hue, value).toPoint()


def click(field: HueCurveField, hue: float, value: float) -> None:
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=place(field, hue, value))


def drag(field: HueCurveField, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(field, start + (end - start) * step / 4)
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=end)


def values(nodes: HueCurve) -> dict[int, float]:
    return {round(hue): value for hue, value in nodes.nodes}


def steps(window: MainWindow) -> int:
    return len([edit for edit in window.document.contents.edits if not edit.undone])


# Curves


def test_the_first_click_adds_a_node_and_keeps_other_hues(film: MainWindow) -> None:
    field = curve(film)
    click(field, 120, 30)
    nodes = grade(film).hue_by_hue.nodes
    assert [round(hue) for hue, _ in nodes] == pytest.approx([80, 120, 160], abs=2)
    assert [value for _, value in nodes] == pytest.approx([0, 30, 0], abs=2)
    click(field, 240, -45)
    assert len(grade(film).hue_by_hue.nodes) == 4


def test_a_drag_moves_a_node_and_is_one_step(film: MainWindow, qtbot: QtBot) -> None:
    field = curve(film, "Hue against saturation")
    before = steps(film)
    drag(field, place(field, 200, 1.0), place(field, 220, 0.2))
    assert steps(film) == before + 1
    (_, (hue, value), _) = grade(film).saturation_by_hue.nodes
    assert hue == pytest.approx(220, abs=3)
    assert value == pytest.approx(0.2, abs=0.05)
    film.actions_["edit.undo"].trigger()
    assert grade(film) == Grade()
    assert field.curve == HueCurve()
    film.actions_["edit.redo"].trigger()
    assert field.curve.nodes[1][1] == value


def test_a_node_stays_between_its_neighbours(film: MainWindow) -> None:
    field = curve(film)
    click(field, 100, 20)
    first = grade(film).hue_by_hue.nodes
    drag(field, place(field, *first[1]), place(field, 300, 20))
    hues = [hue for hue, _ in grade(film).hue_by_hue.nodes]
    assert hues == sorted(hues)
    assert hues[1] == pytest.approx(first[2][0] - 1, abs=0.1)


def test_a_double_click_removes_a_node_and_its_anchors_with_the_last(film: MainWindow) -> None:
    field = curve(film)
    click(field, 100, 20)
    click(field, 250, 40)
    for node in grade(film).hue_by_hue.nodes:
        if node[1] != 0:
            QTest.mouseDClick(field, Qt.MouseButton.LeftButton, pos=place(field, *node))
    field.settle()
    assert grade(film).hue_by_hue == HueCurve()
    assert grade(film) == Grade()


def test_keys_draw_a_curve(film: MainWindow) -> None:
    field = curve(film)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Insert)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    field.settle()
    assert values(grade(film).hue_by_hue) == {140: 0, 181: 6, 220: 0}
    QTest.keyClick(field, Qt.Key.Key_Right)
    QTest.keyClick(field, Qt.Key.Key_Down)
    field.settle()
    assert values(grade(film).hue_by_hue) == {140: 0, 181: 6, 220: -2}
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    field.settle()
    assert values(grade(film).hue_by_hue) == {181: 6, 220: -2}


def test_keys_in_the_field_do_not_move_the_playhead(film: MainWindow) -> None:
    film.playhead.seek(3)
    field = curve(film)
    click(field, 100, 20)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_Right)
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert film.playhead.frame == 3
    assert len(field.curve.nodes) == 4


def test_what_differs_between_shots_is_said_and_made_one(film: MainWindow) -> None:
    shots = film.document.contents.shots
    film.document.grade(shots[:1], {"hue_by_hue": HueCurve(((10, 20.0),))})
    film.selection.set(shot.id for shot in shots[:2])
    field = curve(film)
    assert field.accessibleDescription() == "mixed"
    assert grade(film, 1).hue_by_hue == HueCurve()
    click(field, 200, -10)
    assert grade(film, 0).hue_by_hue == grade(film, 1).hue_by_hue != HueCurve()
    assert grade(film, 2) == Grade()


# Wheels


def test_a_wheel_is_turned_and_comes_back(film: MainWindow) -> None:
    field = wheel(film, "Shadows")
    middle = field.rect().center()
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=middle + QPoint(16, 0))
    cast = grade(film).shadows
    assert cast.cb > 0.1
    assert abs(cast.cr) < 0.1 * cast.cb
    assert page(film, "Wheels").text() == "Wheels •"
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton, pos=middle)
    field.settle()
    assert grade(film) == Grade()
    assert page(film, "Wheels").text() == "Wheels"


def test_a_wheel_ends_at_its_rim(film: MainWindow) -> None:
    field = wheel(film, "Highlights")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    cast = grade(film).highlights
    assert 0.99 < math.hypot(cast.cb, cast.cr) <= 1
    assert cast.cb < 0 < cast.cr


def test_keys_turn_a_wheel(film: MainWindow) -> None:
    field = wheel(film, "Midtones")
    field.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(field, key)
    field.settle()
    assert grade(film).midtones == Wheel(0.02, 0.04)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    field.settle()
    assert grade(film).midtones == Wheel()


# Range, looks, files


def test_an_end_of_the_range_takes_the_other_along(film: MainWindow) -> None:
    page(film, "Range")
    sliders = {s.accessibleName(): s for s in film.findChildren(QSlider) if s.isVisible()}
    sliders["Luma to"].setValue(40)
    sliders["Luma from"].setValue(60)
    film.findChild(Inspector).settle_grade()
    assert grade(film).reach == Reach(luma_from=0.6, luma_to=0.6)
    sliders["Hue width"].setValue(90)
    film.findChild(Inspector).settle_grade()
    assert grade(film).reach == Reach(luma_from=0.6, luma_to=0.6, hue_width=90)


def test_a_film_look_is_chosen_copied_and_survives_reopening(film: MainWindow) -> None:
    look = LOOKS["Two-strip look"]
    film.document.give_look(film.document.contents.shots[:1], look, {})
    assert page(film, "Curves").text() == "Curves •"
    film.actions_["edit.copy-grade"].trigger()
    film.selection.set(shot.id for shot in film.document.contents.shots[1:])
    film.actions_["edit.paste-grade"].trigger()
    assert [grade(film, shot) for shot in range(3)] == [look] * 3
    with Project.open(film.document.path, read_only=True) as project:
        stored = project.shots.of(film.document.film_id)
    assert [Grade.from_dict(shot.grade) for shot in stored] == [look] * 3


def test_a_grade_goes_through_a_file(film: MainWindow, tmp_path: Path) -> None:
    film.document.give_look(film.document.contents.shots[:1], LOOKS["Kodachrome look"], {})
    film.commands.settings.save(tmp_path / "grade.json")
    film.selection.set([film.document.contents.shots[2].id])
    film.commands.settings.load(tmp_path / "grade.json")
    assert grade(film, 2) == LOOKS["Kodachrome look"]
    assert film.document.contents.edits[-1].label == "Change look of shot 3"


def test_a_file_that_is_no_grade_is_named(film: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "no.json").write_text("{}")
    with qtbot.waitSignal(film.commands.settings.said) as said:
        film.commands.settings.load(tmp_path / "no.json")
    assert "is no grade" in said.args[0]
    assert grade(film) == Grade()


def test_a_copied_grade_is_pasted_to_a_whole_scene_as_one_step(film: MainWindow) -> None:
    document, paste = film.document, film.actions_["edit.paste-grade-scene"]
    shots = document.contents.shots
    assert len(shots) >= 3
    film.selection.set([shots[0].id])
    document.give_look(shots[:1], LOOKS["Rich"], {})
    film.actions_["edit.copy-grade"].trigger()
    film.selection.set([shots[1].id])
    assert not paste.isEnabled()  # it is of no scene
    document.set_scene("Office", shots[1:3])
    assert paste.isEnabled()
    paste.trigger()
    assert [grade(film, shot) == LOOKS["Rich"] for shot in range(3)] == [True] * 3
    document.undo()
    assert [grade(film, shot) == LOOKS["Rich"] for shot in range(3)] == [True, False, False]
