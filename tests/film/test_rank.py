"""No encoder makes this process more important to the system than it was."""

import os
import sys
from pathlib import Path

import pytest

from colorstudio.film.encoders import trial_encode
from colorstudio.film.probe import probe
from colorstudio.film.rank import kept_rank
from tests.film.exporting import export, settings
from tests.media import make_film

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="ranks are kept on Linux")


def ranks() -> set[int]:
    """The scheduling policies of this process's threads."""
    return {os.sched_getscheduler(int(task.name)) for task in Path("/proc/self/task").iterdir()}


def test_av1_leaves_every_thread_its_rank(tmp_path: Path) -> None:
    before = ranks()
    assert trial_encode.__wrapped__("libsvtav1", "yuv420p", 320, 240) is None
    assert ranks() == before
    export(probe(make_film(tmp_path / "in.mp4", frames=3)), tmp_path / "o.mp4", settings("av1"))
    assert ranks() == before


def test_a_thread_that_is_raised_comes_back_to_its_rank() -> None:
    before = os.sched_getscheduler(0)
    with kept_rank():
        try:
            os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
        except PermissionError:
            pytest.skip("this user may not have real-time rank")
        assert os.sched_getscheduler(0) == os.SCHED_FIFO
    assert os.sched_getscheduler(0) == before
