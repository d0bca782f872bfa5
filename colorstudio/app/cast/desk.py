"""The cast as the window works on it: who is where, what is proposed, and every edit of both."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.objects.editor import ObjectEditor
from colorstudio.app.work.engine_call import EngineCall
from colorstudio.engine.cast import (
    Appearance,
    Proposal,
    Proposals,
    appearances,
    bind,
    refuse,
    release,
    unite,
)
from colorstudio.engine.worker.tasks import FindAgain
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.objects import FilmObject
from colorstudio.project import Project
from colorstudio.project.ids import FilmId

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend


class CastDesk(QObject):
    """What is proposed is kept until the film is closed; it is about the object at hand."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        document: StudioDocument,
        editor: ObjectEditor,
        backend: "EngineBackend",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._editor, self._backend = document, editor, backend
        self.device = "auto"
        self._proposals: dict[str, tuple[Proposal, ...]] = {}
        self._call: EngineCall | None = None
        editor.changed.connect(self.changed)
        for signal in (document.shotsChanged, document.coloursChanged):
            signal.connect(self.changed)
        document.closed.connect(self._forget)

    # What is there

    @property
    def current(self) -> FilmObject | None:
        """The object at hand."""
        return self._editor.current

    @property
    def places(self) -> list[FrameRange]:
        """The shots."""
        return [shot.range for shot in self._document.contents.shots]

    @property
    def is_busy(self) -> bool:
        """Whether an object is being looked for."""
        return self._call is not None

    def shown(self, thing: FilmObject) -> tuple[Appearance, ...]:
        """The shots that an object is in."""
        return appearances(thing, self.places)

    def proposed(self, thing: FilmObject) -> tuple[Proposal, ...]:
        """Shots in which it may be, the surest first."""
        taken = [one.place for one in self.shown(thing)]
        known = self._proposals.get(thing.name, ())
        return tuple(one for one in known if one.place not in taken)

    def was_looked_for(self, thing: FilmObject) -> bool:
        """Whether the other shots were looked through for it."""
        return thing.name in self._proposals

    # Looking

    def find(self) -> None:
        """Look for the object at hand in the shots in which nobody has pointed at it."""
        thing, film = self.current, self._document.film
        if thing is None or film is None:
            return
        self._stop()
        task = FindAgain(self._document.path, film.path, thing.name, self.device)
        self._call = EngineCall(self, self._backend, task, self._show, self._fail)
        self.changed.emit()

    def _show(self, found: Proposals) -> None:
        self._call = None
        self._proposals[found.name] = found.found
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self._call = None
        self.failed.emit(sentence)
        self.changed.emit()

    # Edits

    def take(self, one: Proposal) -> bool:
        """The object is in this shot, too."""

        def change(project: Project, film: FilmId) -> None:
            bind(project, film, one.name, [one.touch])

        return self._edit(self.tr("{0} in shot {1}").format(one.name, one.number), change)

    def refuse(self, one: Proposal) -> bool:
        """What was proposed in a shot is another thing."""

        def change(project: Project, film: FilmId) -> None:
            refuse(project, film, one.name, one.place)

        known = self._proposals.get(one.name, ())
        self._proposals[one.name] = tuple(other for other in known if other != one)
        done = self._edit(self.tr("Not {0} in shot {1}").format(one.name, one.number), change)
        self.changed.emit()
        return done

    def release(self, name: str, one: Appearance) -> bool:
        """An object is not in this shot."""

        def change(project: Project, film: FilmId) -> None:
            release(project, film, name, one.place)

        return self._edit(self.tr("{0} not in shot {1}").format(name, one.number), change)

    def unite(self, other: str) -> bool:
        """The object at hand and another one are the same thing."""
        current = self.current
        if current is None:
            return False

        def change(project: Project, film: FilmId) -> None:
            unite(project, film, current.name, other)

        return self._edit(self.tr("{0} is {1}").format(other, current.name), change)

    def _edit(self, label: str, change: Callable[[Project, FilmId], object]) -> bool:
        def labelled(project: Project, film: FilmId) -> None:
            with project.history.edit(label):
                change(project, film)

        return self._document.edit(labelled)

    def _stop(self) -> None:
        if self._call is not None:
            self._call.forget()
            self._call = None

    def _forget(self) -> None:
        self._stop()
        self._proposals.clear()
        self.changed.emit()
