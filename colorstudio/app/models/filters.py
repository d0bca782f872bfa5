"""Which models are listed."""

from dataclasses import dataclass

from colorstudio.models.catalogue import STRENGTHS
from colorstudio.models.listing import Card, State
from colorstudio.models.machine import Machine
from colorstudio.models.recommend import misfit


@dataclass(frozen=True, slots=True)
class CardFilter:
    """``fitting`` None: whether a model fits this machine does not matter."""

    text: str = ""
    installed: bool = False
    commercial: bool = False
    fitting: Machine | None = None

    def lets_pass(self, card: Card) -> bool:
        """Whether a model is listed."""
        if self.installed and card.state in (State.AVAILABLE, State.TO_TRAIN):
            return False
        if self.commercial and not card.entry.commercial_use:
            return False
        if self.fitting is not None and misfit(card, self.fitting):
            return False
        said = _said(card)
        return all(word in said for word in self.text.lower().split())


def _said(card: Card) -> str:
    entry = card.entry
    strengths = " ".join(f"{one} {STRENGTHS[one]}" for one in entry.strengths)
    parts = (card.name, card.title, entry.kind, entry.summary, entry.licence, entry.speed)
    return f"{' '.join(parts)} {strengths} {' '.join(entry.takes)}".lower()
