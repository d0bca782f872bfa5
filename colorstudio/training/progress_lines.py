"""How a run is shown on a terminal and in a log, and how Ctrl-C reaches it between two steps."""

import json
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from types import FrameType

from colorstudio.errors import Cancelled
from colorstudio.evaluation.metrics.catalogue import METRICS
from colorstudio.training.trainer import OnProgress, TrainProgress

_LINE_EVERY = 10.0  # seconds


@contextmanager
def progress_lines(as_json: bool = False) -> Iterator[OnProgress]:
    """Lines on stderr, or JSON on stdout. Ctrl-C and a polite kill let the step finish first."""
    stopped = False

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal stopped
        stopped = True

    lines = _Lines(as_json)

    def show(progress: TrainProgress) -> None:
        lines(progress)
        if stopped:
            raise Cancelled

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield show
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Lines:
    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self._start: tuple[float, int] | None = None
        self._shown = 0.0

    def __call__(self, progress: TrainProgress) -> None:
        now = time.monotonic()
        if self._start is None or progress.step <= self._start[1]:  # a run, or a sweep's next one
            self._start = now, progress.step
        due = now - self._shown >= _LINE_EVERY or progress.step == progress.steps
        if progress.validation is None and (progress.loss is None or not due):
            return
        self._shown = now
        if self._as_json:
            print(json.dumps({"event": "progress", **asdict(progress)}), flush=True)  # noqa: T201
        else:
            print(self._line(progress, now), file=sys.stderr, flush=True)  # noqa: T201

    def _line(self, progress: TrainProgress, now: float) -> str:
        start, first = self._start or (now, progress.step)
        parts = [f"step {progress.step} of {progress.steps}"]
        if progress.loss is not None:
            parts.append(f"loss {progress.loss:.4g}")
        if progress.step > first:
            parts.append(f"{(now - start) / (progress.step - first):.3g} s a step")
        for name, value in (progress.validation or {}).items():
            parts.append(f"{METRICS[name].title} {value:.{METRICS[name].digits}f}")
        return ", ".join(parts)
