"""Reports of progress at a pace that whoever watches can follow."""

import time
from collections.abc import Callable
from typing import TypeVar

from colorstudio.engine.events import Progress, Stage

E = TypeVar("E")


def throttled(tell: Callable[[E], None], interval: float) -> Callable[[E], None]:
    """``tell``, but of each stage at most one Progress in ``interval`` seconds, and its last."""
    told: dict[Stage, float] = {}

    def tell_some(event: E) -> None:
        if isinstance(event, Progress) and event.done < event.total:
            now = time.monotonic()
            if now - told.get(event.stage, float("-inf")) < interval:
                return
            told[event.stage] = now
        tell(event)

    return tell_some
