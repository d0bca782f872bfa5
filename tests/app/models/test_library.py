"""The model library in the window: found, downloaded from a hub of our own, tried, taken."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from colorstudio.app.models.add_dialog import AddModelDialog
from colorstudio.app.models.dialog import LibraryDialog
from colorstudio.app.models.tasks import TaskKind
from colorstudio.app.models.terms_dialog import TermsDialog
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.shots.inspector import Inspector
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.variations import Way
from colorstudio.engine.worker.tasks import ColorizeFilm, PreviewFrame
from colorstudio.models import transfer
from colorstudio.models.installed import user_models
from colorstudio.models.listing import State
from colorstudio.models.manifest import write_manifest
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film, press
from tests.models.conftest import CONFIG, ENTRY, REPO, WEIGHTS
from tests.models.hub import FakeHub, serving

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hub(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """A hub with one model, which a person's own catalogue names."""
    catalogue = home / "data" / "colorstudio" / "library"
    catalogue.mkdir(parents=True)
    (catalogue / "own.yaml").write_text(ENTRY.replace("title: Colours", "title: Aaa Colours"))
    for name in ("COLORSTUDIO_MODELS", "HF_HUB_OFFLINE", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr("huggingface_hub.get_token", lambda: None)
    monkeypatch.setattr(transfer, "RETRY_AFTER", [])
    with serving({REPO: {"config.json": CONFIG, "model.safetensors": WEIGHTS}}) as fake:
        monkeypatch.setenv("HF_ENDPOINT", fake.url)
        yield fake


class Reader:
    """Someone at the library."""

    def __init__(self, qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
        self.qtbot, self.window, self.backend = qtbot, window, backend
        self.terms: list[str] = []  # what dialogs said before they were answered
        self.open()

    def open(self) -> None:
        self.window.actions_["model.library"].trigger()
        self.backend.work()
        self.wait(lambda: self.dialog._list.count() > 0)

    @property
    def dialog(self) -> LibraryDialog:
        found = self.window.findChild(LibraryDialog)
        assert found is not None
        return found

    def wait(self, met: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(met()))

    def button(self, name: str) -> QAbstractButton:
        (found,) = [b for b in self.buttons() if b.accessibleName() == name or b.text() == name]
        return found

    def buttons(self) -> list[QAbstractButton]:
        return [b for b in self.dialog.findChildren(QAbstractButton) if b.isVisible()]

    def click(self, name: str) -> None:
        assert self.button(name).isEnabled()
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def offers(self) -> set[str]:
        return {b.text() for b in self.dialog._view.findChildren(QAbstractButton) if b.isVisible()}

    def titles(self) -> list[str]:
        listed = self.dialog._list
        names = [listed.item(row).data(Qt.ItemDataRole.UserRole) for row in range(listed.count())]
        return [self.window.library.title_of(name) for name in names]

    def spoken(self, row: int) -> str:
        return str(self.dialog._list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))

    def pick(self, name: str) -> None:
        assert self.dialog._list.pick(name)

    def said(self) -> str:
        labels = self.dialog._view.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def agree(self, monkeypatch: pytest.MonkeyPatch, *, answer: bool = True) -> None:
        def read(dialog: TermsDialog) -> int:
            self.terms += [label.text() for label in dialog.findChildren(QLabel)]
            return QDialog.DialogCode.Accepted if answer else QDialog.DialogCode.Rejected

        monkeypatch.setattr(TermsDialog, "exec", read)

    def state(self, name: str) -> State | None:
        card = self.window.library.find(name)
        return card.state if card else None

    def download(self) -> None:
        """The hub's model."""
        self.pick("colours")
        self.click("Download")
        self.wait(lambda: self.state("colours") is State.INSTALLED)


@pytest.fixture
def reader(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path, hub: FakeHub
) -> Reader:
    open_film(window, backend, qtbot, film_path)
    return Reader(qtbot, window, backend)


def choice(window: MainWindow, name: str) -> QComboBox:
    inspector = window.findChild(Inspector)
    assert inspector is not None
    return next(b for b in inspector.findChildren(QComboBox) if b.accessibleName() == name)


def settings(window: MainWindow) -> list[ShotSettings]:
    return [window.document.settings_of(shot) for shot in window.document.contents.shots]


# Looking


def test_cards_say_state_licence_and_whether_they_fit(reader: Reader, hub: FakeHub) -> None:
    assert reader.dialog._list.current == "chroma-diffusion"  # what the film is coloured with
    assert "Comes with ColorStudio" in reader.said()
    assert "Fits here." in reader.said()
    reader.pick("flux-kontext")
    said = reader.said()
    assert "No commercial use" in said
    assert "Does not fit here: it is too slow on a CPU." in said
    assert "33.9 GB to download" in said
    assert reader.offers() == {"Download…"}
    assert not hub.requests


def test_cards_are_searched_and_filtered(reader: Reader) -> None:
    every = reader.titles()
    box = {b.text(): b for b in reader.dialog.findChildren(QCheckBox)}
    box["Installed"].click()
    assert reader.titles() == ["Chroma Diffusion"]
    box["Installed"].click()
    box["Commercial use"].click()
    assert "FLUX.1 Kontext" in set(every) - set(reader.titles())
    box["Fits this machine"].click()
    assert "DDColor, tiny" in reader.titles()
    assert not any(title.startswith("Qwen") for title in reader.titles())
    search = reader.dialog.findChild(QLineEdit)
    assert search is not None
    QTest.keyClicks(search, "people calm")
    assert {title.split(",")[0] for title in reader.titles()} == {"DeOldify"}
    QTest.keyClicks(search, " nonsense")
    assert reader.titles() == []
    assert "clear the search" in reader.dialog._said.text()
    reader.dialog.pick("flux-kontext")
    reader.wait(lambda: reader.dialog._list.current == "flux-kontext")
    assert reader.titles() == every


# Downloads


def test_a_download_is_agreed_to_shows_progress_and_is_used(
    reader: Reader, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.agree(monkeypatch)
    hub.pace = 0.01
    reader.pick("colours")
    reader.click("Download")
    library = reader.window.library
    reader.wait(lambda: library.tasks.get("colours") and library.tasks["colours"].step)
    terms = "\n".join(reader.terms)
    assert "Apache-2.0" in terms
    assert "Commercial use allowed" in terms
    assert "3.07 MB in 2 files" in terms
    assert "Free space" in terms
    assert reader.offers() == {"Pause", "Cancel"}
    reader.wait(lambda: " MB of 3.07 MB" in reader.said())
    assert "Downloading" in reader.spoken(reader.dialog._list.currentRow())
    assert choice(reader.window, "Model").findData("colours") < 0
    reader.wait(lambda: reader.state("colours") is State.INSTALLED)
    assert "Aaa Colours is installed." in reader.dialog._said.text()
    assert choice(reader.window, "Model").findData("colours") >= 0
    reader.click("Use for this film")
    assert [one.model for one in settings(reader.window)] == ["colours"] * 3
    assert choice(reader.window, "Model").currentText() == "Aaa Colours"
    reader.window.actions_["edit.undo"].trigger()
    reader.window.selection.set([reader.window.document.contents.shots[1].id])
    reader.click("Use for these shots")
    assert [one.model for one in settings(reader.window)] == ["default", "colours", "default"]
    assert "this shot" in reader.dialog._said.text()


def test_nothing_is_fetched_without_consent(
    reader: Reader, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.agree(monkeypatch, answer=False)
    reader.pick("colours")
    reader.click("Download")
    reader.wait(lambda: reader.terms)
    assert all(path.startswith("api/") for path, _ in hub.requests)
    assert not reader.window.library.tasks
    assert reader.offers() == {"Download…"}


@pytest.mark.slow
def test_a_download_pauses_outlives_the_dialog_and_goes_on(
    reader: Reader, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.agree(monkeypatch)
    hub.pace = 0.05
    reader.pick("colours")
    reader.click("Download")
    library = reader.window.library
    reader.wait(lambda: "/s" in reader.said())  # a second has passed
    reader.click("Pause")
    reader.wait(lambda: not library.tasks and reader.state("colours") is State.UNFINISHED)
    assert "Download paused" in reader.said()
    assert reader.offers() == {"Resume…", "Cancel"}
    reader.click("Resume")
    reader.wait(lambda: "colours" in library.tasks and library.tasks["colours"].step)
    assert "of it here already" in "\n".join(reader.terms)
    reader.dialog.close()
    reader.wait(lambda: not reader.window.findChild(LibraryDialog))
    assert "colours" in library.tasks
    reader.open()
    reader.pick("colours")
    assert {"Pause", "Cancel"} <= reader.offers()
    hub.pace = 0
    reader.wait(lambda: reader.state("colours") is State.INSTALLED)
    first, second = hub.sent("model.safetensors")
    assert not first
    assert second.startswith("bytes=")


def test_a_cancelled_download_leaves_nothing(
    reader: Reader, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.agree(monkeypatch)
    hub.pace = 0.02
    reader.pick("colours")
    reader.click("Download")
    library = reader.window.library
    reader.wait(lambda: "colours" in library.tasks and library.tasks["colours"].step)
    reader.click("Cancel")
    reader.wait(lambda: not library.tasks and reader.state("colours") is State.AVAILABLE)
    assert not (user_models() / "colours").exists()


def test_what_goes_wrong_is_a_sentence_on_the_card(
    reader: Reader, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.agree(monkeypatch)
    reader.pick("colours")
    hub.tampered.add("model.safetensors")
    reader.click("Download")
    reader.wait(lambda: "came damaged" in reader.dialog._view.trouble)
    reader.wait(lambda: reader.state("colours") is State.UNFINISHED)
    hub.tampered.clear()
    hub.gated.add(REPO)
    reader.click("Resume")
    reader.wait(lambda: "accepted its licence" in reader.dialog._view.trouble)
    hub.gated.clear()
    hub.repositories.clear()
    reader.wait(lambda: not reader.window.library.tasks)
    reader.click("Resume")
    reader.wait(lambda: "The hub knows no someone/colours" in reader.dialog._view.trouble)
    hub.repositories[REPO] = {"config.json": CONFIG, "model.safetensors": WEIGHTS}
    reader.click("Resume")
    reader.wait(lambda: reader.state("colours") is State.INSTALLED)
    assert reader.dialog._view.trouble == ""


def test_a_full_disk_is_told_before(
    reader: Reader, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    from colorstudio.models.catalogue import find_entry
    from colorstudio.models.download import plan_download

    plan = plan_download(find_entry("colours"))
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Disk", (), {"free": 1_000_000}))
    dialog = TermsDialog(plan, reader.window)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "has 1 MB free; free some space" in said
    agree = next(b for b in dialog.findChildren(QAbstractButton) if b.text().startswith("Agree"))
    assert not agree.isEnabled()
    dialog.deleteLater()


# Models that are here


def test_a_model_is_verified_found_damaged_and_removed(
    reader: Reader, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.agree(monkeypatch)
    reader.download()
    reader.click("Verify")
    reader.wait(lambda: reader.dialog._said.text() == "Aaa Colours is complete and undamaged.")
    reader.wait(lambda: not reader.window.library.tasks)
    weights = user_models() / "colours" / "model.safetensors"
    weights.write_bytes(WEIGHTS[:-1])
    reader.click("Verify")
    reader.wait(lambda: "is damaged" in reader.dialog._view.trouble)
    reader.wait(lambda: reader.state("colours") is State.DAMAGED)
    assert reader.offers() == {"Verify", "Remove…"}
    answers = iter((QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: next(answers))
    reader.click("Remove")
    assert weights.exists()
    reader.click("Remove")
    reader.wait(lambda: reader.state("colours") is State.AVAILABLE)
    assert not weights.exists()
    assert choice(reader.window, "Model").findData("colours") < 0


def test_a_model_is_added_from_a_folder(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.models.folders import pipeline

    source = pipeline(tmp_path / "night", "StableDiffusionXLPipeline")

    def fill(dialog: AddModelDialog) -> int:
        dialog._source.setText(str(source))
        dialog._title.setText("Night")
        dialog._licence.setText("MIT")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(AddModelDialog, "exec", fill)
    reader.click("Add from folder")
    reader.wait(lambda: reader.dialog._list.current == "night")
    assert "Night" in reader.said()
    assert "No commercial use" in reader.said()
    source = tmp_path / "photos"
    source.mkdir()
    reader.click("Add from folder")
    reader.wait(lambda: "is no model that is known" in reader.dialog._said.text())


def test_a_model_is_tried_on_the_frame_at_hand(reader: Reader, backend: FakeBackend) -> None:
    reader.window.playhead.seek(20)
    reader.click("Try on this frame")
    trial = reader.dialog._trial
    assert "Colouring frame" in trial.sentence
    backend.work()
    assert trial.result is not None
    assert "By the model alone" in trial.sentence
    reader.wait(lambda: trial._now.image is not None)
    asked = backend.asked[-1]
    assert isinstance(asked, PreviewFrame)
    assert (asked.frame, asked.ways, asked.options.wish.model) == (20, (Way(0),), "default")
    assert set(reader.window.document.contents.states) == {ShotState.GREY}
    reader.click("Try on this frame")
    backend.failed.emit(len(backend.asked), "There is not enough memory for it.")
    assert trial.sentence == "There is not enough memory for it."
    reader.pick("ddcolor-tiny")
    assert not trial.isVisible()


def test_it_says_which_model_suits_the_film(reader: Reader, backend: FakeBackend) -> None:
    reader.click("Which model suits this film?")
    backend.work()
    advice = reader.dialog._advice
    reader.wait(lambda: "The film:" in advice.words)
    assert "This machine: a CPU with 8 GiB free" in advice.words
    assert "it is too slow on a CPU" in advice.words
    best = reader.dialog._list.current
    assert best != "chroma-diffusion"
    assert reader.window.library.title_of(best) in advice.words
    reader.click("Hide")
    assert not advice.isVisible()


def test_the_library_opens_without_a_film(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, hub: FakeHub
) -> None:
    reader = Reader(qtbot, window, backend)
    assert not reader.button("Which model suits this film?").isEnabled()
    assert not reader.button("Try on this frame").isEnabled()
    assert reader.button("Verify").isEnabled()


def test_a_trial_ends_with_the_dialog(reader: Reader, backend: FakeBackend) -> None:
    reader.click("Try on this frame")
    QTest.keyClick(reader.dialog, Qt.Key.Key_Escape)
    reader.wait(lambda: not reader.window.findChild(LibraryDialog))
    assert not backend._waiting


# Without a mouse


def test_all_of_it_by_keys_alone(
    reader: Reader, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.agree(monkeypatch)
    reader.dialog.close()
    reader.wait(lambda: not reader.window.findChild(LibraryDialog))
    reader.window.activateWindow()
    reader.wait(reader.window.isActiveWindow)
    press(reader.window, Qt.Key.Key_M, SHIFT)
    reader.backend.work()
    reader.wait(lambda: reader.dialog._list.count() > 0)
    reader.wait(lambda: QApplication.focusWidget() is reader.dialog._list)
    key(Qt.Key.Key_Down)
    assert reader.dialog._list.current == "colours"
    tab_to(reader.button("Download"))
    key(Qt.Key.Key_Space)
    reader.wait(lambda: reader.state("colours") is State.INSTALLED)
    tab_to(reader.button("Use for this film"))
    key(Qt.Key.Key_Space)
    assert settings(reader.window)[0].model == "colours"
    key(Qt.Key.Key_Escape)
    reader.wait(lambda: not reader.window.findChild(LibraryDialog))


def key(which: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, which)


def tab_to(widget: QWidget) -> None:
    for _ in range(40):
        if QApplication.focusWidget() is widget:
            return
        key(Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not come to {widget}")


def test_each_control_has_a_name_and_a_tip(reader: Reader, hub: FakeHub) -> None:
    dialogs = [reader.dialog, AddModelDialog(Path(), reader.window)]
    for dialog in dialogs:
        kinds = (QAbstractButton, QLineEdit, QComboBox)
        for control in (c for kind in kinds for c in dialog.findChildren(kind)):
            text = control.text() if isinstance(control, QAbstractButton) else ""
            if control.parent().metaObject().className() in ("QLineEdit", "QDialogButtonBox"):
                continue  # Qt's own
            assert control.accessibleName() or text, control
            assert control.toolTip(), control.accessibleName() or text
    dialogs[1].deleteLater()


# The inspector


@pytest.fixture
def told(home: Path, window: MainWindow) -> MainWindow:
    """With a model that is told what to paint, and is not for commercial use."""
    folder = user_models() / "painter"
    folder.mkdir(parents=True)
    write_manifest(
        folder,
        name="painter",
        title="Painter",
        kind="sd-inpaint",
        licence="Research only",
        commercial_use=False,
        memory_mib=64,
        takes_guidance=True,
        takes_prompt=True,
        takes_strength=True,
    )
    window.library.refresh()
    return window


def field(window: MainWindow, name: str) -> QPlainTextEdit:
    found = window.findChildren(QPlainTextEdit)
    return next(one for one in found if one.accessibleName() == name)


def write(window: MainWindow, name: str, text: str) -> None:
    into = field(window, name)
    into.setFocus()
    into.selectAll()
    QTest.keyClicks(into, text)
    QTest.keyClick(into, Qt.Key.Key_Return)


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    assert box.currentIndex() >= 0
    box.activated.emit(box.currentIndex())


def test_prompts_reach_the_request_and_survive_undo_and_reopening(
    told: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path
) -> None:
    window = told
    open_film(window, backend, qtbot, film_path)
    qtbot.waitUntil(lambda: choice(window, "Model").findData("painter") >= 0)
    assert not field(window, "Prompt").isVisible()
    window.document.set_film_settings(model="painter", prompt="a harbour", strength=0.6)
    assert field(window, "Prompt").isVisible()
    notes = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert "No commercial use: Research only" in notes
    window.selection.set([window.document.contents.shots[1].id])
    assert field(window, "Prompt").toPlainText() == "a harbour"
    write(window, "Prompt", "a red coat")
    write(window, "Negative prompt", "sepia")
    assert [one.prompt for one in settings(window)] == ["a harbour", "a red coat", "a harbour"]
    window.document.undo()
    window.document.undo()
    assert {one.prompt for one in settings(window)} == {"a harbour"}
    assert field(window, "Prompt").toPlainText() == "a harbour"
    window.document.redo()
    window.selection.set([])
    window.starter.colorize_film()
    asked = [t.options.wish.settings for t in backend.asked if isinstance(t, ColorizeFilm)]
    assert {one.prompt for one in asked} == {"a harbour", "a red coat"}
    assert {one.strength for one in asked} == {0.6}
    backend.work()
    window.document.refresh()
    assert set(window.document.contents.states) == {ShotState.DONE}
    window.document.set_film_settings(prompt="a quay")
    assert window.document.contents.states[0] is ShotState.EDITED
    window.document.undo()
    window.close_film()
    open_film(window, backend, qtbot, film_path)
    assert [one.prompt for one in settings(window)] == ["a harbour", "a red coat", "a harbour"]
    assert settings(window)[0].strength == 0.6
    assert set(window.document.contents.states) == {ShotState.DONE}


def test_what_is_written_is_kept_when_another_shot_is_shown(
    told: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path
) -> None:
    open_film(told, backend, qtbot, film_path)
    told.document.set_film_settings(model="painter")
    shots = told.document.contents.shots
    told.selection.set([shots[0].id])
    into = field(told, "Prompt")
    into.setFocus()
    QTest.keyClicks(into, "a red coat")
    told.selection.set([shots[1].id])
    assert [one.prompt for one in settings(told)] == ["a red coat", "", ""]
    told.selection.set([shots[0].id, shots[1].id])
    assert field(told, "Prompt").placeholderText() == "mixed"
    assert field(told, "Prompt").toPlainText() == ""


def test_another_model_makes_coloured_shots_edited(
    told: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path
) -> None:
    open_film(told, backend, qtbot, film_path)
    told.starter.colorize_film()
    backend.work()
    told.document.refresh()
    assert set(told.document.contents.states) == {ShotState.DONE}
    told.document.set_film_settings(model="painter")
    assert set(told.document.contents.states) == {ShotState.EDITED}


def test_auto_takes_what_suits_of_what_is_installed(
    window: MainWindow, backend: FakeBackend, qtbot: QtBot, film_path: Path
) -> None:
    told = window
    open_film(told, backend, qtbot, film_path)
    qtbot.waitUntil(lambda: choice(told, "Model").findData("auto") >= 0)
    choose(choice(told, "Model"), "auto")
    told.document.set_film_settings(model="auto")
    said: list[str] = []
    told.jobs.notice.connect(said.append)
    told.starter.colorize_film()
    assert said == ["Looking at the film to choose a model…"]
    assert not told.jobs.active
    backend.work()  # says what machine it is
    qtbot.waitUntil(lambda: bool(told.jobs.active))
    assert said[-1].startswith("Chroma Diffusion colours this film: ")
    asked = backend.asked[-1]
    assert isinstance(asked, ColorizeFilm)
    assert asked.options.wish.model == "default"
    backend.work()
    told.document.refresh()
    assert set(told.document.contents.states) == {ShotState.DONE}


def test_closing_the_window_stops_a_download(
    reader: Reader, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.agree(monkeypatch)
    hub.pace = 0.02
    reader.pick("colours")
    reader.click("Download")
    library = reader.window.library
    reader.wait(lambda: "colours" in library.tasks and library.tasks["colours"].step)
    task = library.tasks["colours"]
    assert task.kind is TaskKind.DOWNLOAD
    library.close()
    assert not task._thread.is_alive()
    assert list((user_models() / "colours").glob("*.partial"))
