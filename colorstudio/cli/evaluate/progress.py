"""How a running measurement is shown: a bar on a terminal, plain lines or JSON elsewhere."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from colorstudio.evaluation.run import Cell, OnCell


@contextmanager
def showing_cells(as_json: bool) -> "Iterator[OnCell]":
    """A bar over all cells; where there is no terminal, a line for each as it begins."""
    if as_json or not sys.stderr.isatty():
        yield _one_line_each(as_json)
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True)) as bars:
        task = bars.add_task("Measuring", total=None)

        def show(done: int, total: int, cell: "Cell", fraction: float) -> None:
            bars.update(task, completed=done + fraction, total=total, description=_label(cell))

        yield show


def _one_line_each(as_json: bool) -> "OnCell":
    shown: set[int] = set()

    def show(done: int, total: int, cell: "Cell", fraction: float) -> None:
        if done in shown or done == total:
            return
        shown.add(done)
        if as_json:
            event = {"event": "progress", "done": done, "total": total, "cell": _label(cell)}
            print(json.dumps(event), flush=True)
        else:
            print(f"{done + 1} of {total}: {_label(cell)}", file=sys.stderr, flush=True)

    return show


def _label(cell: "Cell") -> str:
    return f"{cell.clip.name}, {cell.protocol}, {cell.contender.name}"


@contextmanager
def counting_frames(as_json: bool) -> "Iterator[Callable[[int, int], None]]":
    """A bar over the frames of one film, on a terminal."""
    if as_json or not sys.stderr.isatty():
        yield lambda number, count: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True)) as bars:
        task = bars.add_task("Measuring", total=None)
        yield lambda number, count: bars.update(task, completed=number, total=count)
