"""The row above the picture that names a problem there and offers what helps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from colorstudio.app.base.icons import icon


class ProblemBar(QWidget):
    """Seen while the playhead is at a problem that somebody went to."""

    remedyWanted = Signal()  # noqa: N815
    nextWanted = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Problem"))
        self._frame = -1
        self._words = QLabel()
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.remedy = QPushButton()
        self.remedy.setToolTip(self.tr("What helps here; undo takes it back"))
        onward = QPushButton(self.tr("Next problem"))
        onward.setToolTip(self.tr("Go to the next one  (N)"))
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setToolTip(self.tr("Hide this"))
        self.remedy.clicked.connect(self.remedyWanted)
        onward.clicked.connect(self.nextWanted)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for button in (self.remedy, onward, close):
            button.setAccessibleName(button.text() or button.toolTip())
            row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_problem(self, frame: int, words: str, remedy: str) -> None:
        """Name it, and what its button will do."""
        self._frame = frame
        self._words.setText(words)
        self._words.setToolTip(words)
        self.remedy.setText(remedy)
        self.remedy.setAccessibleName(remedy)
        self.show()

    def leave(self, frame: int) -> None:
        """The playhead moved."""
        if frame != self._frame:
            self.hide()
