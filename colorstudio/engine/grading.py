"""Grades of shots, as the project keeps them, and of files that hand them on."""

import json
from collections.abc import Sequence
from pathlib import Path

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.looks import LOOKS
from colorstudio.errors import ProjectError, UsageError
from colorstudio.project.document import Project
from colorstudio.project.shots import ShotRecord
from colorstudio.whole_file import write_whole

_FORMAT = "colorstudio-grade"
_VERSION = 1


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
    try:
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UsageError(f"The grade {path} cannot be read: {error.strerror}.") from None
    except (ValueError, RecursionError):
        raise UsageError(f"{path} is no grade: it is not JSON.") from None
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        raise UsageError(f'{path} is no grade: its "format" is not "{_FORMAT}".')
    if value.get("version") != _VERSION:
        raise UsageError(f"{path} was written by a newer ColorStudio; update this one.")
    return Grade.from_dict({k: v for k, v in value.items() if k not in ("format", "version")})


def write_grade(path: Path, grade: Grade) -> None:
    """Hand a grade on. Raises UsageError where the file cannot be written."""
    value = {"format": _FORMAT, "version": _VERSION, **grade.to_dict()}
    try:
        write_whole(path, json.dumps(value, indent=1) + "\n")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from None


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
