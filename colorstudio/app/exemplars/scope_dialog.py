"""Where an exemplar holds, asked of a frame of the film itself or of an exemplar there is."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.picture_box import PictureBox
from colorstudio.app.exemplars.scope import ScopeBox

_PICTURE = QSize(240, 204)


class ScopeDialog(QDialog):
    """``scope`` is the answer once it is accepted."""

    def __init__(
        self, title: str, verb: str, image: QImage, box: ScopeBox, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.scope_box = box
        picture = PictureBox(self.tr("Exemplar"))
        picture.setFixedSize(_PICTURE)
        picture.show_image(image)
        heading = QLabel(self.tr("Where it holds"))
        heading.setProperty("heading", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        button = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setProperty("primary", True)
        button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row, right, column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        right.addWidget(heading)
        right.addWidget(box)
        right.addStretch()
        row.setSpacing(20)
        row.addWidget(picture)
        row.addLayout(right, 1)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(row)
        column.addWidget(buttons)
