"""What holds for every film: device, defaults, display of time, memory, where caches lie."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.base.fields import ChoiceField, NumberBox
from colorstudio.app.base.time_text import DISPLAYS
from colorstudio.app.document.settings import CACHE_BOUNDS, StudioSettings, default_cache
from colorstudio.app.shell.update_choice import UpdateChoice
from colorstudio.app.shots.settings_box import quality_choices


class PreferencesDialog(QDialog):
    """``settings`` holds the answer once it is accepted."""

    def __init__(self, settings: StudioSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.setWindowTitle(self.tr("Preferences"))
        self._make_fields(settings)
        self._said = QLabel(self.tr("Changes apply immediately, but not to running jobs."))
        self._said.setProperty("muted", True)
        self._said.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(16)
        column.addLayout(self._form())
        for widget in (self._awake, self._notify, self._updates, self._said, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(520)

    def accept(self) -> None:
        """Take what is shown, if caches can be kept where they shall."""
        folder = self._folder.text().strip()
        if folder and not _can_hold_caches(Path(folder)):
            self._said.setText(
                self.tr("Nothing can be written in {0}; choose another folder.").format(folder)
            )
            self._folder.setFocus()
            return
        cluster = self._cluster.text().strip()
        if cluster not in ("", "auto") and not cluster.startswith("ray://"):
            self._said.setText(self.tr("A cluster is named auto or ray://HOST:10001."))
            self._cluster.setFocus()
            return
        if problem := self._updates.problem():
            self._said.setText(problem)
            return
        self.settings = replace(
            self.settings,
            device=self._device.currentData(),
            quality=self._quality.currentData(),
            time_display=self._time.currentData(),
            cache_mib=self._memory.value(),
            cache_folder="" if Path(folder) == default_cache() else folder,
            painter=self._painter.text().strip(),
            cluster=cluster,
            keep_awake=self._awake.isChecked(),
            notify=self._notify.isChecked(),
            look_for_updates=self._updates.wanted,
            update_address=self._updates.chosen,
        )
        super().accept()

    def _make_fields(self, settings: StudioSettings) -> None:
        self._device = _choice(
            self.tr("Device"),
            [
                ("auto", self.tr("The fastest there is")),
                ("cpu", self.tr("Processor")),
                ("cuda", self.tr("NVIDIA card")),
                ("mps", self.tr("Apple chip")),
            ],
            self.tr("Where the model runs"),
            settings.device,
        )
        self._quality = _choice(
            self.tr("Quality of new films"),
            quality_choices(),
            self.tr("For films that have no settings yet"),
            settings.quality,
        )
        titles = {
            "timecode": self.tr("Timecode"),
            "non-drop": self.tr("Timecode, non-drop"),
            "frames": self.tr("Frame numbers"),
            "seconds": self.tr("Seconds"),
        }
        self._time = _choice(
            self.tr("Show times as"),
            [(display, titles[display]) for display in DISPLAYS],
            self.tr("How times are written in timeline, transport and lists"),
            settings.time_display,
        )
        self._memory = NumberBox()
        self._memory.setRange(*CACHE_BOUNDS)
        self._memory.setSingleStep(128)
        self._memory.setSuffix(" MiB")
        self._memory.setValue(settings.cache_mib)
        self._memory.setAccessibleName(self.tr("Memory for pictures"))
        self._memory.setToolTip(self.tr("More makes going back and forth faster"))
        self._folder = QLineEdit(str(settings.cache_path))
        self._folder.home(False)
        self._folder.setAccessibleName(self.tr("Cache folder"))
        self._folder.setToolTip(
            self.tr("Small pictures that can be recreated; no work is stored here")
        )
        self._painter = QLineEdit(settings.painter)
        self._painter.setAccessibleName(self.tr("Painting program"))
        self._painter.setPlaceholderText(self.tr("Krita, GIMP or Photoshop, as found"))
        self._painter.setToolTip(self.tr("Opens keyframes that are edited; a name or a whole path"))
        self._cluster = QLineEdit(settings.cluster)
        self._cluster.setAccessibleName(self.tr("Cluster"))
        self._cluster.setPlaceholderText(self.tr("None: this machine alone"))
        self._cluster.setToolTip(
            self.tr("auto, or ray://HOST:10001: machines that colour the shots of whole jobs")
        )
        self._awake = QCheckBox(self.tr("Keep the machine awake while jobs run"))
        self._awake.setToolTip(self.tr("It may sleep again when the last job has ended"))
        self._awake.setChecked(settings.keep_awake)
        self._notify = QCheckBox(self.tr("Notify me when work is done"))
        self._notify.setToolTip(
            self.tr("With a system notification while another window is in use")
        )
        self._notify.setChecked(settings.notify)
        self._updates = UpdateChoice(settings)

    def _form(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(12)
        form.setColumnStretch(1, 1)
        choose = QPushButton(self.tr("Choose…"))
        choose.setToolTip(self.tr("Choose a folder for caches"))
        choose.clicked.connect(self._choose_folder)
        choose.setAutoDefault(False)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._folder, 1)
        place.addWidget(choose)
        fields = (
            *(self._device, self._quality, self._time, self._memory),
            *(self._painter, self._cluster, self._folder),
        )
        for row, field in enumerate(fields):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            form.addWidget(label, row, 0)
            if field is self._folder:
                form.addLayout(place, row, 1)
            else:
                form.addWidget(field, row, 1)
        return form

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Cache folder"), self._folder.text()
        )
        if chosen:
            self._folder.setText(chosen)


def _choice(title: str, choices: Sequence[tuple[str, str]], tip: str, value: str) -> ChoiceField:
    box = ChoiceField(title, choices, tip)
    box.show_values([value])
    return box


def _can_hold_caches(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)
