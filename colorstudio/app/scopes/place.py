"""The scopes' place in the window: pyqtgraph is imported when somebody opens it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.targets import Targets
from colorstudio.app.viewer import PictureService


class ScopesPlace(QWidget):
    """Empty and free of cost until it is first shown."""

    def __init__(
        self, pictures: PictureService, document: StudioDocument, targets: Targets
    ) -> None:
        super().__init__()
        self._pictures, self._document, self._targets = pictures, document, targets
        self._filled = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        if not self._filled:
            from colorstudio.app.scopes.panel import ScopesPanel

            self._filled = True
            self._column.addWidget(ScopesPanel(self._pictures, self._document, self._targets))
            self._pictures.invalidate()  # so that it is sent the picture on screen
        super().showEvent(event)
