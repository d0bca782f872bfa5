"""Reference stills in the viewer: one is seen in the original's place, on whatever frame."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.base.time_text import TimeText
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.document.targets import Targets
from colorstudio.app.takes import wording
from colorstudio.app.takes.comparison import Side, TakeComparison
from colorstudio.app.viewer import CompareMode, ViewerWidget
from colorstudio.engine.stills import still_png
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, TakeId
from colorstudio.project.shots import ShotRecord
from colorstudio.project.stills import StillRecord


class StillDesk(QObject):
    """Keeps stills of what is seen, and holds one against the picture."""

    changed = Signal()
    kept = Signal(int)  # how many
    refused = Signal(str)

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        playhead: Playhead,
        comparison: TakeComparison,
        viewer: ViewerWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._targets, self._playhead = document, targets, playhead
        self._comparison, self._viewer = comparison, viewer
        self._held: StillRecord | None = None
        self._last: int | None = None  # the still that was held last
        document.historyChanged.connect(self._follow)
        document.closed.connect(self.put_away)

    @property
    def stills(self) -> tuple[StillRecord, ...]:
        """Of the film, oldest first."""
        return self._document.contents.stills

    @property
    def held(self) -> StillRecord | None:
        """The still that is seen in the original's place."""
        return self._held

    def keep(self) -> None:
        """Keep what is seen of the frame: its colour, or both takes where two are compared.

        The pictures are made in the background; ``kept`` or ``refused`` follows.
        """
        document, frame = self._document, self._playhead.frame
        film = document.film
        if film is None:
            return
        wanted = self._seen(self._targets.current)
        path, film_id = document.path, document.film_id

        def make() -> list[bytes]:
            with Project.open(path, read_only=True) as project:
                return [still_png(project, film_id, film, frame, take) for take, _ in wanted]

        def add(pictures: list[bytes]) -> None:
            if document.film is film:
                names = [name for _, name in wanted]
                self._add(frame, list(zip(pictures, names, strict=True)))

        BackgroundCall(self, make, add, self.refused.emit)

    def _add(self, frame: int, pictures: list[tuple[bytes, str]]) -> None:
        def add(project: Project, film: FilmId) -> None:
            with project.history.edit("Keep still" if len(pictures) == 1 else "Keep stills"):
                for picture, name in pictures:
                    project.stills.add(film, frame, name, picture)

        if self._document.edit(add):
            self.changed.emit()
            self.kept.emit(len(pictures))

    def _seen(self, shot: ShotRecord | None) -> list[tuple[TakeId | None, str]]:
        """Takes that are seen, with names for their stills."""
        document = self._document
        number = document.contents.shots.index(shot) + 1 if shot else 0
        place = self.tr("Shot {0}").format(number) if number else ""
        compared = [self._comparison.take(side) for side in Side] if self._comparison.is_on else []
        shown = document.chosen_take(shot) if shot else None
        takes = [take for take in compared if take] or ([shown] if shown else [])
        if shot is None or not takes:
            return [(None, place)]
        names = [f"{place} · {wording.title(document, shot, take)}" for take in takes]
        if not compared:
            return [(None, names[0])]
        return [(take.id, name) for take, name in zip(takes, names, strict=True)]

    def hold(self, still: StillRecord) -> None:
        """See a still in the original's place, wiped against the picture."""
        image = QImage.fromData(self._document.still_picture(still))
        self._held, self._last = still, still.id
        self._comparison.stop()
        self._viewer.hold_reference(image, self.title(still))
        if self._viewer.mode in (CompareMode.SINGLE, CompareMode.DIFFERENCE):
            self._viewer.set_mode(CompareMode.WIPE)
        self.changed.emit()

    def put_away(self) -> None:
        """See the original again."""
        if self._held is not None:
            self._held = None
            self._viewer.hold_reference(None, "")
            self.changed.emit()

    def toggle(self) -> None:
        """Hold the still that was held last, or the newest one; or see the original again."""
        if self._held is not None:
            self.put_away()
        elif self.stills:
            known = {still.id: still for still in self.stills}
            self.hold(known.get(self._last or 0, self.stills[-1]))

    def title(self, still: StillRecord) -> str:
        """Its name, and when it is seen in the film."""
        film = self._document.film
        time = TimeText(film.video.frame_rate).text(still.frame) if film else ""
        return f"{still.name} · {time}" if still.name else time

    def _follow(self) -> None:
        """One that was removed, or whose keeping was undone, is held no more."""
        if self._held is None:
            return
        now = next((still for still in self.stills if still.id == self._held.id), None)
        if now is None:
            self.put_away()
        elif now != self._held:
            self.hold(now)
