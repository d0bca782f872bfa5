"""The coloured pictures that a film is given to follow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.document import StudioDocument
from colorstudio.app.panels.fields import show_action
from colorstudio.app.targets import Targets
from colorstudio.app.time_text import TimeText
from colorstudio.project.exemplars import ExemplarRecord

_PICTURE = QSize(56, 42)


class ExemplarList(QWidget):
    """Exemplars of the shots meant; they are added by dropping pictures too."""

    def __init__(self, document: StudioDocument, targets: Targets, add: QAction) -> None:
        super().__init__()
        self._document, self._targets = document, targets
        heading = QLabel(self.tr("Exemplars"))
        heading.setProperty("heading", True)
        self._empty = QLabel(
            self.tr("Give a coloured picture of a frame, and its shot follows it.")
        )
        self._empty.setProperty("muted", True)
        self._empty.setWordWrap(True)
        self._list = QListWidget()
        self._list.setIconSize(_PICTURE)
        self._list.setMaximumHeight(3 * (_PICTURE.height() + 12))
        self._list.setAccessibleName(self.tr("Exemplars"))
        self._list.setToolTip(self.tr("The coloured pictures that these shots follow"))
        self._list.itemSelectionChanged.connect(self._selected)
        self._add = QPushButton(self.tr("Add…"))
        show_action(self._add, add)
        self._remove = QPushButton(self.tr("Remove"))
        self._remove.setToolTip(self.tr("Follow this picture no more"))
        self._remove.clicked.connect(self._remove_selected)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(9)
        for widget in (heading, self._empty, self._list):
            column.addWidget(widget)
        column.addLayout(row)
        for signal in (targets.changed, document.exemplarsChanged):
            signal.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Show the exemplars that hold for the shots meant."""
        self._list.clear()
        for exemplar in self._wanted():
            item = QListWidgetItem(self._icon(exemplar), self._words(exemplar))
            item.setData(Qt.ItemDataRole.UserRole, exemplar.id)
            self._list.addItem(item)
        some = self._list.count() > 0
        self._list.setVisible(some)
        self._empty.setVisible(not some)
        self._selected()

    def _wanted(self) -> list[ExemplarRecord]:
        shots = self._targets.shots()
        return [
            exemplar
            for exemplar in self._document.contents.exemplars
            if any(exemplar.holds_for(shot.range) for shot in shots)
        ]

    def _icon(self, exemplar: ExemplarRecord) -> QIcon:
        image = QImage.fromData(self._document.picture(exemplar))
        kind = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        return QIcon(QPixmap.fromImage(image.scaled(_PICTURE * 2, kind, smooth)))

    def _words(self, exemplar: ExemplarRecord) -> str:
        film = self._document.film
        if film is None or exemplar.frame is None:
            return exemplar.name
        return f"{exemplar.name}\n{TimeText(film.video.frame_rate).text(exemplar.frame)}"

    def _selected(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))

    def _remove_selected(self) -> None:
        for item in self._list.selectedItems():
            self._document.remove_exemplar(item.data(Qt.ItemDataRole.UserRole))
