"""Takes of a shot: compared as A and B, chosen, named, starred, deleted, copied from."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QInputDialog, QLabel, QListWidget, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots.explore_dialog import ExploreDialog
from colorstudio.app.takes.comparison import Side
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.engine.worker.tasks import ColorizeFilm, PreviewFrame
from colorstudio.models.installed import DEFAULT
from tests.app.fakes import FakeBackend


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    """Three shots, the first with three takes; the last one is shown."""
    with qtbot.waitSignal(window.pictures.pictureReady):
        window.opener.open(film_path)
    backend.work()
    qtbot.waitUntil(lambda: len(window.document.contents.shots) == 3)
    window.actions_["view.takes"].trigger()
    for count in range(1, 4):
        window.actions_["shot.colorize"].trigger()
        backend.work()
        qtbot.waitUntil(lambda count=count: len(takes(window)) == count)
    return window


def takes(window: MainWindow) -> list[int]:
    shot = window.document.contents.shots[0]
    return [take.id for take in window.document.takes_of(shot)]


def shown(window: MainWindow) -> int:
    return window.document.chosen_take(window.document.contents.shots[0]).id


def items(window: MainWindow) -> QListWidget:
    return window.takes.findChild(QListWidget)


def pick(window: MainWindow, row: int) -> None:
    items(window).setCurrentRow(row)


def trigger(window: MainWindow, name: str) -> None:
    window.actions_[f"take.{name}"].trigger()


def test_two_marked_takes_are_compared_and_the_winner_is_one_click(film: MainWindow) -> None:
    first, second, third = takes(film)
    assert shown(film) == third
    pick(film, 0)
    trigger(film, "mark-a")
    assert not film.comparison.is_on
    pick(film, 1)
    trigger(film, "mark-b")
    pair = film.pictures.pair
    assert (pair.a, pair.b) == (first, second)
    assert 3 in pair
    assert 20 not in pair
    assert film.verdict.isVisibleTo(film)
    use_b = film.verdict.findChildren(QToolButton)[1]
    assert "B: Take 2" in use_b.text()
    use_b.click()
    assert shown(film) == second
    assert film.pictures.pair is None
    assert not film.verdict.isVisibleTo(film)
    film.document.undo()
    assert shown(film) == third


def test_one_key_compares_the_shown_take_with_the_one_picked_out(film: MainWindow) -> None:
    first, _, third = takes(film)
    pick(film, 0)
    QTest.keyClick(film.viewer, Qt.Key.Key_T)
    assert film.comparison.side_of(third) is Side.A
    assert film.comparison.side_of(first) is Side.B
    assert film.actions_["take.compare"].isChecked()
    QTest.keyClick(film.viewer, Qt.Key.Key_Escape)
    assert film.pictures.pair is None
    assert not film.actions_["take.compare"].isChecked()


def test_the_viewer_shows_both_with_their_names(film: MainWindow, qtbot: QtBot) -> None:
    got: list[tuple[QImage, QImage]] = []
    film.pictures.pictureReady.connect(lambda _, a, b, exact: got.append((a, b)) if exact else None)
    trigger(film, "compare")
    # The engine of these tests knows one colour: A looks like B, and not like the original.
    qtbot.waitUntil(lambda: bool(got) and got[-1][0] == got[-1][1])
    assert film.comparison.title(Side.A) == "A: Take 3"


def test_a_deleted_take_is_compared_no_more_until_undo(film: MainWindow) -> None:
    trigger(film, "compare")
    film.document.edit(lambda p, _: p.takes.delete(shown(film)))
    assert not film.comparison.is_on
    assert film.pictures.pair is None
    assert len(takes(film)) == 2
    film.document.undo()
    assert len(takes(film)) == 3


def test_with_one_take_comparing_says_what_is_missing(film: MainWindow) -> None:
    film.playhead.seek(20)
    trigger(film, "compare")
    assert "once more" in film.statusBar().currentMessage()
    assert not film.actions_["take.compare"].isChecked()


def test_what_makes_no_sense_is_grey(film: MainWindow) -> None:
    enabled = {name: action.isEnabled for name, action in film.actions_.items()}
    assert not enabled["take.use-a"]()
    assert not enabled["take.leave"]()
    assert enabled["take.mark-a"]()
    trigger(film, "compare")
    film.playhead.seek(20)  # another shot, without takes
    assert enabled["take.use-a"]()
    assert not enabled["take.mark-a"]()
    film.playhead.seek(3)
    trigger(film, "leave")
    assert not enabled["take.use-b"]()


def test_marks_of_one_shot_do_not_meet_those_of_another(
    film: MainWindow, backend: FakeBackend, qtbot: QtBot
) -> None:
    pick(film, 0)
    trigger(film, "mark-a")
    film.playhead.seek(20)
    film.actions_["shot.colorize"].trigger()
    backend.work()
    qtbot.waitUntil(lambda: items(film).count() == 1)
    pick(film, 0)
    trigger(film, "mark-b")
    assert not film.comparison.is_on


def test_f2_names_the_take_and_not_the_shot(
    film: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (" dawn ", True))
    pick(film, 1)
    items(film).setFocus()
    QTest.keyClick(items(film), Qt.Key.Key_F2)
    assert [take.name for take in film.document.contents.takes] == ["", "dawn", ""]
    assert film.document.contents.shots[0].name == ""
    assert "dawn" in items(film).item(1).text()


def test_delete_is_undone(film: MainWindow) -> None:
    pick(film, 1)
    items(film).setFocus()
    QTest.keyClick(items(film), Qt.Key.Key_Delete)
    assert items(film).count() == 2
    film.document.undo()
    assert items(film).count() == 3


def test_settings_of_a_take_become_those_of_the_shot(film: MainWindow) -> None:
    shot = film.document.contents.shots[0]
    request = film.document.contents.facts.request(film.document.takes_of(shot)[0])
    assert film.document.settings_of(shot).seed != request.wish.seed
    pick(film, 0)
    next(a for a in film.takes.actions() if "settings" in a.text()).trigger()
    settings = film.document.settings_of(film.document.contents.shots[0])
    assert settings == ShotSettings.of(request.wish)


def test_the_tip_tells_how_the_take_was_made(film: MainWindow) -> None:
    tip = items(film).item(0).toolTip()
    assert "Seed: 0" in tip
    assert "Quality: Standard" in tip
    assert f"Model: {DEFAULT}" in tip


def test_the_shown_take_is_named_so_and_not_by_colour_alone(film: MainWindow) -> None:
    texts = [items(film).item(row).text() for row in range(3)]
    assert ["shown" in text for text in texts] == [False, False, True]


def test_several_shots_have_no_takes_to_show(film: MainWindow) -> None:
    film.actions_["edit.select-all"].trigger()
    assert items(film).count() == 0
    assert any("3 shots" in label.text() for label in film.takes.findChildren(QLabel))


def test_explore_spans_what_is_likely_and_the_shot_takes_a_way(
    film: MainWindow, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose_second(dialog: ExploreDialog) -> int:
        backend.work()
        usual = asked(backend)
        assert [way.lean for way in usual.ways][:3] == ["", "warm", "cool"]
        combo = dialog.findChild(QComboBox)
        combo.setCurrentIndex(combo.findData("1.6"))
        combo.activated.emit(combo.currentIndex())
        backend.work()
        assert [way.lean for way in asked(backend).ways][:3] == ["", "warm*1.6", "cool*1.6"]
        named(dialog, "Variation 2").click()
        return dialog.result()

    monkeypatch.setattr(ExploreDialog, "exec", choose_second)
    film.actions_["shot.explore"].trigger()
    settings = film.document.settings_of(film.document.contents.shots[0])
    assert (settings.lean, settings.variety) == ("warm*1.6", 0)
    coloured = backend.asked[-1]
    assert isinstance(coloured, ColorizeFilm)
    assert coloured.options.wish.settings.lean == "warm*1.6"
    film.actions_["edit.undo"].trigger()
    assert film.document.settings_of(film.document.contents.shots[0]).lean == ""


def test_explore_goes_on_from_one_that_is_liked(
    film: MainWindow, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def narrow(dialog: ExploreDialog) -> int:
        backend.work()
        named(dialog, "More like variation 3").click()
        backend.work()
        leans = [way.lean for way in asked(backend).ways]
        assert leans[0] == "cool"
        assert all(lean.startswith("cool") for lean in leans)
        assert len(set(leans)) == 6
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Six others").click()
        backend.work()
        assert [way.lean for way in asked(backend).ways][:2] == ["dusk", "night"]
        dialog.reject()
        return dialog.result()

    monkeypatch.setattr(ExploreDialog, "exec", narrow)
    before = film.document.contents.edits
    film.actions_["shot.explore"].trigger()
    assert film.document.contents.edits == before


def asked(backend: FakeBackend) -> PreviewFrame:
    task = backend.asked[-1]
    assert isinstance(task, PreviewFrame)
    return task


def named(dialog: ExploreDialog, name: str) -> QToolButton:
    return next(b for b in dialog.findChildren(QToolButton) if b.accessibleName() == name)
