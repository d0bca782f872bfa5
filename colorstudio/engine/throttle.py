"""Reports of progress at a pace that whoever watches can follow."""

import time
from collections.abc import Callable
from typing import TypeVar

from colorstudio.engine.events import Progress, Stage

E = TypeVar("E")


def throttled(report: Callable[[E], None], interval: float) -> Callable[[E], None]:
    """``report``, but of each stage at most one Progress in ``interval`` seconds, and its last."""
    reported: dict[Stage, float] = {}

    def pass_some_on(event: E) -> None:
        if isinstance(event, Progress) and event.done < event.total:
            now = time.monotonic()
            if now - reported.get(event.stage, float("-inf")) < interval:
                return
            reported[event.stage] = now
        report(event)

    return pass_some_on
