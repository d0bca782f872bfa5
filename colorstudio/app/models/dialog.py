"""The model library: found, explained, downloaded, tried and taken for the film."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.icons import lead_with
from colorstudio.app.models import wording
from colorstudio.app.models.add_dialog import AddModelDialog
from colorstudio.app.models.advice_view import AdviceView
from colorstudio.app.models.card_list import CardList
from colorstudio.app.models.card_view import CardView
from colorstudio.app.models.filters import CardFilter
from colorstudio.app.models.model_library import ModelLibrary
from colorstudio.app.models.tasks import TaskKind
from colorstudio.app.models.terms_dialog import TermsDialog
from colorstudio.app.models.trial import TrialView
from colorstudio.models.download import DownloadPlan

if TYPE_CHECKING:
    from colorstudio.app.document.document import StudioDocument
    from colorstudio.app.models.advice import ModelAdvisor

_WISHED = QSize(1120, 740)
_AROUND = 60  # pixels of the screen left free


class LibraryDialog(QDialog):
    """Stays open beside the film; downloads go on when it is closed."""

    filmWanted = Signal(str)  # noqa: N815  a model's name, for the whole film
    shotsWanted = Signal(str)  # noqa: N815  for the shots that are meant

    def __init__(
        self,
        library: ModelLibrary,
        document: "StudioDocument",
        trial: TrialView,
        advisor: "ModelAdvisor",
        device: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._document, self._trial = library, document, trial
        self._wanted = ""  # a card to pick once it is there
        self.setWindowTitle(self.tr("Model library"))
        self._list, self._view = CardList(library), CardView(library)
        self._advice = AdviceView(document, advisor, device)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setProperty("muted", True)
        self._make_filters()
        self._lay_out()
        self._connect()
        self._show_cards()
        library.refresh()
        library.look_at_machine(device)
        room = self.screen().availableSize() - QSize(_AROUND, _AROUND)
        self.resize(_WISHED.boundedTo(room))
        self._list.setFocus()

    def pick(self, name: str) -> None:
        """Show this model, now or as soon as it is in the list."""
        if not self._list.pick(name):
            self._wanted = name
            self._clear_filters()

    def say(self, sentence: str) -> None:
        """A sentence at the foot."""
        self._said.setText(sentence)

    # Building

    def _make_filters(self) -> None:
        self._search = QLineEdit(placeholderText=self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(self.tr("Search models"))
        self._search.setToolTip(self.tr("Part of a name, a licence or a strength"))
        self._installed = _check(self.tr("Installed"), self.tr("Only models on this machine"))
        self._commercial = _check(
            self.tr("Commercial use"), self.tr("Only models whose licence allows commercial use")
        )
        self._fitting = _check(
            self.tr("Fits this machine"), self.tr("Only models that this machine can run")
        )
        self._fitting.setEnabled(False)

    def _lay_out(self) -> None:
        which = _button(
            self.tr("Which model suits this film?"),
            self.tr("Look at the film and this machine, and recommend a model"),
            "explore",
        )
        which.clicked.connect(self._recommend)
        add = _button(
            self.tr("Add from folder…"),
            self.tr("Add a folder, a file or a hub repository as a model"),
            "plus",
        )
        add.clicked.connect(self._add)
        self._which = which
        close = QPushButton(self.tr("Close"))
        close.setToolTip(self.tr("Downloads go on"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._search, 1)
        for widget in (self._installed, self._commercial, self._fitting, which, add):
            top.addWidget(widget)
        foot.addWidget(self._said, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._body(), 1)
        column.addLayout(foot)

    def _body(self) -> QSplitter:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 2, 12, 2)
        column.setSpacing(14)
        for widget in (self._advice, self._view):
            column.addWidget(widget)
        column.addWidget(self._trial, 1)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._scroll = scroll
        body = QSplitter(Qt.Orientation.Horizontal)
        body.addWidget(self._list)
        body.addWidget(scroll)
        body.setChildrenCollapsible(False)
        body.setStretchFactor(1, 1)
        body.setSizes([400, 700])
        body.setHandleWidth(14)
        return body

    def _connect(self) -> None:
        library, view = self._library, self._view
        library.changed.connect(self._show_cards)
        library.planned.connect(self._ask_for_download)
        library.added.connect(self.pick)
        library.said.connect(self.say)
        self._search.textChanged.connect(self._show_cards)
        for box in (self._installed, self._commercial, self._fitting):
            box.toggled.connect(self._show_cards)
        self._list.picked.connect(self._show_card)
        self._advice.picked.connect(self.pick)
        self._advice.shown.connect(lambda: self._scroll.ensureVisible(0, 0))
        view.downloadWanted.connect(self._look_up)
        view.pauseWanted.connect(library.pause)
        view.cancelWanted.connect(library.cancel)
        view.verifyWanted.connect(lambda name: library.verify(name, self._library.title_of(name)))
        view.removeWanted.connect(self._remove)
        view.tryWanted.connect(self._try)
        view.filmWanted.connect(self.filmWanted)
        view.shotsWanted.connect(self.shotsWanted)
        for signal in (self._document.opened, self._document.closed):
            signal.connect(self._show_cards)
        library.progressed.connect(self._show_adding)
        self.finished.connect(self._trial.clear)

    # Cards

    def _show_cards(self) -> None:
        machine = self._library.machine
        self._fitting.setEnabled(machine is not None)
        self._which.setEnabled(self._document.is_open)
        self._list.show_cards(
            CardFilter(
                text=self._search.text(),
                installed=self._installed.isChecked(),
                commercial=self._commercial.isChecked(),
                fitting=machine if self._fitting.isChecked() else None,
            )
        )
        if self._wanted and self._list.pick(self._wanted):
            self._wanted = ""
        if not self._library.cards:
            self.say(self.tr("Reading the library…"))
        elif self._list.count() == 0:
            self.say(self._nothing())
        elif self._said.text() in (self.tr("Reading the library…"), self._nothing()):
            self.say("")

    def _nothing(self) -> str:
        return self.tr("No model matches; clear the search or a filter.")

    def _show_card(self, name: str) -> None:
        if name != self._view.property("shown"):
            self._trial.clear()
        self._view.setProperty("shown", name)
        self._view.show_card(name, has_film=self._document.is_open)

    def _clear_filters(self) -> None:
        self._search.clear()
        for box in (self._installed, self._commercial, self._fitting):
            box.setChecked(False)

    def _show_adding(self, name: str) -> None:
        task = self._library.tasks.get(name)
        if task is not None and task.kind is TaskKind.ADD:
            self.say(wording.task_words(task))

    # Acts

    def _look_up(self, name: str) -> None:
        if card := self._library.find(name):
            self._library.look_up(card.entry)

    def _ask_for_download(self, plan: DownloadPlan) -> None:
        dialog = TermsDialog(plan, self)
        if dialog.exec():
            self._library.download(plan)
        dialog.deleteLater()

    def _remove(self, name: str) -> None:
        question = self.tr(
            "Remove {0} from this machine? Films that were coloured with it keep their colour."
        ).format(self._library.title_of(name))
        answer = QMessageBox.question(self, self.tr("Remove model"), question)
        if answer is QMessageBox.StandardButton.Yes:
            self._library.remove(name, self._library.title_of(name))

    def _add(self) -> None:
        dialog = AddModelDialog(Path.home(), self)
        if dialog.exec():
            self._library.add(dialog.source, dialog.wishes)
        dialog.deleteLater()

    def _try(self, name: str) -> None:
        self._trial.start(name, self._library.title_of(name))
        self._scroll.ensureWidgetVisible(self._trial)

    def _recommend(self) -> None:
        self._advice.ask(commercial=self._commercial.isChecked())


def _check(text: str, tip: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setToolTip(tip)
    return box


def _button(text: str, tip: str, shape: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(text.rstrip("…"))
    button.setAutoDefault(False)
    lead_with(button, shape)
    return button
