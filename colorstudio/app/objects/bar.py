"""The row below the picture while objects are pointed at."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from colorstudio.app.base.actions import Actions
from colorstudio.app.points.colours import Rgb
from colorstudio.app.points.swatch import swatch_icon
from colorstudio.chroma.hex_colour import to_hex

_GREY: Rgb = (128, 128, 128)
_SIDE = 34


class ObjectBar(QWidget):
    """Which object is at hand, its colour, and what to know, in one line."""

    chosen = Signal(object)  # the name of an object, or None for a new one

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("object-bar")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Objects"))
        self.names = QComboBox()
        self.names.setObjectName("object-names")
        self.names.setAccessibleName(self.tr("Object"))
        self.names.setToolTip(self.tr("The object that clicks and colours are for"))
        self.names.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.names.activated.connect(self._activated)
        self.colour_button = _button(actions["object.colour"])
        self.colour_button.setObjectName("object-colour")
        self.colour_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.colour_button.setIconSize(QSize(_SIDE, 18))
        self.note = QLabel()
        self.note.setObjectName("object-note")
        self.note.setProperty("muted", True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 0)
        row.setSpacing(6)
        row.addWidget(self.names)
        row.addWidget(self.colour_button)
        for name in ("points", "exemplar", "grade"):
            row.addWidget(_button(actions[f"object.{name}"]))
        for name in ("new", "rename", "clear"):
            row.addWidget(_button(actions[f"object.{name}"]))
        row.addWidget(self.note, 1)
        for name in ("delete", "leave"):
            row.addWidget(_button(actions[f"object.{name}"]))
        self.hide()

    def show_objects(self, names: list[str], current: str | None) -> None:
        """All objects of the film, and the one at hand; None: a new one."""
        with QSignalBlocker(self.names):
            self.names.clear()
            for name in names:
                self.names.addItem(name, name)
            self.names.addItem(self.tr("New object"), None)
            at = names.index(current) if current in names else len(names)
            self.names.setCurrentIndex(at)

    def show_colour(self, rgb: Rgb | None) -> None:
        """That of the object at hand."""
        self.colour_button.setIcon(swatch_icon(rgb or _GREY, rgb or _GREY, side=_SIDE))
        words = self.tr("no colour") if rgb is None else to_hex(rgb)
        self.colour_button.setAccessibleDescription(words)

    def say(self, words: str) -> None:
        """What the person may do next."""
        self.note.setText(words)
        self.note.setToolTip(words)

    def _activated(self, at: int) -> None:
        self.chosen.emit(self.names.itemData(at))


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().rstrip("…"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
