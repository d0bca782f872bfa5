"""Which way a colouring leans, where several are likely: warm, cool, other clothes, another hour.

Written as terms joined by ``+``: ``warm``, ``clothes:7``, ``warm+any:3*0.5``. The number after a
colon says which of many, its opposite has a minus, and that after ``*`` how far. What a person
chose stands in the wish, so that a take repeats.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from colorstudio.errors import UsageError

PLAIN = ("warm", "cool", "dusk", "night")
NUMBERED = ("clothes", "any")
MOST_TERMS = 8
STRONGEST = 3.0
_TERM = re.compile(
    r"(?P<kind>[a-z]+)(?::(?P<number>-?\d{1,6}))?(?:\*(?P<strength>\d(?:\.\d{1,3})?))?"
)


@dataclass(frozen=True, slots=True)
class Term:
    """One of the ways: ``number`` says which of many, ``strength`` how far, 1 as usual."""

    kind: str
    number: int = 0
    strength: float = 1.0

    def __str__(self) -> str:
        number = f":{self.number}" if self.kind in NUMBERED else ""
        return f"{self.kind}{number}" + ("" if self.strength == 1 else f"*{self.strength:g}")


def read_lean(text: str) -> tuple[Term, ...]:
    """The terms of a lean; none of an empty one. Raises UsageError for what is none."""
    if not text.strip():
        return ()
    parts = [part.strip() for part in text.split("+")]
    if len(parts) > MOST_TERMS:
        raise UsageError(f"A colouring leans at most {MOST_TERMS} ways at once.")
    return tuple(map(_term, parts))


def lean_text(terms: Iterable[Term]) -> str:
    """The inverse of :func:`read_lean`."""
    return "+".join(map(str, terms))


def _term(text: str) -> Term:
    match = _TERM.fullmatch(text)
    kind = match["kind"] if match else ""
    if not match or kind not in PLAIN + NUMBERED or (kind in PLAIN and match["number"]):
        kinds = ", ".join([*PLAIN, *(f"{kind}:N" for kind in NUMBERED)])
        raise UsageError(f"A colouring cannot lean {text!r}; it can lean {kinds}.")
    strength = float(match["strength"] or 1)
    if strength > STRONGEST:
        raise UsageError(f"A lean is at most {STRONGEST:g} times as strong, not {strength:g}.")
    return Term(kind, int(match["number"] or 0), strength)
