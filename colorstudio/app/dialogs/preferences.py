"""What holds for every film: device, defaults, display of time, memory."""

from dataclasses import replace

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.panels.fields import NumberBox
from colorstudio.app.settings import StudioSettings
from colorstudio.app.time_text import DISPLAYS


class PreferencesDialog(QDialog):
    """``settings`` holds the answer once it is accepted."""

    def __init__(self, settings: StudioSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.setWindowTitle(self.tr("Preferences"))
        self._device = self._choice(
            self.tr("Device"),
            [
                ("auto", self.tr("The fastest there is")),
                ("cpu", self.tr("Processor")),
                ("cuda", self.tr("NVIDIA card")),
                ("mps", self.tr("Apple chip")),
            ],
            settings.device,
        )
        self._quality = self._choice(
            self.tr("Quality of new films"),
            [
                ("draft", self.tr("Draft")),
                ("standard", self.tr("Standard")),
                ("fine", self.tr("Fine")),
            ],
            settings.quality,
        )
        titles = {
            "timecode": self.tr("Timecode"),
            "non-drop": self.tr("Timecode, non-drop"),
            "frames": self.tr("Frame numbers"),
            "seconds": self.tr("Seconds"),
        }
        self._time = self._choice(
            self.tr("Show times as"), [(d, titles[d]) for d in DISPLAYS], settings.time_display
        )
        self._cache = NumberBox()
        self._cache.setRange(128, 8192)
        self._cache.setSingleStep(128)
        self._cache.setSuffix(" MiB")
        self._cache.setValue(settings.cache_mib)
        self._cache.setAccessibleName(self.tr("Memory for pictures"))
        form = QFormLayout()
        form.setSpacing(12)
        for field in (self._device, self._quality, self._time, self._cache):
            form.addRow(field.accessibleName(), field)
        note = QLabel(self.tr("Device and memory are used from the next start on."))
        note.setProperty("muted", True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)
        self.setMinimumWidth(440)

    def accept(self) -> None:
        """Take what is shown."""
        self.settings = replace(
            self.settings,
            device=self._device.currentData(),
            quality=self._quality.currentData(),
            time_display=self._time.currentData(),
            cache_mib=self._cache.value(),
        )
        super().accept()

    def _choice(self, title: str, choices: list[tuple[str, str]], value: str) -> QComboBox:
        box = QComboBox()
        for data, text in choices:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.setAccessibleName(title)
        return box
