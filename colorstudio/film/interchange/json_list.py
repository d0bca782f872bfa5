"""Shot lists as JSON."""

import json
from collections.abc import Sequence

from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.interchange.rows import Row, fields, row
from colorstudio.film.shots import Shot
from colorstudio.names import printable


def dumps(shots: Sequence[Shot], film: FilmInfo) -> str:
    """One object with the film's name, rate and length, and a list of shots, one a line."""
    rate = film.video.frame_rate
    head = {"film": printable(film.path.name), "rate": str(rate), "frames": len(film.frames)}
    opening = json.dumps(head, ensure_ascii=False)[:-1]
    lines = ",\n".join(f"  {json.dumps(f, ensure_ascii=False)}" for f in fields(shots, rate))
    return f'{opening}, "shots": [\n{lines}\n]}}\n'


def loads(text: str, film: FilmInfo) -> list[Row]:
    """The list's rows; only ``shots`` is looked at. Raises UsageError."""
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise UsageError(f"line {error.lineno} is no JSON: {error.msg}.") from None
    except (ValueError, RecursionError):
        raise UsageError("it holds a number or nested lists beyond all measure.") from None
    shots = document.get("shots") if isinstance(document, dict) else None
    if not isinstance(shots, list) or not all(isinstance(shot, dict) for shot in shots):
        raise UsageError('there is no list "shots" of objects in it.')
    return [row(f"shot {n}", shot, film.video.frame_rate) for n, shot in enumerate(shots, 1)]
