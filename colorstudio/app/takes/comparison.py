"""Two takes of a shot against each other: which ones, whether they are looked at, who wins."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.targets import Targets
from colorstudio.app.takes import wording
from colorstudio.app.viewer.pair import TakePair
from colorstudio.app.viewer.service import PictureService
from colorstudio.project.ids import ShotId, TakeId
from colorstudio.project.shots import ShotRecord
from colorstudio.project.takes import TakeRecord


class Side(StrEnum):
    """The two places: A is left, B is right."""

    A = "A"
    B = "B"

    @property
    def other(self) -> "Side":
        """The place across."""
        return Side.B if self is Side.A else Side.A


class TakeComparison(QObject):
    """Marks takes A and B, and has the viewer show them in place of original and colour."""

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        pictures: PictureService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._targets, self._pictures = document, targets, pictures
        self._marks: dict[Side, TakeId] = {}
        self._shot: ShotId | None = None  # whose takes are marked
        self.is_on = False
        document.coloursChanged.connect(self._follow)
        document.shotsChanged.connect(self._follow)
        document.closed.connect(self._forget)

    # Marks

    def side_of(self, take: TakeId) -> Side | None:
        """How a take is marked."""
        return next((side for side, marked in self._marks.items() if marked == take), None)

    def mark(self, side: Side, take: TakeId) -> None:
        """Mark a take of the shot at hand; with both sides marked they are compared."""
        shot = self._targets.only
        if shot is None:
            return
        if shot.id != self._shot:
            self._marks.clear()
        if self._marks.get(side.other) == take:
            del self._marks[side.other]
        self._shot = shot.id
        self._marks[side] = take
        self.is_on = len(self._marks) == len(Side)
        self._show()

    def toggle(self, selected: TakeId | None = None) -> None:
        """Compare, or stop. Sides without a mark become the shown take and the ``selected`` one."""
        if self.is_on:
            self.stop()
        elif self._fill(selected):
            self.is_on = True
            self._show()

    def stop(self) -> None:
        """Back to original and colour; the marks stay."""
        if self.is_on:
            self.is_on = False
            self._show()

    # The verdict

    def choose(self, side: Side) -> None:
        """Show this one in the film, and compare no more."""
        shot, take = self._marked_shot(), self._marks.get(side)
        if self.is_on and shot is not None and take is not None:
            self.stop()
            self._document.choose(take, shot)

    def take(self, side: Side) -> TakeRecord | None:
        """The take that is marked so."""
        return self._take(side)

    def title(self, side: Side) -> str:
        """``A: name of the take``."""
        shot, take = self._marked_shot(), self._take(side)
        if shot is None or take is None:
            return side.value
        return f"{side.value}: {wording.title(self._document, shot, take)}"

    @property
    def shot_number(self) -> int:
        """Of the shot whose takes are marked, from 1 on; 0 without one."""
        shot = self._marked_shot()
        return self._document.contents.shots.index(shot) + 1 if shot else 0

    # Following

    def _show(self) -> None:
        self._pictures.compare(self._pair() if self.is_on else None)
        self.changed.emit()

    def _pair(self) -> TakePair | None:
        a, b = self._take(Side.A), self._take(Side.B)
        shot = self._marked_shot()
        if a is None or b is None or shot is None:
            return None
        return TakePair(a.id, b.id, *a.range.common(b.range).common(shot.range))

    def _fill(self, selected: TakeId | None) -> bool:
        """Marks what is missing; whether there are two takes to compare."""
        shot = self._targets.only
        if shot is None:
            self.refused.emit(self.tr("Go to one shot to compare its takes."))
            return False
        takes = [take.id for take in self._document.takes_of(shot)]
        if len(takes) < 2:
            self.refused.emit(self.tr("Colorize this shot once more: comparing takes two of them."))
            return False
        if shot.id != self._shot:
            self._marks.clear()
            self._shot = shot.id
        shown = self._document.chosen_take(shot)
        wanted = [shown.id if shown else takes[0], selected, *reversed(takes)]
        for side in Side:
            free = (take for take in wanted if take in takes and not self.side_of(take))
            if side not in self._marks:
                self._marks[side] = next(free)
        return True

    def _follow(self) -> None:
        """Deleted takes are marked no more; a shot that is gone ends it all."""
        known = {take.id for take in self._document.contents.takes}
        self._marks = {side: take for side, take in self._marks.items() if take in known}
        if self._marked_shot() is None:
            self._marks.clear()
        self.is_on = self.is_on and len(self._marks) == len(Side)
        self._show()

    def _forget(self) -> None:
        self._marks.clear()
        self._shot, self.is_on = None, False
        self.changed.emit()

    def _marked_shot(self) -> ShotRecord | None:
        return next((s for s in self._document.contents.shots if s.id == self._shot), None)

    def _take(self, side: Side) -> TakeRecord | None:
        wanted = self._marks.get(side)
        return next((t for t in self._document.contents.takes if t.id == wanted), None)
