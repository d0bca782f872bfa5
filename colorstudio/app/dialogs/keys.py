"""All keys at a glance, and the place to bind others."""

from itertools import groupby

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

from colorstudio.app.actions import SPECS, Actions, ActionSpec, translated

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
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._tree = self._make_tree()
        self._field = QKeySequenceEdit()
        self._field.setMaximumSequenceLength(1)
        self._field.setAccessibleName(self.tr("New key"))
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
        self.resize(620, 680)
        self._show_all()

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(14)
        tree.setAccessibleName(self.tr("Commands"))
        tree.setColumnWidth(0, 340)
        tree.currentItemChanged.connect(self._chosen)
        return tree

    def _make_row(self) -> QHBoxLayout:
        self._bind = QPushButton(self.tr("Use this key"))
        self._reset = QPushButton(self.tr("Reset"))
        self._reset.setToolTip(self.tr("Give this command its first keys back"))
        close = QPushButton(self.tr("Close"))
        self._bind.clicked.connect(self._rebind)
        self._reset.clicked.connect(self._unbind)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        for button in (self._bind, self._reset, close):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _show_all(self) -> None:
        current = self._current()
        self._tree.clear()
        self._groups = []
        for title, specs in groupby(SPECS.values(), key=lambda spec: spec.group):
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

    def _item(self, spec: ActionSpec) -> QTreeWidgetItem:
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
        for widget in (self._field, self._bind, self._reset):
            widget.setEnabled(name is not None)
        self._field.clear()

    def _show_conflict(self, key: QKeySequence) -> None:
        name = self._current()
        holders = self._actions.holders(key.toString(), but=name) if name else []
        if holders and not key.isEmpty():
            other = translated(SPECS[holders[0]].text).rstrip("…")
            self._said.setText(self.tr("{0} has this key now and would lose it.").format(other))
        else:
            self._said.setText(self.tr("Press the new key, then use it."))

    def _rebind(self) -> None:
        name, key = self._current(), self._field.keySequence()
        if name and not key.isEmpty():
            self._actions.rebind(name, [key.toString()])
            self._show_all()

    def _unbind(self) -> None:
        if name := self._current():
            self._actions.rebind(name, SPECS[name].keys)
            self._show_all()
