"""The inspector's rows on what shots agree with: their neighbours, and places seen before."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from colorstudio.app.base.fields import ChoiceField, labelled
from colorstudio.engine.shot_settings import ShotSettings


class SteeringBox(QWidget):
    """Match and palette memory; ``changed`` carries what was set."""

    changed = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self._match = ChoiceField(
            self.tr("Match shots"),
            [
                ("none", self.tr("No other shot")),
                ("previous", self.tr("Previous shot")),
                ("next", self.tr("Next shot")),
                ("both", self.tr("Both neighbours")),
            ],
            self.tr("Which neighbouring shots these shots should match in colour"),
        )
        self._match.chosen.connect(lambda value: self.changed.emit({"match": value}))
        self._match_row = labelled(self.tr("Match"), self._match)
        self._memory = _Switch(
            self.tr("Palette memory"),
            self.tr("Places and people that return get the colours they had before"),
        )
        self._space = _Switch(
            self.tr("Places in space"),
            self.tr(
                "Where the camera moves, find its path: places that return are known by where they "
                "are. Takes some seconds a shot"
            ),
        )
        self._memory.switched.connect(lambda on: self.changed.emit({"memory": on}))
        self._space.switched.connect(lambda on: self.changed.emit({"space": on}))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self._match_row)
        column.addWidget(self._memory)
        column.addWidget(self._space)

    def show_settings(self, settings: Sequence[ShotSettings], *, film: bool) -> None:
        """Show what the shots have, or the ``film``, which has no neighbours."""
        self._match_row.setVisible(not film)
        self._match.show_values([s.match for s in settings])
        self._memory.show_values({s.memory for s in settings})
        self._space.show_values({s.space for s in settings})


class _Switch(QCheckBox):
    """On, off, or both, of several shots."""

    switched = Signal(bool)

    def __init__(self, words: str, tip: str) -> None:
        super().__init__(words)
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(tip)
        self.clicked.connect(self._take)

    def show_values(self, wished: Collection[bool]) -> None:
        """What the shots have."""
        mixed = len(wished) > 1
        with QSignalBlocker(self):
            self.setTristate(mixed)
            state = Qt.CheckState.Checked if True in wished else Qt.CheckState.Unchecked
            self.setCheckState(Qt.CheckState.PartiallyChecked if mixed else state)
        self.setText(self.tr("{0} (mixed)").format(self._words) if mixed else self._words)

    def _take(self) -> None:
        """A click on a mixed one turns it on for all."""
        on = self.checkState() is not Qt.CheckState.Unchecked or self.isTristate()
        self.setTristate(False)
        self.setChecked(on)
        self.switched.emit(on)
