"""The inspector's settings of the next colouring."""

from collections.abc import Sequence
from random import randrange

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from colorstudio.app.icons import icon
from colorstudio.app.panels.fields import ChoiceField, NumberField, ValueSlider, labelled
from colorstudio.app.panels.section import Section
from colorstudio.app.shot_settings import BOUNDS, MAX_SEED, QUALITIES, ShotSettings
from colorstudio.colorizers.registry import DEFAULT, list_models

_DICE = 1_000_000  # seeds that the dice throw are easy to read aloud


class SettingsBox(Section):
    """Model, quality, steps, guidance, seed and steadiness; ``changed`` carries what was set."""

    changed = Signal(dict)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("SettingsBox", "Next colouring"))
        models = list_models()
        self._guided = {_stored(entry.name) for entry in models if entry.manifest.takes_guidance}
        self._make_fields([(_stored(entry.name), entry.manifest.title) for entry in models])
        self._guidance_row = labelled(self.tr("Guidance"), self._guidance)
        self.column.addWidget(labelled(self.tr("Model"), self._model))
        self.column.addWidget(labelled(self.tr("Quality"), self._quality))
        self.column.addWidget(labelled(self.tr("Steps"), self._steps))
        self.column.addWidget(self._guidance_row)
        self.column.addWidget(labelled(self.tr("Seed"), self._seed_row()))
        self.column.addWidget(labelled(self.tr("Variety"), self._variety))
        self.column.addWidget(labelled(self.tr("Steadiness"), self._temporal))

    def show_settings(self, settings: Sequence[ShotSettings]) -> None:
        """Show what the shots have, mixed where they differ."""
        self._model.setPlaceholderText(self._said_of_models({s.model for s in settings}))
        self._model.show_values([s.model for s in settings])
        self._quality.show_values([s.quality for s in settings])
        self._steps.show_values([s.steps for s in settings])
        self._seed.show_values([s.seed for s in settings])
        if not self._guidance.is_changing:
            self._guidance.show_values([s.guidance for s in settings])
        if not self._variety.is_changing:
            self._variety.show_values([s.variety for s in settings])
        if not self._temporal.is_changing:
            self._temporal.show_values([s.temporal for s in settings])
        guided = bool(settings) and all(s.model in self._guided for s in settings)
        self._guidance_row.setVisible(guided)

    def settle(self) -> None:
        """Hand over what keys are still changing."""
        self._guidance.settle()
        self._variety.settle()
        self._temporal.settle()

    def _said_of_models(self, names: set[str]) -> str:
        if len(names) == 1 and self._model.findData(next(iter(names))) < 0:
            return self.tr("{0} (not installed)").format(*names)
        return self.tr("mixed")

    def _make_fields(self, models: list[tuple[str, str]]) -> None:
        self._model = ChoiceField(
            self.tr("Model"), models, self.tr("Which model invents the colour")
        )
        self._quality = ChoiceField(
            self.tr("Quality"), quality_choices(), self.tr("Draft is quick, fine takes its time")
        )
        self._steps = NumberField(
            self.tr("Steps"),
            0,
            round(BOUNDS["steps"][1]),
            self.tr("Sampling steps of each pass; 0 takes the quality's own number"),
            self.tr("By quality"),
        )
        self._guidance = ValueSlider(
            self.tr("Guidance"), 0, 10, 1, self.tr("How closely the model keeps to what it is told")
        )
        self._seed = NumberField(
            self.tr("Seed"), 0, MAX_SEED, self.tr("Another seed, another colouring")
        )
        self._temporal = ValueSlider(
            self.tr("Steadiness"), 0, 1, 1, self.tr("Smoothing along the motion; 0 is off")
        )
        self._variety = ValueSlider(
            self.tr("Variety"),
            0,
            1,
            0,
            self.tr("How far seeds may differ; 0 keeps to the likeliest colour"),
        )
        self._variety.released.connect(lambda: self.changed.emit({"variety": self._variety.value}))
        self._model.chosen.connect(lambda value: self.changed.emit({"model": value}))
        self._quality.chosen.connect(lambda value: self.changed.emit({"quality": value}))
        self._steps.entered.connect(lambda value: self.changed.emit({"steps": value}))
        self._guidance.released.connect(
            lambda: self.changed.emit({"guidance": self._guidance.value})
        )
        self._seed.entered.connect(lambda value: self.changed.emit({"seed": value}))
        self._temporal.released.connect(
            lambda: self.changed.emit({"temporal": self._temporal.value})
        )

    def _seed_row(self) -> QWidget:
        row = QWidget()
        row.setFocusProxy(self._seed)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        dice = QToolButton()
        dice.setIcon(icon("dice"))
        dice.setIconSize(QSize(20, 20))
        dice.setFixedSize(30, 28)
        dice.setAccessibleName(self.tr("Random seed"))
        dice.setToolTip(self.tr("Throw the dice for another seed"))
        dice.clicked.connect(lambda: self.changed.emit({"seed": randrange(_DICE)}))
        layout.addWidget(self._seed, 1)
        layout.addWidget(dice)
        return row


def quality_choices() -> list[tuple[str, str]]:
    """Values and titles."""
    titles = {
        "draft": QCoreApplication.translate("SettingsBox", "Draft"),
        "standard": QCoreApplication.translate("SettingsBox", "Standard"),
        "fine": QCoreApplication.translate("SettingsBox", "Fine"),
    }
    return [(quality, titles[quality]) for quality in QUALITIES]


def _stored(name: str) -> str:
    """Settings call the shipped model "default", whatever it will be."""
    return "default" if name == DEFAULT else name
