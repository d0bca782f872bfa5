"""What of an export is not ready, known before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.work.jobs import JobBoard
from colorstudio.engine.own_colour import OwnColours
from colorstudio.engine.readiness import Lack, Unready, check
from colorstudio.engine.shot_state import ShotState
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo


class UnreadyShots(QObject):
    """Checks parts of the open film.

    Whether a shot without a take has colour of its own is looked up in the background: until it
    is known, such a shot counts as without colour.
    """

    changed = Signal()

    def __init__(self, document: StudioDocument, jobs: JobBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._jobs = document, jobs
        self._own: frozenset[FrameRange] = frozenset()
        self._look()

    def within(self, parts: Sequence[FrameRange]) -> list[Unready]:
        """What is not ready in these parts."""
        contents = self._document.contents
        own = self._own
        return check(
            *(contents.shots, contents.states, contents.facts, parts),
            lambda place: any(place.belongs_to(one) for one in own),
        )

    def words(self, unready: Unready) -> str:
        """What is wrong, and whether a job is about to mend it."""
        said = {
            Lack.GREY: _tr("no colour"),
            Lack.PARTLY: _tr("only partly coloured"),
            Lack.CUT: _tr("a cut was moved since it was coloured"),
            Lack.EDITED: _tr("edited since it was coloured"),
        }[unready.lack]
        doing = self._doing(unready)
        if doing is ShotState.RUNNING:
            return _tr("{0}; being coloured now").format(said)
        return _tr("{0}; waits to be coloured").format(said) if doing else said

    def _doing(self, unready: Unready) -> ShotState | None:
        if unready.number is None:
            return None
        shot = self._document.contents.shots[unready.number - 1]
        doing = self._jobs.shot_progress([shot]).get(shot.id)
        busy = (ShotState.RUNNING, ShotState.QUEUED)
        return doing.state if doing and doing.state in busy else None

    def _look(self) -> None:
        film, contents = self._document.film, self._document.contents
        if film is None or film.video.is_grey:
            return
        grey = [
            shot.range
            for shot, state in zip(contents.shots, contents.states, strict=True)
            if state is ShotState.GREY
        ]
        whole = FrameRange(0, len(film.frames))
        places = grey if contents.shots else [whole]
        BackgroundCall(self, lambda: _with_own_colour(film, places), self._take, lambda _: None)

    def _take(self, own: frozenset[FrameRange]) -> None:
        self._own = own
        self.changed.emit()


def _with_own_colour(film: FilmInfo, places: Sequence[FrameRange]) -> frozenset[FrameRange]:
    own = OwnColours(film)
    try:
        return frozenset(place for place in places if own.has(place))
    finally:
        own.close()


def _tr(text: str) -> str:
    return QCoreApplication.translate("unready", text)
