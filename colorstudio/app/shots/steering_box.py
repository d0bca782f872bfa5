"""The inspector's rows on what shots agree with: their neighbours, and places seen before."""

from collections.abc import Sequence

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
        self._memory = QCheckBox(self.tr("Palette memory"))
        self._memory.setAccessibleName(self.tr("Palette memory"))
        self._memory.setToolTip(
            self.tr("Places and people that return get the colours they had before")
        )
        self._memory.clicked.connect(self._take_memory)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self._match_row)
        column.addWidget(self._memory)

    def show_settings(self, settings: Sequence[ShotSettings], *, film: bool) -> None:
        """Show what the shots have, or the ``film``, which has no neighbours."""
        self._match_row.setVisible(not film)
        self._match.show_values([s.match for s in settings])
        wished = {s.memory for s in settings}
        mixed = len(wished) > 1
        with QSignalBlocker(self._memory):
            self._memory.setTristate(mixed)
            state = Qt.CheckState.Checked if True in wished else Qt.CheckState.Unchecked
            self._memory.setCheckState(Qt.CheckState.PartiallyChecked if mixed else state)
        words = self.tr("Palette memory")
        self._memory.setText(self.tr("{0} (mixed)").format(words) if mixed else words)

    def _take_memory(self) -> None:
        """A click on a mixed one turns it on for all."""
        on = self._memory.checkState() is not Qt.CheckState.Unchecked or self._memory.isTristate()
        self._memory.setTristate(False)
        self._memory.setChecked(on)
        self.changed.emit({"memory": on})
