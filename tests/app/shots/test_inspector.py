"""The inspector: settings of shots and film, grades, looks, and what hand-edited files hold."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QSlider,
    QSpinBox,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from colorstudio.app.document.settings import SettingsFile, StudioSettings
from colorstudio.app.shell.keys_dialog import KeysDialog
from colorstudio.app.shell.preferences_dialog import PreferencesDialog
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots import settings_box
from colorstudio.app.shots.inspector import Inspector
from colorstudio.app.shots.keep_look_dialog import KeepLookDialog
from colorstudio.app.shots.looks import LookBook
from colorstudio.chroma.grade import Grade
from colorstudio.engine.shot_settings import ShotSettings, problems
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.worker.tasks import ColorizeFilm
from colorstudio.models.installed import list_models
from colorstudio.project.document import Project
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film


@pytest.fixture
def film(window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path) -> MainWindow:
    open_film(window, backend, qtbot, film_path)
    return window


def inspector(window: MainWindow) -> Inspector:
    found = window.findChild(Inspector)
    assert found is not None
    return found


def choice(window: MainWindow, name: str) -> QComboBox:
    return next(b for b in inspector(window).findChildren(QComboBox) if b.accessibleName() == name)


def tool(window: MainWindow, name: str) -> QToolButton:
    buttons = inspector(window).findChildren(QToolButton)
    return next(b for b in buttons if b.accessibleName() == name)


def settings(window: MainWindow) -> list[ShotSettings]:
    return [window.document.settings_of(shot) for shot in window.document.contents.shots]


def grades(window: MainWindow) -> list[Grade]:
    return [window.document.grade_of(shot) for shot in window.document.contents.shots]


def select(window: MainWindow, *numbers: int) -> None:
    shots = window.document.contents.shots
    window.selection.set(shots[number].id for number in numbers)


def words(window: MainWindow) -> list[str]:
    labels = inspector(window).findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


# Shots and film


def test_the_film_holds_for_shots_without_settings_of_their_own(film: MainWindow) -> None:
    document = film.document
    document.set_shot_settings(document.contents.shots[:1], seed=7)
    tool(film, "Film").click()
    choose(choice(film, "Quality"), "fine")
    assert [(s.quality, s.seed) for s in settings(film)] == [("fine", 7), ("fine", 0), ("fine", 0)]
    assert "Whole film" in words(film)
    assert any(text.startswith("Holds for 2 of 3 shots") for text in words(film))
    tool(film, "Shots").click()
    choose(choice(film, "Quality"), "draft")
    assert [s.quality for s in settings(film)] == ["draft", "fine", "fine"]
    assert "own settings" in words(film)
    film.actions_["edit.follow-film"].trigger()
    assert settings(film)[0] == ShotSettings(quality="fine")
    assert "as the film" in words(film)


def test_a_shot_can_lend_its_settings_to_the_film(film: MainWindow) -> None:
    film.document.set_shot_settings(film.document.contents.shots[:1], quality="fine", seed=3)
    film.actions_["edit.film-settings"].trigger()
    assert settings(film) == [ShotSettings(quality="fine", seed=3)] * 3
    assert all(shot.settings is None for shot in film.document.contents.shots)
    film.actions_["edit.undo"].trigger()
    assert [one.quality for one in settings(film)] == ["fine", "standard", "standard"]
    assert film.document.contents.defaults.quality == "standard"


def test_another_film_setting_makes_coloured_shots_edited(
    film: MainWindow, backend: FakeBackend
) -> None:
    film.starter.colorize_film()
    backend.work()
    film.document.refresh()
    film.document.set_film_settings(quality="fine")
    assert set(film.document.contents.states) == {ShotState.EDITED}
    film.actions_["edit.undo"].trigger()
    assert set(film.document.contents.states) == {ShotState.DONE}
    assert film.document.contents.edits[-1].label == "Change film settings"


def test_mixed_values_are_shown_as_mixed_and_made_one(film: MainWindow) -> None:
    shots = film.document.contents.shots
    film.document.set_shot_settings(shots[:1], quality="fine", seed=5)
    film.document.grade(shots[:1], {"warmth": 0.5})
    select(film, 0, 1)
    assert choice(film, "Quality").currentIndex() == -1
    assert choice(film, "Quality").placeholderText() == "mixed"
    assert words(film).count("mixed") == 2  # whose settings they are, and their warmth
    seed = next(s for s in film.findChildren(QSpinBox) if s.accessibleName() == "Seed")
    assert seed.text().startswith("mixed")
    seed.lineEdit().selectAll()
    seed.lineEdit().insert("5")  # what the first has: for both now
    seed.lineEdit().textEdited.emit("5")
    seed.editingFinished.emit()
    assert [s.seed for s in settings(film)] == [5, 5, 0]


def test_guidance_shows_for_models_that_have_it(
    film: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Guidance" not in words(film)
    entry = list_models()[0]
    guided = replace(entry, manifest=replace(entry.manifest, takes_guidance=True))
    monkeypatch.setattr(settings_box, "colour_models", lambda: [guided])
    other = settings_box.SettingsBox()
    other.show_settings([ShotSettings()])
    assert not other._guidance_row.isHidden()


def test_a_model_that_is_gone_is_named(film: MainWindow) -> None:
    film.document.set_shot_settings(film.document.contents.shots[:1], model="sepia-9")
    assert choice(film, "Model").placeholderText() == "sepia-9 (not installed)"


def test_a_key_that_still_waits_is_applied_when_fewer_shots_are_selected(
    film: MainWindow,
) -> None:
    select(film, 0, 1)
    slider = next(
        s for s in inspector(film).findChildren(QSlider) if s.accessibleName() == "Warmth"
    )
    slider.triggerAction(QSlider.SliderAction.SliderSingleStepAdd)  # as an arrow key does
    select(film, 1)
    assert "Shot 2" in words(film)
    assert grades(film)[0] == grades(film)[1] != Grade()
    assert grades(film)[2] == Grade()


def test_a_wheel_over_a_field_changes_nothing(film: MainWindow) -> None:
    before = settings(film), grades(film)
    for kind in (QSlider, QSpinBox, QComboBox):
        for field in inspector(film).findChildren(kind):
            middle = field.rect().center().toPointF()
            wheel = QWheelEvent(
                middle,
                field.mapToGlobal(middle),
                QPoint(),
                QPoint(0, 240),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(field, wheel)
            assert not wheel.isAccepted()
    assert (settings(film), grades(film)) == before


# From shot to shot


def test_a_grade_is_copied_to_other_shots(film: MainWindow) -> None:
    film.document.grade(film.document.contents.shots[:1], {"vividness": 1.3, "black_point": 0.1})
    assert not film.actions_["edit.paste-grade"].isEnabled()
    film.actions_["edit.copy-grade"].trigger()
    select(film, 1, 2)
    film.actions_["edit.paste-grade"].trigger()
    assert grades(film) == [Grade(vividness=1.3, black_point=0.1)] * 3
    film.document.undo()
    assert grades(film)[1:] == [Grade(), Grade()]


def test_all_of_a_shot_but_its_seed_is_applied_to_the_selection(film: MainWindow) -> None:
    document = film.document
    document.set_shot_settings(document.contents.shots[:1], quality="fine", seed=9)
    document.grade(document.contents.shots[:1], {"tint": 0.2})
    select(film, 0, 1, 2)
    film.actions_["edit.apply"].trigger()
    assert grades(film) == [Grade(tint=0.2)] * 3
    assert [(s.quality, s.seed) for s in settings(film)] == [("fine", 9), ("fine", 0), ("fine", 0)]


# Looks


def keep(window: MainWindow, monkeypatch: pytest.MonkeyPatch, name: str, *, whole: bool) -> None:
    def answer(dialog: KeepLookDialog) -> int:
        dialog._name.setText(name)
        dialog._with_settings.setChecked(whole)
        assert dialog._buttons.buttons()[0].isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(KeepLookDialog, "exec", answer)
    tool(window, "Keep as look").click()


def test_a_look_is_kept_used_and_deleted(film: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    document = film.document
    document.grade(document.contents.shots[:1], {"warmth": 0.4})
    document.set_shot_settings(document.contents.shots[:1], quality="draft", seed=8)
    keep(film, monkeypatch, "Harbour", whole=True)
    assert choice(film, "Look").currentText() == "Harbour"
    select(film, 1, 2)
    choose(choice(film, "Look"), "Harbour")
    assert grades(film) == [Grade(warmth=0.4)] * 3
    assert [(s.quality, s.seed) for s in settings(film)][1:] == [("draft", 0)] * 2
    stored = SettingsFile().load().looks
    assert LookBook(stored).find("Harbour") == film.looks.find("Harbour")
    tool(film, "Delete look").click()
    assert SettingsFile().load().looks == []
    assert choice(film, "Look").findText("Harbour") == -1


def test_ours_cannot_be_deleted_nor_replaced(film: MainWindow) -> None:
    choose(choice(film, "Look"), "Warm print")
    assert not tool(film, "Delete look").isEnabled()
    dialog = KeepLookDialog(film.looks, film)
    dialog._name.setText("Warm print")
    assert not dialog._buttons.buttons()[0].isEnabled()
    dialog.deleteLater()


def test_a_look_with_settings_needs_them_to_be_shown(film: MainWindow) -> None:
    choose(choice(film, "Look"), "Soft")
    assert choice(film, "Look").currentText() == "Soft"
    film.document.grade(film.document.contents.shots[:1], {"tint": 0.1})
    assert choice(film, "Look").currentText() == "Custom"


# Written by hand


def test_settings_that_make_no_sense_are_told_and_left_aside(
    film: MainWindow, qtbot: QtBot
) -> None:
    shot = film.document.contents.shots[0]
    with Project.open(film.document.path) as project:
        project.shots.set_settings(
            [shot.id], {"quality": "ultra", "seed": -3, "temporal": 1, "steps": True, "whim": 1}
        )
        project.shots.set_grade([shot.id], {"vividness": 9})
    film.document.refresh()
    assert settings(film)[0] == ShotSettings(temporal=1.0)
    assert grades(film)[0] == Grade()
    told = problems(film.document.contents.shots[0], ShotSettings())
    assert len(told) == 5
    shown = "\n".join(words(film))
    for part in ("“ultra”", "“-3”", "“whim”", "vividness must lie between 0 and 3"):
        assert part in shown
    film.document.grade(film.document.contents.shots[:1], {"vividness": 1.2})
    assert grades(film)[0] == Grade(vividness=1.2)


@pytest.mark.parametrize("value", [[], "fine", 3, True])
def test_settings_of_another_kind_are_told(value: object) -> None:
    read, told = ShotSettings.read(value, ShotSettings())  # type: ignore[arg-type]
    assert read == ShotSettings()
    assert len(told) == 1


def test_studio_settings_that_make_no_sense_are_told_at_the_start(
    backend: FakeBackend, home: Path
) -> None:
    file = SettingsFile()
    file.save(StudioSettings(device="toaster", keys={"shot.split": ["Ctrl+B"]}, cache_mib=-1))
    window = MainWindow(file, backend)  # type: ignore[arg-type]
    assert (window.settings.device, window.settings.cache_mib) == ("auto", 512)
    assert window.actions_.keys("shot.split") == ["Ctrl+B"]
    assert "“toaster”" in window.welcome._status.text()
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("keys", [{"shot.split": 5}, {"shot.split": [5]}, {"no.such": ["X"]}])
def test_keys_written_by_hand_do_no_harm(
    backend: FakeBackend, home: Path, keys: dict[str, object]
) -> None:
    SettingsFile().save(StudioSettings(keys=keys))  # type: ignore[arg-type]
    window = MainWindow(SettingsFile(), backend)  # type: ignore[arg-type]
    assert window.actions_.keys("shot.split") == ["B"]
    window.close()
    window.deleteLater()


def test_looks_written_by_hand_do_no_harm() -> None:
    stored = [3, {}, {"name": "A", "grade": {"glow": 1}}, {"name": "B", "grade": 4}]
    good = {"name": "C", "grade": {"tint": 0.1}, "settings": {}}
    assert [look.name for look in LookBook([*stored, good]).looks if look.own] == ["C"]


# Preferences and keys


def prefer(window: MainWindow, monkeypatch: pytest.MonkeyPatch, **fields: object) -> None:
    def answer(dialog: PreferencesDialog) -> int:
        for name, value in fields.items():
            field = getattr(dialog, f"_{name}")
            if isinstance(field, QComboBox):
                field.setCurrentIndex(field.findData(value))
            elif isinstance(field, QSpinBox):
                field.setValue(int(str(value)))
            else:
                field.setText(value)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(PreferencesDialog, "exec", answer)
    window.actions_["file.preferences"].trigger()


def test_a_cluster_of_the_preferences_gets_the_jobs(
    film: MainWindow, monkeypatch: pytest.MonkeyPatch, backend: FakeBackend
) -> None:
    prefer(film, monkeypatch, cluster="east")  # no name of a cluster
    assert film.kept.now.cluster == ""
    prefer(film, monkeypatch, cluster="ray://east:10001")
    film.actions_["shot.colorize"].trigger()
    task = backend.asked[-1]
    assert isinstance(task, ColorizeFilm)
    assert task.cluster == "ray://east:10001"


def test_preferences_hold_at_once(
    film: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    backend: FakeBackend,
    qtbot: QtBot,
) -> None:
    place = tmp_path / "elsewhere"
    prefer(film, monkeypatch, device="cpu", time="frames", memory=128, folder=str(place))
    assert film.transport._length.text() == "/ 48"
    film.actions_["shot.colorize"].trigger()
    asked = backend.asked[-1]
    assert isinstance(asked, ColorizeFilm)
    assert asked.options.device == "cpu"
    assert film.pictures._cache._limit == 128 << 20
    qtbot.waitUntil(lambda: film.thumbnails.earliest() is not None)
    film._note_project()
    assert list((place / "recent").iterdir())
    assert SettingsFile().load().cache_path == place


def test_a_cache_that_cannot_be_written_is_refused(
    film: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    before = film.settings.cache_path
    prefer(film, monkeypatch, folder=str(tmp_path / "file" / "folder"))
    assert film.settings.cache_path == before


def item(dialog: KeysDialog, name: str) -> None:
    for _, items in dialog._groups:
        for entry in items:
            if entry.data(0, 256) == name:
                dialog._tree.setCurrentItem(entry)


def test_keys_are_bound_added_cleared_and_reset(film: MainWindow) -> None:
    dialog = KeysDialog(film.actions_, film)
    item(dialog, "shot.split")
    dialog._field.setKeySequence("M")
    assert dialog._said.text() == "Marker has this key now and would lose it."
    dialog._bind.click()
    assert (film.actions_.keys("shot.split"), film.actions_.keys("shot.marker")) == (["M"], [])
    item(dialog, "shot.split")
    dialog._field.setKeySequence("Ctrl+B")
    dialog._add.click()
    assert film.actions_.keys("shot.split") == ["M", "Ctrl+B"]
    item(dialog, "shot.split")
    dialog._clear.click()
    assert film.actions_.keys("shot.split") == []
    assert SettingsFile().load().keys["shot.split"] == []
    dialog._reset_all()
    assert film.actions_.changed_keys() == {}
    assert SettingsFile().load().keys == {}
    dialog.deleteLater()
