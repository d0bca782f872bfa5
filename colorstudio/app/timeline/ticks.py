"""Where the ruler has its marks: round times, wide enough apart for their labels. Knows no Qt."""

from collections.abc import Iterator
from fractions import Fraction

_FRAME_STEPS = (1, 2, 5, 10)
_SECOND_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)


def tick_step(scale: float, rate: Fraction, room: float) -> int:
    """Frames between labels that need ``room`` pixels where a frame has ``scale``."""
    nominal = max(1, round(rate))
    steps = [step for step in _FRAME_STEPS if step < nominal]
    steps += [step * nominal for step in _SECOND_STEPS]
    return next((step for step in steps if step * scale >= room), steps[-1])


def ticks(first: float, last: float, step: int) -> Iterator[int]:
    """The marks from just before ``first`` to ``last``."""
    frame = int(first // step) * step
    while frame <= last:
        yield frame
        frame += step
