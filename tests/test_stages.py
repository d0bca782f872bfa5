"""Processor time by stages."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from colorstudio import stages
from colorstudio.stages import each, measured, stage, staged


class Clock:
    """Each thread's processor time goes on as it is told to."""

    def __init__(self) -> None:
        self._here = threading.local()

    def work(self, seconds: float) -> None:
        self._here.now = self() + seconds

    def __call__(self) -> float:
        now: float = getattr(self._here, "now", 0.0)
        return now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(time, "thread_time", clock)
    return clock


def test_each_moment_belongs_to_the_innermost_stage(clock: Clock) -> None:
    with measured() as found:
        clock.work(100)
        with stage("outer"):
            clock.work(1)
            with stage("inner"):
                clock.work(2)
            clock.work(4)
        clock.work(100)
    assert found.seconds == {"outer": 5, "inner": 2}


def test_threads_add_up(clock: Clock) -> None:
    @staged("work")
    def work(seconds: float) -> None:
        clock.work(seconds)

    with measured() as found, ThreadPoolExecutor(2) as pool:
        list(pool.map(work, [1, 2, 3]))
    assert found.seconds == {"work": 6}


def test_making_items_is_measured_and_using_them_is_not(clock: Clock) -> None:
    def made() -> Iterator[int]:
        for number in range(3):
            clock.work(1)
            yield number

    with measured() as found:
        for _ in each("make", made()):
            clock.work(10)
    assert found.seconds == {"make": 3}
    assert found.items == {"make": 3}


def test_a_stage_that_fails_is_measured_as_far_as_it_came(clock: Clock) -> None:
    @staged("work")
    def break_off() -> None:
        clock.work(2)
        raise ValueError("broken")

    with measured() as found:
        with pytest.raises(ValueError, match="broken"):
            break_off()
        clock.work(3)
    assert found.seconds == {"work": 2}


def test_nothing_is_measured_unless_asked() -> None:
    with stage("idle"):
        assert list(each("idle", [1, 2])) == [1, 2]
    assert stages._clock is None
