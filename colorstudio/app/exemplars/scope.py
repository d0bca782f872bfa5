"""Where an exemplar holds: the choice, and the words for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from colorstudio.app.base.time_text import TimeText
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.targets import Targets
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.exemplars import ExemplarRecord
from colorstudio.project.ids import numbered
from colorstudio.project.shots import ShotRecord


class Reach(StrEnum):
    """For which shots."""

    SHOT = "shot"
    SELECTED = "selected"
    FILM = "film"


@dataclass(frozen=True, slots=True)
class Scope:
    """``frame`` None: free. ``ranges`` as :class:`ExemplarRecord` has them."""

    frame: int | None
    ranges: tuple[FrameRange, ...] | None


class ScopeBox(QWidget):
    """Asks where exemplars shall hold, as seen from a frame and the selected shots."""

    def __init__(self, document: StudioDocument, targets: Targets, frame: int) -> None:
        super().__init__()
        self._document, self._frame = document, frame
        self._selected = targets.shots()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._choices = {
            reach: self._choice(*words)
            for reach, words in (
                (Reach.SHOT, (self.tr("This shot"), self.tr("The shot of the frame shown"))),
                (
                    Reach.SELECTED,
                    (
                        self.tr("{0} selected shots").format(len(self._selected)),
                        self.tr("Each of the shots that are selected in the timeline"),
                    ),
                ),
                (
                    Reach.FILM,
                    (self.tr("Whole film"), self.tr("Every shot, where it has like things")),
                ),
            )
        }
        self._pinned = QCheckBox()
        self._pinned.setToolTip(
            self.tr("It is the colour of this very frame; else any frame may take colours from it")
        )
        self._pinned.clicked.connect(self._pin_by_hand)
        self._by_hand = False
        for widget in (*self._choices.values(), self._pinned):
            column.addWidget(widget)
        self._choices[Reach.SELECTED].setVisible(len(self._selected) > 1)
        self.show_frame(frame)
        several = len(self._selected) > 1
        self.choose(Reach.SELECTED if several else Reach.SHOT if self._shot else Reach.FILM)
        self._choices[Reach.SHOT].setEnabled(self._shot is not None)

    @property
    def scope(self) -> Scope:
        """What was chosen."""
        reach = next(reach for reach, button in self._choices.items() if button.isChecked())
        pinned = self._pinned.isChecked()
        whole = FrameRange(0, self._document.frame_count)
        ranges: tuple[FrameRange, ...] | None
        if reach is Reach.SHOT:
            ranges = None if pinned or self._shot is None else (self._shot.range,)
        elif reach is Reach.SELECTED:
            ranges = tuple(shot.range for shot in self._selected)
        else:
            ranges = (whole,) if pinned else None
        return Scope(self._frame if pinned else None, ranges)

    def choose(self, reach: Reach) -> None:
        """Check a choice."""
        self._choices[reach].setChecked(True)

    def propose_pin(self, pinned: bool) -> None:
        """Pin it, or let it be free, unless a person has said already."""
        if not self._by_hand:
            self._pinned.setChecked(pinned)

    def pin_at(self, frame: int) -> None:
        """A person pins it at another frame, for that one's shot."""
        self.show_frame(frame)
        self._by_hand = True
        self._pinned.setChecked(True)
        self._choices[Reach.SHOT].setEnabled(self._shot is not None)

    def pin_for_good(self) -> None:
        """It is the very picture of the frame: there is no choice."""
        self._pinned.setChecked(True)
        self._pinned.hide()

    def show_exemplar(self, exemplar: ExemplarRecord) -> None:
        """Choose what holds for it now."""
        if exemplar.frame is not None:
            self.show_frame(exemplar.frame)
        self._pinned.setChecked(exemplar.frame is not None)
        shots = self._document.contents.shots
        if all(exemplar.holds_for(shot.range) for shot in shots) and len(shots) != 1:
            self.choose(Reach.FILM)
        elif self._shot and exemplar.holds_for(self._shot.range):
            self.choose(Reach.SHOT)

    def set_pinnable(self, pinnable: bool) -> None:
        """Only one picture can be the colour of a frame."""
        self._pinned.setEnabled(pinnable)
        if not pinnable:
            self._pinned.setChecked(False)

    def _pin_by_hand(self) -> None:
        self._by_hand = True

    def show_frame(self, frame: int) -> None:
        """The frame that it would be pinned at."""
        self._frame = frame
        time = time_of(self._document, frame)
        self._pinned.setText(self.tr("Pinned at this frame, {0}").format(time))
        self._pinned.setAccessibleName(self._pinned.text())

    @property
    def _shot(self) -> ShotRecord | None:
        return self._document.shot_at(self._frame)

    def _choice(self, text: str, tip: str) -> QRadioButton:
        button = QRadioButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        return button


def time_of(document: StudioDocument, frame: int) -> str:
    """A frame's timecode in the film."""
    assert document.film is not None
    return TimeText(document.film.video.frame_rate).text(frame)


def reach_text(exemplar: ExemplarRecord, shots: Sequence[ShotRecord]) -> str:
    """For which shots it holds, in words."""
    numbers = [n for n, shot in numbered(shots) if exemplar.holds_for(shot.range)]
    if shots and len(numbers) == len(shots) and len(shots) > 1:
        return _tr("whole film")
    if len(numbers) > 3:
        return _tr("{0} shots").format(len(numbers))
    if not numbers:
        return _tr("whole film") if not shots else _tr("no shot")
    joined = ", ".join(map(str, numbers))
    return (_tr("shot {0}") if len(numbers) == 1 else _tr("shots {0}")).format(joined)


def _tr(text: str) -> str:
    return QCoreApplication.translate("exemplars", text)
