"""What is known of a thing, in lines of a title and its words."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget


class FactTable(QWidget):
    """Titles on the left, muted; words beside them, wrapped."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these in place of those before."""
        shown = list(facts)
        while len(self._lines) < len(shown):
            self._add_line()
        for number, (title, words) in enumerate(self._lines):
            there = number < len(shown)
            if there:
                title.setText(shown[number][0])
                words.setText(shown[number][1])
                words.setAccessibleName(": ".join(shown[number]))
            title.setVisible(there)
            words.setVisible(there)

    def _add_line(self) -> None:
        title, words = QLabel(), QLabel()
        title.setProperty("muted", True)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._lines)
        self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)
        self._lines.append((title, words))
