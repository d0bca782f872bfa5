"""What is said of a model: its state, licence, size and needs."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from colorstudio.app.base.time_text import span_text
from colorstudio.app.models.tasks import ModelTask, TaskKind
from colorstudio.models.catalogue import STRENGTHS, CatalogueEntry
from colorstudio.models.figures import Figures
from colorstudio.models.listing import Card, State
from colorstudio.models.sizes import in_words

if TYPE_CHECKING:
    from colorstudio.models.machine import Machine


def state_of(card: Card, task: ModelTask | None) -> tuple[str, str]:
    """An icon's name and words."""
    if task is not None:
        return "running", task_words(task)
    match card.state:
        case State.SHIPPED:
            return "done", _tr("Comes with ColorStudio")
        case State.INSTALLED:
            return "done", _tr("Installed")
        case State.UNFINISHED:
            return "pause", _tr("Download paused, {0} here").format(in_words(card.bytes_here))
        case State.DAMAGED:
            return "failed", _tr("Damaged: remove it and download it again")
    return "download", _tr("Can be downloaded")


def task_words(task: ModelTask) -> str:
    """What is being done, and how far it is."""
    if task.is_stopping:
        return _tr("Stopping…")
    doing = {
        TaskKind.LOOK_UP: _tr("Asking what there is to fetch"),
        TaskKind.DOWNLOAD: _tr("Downloading"),
        TaskKind.VERIFY: _tr("Verifying"),
        TaskKind.REMOVE: _tr("Removing"),
        TaskKind.ADD: _tr("Adding"),
    }[task.kind]
    if task.step is None or not task.step.total:
        return f"{doing}…"
    return f"{doing} {100 * task.step.fraction:.0f} %"


def progress_words(task: ModelTask) -> str:
    """Bytes, speed and time left of a download; else how many files. Empty while unknown."""
    step = task.step
    if step is None:
        return ""
    if task.kind is not TaskKind.DOWNLOAD:
        return _tr("{0} of {1} files").format(step.done, step.total)
    if not step.total:
        return in_words(step.done)
    parts = [_tr("{0} of {1}").format(in_words(step.done), in_words(step.total))]
    if step.rate:
        parts.append(_tr("{0}/s").format(in_words(step.rate)))
    if step.seconds_left is not None:
        parts.append(_tr("{0} left").format(span_text(step.seconds_left)))
    return " · ".join(parts)


def use_of(entry: CatalogueEntry) -> tuple[str, str]:
    """An icon's name and words on commercial use."""
    if entry.commercial_use:
        return "done", _tr("Commercial use allowed")
    return "forbidden", _tr("No commercial use")


def size_of(card: Card) -> str:
    """On disk, or to fetch."""
    if card.is_here or card.state is State.DAMAGED:
        return _tr("{0} on disk").format(in_words(card.bytes_here))
    if not card.entry.bytes:
        return _tr("size not known")
    return _tr("{0} to download").format(in_words(card.entry.bytes))


def speed_of(entry: CatalogueEntry) -> str:
    """In a word."""
    return {
        "fast": _tr("fast"),
        "medium": _tr("medium speed"),
        "slow": _tr("slow"),
    }.get(entry.speed, entry.speed)


def facts(card: Card, machine: "Machine | None") -> Iterator[tuple[str, str]]:
    """What a person weighs, by its title."""
    entry = card.entry
    if entry.strengths:
        good = "; ".join(_tr(STRENGTHS[one]) for one in entry.strengths)
        yield _tr("Good at"), good[0].upper() + good[1:]
    yield _tr("Licence"), _licence(entry)
    yield _tr("Size"), size_of(card)
    yield _tr("Needs"), _needs(card, machine)
    yield _tr("Speed"), _speed(entry)
    yield _tr("Measured"), "\n".join(map(_figures, card.figures)) or _tr("Not on this machine yet")
    if entry.takes:
        yield _tr("Takes"), ", ".join(_TAKES[one]() for one in entry.takes)
    yield _tr("Name"), _tr("{0}, of the kind {1}").format(card.name, entry.kind)


def brief(card: Card) -> str:
    """A line below the title."""
    size = card.bytes_here if card.is_here else card.entry.bytes
    parts = [use_of(card.entry)[1], in_words(size) if size else "", speed_of(card.entry)]
    return " · ".join(part for part in parts if part)


def sources(entry: CatalogueEntry) -> str:
    """Where its files come from."""
    return ", ".join(dict.fromkeys(part.source for part in entry.parts))


def _licence(entry: CatalogueEntry) -> str:
    lines = [f"{entry.licence}. {use_of(entry)[1]}."]
    if entry.licence_note:
        lines.append(entry.licence_note)
    elif entry.gated:
        lines.append(_tr("The hub asks you to accept it on the model's page first."))
    return " ".join(lines)


def _needs(card: Card, machine: "Machine | None") -> str:
    from colorstudio.models.recommend import misfit

    entry = card.entry
    names = {"cuda": _tr("NVIDIA card"), "mps": _tr("Apple chip"), "cpu": _tr("CPU")}
    parts = [_tr(" or ").join(names[one] for one in entry.devices)]
    if entry.memory_mib:
        memory = _tr("{0} of memory").format(in_words(entry.memory_mib << 20))
        if entry.least_memory_mib:
            least = in_words(entry.least_memory_mib << 20)
            memory += _tr(" ({0} with offloading)").format(least)
        parts.append(memory)
    text = ", ".join(parts) + "."
    if card.needs:
        text += f" {card.needs}"
    elif machine is not None:
        problem = misfit(card, machine)
        here = _tr("Does not fit here: {0}.").format(problem) if problem else _tr("Fits here.")
        text += f" {here}"
    return text


def _speed(entry: CatalogueEntry) -> str:
    names = {"cuda": _tr("on an NVIDIA card"), "mps": _tr("on an Apple chip"), "cpu": _tr("on CPU")}
    times = ", ".join(f"{value:g} s {names[one]}" for one, value in entry.seconds.items())
    word = speed_of(entry).capitalize() or _tr("Not known")
    return _tr("{0}; a keyframe takes about {1}").format(word, times) if times else word


def _figures(one: Figures) -> str:
    parts = []
    if "de2000" in one.values:
        parts.append(f"ΔE {one.values['de2000']:.1f}")
    if "psnr" in one.values:
        parts.append(f"PSNR {one.values['psnr']:.1f} dB")
    if one.seconds:
        parts.append(_tr("{0} s a keyframe").format(f"{one.seconds:.2g}"))
    if one.frames_per_second:
        parts.append(_tr("{0} frames a second").format(f"{one.frames_per_second:.1f}"))
    if one.memory_mib:
        parts.append(in_words(one.memory_mib * 2**20))
    where = _tr("on {0}").format(one.device.upper() if one.device == "cpu" else one.device)
    how = f", {one.protocol}" if one.protocol else ""
    return f"{', '.join(parts)} ({where}{how}, {one.measured})"


_TAKES = {
    "prompt": lambda: _tr("a prompt"),
    "guidance": lambda: _tr("guidance"),
    "strength": lambda: _tr("strength"),
    "exemplar": lambda: _tr("exemplars as pictures"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("library", text)
