"""The rank of this process's threads with the system's scheduler."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def kept_rank() -> Iterator[None]:
    """Give threads back the rank that they had, and new ones the rank of this thread.

    SVT-AV1, opened by root as in most containers, makes the whole process real-time: nothing else
    on the machine runs until the export is done, and every child inherits it.
    """
    if sys.platform != "linux":
        yield
        return
    before = {thread: _rank(thread) for thread in _threads()}
    here = _rank(0)
    try:
        yield
    finally:
        for thread in _threads():
            wanted = before.get(thread, here)
            with suppress(OSError):  # a thread that has ended, or a rank that may not be had
                if wanted is not None and _rank(thread) != wanted:
                    os.sched_setscheduler(thread, wanted[0], os.sched_param(wanted[1]))


def _threads() -> list[int]:
    return [int(task.name) for task in Path("/proc/self/task").iterdir()]


def _rank(thread: int) -> tuple[int, int] | None:
    try:
        return os.sched_getscheduler(thread), os.sched_getparam(thread).sched_priority
    except OSError:  # it has ended
        return None
