"""The shim of ``faults.c``: built with the system's compiler, preloaded, and set from within."""

import ctypes
import errno
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from enum import IntFlag
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

_SOURCE = Path(__file__).with_name("faults.c")
_ROOT = Path(__file__).parents[3]


class Kind(IntFlag):
    """Calls that can be made to fail, as ``faults.c`` numbers them."""

    WRITE = 1
    COMMIT = 2
    MAKE = 4
    READ = 8
    MEMORY = 16


ERRORS = {
    Kind.WRITE: errno.ENOSPC,
    Kind.COMMIT: errno.EIO,
    Kind.MAKE: errno.EACCES,
    Kind.READ: errno.EIO,
    Kind.MEMORY: errno.ENOMEM,
}


def why_not() -> str:
    """Why this machine cannot build and preload it; empty where it can."""
    if sys.platform != "linux" or platform.libc_ver()[0] != "glibc":
        return "needs Linux with glibc"
    return "" if shutil.which("cc") else "needs a C compiler"


@cache
def library() -> Path:
    """The shim, built once."""
    built = Path(mkdtemp(prefix="colorstudio-faults-")) / "faults.so"
    words = ["cc", "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", str(built), str(_SOURCE)]
    subprocess.run([*words, "-ldl"], check=True)
    return built


def run_preloaded(words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Python with these words, in which calls can be made to fail."""
    more = {"LD_PRELOAD": str(library()), "OMP_NUM_THREADS": "1"}
    return subprocess.run(
        [sys.executable, *words],
        env=os.environ | more,
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )


class Shim:
    """The shim of the process that this runs in."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.fault_calls.restype = ctypes.c_long
        self._library.fault_failures.restype = ctypes.c_long

    def arm(self, kind: Kind, nth: int, *, lasts: bool, folder: Path, large: int) -> None:
        """Let the n-th call fail that is for a file in ``folder`` or for ``large`` bytes."""
        self._library.fault_arm(
            int(kind),
            ctypes.c_long(nth),
            int(lasts),
            ERRORS[kind],
            os.fsencode(f"{folder}/"),
            ctypes.c_size_t(large),
        )

    def disarm(self) -> None:
        """Let all be well again."""
        self._library.fault_disarm()

    @property
    def failures(self) -> int:
        """How many calls failed since it was armed."""
        return int(self._library.fault_failures())
