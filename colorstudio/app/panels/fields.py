"""Input fields that can stand for several shots at once and say so when these differ."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

_STEPS = 100  # of a slider for one unit
_INDENT = 6  # pixels left of a number


class _ResettingSlider(QSlider):
    doubleClicked = Signal()  # noqa: N815

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.doubleClicked.emit()
        event.accept()


class ValueSlider(QWidget):
    """A slider with its number; a double click brings ``neutral`` back."""

    moved = Signal(float)
    released = Signal()

    def __init__(self, title: str, low: float, high: float, neutral: float, tip: str) -> None:
        super().__init__()
        self._slider = _ResettingSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(round(low * _STEPS), round(high * _STEPS))
        self._slider.setPageStep(_STEPS // 10)
        self._slider.setAccessibleName(title)
        self._slider.setToolTip(f"{tip}\n" + self.tr("Double click to reset."))
        self._number = QLabel()
        self._number.setFixedWidth(self.fontMetrics().horizontalAdvance("mixed_"))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._slider)
        row.addWidget(self._number)
        self._slider.valueChanged.connect(self._moved)
        self._slider.sliderReleased.connect(self.released)
        self._slider.doubleClicked.connect(lambda: self._slider.setValue(round(neutral * _STEPS)))

    def show_values(self, values: Sequence[float]) -> None:
        """Show what the shots have, without telling anyone."""
        with QSignalBlocker(self._slider):
            if values:
                self._slider.setValue(round(values[0] * _STEPS))
        mixed = len(set(values)) > 1
        self._number.setText(self.tr("mixed") if mixed else _number(values[0]) if values else "")

    @property
    def is_dragged(self) -> bool:
        """Whether the mouse holds it."""
        return self._slider.isSliderDown()

    def _moved(self, value: int) -> None:
        self._number.setText(_number(value / _STEPS))
        self.moved.emit(value / _STEPS)


class NumberBox(QSpinBox):
    """A spin box whose text stands where that of other fields does."""

    def __init__(self) -> None:
        super().__init__()
        # A style sheet's padding moves the text of a spin box up and down only.
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)


class NumberField(NumberBox):
    """A whole number; ``zero`` is the word for its lowest value."""

    entered = Signal(int)

    def __init__(self, title: str, low: int, high: int, tip: str, zero: str = "") -> None:
        super().__init__()
        self._mixed = False
        self.setRange(low, high)
        self.setSpecialValueText(zero)
        self.setKeyboardTracking(False)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.valueChanged.connect(self._entered)

    def show_values(self, values: Sequence[int]) -> None:
        """Show what the shots have; where they differ, a word until one is typed."""
        self._mixed = len(set(values)) > 1
        with QSignalBlocker(self):
            self.setPrefix(self.tr("mixed · ") if self._mixed else "")
            if values:
                self.setValue(values[0])

    def _entered(self, value: int) -> None:
        self.setPrefix("")
        self.entered.emit(value)


class ChoiceField(QComboBox):
    """One of several values with their titles."""

    chosen = Signal(str)

    def __init__(self, title: str, choices: Sequence[tuple[str, str]], tip: str) -> None:
        super().__init__()
        for value, text in choices:
            self.addItem(text, value)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.setPlaceholderText(self.tr("mixed"))
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def show_values(self, values: Sequence[str]) -> None:
        """Show what the shots have; nothing chosen where they differ."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(values[0]) if len(set(values)) == 1 else -1)


def labelled(title: str, field: QWidget) -> QWidget:
    """A field beneath its title."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    label = QLabel(title)
    label.setProperty("muted", True)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    return box


def _number(value: float) -> str:
    return f"{value:.2f}"
