"""The export dialog: each purpose, each part, and what is asked before work begins."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from colorstudio.app.export import dialog as dialog_module
from colorstudio.app.export import unready as unready_module
from colorstudio.app.export.choices import ExportPart, PartKind, default_part, targets
from colorstudio.app.export.dialog import ExportDialog
from colorstudio.app.export.presets import PRESETS, ExportPreset
from colorstudio.app.export.unready import UnreadyShots
from colorstudio.app.export.unready_dialog import UnreadyDialog
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.work.jobs import JobState
from colorstudio.engine.comparison import Comparison
from colorstudio.engine.worker.tasks import ColorizeFilm, ExportFilm
from colorstudio.film.encoders import EncoderStatus
from colorstudio.film.frame_range import FrameRange
from tests.app.fakes import FakeBackend
from tests.app.shell.test_window import open_film

Ask = Callable[[str], ExportDialog]
LOOK = unready_module._with_own_colour


@pytest.fixture
def film(
    window: MainWindow,
    backend: FakeBackend,
    qtbot: QtBot,
    film_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """A film of three shots, all coloured, and taken for one without colour of its own."""
    monkeypatch.setattr(unready_module, "_with_own_colour", lambda *_: frozenset())
    open_film(window, backend, qtbot, film_path)
    window.starter.colorize_film()
    backend.work()
    window.document.refresh()
    return window


@pytest.fixture
def ask(film: MainWindow, tmp_path: Path, qtbot: QtBot) -> Ask:
    """A dialog with a purpose chosen."""

    def show(name: str) -> ExportDialog:
        assert film.document.film is not None
        unready = UnreadyShots(film.document, film.jobs, film)
        parts = film.commands.export.parts()
        dialog = ExportDialog(film.document.film, tmp_path, parts, unready, film)
        qtbot.addWidget(dialog)
        dialog._presets.setCurrentRow([preset.name for preset in PRESETS].index(name))
        return dialog

    return show


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox.StandardButton]:
    """What the person will answer; questions beyond these fail."""
    waiting: list[QMessageBox.StandardButton] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *_: waiting.pop(0))
    return waiting


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_each_purpose_is_accepted_as_it_is_offered(
    film: MainWindow, ask: Ask, backend: FakeBackend, tmp_path: Path, preset: ExportPreset
) -> None:
    name = preset.name
    film.playhead.seek(7)
    dialog = ask(name)
    dialog.accept()
    (choice,) = dialog.choices
    film.starter.export(choice)
    task = backend.asked[-1]
    assert isinstance(task, ExportFilm)
    assert task.target == tmp_path / f"harbour-colour{dialog.preset.suffix}"
    assert task.settings.codec == dialog.preset.settings.codec
    expected = {"still": (7, 8), "gif": (0, 16)}  # the frame and the shot that are on screen
    assert task.part == FrameRange(*expected.get(name, (0, 48)))
    assert not task.overwrite
    assert task.comparison == {"compare": Comparison.SIDE_BY_SIDE, "split": Comparison.SPLIT}.get(
        name
    )


def test_selected_shots_that_are_apart_become_a_file_each(
    film: MainWindow, ask: Ask, tmp_path: Path
) -> None:
    shots = film.document.contents.shots
    film.selection.set([shots[0].id, shots[2].id])
    dialog = ask("share")
    dialog._part.setCurrentIndex(dialog._part.findText("Selected shots, a file each"))
    dialog.accept()
    assert [(c.target.name, c.part) for c in dialog.choices] == [
        ("harbour-colour-01.mp4", shots[0].range),
        ("harbour-colour-02.mp4", shots[2].range),
    ]


def test_neighbouring_shots_may_be_one_file(film: MainWindow, ask: Ask) -> None:
    shots = film.document.contents.shots
    film.selection.set([shots[1].id, shots[2].id])
    dialog = ask("share")
    dialog._part.setCurrentIndex(dialog._part.findText("Selected shots"))
    dialog.accept()
    assert [choice.part for choice in dialog.choices] == [FrameRange(16, 48)]


def test_a_range_is_what_is_offered_first(film: MainWindow, ask: Ask) -> None:
    film.timeline.set_in_out(5, 10)
    assert ask("share").part.pieces == (FrameRange(5, 10),)
    assert ask("gif").part.pieces == (FrameRange(5, 10),)
    assert ask("still").part.pieces == (FrameRange(0, 1),)


@pytest.mark.parametrize("agreed", [True, False])
def test_a_full_disk_is_asked_about_before_the_start(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, answers: list[QMessageBox.StandardButton],
    agreed: bool,
) -> None:  # fmt: skip
    usage = shutil.disk_usage(Path.cwd())._replace(free=10)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    answers += [QMessageBox.StandardButton.Yes if agreed else QMessageBox.StandardButton.No]
    dialog = ask("archive")
    assert "will not fit" in dialog._room.text()
    dialog.accept()
    assert bool(dialog.choices) == agreed
    assert not answers


@pytest.mark.parametrize("agreed", [True, False])
def test_a_file_is_replaced_only_by_consent(
    ask: Ask, answers: list[QMessageBox.StandardButton], tmp_path: Path, agreed: bool
) -> None:
    (tmp_path / "harbour-colour.mp4").touch()
    answers += [QMessageBox.StandardButton.Yes if agreed else QMessageBox.StandardButton.No]
    dialog = ask("share")
    dialog.accept()
    assert [choice.overwrite for choice in dialog.choices] == [True] * agreed


def test_what_cannot_be_done_is_said_in_the_dialog(ask: Ask, tmp_path: Path) -> None:
    dialog = ask("share")
    dialog._name.setText("  ")
    dialog.accept()
    assert dialog._room.text() == "Give the file a name."
    dialog._name.setText("film")
    dialog._folder.setText(str(tmp_path / "none"))
    dialog.accept()
    assert "does not exist" in dialog._room.text()
    assert not dialog.choices


def test_only_encoders_that_work_here_are_offered(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    tried = (
        EncoderStatus("h264", "libx264", False, True),
        EncoderStatus("h264", "h264_nvenc", True, True),
        EncoderStatus("h265", "libx265", False, False, "not part of this FFmpeg"),
    )
    monkeypatch.setattr(dialog_module, "available_encoders", lambda: tried)
    dialog = ask("share")
    qtbot.waitUntil(lambda: dialog._hardware.isEnabled())
    item = dialog._presets.item(1)
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "not part of this FFmpeg" in item.toolTip()
    dialog._presets.setCurrentRow(2)
    assert not dialog._hardware.isEnabled()


def test_numbers_of_many_files_sort(tmp_path: Path) -> None:
    names = [path.name for path in targets(tmp_path, "film", ".mp4", 120)]
    assert names == sorted(names)
    assert names[0] == "film-001.mp4"


def test_a_purpose_without_its_part_takes_the_first() -> None:
    whole = ExportPart("Whole", (FrameRange(0, 9),), PartKind.FILM)
    still = next(preset for preset in PRESETS if preset.still)
    assert default_part([whole], still) == 0


def test_jobs_are_named_after_their_files(film: MainWindow, ask: Ask) -> None:
    dialog = ask("gif")
    dialog.accept()
    film.starter.export(dialog.choices[0])
    assert list(film.jobs.jobs.values())[-1].title == "Export harbour-colour.gif"


# What is not ready


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """Answer the question about shots that are not ready by a button; returns what it listed."""

    def answer_by(name: str) -> list[str]:
        listed: list[str] = []

        def answer(dialog: UnreadyDialog) -> int:
            rows = dialog._list
            listed.extend(rows.item(row).text() for row in range(rows.count()))
            rows.setCurrentRow(rows.count() - 1)
            buttons = dialog.findChildren(QPushButton)
            next(button for button in buttons if button.text() == name).click()
            return 0

        monkeypatch.setattr(UnreadyDialog, "exec", answer)
        return listed

    return answer_by


def spoil(film: MainWindow) -> None:
    """The second shot is without colour, the third one was edited."""
    document = film.document
    _, second, third = document.contents.shots
    document.edit(lambda p, id_: p.takes.clear_choice(id_, second.range))
    document.set_shot_settings([third], quality="fine")


def test_an_export_of_what_is_ready_asks_nothing(ask: Ask) -> None:
    dialog = ask("share")  # the question would wait for ever
    assert not dialog._warning.text()
    dialog.accept()
    assert dialog.choices
    assert not dialog.colour_first


def test_shots_that_are_not_ready_are_named_first(
    film: MainWindow, ask: Ask, press: Callable[[str], list[str]]
) -> None:
    spoil(film)
    listed = press("Cancel")
    dialog = ask("share")
    assert dialog._warning.text() == (
        "Shot 2 has no colour; shot 3 was edited after the colouring."
    )
    dialog.accept()
    assert listed == [
        "00:00:00:16 · shot 2 · no colour",
        "00:00:01:08 · shot 3 · edited since it was coloured",
    ]
    assert not dialog.choices
    listed = press("Export anyway")
    dialog.accept()
    assert dialog.choices
    assert not dialog.colour_first
    assert not ask("still")._warning.text()  # the frame shown is of the first shot


def test_a_shot_in_colour_of_its_own_is_ready(
    film: MainWindow, ask: Ask, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(unready_module, "_with_own_colour", LOOK)  # the film is a coloured one
    spoil(film)
    dialog = ask("share")
    said = "Shot 3 was edited after the colouring."
    qtbot.waitUntil(lambda: dialog._warning.text() == said)


def test_a_moved_cut_is_named(film: MainWindow, ask: Ask) -> None:
    film.document.move_border(16, 12)
    assert "Shots 1-2 begin or end at a cut that was moved since" in ask("share")._warning.text()


def test_one_can_go_to_a_shot_instead(
    film: MainWindow, press: Callable[[str], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(film)
    press("Go to")

    def accept(dialog: ExportDialog) -> int:
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(ExportDialog, "exec", accept)
    film.commands.export.export()
    assert film.playhead.frame == 32


def test_colour_comes_before_the_export(
    film: MainWindow, ask: Ask, backend: FakeBackend, press: Callable[[str], list[str]]
) -> None:
    spoil(film)
    press("Colour them now")
    dialog = ask("share")
    dialog.accept()
    film.starter.export_all(dialog.choices, [one.place for one in dialog.colour_first])
    *colour, export = list(film.jobs.jobs.values())[-3:]
    assert [job.places for job in colour] == [(FrameRange(16, 32),), (FrameRange(32, 48),)]
    assert isinstance(export.task, ExportFilm)
    assert all(export.task.waits_for(job.task) for job in colour)
    film.jobs.cancel(colour[0])
    assert export.state is JobState.CANCELLED
    assert export.last_words == "Not written: Colorize shot 2 did not finish."


def test_shots_that_wait_to_be_coloured_are_not_asked_for_twice(
    film: MainWindow, ask: Ask, backend: FakeBackend, press: Callable[[str], list[str]]
) -> None:
    spoil(film)
    film.starter.colorize([film.document.contents.shots[1]])
    asked = len(backend.asked)
    listed = press("Colour them now")
    dialog = ask("share")
    dialog.accept()
    assert listed[0].endswith("no colour; waits to be coloured")
    film.starter.export_all(dialog.choices, [one.place for one in dialog.colour_first])
    new = backend.asked[asked:]
    assert [type(task) for task in new] == [ColorizeFilm, ExportFilm]
    assert isinstance(new[0], ColorizeFilm)
    assert new[0].options.places == (FrameRange(32, 48),)


@pytest.mark.parametrize("name", ["_presets", "_name", "_folder", "_part", "_quality", "_sound"])
def test_enter_exports_wherever_the_focus_is(ask: Ask, qtbot: QtBot, name: str) -> None:
    dialog = ask("share")
    dialog.show()
    qtbot.waitExposed(dialog)
    field = getattr(dialog, name)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dialog.choices
