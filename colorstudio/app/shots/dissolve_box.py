"""The inspector's row on how a shot comes in and goes out: by cuts, or by dissolves of a length."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QSpinBox, QWidget

from colorstudio.app.base.fields import NumberBox
from colorstudio.engine.dissolves import Extent, longest_dissolve


class DissolveBox(QWidget):
    """Seen for one shot; ``marked`` (border, frames) says what a person wants."""

    marked = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        self._form = form
        self._coming = self._field(self.tr("Comes in by"))
        self._going = self._field(self.tr("Goes out by"))
        self._borders = {self._coming: 0, self._going: 0}

    def _field(self, words: str) -> QSpinBox:
        field = NumberBox()
        field.setKeyboardTracking(False)
        field.setSpecialValueText(self.tr("a cut"))
        field.setPrefix(self.tr("a dissolve of "))
        field.setSuffix(self.tr(" frames"))
        field.setSingleStep(2)
        field.setAccessibleName(words)
        field.setToolTip(
            self.tr("Frames that show this shot and the one beside it: colour is mixed there")
        )
        field.valueChanged.connect(lambda frames: self._mark(field, frames))
        label = QLabel(words)
        label.setMinimumHeight(field.sizeHint().height())  # in the middle beside its field
        self._form.addRow(label, field)
        return field

    def show_extent(self, before: Extent | None, shot: Extent, after: Extent | None) -> None:
        """The shot, and the ones beside it."""
        self._show(self._coming, before, shot)
        self._show(self._going, shot, after)

    def _show(self, field: QSpinBox, before: Extent | None, after: Extent | None) -> None:
        most = longest_dissolve(before.shot, after.shot) if before and after else 0
        self._form.setRowVisible(field, most >= 2)
        fade = before.fade_out if before else None
        with QSignalBlocker(field):
            field.setMaximum(most)
            field.setValue(fade.place.length if fade else 0)
        if after:
            self._borders[field] = after.shot.start

    def _mark(self, field: QSpinBox, frames: int) -> None:
        """One frame is none yet: from a cut the arrows lead to two."""
        self.marked.emit(self._borders[field], max(2, frames) if frames else 0)
