"""What to call a mood."""

from PySide6.QtCore import QCoreApplication

from colorstudio.hints.mood import PRESETS


def mood_words(mood: str) -> str:
    """As in "Dusk"; "None" for none, and "Own colours" for what has no name."""
    names = {
        "": _tr("None"),
        "noon": _tr("Noon"),
        "dusk": _tr("Dusk"),
        "technicolor": _tr("Technicolor"),
        "autochrome": _tr("Autochrome"),
    }
    if mood in names:
        return names[mood]
    name, _, strength = mood.partition("*")
    if name in PRESETS and "+" not in mood:
        return f"{names[name]} × {strength}"
    return _tr("Own colours")


def _tr(text: str) -> str:
    return QCoreApplication.translate("moods", text)
