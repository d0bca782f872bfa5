"""Settings into dataclasses; what the dataclasses do not know is refused in a sentence."""

from collections.abc import Mapping
from typing import TypeVar

from colorstudio.errors import UsageError
from colorstudio.records import RecordError, record_of

Schema = TypeVar("Schema")


def parse(schema: type[Schema], content: Mapping[str, object]) -> Schema:
    """``schema`` filled from ``content``. Raises UsageError for unknown names and wrong values."""
    try:
        return record_of(schema, _without_empty(content), "setting")
    except RecordError as error:
        text = str(error)
        raise UsageError(f"{text[0].upper()}{text[1:]}.") from None


def _without_empty(content: Mapping[str, object]) -> dict[str, object]:
    """A name with nothing behind it, or with comments alone, is left at its default."""
    return {
        name: _without_empty(value) if isinstance(value, dict) else value
        for name, value in content.items()
        if value is not None
    }
