"""Knowing a film again after it moved, without reading all of it."""

import hashlib
from pathlib import Path
from typing import BinaryIO

_MIB = 1 << 20


def fingerprint(path: Path) -> str:
    """SHA-256 over the size and the first, middle and last MiB of a file. Raises OSError."""
    size = path.stat().st_size
    digest = hashlib.sha256(size.to_bytes(8, "big"))
    with path.open("rb") as file:
        for offset in (0, max(0, size // 2 - _MIB // 2), max(0, size - _MIB)):
            digest.update(_mebibyte(file, offset))
    return digest.hexdigest()


def _mebibyte(file: BinaryIO, offset: int) -> bytes:
    file.seek(offset)
    return file.read(_MIB)
