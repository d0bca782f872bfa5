"""Everything that the engine is doing for this window, as its views show it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from colorstudio.app.base.sentences import in_our_language
from colorstudio.engine.events import (
    LeftInColour,
    NodeAtWork,
    Notice,
    Progress,
    ShotDone,
    ShotsFound,
    Stage,
    WindowAtWork,
)
from colorstudio.engine.shot_state import ShotProgress, ShotState
from colorstudio.engine.worker.tasks import ColorizeFilm, ExportFilm, FilmTask
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.ids import FilmId, ShotId, ShotNumber, numbered
from colorstudio.project.shots import ShotRecord

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend


class JobState(StrEnum):
    """How far it has come."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    CANCELLING = "cancelling"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


_OVER = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


FilmKey = tuple[Path, FilmId]
"""A project and the id of a film in it."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """What a job said of itself, and when."""

    at: datetime
    sentence: str


@dataclass(slots=True)
class Job:
    """A task in the engine's hands, and how far it is."""

    id: int
    task: FilmTask
    film: FilmKey | None = None
    state: JobState = JobState.QUEUED
    replaced_by: str = ""  # the title of the job that made this one needless
    done: int = 0
    total: int = 0
    place: FrameRange | None = None  # the shot at work
    finished: list[FrameRange] = field(default_factory=list)  # shots
    log: list[LogLine] = field(default_factory=list)
    nodes: dict[str, NodeAtWork] = field(default_factory=dict)  # machines of a cluster
    window: WindowAtWork | None = None  # frames that a model samples together now
    begun: float | None = None  # monotonic seconds; anew after a pause
    begun_done: int = 0

    @property
    def stage(self) -> Stage:
        """What it does to its film."""
        return self.task.stage

    @property
    def title(self) -> str:
        """What it does, in words."""
        return in_our_language(self.task.title)

    @property
    def film_name(self) -> str:
        """Whose film it works on: jobs of several films stand in one list."""
        return self.task.film.name

    @property
    def places(self) -> tuple[FrameRange, ...] | None:
        """The shots it colours, by their frames; None for the whole film."""
        return self.task.options.places if isinstance(self.task, ColorizeFilm) else None

    def done_in(self, place: FrameRange) -> int:
        """How many frames of a shot are coloured; ``done`` counts all that were asked for."""
        if not isinstance(self.task, ColorizeFilm):
            return 0
        options, before = self.task.options, FrameRange(0, place.start)
        if options.places is None:
            start = options.part.start if options.part else 0
            return self.done - max(0, place.start - start)
        wanted = options.places
        if options.part is not None:
            wanted = tuple(one.common(options.part) for one in wanted)
        return self.done - sum(max(0, one.common(before).length) for one in wanted)

    @property
    def is_over(self) -> bool:
        """Nothing more will come of it."""
        return self.state in _OVER

    def note(self, sentence: str) -> None:
        """Keep a sentence in the log."""
        said = in_our_language(sentence)
        self.log.append(LogLine(datetime.now().astimezone(), said))

    @property
    def last_words(self) -> str:
        """What it said last; empty where it said nothing."""
        return self.log[-1].sentence if self.log else ""

    @property
    def fraction(self) -> float:
        """How much is done."""
        return self.done / self.total if self.total else 0.0

    @property
    def rate(self) -> float:
        """Frames a second since it began or went on; 0 where unknown."""
        if self.begun is None or self.state is not JobState.RUNNING:
            return 0.0
        return (self.done - self.begun_done) / max(0.2, monotonic() - self.begun)

    @property
    def seconds_left(self) -> float | None:
        """Estimated from the rate."""
        return (self.total - self.done) / self.rate if self.rate > 0 else None


