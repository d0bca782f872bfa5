"""Memory that is free goes back to the system, where the C library would keep it."""

import ctypes
import sys


def give_back_freed_memory() -> None:
    """Return what lies free in the heap. Takes milliseconds; a no-op where libc is not glibc.

    Pictures, thumbnails and undo leave holes in glibc's heap that it keeps for good: of a window
    that had seen 1 500 shots coloured, 114 MB were free and 103 could be given back.
    """
    if not sys.platform.startswith("linux"):
        return
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
