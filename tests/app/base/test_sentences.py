"""What the engine says, in the studio's language."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from colorstudio.app.base import language
from colorstudio.app.base.sentences import in_our_language
from colorstudio.errors import FilmError
from colorstudio.film.source import open_film
from tools.translations import SENTENCES, sentences


@pytest.fixture(params=["de", "fr", "es", "ja", "zh"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    yield language.speak(request.param)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_the_list_is_as_the_code_stands() -> None:
    assert json.loads(SENTENCES.read_text(encoding="utf-8")) == sentences()


def test_names_and_numbers_stay_as_they_are(spoken: str, tmp_path: Path) -> None:
    with pytest.raises(FilmError) as raised:
        open_film(tmp_path / "{0} film.mkv")
    said = in_our_language(str(raised.value))
    assert said != str(raised.value)
    assert "{0} film.mkv" in said


def test_every_sentence_finds_its_own_template(spoken: str) -> None:
    for template in language.sentence_templates():
        values = [f"<{number}>" for number in range(template.count("{"))]
        said = in_our_language(template.format(*values))
        assert said != template.format(*values), template
        assert all(value in said for value in values), template


def test_shots_within_a_title_are_translated(qapp: QApplication, spoken: str) -> None:
    said = in_our_language("Change settings of shots 3 to 5")
    assert "3" in said
    assert "5" in said
    assert "shots" not in said
    assert in_our_language("Export it once more.") == "Export it once more."


def test_what_is_not_known_stays_english(spoken: str) -> None:
    assert in_our_language("Nobody knows this.") == "Nobody knows this."
