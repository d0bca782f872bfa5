"""Models and their downloads in a terminal."""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath

from colorstudio.counting import counted
from colorstudio.models import words
from colorstudio.models.download import DownloadPlan, DownloadProgress, OnProgress
from colorstudio.models.listing import Card
from colorstudio.models.manifest import PICKLES
from colorstudio.models.sizes import in_words

_JSON_EVERY = 0.5  # seconds


def sentences(card: Card) -> Iterator[str]:
    """Everything that is known about a model."""
    yield f"{card.title} ({card.name}): {words.state(card)}"
    if card.entry.summary:
        yield card.entry.summary
    for heading, text in words.facts(card):
        yield f"{heading}: {text}"


def terms(plan: DownloadPlan) -> Iterator[str]:
    """What a person should know before a download."""
    entry = plan.entry
    yield f"{entry.title}, from {words.sources(entry)}"
    yield f"Licence: {words.licence(entry)}"
    here = f", {in_words(plan.here)} of it here already" if plan.here else ""
    if pickled := [file.path for file in plan.files if PurePosixPath(file.path).suffix in PICKLES]:
        yield f"{', '.join(pickled)} is an old format of weights; only numbers are read from it."
    yield f"{in_words(plan.total)} in {counted(len(plan.files), 'file')}{here}, into {plan.folder}"


def figures_in_brief(card: Card) -> str:
    """What was measured of a model, in a few words."""
    parts = []
    for one in card.figures:
        if one.protocol == "automatic" and "de2000" in one.values:
            parts.append(f"ΔE {one.values['de2000']:.1f}")
        if one.seconds:
            parts.append(f"{one.seconds:.2g} s a keyframe on {one.device}")
    return ", ".join(parts)


class JsonReporter:
    """One JSON object a line, twice a second."""

    def __init__(self) -> None:
        self._last = 0.0

    def __call__(self, progress: DownloadProgress) -> None:
        now = time.monotonic()
        if now - self._last >= _JSON_EVERY or progress.done == progress.total:
            self._last = now
            facts = {
                "event": "progress",
                "file": progress.file,
                "done": progress.done,
                "total": progress.total,
                "rate": round(progress.rate),
            }
            print(json.dumps(facts), flush=True)


class LineReporter:
    """A line each tenth of the way, for logs and pipes."""

    def __init__(self) -> None:
        self._last = -1

    def __call__(self, progress: DownloadProgress) -> None:
        tenth = 10 * progress.done // progress.total if progress.total else 0
        if tenth > self._last:
            self._last = tenth
            text = f"{in_words(progress.done)} of {in_words(progress.total)}: {progress.file}"
            print(text, file=sys.stderr, flush=True)


@contextmanager
def bar() -> Iterator[OnProgress]:
    """A live bar on a terminal."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as bars:
        task = bars.add_task("", total=None)

        def report(progress: DownloadProgress) -> None:
            bars.update(
                task,
                description=progress.file,
                completed=progress.done,
                total=progress.total or None,
            )

        yield report
