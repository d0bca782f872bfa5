"""The row below the picture while two takes are compared: choose one, or leave."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget


class VerdictBar(QWidget):
    """Seen only while there is something to decide."""

    def __init__(self, use_a: QAction, use_b: QAction, leave: QAction) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Comparison of takes"))
        self._use_a, self._use_b = _button(use_a), _button(use_b)
        self._versus = QLabel()
        self._versus.setProperty("muted", True)
        self._versus.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 0)
        row.setSpacing(8)
        row.addWidget(self._versus, 1)
        for button in (self._use_a, self._use_b, _button(leave)):
            row.addWidget(button)
        self.hide()

    def show_titles(self, question: str, a: str, b: str) -> None:
        """Ask, and name the two as ``A: name``."""
        self._versus.setText(question)
        for button, title in ((self._use_a, a), (self._use_b, b)):
            button.setText(self.tr("Use {0}").format(title))
            button.setAccessibleName(button.text())
        self.show()


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
