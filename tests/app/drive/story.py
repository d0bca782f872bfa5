"""What a new user does on the first day, and finds on the second."""

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QSpinBox,
    QToolButton,
)

from colorstudio.app.export.dialog import ExportDialog
from colorstudio.app.models.dialog import LibraryDialog
from colorstudio.app.shots.explore_dialog import ExploreDialog
from colorstudio.app.viewer import CompareMode
from colorstudio.engine.events import Stage
from tests.app.drive.hands import BARE, CTRL, SHIFT
from tests.app.drive.person import RULER, Person

SEED = 7  # of the second colouring


def first_day(person: Person, film: Path, out: Path, quality: str) -> None:
    """From a grey film to a colour one."""
    person.keep_picture("welcome")
    with person.timed("open"):
        open_film(person, film)
    with person.timed("detect"):
        find_shots(person)
    choose_quality(person, quality)
    with person.timed("colorize"):
        colorize_film(person)
    scrub(person)
    compare(person)
    split(person)
    with person.timed("colour two shots again"):
        colour_two_shots_otherwise(person)
    compare_takes(person)
    undo(person)
    look_at_scopes(person)
    with person.timed("explore"):
        explore(person)
    with person.timed("export"):
        export(person, out)
    look_around(person)
    person.report["at the end"] = state(person)
    quit_studio(person)


def second_day(person: Person, film: Path) -> None:
    """All is there."""
    person.keep_picture("welcome-recent")
    with person.timed("reopen"):
        person.click(f"Open {film.stem}")
        person.wait("the film opens", lambda: person.window.document.is_open)
        person.wait_for_colour(person.hands.see(lambda: person.window.playhead.frame))
    person.keep_picture("reopened")
    person.report["reopened"] = state(person)
    quit_studio(person)


def state(person: Person) -> dict[str, Any]:
    """What the project holds, as the window knows it."""

    def look() -> dict[str, Any]:
        document = person.window.document
        contents, request_of = document.contents, document.contents.facts.request
        shown = [document.chosen_take(shot) for shot in contents.shots]
        return {
            "shots": [[shot.start, shot.stop, shot.name] for shot in contents.shots],
            "states": [state.value for state in contents.states],
            "seeds": [
                [request_of(take).wish.seed for take in document.takes_of(shot)]
                for shot in contents.shots
            ],
            "shown": [take and request_of(take).wish.seed for take in shown],
            "take names": [take.name for take in contents.takes],
            "edits": [edit.label for edit in contents.edits if not edit.undone],
            "undone": [edit.label for edit in contents.edits if edit.undone],
        }

    return person.hands.see(look)


# Steps


def open_film(person: Person, film: Path) -> None:
    person.press(Qt.Key.Key_O, CTRL)
    dialog = person.dialog(QFileDialog)
    person.keep_picture("open-dialog")
    person.choose_file(dialog, film)
    person.wait("the film opens", lambda: person.window.document.is_open)


def find_shots(person: Person) -> None:
    if person.hands.see(lambda: bool(person.window.jobs.active)):
        person.keep_picture("detecting")
    person.wait("shots are found", lambda: person.window.document.contents.shots)
    person.wait_for_work()
    person.keep_picture("film")
    person.report["found shots"] = len(state(person)["shots"])


def choose_quality(person: Person, quality: str) -> None:
    person.press(Qt.Key.Key_A, CTRL)
    person.choose("Quality", quality)
    person.press(Qt.Key.Key_D, CTRL)


