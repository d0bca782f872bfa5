"""The models as the window knows them, and what is being done to them.

What it needs of :mod:`colorstudio.models` is imported when it is needed: reading the catalogue
and speaking with the hub cost a second that the first window shall not wait for.
"""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.models.tasks import ModelTask, OnStep, Outcome, Step, TaskKind, Work
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.shot_settings import AUTO
from colorstudio.engine.worker.tasks import LookAtMachine
from colorstudio.errors import Cancelled
from colorstudio.models.installed import DEFAULT
from colorstudio.models.machine import Machine

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend
    from colorstudio.models.add import Declaration
    from colorstudio.models.catalogue import CatalogueEntry
    from colorstudio.models.download import DownloadPlan, DownloadProgress
    from colorstudio.models.listing import Card


class ModelLibrary(QObject):
    """Lives as long as the window, so that downloads go on while no dialog shows them."""

    changed = Signal()  # the cards are new, or the machine is known
    installedChanged = Signal()  # noqa: N815  (signals are named as in Qt)
    progressed = Signal(str)  # the model of this name
    planned = Signal(object)  # a DownloadPlan to agree to
    added = Signal(str)  # the name of a model that was added by hand
    said = Signal(str)

    def __init__(self, backend: "EngineBackend", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []
        self.machine: Machine | None = None
        self.tasks: dict[str, ModelTask] = {}
        self.troubles: dict[str, str] = {}  # what went wrong last, by name
        self._backend = backend
        self._discarded: dict[str, threading.Event] = {}
        self._machine_call: EngineCall | None = None
        self._refresh: BackgroundCall[list[Card]] | None = None

    # Looking

    def refresh(self) -> None:
        """Read the library anew; ``changed`` follows."""
        if self._refresh is not None:
            self._refresh.forget()
        self._refresh = BackgroundCall(self, _read_cards, self._take_cards, self._fail_to_read)

    def look_at_machine(self, device: str) -> None:
        """Ask what a model may take; ``changed`` follows."""
        if self._machine_call is None:
            self._machine_call = EngineCall(
                self, self._backend, LookAtMachine(device), self._know_machine, self._ask_no_more
            )

    def find(self, name: str) -> "Card | None":
        """The card of this name."""
        return next((card for card in self.cards if card.name == name), None)

    def title_of(self, name: str) -> str:
        """What a person reads."""
        card = self.find(name)
        return card.title if card else name

    def name_of(self, model: str) -> str:
        """The name of the card that a shot's settings mean; empty for ``auto``."""
        return {"default": DEFAULT, AUTO: ""}.get(model, model)

    # Downloads

    def look_up(self, entry: "CatalogueEntry") -> None:
        """Ask the source what there is to fetch; ``planned`` follows. Fetches nothing."""
        plans: list[DownloadPlan] = []

        def work(_: OnStep) -> str:
            from colorstudio.models.download import plan_download

            plans.append(plan_download(entry))
            return ""

        if task := self._start(entry.name, TaskKind.LOOK_UP, work):
            task.ended.connect(lambda _: None if task.is_stopping else self._show_plan(plans))

    def download(self, plan: "DownloadPlan") -> None:
        """Fetch it in the background."""
        title, discarded = plan.entry.title, threading.Event()
        self._discarded[plan.entry.name] = discarded

        def work(on_step: OnStep) -> str:
            from colorstudio.models.download import download, forget_download

            def show(progress: "DownloadProgress") -> None:
                on_step(Step(progress.done, progress.total, progress.rate))

            try:
                download(plan, show)
            except Cancelled:
                if discarded.is_set():
                    forget_download(plan.entry.name)
                raise
            return self.tr("{0} is installed.").format(title)

        self._start(plan.entry.name, TaskKind.DOWNLOAD, work)

    def pause(self, name: str) -> None:
        """Stop a download; what came is kept, and :meth:`look_up` goes on with it."""
        if task := self.tasks.get(name):
            task.stop()
            self.progressed.emit(name)

    def cancel(self, name: str) -> None:
        """Stop whatever is done to a model; a download's files are thrown away."""
        if name in self.tasks:
            if name in self._discarded:
                self._discarded[name].set()
            self.pause(name)
        else:
            self._discard(name)

    # Models that are here

    def verify(self, name: str, title: str) -> None:
        """Hash its files again."""

        def work(on_step: OnStep) -> str:
            from colorstudio.models.upkeep import verify_model

            verify_model(name, lambda done, total, _: on_step(Step(done, total)))
            return self.tr("{0} is complete and undamaged.").format(title)

        self._start(name, TaskKind.VERIFY, work)

    def remove(self, name: str, title: str) -> None:
        """Delete it from this machine."""

        def work(on_step: OnStep) -> str:
            from colorstudio.models.upkeep import remove

            remove(name)
            return self.tr("{0} is removed.").format(title)

        self._start(name, TaskKind.REMOVE, work)

    def add(self, source: str, declared: "Declaration") -> None:
        """Take up a folder, a file of weights, or a repository of the hub."""

        def work(on_step: OnStep) -> str:
            from colorstudio.models.add import add_folder
            from colorstudio.models.repositories import add_repository, is_repository

            if is_repository(source):
                entry = add_repository(source, declared)
                self.added.emit(entry.name)
                return self.tr("{0} is in the library and can be downloaded.").format(entry.title)
            model = add_folder(
                Path(source).expanduser(),
                declared,
                lambda done, total, _: on_step(Step(done, total)),
            )
            self.added.emit(model.name)
            return self.tr("{0} is installed.").format(model.manifest.title)

        self._start(source, TaskKind.ADD, work)

    def close(self) -> None:
        """Stop all; downloads keep what came."""
        for task in self.tasks.values():
            task.stop()
        for task in self.tasks.values():
            task.wait()

    # Following

    def _start(self, name: str, kind: TaskKind, work: Work) -> ModelTask | None:
        if name in self.tasks:
            return None
        self.troubles.pop(name, None)
        task = ModelTask(name, kind, work, self)
        self.tasks[name] = task
        task.progressed.connect(lambda: self.progressed.emit(name))
        task.ended.connect(lambda outcome: self._end(task, outcome))
        self.progressed.emit(name)
        return task

    def _end(self, task: ModelTask, outcome: Outcome) -> None:
        del self.tasks[task.name]
        self._discarded.pop(task.name, None)
        if not outcome.went_well:
            self.troubles[task.name] = outcome.sentence
        if outcome.sentence:
            self.said.emit(outcome.sentence)
        self.progressed.emit(task.name)
        if task.kind is not TaskKind.LOOK_UP:
            self.refresh()
        task.wait()
        task.deleteLater()

    def _show_plan(self, plans: "list[DownloadPlan]") -> None:
        for plan in plans:  # none where looking went wrong
            self.planned.emit(plan)

    def _discard(self, name: str) -> None:
        def work(on_step: OnStep) -> str:
            from colorstudio.models.download import forget_download

            forget_download(name)
            return ""

        self._start(name, TaskKind.REMOVE, work)

    def _take_cards(self, cards: "list[Card]") -> None:
        before = {(card.name, card.folder, card.title) for card in self.cards if card.folder}
        self._refresh, self.cards = None, cards
        self.changed.emit()
        if before != {(card.name, card.folder, card.title) for card in cards if card.folder}:
            self.installedChanged.emit()

    def _fail_to_read(self, sentence: str) -> None:
        self._refresh = None
        self.said.emit(sentence)
        self.changed.emit()

    def _know_machine(self, machine: Machine) -> None:
        self._machine_call, self.machine = None, machine
        self.changed.emit()

    def _ask_no_more(self, _: str) -> None:
        self._machine_call = None


def _read_cards() -> "list[Card]":
    from colorstudio.models.listing import cards

    return cards()
