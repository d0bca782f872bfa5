"""What to call the way that a colouring leans."""

from PySide6.QtCore import QCoreApplication

from colorstudio.errors import ColorStudioError
from colorstudio.models.lean import read_lean


def lean_words(lean: str) -> str:
    """As in "Warm, other clothes"; "Likeliest" for none."""
    try:
        terms = read_lean(lean)
    except ColorStudioError:
        return lean
    names = {
        "warm": _tr("warm"),
        "cool": _tr("cool"),
        "dusk": _tr("dusk"),
        "night": _tr("night"),
        "clothes": _tr("other clothes"),
        "any": _tr("another way"),
    }
    words = ", ".join(dict.fromkeys(names[term.kind] for term in terms)) or _tr("likeliest")
    return words[:1].upper() + words[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("leans", text)
