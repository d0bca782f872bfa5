"""Looks: grades to start from, ours and those that a person keeps, with settings if wanted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.looks import LOOKS
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.errors import ColorStudioError


@dataclass(frozen=True, slots=True)
class Look:
    """A grade by name; ``settings`` are (name, value) of the next colouring, if it has any."""

    name: str
    grade: Grade
    settings: tuple[tuple[str, Any], ...] = ()
    own: bool = False  # kept by a person, who may delete it

    @property
    def title(self) -> str:
        """What to call it in the user's language."""
        return self.name if self.own else QCoreApplication.translate("looks", self.name)

    def fits(self, grade: Grade, settings: ShotSettings) -> bool:
        """Whether a shot looks and is coloured this way."""
        same = all(getattr(settings, name) == value for name, value in self.settings)
        return same and grade == self.grade

    def to_json(self) -> dict[str, Any]:
        """Plain values for the settings file."""
        return {
            "name": self.name,
            "grade": self.grade.to_dict(),
            "settings": dict(self.settings),
        }


BUILT_IN = tuple(Look(name, grade) for name, grade in LOOKS.items())


_OF_A_SHOT = {"seed", "prompt", "negative_prompt", "lean"}


def own_look(name: str, grade: Grade, settings: ShotSettings | None) -> Look:
    """A look to be kept; without what belongs to its shot alone, as a seed does."""
    values = settings.to_json() if settings else {}
    kept = tuple((name, value) for name, value in values.items() if name not in _OF_A_SHOT)
    return Look(name, grade, kept, own=True)


class LookBook(QObject):
    """All looks. ``stored`` is what :meth:`to_json` gave; what makes no sense is left out."""

    changed = Signal()

    def __init__(self, stored: Sequence[object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        read = (_read(entry) for entry in stored)
        self._own = {look.name: look for look in read if look is not None}

    @property
    def looks(self) -> list[Look]:
        """Ours first, then those kept, by name."""
        return [*BUILT_IN, *sorted(self._own.values(), key=lambda look: look.name.casefold())]

    def find(self, name: str) -> Look | None:
        """The look of this name."""
        return next((look for look in self.looks if look.name == name), None)

    def of(self, grade: Grade, settings: ShotSettings) -> Look | None:
        """What a shot looks like; a kept look goes before ours."""
        return next((look for look in reversed(self.looks) if look.fits(grade, settings)), None)

    def keep(self, look: Look) -> None:
        """Keep a look in place of one of the same name."""
        self._own[look.name] = look
        self.changed.emit()

    def remove(self, name: str) -> None:
        """Forget a look that was kept."""
        if self._own.pop(name, None):
            self.changed.emit()

    def to_json(self) -> list[dict[str, Any]]:
        """The kept ones, for the settings file."""
        return [look.to_json() for look in self._own.values()]


def _read(entry: object) -> Look | None:
    """A look from a settings file that somebody may have edited by hand."""
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        return None
    try:
        grade = Grade.from_dict(entry.get("grade", {}))
    except (ColorStudioError, AttributeError, TypeError, ValueError):
        return None
    default = ShotSettings()
    settings, wrong = ShotSettings.read(entry.get("settings") or None, default)
    if wrong or entry["name"] in {look.name for look in BUILT_IN}:
        return None
    return own_look(entry["name"], grade, settings if entry.get("settings") else None)
