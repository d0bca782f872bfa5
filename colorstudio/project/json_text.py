"""JSON as it is kept in a project: what the room stores for others without looking inside."""

import json
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


def to_text(value: Json) -> str:
    """Canonical text: equal values give equal text. Raises ValueError on NaN and infinities."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)


def from_text(text: str | None) -> Json:
    """The inverse; None where nothing is stored."""
    return None if text is None else json.loads(text)
