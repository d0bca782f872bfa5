"""Colouring that was cut off by a crash or by quitting, offered when the film opens again."""

from collections.abc import Callable
from contextlib import suppress
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.work.jobs import Job, JobBoard
from colorstudio.engine.shot_state import ShotState
from colorstudio.engine.worker.tasks import ColorizeFilm
from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.document import Project
from colorstudio.project.json_text import Json
from colorstudio.project.shots import ShotRecord

_KEY = "unfinished"
_Notes = dict[str, Json]  # the places of a job, None for the whole film, by its mark
Change = Callable[[_Notes], _Notes]


class UnfinishedWork(QObject):
    """Notes in the project what is being coloured, until it is done or a person cancels it."""

    offered = Signal(int)  # so many shots were left; 0: of a film whose shots are not known
    withdrawn = Signal()

    def __init__(self, document: StudioDocument, board: JobBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._board = document, board
        self._marks: dict[int, str] = {}  # of jobs of this window, by their ids
        board.added.connect(self._begun)
        board.ended.connect(self._ended)
        document.opened.connect(self._offer)
        document.closed.connect(self.withdrawn)

    def leave(self) -> None:
        """The film is closed in mid-work: what is not done stays noted."""
        self._marks.clear()

    def left(self) -> list[ShotRecord]:
        """The shots that were left; empty where the film's shots are not known either."""
        notes, contents = self._left_notes(), self._document.contents
        places = [place for note in notes.values() for place in _places(note)]
        whole = None in notes.values()
        return [
            shot
            for shot, state in zip(contents.shots, contents.states, strict=True)
            if state is not ShotState.DONE
            and (whole or any(place.belongs_to(shot.range) for place in places))
        ]

    def forget(self) -> None:
        """It was taken up, or is not wanted any more."""
        left = self._left_notes()
        notes = _read(self._document.recall(_KEY))
        self._document.remember(_KEY, {k: v for k, v in notes.items() if k not in left})
        self.withdrawn.emit()

    def _left_notes(self) -> _Notes:
        mine = set(self._marks.values())
        stored = _read(self._document.recall(_KEY)) if self._document.is_open else {}
        return {mark: note for mark, note in stored.items() if mark not in mine}

    def _offer(self) -> None:
        if not self._left_notes():
            return
        left = self.left()
        if left or not self._document.contents.shots:
            self.offered.emit(len(left))
        else:
            self.forget()

    @Slot(object)
    def _begun(self, job: Job) -> None:
        if isinstance(job.task, ColorizeFilm):
            mark = self._marks[job.id] = uuid4().hex
            places = job.places
            noted: Json = None
            if places is not None:
                noted = [[place.start, place.stop] for place in places]
            self._note(job, lambda notes: {**notes, mark: noted})

    @Slot(object)
    def _ended(self, job: Job) -> None:
        mark = self._marks.pop(job.id, None)
        if mark is not None:
            self._note(job, lambda notes: {k: v for k, v in notes.items() if k != mark})

    def _note(self, job: Job, change: Change) -> None:
        """In the job's own project, which the window may have left by now."""
        if job.film is None:
            return
        path, film = job.film
        with suppress(ProjectError), Project.open(path) as project:
            project.films.get(film)  # it may have been taken out, with all that was noted of it
            project.settings.put(_KEY, change(_read(project.settings.get(_KEY, film))), film)


def _read(stored: Json) -> _Notes:
    return stored if isinstance(stored, dict) else {}


def _places(note: Json) -> list[FrameRange]:
    """What makes no sense is left out."""
    found = []
    for place in note if isinstance(note, list) else ():
        match place:
            case [int(start), int(stop)]:
                found.append(FrameRange(start, stop))
    return found
