"""All keys at a glance, from what the rooms declare."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.actions import Actions, translated
from colorstudio.app.base.commands import Command
from colorstudio.app.base.screens import resize_within_screen, room_on_screen

_WIDE = 1200  # pixels of the screen: there is room for three columns


class CheatSheet(QDialog):
    """Groups of commands with their keys, in columns of about the same length."""

    changeRequested = Signal()  # noqa: N815

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Keys"))
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(4, 4, 12, 4)
        row.setSpacing(36)
        self.columns = 3 if room_on_screen(self).width() >= _WIDE else 2
        for groups in _columns(groups_of(actions), self.columns):
            column = QVBoxLayout()
            column.setSpacing(18)
            for title, specs in groups:
                column.addLayout(self._group(title, specs))
            column.addStretch()
            row.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Commands and their keys"))
        scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 14, 16)
        column.setSpacing(14)
        column.addWidget(scroll, 1)
        column.addWidget(self._buttons())
        resize_within_screen(self, max(1180, page.sizeHint().width() + 70), 740)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        change = buttons.addButton(self.tr("Change keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.setToolTip(self._actions["edit.keys"].toolTip())
        change.clicked.connect(self._change)
        buttons.rejected.connect(self.reject)
        return buttons

    def _change(self) -> None:
        self.accept()
        self.changeRequested.emit()

    def _group(self, title: str, specs: list[Command]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(0, 1)
        heading = QLabel(translated(title))
        heading.setProperty("heading", True)
        grid.addWidget(heading, 0, 0, 1, 2)
        for line, spec in enumerate(specs, 1):
            keys = QLabel(self._keys(spec.name))
            keys.setProperty("muted", True)
            keys.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(QLabel(translated(spec.text).rstrip("…")), line, 0)
            grid.addWidget(keys, line, 1)
        return grid

    def _keys(self, name: str) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        keys = [QKeySequence(key).toString(native) for key in self._actions.keys(name)]
        return "  ".join(keys) or "–"


def groups_of(actions: Actions) -> list[tuple[str, list[Command]]]:
    """Every command under the heading of its menu."""
    groups: dict[str, list[Command]] = {}
    for one in actions.commands.values():
        groups.setdefault(one.menu, []).append(one)
    return list(groups.items())


def _columns(
    groups: list[tuple[str, list[Command]]], count: int
) -> list[list[tuple[str, list[Command]]]]:
    """The longest groups first, each into the column that is shortest by then."""
    columns: list[list[tuple[str, list[Command]]]] = [[] for _ in range(count)]
    for group in sorted(groups, key=lambda group: -len(group[1])):
        shortest = min(columns, key=lambda column: sum(len(specs) + 2 for _, specs in column))
        shortest.append(group)
    return columns
