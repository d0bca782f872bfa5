"""Keyframes of many shots as a sheet: mark the bad ones, and only those get new seeds."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base import theme
from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.exemplars.candidates import icon_of
from colorstudio.app.viewer.thumbnails import Thumbnail, ThumbnailService
from colorstudio.project.ids import ShotNumber
from colorstudio.project.shots import ShotRecord

_PICTURE = QSize(176, 132)
_RETRY_MS = 300
_HELD = Qt.ItemDataRole.UserRole


class RerollDialog(QDialog):
    """``marked`` is the answer once it is accepted. ``version`` names the colours of a shot."""

    def __init__(
        self,
        shots: Sequence[tuple[ShotNumber, ShotRecord]],
        thumbnails: ThumbnailService,
        version: Callable[[int], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails, self._version = thumbnails, version
        self._retry = QTimer(self, interval=_RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self._draw)
        self.setWindowTitle(self.tr("New seeds"))
        said = QLabel(self.tr("Mark the shots that came out badly: only those are coloured again."))
        said.setProperty("muted", True)
        self._sheet = QListWidget()
        self._sheet.setViewMode(QListView.ViewMode.IconMode)
        self._sheet.setResizeMode(QListView.ResizeMode.Adjust)
        self._sheet.setMovement(QListView.Movement.Static)
        self._sheet.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self._sheet.setIconSize(_PICTURE)
        self._sheet.setSpacing(8)
        self._sheet.setAccessibleName(self.tr("Shots"))
        self._sheet.setToolTip(self.tr("A click or Space marks a shot"))
        for number, shot in shots:
            self._sheet.addItem(self._item(number, shot))
        self._sheet.itemSelectionChanged.connect(self._show_count)
        self._accept = self._button("", self.tr("Colour the marked shots with another seed each"))
        self._accept.setProperty("primary", True)
        self._accept.setDefault(True)
        self._accept.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(self._sheet, 1)
        column.addLayout(self._foot())
        resize_within_screen(self, 1000, 640)
        thumbnails.ready.connect(self._draw)
        self.finished.connect(self._retry.stop)
        self._show_count()
        self._draw()

    @property
    def marked(self) -> list[ShotRecord]:
        """The shots that came out badly, in their order."""
        rows = (self._sheet.item(row) for row in range(self._sheet.count()))
        return [item.data(_HELD)[1] for item in rows if item.isSelected()]

    def _foot(self) -> QHBoxLayout:
        everyone = self._button(self.tr("Mark all"), self.tr("Mark every shot of this sheet"))
        everyone.clicked.connect(self._sheet.selectAll)
        nobody = self._button(self.tr("Mark none"), self.tr("Take all marks off"))
        nobody.clicked.connect(self._sheet.clearSelection)
        close = self._button(self.tr("Close"), self.tr("Leave all shots as they are"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        for button in (everyone, nobody):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(close)
        row.addWidget(self._accept)
        return row

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _item(self, number: ShotNumber, shot: ShotRecord) -> QListWidgetItem:
        item = QListWidgetItem(f"{number} · {shot.name}" if shot.name else str(number))
        item.setData(_HELD, (number, shot))
        blank = QPixmap(_PICTURE)
        blank.fill(theme.RAISED)
        item.setIcon(QIcon(blank))
        return item

    def _show_count(self) -> None:
        count = len(self.marked)
        words = self.tr("New seed for 1 shot") if count == 1 else self.tr("New seeds for {0} shots")
        self._accept.setText(words.format(count))
        self._accept.setAccessibleName(self._accept.text())
        self._accept.setEnabled(count > 0)

    def _draw(self, _: object = None) -> None:
        for row in range(self._sheet.count()):
            item = self._sheet.item(row)
            number, shot = item.data(_HELD)
            middle = (shot.start + shot.stop) // 2
            wanted = Thumbnail(middle, shot.stop)
            image = self._thumbnails.image(wanted, self._version(number - 1))
            if image is None:
                self._retry.start()  # the timeline's wishes may push ours aside
            else:
                item.setIcon(icon_of(image, self.devicePixelRatioF(), _PICTURE))