def colorize_film(person: Person) -> None:
    """Watch its progress; let it rest for a moment on the way."""
    person.click("Colorize film")
    bar = person.named(QProgressBar, "Progress of the running job")
    person.wait("a third is coloured", lambda: bar.value() > bar.maximum() // 3 > 0)
    person.keep_picture("colorizing")
    pause = person.named(QAbstractButton, "Pause", person.window.statusBar())
    person.hands.click(pause)
    person.settle()
    person.report["rests while paused"] = any(_rests(person, bar) for _ in range(10))
    person.keep_picture("paused")
    person.hands.click(pause)
    person.wait_for_work()
    person.report["coloured"] = state(person)


def _rests(person: Person, bar: QProgressBar) -> bool:
    """Whether nothing goes on for a while; what was at work by then ends first."""
    resting = person.hands.see(bar.value)
    time.sleep(3)
    return person.hands.see(bar.value) == resting


def scrub(person: Person) -> None:
    """Drag the playhead over the whole film."""
    length = person.hands.see(lambda: person.window.document.frame_count)
    start, stop = (person.hands.see(lambda f=f: person.place(f, RULER)) for f in (2, length // 3))
    person.hands.drag(person.canvas, start, stop)
    frame = person.hands.see(lambda: person.window.playhead.frame)
    assert abs(frame - length // 3) <= 1 + length // 200, frame
    person.wait_for_colour(frame)
    person.keep_picture("side")


def compare(person: Person) -> None:
    viewer = person.window.viewer
    person.press(Qt.Key.Key_W)
    person.wait("the wipe shows", lambda: viewer.mode is CompareMode.WIPE)
    middle = person.hands.see(lambda: viewer.rect().center())
    person.hands.drag(viewer, middle, middle - QPoint(viewer.width() // 8, 0))
    person.report["wipe"] = round(person.hands.see(lambda: viewer.wipe), 3)
    person.keep_picture("wipe")
    person.press(Qt.Key.Key_4)
    person.keep_picture("difference")
    person.press(Qt.Key.Key_3)
    person.keep_picture("single")
    person.press(Qt.Key.Key_1)
    person.wait("both show", lambda: viewer.mode is CompareMode.SIDE)


def split(person: Person) -> None:
    start, stop, _ = state(person)["shots"][0]
    person.click_frame((start + stop) // 2)
    person.press(Qt.Key.Key_B)
    person.report["split"] = state(person)["shots"][:2]


def colour_two_shots_otherwise(person: Person) -> None:
    (start, border, _), (_, stop, _) = state(person)["shots"][:2]
    person.click_frame((start + border) // 2)
    person.click_frame((border + stop) // 2, SHIFT)
    person.fill(person.named(QSpinBox, "Seed"), str(SEED))
    person.keep_picture("two-selected")
    person.press(Qt.Key.Key_C)
    person.wait("the job starts", lambda: person.window.jobs.active)
    person.wait_for_work()
    person.report["coloured again"] = state(person)


def compare_takes(person: Person) -> None:
    """The first take of the first shot wins."""
    person.press(Qt.Key.Key_D, CTRL)
    person.click_frame(3, y=RULER)
    person.press(Qt.Key.Key_V)
    takes = person.named(QListWidget, "Takes")
    person.wait("both takes show", lambda: takes.count() == 2)
    time.sleep(1)  # for their pictures
    person.keep_picture("takes")
    person.seen.clear()
    for row, side in enumerate("AB"):
        where = person.hands.see(lambda row=row: takes.visualItemRect(takes.item(row)).center())
        person.hands.click_at(takes.viewport(), where)
        person.click(f"Mark as {side}")
    person.wait("takes are compared", lambda: person.window.comparison.is_on)
    person.wait_for_colour(person.hands.see(lambda: person.window.playhead.frame))
    person.keep_picture("compare")
    person.press(Qt.Key.Key_W)
    person.keep_picture("compare-wipe")
    person.press(Qt.Key.Key_1)
    person.click("Use A: Take 1")
    person.wait("the first take shows", lambda: state_shown(person)[0] == 0)
    person.report["took the former"] = state_shown(person)
    if person.hands.see(lambda: person.window.comparison.is_on):
        person.press(Qt.Key.Key_Escape)
    person.wait("the comparison ends", lambda: not person.window.comparison.is_on)


def state_shown(person: Person) -> list[Any]:
    """The seeds of the takes that show."""
    shown: list[Any] = state(person)["shown"]
    return shown


def undo(person: Person) -> None:
    person.press(Qt.Key.Key_Z, CTRL)
    person.report["undone"] = state_shown(person)
    person.open_tab("History")
    person.keep_picture("history")
    person.open_tab("Inspector")


def look_at_scopes(person: Person) -> None:
    person.press(Qt.Key.Key_V, SHIFT)
    person.wait("the scopes show", lambda: person.window.docks["scopes"].isVisible())
    person.settle()
    person.keep_picture("scopes")
    person.press(Qt.Key.Key_V, SHIFT)


def explore(person: Person) -> None:
    person.press(Qt.Key.Key_E, SHIFT)
    dialog = person.dialog(ExploreDialog)
    for place in range(6):
        person.named(QToolButton, f"Variation {place + 1}", dialog)
    person.keep_picture("explore")
    person.dismiss(dialog)


def export(person: Person, out: Path) -> None:
    """The first purpose is an MP4 with the sound as it is."""
    person.press(Qt.Key.Key_E, CTRL)
    dialog = person.dialog(ExportDialog)
    person.fill_line(person.named(QLineEdit, "Name"), "finished")
    person.fill_line(person.named(QLineEdit, "Folder"), str(out))
    person.keep_picture("export")
    person.click("Export", dialog)
    person.wait("the export starts", lambda: any(j.stage is Stage.EXPORT for j in person.jobs))
    person.wait_for_work()
    person.open_tab("Jobs")
    person.keep_picture("jobs")
    person.open_tab("Inspector")


def look_around(person: Person) -> None:
    """What is a key away."""
    for name, key, held in (
        ("keys", Qt.Key.Key_F1, BARE),
        ("change-keys", Qt.Key.Key_K, CTRL),
        ("about", Qt.Key.Key_F1, CTRL),
        ("preferences", Qt.Key.Key_Comma, CTRL),
    ):
        person.press(key, held)
        dialog = person.dialog(QDialog)
        person.keep_picture(name)
        person.dismiss(dialog)

    library = open_library(person)
    person.hands.see(lambda: library.pick("flux2-klein"))
    person.keep_picture("model-library")
    person.click("Close", library)


def open_library(person: Person) -> LibraryDialog:
    """Once it has cards, and knows the machine."""
    person.press(Qt.Key.Key_M, SHIFT)
    person.wait("the library opens", lambda: person.window.findChild(LibraryDialog))
    dialog = person.hands.see(lambda: person.window.findChild(LibraryDialog))
    assert dialog is not None
    cards = person.hands.see(lambda: dialog.findChild(QListWidget))
    assert cards is not None
    person.wait("there are cards", cards.count)
    person.wait("the machine is known", lambda: person.window.library.machine is not None)
    return dialog


def quit_studio(person: Person) -> None:
    person.press(Qt.Key.Key_Q, CTRL)
