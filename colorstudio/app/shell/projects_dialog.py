"""All projects there are, with a picture, how far each is, and when it was last at work."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base import theme
from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.document.recent import Recent

_PICTURE = QSize(112, 63)
_HELD = Qt.ItemDataRole.UserRole


class ProjectsDialog(QDialog):
    """``chosen`` is what to open once it is accepted."""

    def __init__(
        self,
        projects: Sequence[Recent],
        forget: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._forget = forget
        self.chosen: Path | None = None
        self.setWindowTitle(self.tr("All projects"))
        self._filter, self._list = QLineEdit(), QListWidget()
        self._filter.setPlaceholderText(self.tr("Filter by name or folder"))
        self._filter.setAccessibleName(self.tr("Filter"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._show_matching)
        self._list.setIconSize(_PICTURE)
        self._list.setSpacing(3)
        self._list.setAccessibleName(self.tr("Projects"))
        self._list.setToolTip(self.tr("Enter or a double click opens it"))
        for one in projects:
            self._list.addItem(self._item(one))
        self._empty = QLabel(self.tr("No project yet: open a film to begin one."))
        self._empty.setProperty("muted", True)
        self._empty.setVisible(not projects)
        self._open = self._button(self.tr("Open"), self.tr("Go on with it"), self._accept_chosen)
        self._open.setProperty("primary", True)
        self._open.setDefault(True)
        self._folder = self._button(
            self.tr("Show in folder"), self.tr("Show where the project lies"), self._show_folder
        )
        self._remove = self._button(
            self.tr("Remove from list"), self.tr("The project's file stays"), self._remove_chosen
        )
        self._lay_out()
        self._list.itemActivated.connect(lambda _: self._accept_chosen())
        self._list.itemSelectionChanged.connect(self._show_buttons)
        self._list.setCurrentRow(0)
        self._show_buttons()
        self._list.setFocus()

    @property
    def _current(self) -> Recent | None:
        items = [item for item in self._list.selectedItems() if not item.isHidden()]
        return items[0].data(_HELD) if items else None

    def _lay_out(self) -> None:
        close = self._button(self.tr("Close"), self.tr("Close this list"), self.reject)
        foot = QHBoxLayout()
        for button in (self._folder, self._remove):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(close)
        foot.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._filter)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addLayout(foot)
        resize_within_screen(self, 680, 560)

    def _button(self, text: str, tip: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _item(self, project: Recent) -> QListWidgetItem:
        note = project.note or self.tr("not opened lately")
        if not project.film.exists():
            note = self.tr("film missing · {0}").format(note)
        item = QListWidgetItem(f"{project.title}\n{note}\n{project.path.parent}")
        item.setIcon(_icon(project.picture))
        item.setData(_HELD, project)
        item.setToolTip(str(project.path))
        return item

    def _show_matching(self, text: str) -> None:
        wanted = text.casefold()
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(wanted not in item.text().casefold())
        shown = (row for row in range(self._list.count()) if not self._list.item(row).isHidden())
        if self._current is None:
            self._list.setCurrentRow(next(shown, -1))
        self._show_buttons()

    def _show_buttons(self) -> None:
        for button in (self._open, self._folder, self._remove):
            button.setEnabled(self._current is not None)

    def _accept_chosen(self) -> None:
        if self._current is not None:
            self.chosen = self._current.path
            self.accept()

    def _show_folder(self) -> None:
        if self._current is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._current.path.parent)))

    def _remove_chosen(self) -> None:
        if self._current is not None:
            self._forget(self._current.path)
            self._list.takeItem(self._list.currentRow())


def _icon(path: Path) -> QIcon:
    picture = QPixmap(str(path)) if path.exists() else QPixmap()
    if picture.isNull():
        picture = QPixmap(_PICTURE)
        picture.fill(theme.RAISED)
    return QIcon(picture)
