"""The pages of the grade that cure single colours: curves, wheels, and where both hold."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from colorstudio.app.base.fields import ValueSlider, labelled
from colorstudio.app.base.handle_field import HandleField
from colorstudio.app.shots.hue_curve_field import HueCurveField
from colorstudio.app.shots.wheel_field import WheelField
from colorstudio.chroma.grade import CURVES, WHEELS, Grade
from colorstudio.chroma.reach import Reach


class GradePage(QWidget):
    """A page of the grade: ``moved`` brings a setting and its value, ``settled`` a change's end."""

    moved = Signal(str, object)
    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self._fields: list[HandleField | ValueSlider] = []

    def watch(self, field: HandleField | ValueSlider) -> None:
        """Let a field's end of a change be the page's."""
        field.released.connect(self.settled)
        self._fields.append(field)

    @property
    def is_changing(self) -> bool:
        """Whether the mouse holds a field, or keys move one."""
        return any(field.is_changing for field in self._fields)

    def settle(self) -> None:
        """Wait for no more keys."""
        for field in self._fields:
            field.settle()

    def show_grades(self, grades: Sequence[Grade]) -> None:
        """Show what the shots have."""
        raise NotImplementedError

    def changes(self, grade: Grade) -> bool:
        """Whether a grade has anything to show on this page."""
        raise NotImplementedError


class CurvesPage(GradePage):
    """Hue against hue, and hue against saturation."""

    def __init__(self) -> None:
        super().__init__()
        words = {
            "hue_by_hue": (
                self.tr("Hue against hue"),
                self.tr("What each hue, from left to right, becomes"),
            ),
            "saturation_by_hue": (
                self.tr("Hue against saturation"),
                self.tr("How strong each hue, from left to right, becomes"),
            ),
        }
        self._curves = {name: HueCurveField(name, *words[name]) for name in CURVES}
        for name, field in self._curves.items():
            self.column.addWidget(_caption(words[name][0], field))
            self.column.addWidget(field)
            self.watch(field)
            field.moved.connect(lambda curve, name=name: self.moved.emit(name, curve))

    def show_grades(self, grades: Sequence[Grade]) -> None:
        for name, field in self._curves.items():
            field.show_values([getattr(grade, name) for grade in grades])

    def changes(self, grade: Grade) -> bool:
        return any(getattr(grade, name).nodes for name in CURVES)


class WheelsPage(GradePage):
    """One wheel for shadows, one for midtones, one for highlights."""

    def __init__(self) -> None:
        super().__init__()
        words = {
            "shadows": (self.tr("Shadows"), self.tr("A cast for what is dark")),
            "midtones": (self.tr("Midtones"), self.tr("A cast for what is neither")),
            "highlights": (self.tr("Highlights"), self.tr("A cast for what is bright")),
        }
        self._wheels = {name: WheelField(*words[name]) for name in WHEELS}
        row = QHBoxLayout()
        row.setSpacing(0)
        for name, field in self._wheels.items():
            one = QVBoxLayout()
            one.setSpacing(3)
            caption = _caption(words[name][0], field)
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            one.addWidget(field, 0, Qt.AlignmentFlag.AlignHCenter)
            one.addWidget(caption)
            row.addLayout(one)
            self.watch(field)
            field.moved.connect(lambda wheel, name=name: self.moved.emit(name, wheel))
        self.column.addLayout(row)

    def show_grades(self, grades: Sequence[Grade]) -> None:
        for name, field in self._wheels.items():
            field.show_values([getattr(grade, name) for grade in grades])

    def changes(self, grade: Grade) -> bool:
        neutral = Grade()
        return any(getattr(grade, name) != getattr(neutral, name) for name in WHEELS)


class RangePage(GradePage):
    """Which luma and which hues curves and wheels are limited to."""

    def __init__(self) -> None:
        super().__init__()
        everything = Reach()
        degrees = {"steps": 1, "unit": "°"}
        rows: dict[str, tuple[str, float, float, str, dict[str, Any]]] = {
            "luma_from": (self.tr("Luma from"), 0, 1, self.tr("The darkest that is reached"), {}),
            "luma_to": (self.tr("Luma to"), 0, 1, self.tr("The brightest that is reached"), {}),
            "luma_softness": (
                *(self.tr("Luma edge"), 0, 0.5),
                self.tr("How far beyond these both it fades out"),
                {},
            ),
            "hue": (self.tr("Hue"), 0, 360, self.tr("The hue in the middle of the range"), degrees),
            "hue_width": (
                *(self.tr("Hue width"), 0, 360),
                self.tr("How many degrees of hue are reached; 360 are all"),
                degrees,
            ),
            "hue_softness": (
                *(self.tr("Hue edge"), 0, 180),
                self.tr("How many degrees beyond it fades out"),
                degrees,
            ),
        }
        self._reach = everything
        self._sliders: dict[str, ValueSlider] = {}
        for name, (title, low, high, tip, how) in rows.items():
            slider = ValueSlider(title, low, high, getattr(everything, name), tip, **how)
            self._sliders[name] = slider
            self.column.addWidget(labelled(title, slider))
            self.watch(slider)
            slider.moved.connect(lambda value, name=name: self._change(name, value))
        note = QLabel(self.tr("Curves and wheels act only in this range."))
        note.setProperty("muted", True)
        note.setWordWrap(True)
        self.column.addWidget(note)

    def show_grades(self, grades: Sequence[Grade]) -> None:
        self._reach = grades[0].reach if grades else Reach()
        for name, slider in self._sliders.items():
            slider.show_values([getattr(grade.reach, name) for grade in grades])

    def changes(self, grade: Grade) -> bool:
        return grade.reach.by_luma or grade.reach.by_hue

    def _change(self, name: str, value: float) -> None:
        """An end of the range takes the other one along rather than to pass it."""
        reach = self._reach
        other = {"luma_from": "luma_to", "luma_to": "luma_from"}.get(name)
        if other is not None:
            limit = max if name == "luma_from" else min
            both = {name: value, other: limit(value, getattr(reach, other))}
            self._reach = replace(reach, **both)
            self._sliders[other].show_values([both[other]])
        else:
            self._reach = replace(reach, **{name: value})
        self.moved.emit("reach", self._reach)


def _caption(text: str, field: QWidget) -> QLabel:
    label = QLabel(text)
    label.setProperty("muted", True)
    label.setBuddy(field)
    return label
