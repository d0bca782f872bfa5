"""Pinned colour carried along the motion of a shot to its keyframes, later and earlier ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from colorstudio.chroma.grid import GridSize
from colorstudio.engine.control import JobControl
from colorstudio.engine.lumas import ShotLumas
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Hint, known_share, laid_over, surer

KNOWN_ENOUGH = 0.97  # share of known cells above which nothing that arrives is news


@dataclass(frozen=True, slots=True)
class PinCarrier:
    """Carries what is pinned along the ``spans`` of a shot. Raises Cancelled."""

    lumas: ShotLumas
    grid: GridSize
    spans: Sequence[tuple[int, int]]  # (first, last) keyframes, both included
    control: JobControl

    def onward(self, pinned: Mapping[int, Hint]) -> dict[int, Hint]:
        """What comes from pins before to the frames at which spans end."""
        arrived: dict[int, Hint] = {}
        for first, last in self.spans:
            leaving = _both(pinned.get(first), arrived.get(first))
            if leaving is not None and first < last and not _is_whole(pinned.get(last)):
                arrived[last] = self._motion(first, last).at_last(leaving)
        return arrived

    def back(self, pinned: Mapping[int, Hint]) -> dict[int, Hint]:
        """What comes from pins behind to the frames at which spans begin."""
        arrived: dict[int, Hint] = {}
        for first, last in reversed(self.spans):
            leaving = _both(pinned.get(last), arrived.get(last))
            if leaving is not None and first < last and not _is_whole(pinned.get(first)):
                arrived[first] = self._motion(first, last).at_first(leaving)
        return arrived

    def everywhere(self, pinned: Mapping[int, Hint]) -> dict[int, Hint]:
        """What is pinned, and around it what comes from the surest of the pins on both sides."""
        ways = self.onward(pinned), self.back(pinned)
        carried: dict[int, Hint] = {}
        for way in ways:
            for frame, hint in way.items():
                carried[frame] = surer(carried[frame], hint) if frame in carried else hint
        laid = {k: laid_over(pin, carried[k]) if k in carried else pin for k, pin in pinned.items()}
        return carried | laid

    def _motion(self, first: int, last: int) -> SpanMotion:
        self.control.checkpoint()
        return SpanMotion(self.lumas.span(first, last), self.grid)


def _is_whole(pin: Hint | None) -> bool:
    return pin is not None and known_share(pin) >= KNOWN_ENOUGH


def _both(pinned: Hint | None, carried: Hint | None) -> Hint | None:
    return laid_over(pinned, carried) if pinned and carried else pinned or carried
