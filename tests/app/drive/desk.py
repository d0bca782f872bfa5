"""A colourist's day: scenes, review, fixed colours, stills, curves, a colour copy, another scan."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QToolButton

from colorstudio.app.conform.dialog import ConformDialog
from colorstudio.app.donor.dialog import DonorDialog
from colorstudio.app.points.fixed_dialog import FixedColoursDialog
from colorstudio.app.points.sample_picture import SamplePicture
from colorstudio.app.shots.reroll_dialog import RerollDialog
from colorstudio.app.shots.review_dialog import ReviewDialog
from colorstudio.app.shots.scene_dialog import SceneDialog
from colorstudio.app.takes.stills_dialog import StillsDialog
from tests.app.drive.hands import BARE, CTRL, SHIFT
from tests.app.drive.person import Control, Person
from tests.app.drive.story import (
    choose_quality,
    colorize_film,
    find_shots,
    open_film,
    quit_studio,
    scrub,
)

COPY, SCAN = "copy.mp4", "scan.mkv"
ALT = Qt.KeyboardModifier.AltModifier


def desk_day(person: Person, film: Path, out: Path, quality: str) -> None:
    """What lies in ``out`` under the names of copy and scan is used, too."""
    open_film(person, film)
    find_shots(person)
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
    person.wait("the set is found", lambda: name.isEnabled())
    person.fill_line(name, "Garden")
    person.wait("it can be named", lambda: dialog._accept.isEnabled())
    person.keep_picture("scene")
    person.hands.click(dialog._accept)
    person.wait("the dialog closes", lambda: not dialog.isVisible())
    person.keep_picture("scene-selected")
    person.press(Qt.Key.Key_D, CTRL)


def review(person: Person) -> None:
    person.press(Qt.Key.Key_A, SHIFT)
    person.press(Qt.Key.Key_W, SHIFT)
    dialog = person.dialog(ReviewDialog)
    person.click("Mark all", dialog)
    person.click("Approve", dialog)
    person.keep_picture("review")
    person.dismiss(dialog)


def look_for_problems(person: Person) -> None:
    person.press(Qt.Key.Key_N)
    person.settle()
    person.keep_picture("problem")


def fix_a_colour(person: Person) -> None:
    _trigger(person, "colour.fixed")
    dialog = person.dialog(FixedColoursDialog)
    picture = person.hands.see(lambda: dialog.findChild(SamplePicture))
    assert picture is not None
    width, height = person.hands.see(lambda: (picture.width(), picture.height()))
    person.hands.click_at(picture, QPoint(width // 2, 4 * height // 5))
    person.settle()
    person.keep_picture("fixed-colours")
    person.dismiss(dialog)


def keep_stills(person: Person) -> None:
    person.press(Qt.Key.Key_S, CTRL | ALT)
    person.settle()
    person.press(Qt.Key.Key_S, CTRL | SHIFT)
    dialog = person.dialog(StillsDialog)
    person.keep_picture("stills")
    person.dismiss(dialog)
    person.press(Qt.Key.Key_R, ALT)
    person.settle()
    person.keep_picture("still-beside")
    person.press(Qt.Key.Key_Escape)


def cure(person: Person) -> None:
    """The pages of the grade."""
    for page in ("Curves", "Wheels", "Range"):
        person.hands.click(person.named(QToolButton, page))
        person.settle()
        person.keep_picture(f"grade-{page.lower()}")


def mark_for_new_seeds(person: Person) -> None:
    person.press(Qt.Key.Key_R, SHIFT)
    dialog = person.dialog(RerollDialog)
    person.keep_picture("new-seeds")
    person.dismiss(dialog)


def look_at_copy(person: Person, copy: Path) -> None:
    _trigger(person, "film.donor")
    person.choose_file(person.dialog(QFileDialog), copy)
    dialog = _shown(person, DonorDialog)
    person.wait("it is looked at", lambda: not dialog.progress.isVisible())
    person.keep_picture("colour-copy")
    person.press(Qt.Key.Key_Escape, BARE)
    person.wait("the dialog closes", lambda: not dialog.isVisible())


def conform(person: Person, scan: Path) -> None:
    _trigger(person, "file.conform")
    person.choose_file(person.dialog(QFileDialog), scan)
    dialog = _shown(person, ConformDialog)
    person.keep_picture("conforming")
    person.wait("it is done", lambda: dialog.open_button.isEnabled())
    person.keep_picture("conformed")
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
