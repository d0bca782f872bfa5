"""Which shots a command means: the selected ones, else the one under the playhead."""

from PySide6.QtCore import QObject, Signal

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.selection import ShotSelection
from colorstudio.project.shots import ShotRecord


class Targets(QObject):
    """Follows selection, playhead and edits."""

    changed = Signal()

    def __init__(
        self, document: StudioDocument, selection: ShotSelection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self._frame = 0
        self._here: int | None = None
        selection.changed.connect(self.changed)
        for signal in (document.opened, document.closed, document.shotsChanged):
            signal.connect(self._refresh)

    @property
    def frame(self) -> int:
        """Where the playhead is."""
        return self._frame

    @property
    def current(self) -> ShotRecord | None:
        """The shot under the playhead."""
        return self._document.shot_at(self._frame)

    def shots(self) -> list[ShotRecord]:
        """The shots meant; empty where the film has none yet."""
        selected = self._selection.of(self._document.contents.shots)
        if selected:
            return selected
        return [self.current] if self.current else []

    @property
    def only(self) -> ShotRecord | None:
        """The one shot meant; None where there is none, or several."""
        shots = self.shots()
        return shots[0] if len(shots) == 1 else None

    def set_frame(self, frame: int) -> None:
        """The playhead moved."""
        self._frame = frame
        here = self.current.id if self.current else None
        if here != self._here:
            self._here = here
            self.changed.emit()

    def leave_behind(self) -> None:
        """A shot selected alone is not meant any more once the picture shows another one.

        Several that were selected stay so: they are worked on together, wherever one looks.
        """
        if len(self._selection) == 1 and self.current and self.current.id not in self._selection:
            self._selection.set([])

    def _refresh(self) -> None:
        self._here = self.current.id if self.current else None
        self.changed.emit()
