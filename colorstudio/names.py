"""Names of files: made after another one, and shown as text."""

import hashlib
from pathlib import Path

LONGEST_NAME = 255  # bytes, on every common file system
_SPARE = 24  # of them, for what SQLite and half-made files append to a name
_DIGEST = 8


def beside(path: Path, suffix: str) -> Path:
    """``path`` with ``suffix`` appended to its name.

    Where the folder could not take so long a name, it is cut, and a digest keeps it from meeting
    another one that was cut alike.
    """
    room = LONGEST_NAME - _SPARE - len(suffix.encode())
    name = path.name.encode(errors="surrogateescape")
    if len(name) <= room:
        return path.with_name(path.name + suffix)
    digest = hashlib.sha256(name).hexdigest()[:_DIGEST]
    kept = name[: room - len(digest) - 1].decode(errors="ignore")
    return path.with_name(f"{kept}~{digest}{suffix}")


def printable(name: str) -> str:
    """A name as text that any program takes: bytes that are none, as on old drives, become "?"."""
    return name.encode(errors="replace").decode()
