"""Commands: what a person can have done by menu, key or button.

Each is one method of its room's :class:`CommandSet`; the :class:`Menu` above it says all the
rest: name, words, keys, icon, place in the menus, and when it makes sense.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

_MARK = "_command"
Method = TypeVar("Method", bound=Callable[..., object])


@dataclass(frozen=True, slots=True)
class Command:
    """A command as it is declared; ``keys`` are its keys until someone binds others."""

    name: str
    text: str
    tip: str
    keys: tuple[str, ...]
    menu: str  # its heading in the list of keys, too
    section: int | None  # of the menu, between two lines; None: it is not in the menu
    icon: str
    checkable: bool
    without_film: bool  # it makes sense while no film is open
    enabled: Callable[[Any], bool] | None  # asked with its command set, while a film is open


class Menu:
    """Called above a method of a :class:`CommandSet`, makes it a command of this menu."""

    def __init__(self, title: str) -> None:
        self._title = title

    def __call__(
        self,
        name: str,
        text: str,
        tip: str,
        *keys: str,
        section: int | None = 0,
        icon: str = "",
        checkable: bool = False,
        without_film: bool = False,
        enabled: Callable[[Any], bool] | None = None,
    ) -> Callable[[Method], Method]:
        """See :class:`Command`."""
        declared = Command(
            *(name, text, tip, keys, self._title, section),
            icon=icon,
            checkable=checkable,
            without_film=without_film,
            enabled=enabled,
        )

        def mark(method: Method) -> Method:
            setattr(method, _MARK, declared)
            return method

        return mark


class CommandSet(QObject):
    """The commands of one room. ``window`` is the parent of their dialogs, and no more."""

    said = Signal(str)  # one sentence for the status bar
    changed = Signal()  # other commands make sense now
    dialogOpens = Signal()  # noqa: N815  nothing should move behind it

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @classmethod
    def declared(cls) -> Iterator[tuple[Command, str]]:
        """Each command with the name of its method, in the order of the class."""
        for attribute, method in vars(cls).items():
            if isinstance(declared := getattr(method, _MARK, None), Command):
                yield declared, attribute

    def say(self, sentence: str) -> None:
        """Show a sentence in the status bar."""
        self.said.emit(sentence)