class JobBoard(QObject):
    """Starts jobs in the engine and keeps what it says of them."""

    added = Signal(object)  # a Job
    changed = Signal(object)  # a Job, as in all below
    progressed = Signal()
    coloured = Signal(object)  # more of the film has colour
    shotsKnown = Signal(object)  # noqa: N815  the project has a new list of shots
    ended = Signal(object)
    notice = Signal(str)

    def __init__(self, backend: "EngineBackend", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backend = backend
        self.jobs: dict[int, Job] = {}
        self.shown: FilmKey | None = None  # the film that the window shows
        self.shots: Sequence[ShotRecord] = ()  # of that film, as they are numbered now
        backend.happened.connect(self._happened)
        backend.finished.connect(self._finished)
        backend.failed.connect(self._failed)
        backend.cancelled.connect(self._cancelled)
        backend.restarted.connect(self._restarted)

    def submit(self, task: FilmTask) -> Job:
        """Have the engine do something for the film that the window shows."""
        return self.add(Job(self.backend.submit(task), task, self.shown))

    def add(self, job: Job) -> Job:
        """Watch a job that the backend has taken."""
        self.jobs[job.id] = job
        self.added.emit(job)
        self.progressed.emit()
        return job

    @property
    def active(self) -> list[Job]:
        """Jobs that are not over."""
        return [job for job in self.jobs.values() if not job.is_over]

    def pause(self, job: Job) -> None:
        """Let it wait."""
        self.backend.pause(job.id)
        job.state = JobState.PAUSED
        self.changed.emit(job)

    def resume(self, job: Job) -> None:
        """Let it go on."""
        self.backend.resume(job.id)
        job.state, job.begun = JobState.RUNNING if job.total else JobState.QUEUED, None
        self.changed.emit(job)

    def cancel(self, job: Job, *, replaced_by: str = "") -> None:
        """Stop it; what is finished stays. Shows at once, whatever the engine is about."""
        if job.is_over or job.state is JobState.CANCELLING:
            return
        job.state, job.replaced_by = JobState.CANCELLING, replaced_by
        self.changed.emit(job)
        self.backend.cancel(job.id)

    def shot_progress(self, shots: Sequence[ShotRecord]) -> dict[ShotId, ShotProgress]:
        """What running, waiting and failed jobs do to shots of the film shown, by shot id."""
        progress: dict[ShotId, ShotProgress] = {}
        for job in self.jobs.values():
            if job.stage is Stage.COLOUR and job.film == self.shown:
                if progress:
                    _forget_finished(progress, job, shots)
                for shot in _concerned(job, shots):
                    if said := _of_shot(job, shot):
                        progress[shot.id] = said
        return progress

    def shot_number(self, job: Job) -> ShotNumber | None:
        """The number of the shot at work, from 1; None where the film is not shown."""
        if job.place is None or job.film != self.shown:
            return None
        numbers = (n for n, shot in numbered(self.shots) if job.place.belongs_to(shot.range))
        return next(numbers, None)

    @Slot(int, object)
    def _happened(self, number: int, event: object) -> None:
        job = self.jobs.get(number)
        if job is None:
            return
        match event:
            case Progress():
                self._progress(job, event)
            case ShotsFound(complete=True):
                self.shotsKnown.emit(job)
            case ShotDone(place):
                job.finished.append(place)
                self.coloured.emit(job)
                self.progressed.emit()
            case Notice(text):
                job.note(text)
                self.changed.emit(job)
            case NodeAtWork(node):
                job.nodes[node] = event
                self.changed.emit(job)
            case WindowAtWork(fraction=fraction):
                job.window = event if fraction < 1 else None
                self.changed.emit(job)
            case LeftInColour():
                words = self.tr("{0} Select and colorize it to colour over it.")
                if len(event.shots) > 1:
                    words = self.tr("{0} Select and colorize them to colour over them.")
                job.note(words.format(event.sentence))
                self.notice.emit(event.sentence)
                self.coloured.emit(job)
                self.changed.emit(job)

    def _progress(self, job: Job, event: Progress) -> None:
        if job.is_over:
            return
        if job.state is JobState.QUEUED:
            job.state = JobState.RUNNING
        shown = event.stage is job.stage
        if shown or (event.stage is Stage.SHOTS and not job.done):
            job.total = event.total
        if shown:
            if job.begun is None or event.done < job.done:  # a new engine began it again
                job.begun, job.begun_done = monotonic(), event.done
            job.done, job.place = event.done, event.place
            if event.stage is Stage.COLOUR:
                self.coloured.emit(job)
        self.changed.emit(job)
        self.progressed.emit()

    @Slot(int)
    def _finished(self, number: int) -> None:
        if (job := self.jobs.get(number)) and isinstance(job.task, ExportFilm):
            job.note(self.tr("{0} is written.").format(job.task.target))
        self._end(number, JobState.DONE)

    @Slot(int)
    def _cancelled(self, number: int) -> None:
        self._end(number, JobState.CANCELLED)

    @Slot(int, str)
    def _failed(self, number: int, sentence: str) -> None:
        if job := self.jobs.get(number):
            job.note(sentence)
        self._end(number, JobState.FAILED)

    @Slot(str)
    def _restarted(self, sentence: str) -> None:
        for job in self.active:
            if job.state is not JobState.QUEUED:
                job.note(sentence)
                self.changed.emit(job)
        self.notice.emit(sentence)

    def _end(self, number: int, state: JobState) -> None:
        job = self.jobs.get(number)
        if job is None:
            return
        job.state = state
        self.changed.emit(job)
        self.progressed.emit()
        if state is not JobState.DONE:
            self._give_up_waiting_for(job)
        self.ended.emit(job)

    def _give_up_waiting_for(self, ended: Job) -> None:
        """An export that wanted colour first is worth nothing without it."""
        for job in self.active:
            task = job.task
            if (
                isinstance(task, ExportFilm)
                and job.state is JobState.QUEUED
                and job.id > ended.id
                and task.waits_for(ended.task)
            ):
                job.note(self.tr("Not written: {0} did not finish.").format(ended.title))
                self.cancel(job)


def _concerned(job: Job, shots: Sequence[ShotRecord]) -> Iterable[ShotRecord]:
    """The shots that a colorize job can say anything of."""
    if job.state in (JobState.DONE, JobState.CANCELLED):
        return ()
    if job.state is JobState.FAILED and job.place is not None:
        return [shot for shot in shots if job.place.belongs_to(shot.range)]
    return shots


def _forget_finished(
    progress: dict[ShotId, ShotProgress], job: Job, shots: Sequence[ShotRecord]
) -> None:
    """What a job has finished, an earlier one's failure stands for no more."""
    for shot in shots:
        if _is_among(shot, job.finished):
            progress.pop(shot.id, None)


def _of_shot(job: Job, shot: ShotRecord) -> ShotProgress | None:
    """What a colorize job means for one shot; None where it says nothing of it."""
    if job.places is not None and not _is_among(shot, job.places):
        return None
    if _is_among(shot, job.finished):
        return None
    if job.state is JobState.FAILED:
        return ShotProgress(ShotState.FAILED)
    if job.is_over:
        return None
    if job.place is not None and job.place.belongs_to(shot.range):
        done = job.done_in(shot.range)
        return ShotProgress(ShotState.RUNNING, min(1.0, max(0.0, done / shot.range.length)))
    return ShotProgress(ShotState.QUEUED)


def _is_among(shot: ShotRecord, places: Iterable[FrameRange]) -> bool:
    """Shots are found again by their frames: numbers and ids change as they are split."""
    return any(place.belongs_to(shot.range) for place in places)
