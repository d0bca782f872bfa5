"""Every edit of the project; a click goes back to it, or on."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from colorstudio.app import theme
from colorstudio.app.document import StudioDocument

_SHOWN = 300  # the newest


class HistoryPanel(QWidget):
    """A list of edits, the ones undone greyed at its end."""

    def __init__(self, document: StudioDocument) -> None:
        super().__init__()
        self._document = document
        self._list = QListWidget()
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
                time = edit.at.astimezone().strftime("%H:%M")
                self._add(edit.id, f"{edit.label}    {time}", undone=edit.undone)
            held = max((e.id for e in edits if not e.undone), default=0)
            for row in range(self._list.count()):
                if self._list.item(row).data(Qt.ItemDataRole.UserRole) == held:
                    self._list.setCurrentRow(row)

    def _add(self, edit: int, words: str, *, undone: bool) -> None:
        item = QListWidgetItem(self.tr("{0}  (undone)").format(words) if undone else words)
        item.setData(Qt.ItemDataRole.UserRole, edit)
        if undone:
            item.setForeground(theme.MUTED)
        self._list.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        self._document.go_to_edit(item.data(Qt.ItemDataRole.UserRole))
