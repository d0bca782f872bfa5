"""What finding shots has decoded is not decoded again to colour them."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import numpy as np

from colorstudio.engine.control import JobControl
from colorstudio.engine.kept_lumas import KeptLumas
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.shot_source import detect
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe


def luma(value: int) -> WorkingLuma:
    return np.full((10, 10), value, np.uint8)


def test_a_place_is_whole_only_with_all_its_frames() -> None:
    lumas = KeptLumas()
    for frame in (3, 4, 6):
        lumas.put(frame, luma(frame))
    whole = lumas.whole(FrameRange(3, 5))
    assert whole is not None
    assert [int(one[0, 0]) for one in whole] == [3, 4]
    assert lumas.whole(FrameRange(3, 7)) is None
    assert lumas.get(5) is None


def test_the_first_ones_stay_until_they_are_passed() -> None:
    lumas = KeptLumas(limit=300)
    for frame in range(5):
        lumas.put(frame, luma(frame))
        lumas.put(frame, luma(frame))  # the same again takes no room
    assert lumas.whole(FrameRange(0, 3)) is not None
    assert lumas.get(3) is None
    lumas.begin(FrameRange(2, 4))
    assert lumas.get(1) is not None
    for frame in range(3, 8):
        lumas.put(frame, luma(frame))
    assert lumas.whole(FrameRange(2, 7)) is not None  # two are in work, and three wait
    assert lumas.get(7) is None
    lumas.begin(FrameRange(4, 7))
    assert lumas.get(1) is None
    assert lumas.whole(FrameRange(2, 7)) is not None


def test_who_looks_for_shots_waits_while_lumas_are_full_and_shots_wait(grey_film: Path) -> None:
    film = probe(grey_film)
    grid = working_grid(film)
    height, width = grid.luma
    lumas, waits = KeptLumas(limit=10 * height * width), Event()
    found: list[int] = []
    waits.set()

    def look() -> None:
        every, options = FrameRange(0, len(film.frames)), (0.5, JobControl(), lambda event: None)
        found.extend(s.stop for s in detect(film, grid, every, *options, lumas, waits.is_set))

    with ThreadPoolExecutor(1) as pool:
        looking = pool.submit(look)
        assert not wait_for(looking.done, 0.5)
        assert lumas.get(9) is not None
        assert lumas.get(10) is None
        lumas.begin(FrameRange(0, 5))  # five wait no more: as many others are looked at
        assert wait_for(lambda: lumas.get(14) is not None, 30)
        assert not looking.done()
        waits.clear()  # whoever colours needs the next shot: there is nothing to wait for
        looking.result(60)
    assert found[-1] == len(film.frames)
    assert lumas.get(15) is None


def wait_for(true: Callable[[], bool], seconds: float) -> bool:
    until = time.monotonic() + seconds
    while not true() and time.monotonic() < until:
        time.sleep(0.01)
    return true()
