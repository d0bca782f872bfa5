"""Grades of shots, as the project keeps them, and of files that hand them on."""

from collections.abc import Sequence
from pathlib import Path

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.looks import LOOKS
from colorstudio.engine.exchange_file import ExchangeFile
from colorstudio.errors import ProjectError, UsageError
from colorstudio.project.document import Project
from colorstudio.project.shots import ShotRecord

_FILE = ExchangeFile("colorstudio-grade", "grade", "grade")


def grade_of(shot: ShotRecord | None) -> Grade | None:
    """The grade a person gave the shot, if any. Raises ProjectError for one that makes no sense."""
    if shot is None or shot.grade is None:
        return None
    if not isinstance(shot.grade, dict):
        raise ProjectError(
            f"The grade of the shot at frame {shot.start} is unreadable; set it again."
        )
    return Grade.from_dict(shot.grade)


def set_grade(project: Project, shots: Sequence[ShotRecord], grade: Grade) -> None:
    """Give shots a grade; one step of the project's history."""
    if shots:
        project.shots.set_grade([shot.id for shot in shots], grade.to_dict())


def read_grade(path: Path) -> Grade:
    """The grade of a file, as :func:`write_grade` writes it. Raises UsageError."""
    return Grade.from_dict(_FILE.read(path))


def write_grade(path: Path, grade: Grade) -> None:
    """Hand a grade on. Raises UsageError where the file cannot be written."""
    _FILE.write(path, grade.to_dict())


def look_named(text: str) -> Grade:
    """A built-in look by its name, however it is spelt: "Two-strip look", "two-strip".

    Raises UsageError for one that is not known.
    """
    found = {_spelt(name): grade for name, grade in LOOKS.items()}.get(_spelt(text))
    if found is None:
        names = ", ".join(_spelt(name) for name in LOOKS)
        raise UsageError(f"There is no look {text!r}; there are: {names}.")
    return found


def name_of(grade: Grade) -> str:
    """What to call a grade: its look, or what it consists of."""
    for name, look in LOOKS.items():
        if look == grade:
            return name
    plain = Grade().to_dict()
    changed = [name for name, value in grade.to_dict().items() if plain.get(name) != value]
    return "own grade: " + ", ".join(name.replace("_", " ") for name in changed)


def _spelt(name: str) -> str:
    return "-".join(name.casefold().removesuffix(" look").split())
