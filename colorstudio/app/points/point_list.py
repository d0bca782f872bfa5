"""The inspector's list of the colour points of the shot under the playhead."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QToolButton

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.icons import icon
from colorstudio.app.base.section import Section
from colorstudio.app.base.time_text import TimeText
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.points.editor import PlacedPoint, PointEditor, title
from colorstudio.app.points.swatch import swatch_icon

_SWATCH = QSize(18, 18)
_ROW = 27  # pixels, where there is none to measure
_MOST_ROWS = 6
_KEY = Qt.ItemDataRole.UserRole


class PointList(Section):
    """One row for each point and frame; those of other frames have hollow swatches."""

    def __init__(
        self, document: StudioDocument, editor: PointEditor, playhead: Playhead, actions: Actions
    ) -> None:
        super().__init__(self.tr("Colour points"))
        self._document, self._editor, self._playhead = document, editor, playhead
        self._rows: list[tuple[PlacedPoint, bool]] = []
        self._empty = QLabel(
            self.tr(
                "Press {0} and click the picture: that place and similar ones take your colour."
            ).format(actions["point.tool"].shortcut().toString())
        )
        self._empty.setProperty("muted", True)
        self._empty.setWordWrap(True)
        self.list = _PointRows(self)
        self.list.setObjectName("point-list")
        self.list.setIconSize(_SWATCH)
        self.list.setAccessibleName(self.tr("Colour points"))
        self.list.setToolTip(self.tr("Points of this shot; Enter or a double click goes there"))
        self.list.currentItemChanged.connect(self._select)
        self.list.itemActivated.connect(self._go)
        self._go_to = _button(self.tr("Go to its frame"), "forward", "point-go-to")
        self._go_to.clicked.connect(lambda: self._go(self.list.currentItem()))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._go_to)
        for name in ("colour", "grey", "delete"):
            row.addWidget(_action_button(actions[f"point.{name}"]))
        row.addStretch()
        for name in ("import", "export"):
            row.addWidget(_action_button(actions[f"point.{name}"]))
        self.column.addWidget(self._empty)
        self.column.addWidget(self.list)
        self.column.addLayout(row)
        editor.changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Show the points there are."""
        placed = self._editor.in_shot()
        rows = [(one, one.frame != self._editor.frame) for one in placed]
        with QSignalBlocker(self.list):
            if rows != self._rows:  # not while a row of the same list is just being selected
                self._rows = rows
                self.list.clear()
                for one, elsewhere in rows:
                    self.list.addItem(self._item(one, elsewhere))
            self._show_selected()
        self.list.setVisible(bool(placed))
        height = max(_ROW, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(min(len(placed), _MOST_ROWS) * height + 6)
        self._empty.setVisible(not placed)
        self.note.setText(str(len(placed)) if placed else "")
        self._go_to.setEnabled(self._editor.selected is not None)

    def delete(self) -> None:
        """Take the selected one away."""
        self._editor.delete()

    def _item(self, placed: PlacedPoint, elsewhere: bool) -> QListWidgetItem:
        point, film = placed.point, self._document.film
        time = TimeText(film.video.frame_rate).text(placed.frame) if film else ""
        words = f"{title(point)}   {time}"
        if point.is_grey:
            words += self.tr("   grey")
        item = QListWidgetItem(swatch_icon(point.rgb, hollow=elsewhere), words)
        item.setData(_KEY, (point.id, placed.frame))
        if elsewhere:
            item.setToolTip(self.tr("Lies on another frame of this shot"))
        return item

    def _show_selected(self) -> None:
        selected = self._editor.selected
        if selected is None:
            self.list.setCurrentRow(-1)
            return
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == (selected.point.id, selected.frame):
                self.list.setCurrentRow(row)

    def _select(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._editor.select(*item.data(_KEY))

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            name, frame = item.data(_KEY)
            self._playhead.seek(frame)
            self._editor.select(name, frame)


class _PointRows(QListWidget):
    """Delete takes the row's point away."""

    def __init__(self, owner: PointList) -> None:
        super().__init__()
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._owner.delete()
        else:
            super().keyPressEvent(event)


def _button(text: str, shape: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon(shape))
    button.setAccessibleName(text)
    button.setToolTip(text)
    return button


def _action_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().rstrip("…"))
    return button
