"""The inspector's grade: looks, and fields that act at once, on four pages."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from colorstudio.app.base.fields import ChoiceField, ValueSlider, labelled
from colorstudio.app.base.icons import icon
from colorstudio.app.base.section import Section
from colorstudio.app.shots.cure_panels import CurvesPage, GradePage, RangePage, WheelsPage
from colorstudio.app.shots.looks import LookBook
from colorstudio.chroma.grade import Grade
from colorstudio.engine.shot_settings import ShotSettings

_CUSTOM = ""  # of a grade that is none of the looks


class BasicPage(GradePage):
    """How vivid and warm all colour is, and where it fades."""

    def __init__(self) -> None:
        super().__init__()
        self.column.setSpacing(9)
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
        self._rows = {name: labelled(one.title, one) for name, one in self._sliders.items()}
        for name, slider in self._sliders.items():
            slider.moved.connect(lambda value, name=name: self.moved.emit(name, value))
            self.watch(slider)
            self.column.addWidget(self._rows[name])

    def show_own_tint(self, *, shown: bool) -> None:
        """Offer the film's own tint only where there is one."""
        self._rows["own_tint"].setVisible(shown)

    def show_grades(self, grades: Sequence[Grade]) -> None:
        for name, slider in self._sliders.items():
            slider.show_values([getattr(grade, name) for grade in grades])

    def changes(self, grade: Grade) -> bool:
        neutral = Grade()
        return any(getattr(grade, name) != getattr(neutral, name) for name in self._sliders)


class GradeBox(Section):
    """``moved`` names one setting while it changes, ``settled`` of its end."""

    moved = Signal(str, object)
    settled = Signal()
    lookChosen = Signal(str)  # noqa: N815
    keepRequested = Signal()  # noqa: N815
    removeRequested = Signal(str)  # noqa: N815

    def __init__(self, book: LookBook) -> None:
        super().__init__(QCoreApplication.translate("GradeBox", "Grade"))
        self._book = book
        self._look = ChoiceField(self.tr("Look"), [], self.tr("A grade to start from"))
        self._look.setMinimumContentsLength(4)  # beside two buttons, in the narrowest panel
        self._look.chosen.connect(self.lookChosen)
        self._basic = BasicPage()
        self._pages: dict[str, GradePage] = {
            self.tr("Basic"): self._basic,
            self.tr("Curves"): CurvesPage(),
            self.tr("Wheels"): WheelsPage(),
            self.tr("Range"): RangePage(),
        }
        tips = (
            self.tr("Vividness, warmth and tint of all colour"),
            self.tr("Turn single hues, or make them stronger or paler"),
            self.tr("Casts for shadows, midtones and highlights"),
            self.tr("Limit curves and wheels to a range of luma or hue"),
        )
        self._tabs = {
            title: self._tab(title, tip) for title, tip in zip(self._pages, tips, strict=True)
        }
        self.column.addWidget(labelled(self.tr("Look"), self._look_row()))
        self.column.addWidget(self._tab_row())
        for page in self._pages.values():
            page.moved.connect(self._moved)
            page.settled.connect(self.settled)
            self.column.addWidget(page)
        reset = QPushButton(self.tr("Reset grade"))
        reset.setToolTip(self.tr("Show the colour as the model made it"))
        reset.clicked.connect(lambda: self.lookChosen.emit("Natural"))
        self.column.addWidget(reset)
        book.changed.connect(self._offer_looks)
        self._offer_looks()
        self.turn_to(self.tr("Basic"))

    def turn_to(self, title: str) -> None:
        """Show one of the pages."""
        self._tabs[title].setChecked(True)
        for name, page in self._pages.items():
            page.setVisible(name == title)

    def _moved(self, name: str, value: object) -> None:
        self._look.show_values([_CUSTOM])  # until it is let go, and may fit a look again
        self.moved.emit(name, value)

    @property
    def is_changing(self) -> bool:
        """Whether a field is held, or keys move it."""
        return any(page.is_changing for page in self._pages.values())

    def settle(self) -> None:
        """Wait for no more keys."""
        for page in self._pages.values():
            page.settle()

    def show_grades(
        self, grades: Sequence[Grade], settings: Sequence[ShotSettings], *, tinted: bool
    ) -> None:
        """Show what the shots have, mixed where they differ; ``tinted``: so the film has them."""
        self._basic.show_own_tint(shown=tinted or any(grade.own_tint for grade in grades))
        for title, page in self._pages.items():
            page.show_grades(grades)
            changed = any(page.changes(grade) for grade in grades)
            self._tabs[title].setText(f"{title} •" if changed else title)
        looks = [self._book.of(*both) for both in zip(grades, settings, strict=True)]
        self._look.show_values([look.name if look else _CUSTOM for look in looks])
        self._remove.setEnabled(bool(looks) and all(look and look.own for look in looks))

    def _tab(self, title: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(title)
        button.setToolTip(tip)
        button.setAccessibleName(title)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setStyleSheet("padding: 5px 2px;")  # four of them side by side
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.turn_to(title))
        return button

    def _tab_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for button in self._tabs.values():
            layout.addWidget(button)
        return row

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
