"""The row above the picture for what is to be known of a film before one works on it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from colorstudio.app.base.icons import icon
from colorstudio.app.base.sentences import in_our_language


class NoticeBar(QWidget):
    """Stays until it is closed, as the status bar's sentences do not."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Notices"))
        self._sentences: list[str] = []
        self._words = QLabel()
        self._words.setWordWrap(True)
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setToolTip(self.tr("Hide this notice"))
        close.setAccessibleName(self.tr("Hide this notice"))
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._words, 1)
        row.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """All it says."""
        return " ".join(self._sentences)

    def add(self, *sentences: str) -> None:
        """Say something more."""
        self._sentences += map(in_our_language, sentences)
        self._words.setText(self.text)
        self.setVisible(bool(self._sentences))

    def clear(self) -> None:
        """Say nothing any more."""
        self._sentences = []
        self.hide()
