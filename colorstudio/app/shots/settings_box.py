"""The inspector's settings of the next colouring."""

from collections.abc import Sequence
from random import randrange

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from colorstudio.app.base.fields import ChoiceField, NumberField, ValueSlider, labelled
from colorstudio.app.base.icons import icon
from colorstudio.app.base.section import Section
from colorstudio.app.shots.lean_words import lean_words
from colorstudio.app.shots.mood_words import mood_words
from colorstudio.app.shots.prompt_fields import PromptFields
from colorstudio.engine.shot_settings import (
    AUTO,
    BOUNDS,
    MAX_SEED,
    QUALITIES,
    ShotSettings,
)
from colorstudio.hints.mood import PRESETS
from colorstudio.models.installed import colour_models, wished_name
from colorstudio.models.lean import PLAIN
from colorstudio.models.manifest import ModelManifest

_DICE = 1_000_000  # seeds that the dice throw are easy to read aloud
_SIGN = 16  # pixels


class SettingsBox(Section):
    """Model, its prompt, quality, seed and steadiness; ``changed`` carries what was set."""

    changed = Signal(dict)
    libraryRequested = Signal()  # noqa: N815
    moodRequested = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("SettingsBox", "Next colouring"))
        self._models: dict[str, ModelManifest] = {}
        self._shown: Sequence[ShotSettings] = ()
        self._make_fields()
        self._prompts = PromptFields()
        self._prompts.changed.connect(self.changed)
        self._guidance_row = labelled(self.tr("Guidance"), self._guidance)
        self._strength_row = labelled(self.tr("Strength"), self._strength)
        self.column.addWidget(labelled(self.tr("Model"), self._model_row()))
        self.column.addWidget(self._licence_row())
        self.column.addWidget(self._prompts)
        self.column.addWidget(labelled(self.tr("Quality"), self._quality))
        self.column.addWidget(labelled(self.tr("Steps"), self._steps))
        self.column.addWidget(self._guidance_row)
        self.column.addWidget(self._strength_row)
        self.column.addWidget(labelled(self.tr("Seed"), self._seed_row()))
        self.column.addWidget(labelled(self.tr("Variety"), self._variety))
        self.column.addWidget(labelled(self.tr("Lean"), self._lean))
        self.column.addWidget(labelled(self.tr("Mood"), self._mood_row()))
        self.column.addWidget(labelled(self.tr("Steadiness"), self._temporal))
        self.reload_models()

    def reload_models(self) -> None:
        """Offer the models that are installed now."""
        manifests = [entry.manifest for entry in colour_models()]
        self._models = {wished_name(one.name): one for one in manifests}
        choices = [(name, one.title) for name, one in self._models.items()]
        self._model.set_choices([*choices, (AUTO, self.tr("Auto: what suits the film"))])
        self.show_settings(self._shown)

    def show_settings(self, settings: Sequence[ShotSettings]) -> None:
        """Show what the shots have, mixed where they differ."""
        self._shown = settings
        self._model.setPlaceholderText(self._said_of_models({s.model for s in settings}))
        self._model.show_values([s.model for s in settings])
        self._quality.show_values([s.quality for s in settings])
        self._steps.show_values([s.steps for s in settings])
        self._strength.show_values([round(100 * s.strength) for s in settings])
        self._seed.show_values([s.seed for s in settings])
        self._prompts.show_settings(settings)
        if not self._guidance.is_changing:
            self._guidance.show_values([s.guidance for s in settings])
        if not self._variety.is_changing:
            self._variety.show_values([s.variety for s in settings])
        self._show_leans([s.lean for s in settings])
        self._show_moods([s.mood for s in settings])
        if not self._temporal.is_changing:
            self._temporal.show_values([s.temporal for s in settings])
        self._show_what_the_model_takes({s.model for s in settings})

    def _show_leans(self, leans: Sequence[str]) -> None:
        """What Explore found stands among the others."""
        found = sorted(set(leans) - {"", *PLAIN})
        names = ["", *PLAIN, *found]
        self._lean.set_choices([(name, lean_words(name)) for name in names])
        self._lean.show_values(leans)

    def _show_moods(self, moods: Sequence[str]) -> None:
        """What was put together by hand stands among the others."""
        own = sorted(set(moods) - {"", *PRESETS})
        self._mood.set_choices([(name, mood_words(name)) for name in ("", *PRESETS, *own)])
        self._mood.show_values(moods)

    def settle(self) -> None:
        """Hand over what keys are still changing."""
        self._prompts.settle()
        self._guidance.settle()
        self._variety.settle()
        self._temporal.settle()

    def _show_what_the_model_takes(self, names: set[str]) -> None:
        meant = [self._meant_by(name) for name in names]
        for row, take in (
            (self._prompts, "takes_prompt"),
            (self._guidance_row, "takes_guidance"),
            (self._strength_row, "takes_strength"),
        ):
            takes = [any(getattr(one, take) for one in models) for models in meant]
            row.setVisible(bool(takes) and all(takes))
        bound = {
            one.licence for models in meant for one in models[:1] if not one.commercial_use
        } - {""}
        self._licence_note.setText(
            self.tr("No commercial use: {0}").format(", ".join(sorted(bound)))
        )
        self._licence.setVisible(bool(bound))

    def _meant_by(self, name: str) -> list[ModelManifest]:
        """The models that a name may stand for; ``auto`` only chooses, so it binds nobody yet."""
        if name != AUTO:
            return [self._models[name]] if name in self._models else []
        free = [one for one in self._models.values() if one.commercial_use]
        return [*free, *(one for one in self._models.values() if not one.commercial_use)]

    def _said_of_models(self, names: set[str]) -> str:
        if len(names) == 1 and self._model.findData(next(iter(names))) < 0:
            return self.tr("{0} (not installed)").format(*names)
        return self.tr("mixed")

    def _make_fields(self) -> None:
        self._model = ChoiceField(self.tr("Model"), [], self.tr("Which model invents the colour"))
        self._quality = ChoiceField(
            self.tr("Quality"),
            quality_choices(),
            self.tr(
                "Draft is quick: the default model's first guess as it is, fewer steps of others; "
                "fine takes its time"
            ),
        )
        self._steps = NumberField(
            self.tr("Steps"),
            0,
            round(BOUNDS["steps"][1]),
            self.tr("Sampling steps of each pass, if any; 0: the number that Quality sets"),
            self.tr("By quality"),
        )
        self._guidance = ValueSlider(
            self.tr("Guidance"),
            0,
            10,
            1,
            self.tr("How strictly the prompt is followed; 1 is the model's default"),
        )
        self._strength = NumberField(
            self.tr("Strength"),
            0,
            100,
            self.tr("How far from the grey picture the model may go, in percent; 0: its default"),
            self.tr("The model's own"),
        )
        self._strength.setSuffix(" %")
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
        self._lean = ChoiceField(
            self.tr("Lean"), [], self.tr("Which likely way the colour goes; see Explore")
        )
        self._mood = ChoiceField(
            self.tr("Mood"), [], self.tr("What sky, grass, skin and other things weakly lean to")
        )
        self._connect_fields()

    def _connect_fields(self) -> None:
        self._model.chosen.connect(lambda value: self.changed.emit({"model": value}))
        self._quality.chosen.connect(lambda value: self.changed.emit({"quality": value}))
        self._steps.entered.connect(lambda value: self.changed.emit({"steps": value}))
        self._strength.entered.connect(lambda value: self.changed.emit({"strength": value / 100}))
        self._lean.chosen.connect(lambda value: self.changed.emit({"lean": value}))
        self._mood.chosen.connect(lambda value: self.changed.emit({"mood": value}))
        self._seed.entered.connect(lambda value: self.changed.emit({"seed": value}))
        for name, slider in (
            ("guidance", self._guidance),
            ("variety", self._variety),
            ("temporal", self._temporal),
        ):
            slider.released.connect(
                lambda name=name, slider=slider: self.changed.emit({name: slider.value})
            )

    def _model_row(self) -> QWidget:
        library = _tool("library", self.tr("Model library"), self.tr("Find and try other models"))
        library.clicked.connect(self.libraryRequested)
        return _beside(self._model, library)

    def _mood_row(self) -> QWidget:
        own = _tool("edited", self.tr("Own mood"), self.tr("Put a mood together, or take your own"))
        own.clicked.connect(self.moodRequested)
        return _beside(self._mood, own)

    def _seed_row(self) -> QWidget:
        dice = _tool("dice", self.tr("Random seed"), self.tr("Pick another seed at random"))
        dice.clicked.connect(lambda: self.changed.emit({"seed": randrange(_DICE)}))
        return _beside(self._seed, dice)

    def _licence_row(self) -> QWidget:
        self._licence, self._licence_note = QWidget(), QLabel()
        self._licence_note.setWordWrap(True)
        sign = QLabel()
        sign.setPixmap(icon("forbidden").pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF()))
        row = QHBoxLayout(self._licence)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(self._licence_note, 1)
        return self._licence


def quality_choices() -> list[tuple[str, str]]:
    """Values and titles."""
    titles = {
        "draft": QCoreApplication.translate("SettingsBox", "Draft"),
        "standard": QCoreApplication.translate("SettingsBox", "Standard"),
        "fine": QCoreApplication.translate("SettingsBox", "Fine"),
    }
    return [(quality, titles[quality]) for quality in QUALITIES]


def _beside(field: QWidget, tool: QToolButton) -> QWidget:
    row = QWidget()
    row.setFocusProxy(field)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(field, 1)
    layout.addWidget(tool)
    return row


def _tool(shape: str, name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(shape))
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(30, 28)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    return button
