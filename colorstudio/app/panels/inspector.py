"""The inspector: how the shots meant are coloured next, and how their colour is graded."""

from random import randrange

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.document import StudioDocument
from colorstudio.app.icons import icon
from colorstudio.app.panels.exemplars import ExemplarList
from colorstudio.app.panels.fields import ChoiceField, NumberField, ValueSlider, labelled
from colorstudio.app.targets import Targets
from colorstudio.app.timeline.painter import state_text
from colorstudio.chroma.grade import Grade
from colorstudio.colorizers.registry import DEFAULT, list_models
from colorstudio.project.shots import ShotRecord

_LIVE_MS = 60  # a dragged slider is applied this often
_MAX_SEED = 999_999
_LOOKS = {
    "natural": Grade(),
    "soft": Grade(vividness=0.7),
    "rich": Grade(vividness=1.4),
    "warm": Grade(vividness=1.1, warmth=0.25, tint=0.03),
    "cool": Grade(vividness=0.95, warmth=-0.2),
}


class Inspector(QScrollArea):
    """Settings and grade of the selected shots, or of the one under the playhead."""

    addExemplar = Signal()  # noqa: N815

    def __init__(self, document: StudioDocument, targets: Targets, colorize: QAction) -> None:
        super().__init__()
        self._document, self._targets = document, targets
        self._waiting: dict[str, float] = {}
        self._live = QTimer(self, interval=_LIVE_MS, singleShot=True)
        self._live.timeout.connect(self._apply_grade)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(270)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        self._title = QLabel()
        self._title.setProperty("heading", True)
        self._about = QLabel()
        self._about.setProperty("muted", True)
        self._about.setWordWrap(True)
        self._button = QPushButton(icon("colorize"), colorize.text())
        self._button.setToolTip(colorize.toolTip())
        self._button.clicked.connect(colorize.trigger)
        self._settings, self._grade = self._settings_box(), self._grade_box()
        self._exemplars = ExemplarList(document, targets)
        self._exemplars.addRequested.connect(self.addExemplar)
        for widget in (self._title, self._about, self._settings, self._grade, self._exemplars):
            column.addWidget(widget)
        column.addStretch()
        self.setWidget(body)
        targets.changed.connect(self.reload)
        document.coloursChanged.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Show the shots that are meant now."""
        shots = self._targets.shots()
        for part in (self._settings, self._grade):
            part.setEnabled(bool(shots))
        self._title.setText(self._heading(shots))
        self._about.setText(self._summary(shots))
        settings = [self._document.settings_of(shot) for shot in shots]
        self._quality.show_values([s.quality for s in settings])
        self._model.show_values([s.model for s in settings])
        self._steps.show_values([s.steps for s in settings])
        self._seed.show_values([s.seed for s in settings])
        self._temporal.show_values([s.temporal for s in settings])
        if not any(slider.is_dragged for slider in self._sliders.values()):
            self._show_grades([self._document.grade_of(shot) for shot in shots])

    def _show_grades(self, grades: list[Grade]) -> None:
        for name, slider in self._sliders.items():
            slider.show_values([getattr(grade, name) for grade in grades])
        looks = {grade: name for name, grade in _LOOKS.items()}
        self._look.show_values([looks.get(grade, "own") for grade in grades])

    def _heading(self, shots: list[ShotRecord]) -> str:
        if not shots:
            return self.tr("No shot")
        if len(shots) > 1:
            return self.tr("{0} shots").format(len(shots))
        number = self._document.contents.shots.index(shots[0]) + 1
        title = self.tr("Shot {0}").format(number)
        return f"{title} · {shots[0].name}" if shots[0].name else title

    def _summary(self, shots: list[ShotRecord]) -> str:
        film = self._document.film
        if film is None:
            return self.tr("Open a film to begin.")
        if not shots:
            return self.tr("Shots are not known yet; the whole film can be coloured all the same.")
        frames = sum(shot.range.length for shot in shots)
        text = self.tr("{0} frames · {1} s").format(
            frames, f"{frames / float(film.video.frame_rate):.1f}"
        )
        if len(shots) == 1:
            at = self._document.contents.shots.index(shots[0])
            text += f" · {state_text(self._document.contents.states[at])}"
        return text

    # Settings

    def _settings_box(self) -> QWidget:
        self._model = ChoiceField(self.tr("Model"), _models(), self.tr("Model"))
        self._quality = ChoiceField(
            self.tr("Quality"),
            [
                ("draft", self.tr("Draft")),
                ("standard", self.tr("Standard")),
                ("fine", self.tr("Fine")),
            ],
            self.tr("Draft is quick, fine takes its time"),
        )
        self._steps = NumberField(
            self.tr("Steps"),
            0,
            100,
            self.tr("Sampling steps of each pass"),
            self.tr("By quality"),
        )
        self._seed = NumberField(
            self.tr("Seed"), 0, _MAX_SEED, self.tr("Another seed, another colouring")
        )
        self._temporal = ValueSlider(
            self.tr("Steadiness"), 0, 1, 1, self.tr("Smoothing along the motion; 0 is off")
        )
        self._quality.chosen.connect(lambda value: self._set(quality=value))
        self._model.chosen.connect(lambda value: self._set(model=value))
        self._steps.entered.connect(lambda value: self._set(steps=value))
        self._seed.entered.connect(lambda value: self._set(seed=value))
        self._temporal.moved.connect(lambda value: self._set(temporal=round(value, 2)))
        box, column = _section(self.tr("Next colouring"))
        if self._model.count() > 1:
            column.addWidget(labelled(self.tr("Model"), self._model))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(labelled(self.tr("Quality"), self._quality), 1)
        row.addWidget(labelled(self.tr("Steps"), self._steps), 1)
        column.addLayout(row)
        column.addWidget(labelled(self.tr("Seed"), self._seed_row()))
        column.addWidget(labelled(self.tr("Steadiness"), self._temporal))
        column.addWidget(self._button)
        return box

    def _seed_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        dice = QToolButton()
        dice.setIcon(icon("dice"))
        dice.setAccessibleName(self.tr("Random seed"))
        dice.setToolTip(self.tr("Throw the dice for another seed"))
        dice.clicked.connect(lambda: self._set(seed=randrange(_MAX_SEED)))
        layout.addWidget(self._seed, 1)
        layout.addWidget(dice)
        return row

    def _set(self, **changed: object) -> None:
        self._document.set_shot_settings(self._targets.shots(), **changed)

    # Grade

    def _grade_box(self) -> QWidget:
        self._look = ChoiceField(
            self.tr("Look"),
            [
                ("natural", self.tr("Natural")),
                ("soft", self.tr("Soft")),
                ("rich", self.tr("Rich")),
                ("warm", self.tr("Warm print")),
                ("cool", self.tr("Cool print")),
                ("own", self.tr("Own")),
            ],
            self.tr("A grade to start from"),
        )
        self._look.chosen.connect(self._take_look)
        self._sliders = {
            "vividness": ValueSlider(
                self.tr("Vividness"), 0, 2, 1, self.tr("0 is grey, 1 as painted")
            ),
            "warmth": ValueSlider(self.tr("Warmth"), -1, 1, 0, self.tr("Blue to amber")),
            "tint": ValueSlider(self.tr("Tint"), -1, 1, 0, self.tr("Green to magenta")),
        }
        box, column = _section(self.tr("Grade"))
        column.addWidget(labelled(self.tr("Look"), self._look))
        for (name, slider), title in zip(
            self._sliders.items(),
            (self.tr("Vividness"), self.tr("Warmth"), self.tr("Tint")),
            strict=True,
        ):
            slider.moved.connect(lambda value, name=name: self._grade_moved(name, value))
            slider.released.connect(self._apply_and_settle)
            column.addWidget(labelled(title, slider))
        reset = QPushButton(self.tr("Reset grade"))
        reset.setToolTip(self.tr("Show the colour as it was painted"))
        reset.clicked.connect(lambda: self._take_look("natural"))
        column.addWidget(reset)
        return box

    def _grade_moved(self, name: str, value: float) -> None:
        self._waiting[name] = value
        self._live.start()

    def _apply_grade(self) -> None:
        if self._waiting:
            waiting, self._waiting = self._waiting, {}
            dragged = any(slider.is_dragged for slider in self._sliders.values())
            self._document.grade(self._targets.shots(), waiting, going_on=dragged)

    def _apply_and_settle(self) -> None:
        self._apply_grade()
        self._document.settle_grade()

    def _take_look(self, name: str) -> None:
        if name in _LOOKS:
            self._document.grade(self._targets.shots(), _LOOKS[name].to_dict())


def _models() -> list[tuple[str, str]]:
    """Names and titles; settings call the shipped one "default", whatever it will be."""
    return [
        ("default" if entry.name == DEFAULT else entry.name, entry.manifest.title)
        for entry in list_models()
    ]


def _section(title: str) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(11)
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.HLine)
    rule.setFixedHeight(1)
    rule.setStyleSheet("background: #3a3a3a; border: none;")
    heading = QLabel(title)
    heading.setProperty("heading", True)
    column.addWidget(rule)
    column.addWidget(heading)
    return box, column
