"""All keys at a glance, and the place to bind others."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.actions import Actions, translated
from colorstudio.app.base.commands import Command
from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.shell.cheat_sheet import groups_of

_NAME = Qt.ItemDataRole.UserRole


class KeysDialog(QDialog):
    """A list of commands to search in; the chosen one takes a new key."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.setWindowTitle(self.tr("Keys"))
        self._search = QLineEdit(placeholderText=self.tr("Search commands and keys"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setToolTip(self.tr("A part of a command's name, or of a key"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._tree = self._make_tree()
        self._field = QKeySequenceEdit()
        self._field.setMaximumSequenceLength(1)
        self._field.setAccessibleName(self.tr("New key"))
        self._field.setToolTip(self.tr("Press the new key of this command"))
        self._field.keySequenceChanged.connect(self._show_conflict)
        self._said = QLabel(self.tr("Choose a command to give it another key."))
        self._said.setProperty("muted", True)
        self._said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._search)
        column.addWidget(self._tree, 1)
        column.addWidget(self._said)
        column.addLayout(self._make_row())
        column.addLayout(self._make_end())
        resize_within_screen(self, 620, 680)
        self._show_all()

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(14)
        tree.setAccessibleName(self.tr("Commands"))
        tree.setToolTip(self.tr("Choose a command to give it another key"))
        tree.setColumnWidth(0, 340)
        tree.currentItemChanged.connect(self._chosen)
        return tree

    def _make_row(self) -> QHBoxLayout:
        self._bind = _button(self.tr("Use this key"), self.tr("Replace its current keys"))
        self._add = _button(self.tr("Add"), self.tr("In addition to its current keys"))
        self._clear = _button(self.tr("No key"), self.tr("Take this command's keys away"))
        self._reset = _button(self.tr("Reset"), self.tr("Restore this command's default keys"))
        for button, act in (
            (self._bind, lambda: self._rebind(keep=False)),
            (self._add, lambda: self._rebind(keep=True)),
            (self._clear, self._unbind),
            (self._reset, self._reset_one),
        ):
            button.clicked.connect(act)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        for button in (self._bind, self._add, self._clear, self._reset):
            row.addWidget(button)
        return row

    def _make_end(self) -> QHBoxLayout:
        every = _button(self.tr("Reset all"), self.tr("Restore the default keys of every command"))
        close = _button(self.tr("Close"), self.tr("Everything is saved already  (Esc)"))
        every.clicked.connect(self._reset_all)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(every)
        row.addStretch()
        row.addWidget(close)
        return row

    def _show_all(self) -> None:
        current = self._current()
        self._tree.clear()
        self._groups = []
        for title, specs in groups_of(self._actions):
            group = self._heading(title)
            items = [self._item(spec) for spec in specs]
            group.addChildren(items)
            self._groups.append((group, items))
            group.setExpanded(True)
            for item in items:
                if item.data(0, _NAME) == current:
                    self._tree.setCurrentItem(item)
        self._filter(self._search.text())

    def _heading(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self._tree, [translated(title)])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        return group

    def _item(self, spec: Command) -> QTreeWidgetItem:
        item = QTreeWidgetItem([translated(spec.text).rstrip("…"), self._keys(spec.name)])
        item.setData(0, _NAME, spec.name)
        return item

    def _keys(self, name: str) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        keys = [QKeySequence(key).toString(native) for key in self._actions.keys(name)]
        return "   ".join(keys)

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for group, items in self._groups:
            hits = [wanted in f"{item.text(0)} {item.text(1)}".casefold() for item in items]
            for item, hit in zip(items, hits, strict=True):
                item.setHidden(not hit)
            group.setHidden(not any(hits))

    def _current(self) -> str | None:
        item = self._tree.currentItem()
        return item.data(0, _NAME) if item else None

    def _chosen(self) -> None:
        name = self._current()
        for widget in (self._field, self._clear, self._reset):
            widget.setEnabled(name is not None)
        self._field.clear()
        self._show_conflict(self._field.keySequence())

    def _show_conflict(self, key: QKeySequence) -> None:
        name = self._current()
        holders = self._actions.holders(key.toString(), but=name) if name else []
        for button in (self._bind, self._add):
            button.setEnabled(name is not None and not key.isEmpty())
        if holders and not key.isEmpty():
            self._say(self.tr("{0} has this key now and would lose it."), holders[0])
        elif name:
            self._say(self.tr("Press the new key of {0}, then use it."), name)

    def _say(self, words: str, name: str) -> None:
        self._said.setText(words.format(translated(self._actions.commands[name].text).rstrip("…")))

    def _rebind(self, *, keep: bool) -> None:
        name, key = self._current(), self._field.keySequence()
        if name and not key.isEmpty():
            others = [k for k in self._actions.keys(name) if k != key.toString()] if keep else []
            self._actions.rebind(name, [*others, key.toString()])
            self._show_all()

    def _unbind(self) -> None:
        if name := self._current():
            self._actions.rebind(name, [])
            self._show_all()

    def _reset_one(self) -> None:
        if name := self._current():
            keys = self._actions.commands[name].keys
            taken = [h for key in keys for h in self._actions.holders(key, but=name)]
            self._actions.rebind(name, keys)
            self._show_all()
            if taken:
                self._say(self.tr("{0} had one of these keys and lost it."), taken[0])

    def _reset_all(self) -> None:
        self._actions.reset()
        self._show_all()


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    return button
