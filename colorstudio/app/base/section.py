"""A part of a panel under its heading."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from colorstudio.app.base import theme


class Section(QWidget):
    """A line, a heading with a word on its right, and the fields below, in ``column``."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 0)
        self.column.setSpacing(9)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFixedHeight(1)
        rule.setStyleSheet(f"background: {theme.RAISED.name()}; border: none;")
        heading = QLabel(title)
        heading.setProperty("heading", True)
        self.note = QLabel()
        self.note.setProperty("muted", True)
        row = QHBoxLayout()
        row.addWidget(heading)
        row.addStretch()
        row.addWidget(self.note)
        self.column.addWidget(rule)
        self.column.addLayout(row)
