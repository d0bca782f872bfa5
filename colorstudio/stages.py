"""Which parts of the work take the processor's time. Nothing is measured until someone asks."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import wraps
from threading import Lock, local
from typing import ParamSpec, TypeVar

Args = ParamSpec("Args")
Item = TypeVar("Item")
Result = TypeVar("Result")

_NOTHING = nullcontext()
_END = object()


class StageClock:
    """Processor seconds by stage, each without the stages within it, over all threads.

    What libraries do on threads of their own it cannot see.
    """

    def __init__(self) -> None:
        self._here = local()
        self._threads: list[_Thread] = []
        self._lock = Lock()

    @property
    def seconds(self) -> Mapping[str, float]:
        """By stage; to be asked after the work."""
        total: dict[str, float] = defaultdict(float)
        for thread in self._threads:
            for name, seconds in thread.seconds.items():
                total[name] += seconds
        return total

    @property
    def items(self) -> Mapping[str, int]:
        """How many things :func:`each` of a stage made."""
        total: dict[str, int] = defaultdict(int)
        for thread in self._threads:
            for name, number in thread.items.items():
                total[name] += number
        return total

    def count(self, name: str) -> None:
        """One more item of a stage is there."""
        self._thread().items[name] += 1

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """What this thread does meanwhile belongs to the stage."""
        thread = self._thread()
        thread.enter(name)
        try:
            yield
        finally:
            thread.leave()

    def _thread(self) -> "_Thread":
        if not hasattr(self._here, "thread"):
            self._here.thread = _Thread()
            with self._lock:
                self._threads.append(self._here.thread)
        thread: _Thread = self._here.thread
        return thread


class _Thread:
    """One thread's own clock: each moment belongs to the innermost stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self.items: dict[str, int] = defaultdict(int)
        self._inside: list[str] = []
        self._since = 0.0

    def enter(self, name: str) -> None:
        self._charge()
        self._inside.append(name)

    def leave(self) -> None:
        self._charge()
        self._inside.pop()

    def _charge(self) -> None:
        now = time.thread_time()
        if self._inside:
            self.seconds[self._inside[-1]] += now - self._since
        self._since = now


_clock: StageClock | None = None


@contextmanager
def measured() -> Iterator[StageClock]:
    """Measure all stages of this process, one clock at a time."""
    global _clock
    before, _clock = _clock, StageClock()
    try:
        yield _clock
    finally:
        _clock = before


def stage(name: str) -> AbstractContextManager[None]:
    """What is done within belongs to the stage, if anyone measures."""
    return _NOTHING if _clock is None else _clock.stage(name)


def staged(name: str) -> Callable[[Callable[Args, Result]], Callable[Args, Result]]:
    """A function that is a stage."""

    def wrap(function: Callable[Args, Result]) -> Callable[Args, Result]:
        @wraps(function)
        def wrapped(*args: Args.args, **kwargs: Args.kwargs) -> Result:
            with stage(name):
                return function(*args, **kwargs)

        return wrapped

    return wrap


def each(name: str, items: Iterable[Item]) -> Iterator[Item]:
    """The items; making each is a stage."""
    iterator = iter(items)
    while True:
        with stage(name):
            item = next(iterator, _END)
        if item is _END:
            return
        if _clock is not None:
            _clock.count(name)
        yield item  # type: ignore[misc]  # mypy does not know the mark from an item
