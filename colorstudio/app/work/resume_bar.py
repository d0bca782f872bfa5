"""The row above the picture that offers to go on with colouring that was cut off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


class ResumeBar(QWidget):
    """Seen only while there is something to go on with."""

    accepted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Unfinished colouring"))
        self._words = QLabel()
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        go_on = QPushButton(self.tr("Go on"))
        go_on.setProperty("primary", True)
        go_on.setToolTip(self.tr("Colour what was left, from where it stopped"))
        later = QPushButton(self.tr("Not now"))
        later.setToolTip(self.tr("What is coloured stays; the rest can be coloured at any time"))
        go_on.clicked.connect(self.accepted)
        later.clicked.connect(self.declined)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for button in (later, go_on):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        self.hide()

    def offer(self, shots: int) -> None:
        """Say how much was left; 0: of a film whose shots were not known yet."""
        if shots == 1:
            left = self.tr("1 shot was left")
        elif shots:
            left = self.tr("{0} shots were left").format(shots)
        else:
            left = self.tr("the film was left")
        self._words.setText(
            self.tr("Go on with colouring? When ColorStudio ended, {0} unfinished.").format(left)
        )
        self.show()
