"""Signs beside what is said about a model, and words on what is being done to it."""

from PySide6.QtCore import QCoreApplication

from colorstudio.app.base.time_text import span_text
from colorstudio.app.models.tasks import ModelTask, TaskKind
from colorstudio.models.catalogue import CatalogueEntry
from colorstudio.models.listing import Card, State
from colorstudio.models.sizes import in_words
from colorstudio.models.words import state, use

_SHAPES = {
    State.SHIPPED: "done",
    State.INSTALLED: "done",
    State.UNFINISHED: "pause",
    State.AVAILABLE: "download",
    State.DAMAGED: "failed",
    State.TO_TRAIN: "recipe",
}


def state_of(card: Card, task: ModelTask | None) -> tuple[str, str]:
    """An icon's name and words."""
    if task is not None:
        return "running", task_words(task)
    return _SHAPES[card.state], _tr(state(card))


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
    return "done" if entry.commercial_use else "forbidden", _tr(use(entry))


def _tr(text: str) -> str:
    return QCoreApplication.translate("library", text)
