"""The language of the studio: the system's, or one that is asked for."""

import json
from functools import cache
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from colorstudio.errors import UsageError
from colorstudio.resources import resources_dir

ENGLISH = "en"


_CONTEXT = "ColorStudio"  # of all texts: the same English says the same everywhere


class _Catalogue(QTranslator):
    """Finds a text whatever room of the studio asks for it."""

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """See Qt; None, where the catalogue has nothing to say, lets the English stay."""
        found = super().translate(_CONTEXT, source)
        return found or cast(str, None)


def languages() -> list[str]:
    """Those that the studio speaks, by their codes."""
    return [ENGLISH, *sorted(path.stem for path in _folder().glob("*.qm"))]


def speak(language: str | None = None) -> str:
    """Show this language from now on; None: the first of the system's that the studio speaks.

    Returns its code. Raises UsageError for one that it does not speak.
    """
    known = languages()
    if language is not None and language not in known:
        raise UsageError(f"The studio speaks {', '.join(known)}, not {language}.")
    chosen = language or next(filter(known.__contains__, _wished()), ENGLISH)
    if chosen == ENGLISH:
        return ENGLISH
    QLocale.setDefault(QLocale(chosen))
    app = QCoreApplication.instance()
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator, file in (
        (QTranslator(app), next(qt.glob(f"qtbase_{chosen}*.qm"), Path())),  # else English buttons
        (_Catalogue(app), _folder() / f"{chosen}.qm"),
    ):
        if file.is_file() and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
    return chosen


def is_foreign() -> bool:
    """Whether the studio speaks another language than English."""
    app = QCoreApplication.instance()
    return app is not None and app.findChild(_Catalogue) is not None


@cache
def sentence_templates() -> tuple[str, ...]:
    """The sentences of engine, film and project that catalogues translate, {0} for what varies."""
    listed = _folder() / "sentences.json"
    return tuple(json.loads(listed.read_text(encoding="utf-8"))) if listed.is_file() else ()


def _wished() -> list[str]:
    return [name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages()]


def _folder() -> Path:
    return resources_dir() / "translations"
