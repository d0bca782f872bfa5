"""All problems of the open film: of confidence and flicker at once, others when looked for."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.timeline.widget import Timeline
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.engine.closer_look import look_closer
from colorstudio.engine.control import JobControl
from colorstudio.engine.problems import Problem
from colorstudio.engine.skin import SkinLooked
from colorstudio.engine.worker.tasks import LookAtSkin
from colorstudio.film.info import FilmInfo
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId


class ProblemFinder(QObject):
    """Looks closer in the background, once for the colours that the film has."""

    found = Signal(int)  # so many more than were known

    def __init__(
        self, document: StudioDocument, timeline: Timeline, starter: JobStarter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._timeline, self._starter = document, timeline, starter
        self._closer: tuple[Problem, ...] = ()
        self._skin: tuple[Problem, ...] = ()
        self._call: EngineCall | None = None  # that looks at skin
        self._fresh = False  # whether the colours were looked at as they are now
        self._control: JobControl | None = None
        document.coloursChanged.connect(self._outdated)
        document.closing.connect(self._stop)
        document.opened.connect(self._forget)

    def all(self) -> list[Problem]:
        """All that are known by now, in order."""
        return sorted([*self._timeline.problems(), *self._closer, *self._skin])

    def look(self) -> bool:
        """Have the film looked at, unless it was; whether that is going on."""
        film = self._document.film
        if film is not None and not self._fresh and self._control is None:
            control = self._control = JobControl()
            path, film_id = self._document.path, self._document.film_id
            BackgroundCall(
                self,
                lambda: _look(path, film_id, film, control),
                lambda found: self._take(found, control),
                lambda _: self._give_up(control),
            )
            self._fresh = True
            self._look_at_skin(film)
        return self._control is not None or self._call is not None

    def _look_at_skin(self, film: FilmInfo) -> None:
        """The engine does, as a model names what is skin."""
        task = LookAtSkin(self._document.path, film.path, self._starter.device)
        backend = self._starter.backend
        self._call = EngineCall(self, backend, task, self._take_skin, lambda _: self._end_call())

    def _take_skin(self, looked: SkinLooked) -> None:
        self._call, self._skin = None, looked.problems
        self.found.emit(len(looked.problems))

    def _end_call(self) -> None:
        if self._call is not None:
            call, self._call = self._call, None
            if call.is_open:
                call.forget()

    def _take(self, found: tuple[Problem, ...], control: JobControl) -> None:
        if control is self._control:
            self._control, self._closer = None, found
            self.found.emit(len(found))

    def _give_up(self, control: JobControl) -> None:
        if control is self._control:
            self._control = None

    def _outdated(self) -> None:
        self._stop()
        self._fresh = False

    def _stop(self) -> None:
        if self._control is not None:
            self._control.cancel()
            self._control = None
        self._end_call()

    def _forget(self) -> None:
        self._closer, self._skin, self._fresh = (), (), False


def _look(path: Path, film_id: FilmId, film: FilmInfo, control: JobControl) -> tuple[Problem, ...]:
    with Project.open(path, read_only=True) as project:
        return look_closer(project, film_id, film, control)
