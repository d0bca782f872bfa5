"""The studio in other languages: catalogues are whole, and found whatever room asks."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from colorstudio.app.base import language
from colorstudio.errors import UsageError
from tools.translations import FOLDER, read, texts

CATALOGUES = sorted(FOLDER.glob("*.ts"))
_PLACES = re.compile(r"\{[^}]*\}")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, English again afterwards."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_of_a_catalogue_is_translated(path: Path) -> None:
    for source, said in read(path).items():
        assert said.strip(), f"{path.name}: {source!r} is not translated"
        assert set(_PLACES.findall(said)) == set(_PLACES.findall(source)), source
        for end in (0, -1):  # spaces that other words are joined by
            assert (said[end] == " ") == (source[end] == " "), source
        assert source.endswith("…") == said.endswith("…") or "{" in source, source


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_a_catalogue_is_compiled_as_it_stands(app: QApplication, path: Path) -> None:
    assert language.speak(path.stem) == path.stem
    for source, said in read(path).items():
        assert QCoreApplication.translate("any room", source) == said


def test_rooms_speak_and_what_is_unknown_stays_english(app: QApplication) -> None:
    language.speak("de")

    class Room(QObject):
        pass

    assert Room().tr("Colorize film") == "Film färben"
    assert Room().tr("No such text") == "No such text"
    assert QLocale().language() is QLocale.Language.German


def test_the_system_s_language_is_taken_where_the_studio_speaks_it(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "_wished", lambda: ["eo", "de", "en"])
    assert language.speak() == "de"
    monkeypatch.setattr(language, "_wished", lambda: ["eo", "en", "de"])
    assert language.speak() == "en"
    with pytest.raises(UsageError, match="speaks en, de"):
        language.speak("tlh")


def test_texts_of_commands_dialogs_and_menus_are_found() -> None:
    found = set(texts())
    assert {"Colorize film", "Colour every shot", "&File", "Preferences", "Take {0}"} <= found
