"""How a running job is shown: a bar on a terminal, plain lines elsewhere, JSON for machines."""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Self

from colorstudio.counting import counted
from colorstudio.engine.events import (
    Event,
    NodeAtWork,
    Notice,
    OnEvent,
    Progress,
    ShotDone,
    ShotsFound,
    Stage,
    WindowAtWork,
)
from colorstudio.engine.throttle import throttled

if TYPE_CHECKING:
    from rich.progress import ProgressColumn, TaskID

_STAGE_TITLES = {
    Stage.SHOTS: "Looking for shots",
    Stage.ALIGN: "Aligning",
    Stage.COLOUR: "Colouring",
    Stage.EXPORT: "Writing",
}
_JSON_KINDS: dict[type[Event], str] = {
    ShotsFound: "shots",
    ShotDone: "shot_done",
    Notice: "notice",
    NodeAtWork: "node",
    WindowAtWork: "window",
}
_LINE_EVERY = 10.0  # seconds between plain lines of one stage
_JSON_EVERY = 0.5  # seconds between progress objects of one stage


class Pace:
    """Frames a second and time left of one stage, measured since its first report."""

    def __init__(self, first_done: int) -> None:
        self._start, self._first = time.monotonic(), first_done

    def frames_per_second(self, done: int) -> float:
        """0 until there is something to measure."""
        elapsed = time.monotonic() - self._start
        return (done - self._first) / elapsed if elapsed > 0 else 0.0

    def seconds_left(self, done: int, total: int) -> float | None:
        """None until there is something to measure."""
        rate = self.frames_per_second(done)
        return (total - done) / rate if rate > 0 else None


class JsonReporter:
    """One JSON object a line on stdout."""

    def __init__(self) -> None:
        self._paces: dict[Stage, Pace] = {}

    def __call__(self, event: Event) -> None:
        if isinstance(event, Progress):
            self._say("progress", asdict(event) | self._speed(event))
        else:
            kind = _JSON_KINDS[type(event)]
            self._say(kind, asdict(event))

    def _speed(self, event: Progress) -> dict[str, float | None]:
        pace = self._paces.setdefault(event.stage, Pace(event.done))
        eta = pace.seconds_left(event.done, event.total)
        return {
            "fps": round(pace.frames_per_second(event.done), 2),
            "eta_seconds": None if eta is None else round(eta, 1),
        }

    def _say(self, kind: str, fields: dict[str, object]) -> None:
        print(json.dumps({"event": kind} | fields), flush=True)


class LineReporter:
    """Plain lines on stderr, for logs and pipes."""

    def __init__(self) -> None:
        self._paces: dict[Stage, Pace] = {}

    def __call__(self, event: Event) -> None:
        match event:
            case Progress():
                self._say(self._progress(event))
            case Notice(text):
                self._say(text)
            case ShotsFound(count, complete=True):
                self._say(f"{count} {'shot' if count == 1 else 'shots'}.")
            case NodeAtWork(node, 0, shots_done=shots):
                self._say(f"{node}: {counted(shots, 'shot')} done.")
            case WindowAtWork(first, last, fraction) if fraction >= 1 and last > first:
                self._say(f"Frames {first + 1} to {last + 1} are sampled together.")
            case _:
                pass

    def _progress(self, event: Progress) -> str:
        pace = self._paces.setdefault(event.stage, Pace(event.done))
        line = f"{_STAGE_TITLES[event.stage]}: {event.done} of {event.total} frames"
        rate = pace.frames_per_second(event.done)
        left = pace.seconds_left(event.done, event.total)
        return line if left is None else f"{line}, {rate:.1f} fps, {_clock(left)} left"

    def _say(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)


class BarReporter:
    """A live bar for each stage on a terminal."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import Progress as Bars

        self._bars = Bars(*_columns(), console=Console(stderr=True))
        self._tasks: dict[Stage, TaskID] = {}
        self._nodes: dict[str, TaskID] = {}
        self._paces: dict[Stage, Pace] = {}

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def __call__(self, event: Event) -> None:
        if isinstance(event, Progress):
            self._advance(event)
        elif isinstance(event, NodeAtWork):
            self._show_node(event)
        elif isinstance(event, WindowAtWork):
            self._show_window(event)
        elif isinstance(event, Notice):
            self._bars.console.print(event.text, highlight=False)

    def _show_node(self, event: NodeAtWork) -> None:
        """A bar for each machine: of the shot that it is at."""
        if event.node not in self._nodes:
            self._nodes[event.node] = self._bars.add_task(event.node, total=1, fps="")
        self._bars.update(
            self._nodes[event.node],
            completed=event.done,
            total=event.total or 1,
            fps=f"{event.shots_done} done",
        )

    def _show_window(self, event: WindowAtWork) -> None:
        """A bar for what a model samples together."""
        name = "Window"
        if name not in self._nodes:
            self._nodes[name] = self._bars.add_task(name, total=1, fps="")
        self._bars.update(
            self._nodes[name],
            completed=event.fraction,
            fps=f"frames {event.first + 1}-{event.last + 1}",
        )

    def _advance(self, event: Progress) -> None:
        pace = self._paces.setdefault(event.stage, Pace(event.done))
        if event.stage not in self._tasks:
            title = _STAGE_TITLES[event.stage]
            self._tasks[event.stage] = self._bars.add_task(title, total=event.total, fps="")
        self._bars.update(
            self._tasks[event.stage],
            completed=event.done,
            total=event.total,
            fps=f"{pace.frames_per_second(event.done):.1f} fps",
        )


def _columns() -> "Iterator[ProgressColumn]":
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn

    yield TextColumn("{task.description:<18}")
    yield BarColumn(bar_width=None)
    yield MofNCompleteColumn()
    yield TextColumn("{task.fields[fps]:>10}")
    yield TimeRemainingColumn()


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


@contextmanager
def reporting(as_json: bool) -> Iterator[OnEvent]:
    """The reporter that suits where the output goes."""
    if as_json:
        yield throttled(JsonReporter(), _JSON_EVERY)
    elif sys.stderr.isatty():
        with BarReporter() as bars:
            yield bars
    else:
        yield throttled(LineReporter(), _LINE_EVERY)
