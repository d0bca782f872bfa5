"""Which model suits the film, and why, above the card."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from colorstudio.app.document.document import StudioDocument
from colorstudio.models.recommend import Recommendation, Suggestion, Wish

if TYPE_CHECKING:
    from colorstudio.app.models.advice import ModelAdvisor

_NEXT = 3


class AdviceView(QFrame):
    """Hidden until it is asked."""

    picked = Signal(str)  # the model that is recommended
    shown = Signal()

    def __init__(self, document: StudioDocument, advisor: "ModelAdvisor", device: str) -> None:
        super().__init__()
        self._document, self._advisor, self._device = document, advisor, device
        self._asked = 0
        self._said, self._busy = QLabel(), QProgressBar(textVisible=False)
        self._said.setWordWrap(True)
        self._said.setAccessibleName(self.tr("Recommendation"))
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Looking at the film"))
        close = QPushButton(self.tr("Hide"))
        close.setToolTip(self.tr("Hide the recommendation"))
        close.setAutoDefault(False)
        close.clicked.connect(self.hide)
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.addStretch()
        foot.addWidget(close)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._said)
        column.addWidget(self._busy)
        column.addLayout(foot)
        self.setObjectName("advice")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        document.closed.connect(self._forget)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._said.text()

    def ask(self, *, commercial: bool) -> None:
        """Look at the film, in the background."""
        self._asked += 1
        turn = self._asked
        defaults = self._document.contents.defaults
        wish = Wish(
            quality=defaults.quality,
            commercial=commercial,
            prompt=bool(defaults.prompt),
            exemplars=bool(self._document.contents.exemplars),
        )
        self._busy.show()
        self._said.setText(self.tr("Looking at the film and this machine…"))
        self.show()
        self.shown.emit()
        self._advisor.ask(
            wish,
            self._device,
            lambda advice: self._answer(turn, advice),
            lambda sentence: self._fail(turn, sentence),
        )

    def _answer(self, turn: int, advice: Recommendation) -> None:
        if turn != self._asked:
            return
        self._busy.hide()
        self._said.setText("".join(f"<p>{line}</p>" for line in self._lines(advice)))
        self.picked.emit(advice.best.card.name)
        self.shown.emit()

    def _fail(self, turn: int, sentence: str) -> None:
        if turn == self._asked:
            self._busy.hide()
            self._said.setText(sentence)

    def _forget(self) -> None:
        self._asked += 1
        self.hide()

    def _lines(self, advice: Recommendation) -> list[str]:
        best = advice.best
        lines = [
            f"<b>{escape(best.card.title)}</b>: {escape('; '.join(best.reasons))}.",
            escape(self.tr("The film: {0}").format(advice.traits.sentence())),
            escape(self.tr("This machine: {0}.").format(advice.machine)),
        ]
        here = next((one for one in advice.suggestions if one.card.is_here), None)
        if here is not None and here is not best:
            words = self.tr("Of what is installed, {0}: {1}.")
            lines.append(escape(words.format(here.card.title, "; ".join(here.reasons))))
        if others := advice.suggestions[1 : 1 + _NEXT]:
            lines.append(escape(self.tr("Next: {0}.").format(_titles(others))))
        for why, cards in advice.left_out_by_reason().items():
            titles = ", ".join(card.title for card in cards)
            lines.append(escape(self.tr("Not {0}: {1}.").format(titles, why)))
        return lines


def _titles(suggestions: tuple[Suggestion, ...]) -> str:
    return ", ".join(one.card.title for one in suggestions)
