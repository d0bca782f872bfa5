"""Objects in the window, clicked with the mouse as a person does."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from colorstudio.app.objects import commands
from colorstudio.app.objects.grade_dialog import ObjectGradeDialog
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.viewer.tool import Place
from colorstudio.chroma.grade import Grade
from colorstudio.engine.objects import read_objects
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.worker.tasks import OutlineObject, SeeThings
from colorstudio.hints.objects import FilmObject, Means
from colorstudio.models.installed import find_model
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
BLUE = (40, 60, 220)


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """A coloured film of three shots, the tool taken up."""
    window.resize(1280, 800)
    open_film(window, backend, qtbot, film_path)
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    key(window, Qt.Key.Key_Q)
    assert window.objects.is_on
    qtbot.waitUntil(lambda: window.pictures.sample(5, 5) is not None)
    return window


def test_another_model_may_find_objects(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(film, (0.3, 0.4))
    backend.work()
    tracker = replace(find_model(), manifest=replace(find_model().manifest, name="tracker"))
    monkeypatch.setattr(commands, "installed_perceivers", lambda what: [])
    film.commands.objects.choose_finder()
    assert "Only what ships is here" in film.statusBar().currentMessage()
    monkeypatch.setattr(commands, "installed_perceivers", lambda what: [tracker])
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("tracker", True))
    film.commands.objects.choose_finder()
    (thing,) = film.document.contents.objects
    assert thing.finder == "tracker"
    assert "There is no model named tracker" in film.statusBar().currentMessage()
    film.document.undo()
    assert film.document.contents.objects[0].finder == ""


def key(window: MainWindow, code: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    window.activateWindow()
    QTest.keyClick(window.viewer, code, held)


def spot(window: MainWindow, place: Place) -> QPoint:
    return window.viewer.picture_map.point(place).toPoint()


def click(window: MainWindow, place: Place, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(window.viewer, LEFT, held, spot(window, place))


def drag(window: MainWindow, *places: Place, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(window.viewer, LEFT, held, spot(window, places[0]))
    for place in places[1:]:
        QTest.mouseMove(window.viewer, spot(window, place))
    QTest.mouseRelease(window.viewer, LEFT, held, spot(window, places[-1]))


def things(window: MainWindow) -> tuple[FilmObject, ...]:
    return window.document.contents.objects


def find(window: MainWindow, backend: FakeBackend, qtbot: QtBot) -> None:
    """Have the engine answer."""
    qtbot.waitUntil(lambda: any(isinstance(t, OutlineObject) for t in backend.asked))
    qtbot.waitUntil(lambda: not window.objects.desk._timer.isActive())
    backend.work()


def test_a_click_finds_a_thing_and_shows_its_mask_over_the_whole_shot(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    click(film, (0.3, 0.4))
    (thing,) = things(film)
    assert thing.touches[0].path[0] == pytest.approx((0.3, 0.4), abs=0.01)
    assert film.document.contents.undo_label == "Point at Object 1"
    note = film.findChild(QLabel, "object-note")
    assert note is not None
    assert "Following" in note.text()
    find(film, backend, qtbot)
    assert "choose its colour" in note.text()
    for frame in (0, 7):
        film.playhead.seek(frame)
        mask = film.objects.desk.at(thing, frame)
        assert mask is not None
        assert mask[int(0.4 * mask.shape[0]), int(0.3 * mask.shape[1])] == 1
        (image,) = film.objects._overlay()
        assert image.pixelColor(int(0.3 * image.width()), int(0.4 * image.height())).alpha() > 60
        assert image.pixelColor(image.width() - 2, image.height() - 2).alpha() == 0
    film.playhead.seek(20)  # the next shot, where nobody has pointed at it
    assert film.objects._overlay() == []


def test_corrections_boxes_and_strokes_are_told_apart(film: MainWindow) -> None:
    click(film, (0.3, 0.4), CTRL)
    assert things(film) == ()  # there is nothing to take a place from
    click(film, (0.3, 0.4))
    click(film, (0.6, 0.6), CTRL)
    drag(film, (0.2, 0.2), (0.4, 0.3), (0.5, 0.7))
    drag(film, (0.2, 0.2), (0.3, 0.25), (0.35, 0.3), held=SHIFT)
    (thing,) = things(film)
    assert [t.means for t in thing.touches] == [Means.HELD, Means.LEFT, Means.BOX, Means.HELD]
    assert thing.touches[2].path[1] == pytest.approx((0.5, 0.7), abs=0.01)
    assert len(thing.touches[3].path) > 2
    key(film, Qt.Key.Key_Z, CTRL)
    assert len(things(film)[0].touches) == 3
    key(film, Qt.Key.Key_Delete)
    assert things(film) == ()  # without a click there is no object
    key(film, Qt.Key.Key_Z, CTRL)
    assert len(things(film)) == 1


def test_a_colour_is_seen_at_once_in_the_mask_alone_and_the_shot_is_to_be_coloured(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    click(film, (0.3, 0.4))
    find(film, backend, qtbot)
    size = film.pictures.picture_size
    places = [(x * size.width(), y * size.height()) for x, y in ((0.3, 0.4), (0.8, 0.8))]
    qtbot.waitUntil(lambda: film.pictures.sample(*places[1]) is not None)
    before = [film.pictures.sample(*place) for place in places]
    film.objects.recolour(BLUE)
    assert film.document.contents.undo_label == "Colour of Object 1"

    def is_blue() -> bool:
        seen = film.pictures.sample(*places[0])
        return seen is not None and seen.rgb[2] > seen.rgb[0] + 30

    qtbot.waitUntil(is_blue)
    outside = film.pictures.sample(*places[1])
    assert outside is not None
    assert before[1] is not None
    assert outside.rgb == before[1].rgb
    assert film.document.contents.states[0] is ShotState.EDITED
    assert film.document.contents.states[1] is ShotState.DONE
    film.document.undo()
    qtbot.waitUntil(lambda: film.pictures.sample(*places[0]) == before[0])
    assert film.document.contents.states[0] is ShotState.DONE


def test_a_new_name_asks_for_no_new_colour(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    click(film, (0.3, 0.4))
    find(film, backend, qtbot)
    film.objects.recolour(BLUE)
    film.starter.colorize_film()
    backend.work()
    film.document.refresh()
    assert film.document.contents.states[0] is ShotState.DONE
    film.objects.editor.rename("the coat")
    assert things(film)[0].name == "the coat"
    assert film.document.contents.states[0] is ShotState.DONE


def test_several_objects_are_at_hand_in_turn(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    click(film, (0.3, 0.4))
    key(film, Qt.Key.Key_Q, SHIFT)
    click(film, (0.7, 0.6))
    assert [thing.name for thing in things(film)] == ["Object 1", "Object 2"]
    names = film.findChild(QComboBox, "object-names")
    assert names is not None
    assert names.currentText() == "Object 2"
    find(film, backend, qtbot)
    find(film, backend, qtbot)
    assert len(film.objects._overlay()) == 2
    names.activated.emit(0)
    assert film.objects.editor.rename("coat")
    assert not film.objects.editor.rename("Object 2")
    assert [thing.name for thing in things(film)] == ["Object 2", "coat"]
    film.actions_["object.delete"].trigger()
    assert [thing.name for thing in things(film)] == ["Object 2"]


def test_tools_take_turns_and_escape_puts_this_one_away(film: MainWindow) -> None:
    key(film, Qt.Key.Key_P)
    assert film.points.is_on
    assert not film.objects.is_on
    key(film, Qt.Key.Key_Q)
    assert film.objects.is_on
    assert not film.points.is_on
    key(film, Qt.Key.Key_Escape)
    assert not film.objects.is_on


def test_objects_go_out_and_in(film: MainWindow, tmp_path: Path) -> None:
    click(film, (0.3, 0.4))
    file = tmp_path / "things.json"
    film.commands.objects.export_objects(file)
    assert read_objects(file, 48) == things(film)
    film.objects.editor.remove()
    film.commands.objects.import_objects(file)
    assert len(things(film)) == 1
    said: list[str] = []
    film.commands.objects.said.connect(said.append)
    film.commands.objects.import_objects(tmp_path / "none.json")
    film.commands.objects.export_objects(tmp_path / "no" / "x.json")
    assert "cannot be read" in said[0]
    assert "cannot be written" in said[1]


def test_nothing_is_asked_of_the_engine_while_the_tool_is_away(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    key(film, Qt.Key.Key_Escape)
    film.document.edit(
        lambda project, number: project.objects.put(
            number, "x", {"name": "x", "touches": [{"frame": 0, "path": [[0.5, 0.5]]}]}
        )
    )
    qtbot.wait(250)
    assert not any(isinstance(task, OutlineObject) for task in backend.asked)


def test_what_is_seen_is_named_over_the_picture(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    before = film.viewer.grab().toImage()
    film.actions_["object.things"].trigger()
    assert film.actions_["object.things"].isChecked()
    backend.work()
    left, right = spot(film, (0.2, 0.8)), spot(film, (0.8, 0.8))
    image = film.viewer.grab().toImage()
    ratio = image.devicePixelRatio()
    assert image.pixelColor(left * ratio) != before.pixelColor(left * ratio)
    assert image.pixelColor(left * ratio).hue() != image.pixelColor(right * ratio).hue()
    film.playhead.seek(3)
    qtbot.waitUntil(lambda: sum(isinstance(task, SeeThings) for task in backend.asked) == 2)
    backend.work()
    film.actions_["object.things"].trigger()
    assert not film.actions_["object.things"].isChecked()


def test_a_double_click_means_the_whole_thing(film: MainWindow) -> None:
    place = spot(film, (0.3, 0.4))
    QTest.mouseClick(film.viewer, LEFT, NONE, place)
    QTest.mouseDClick(film.viewer, LEFT, NONE, place)
    QTest.mouseRelease(film.viewer, LEFT, NONE, place)
    (touch,) = things(film)[0].touches
    assert touch.means is Means.WHOLE
    assert touch.path[0] == pytest.approx((0.3, 0.4), abs=0.01)
    assert film.document.contents.undo_label == "Whole Object 1"
    film.actions_["object.whole"].trigger()
    assert things(film)[0].touches[0].means is Means.HELD
    film.document.undo()
    assert things(film)[0].touches == (touch,)


def test_points_laid_on_an_object_are_its_alone(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    film.actions_["object.points"].trigger()
    assert not film.objects.lays_points  # there is no object yet
    click(film, (0.3, 0.4))
    find(film, backend, qtbot)
    film.actions_["object.points"].trigger()
    assert film.actions_["object.points"].isChecked()
    film.points.colours.choose(BLUE)
    size = film.pictures.picture_size
    inside, outside = ((x * size.width(), y * size.height()) for x, y in ((0.3, 0.4), (0.8, 0.8)))
    qtbot.waitUntil(lambda: film.pictures.sample(*outside) is not None)
    before = film.pictures.sample(*outside)
    click(film, (0.32, 0.42))
    drag(film, (0.25, 0.35), (0.27, 0.37), (0.3, 0.38))
    (thing,) = things(film)
    assert len(thing.touches) == 1
    (here,) = thing.points
    assert [len(point.path) > 1 for point in here.points] == [False, True]
    assert {point.rgb for point in here.points} == {BLUE}
    assert film.document.contents.undo_label == "Colour point of Object 1"

    def is_blue() -> bool:
        seen = film.pictures.sample(*inside)
        return seen is not None and seen.rgb[2] > seen.rgb[0] + 20

    qtbot.waitUntil(is_blue)
    seen = film.pictures.sample(*outside)
    assert before is not None
    assert seen is not None
    assert seen.rgb == before.rgb
    assert film.document.contents.states[0] is ShotState.EDITED
    click(film, (0.32, 0.42), CTRL)
    assert len(things(film)[0].points[0].points) == 1
    key(film, Qt.Key.Key_Delete)
    assert things(film)[0].points == ()
    assert len(things(film)[0].touches) == 1
    key(film, Qt.Key.Key_Escape)
    assert not film.objects.lays_points


def test_an_object_is_graded_and_follows_a_picture_alone(
    film: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(film, (0.3, 0.4))

    def turn(dialog: ObjectGradeDialog) -> int:
        dialog.sliders["vividness"].show_values([0.5])
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(ObjectGradeDialog, "exec", turn)
    film.actions_["object.grade"].trigger()
    assert things(film)[0].grade == Grade(vividness=0.5)
    path = tmp_path / "dress.png"
    image = QImage(40, 30, QImage.Format.Format_RGB888)
    image.fill(QColor(200, 40, 60))
    image.save(str(path))
    film.objects.follow_picture(path)
    (thing,) = things(film)
    assert thing.exemplar is not None
    assert film.document.contents.exemplars == ()  # nothing else follows it
    assert film.document.contents.undo_label == "Exemplar of Object 1"
    said: list[str] = []
    film.objects.said.connect(said.append)
    image.fill(QColor(90, 90, 90))
    image.save(str(path))
    film.objects.follow_picture(path)
    film.objects.follow_picture(tmp_path / "none.png")
    assert "is grey" in said[0]
    assert "cannot be read" in said[1]
    film.actions_["object.plain"].trigger()
    assert not things(film)[0].has_colour
    film.document.undo()
    assert things(film) == (thing,)
