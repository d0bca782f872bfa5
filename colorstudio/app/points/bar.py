"""The row below the picture while colour points are laid."""

from math import log

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from colorstudio.app.base.actions import Actions
from colorstudio.app.points.colours import Rgb
from colorstudio.app.points.editor import LEAST_RADIUS, MOST_RADIUS
from colorstudio.app.points.swatch import swatch_icon
from colorstudio.chroma.hex_colour import to_hex

_STEPS = 100
_RATIO = MOST_RADIUS / LEAST_RADIUS


class PointBar(QWidget):
    """Colour, brush and what to know, in one line."""

    radiusMoved = Signal(float)  # noqa: N815  (signals are named as in Qt)
    radiusSettled = Signal()  # noqa: N815

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("point-bar")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Colour points"))
        self.colour_button = _button(actions["point.colour"])
        self.colour_button.setObjectName("point-colour")
        self.colour_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.colour_button.setIconSize(QSize(34, 18))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("point-radius")
        self.slider.setRange(0, _STEPS)
        self.slider.setFixedWidth(110)
        self.slider.setAccessibleName(self.tr("Radius"))
        smaller, larger = (
            actions[f"point.{n}"].shortcut().toString() for n in ("smaller", "larger")
        )
        self.slider.setToolTip(
            self.tr("Radius of the point or brush  ({0} and {1})").format(smaller, larger)
        )
        self.slider.valueChanged.connect(lambda v: self.radiusMoved.emit(_radius(v)))
        self.slider.sliderReleased.connect(self.radiusSettled)
        self.note = QLabel()
        self.note.setObjectName("point-note")
        self.note.setProperty("muted", True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 0)
        row.setSpacing(6)
        row.addWidget(self.colour_button)
        for name in ("pick", "source", "grey", "brush"):
            row.addWidget(_button(actions[f"point.{name}"]))
        row.addWidget(self.slider)
        row.addWidget(self.note, 1)
        for name in ("delete", "leave"):
            row.addWidget(_button(actions[f"point.{name}"]))
        self.hide()

    def show_colour(self, rgb: Rgb, seen: Rgb | None) -> None:
        """The colour chosen, and what it looks like where the point lies."""
        self.colour_button.setIcon(swatch_icon(rgb, seen or rgb, side=34))
        self.colour_button.setAccessibleDescription(to_hex(rgb))

    def show_radius(self, radius: float) -> None:
        """Of the brush or of the selected point."""
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(_STEPS * log(radius / LEAST_RADIUS) / log(_RATIO)))

    def say(self, words: str) -> None:
        """What the person may do next."""
        self.note.setText(words)
        self.note.setToolTip(words)


def _radius(step: int) -> float:
    """Each step makes it larger by the same factor."""
    return float(LEAST_RADIUS * _RATIO ** (step / _STEPS))


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().rstrip("…"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
