"""The inspector's grade: looks, and sliders that act at once."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from colorstudio.app.base.fields import ChoiceField, ValueSlider, labelled
from colorstudio.app.base.icons import icon
from colorstudio.app.base.section import Section
from colorstudio.app.shots.looks import LookBook
from colorstudio.chroma.grade import Grade
from colorstudio.engine.shot_settings import ShotSettings

_CUSTOM = ""  # of a grade that is none of the looks


class GradeBox(Section):
    """``moved`` tells of one setting while it changes, ``settled`` of its end."""

    moved = Signal(str, float)
    settled = Signal()
    lookChosen = Signal(str)  # noqa: N815
    keepRequested = Signal()  # noqa: N815
    removeRequested = Signal(str)  # noqa: N815

    def __init__(self, book: LookBook) -> None:
        super().__init__(QCoreApplication.translate("GradeBox", "Grade"))
        self._book = book
        self._look = ChoiceField(self.tr("Look"), [], self.tr("A grade to start from"))
        self._look.chosen.connect(self.lookChosen)
        self._sliders = {
            "vividness": ValueSlider(
                self.tr("Vividness"), 0, 3, 1, self.tr("0 is grey, 1 is as the model made it")
            ),
            "warmth": ValueSlider(self.tr("Warmth"), -1, 1, 0, self.tr("Blue to amber")),
            "tint": ValueSlider(self.tr("Tint"), -1, 1, 0, self.tr("Green to magenta")),
            "own_tint": ValueSlider(
                self.tr("Own tint"),
                *(0, 1, 0),
                self.tr("How much of the tint or tone that the film has lies over the colour"),
            ),
            "black_point": ValueSlider(
                self.tr("Black point"), 0, 0.5, 0, self.tr("Below this luma colour fades to grey")
            ),
            "white_point": ValueSlider(
                self.tr("White point"), 0.5, 1, 1, self.tr("Above this luma colour fades to grey")
            ),
        }
        self.column.addWidget(labelled(self.tr("Look"), self._look_row()))
        self._rows = {name: labelled(one.title, one) for name, one in self._sliders.items()}
        for name, slider in self._sliders.items():
            slider.moved.connect(lambda value, name=name: self._slider_moved(name, value))
            slider.released.connect(self.settled)
            self.column.addWidget(self._rows[name])
        reset = QPushButton(self.tr("Reset grade"))
        reset.setToolTip(self.tr("Show the colour as the model made it"))
        reset.clicked.connect(lambda: self.lookChosen.emit("Natural"))
        self.column.addWidget(reset)
        book.changed.connect(self._offer_looks)
        self._offer_looks()

    def _slider_moved(self, name: str, value: float) -> None:
        self._look.show_values([_CUSTOM])  # until it is let go, and may fit a look again
        self.moved.emit(name, value)

    @property
    def is_changing(self) -> bool:
        """Whether a slider is held, or keys move it."""
        return any(slider.is_changing for slider in self._sliders.values())

    def settle(self) -> None:
        """Wait for no more keys."""
        for slider in self._sliders.values():
            slider.settle()

    def show_grades(
        self, grades: Sequence[Grade], settings: Sequence[ShotSettings], *, tinted: bool
    ) -> None:
        """Show what the shots have, mixed where they differ; ``tinted``: so the film has them."""
        self._rows["own_tint"].setVisible(tinted or any(grade.own_tint for grade in grades))
        for name, slider in self._sliders.items():
            slider.show_values([getattr(grade, name) for grade in grades])
        looks = [self._book.of(*both) for both in zip(grades, settings, strict=True)]
        self._look.show_values([look.name if look else _CUSTOM for look in looks])
        self._remove.setEnabled(bool(looks) and all(look and look.own for look in looks))

    def _look_row(self) -> QWidget:
        keep, self._remove = QToolButton(), QToolButton()
        for button, shape, name, tip in (
            (keep, "plus", self.tr("Keep as look"), self.tr("Keep this grade as a look")),
            (self._remove, "trash", self.tr("Delete look"), self.tr("Delete this look")),
        ):
            button.setIcon(icon(shape))
            button.setFixedSize(30, 28)
            button.setAccessibleName(name)
            button.setToolTip(tip)
        keep.clicked.connect(self.keepRequested)
        self._remove.clicked.connect(lambda: self.removeRequested.emit(self._look.currentData()))
        row = QWidget()
        row.setFocusProxy(self._look)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._look, 1)
        layout.addWidget(keep)
        layout.addWidget(self._remove)
        return row

    def _offer_looks(self) -> None:
        choices = [(look.name, look.title) for look in self._book.looks]
        self._look.set_choices([*choices, (_CUSTOM, self.tr("Custom"))])
