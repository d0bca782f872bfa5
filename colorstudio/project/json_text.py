"""JSON as it is kept in a project: what the room stores for others without looking inside."""

import json
from typing import TypeAlias

from colorstudio.errors import ProjectError

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


def to_text(value: Json) -> str:
    """Canonical text: equal values give equal text. Raises ValueError on NaN and infinities."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)


def from_text(text: str | None) -> Json:
    """The inverse; None where nothing is stored. Raises ProjectError for what is no JSON."""
    try:
        return None if text is None else json.loads(text)
    except (ValueError, TypeError, RecursionError):
        raise ProjectError(
            "The project holds a value that cannot be read, so it is damaged; restore it from a "
            "backup."
        ) from None
