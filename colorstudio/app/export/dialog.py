"""Choose a purpose, a place and a part of the film, and export it."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
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

from colorstudio.app.base import theme
from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.base.fields import NumberBox, labelled
from colorstudio.app.base.screens import resize_within_screen
from colorstudio.app.base.time_text import TimeText
from colorstudio.app.export.choices import (
    ExportChoice,
    ExportPart,
    default_part,
    guessed_bytes,
    size_words,
    targets,
)
from colorstudio.app.export.presets import PRESETS, ExportPreset
from colorstudio.app.export.unready import UnreadyShots
from colorstudio.app.export.unready_dialog import Answer, UnreadyDialog
from colorstudio.engine.readiness import Unready, sentence
from colorstudio.errors import UsageError
from colorstudio.film.codecs import CODECS, Codec, ExportSettings
from colorstudio.film.encoders import EncoderStatus, available_encoders
from colorstudio.film.info import FilmInfo
from colorstudio.film.interlace import Scan, detect_scan
from colorstudio.film.target import check_folder


class ExportDialog(QDialog):
    """``choices`` holds a file for each piece of the part once it is accepted.

    ``colour_first`` holds what is to be coloured before that; ``go_to`` is a frame that the person
    wants to see instead of exporting.
    """

    def __init__(
        self,
        film: FilmInfo,
        folder: Path,
        parts: Sequence[ExportPart],
        unready: UnreadyShots,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._film, self._parts, self._unready = film, parts, unready
        self.colour_first: list[Unready] = []
        self.go_to: int | None = None
        self._chips: frozenset[str] = frozenset()  # codecs that hardware encodes here
        self.choices: list[ExportChoice] = []
        self.setWindowTitle(self.tr("Export"))
        self._presets = self._make_presets()
        self._purpose = QLabel()
        self._purpose.setProperty("muted", True)
        self._purpose.setWordWrap(True)
        self._name = QLineEdit(f"{film.path.stem}-colour")
        self._name.setToolTip(self.tr("File name without extension"))
        self._folder = QLineEdit(str(folder))
        self._folder.home(False)
        self._folder.setToolTip(self.tr("The folder to write in"))
        self._part = QComboBox()
        self._part.setToolTip(self.tr("How much of the film to write"))
        self._part.addItems([part.title for part in parts])
        self._sound = QCheckBox(self.tr("Copy the sound as it is"))
        self._sound.setToolTip(self.tr("Without it the file is silent"))
        self._quality = NumberBox()
        self._quality.setPrefix(self.tr("CRF "))
        self._quality.setSuffix(self.tr(" (lower is better)"))
        self._quality.setToolTip(self.tr("Constant rate factor: a lower one makes a larger file"))
        self._hardware = QCheckBox(self.tr("Use the machine's encoder chip"))
        self._hardware.setToolTip(self.tr("Faster, a little larger; not everywhere the same file"))
        self._deinterlace = QCheckBox(self.tr("Deinterlace"))
        self._deinterlace.setToolTip(
            self.tr("Make whole pictures of the film's fields, one for each frame (bwdif)")
        )
        self._room, self._warning = QLabel(), QLabel()
        for label in (self._room, self._warning):
            label.setWordWrap(True)
        self._warning.setStyleSheet(f"color: {theme.WARN.name()}")
        self._lay_out()
        self._presets.currentRowChanged.connect(self._show_preset)
        for signal in (self._folder.textChanged, self._part.currentIndexChanged):
            signal.connect(lambda _: self._show_room())
        self._part.currentIndexChanged.connect(lambda _: self._show_unready())
        unready.changed.connect(self._show_unready)
        self._show_unready()
        self._presets.setCurrentRow(0)
        resize_within_screen(self, 820, 500)
        BackgroundCall(self, available_encoders, self._take_encoders, lambda _: None)
        BackgroundCall(self, lambda: detect_scan(film), self._show_scan, lambda _: None)

    def _make_presets(self) -> QListWidget:
        presets = QListWidget()
        presets.setAccessibleName(self.tr("Purpose"))
        presets.setToolTip(self.tr("What the file is for"))
        presets.setFixedWidth(210)
        for preset in PRESETS:
            item = QListWidgetItem(_translated(preset.title))
            item.setToolTip(_translated(preset.purpose))
            item.setSizeHint(QSize(0, 34))
            presets.addItem(item)
        return presets

    def _lay_out(self) -> None:
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose a folder"))
        choose.setToolTip(self.tr("Choose the folder to write in"))
        choose.setAutoDefault(False)  # Enter exports
        choose.clicked.connect(self._choose_folder)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._folder, 1)
        row.addWidget(choose)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._purpose)
        for title, named, field in (
            (self.tr("Name"), self._name, self._name),
            (self.tr("Folder"), self._folder, place),
            (self.tr("Part"), self._part, self._part),
            (self.tr("Quality"), self._quality, self._quality),
        ):
            named.setAccessibleName(title)
            right.addWidget(labelled(title, field))
        for box in (self._sound, self._hardware, self._deinterlace):
            right.addWidget(labelled("", box))
        right.addStretch()
        right.addWidget(self._warning)
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

    @property
    def preset(self) -> ExportPreset:
        """The purpose chosen."""
        return PRESETS[max(0, self._presets.currentRow())]

    @property
    def part(self) -> ExportPart:
        """The part chosen."""
        return self._parts[max(0, self._part.currentIndex())]

    @property
    def targets(self) -> list[Path]:
        """The files or folders to be made."""
        folder = Path(self._folder.text()).expanduser()
        name = self._name.text().strip()
        return targets(folder, name, self.preset.suffix, len(self.part.pieces))

    def accept(self) -> None:
        """Close if what was asked for can be done."""
        try:
            settings = self._checked_settings()
        except UsageError as error:
            self._room.setText(str(error))
            return
        there = [target for target in self.targets if target.exists()]
        if there and not self._may_replace(there):
            return
        if not self._may_be_too_large():
            return
        answer = self._asked_about_unready()
        if answer is Answer.CANCEL:
            return
        if answer is Answer.GO_TO:
            self.reject()
            return
        deinterlace, comparison = self._deinterlace.isChecked(), self.preset.comparison
        self.choices = [
            ExportChoice(target, settings, piece, target in there, deinterlace, comparison)
            for target, piece in zip(self.targets, self.part.pieces, strict=True)
        ]
        super().accept()

    def _checked_settings(self) -> ExportSettings:
        """Raises UsageError where it cannot be done."""
        if not self._name.text().strip():
            raise UsageError(self.tr("Give the file a name."))
        settings = self._settings()
        for target in self.targets:
            settings.codec_for(target)
            check_folder(target)
        return settings

    def _settings(self) -> ExportSettings:
        return replace(
            self.preset.settings,
            crf=self._quality.value() if self._codec.crf else None,
            audio="copy" if self._sound.isChecked() else "none",
            hardware="auto" if self._hardware.isChecked() else "off",
        )

    @property
    def _codec(self) -> Codec:
        return CODECS[self.preset.settings.codec or "h264"]

    def _show_preset(self, _: int) -> None:
        preset, codec = self.preset, self._codec
        self._purpose.setText(_translated(preset.purpose))
        self._part.setCurrentIndex(default_part(self._parts, preset))
        self._part.setEnabled(not preset.still)
        has_sound = preset.settings.audio == "copy" and bool(self._film.audio)
        self._sound.setEnabled(has_sound)
        self._sound.setChecked(has_sound)
        self._hardware.setChecked(False)
        self._hardware.setEnabled(codec.name in self._chips)
        self._quality.setEnabled(codec.crf is not None)
        if codec.crf:
            best, worst, usual = codec.crf
            self._quality.setRange(best, worst)
            self._quality.setValue(preset.settings.crf or usual)
        self._show_room()

    def _take_encoders(self, tried: Sequence[EncoderStatus]) -> None:
        """Offer only what was seen to work on this machine."""
        self._chips = frozenset(
            status.codec for status in tried if status.hardware and status.works
        )
        working = {status.codec for status in tried if status.works}
        broken = {s.codec: s.reason for s in tried if not s.hardware and s.codec not in working}
        for row, preset in enumerate(PRESETS):
            if reason := broken.get(preset.settings.codec or "h264"):
                item = self._presets.item(row)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setToolTip(self.tr("Not possible on this machine: {0}.").format(reason))
        self._hardware.setEnabled(self._codec.name in self._chips)

    def _show_scan(self, scan: Scan) -> None:
        """What the pictures show; whether to deinterlace stays the person's choice."""
        if scan is not Scan.PROGRESSIVE:
            self._deinterlace.setText(self.tr("Deinterlace (the film is {0})").format(scan.value))

    # What is not ready

    @property
    def _lacking(self) -> list[Unready]:
        return self._unready.within(self.part.pieces)

    def _show_unready(self) -> None:
        lacking = self._lacking
        self._warning.setText(sentence(lacking) if lacking else "")
        self._warning.setVisible(bool(lacking))

    def _asked_about_unready(self) -> Answer:
        """What to do with what is not ready; sets ``colour_first`` and ``go_to`` accordingly."""
        lacking = self._lacking
        if not lacking:
            return Answer.EXPORT
        question = UnreadyDialog(lacking, self._described, self)
        question.exec()
        if question.answer is Answer.COLOUR_FIRST:
            self.colour_first = lacking
        if question.answer is Answer.GO_TO:
            self.go_to = question.frame
        question.deleteLater()
        return question.answer

    def _described(self, unready: Unready) -> str:
        time = TimeText(self._film.video.frame_rate).text(unready.place.start)
        if unready.number is None:
            return self.tr("{0} · {1}").format(time, self._unready.words(unready))
        words = self._unready.words(unready)
        return self.tr("{0} · shot {1} · {2}").format(time, unready.number, words)

    # Room on the disk

    def _show_room(self) -> None:
        needed, free = self._needed(), self._free()
        if free is None:
            self._room.setText(self.tr("This folder does not exist."))
            return
        text = self.tr("About {0}; {1} free on this disk.")
        text = text.format(size_words(needed), size_words(free))
        if needed > free:
            text += " " + self.tr("This will not fit: choose another folder or purpose.")
        self._room.setText(text)

    def _needed(self) -> int:
        return guessed_bytes(self._film, self.preset, self.part.frames)

    def _free(self) -> int | None:
        folder = Path(self._folder.text()).expanduser()
        return shutil.disk_usage(folder).free if folder.is_dir() else None

    def _may_be_too_large(self) -> bool:
        """The size is a guess: whoever knows better may go on."""
        needed, free = self._needed(), self._free() or 0
        if needed <= free:
            return True
        question = self.tr(
            "The export needs about {0}, but only {1} are free on this disk. Try anyway?"
        )
        return self._agreed(question.format(size_words(needed), size_words(free)))

    # Questions

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self._folder.text())
        if chosen:
            self._folder.setText(chosen)

    def _may_replace(self, there: Sequence[Path]) -> bool:
        if len(there) == 1:
            question = self.tr("{0} exists already. Replace it?").format(there[0].name)
        else:
            question = self.tr("{0} of these files exist already. Replace them?")
            question = question.format(len(there))
        return self._agreed(question)

    def _agreed(self, question: str) -> bool:
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        answer = QMessageBox.question(self, self.tr("Export"), question, yes | no, no)
        return answer is QMessageBox.StandardButton.Yes


def _translated(text: str) -> str:
    return QCoreApplication.translate("presets", text)
