"""How the C library's heap behaves: settings of glibc, without effect where there is another."""

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_MAX, _ARENA_MAX = -1, -4, -8  # <malloc.h>
_KEPT_BYTES = 512 << 20


def share_one_heap() -> None:
    """Let all threads that begin from now on take memory from one heap.

    Else each has a heap of its own and keeps there what it gave back: colouring 1 650 frames with
    its decoders', model's and encoder's threads held 1 500 MB that way, and 1 050 MB with one.
    """
    _set(_ARENA_MAX, 1)


def keep_freed_memory() -> None:
    """Keep freed blocks instead of returning them to the kernel at every step.

    Activations of a network are big enough that malloc maps each one again; the page faults then
    take more time than the arithmetic. Process-wide.
    """
    _set(_MMAP_MAX, 0)
    _set(_TRIM_THRESHOLD, _KEPT_BYTES)
    share_one_heap()


def give_back_freed_memory() -> None:
    """Return what lies free in the heap; takes milliseconds.

    Pictures, thumbnails and undo leave holes in it that stay for good: of a window that had seen
    1 500 shots coloured, 114 MB were free and 103 could be given back.
    """
    if (trim := _libc_function("malloc_trim")) is not None:
        trim(0)


def _set(parameter: int, value: int) -> None:
    if (mallopt := _libc_function("mallopt")) is not None:
        mallopt(parameter, value)


def _libc_function(name: str) -> "ctypes._NamedFuncPointer | None":
    if not sys.platform.startswith("linux"):
        return None
    found: ctypes._NamedFuncPointer | None = getattr(ctypes.CDLL(None), name, None)
    return found
