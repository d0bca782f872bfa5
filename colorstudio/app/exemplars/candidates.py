"""Pictures that a person considers as exemplars."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem

_ICON = QSize(64, 48)
_HELD = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A picture file's bytes, and how it looks."""

    name: str
    data: bytes
    image: QImage


class CandidateList(QListWidget):
    """Those taken so far; the one picked out is looked at."""

    picked = Signal(object)  # a Candidate, or None

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(_ICON)
        self.setWordWrap(True)  # else long names scroll sideways
        self.setAccessibleName(self.tr("Pictures to add"))
        self.setToolTip(self.tr("Each of these is added; Delete takes one out"))
        self.itemSelectionChanged.connect(lambda: self.picked.emit(self.current))

    @property
    def candidates(self) -> list[Candidate]:
        """All of them, in order."""
        return [self.item(row).data(_HELD) for row in range(self.count())]

    @property
    def current(self) -> Candidate | None:
        """The one picked out."""
        items = self.selectedItems()
        return items[0].data(_HELD) if items else None

    def add(self, candidate: Candidate) -> None:
        """Take one in and pick it out; the same picture only once."""
        for row, known in enumerate(self.candidates):
            if known.data == candidate.data:
                self.setCurrentRow(row)
                return
        item = QListWidgetItem(icon_of(candidate.image, self.devicePixelRatioF()), candidate.name)
        item.setToolTip(candidate.name)
        item.setData(_HELD, candidate)
        self.addItem(item)
        self.setCurrentItem(item)

    def remove_current(self) -> None:
        """Leave the one out that is picked."""
        if self.selectedItems():
            self.takeItem(self.currentRow())
            self.picked.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Delete takes one out."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)


def icon_of(image: QImage, ratio: float, size: QSize = _ICON) -> QIcon:
    """A small picture of it, sharp on this screen."""
    pixmap = QPixmap(size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    if not image.isNull():
        small = image.scaled(
            pixmap.size(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        place = small.rect()
        place.moveCenter(pixmap.rect().center())
        painter = QPainter(pixmap)
        painter.drawImage(place.topLeft(), small)
        painter.end()
    pixmap.setDevicePixelRatio(ratio)
    result = QIcon(pixmap)
    result.addPixmap(pixmap, QIcon.Mode.Selected)  # in its own colours, picked out or not
    return result
