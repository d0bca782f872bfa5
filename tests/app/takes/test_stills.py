"""Reference stills: kept of what is seen, held against the picture, exported, and undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.takes.stills_dialog import StillsDialog
from colorstudio.app.viewer import CompareMode
from colorstudio.engine.stills import still_png
from colorstudio.project.document import Project
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    return window


def keep(window: MainWindow, qtbot: QtBot, times: int = 1) -> None:
    for _ in range(times):
        with qtbot.waitSignal(window.stills.kept):
            window.actions_["take.keep-still"].trigger()


def seen(window: MainWindow) -> QImage:
    """What the pane of the original shows."""
    shown = window.viewer._shown
    assert shown is not None
    return shown._full._images[0]


def colour_of(image: QImage) -> tuple[int, int, int]:
    colour = image.pixelColor(image.width() // 2, image.height() // 2)
    return colour.red(), colour.green(), colour.blue()


def test_a_still_is_kept_as_an_export_would_show_the_frame(film: MainWindow, qtbot: QtBot) -> None:
    film.playhead.seek(4)
    keep(film, qtbot)
    (still,) = film.document.contents.stills
    assert (still.frame, still.name) == (4, "Shot 1 · Take 1")
    assert film.document.contents.edits[-1].label == "Keep still"
    with Project.open(film.document.path, read_only=True) as project:
        stored = project.stills.picture(still)
        assert film.document.film is not None
        assert stored == still_png(project, film.document.film_id, film.document.film, 4)
    film.actions_["edit.undo"].trigger()
    assert film.document.contents.stills == ()
    film.actions_["edit.redo"].trigger()
    assert film.document.contents.stills == (still,)


def test_a_still_is_held_against_other_colours_of_other_frames(
    film: MainWindow, qtbot: QtBot
) -> None:
    keep(film, qtbot)
    kept = QImage.fromData(film.document.still_picture(film.document.contents.stills[0]))
    film.viewer.set_mode(CompareMode.SINGLE)
    film.document.grade(film.document.contents.shots, {"vividness": 0.0})
    film.playhead.seek(20)
    qtbot.waitUntil(lambda: film.pictures.sample(5, 5) is not None)
    film.actions_["take.hold-still"].trigger()
    assert film.actions_["take.hold-still"].isChecked()
    assert film.viewer.mode is CompareMode.WIPE
    assert colour_of(seen(film)) == colour_of(kept)
    film.actions_["take.hold-still"].trigger()
    assert film.stills.held is None
    assert colour_of(seen(film)) != colour_of(kept)


def test_both_takes_that_are_compared_are_kept(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    film.document.set_shot_settings(film.document.contents.shots[:1], seed=7)
    film.starter.colorize(film.document.contents.shots[:1])
    backend.work()
    film.document.refresh()
    film.comparison.toggle()
    assert film.comparison.is_on
    keep(film, qtbot)
    names = [still.name for still in film.document.contents.stills]
    assert sorted(names) == ["Shot 1 · Take 1", "Shot 1 · Take 2"]
    assert film.document.contents.edits[-1].label == "Keep stills"


def test_a_still_whose_keeping_is_undone_is_held_no_more(film: MainWindow, qtbot: QtBot) -> None:
    keep(film, qtbot)
    film.actions_["take.hold-still"].trigger()
    film.actions_["edit.undo"].trigger()
    assert film.stills.held is None
    assert not film.actions_["take.hold-still"].isChecked()
    assert not film.actions_["take.hold-still"].isEnabled()


def test_a_frame_without_colour_is_not_kept_and_that_is_said(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path
) -> None:
    open_film(window, backend, qtbot, film_path)
    with qtbot.waitSignal(window.stills.refused) as said:
        window.actions_["take.keep-still"].trigger()
    assert "no colour yet" in said.args[0]
    assert window.document.contents.stills == ()


# The gallery


@pytest.fixture
def gallery(film: MainWindow, qtbot: QtBot) -> StillsDialog:
    film.playhead.seek(4)
    keep(film, qtbot, 2)
    dialog = StillsDialog(film.document, film.stills, film)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(dialog: StillsDialog, name: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == name).click()


def test_the_gallery_names_exports_and_deletes(
    film: MainWindow, gallery: StillsDialog, tmp_path: Path
) -> None:
    (sheet,) = gallery.findChildren(QListWidget)
    gallery.rename(film.document.contents.stills[0], "Day: good")
    titles = [sheet.item(row).text() for row in range(2)]
    assert titles == ["Day: good · 00:00:00:04", "Shot 1 · Take 1 · 00:00:00:04"]
    sheet.selectAll()
    gallery.export(tmp_path)
    names = sorted(path.name for path in tmp_path.glob("*.png"))
    assert names == ["still-01-Day_-good.png", "still-02-Shot-1-_-Take-1.png"]
    assert not QImage(str(tmp_path / names[0])).isNull()
    press(gallery, "Delete")
    assert film.document.contents.stills == ()
    film.actions_["edit.undo"].trigger()
    assert len(film.document.contents.stills) == 2


def test_a_still_of_the_gallery_is_chosen_with_its_frame(
    film: MainWindow, gallery: StillsDialog
) -> None:
    (sheet,) = gallery.findChildren(QListWidget)
    sheet.setCurrentRow(0)
    press(gallery, "Go to frame")
    assert gallery.chosen == film.document.contents.stills[0]
    assert gallery.go_to == 4
    film.stills.hold(gallery.chosen)
    assert film.stills.held == gallery.chosen
    assert sheet.item(0).data(Qt.ItemDataRole.UserRole) == gallery.chosen
