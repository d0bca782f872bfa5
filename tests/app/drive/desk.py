"""A colourist's day: scenes, review, fixed colours, stills, curves, a colour copy, another scan."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QToolButton

from colorstudio.app.conform.dialog import ConformDialog
from colorstudio.app.donor.dialog import DonorDialog
from colorstudio.app.points.fixed_dialog import FixedColoursDialog
from colorstudio.app.points.sample_picture import SamplePicture
from colorstudio.app.shots.inspector import Inspector
from colorstudio.app.shots.reroll_dialog import RerollDialog
from colorstudio.app.shots.review_dialog import ReviewDialog
from colorstudio.app.shots.scene_dialog import SceneDialog
from colorstudio.app.takes.stills_dialog import StillsDialog
from colorstudio.engine.shot_state import ShotState
from tests.app.drive.hands import BARE, CTRL, SHIFT
from tests.app.drive.person import Control, Person
from tests.app.drive.story import (
    choose_quality,
    colorize_film,
    find_shots,
    open_film,
    quit_studio,
    scrub,
    state,
)

COPY, SCAN = "copy.mp4", "scan.mkv"
ALT = Qt.KeyboardModifier.AltModifier


def desk_day(person: Person, film: Path, out: Path, quality: str) -> None:
    """What lies in ``out`` under the names of copy and scan is used, too."""
    open_film(person, film)
    find_shots(person)
    if set(state(person)["states"]) != {ShotState.DONE.value}:  # else an earlier day has
        choose_quality(person, quality)
        colorize_film(person)
    scrub(person)
    name_scene(person)
    review(person)
    look_for_problems(person)
    fix_a_colour(person)
    keep_stills(person)
    cure(person)
    mark_for_new_seeds(person)
    if (out / COPY).exists():
        look_at_copy(person, out / COPY)
    if (out / SCAN).exists():
        conform(person, out / SCAN)
    quit_studio(person)


def name_scene(person: Person) -> None:
    person.press(Qt.Key.Key_F, SHIFT)
    dialog = person.dialog(SceneDialog)
    name = person.named(QLineEdit, "Name of the scene", dialog)
    bar = person.hands.see(lambda: dialog.findChild(QProgressBar))
    assert bar is not None
    person.wait("the set is found", lambda: not bar.isVisible())
    person.fill_line(name, "Garden")
    person.wait("it can be named", lambda: dialog._accept.isEnabled())
    person.keep_picture("scene", dialog)
    person.hands.click(dialog._accept)
    person.wait("the dialog closes", lambda: person._modal() is None)
    person.keep_picture("scene-selected")
    person.press(Qt.Key.Key_D, CTRL)


def review(person: Person) -> None:
    person.press(Qt.Key.Key_W, SHIFT)
    dialog = person.dialog(ReviewDialog)
    person.click("Mark all", dialog)
    person.click("Approve", dialog)
    person.keep_picture("review", dialog)
    person.dismiss(dialog)


def look_for_problems(person: Person) -> None:
    person.press(Qt.Key.Key_N)
    person.settle()
    person.keep_picture("problem")


def fix_a_colour(person: Person) -> None:
    start, stop, _ = state(person)["shots"][min(1, len(state(person)["shots"]) - 1)]
    person.click_frame((start + stop) // 2)
    person.wait_for_colour((start + stop) // 2)
    person.press(Qt.Key.Key_D, CTRL)
    _trigger(person, "colour.fixed")
    dialog = person.dialog(FixedColoursDialog)
    picture = person.hands.see(lambda: dialog.findChild(SamplePicture))
    assert picture is not None
    width, height = person.hands.see(lambda: (picture.width(), picture.height()))
    for x, y, held in ((0.2, 0.7, BARE), (0.15, 0.8, SHIFT), (0.85, 0.8, SHIFT)):  # the lawn
        person.hands.click_at(picture, QPoint(round(x * width), round(y * height)), held)
        person.settle()
    person.keep_picture("fixed-colours", dialog)
    person.dismiss(dialog)


def keep_stills(person: Person) -> None:
    person.press(Qt.Key.Key_S, CTRL | ALT)
    person.settle()
    person.press(Qt.Key.Key_S, CTRL | SHIFT)
    dialog = person.dialog(StillsDialog)
    person.keep_picture("stills", dialog)
    person.dismiss(dialog)
    person.press(Qt.Key.Key_R, ALT)
    person.settle()
    person.keep_picture("still-beside")
    person.press(Qt.Key.Key_Escape)


def cure(person: Person) -> None:
    """The pages of the grade, which lie at the inspector's end."""
    area = person.hands.see(lambda: person.window.findChild(Inspector))
    assert area is not None
    for page in ("Curves", "Wheels", "Range"):
        scroll_to_end(person, area)
        person.hands.click(person.named(QToolButton, page))
        person.settle()
        scroll_to_end(person, area)
        person.keep_picture(f"grade-{page.lower()}")


def scroll_to_end(person: Person, area: Inspector) -> None:
    """As by the wheel."""
    bar = area.verticalScrollBar()
    person.hands.see(lambda: bar.setValue(bar.maximum()))


def mark_for_new_seeds(person: Person) -> None:
    person.press(Qt.Key.Key_R, SHIFT)
    dialog = person.dialog(RerollDialog)
    person.keep_picture("new-seeds", dialog)
    person.dismiss(dialog)


def look_at_copy(person: Person, copy: Path) -> None:
    _trigger(person, "film.donor")
    person.choose_file(person.dialog(QFileDialog), copy)
    dialog = _shown(person, DonorDialog)
    person.wait("it is looked at", lambda: not dialog.progress.isVisible())
    person.keep_picture("colour-copy", dialog)
    person.click("Close", dialog)
    person.wait("the dialog closes", lambda: not dialog.isVisible())


def conform(person: Person, scan: Path) -> None:
    _trigger(person, "file.conform")
    person.choose_file(person.dialog(QFileDialog), scan)
    dialog = _shown(person, ConformDialog)
    person.keep_picture("conforming", dialog)
    person.wait("it is done", lambda: dialog.open_button.isEnabled())
    person.keep_picture("conformed", dialog)
    person.hands.click(dialog.open_button)
    person.wait("it opens", lambda: _opened(person, scan))
    person.wait_for_colour(person.hands.see(lambda: person.window.playhead.frame))
    person.keep_picture("conformed-film")


def _opened(person: Person, film: Path) -> bool:
    document = person.window.document
    return document.is_open and document.film is not None and document.film.path == film


def _shown(person: Person, kind: type[Control]) -> Control:
    """A dialog that leaves the window free."""

    def find() -> list[Control]:
        return [one for one in person.window.findChildren(kind) if one.isVisible()]

    person.wait(f"{kind.__name__} shows", find)
    return person.hands.see(find)[0]


def _trigger(person: Person, name: str) -> None:
    """As by the menu."""
    person.hands.do(lambda: person.window.actions_[name].trigger())
