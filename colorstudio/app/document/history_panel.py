"""Every edit of the project; a click goes back to it, or on."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base import theme
from colorstudio.app.base.sentences import in_our_language
from colorstudio.app.document.document import StudioDocument

_SHOWN = 300  # the newest
_EDIT, _TIME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_PAD = 8  # pixels beside the time


class HistoryPanel(QWidget):
    """A list of edits, the ones undone greyed at its end."""

    def __init__(self, document: StudioDocument) -> None:
        super().__init__()
        self._document = document
        self._list = QListWidget()
        self._list.setItemDelegate(_TimedRow(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("History"))
        self._list.setToolTip(self.tr("Click an edit to go back to it"))
        self._list.itemClicked.connect(self._go)
        self._list.itemActivated.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.addWidget(self._list)
        for signal in (document.opened, document.closed, document.historyChanged):
            signal.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Show the edits there are."""
        edits = self._document.contents.edits[-_SHOWN:]
        with QSignalBlocker(self._list):
            self._list.clear()
            self._add(0, self.tr("As it was opened"), undone=False)
            for edit in edits:
                label = in_our_language(edit.label)
                time = edit.at.astimezone().strftime("%H:%M")
                if edit.background:
                    self._note(label, time)
                else:
                    self._add(edit.id, label, time, undone=edit.undone)
            held = max((e.id for e in edits if not e.undone and not e.background), default=0)
            for row in range(self._list.count()):
                if self._list.item(row).data(_EDIT) == held:
                    self._list.setCurrentRow(row)

    def _add(self, edit: int, words: str, time: str = "", *, undone: bool) -> None:
        item = QListWidgetItem(self.tr("{0}  (undone)").format(words) if undone else words)
        item.setData(_EDIT, edit)
        item.setData(_TIME, time)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()} {time}".strip())
        if undone:
            item.setForeground(theme.MUTED)
        self._list.addItem(item)

    def _note(self, words: str, time: str) -> None:
        """The engine did this; undo passes over it, so there is nothing to click."""
        item = QListWidgetItem(words)
        item.setData(_TIME, time)
        item.setForeground(theme.MUTED)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setToolTip(self.tr("Made by a job; choose another take to change it"))
        self._list.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        edit = item.data(_EDIT)
        if edit is not None:
            self._document.go_to_edit(edit)


class _TimedRow(QStyledItemDelegate):
    """Words at the left, and at the right the time in figures of one width."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        font = theme.small_font(theme.time_font(row.font))
        time = str(index.data(_TIME))
        wide = QFontMetrics(font).horizontalAdvance(time) + 2 * _PAD
        room = row.rect.width() - wide - _PAD
        row.text = row.fontMetrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room)
        style = row.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
        place = QRect(row.rect.right() - wide, row.rect.top(), wide - _PAD, row.rect.height())
        painter.save()
        painter.setFont(font)
        painter.setPen(theme.MUTED)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, time)
        painter.restore()
