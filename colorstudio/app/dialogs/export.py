"""Choose a purpose, a place and a part of the film, and export it."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from colorstudio.app.panels.fields import NumberBox
from colorstudio.app.presets import PRESETS, ExportPreset
from colorstudio.errors import UsageError
from colorstudio.film.codecs import CODECS, ExportSettings
from colorstudio.film.info import FilmInfo
from colorstudio.film.target import check_folder
from colorstudio.project.frames import FrameRange


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was asked for; ``part`` None: the whole film."""

    target: Path
    settings: ExportSettings
    part: FrameRange | None
    overwrite: bool


@dataclass(frozen=True, slots=True)
class ExportPart:
    """A part of the film that is on offer."""

    title: str
    frames: FrameRange | None


class ExportDialog(QDialog):
    """``choice`` holds the answer once it is accepted."""

    def __init__(
        self,
        film: FilmInfo,
        folder: Path,
        parts: Sequence[ExportPart],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._film, self._parts = film, parts
        self.choice: ExportChoice | None = None
        self.setWindowTitle(self.tr("Export"))
        self._presets = self._make_presets()
        self._purpose = QLabel()
        self._purpose.setProperty("muted", True)
        self._purpose.setWordWrap(True)
        self._name = QLineEdit(f"{film.path.stem}-colour")
        self._folder = QLineEdit(str(folder))
        self._part = QComboBox()
        self._part.addItems([part.title for part in parts])
        self._sound = QCheckBox(self.tr("Copy the sound as it is"))
        self._quality = NumberBox()
        self._quality.setToolTip(self.tr("Constant rate factor; lower is better and larger"))
        self._hardware = QCheckBox(self.tr("Use the machine's encoder chip where there is one"))
        self._room = QLabel()
        self._room.setWordWrap(True)
        self._lay_out()
        self._presets.currentRowChanged.connect(self._show_preset)
        for signal in (self._folder.textChanged, self._part.currentIndexChanged):
            signal.connect(lambda _: self._show_room())
        self._presets.setCurrentRow(0)
        self.resize(760, 430)

    def _make_presets(self) -> QListWidget:
        presets = QListWidget()
        presets.setAccessibleName(self.tr("Purpose"))
        presets.setFixedWidth(180)
        for preset in PRESETS:
            item = QListWidgetItem(_translated(preset.title))
            item.setToolTip(_translated(preset.purpose))
            item.setSizeHint(QSize(0, 34))
            presets.addItem(item)
        return presets

    def _lay_out(self) -> None:
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose a folder"))
        choose.clicked.connect(self._choose_folder)
        place = QHBoxLayout()
        place.addWidget(self._folder, 1)
        place.addWidget(choose)
        form = QFormLayout()
        form.setSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row(form, self.tr("Name"), self._name)
        form.addRow(self.tr("Folder"), place)
        self._folder.setAccessibleName(self.tr("Folder"))
        self._row(form, self.tr("Part"), self._part)
        self._row(form, self.tr("Quality"), self._quality)
        form.addRow("", self._sound)
        form.addRow("", self._hardware)
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(self._purpose)
        right.addLayout(form)
        right.addStretch()
        right.addWidget(self._room)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addWidget(self._presets)
        both.addLayout(right, 1)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = self._buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        export.setProperty("primary", True)
        export.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(both)
        column.addWidget(self._buttons)

    def _row(self, form: QFormLayout, title: str, field: QWidget) -> None:
        field.setAccessibleName(title)
        form.addRow(title, field)

    @property
    def preset(self) -> ExportPreset:
        """The purpose chosen."""
        return PRESETS[max(0, self._presets.currentRow())]

    @property
    def target(self) -> Path:
        """The file or folder to be made."""
        return Path(self._folder.text()).expanduser() / (self._name.text() + self.preset.suffix)

    def accept(self) -> None:
        """Close if what was asked for can be done."""
        try:
            settings = self._settings()
            settings.codec_for(self.target)
            check_folder(self.target)
        except UsageError as error:
            self._room.setText(str(error))
            return
        overwrite = self.target.exists()
        if overwrite and not self._may_replace():
            return
        part = self._parts[self._part.currentIndex()].frames
        self.choice = ExportChoice(self.target, settings, part, overwrite)
        super().accept()

    def _settings(self) -> ExportSettings:
        codec = CODECS[self.preset.settings.codec or "h264"]
        return replace(
            self.preset.settings,
            crf=self._quality.value() if codec.crf else None,
            audio="copy" if self._sound.isChecked() else "none",
            hardware="auto" if self._hardware.isChecked() else "off",
        )

    def _show_preset(self, _: int) -> None:
        preset = self.preset
        codec = CODECS[preset.settings.codec or "h264"]
        self._purpose.setText(_translated(preset.purpose))
        has_sound = preset.settings.audio == "copy" and bool(self._film.audio)
        self._sound.setEnabled(has_sound)
        self._sound.setChecked(has_sound)
        self._hardware.setEnabled(bool(codec.hardware))
        self._hardware.setChecked(False)
        self._quality.setEnabled(codec.crf is not None)
        if codec.crf:
            best, worst, usual = codec.crf
            self._quality.setRange(best, worst)
            self._quality.setValue(preset.settings.crf or usual)
        self._show_room()

    def _show_room(self) -> None:
        needed = self._guessed_bytes()
        folder = Path(self._folder.text()).expanduser()
        if not folder.is_dir():
            self._room.setText(self.tr("This folder does not exist."))
            return
        free = shutil.disk_usage(folder).free
        text = self.tr("About {0}; {1} free on this disk.").format(_size(needed), _size(free))
        if needed > free:
            text += " " + self.tr("This will not fit: choose another folder or purpose.")
        self._room.setText(text)

    def _guessed_bytes(self) -> int:
        part = self._parts[max(0, self._part.currentIndex())].frames
        frames = part.length if part else len(self._film.frames)
        video = self._film.video
        return round(frames * video.width * video.height * self.preset.bytes_per_pixel)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self._folder.text())
        if chosen:
            self._folder.setText(chosen)

    def _may_replace(self) -> bool:
        question = self.tr("{0} exists already. Replace it?").format(self.target.name)
        return (
            QMessageBox.question(self, self.tr("Export"), question)
            is QMessageBox.StandardButton.Yes
        )


def _translated(text: str) -> str:
    return QCoreApplication.translate("presets", text)


def _size(count: float) -> str:
    for unit in ("B", "kB", "MB", "GB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit != "GB" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} TB"
