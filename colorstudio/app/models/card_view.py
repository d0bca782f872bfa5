"""One model in full: what it is, what can be done with it, and how that goes."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.icons import icon, lead_with
from colorstudio.app.models import wording
from colorstudio.app.models.fact_table import FactTable
from colorstudio.app.models.model_library import ModelLibrary
from colorstudio.app.models.tasks import ModelTask, TaskKind
from colorstudio.models.listing import Card, State
from colorstudio.models.words import facts

_SIGN = 18  # pixels
_STEPS = 1000


class CardView(QWidget):
    """Shows one card; each signal carries the name of its model."""

    downloadWanted = Signal(str)  # noqa: N815
    pauseWanted = Signal(str)  # noqa: N815
    cancelWanted = Signal(str)  # noqa: N815
    verifyWanted = Signal(str)  # noqa: N815
    removeWanted = Signal(str)  # noqa: N815
    tryWanted = Signal(str)  # noqa: N815
    filmWanted = Signal(str)  # noqa: N815
    shotsWanted = Signal(str)  # noqa: N815

    def __init__(self, library: ModelLibrary) -> None:
        super().__init__()
        self._library = library
        self._name = ""
        self._has_film = False
        self._title, self._summary = QLabel(), QLabel()
        self._title.setProperty("heading", True)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self._title.setFont(font)
        self._summary.setWordWrap(True)
        self._sign, self._state = QLabel(), QLabel()
        self._facts = FactTable()
        self._bar, self._progress = QProgressBar(textVisible=False), QLabel()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._progress.setProperty("muted", True)
        self._trouble_sign, self._trouble = QLabel(), QLabel()
        self._trouble_sign.setPixmap(self._pixmap("failed"))
        self._trouble.setWordWrap(True)
        self._trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._make_buttons()
        self._lay_out()
        library.progressed.connect(self._follow)
        self.show_card("", has_film=False)

    def show_card(self, name: str, *, has_film: bool) -> None:
        """Show the model of this name, as it is now."""
        self._name, self._has_film = name, has_film
        card = self._library.find(name)
        self.setVisible(card is not None)
        if card is None:
            return
        self._title.setText(card.title)
        self._summary.setText(card.entry.summary)
        self._summary.setVisible(bool(card.entry.summary))
        self._facts.show_facts(facts(card, self._library.machine))
        self._follow(name)

    @property
    def trouble(self) -> str:
        """What went wrong with the model that is shown, as it is said."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    # Building

    def _make_buttons(self) -> None:
        tr = self.tr
        self._try = self._button(
            tr("Try on this frame"),
            tr("Colour the frame under the playhead with it; nothing is stored"),
            "image",
            lambda: self.tryWanted,
        )
        self._film = self._button(
            tr("Use for this film"),
            tr("Colour all shots that have no model of their own with it"),
            "film",
            lambda: self.filmWanted,
        )
        self._shots = self._button(
            tr("Use for these shots"),
            tr("Colour the selected shots, or the one under the playhead, with it"),
            "shots",
            lambda: self.shotsWanted,
        )
        self._download = self._button(
            tr("Download…"),
            tr("See licence, size and free space, and then fetch it"),
            "download",
            lambda: self.downloadWanted,
        )
        self._pause = self._button(
            tr("Pause"), tr("Stop; what was downloaded is kept"), "pause", lambda: self.pauseWanted
        )
        self._resume = self._button(
            tr("Resume…"), tr("Go on where it stopped"), "play", lambda: self.downloadWanted
        )
        self._cancel = self._button(
            tr("Cancel"),
            tr("Stop, and delete what was downloaded"),
            "close",
            lambda: self.cancelWanted,
        )
        self._verify = self._button(
            tr("Verify"),
            tr("Compare every file with its checksum again"),
            "recipe",
            lambda: self.verifyWanted,
        )
        self._remove = self._button(
            tr("Remove…"), tr("Delete it from this machine"), "trash", lambda: self.removeWanted
        )

    def _button(
        self, text: str, tip: str, shape: str, signal: Callable[[], SignalInstance]
    ) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.rstrip("…"))
        button.setAutoDefault(False)
        lead_with(button, shape)
        button.clicked.connect(lambda: signal().emit(self._name))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(_row(self._sign, self._state))
        column.addWidget(self._summary)
        column.addWidget(self._facts)
        column.addWidget(self._bar)
        column.addWidget(self._progress)
        column.addLayout(_row(self._trouble_sign, self._trouble))
        for group in (
            (self._download, self._resume, self._pause, self._cancel),
            (self._try, self._film, self._shots),
            (self._verify, self._remove),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in group:
                row.addWidget(button)
            row.addStretch()
            column.addLayout(row)

    # Showing

    def _follow(self, name: str) -> None:
        card = self._library.find(self._name)
        if name != self._name or card is None:
            return
        task = self._library.tasks.get(name)
        shape, said = wording.state_of(card, task)
        self._sign.setPixmap(self._pixmap(shape))
        self._state.setText(said)
        self._show_progress(task)
        trouble = self._library.troubles.get(name, "")
        self._trouble.setText(trouble)
        for widget in (self._trouble, self._trouble_sign):
            widget.setVisible(bool(trouble))
        self._show_buttons(card, task)

    def _show_progress(self, task: ModelTask | None) -> None:
        for widget in (self._bar, self._progress):
            widget.setVisible(task is not None)
        if task is None:
            return
        known = task.step is not None and task.step.total > 0
        self._bar.setRange(0, _STEPS if known else 0)
        self._bar.setValue(round(_STEPS * task.step.fraction) if task.step else 0)
        self._progress.setText(wording.progress_words(task))

    def _show_buttons(self, card: Card, task: ModelTask | None) -> None:
        resting = task is None
        loading = task is not None and task.kind is TaskKind.DOWNLOAD
        unfinished = card.state is State.UNFINISHED
        usable = card.is_here and resting
        for button, there in (
            (self._download, card.state is State.AVAILABLE and resting),
            (self._resume, unfinished and resting),
            (self._pause, loading),
            (self._cancel, task is not None or unfinished),
            (self._try, usable),
            (self._film, usable),
            (self._shots, usable),
            (self._verify, usable or (card.state is State.DAMAGED and resting)),
            (self._remove, card.state in (State.INSTALLED, State.DAMAGED) and resting),
        ):
            _show(button, visible=there)
        stopping = task is not None and task.is_stopping
        for button in (self._pause, self._cancel):
            button.setEnabled(not stopping)
        for button in (self._try, self._film, self._shots):
            button.setEnabled(self._has_film and not card.needs)

    def _pixmap(self, shape: str) -> QPixmap:
        return icon(shape).pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF())


def _row(sign: QLabel, text: QLabel) -> QHBoxLayout:
    sign.setFixedSize(_SIGN, _SIGN)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return row


def _show(button: QPushButton, *, visible: bool) -> None:
    """A button that vanishes under the keyboard hands the focus to one that stays."""
    if button.hasFocus() and not visible:
        button.focusNextChild()
    button.setVisible(visible)
