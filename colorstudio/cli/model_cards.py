"""How models and their downloads are told in a terminal."""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath

from colorstudio.models.catalogue import STRENGTHS, CatalogueEntry
from colorstudio.models.download import DownloadPlan, DownloadProgress, OnProgress
from colorstudio.models.figures import Figures
from colorstudio.models.listing import Card, State
from colorstudio.models.manifest import PICKLES
from colorstudio.models.sizes import in_words

_STATES = {
    State.SHIPPED: "comes with ColorStudio",
    State.INSTALLED: "installed",
    State.UNFINISHED: "a download was begun; `colorstudio models download` goes on",
    State.AVAILABLE: "can be downloaded",
    State.DAMAGED: "damaged; remove it and download it again",
}
_JSON_EVERY = 0.5  # seconds


def sentences(card: Card) -> Iterator[str]:
    """Everything that is known of a model."""
    entry = card.entry
    yield f"{card.title} ({card.name}), {_STATES[card.state]}"
    if entry.summary:
        yield entry.summary
    yield from _licence(entry)
    yield f"Kind: {entry.kind}" + (f", from {', '.join(_sources(entry))}" if entry.parts else "")
    if entry.bytes:
        yield f"Size: {in_words(entry.bytes)}"
    if entry.memory_mib:
        least = f", at least {in_words(entry.least_memory_mib << 20)} with offloading"
        yield f"Memory: {in_words(entry.memory_mib << 20)}" + least * bool(entry.least_memory_mib)
    if entry.seconds:
        times = ", ".join(f"{value:g} on {device}" for device, value in entry.seconds.items())
        yield f"Seconds a keyframe, estimated: {times}"
    if entry.strengths:
        yield "Strengths: " + "; ".join(STRENGTHS[one] for one in entry.strengths)
    if entry.takes:
        yield f"Takes: {', '.join(entry.takes)}"
    if card.needs:
        yield card.needs
    yield from map(_measured, card.figures)
    if card.folder:
        yield f"Folder: {card.folder}"


def terms(plan: DownloadPlan) -> Iterator[str]:
    """What a person should know before a download."""
    entry = plan.entry
    yield f"{entry.title}, from {', '.join(_sources(entry))}"
    yield from _licence(entry)
    here = f", {in_words(plan.here)} of it here already" if plan.here else ""
    if pickled := [file.path for file in plan.files if PurePosixPath(file.path).suffix in PICKLES]:
        yield f"{', '.join(pickled)} is an old format of weights; only numbers are read from it."
    yield f"{in_words(plan.total)} in {len(plan.files)} files{here}, into {plan.folder}"


def figures_in_brief(card: Card) -> str:
    """What was measured of a model, in a few words."""
    words = []
    for one in card.figures:
        if one.protocol == "automatic" and "de2000" in one.values:
            words.append(f"ΔE {one.values['de2000']:.1f}")
        if one.seconds:
            words.append(f"{one.seconds:.2g} s a keyframe on {one.device}")
    return ", ".join(words)


def _licence(entry: CatalogueEntry) -> Iterator[str]:
    use = "commercial use allowed" if entry.commercial_use else "no commercial use"
    where = f" ({entry.licence_url})" if entry.licence_url else ""
    yield f"Licence: {entry.licence}, {use}{where}"
    if entry.licence_note:
        yield entry.licence_note


def _sources(entry: CatalogueEntry) -> list[str]:
    return list(dict.fromkeys(part.source for part in entry.parts))


def _measured(one: Figures) -> str:
    from colorstudio.evaluation.metrics.catalogue import METRICS

    words = [
        f"{METRICS[name].title} {value:.{METRICS[name].digits}f}"
        for name, value in one.values.items()
        if name in METRICS
    ]
    if one.frames_per_second:
        words.append(f"{one.frames_per_second:.1f} frames a second")
    if one.seconds:
        words.append(f"{one.seconds:.2g} s a keyframe")
    if one.memory_mib:
        words.append(f"{one.memory_mib:.0f} MiB")
    of = f", {one.protocol} protocol, {one.clips} clips" if one.protocol else ""
    return f"Measured {one.measured} on {one.device}{of}: {', '.join(words)}"


class JsonTeller:
    """One JSON object a line, twice a second."""

    def __init__(self) -> None:
        self._told = 0.0

    def __call__(self, progress: DownloadProgress) -> None:
        now = time.monotonic()
        if now - self._told >= _JSON_EVERY or progress.done == progress.total:
            self._told = now
            facts = {
                "event": "progress",
                "file": progress.file,
                "done": progress.done,
                "total": progress.total,
                "rate": round(progress.rate),
            }
            print(json.dumps(facts), flush=True)


class LineTeller:
    """A line each tenth of the way, for logs and pipes."""

    def __init__(self) -> None:
        self._told = -1

    def __call__(self, progress: DownloadProgress) -> None:
        tenth = 10 * progress.done // progress.total if progress.total else 0
        if tenth > self._told:
            self._told = tenth
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

        def tell(progress: DownloadProgress) -> None:
            bars.update(
                task,
                description=progress.file,
                completed=progress.done,
                total=progress.total or None,
            )

        yield tell
