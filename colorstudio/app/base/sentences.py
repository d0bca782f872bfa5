"""What engine, film and project say is English, made of templates: shown in the studio's language.

A sentence arrives with its numbers and names filled in, often from another process. The catalogue
knows its template, such as ``There is no film {0}.``; the sentence is matched against those.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from colorstudio.app.base import language

_PLACE = re.compile(r"\{(\d+)\}")
_CONTEXT = "ColorStudio"
SHOTS = ("shot {0}", "shots {0} and {1}", "shots {0} to {1}", "{0} shots")


def in_our_language(sentence: str) -> str:
    """The sentence as the studio says it; unchanged where its language does not know it."""
    if not language.is_foreign():
        return sentence
    for pattern, template in _patterns(language.sentence_templates()):
        if found := pattern.fullmatch(sentence):
            said = QCoreApplication.translate(_CONTEXT, template)
            if said != template:
                return said.format(*map(_part, found.groups()))
    return sentence


def _part(value: str) -> str:
    """Shots within a sentence, as a document calls them; anything else is a name or a number."""
    for template in SHOTS:
        if found := _pattern(template, r"(\d+)").fullmatch(value):
            return QCoreApplication.translate(_CONTEXT, template).format(*found.groups())
    return value


@cache
def _patterns(templates: tuple[str, ...]) -> list[tuple[re.Pattern[str], str]]:
    """Those with the most words of their own first: they say most surely what is meant."""
    ordered = sorted(templates, key=lambda text: -len(_PLACE.sub("", text)))
    return [(_pattern(text), text) for text in ordered]


def _pattern(template: str, value: str = "(.+?)") -> re.Pattern[str]:
    parts = _PLACE.split(template)
    literals = [re.escape(text) for text in parts[::2]]
    end = "" if template.endswith(".") else r"(?<!\.)"  # a title is no sentence
    return re.compile(value.join(literals) + end, re.DOTALL)
