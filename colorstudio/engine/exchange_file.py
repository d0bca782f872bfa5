"""JSON files of our own that people hand on: points, objects, fixed colours, grades."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from colorstudio.errors import UsageError
from colorstudio.whole_file import write_whole

_VERSION = 1
_HEAD = ("format", "version")


@dataclass(frozen=True, slots=True)
class ExchangeFile:
    """One kind of them: the mark inside, and how messages call its contents and the file."""

    mark: str
    contents: str  # "points" in "The points FILE cannot be read"
    kind: str  # "points file" in "FILE is no points file"

    def read(self, path: Path) -> dict[str, Any]:
        """What it holds beside its mark and version. Raises UsageError where it is another."""
        try:
            value = json.loads(path.read_text(encoding="utf-8-sig"))
        except OSError as error:
            raise UsageError(
                f"The {self.contents} {path} cannot be read: {error.strerror}."
            ) from None
        except (ValueError, RecursionError):
            raise UsageError(f"{path} is no {self.kind}: it is not JSON.") from None
        if not isinstance(value, dict) or value.get("format") != self.mark:
            raise UsageError(f'{path} is no {self.kind}: its "format" is not "{self.mark}".')
        if value.get("version") != _VERSION:
            raise UsageError(f"{path} was written by a newer ColorStudio; update this one.")
        return {name: held for name, held in value.items() if name not in _HEAD}

    def write(self, path: Path, values: Mapping[str, object]) -> None:
        """The inverse of :meth:`read`. Raises UsageError where it cannot be written."""
        value = {"format": self.mark, "version": _VERSION, **values}
        try:
            write_whole(path, json.dumps(value, indent=1, ensure_ascii=False) + "\n")
        except OSError as error:
            raise UsageError(f"{path} cannot be written: {error.strerror}.") from None
