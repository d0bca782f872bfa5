"""The viewer on screen: modes, mouse and read-out."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent

from colorstudio.app.viewer import CompareMode, ViewerWidget, shown, widget
from colorstudio.app.viewer.overlay import draw_tag
from colorstudio.app.viewer.pair import TakePair
from colorstudio.project import Project
from tests.app.viewer.conftest import COLOURED, wait_for


@pytest.fixture
def viewer(qtbot, service):
    viewer = ViewerWidget(service)
    qtbot.addWidget(viewer)
    viewer.resize(640, 400)
    viewer.show()
    wait_for(qtbot, service, 30)
    return viewer


def chroma_at(viewer: ViewerWidget, x: int, y: int) -> int:
    """Red minus blue."""
    color = QColor(viewer.grab().toImage().pixel(x, y))
    return color.red() - color.blue()


def test_a_wipe_has_the_original_left_and_colour_right_of_its_line(viewer):
    viewer.set_mode(CompareMode.WIPE)
    viewer.set_wipe(0.25)
    assert chroma_at(viewer, 100, 200) == 0
    assert chroma_at(viewer, 250, 200) > 10
    assert chroma_at(viewer, 500, 200) < -10


def test_the_wipe_line_can_be_dragged(qtbot, viewer):
    viewer.set_mode(CompareMode.WIPE)
    qtbot.mousePress(viewer, Qt.MouseButton.LeftButton, pos=QPoint(320, 300))
    qtbot.mouseMove(viewer, QPoint(500, 300))
    qtbot.mouseRelease(viewer, Qt.MouseButton.LeftButton, pos=QPoint(500, 300))
    assert viewer.wipe > 0.7
    qtbot.mouseMove(viewer, QPoint(100, 300))
    assert viewer.wipe > 0.7


def test_the_original_is_seen_as_long_as_it_is_held(viewer):
    viewer.set_mode(CompareMode.SINGLE)
    assert chroma_at(viewer, 200, 200) > 10
    viewer.hold_original(True)
    assert chroma_at(viewer, 200, 200) == 0
    viewer.hold_original(False)
    assert chroma_at(viewer, 200, 200) > 10


def test_the_difference_shows_colour_alone_around_grey(viewer):
    viewer.set_mode(CompareMode.DIFFERENCE)
    assert chroma_at(viewer, 200, 200) > 20
    assert chroma_at(viewer, 500, 200) < -20


def test_without_a_take_the_difference_is_grey(qtbot, service, viewer):
    wait_for(qtbot, service, 5)
    viewer.set_mode(CompareMode.DIFFERENCE)
    assert QColor(viewer.grab().toImage().pixel(320, 200)) == QColor(128, 128, 128)


def test_the_read_out_names_the_stored_sample_under_the_cursor(qtbot, service, viewer):
    viewer.set_mode(CompareMode.SINGLE)
    told = []
    viewer.readOut.connect(told.append)
    qtbot.mouseMove(viewer, QPoint(320, 200))
    assert told[-1] == str(service.sample(64, 48))
    assert "Cb" in told[-1]
    qtbot.mouseMove(viewer, QPoint(1, 1))
    assert told[-1] == ""


@pytest.mark.parametrize("mode", list(CompareMode))
def test_the_wheel_zooms_at_the_cursor(qtbot, viewer, mode):
    viewer.set_mode(mode)
    told = []
    at = QPointF(90.5, 200.5)  # in the middle, where letterboxes move nothing
    qtbot.mouseMove(viewer, at.toPoint())
    viewer.readOut.connect(told.append)
    before = viewer.zoom
    for _ in range(6):
        turn(viewer, at, 120)
    assert viewer.zoom == pytest.approx(before * 1.25**6)
    assert len({words.split("    ")[0] for words in told}) == 1


def turn(viewer: ViewerWidget, at: QPointF, notches: int) -> None:
    """Turn the wheel."""
    none = Qt.MouseButton.NoButton
    viewer.wheelEvent(
        QWheelEvent(
            at,
            viewer.mapToGlobal(at),
            QPoint(),
            QPoint(0, notches),
            none,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
    )


def test_dragging_pans_a_zoomed_picture(qtbot, service, viewer):
    viewer.set_mode(CompareMode.SINGLE)
    for _ in range(4):
        viewer.zoom_in()
    told = []
    viewer.readOut.connect(told.append)
    qtbot.mouseMove(viewer, QPoint(320, 200))
    qtbot.mousePress(viewer, Qt.MouseButton.LeftButton, pos=QPoint(320, 200))
    qtbot.mouseMove(viewer, QPoint(200, 200))
    qtbot.mouseRelease(viewer, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert told[0].split("    ")[0] == told[-1].split("    ")[0]  # the same film pixel


def test_a_double_click_goes_between_fit_and_actual_pixels(qtbot, viewer):
    viewer.resize(200, 150)
    fitting = viewer.zoom
    qtbot.mouseDClick(viewer, Qt.MouseButton.LeftButton, pos=QPoint(90, 70))
    assert viewer.zoom == 1.0
    qtbot.mouseDClick(viewer, Qt.MouseButton.LeftButton, pos=QPoint(90, 70))
    assert viewer.zoom == fitting


def test_a_closed_film_leaves_nothing_on_screen(service, viewer):
    service.close()
    image = viewer.grab().toImage()
    assert len({image.pixel(x, 200) for x in range(0, 640, 20)}) == 1


def test_screen_readers_find_its_name(viewer):
    assert viewer.accessibleName() == "Viewer"


def test_a_label_is_shortened_before_it_is_left_out(qapp):
    def inked(width: int) -> bool:
        image = QImage(300, 60, QImage.Format.Format_RGB32)
        image.fill(QColor(200, 0, 0))
        painter = QPainter(image)
        draw_tag(
            painter,
            "B: a take with a long name",
            QRectF(0, 0, width, 60),
            Qt.AlignmentFlag.AlignLeft,
        )
        painter.end()
        colours = {image.pixel(x, y) for x in range(300) for y in range(60)}
        outside = {image.pixel(x, y) for x in range(width, 300) for y in range(60)}
        assert len(outside) <= 1
        return len(colours) > 1

    assert inked(290)
    assert inked(100)
    assert not inked(30)


def test_what_stands_over_a_picture_is_true_of_it(qtbot, coloured, service, viewer, monkeypatch):
    written = []
    monkeypatch.setattr(widget, "draw_tag", lambda _, text, *where: written.append(text))

    def tags() -> list[str]:
        written.clear()
        viewer.grab()
        return list(written)

    with Project.open(coloured.project) as project:
        take = project.takes.chosen(coloured.film_id, COLOURED)[0].take
    service.compare(TakePair(take, take, *COLOURED))
    viewer.name_takes(("A: one", "B: two"))
    assert tags() == ["Original", "Colour"]  # the compared picture is still being made
    with qtbot.waitSignal(service.pictureReady):
        pass
    assert tags() == ["A: one", "B: two"]
    viewer.name_takes(("A: new", "B: two"))
    assert tags() == ["A: new", "B: two"]
    service.compare(None)
    viewer.name_takes(None)
    assert tags() == ["A: new", "B: two"]
    with qtbot.waitSignal(service.pictureReady):
        pass
    assert tags() == ["Original", "Colour"]


@pytest.mark.parametrize("mode", list(CompareMode))
def test_pictures_come_in_the_size_that_is_painted(qtbot, service, viewer, monkeypatch, mode):
    viewer.resize(200, 90)  # the film has 128 x 96
    viewer.set_mode(mode)
    wait_for(qtbot, service, 31)
    monkeypatch.delattr(shown, "reduced")
    viewer.grab()
    monkeypatch.undo()
    viewer.actual_size()
    wait_for(qtbot, service, 32)
    assert service.on_screen.small == ()
    viewer.grab()
