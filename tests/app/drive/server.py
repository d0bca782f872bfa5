"""An X server without a monitor."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


def is_there() -> bool:
    """Whether this machine has one."""
    return shutil.which("Xvfb") is not None


@contextmanager
def x_server(width: int, height: int, number: int | None = None) -> Iterator[str]:
    """The name of a display of this size; any free number unless one is given."""
    read, write = os.pipe()
    where = [f":{number}"] if number is not None else []
    command = ["Xvfb", *where, "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            found = told.readline().strip()
        if not found:
            raise RuntimeError("Xvfb does not start.")
        yield f":{found}"
    finally:
        server.terminate()
        server.wait()
