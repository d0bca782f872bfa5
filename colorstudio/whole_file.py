"""Small files, written whole or not at all."""

import os
import shutil
from pathlib import Path

from colorstudio.names import beside


def write_whole(path: Path, content: str | bytes) -> None:
    """Make this the content of a file; what it held stays until all is on the disk.

    Raises OSError. A link stays and its file is written; devices and pipes are written as they are.
    """
    data = content.encode() if isinstance(content, str) else content
    path = path.resolve() if path.is_symlink() else path
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    partial = beside(path.absolute(), f".{os.getpid()}.partial")
    try:
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, partial)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
