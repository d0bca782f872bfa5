"""The row between picture and timeline: where we are, and the buttons to move."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from colorstudio.app.base import theme
from colorstudio.app.base.actions import Actions
from colorstudio.app.base.icons import icon

_BUTTONS = ("play.shot-back", "play.frame-back", "play.toggle", "play.frame-on", "play.shot-on")


class TransportBar(QWidget):
    """Time on the left, movement in the middle, read-out on the right."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._toggle = actions["play.toggle"]
        self._time = QLabel()
        self._time.setFont(theme.time_font(self.font()))
        font = self._time.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self._time.setFont(font)
        self._time.setAccessibleName(self.tr("Time"))
        self._length = QLabel()
        self._length.setProperty("muted", True)
        self._length.setFont(theme.time_font(self.font()))
        self._speed = QLabel()
        self._speed.setAccessibleName(self.tr("Speed"))
        self._read_out = QLabel()
        self._read_out.setProperty("muted", True)
        self._read_out.setFont(theme.small_font(theme.time_font(self.font())))
        self._read_out.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._read_out.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(4)
        row.addWidget(self._side([self._time, self._length, self._speed]), 1)
        for name in _BUTTONS:
            row.addWidget(self._button(actions, name))
        row.addWidget(self._read_out, 1)
        self.setAutoFillBackground(True)

    def show_time(self, time: str, length: str) -> None:
        """Where the playhead is, in a film of this length."""
        self._time.setText(time)
        self._length.setText(f"/ {length}")

    def show_speed(self, speed: float) -> None:
        """How fast the film runs; 0 while it stands."""
        self._toggle.setIcon(icon("pause" if speed else "play"))
        self._speed.setText(f"{speed:g}×" if speed not in (0.0, 1.0) else "")

    def show_read_out(self, words: str) -> None:
        """What is under the cursor."""
        self._read_out.setText(words)

    def _side(self, widgets: list[QLabel]) -> QWidget:
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch()
        return side

    def _button(self, actions: Actions, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[name])
        button.setAccessibleName(actions[name].text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
