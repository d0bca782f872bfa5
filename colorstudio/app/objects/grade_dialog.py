"""The grade of one object: a few sliders, applied when the person says so."""

from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from colorstudio.app.base.fields import ValueSlider
from colorstudio.chroma.grade import Grade


class ObjectGradeDialog(QDialog):
    """``grade`` is the answer once it is accepted."""

    def __init__(self, name: str, grade: Grade, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Grade of {0}").format(name))
        self.sliders = {
            "vividness": ValueSlider(
                *(self.tr("Vividness"), 0.0, 3.0, 1.0, self.tr("0 is grey, 1 as it is"))
            ),
            "warmth": ValueSlider(
                *(self.tr("Warmth"), -1.0, 1.0, 0.0, self.tr("From blue to amber"))
            ),
            "tint": ValueSlider(
                *(self.tr("Tint"), -1.0, 1.0, 0.0, self.tr("From green to magenta"))
            ),
        }
        self._start = grade
        form = QFormLayout()
        for key, slider in self.sliders.items():
            slider.show_values([getattr(grade, key)])
            form.addRow(slider.title, slider)
        close, accept = QPushButton(self.tr("Close")), QPushButton(self.tr("Grade"))
        close.setToolTip(self.tr("Leave its grade as it is"))
        accept.setToolTip(self.tr("Grade this object alone, in all its shots"))
        accept.setProperty("primary", True)
        accept.setDefault(True)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        accept.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        foot.addWidget(accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(foot)
        self.setMinimumWidth(360)

    @property
    def grade(self) -> Grade:
        """What the sliders say; curves and wheels stay as they were."""
        values = {key: slider.value for key, slider in self.sliders.items()}
        return Grade.from_dict(self._start.to_dict() | values)
