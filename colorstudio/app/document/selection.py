"""Which shots are selected."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from colorstudio.project.ids import ShotId
from colorstudio.project.shots import ShotRecord


class ShotSelection(QObject):
    """Shots by id, in no order; survives edits as far as the shots do."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: frozenset[ShotId] = frozenset()
        self._anchor: ShotId | None = None

    def __contains__(self, shot: ShotId) -> bool:
        return shot in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def of(self, shots: Sequence[ShotRecord]) -> list[ShotRecord]:
        """The selected ones of these, in their order."""
        return [shot for shot in shots if shot.id in self._ids]

    def set(self, shots: Iterable[ShotId]) -> None:
        """Select exactly these."""
        ids = frozenset(shots)
        if ids != self._ids:
            self._ids = ids
            self.changed.emit()

    def click(self, shot: ShotId) -> None:
        """Select this one alone."""
        self._anchor = shot
        self.set([shot])

    def toggle(self, shot: ShotId) -> None:
        """Add it, or take it out."""
        self._anchor = shot
        self.set(self._ids ^ {shot})

    def extend(self, shot: ShotId, shots: Sequence[ShotRecord]) -> None:
        """Select all from the last one clicked to this one."""
        order = [record.id for record in shots]
        anchor = self._anchor if self._anchor in order else shot
        if anchor is None or shot not in order:
            return
        first, last = sorted((order.index(anchor), order.index(shot)))
        self.set(order[first : last + 1])

    def keep(self, shots: Iterable[ShotRecord]) -> None:
        """Forget shots that are gone."""
        self.set(self._ids & {shot.id for shot in shots})
