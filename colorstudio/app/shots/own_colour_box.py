"""The inspector's row on colour that the film itself has: found, and kept or coloured over."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from colorstudio.engine.own_colour import OwnColour


class OwnColourBox(QWidget):
    """Seen where shots have colour of their own; ``chosen`` says whether they keep it."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._found = QLabel()
        self._found.setWordWrap(True)
        self._keep = QCheckBox(self.tr("Keep own colour"))
        self._keep.setAccessibleName(self.tr("Keep own colour"))
        self._keep.setToolTip(
            self.tr("Show these shots as the film has them; Colorize film leaves them alone")
        )
        self._keep.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._found)
        column.addWidget(self._keep)

    def show_shots(self, own: Sequence[OwnColour], kept: Sequence[bool]) -> None:
        """``own`` colours of the shots meant that have any, and whether each keeps it."""
        self.setVisible(bool(own))
        self._found.setText(self._said(own))
        mixed = len(set(kept)) > 1
        with QSignalBlocker(self._keep):
            self._keep.setTristate(mixed)
            state = Qt.CheckState.Checked if any(kept) else Qt.CheckState.Unchecked
            self._keep.setCheckState(Qt.CheckState.PartiallyChecked if mixed else state)

    def _said(self, own: Sequence[OwnColour]) -> str:
        tints = sorted({one.tint for one in own if one.tint})
        tinted = self.tr("Tinted {0}.").format(", ".join(tints))
        if not tints:
            return self.tr("In colour already.")
        if all(one.tint for one in own):
            return tinted
        return self.tr("Some are in colour already. {0}").format(tinted)

    def _take(self) -> None:
        """A click on a mixed one keeps all."""
        keep = self._keep.checkState() is not Qt.CheckState.Unchecked or self._keep.isTristate()
        self.chosen.emit(keep)
