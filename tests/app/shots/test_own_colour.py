"""Shots that have colour of their own, in the window: seen, left alone, and coloured by wish."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QSlider
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots.own_colour_box import OwnColourBox
from colorstudio.engine.events import LeftInColour
from colorstudio.engine.own_colour import OwnColour, note
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.worker.tasks import ColorizeFilm
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

COLOUR, TINTED = FrameRange(0, 16), FrameRange(32, 48)
OWN, GREY, DONE = ShotState.OWN, ShotState.GREY, ShotState.DONE


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """Its first shot is in colour, its last one is tinted."""
    open_film(window, backend, qtbot, film_path)

    def look(project: Project, film: FilmId) -> None:
        note(project, film, COLOUR, OwnColour(COLOUR))
        note(project, film, TINTED, OwnColour(TINTED, "blue"))

    window.document.edit(look)
    return window


def box(window: MainWindow) -> OwnColourBox:
    found = window.findChild(OwnColourBox)
    assert found is not None
    return found


def keep(window: MainWindow) -> QCheckBox:
    found = box(window).findChild(QCheckBox)
    assert found is not None
    return found


def said(window: MainWindow) -> str:
    label = box(window).findChild(QLabel)
    assert label is not None
    return label.text()


def select(window: MainWindow, *numbers: int) -> None:
    shots = window.document.contents.shots
    window.selection.set(shots[number].id for number in numbers)


def states(window: MainWindow) -> tuple[ShotState, ...]:
    return window.document.contents.states


def asked(backend: FakeBackend) -> list[ColorizeFilm]:
    return [task for task in backend.asked if isinstance(task, ColorizeFilm)]


def work(window: MainWindow, backend: FakeBackend) -> None:
    backend.work()
    window.document.refresh()


def test_the_film_is_coloured_but_for_what_is_in_colour(
    film: MainWindow, backend: FakeBackend
) -> None:
    assert states(film) == (OWN, GREY, GREY)
    film.actions_["shot.colorize-all"].trigger()
    (task,) = asked(backend)
    assert task.options.places == (FrameRange(16, 32), TINTED)
    assert task.options.recolour == ()
    work(film, backend)
    assert states(film) == (OWN, DONE, DONE)
    film.actions_["shot.colorize-all"].trigger()
    assert len(asked(backend)) == 1
    assert "Every shot has colour" in film.statusBar().currentMessage()


def test_a_shot_in_colour_is_coloured_where_it_alone_is_meant(
    film: MainWindow, backend: FakeBackend
) -> None:
    select(film, 0)
    film.actions_["shot.colorize"].trigger()
    assert asked(backend)[0].options.recolour is None
    work(film, backend)
    assert states(film)[0] is DONE
    film.document.set_shot_settings(film.document.contents.shots[:1], seed=9)
    film.actions_["shot.colorize-all"].trigger()  # it was coloured by will: so it is again
    assert asked(backend)[1].options.colour_over == (COLOUR,)


def test_among_others_it_keeps_its_colour(film: MainWindow, backend: FakeBackend) -> None:
    select(film, 0, 1)
    film.actions_["shot.colorize"].trigger()
    assert asked(backend)[0].options.places == (FrameRange(16, 32),)
    assert "1 of the shots keep" in film.statusBar().currentMessage()


def test_the_inspector_says_what_was_found(film: MainWindow) -> None:
    for numbers, words, kept in (
        ([0], "In colour already.", Qt.CheckState.Checked),
        ([2], "Tinted blue.", Qt.CheckState.Unchecked),
        ([0, 2], "Some are in colour already. Tinted blue.", Qt.CheckState.PartiallyChecked),
    ):
        select(film, *numbers)
        assert said(film) == words
        assert keep(film).checkState() is kept
        assert box(film).isVisible()
    select(film, 1)
    assert not box(film).isVisible()


def test_a_tint_is_kept_and_colour_given_free_by_a_click(
    film: MainWindow, backend: FakeBackend
) -> None:
    select(film, 0, 2)
    keep(film).click()  # mixed: all keep theirs
    assert states(film) == (OWN, GREY, OWN)
    assert film.document.contents.undo_label == "Keep own colour of shots 1 and 3"
    select(film, 0)
    keep(film).click()
    assert states(film) == (GREY, GREY, OWN)
    film.actions_["shot.colorize-all"].trigger()
    assert asked(backend)[0].options.places == (COLOUR, FrameRange(16, 32))
    assert asked(backend)[0].options.colour_over == (COLOUR,)


def test_a_tint_can_be_laid_over_the_new_colour(film: MainWindow) -> None:
    slider = next(s for s in film.findChildren(QSlider) if s.accessibleName() == "Own tint")
    select(film, 1)
    assert not slider.isVisible()
    select(film, 2)
    assert slider.isVisible()
    slider.triggerAction(QSlider.SliderAction.SliderToMaximum)
    slider.sliderReleased.emit()
    assert film.document.grade_of(film.document.contents.shots[2]).own_tint == 1


def test_own_colour_comes_back_and_so_does_the_take(film: MainWindow, backend: FakeBackend) -> None:
    select(film, 2)
    film.actions_["shot.colorize"].trigger()
    work(film, backend)
    assert states(film)[2] is DONE
    keep(film).click()
    assert states(film)[2] is OWN
    assert film.document.chosen_take(film.document.contents.shots[2]) is None
    film.document.undo()
    assert states(film)[2] is DONE


def test_what_the_engine_left_is_said(film: MainWindow, backend: FakeBackend) -> None:
    film.actions_["shot.colorize-all"].trigger()
    (job,) = film.jobs.active
    backend.happened.emit(job.id, LeftInColour((2, 3)))
    assert film.statusBar().currentMessage().startswith("Shots 2-3 are in colour already")
    assert job.last_words.endswith("Select and colorize them to colour over them.")
