"""How fast a folder of pictures plays: nothing in it says so, but the person may know."""

from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from colorstudio.film.source import SEQUENCE_RATE
from colorstudio.film.timecode import parse_rate

_RATES = ("16", "18", "20", "22", "23.976", "24", "25", "29.97", "30")


def ask_rate(parent: QWidget, folder: Path, now: Fraction = SEQUENCE_RATE) -> Fraction | None:
    """Pictures a second; None where the person cancels. Raises UsageError for what is no rate."""
    rates = [*_RATES] if any(parse_rate(text) == now for text in _RATES) else [*_RATES, str(now)]
    at = next(number for number, text in enumerate(rates) if parse_rate(text) == now)
    question = _tr(
        "How many pictures a second does “{0}” play at?\n"
        "Silent films mostly run at 16 to 20, sound films at 24. Choose one or type another."
    )
    text, accepted = QInputDialog.getItem(
        parent, _tr("Pictures a second"), question.format(folder.name), rates, at, True
    )
    return parse_rate(text) if accepted else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("rate", text)
