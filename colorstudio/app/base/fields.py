"""Input fields that can stand for several shots at once and say so when these differ."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QWidget,
)

_STEPS = 100  # of a slider for one unit
_INDENT = 6  # pixels left of a number
_ROW = 22  # pixels
_TEXT_FRAME = 18  # pixels around lines of text
_WIDEST_TITLE = "White point_"
_SETTLED_MS = 700  # without another key: the change by keys is done
_RESET_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class _LeavesWheel:
    """A wheel over it scrolls the panel: nothing is changed in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


class _ResettingSlider(_LeavesWheel, QSlider):
    resetWanted = Signal()  # noqa: N815

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.resetWanted.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _RESET_KEYS:
            self.resetWanted.emit()
        else:
            super().keyPressEvent(event)


class ValueSlider(QWidget):
    """A slider with its number; a double click or Backspace brings ``neutral`` back.

    ``released`` comes when the mouse lets go of it, and a moment after the last key. One unit has
    ``steps``.
    """

    moved = Signal(float)
    released = Signal()

    def __init__(
        self,
        title: str,
        low: float,
        high: float,
        neutral: float,
        tip: str,
        *,
        steps: int = _STEPS,
        unit: str = "",
    ) -> None:
        super().__init__()
        self.title = title
        self._steps, self._unit = steps, unit
        self._slider = _ResettingSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(round(low * steps), round(high * steps))
        self._slider.setPageStep(max(steps, _STEPS) // 10)
        self._slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._slider.setAccessibleName(title)
        self._slider.setToolTip(f"{tip}\n" + self.tr("Double click or Backspace to reset."))
        self._number = QLabel()
        self._number.setFixedWidth(self.fontMetrics().horizontalAdvance("mixed_"))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._settled = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(self.released)
        self.setFocusProxy(self._slider)
        self.setMinimumHeight(_ROW)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._slider)
        row.addWidget(self._number)
        self._slider.valueChanged.connect(self._moved)
        self._slider.sliderReleased.connect(self.released)
        self._slider.resetWanted.connect(lambda: self._slider.setValue(round(neutral * steps)))

    def show_values(self, values: Sequence[float]) -> None:
        """Show what the shots have, without a signal."""
        with QSignalBlocker(self._slider):
            if values:
                self._slider.setValue(round(values[0] * self._steps))
        mixed = len(set(values)) > 1
        self._say(self.tr("mixed") if mixed else self._number_of(values[0]) if values else "")

    @property
    def is_changing(self) -> bool:
        """Whether the mouse holds it, or keys move it."""
        return self._slider.isSliderDown() or self._settled.isActive()

    @property
    def value(self) -> float:
        """Where it stands."""
        return self._slider.value() / self._steps

    def settle(self) -> None:
        """Wait for no more keys."""
        if self._settled.isActive():
            self._settled.stop()
            self.released.emit()

    def _moved(self, value: int) -> None:
        self._say(self._number_of(value / self._steps))
        if not self._slider.isSliderDown():
            self._settled.start()
        self.moved.emit(value / self._steps)

    def _number_of(self, value: float) -> str:
        return f"{value:.0f}{self._unit}" if self._steps == 1 else f"{value:.2f}{self._unit}"

    def _say(self, words: str) -> None:
        self._number.setText(words)
        self._slider.setAccessibleDescription(words)


class NumberBox(_LeavesWheel, QSpinBox):
    """A spin box whose text stands where that of other fields does."""

    def __init__(self) -> None:
        super().__init__()
        # A style sheet's padding moves the text of a spin box up and down only.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)


class NumberField(NumberBox):
    """A whole number; ``zero`` is the word for its lowest value."""

    entered = Signal(int)

    def __init__(self, title: str, low: int, high: int, tip: str, zero: str = "") -> None:
        super().__init__()
        self._mixed = self._typed = False
        self.setRange(low, high)
        self.setSpecialValueText(zero)
        self.setKeyboardTracking(False)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._entered)
        self.lineEdit().textEdited.connect(self._note_typing)
        self.editingFinished.connect(self._take_typed)

    def show_values(self, values: Sequence[int]) -> None:
        """Show what the shots have; where they differ, a word until one is typed."""
        self._mixed = len(set(values)) > 1
        self._typed = False
        with QSignalBlocker(self):
            self.setPrefix(self.tr("mixed · ") if self._mixed else "")
            if values:
                self.setValue(values[0])

    def _entered(self, value: int) -> None:
        self._mixed = self._typed = False
        self.setPrefix("")
        self.entered.emit(value)

    def _note_typing(self) -> None:
        self._typed = True

    def _take_typed(self) -> None:
        """The number that was shown as one of several, typed for all of them."""
        if self._mixed and self._typed:
            self._entered(self.value())


class TextField(QPlainTextEdit):
    """A sentence or two; handed over by Enter, and when the field is left."""

    entered = Signal(str)

    def __init__(self, title: str, lines: int, longest: int, tip: str, empty: str) -> None:
        super().__init__()
        self._shown, self._longest, self._empty = "", longest, empty
        self.setTabChangesFocus(True)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.setPlaceholderText(empty)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _TEXT_FRAME)

    def show_values(self, values: Sequence[str]) -> None:
        """Show what the shots have, unless somebody is writing; a word where they differ."""
        mixed = len(set(values)) > 1
        self.setPlaceholderText(self.tr("mixed") if mixed else self._empty)
        shown = "" if mixed or not values else values[0]
        if shown != self._shown or not self.hasFocus():
            self._shown = shown
            if self.toPlainText() != shown:
                self.setPlainText(shown)

    def settle(self) -> None:
        """Hand over what was written and not handed over yet."""
        written = " ".join(self.toPlainText().split())[: self._longest]
        if written != self._shown:
            self._shown = written
            self.entered.emit(written)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter ends the sentence; a prompt has no lines."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.settle()


class ChoiceField(_LeavesWheel, QComboBox):
    """One of several values with their titles."""

    chosen = Signal(str)

    def __init__(self, title: str, choices: Sequence[tuple[str, str]], tip: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.setPlaceholderText(self.tr("mixed"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these, values with their titles."""
        self.clear()
        for value, text in choices:
            self.addItem(text, value)

    def show_values(self, values: Sequence[str]) -> None:
        """Show what the shots have; nothing chosen where they differ."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(values[0]) if len(set(values)) == 1 else -1)


def labelled(title: str, field: QWidget) -> QWidget:
    """A field with its title on the left, in line with those above and below."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    label = QLabel(title)
    label.setProperty("muted", True)
    label.setBuddy(field)
    label.setFixedWidth(label.fontMetrics().horizontalAdvance(_WIDEST_TITLE))
    row.addWidget(label)
    row.addWidget(field, 1)
    return box


def show_action(button: QPushButton, action: QAction) -> None:
    """Let a button do what an action does, and say so with its keys of the moment."""

    def follow() -> None:
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())

    button.setAccessibleName(action.text().rstrip("…"))
    button.clicked.connect(action.trigger)
    action.changed.connect(follow)
    follow()
