"""The commands of one window as Qt's actions, with the keys that someone chose."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from colorstudio.app.base.commands import Command, CommandSet
from colorstudio.app.base.icons import icon


class Actions(QObject):
    """An action for each command. ``bound`` are keys that someone chose, by name.

    Actions are there before the parts of the window that show them; :meth:`connect_commands`
    gives them something to do.
    """

    rebound = Signal(str)

    def __init__(
        self,
        window: QWidget,
        sets: Sequence[type[CommandSet]],
        bound: Mapping[str, Sequence[str]],
    ) -> None:
        super().__init__(window)
        self.commands = {one.name: one for kind in sets for one, _ in kind.declared()}
        self._performers: dict[str, CommandSet] = {}
        self._actions = {name: self._make(one, window) for name, one in self.commands.items()}
        for name, one in self.commands.items():
            self._bind(name, bound.get(name, one.keys))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def items(self) -> Iterator[tuple[str, QAction]]:
        """All of them."""
        return iter(self._actions.items())

    # What they do

    def connect_commands(self, commands: CommandSet) -> None:
        """Let actions perform these commands."""
        for one, method in commands.declared():
            perform = getattr(commands, method)
            self._performers[one.name] = commands
            self._actions[one.name].triggered.connect(lambda _=False, act=perform: act())

    def update_enabled(self, *, film_open: bool) -> None:
        """Grey what makes no sense now."""
        for name, performer in self._performers.items():
            one = self.commands[name]
            sensible = one.without_film or film_open
            if sensible and one.enabled is not None:
                sensible = one.enabled(performer)
            self._actions[name].setEnabled(sensible)

    def of_menu(self, title: str) -> list[list[QAction]]:
        """The actions of a menu by sections, each in the order of declaration."""
        sections: dict[int, list[QAction]] = {}
        for one in self.commands.values():
            if one.menu == title and one.section is not None:
                sections.setdefault(one.section, []).append(self._actions[one.name])
        return [sections[number] for number in sorted(sections)]

    # Keys

    def keys(self, name: str) -> list[str]:
        """The keys of a command."""
        return [key.toString() for key in self._actions[name].shortcuts()]

    def holders(self, key: str, *, but: str) -> list[str]:
        """Which other commands have this key already."""
        wanted = QKeySequence(key).toString()
        return [name for name in self._actions if name != but and wanted in self.keys(name)]

    def rebind(self, name: str, keys: Sequence[str]) -> None:
        """Give a command other keys; whoever had them loses them."""
        for key in keys:
            for other in self.holders(key, but=name):
                left = [k for k in self.keys(other) if k != QKeySequence(key).toString()]
                self._bind(other, left)
                self.rebound.emit(other)
        self._bind(name, keys)
        self.rebound.emit(name)

    def reset(self) -> None:
        """Give every command the keys it was declared with."""
        for name in list(self.changed_keys()):
            self._bind(name, self.commands[name].keys)
            self.rebound.emit(name)

    def changed_keys(self) -> dict[str, list[str]]:
        """The keys that differ from those declared, to be remembered."""
        declared = {
            name: [QKeySequence(key).toString() for key in one.keys]
            for name, one in self.commands.items()
        }
        return {name: self.keys(name) for name in declared if self.keys(name) != declared[name]}

    def _make(self, one: Command, window: QWidget) -> QAction:
        action = QAction(translated(one.text), window)
        action.setObjectName(one.name)
        action.setCheckable(one.checkable)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if one.icon:
            action.setIcon(icon(one.icon))
        window.addAction(action)
        return action

    def _bind(self, name: str, keys: Sequence[str]) -> None:
        action = self._actions[name]
        action.setShortcuts([QKeySequence(key) for key in keys])
        tip = translated(self.commands[name].tip)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip}  ({shown})" if shown else tip)
        action.setStatusTip(tip)


def translated(text: str) -> str:
    """The words of a command in the user's language."""
    return QCoreApplication.translate("actions", text)
