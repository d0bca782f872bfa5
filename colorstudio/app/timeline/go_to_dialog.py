"""Go to a timecode, a frame, or so far from here."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from colorstudio.app.base.theme import time_font
from colorstudio.app.base.time_text import TimeText
from colorstudio.errors import UsageError


class GoToDialog(QDialog):
    """Asks for a place; ``frame`` is the answer once it is accepted."""

    def __init__(self, time_text: TimeText, here: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_text, self._here = time_text, here
        self.frame = here
        self.setWindowTitle(self.tr("Go to"))
        self._field = QLineEdit(time_text.text(here))
        self._field.setFont(time_font(self.font()))
        self._field.setAccessibleName(self.tr("Place"))
        self._field.setToolTip(self.tr("A timecode, a frame, a time, or so far from here"))
        self._field.selectAll()
        self._hint = QLabel(self.tr("Timecode 00:01:02:03, frame 1500, time 62.5s, or +10, -2s"))
        self._hint.setProperty("muted", True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self._field, self._hint, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(400)

    def accept(self) -> None:
        """Close if what was typed is a place."""
        try:
            self.frame = self._time_text.parse(self._field.text(), self._here)
        except UsageError as error:
            self._hint.setText(str(error))
            self._field.setFocus()
            return
        super().accept()
