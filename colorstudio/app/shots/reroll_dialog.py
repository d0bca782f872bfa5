"""Keyframes of many shots as a sheet: mark the bad ones, and only those get new seeds."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.shots.sheet import ShotSheet
from colorstudio.app.viewer.thumbnails import ThumbnailService
from colorstudio.project.ids import ShotNumber
from colorstudio.project.shots import ShotRecord


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
        self.setWindowTitle(self.tr("New seeds"))
        said = QLabel(self.tr("Mark the shots that came out badly: only those are coloured again."))
        said.setProperty("muted", True)
        self._sheet = ShotSheet(thumbnails, version)
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
        self.finished.connect(self._sheet.stop)
        self._show_count()
        self._sheet.show_shots(shots)

    @property
    def marked(self) -> list[ShotRecord]:
        """The shots that came out badly, in their order."""
        return self._sheet.marked

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

    def _show_count(self) -> None:
        count = len(self.marked)
        words = self.tr("New seed for 1 shot") if count == 1 else self.tr("New seeds for {0} shots")
        self._accept.setText(words.format(count))
        self._accept.setAccessibleName(self._accept.text())
        self._accept.setEnabled(count > 0)
