"""What a person does at the model library: finds, fetches, tries and takes a model."""

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from colorstudio.app.models.dialog import LibraryDialog
from colorstudio.app.models.terms_dialog import TermsDialog
from colorstudio.models.listing import State
from tests.app.drive.person import Person
from tests.app.drive.story import find_shots, open_film, open_library, quit_studio

MODEL, PROMPT = "tiny-painter", "a red coat"


def library_day(person: Person, film: Path) -> None:
    """From an unknown model to a shot in its colour."""
    open_film(person, film)
    find_shots(person)
    dialog = look_around(person)
    fetch(person, dialog)
    try_it(person, dialog)
    ask(person, dialog)
    take_it(person, dialog)
    colour_a_shot(person)
    quit_studio(person)


def look_around(person: Person) -> LibraryDialog:
    dialog = open_library(person)
    cards = person.hands.see(lambda: dialog.findChild(QListWidget))
    assert cards is not None
    person.keep_picture("library")
    person.hands.see(lambda: dialog.pick("flux2-klein"))
    person.keep_picture("library-large")
    person.click("Commercial use", dialog)
    person.click("Fits this machine", dialog)
    person.keep_picture("library-filtered")
    person.report["fitting"] = person.hands.see(cards.count)
    person.click("Commercial use", dialog)
    person.click("Fits this machine", dialog)
    return dialog


def fetch(person: Person, dialog: LibraryDialog) -> None:
    person.fill_line(person.named(QLineEdit, "Search models", dialog), "painter")
    person.click("Download", dialog)
    terms = person.dialog(TermsDialog)
    person.keep_picture("library-terms")
    person.report["terms"] = _words(person, terms)
    person.click("Agree and download", terms)
    library = person.window.library
    person.wait("it downloads", lambda: library.tasks.get(MODEL) and library.tasks[MODEL].step)
    person.keep_picture("library-downloading")
    person.click("Pause", dialog)
    person.wait("it rests", lambda: _state(person) is State.UNFINISHED and not library.tasks)
    person.keep_picture("library-paused")
    person.click("Resume", dialog)
    person.click("Agree and download", person.dialog(TermsDialog))
    person.wait("it is installed", lambda: _state(person) is State.INSTALLED)
    person.keep_picture("library-installed")


def try_it(person: Person, dialog: LibraryDialog) -> None:
    person.click("Try on this frame", dialog)
    person.keep_picture("library-trying")
    trial = person.hands.see(lambda: dialog._trial)
    person.wait("the frame is coloured", lambda: trial.result is not None)
    person.keep_picture("library-tried")
    person.report["tried"] = person.hands.see(lambda: trial.sentence)


def ask(person: Person, dialog: LibraryDialog) -> None:
    person.click("Which model suits this film?", dialog)
    advice = person.hands.see(lambda: dialog._advice)
    person.wait("there is an answer", lambda: "The film" in advice.words)
    person.keep_picture("library-advice")
    person.report["advice"] = person.hands.see(lambda: advice.words)
    person.click("Hide", dialog)


def take_it(person: Person, dialog: LibraryDialog) -> None:
    person.hands.see(lambda: dialog.pick(MODEL))
    person.hands.click(person.named(QPushButton, "Use for this film", dialog))
    person.keep_picture("library-used")
    person.click("Close", dialog)
    person.wait("the library closes", lambda: not person.window.findChild(LibraryDialog))
    person.keep_picture("inspector-prompt")
    prompt = person.named(QPlainTextEdit, "Prompt")
    person.hands.click(prompt)
    person.hands.type(PROMPT)
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Escape)


def colour_a_shot(person: Person) -> None:
    person.press(Qt.Key.Key_C)
    person.wait_for_work()
    person.keep_picture("library-coloured")

    def look() -> dict[str, Any]:
        contents = person.window.document.contents
        requests = [contents.facts.request(take) for take in contents.takes]
        return {
            "models": [one.model for one in requests],
            "prompts": [one.wish.settings.prompt for one in requests],
            "states": [state.value for state in contents.states],
        }

    person.report["coloured"] = person.hands.see(look)
    person.report["torch in the window's process"] = "torch" in sys.modules


def _state(person: Person) -> State | None:
    card = person.window.library.find(MODEL)
    return card.state if card else None


def _words(person: Person, dialog: TermsDialog) -> list[str]:
    return person.hands.see(lambda: [label.text() for label in dialog.findChildren(QLabel)])
