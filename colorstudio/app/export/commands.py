"""Writing the colour film, or a still of it."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.document.settings import KeptSettings
from colorstudio.app.document.targets import Targets
from colorstudio.app.export.choices import ExportPart, PartKind
from colorstudio.app.export.dialog import ExportDialog
from colorstudio.app.export.unready import UnreadyShots
from colorstudio.app.timeline.widget import Timeline
from colorstudio.app.viewer import PictureService
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.app.work.jobs import JobBoard
from colorstudio.film.frame_range import FrameRange

_file = Menu("File")


class ExportCommands(CommandSet):
    """The part of the File menu that writes films and pictures."""

    begun = Signal()  # there is something to see among the jobs

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        playhead: Playhead,
        timeline: Timeline,
        pictures: PictureService,
        starter: JobStarter,
        jobs: JobBoard,
        settings: KeptSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._targets, self._playhead = document, targets, playhead
        self._timeline, self._starter, self._settings = timeline, starter, settings
        self._jobs = jobs
        self._still: QImage | None = None
        pictures.pictureReady.connect(self._keep_still)

    @_file(*("file.export", "Export…", "Write the colour film", "Ctrl+E"), section=2, icon="export")
    def export(self) -> None:
        """Ask what to write where, and write it."""
        film, settings = self._document.film, self._settings.now
        assert film is not None
        folder = Path(settings.export_folder or film.path.parent)
        unready = UnreadyShots(self._document, self._jobs, self)
        dialog = ExportDialog(film, folder, self.parts(), unready, self._window)
        if dialog.exec():
            settings.export_folder = str(dialog.choices[0].target.parent)
            self._settings.save()
            self._starter.export_all(dialog.choices, [one.place for one in dialog.colour_first])
            self.begun.emit()
        elif dialog.go_to is not None:
            self._playhead.seek(dialog.go_to)
        for thing in (dialog, unready):
            thing.deleteLater()

    def parts(self) -> list[ExportPart]:
        """What may be exported, as film, range, selection and playhead are now."""
        whole = FrameRange(0, self._document.frame_count)
        here = FrameRange(self._playhead.frame, self._playhead.frame + 1)
        parts = [ExportPart(self.tr("Whole film"), (whole,), PartKind.FILM)]
        start, stop = self._timeline.canvas.in_out
        if start is not None or stop is not None:
            marked = FrameRange(start or 0, stop or whole.stop)
            parts.insert(0, ExportPart(self.tr("From in to out"), (marked,), PartKind.RANGE))
        if shots := self._targets.shots():
            parts += self._shot_parts([shot.range for shot in shots])
        return [*parts, ExportPart(self.tr("This frame"), (here,), PartKind.FRAME)]

    def _shot_parts(self, shots: list[FrameRange]) -> list[ExportPart]:
        if len(shots) == 1:
            return [ExportPart(self.tr("This shot"), tuple(shots), PartKind.SHOTS)]
        parts = [ExportPart(self.tr("Selected shots, a file each"), tuple(shots), PartKind.SHOTS)]
        together = FrameRange(shots[0].start, shots[-1].stop)
        if together.length == sum(shot.length for shot in shots):
            parts.insert(0, ExportPart(self.tr("Selected shots"), (together,), PartKind.SHOTS))
        return parts

    @_file(
        *("file.still", "Save still…", "Save this frame", "Ctrl+Shift+E"),
        section=2,
        icon="image",
    )
    def save_still(self) -> None:
        """Write the picture on screen."""
        film = self._document.film
        assert film is not None
        name = film.path.with_name(f"{film.path.stem}-{self._playhead.frame}.png")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save still"), str(name), "PNG (*.png);;JPEG (*.jpg)"
        )
        if not chosen:
            return
        if self._still is None or not self._still.save(chosen):
            self.say(self.tr("The still cannot be written there; choose another place."))
        else:
            self.say(self.tr("{0} is written.").format(Path(chosen).name))

    @Slot(int, QImage, object, bool)
    def _keep_still(
        self, frame: int, original: QImage, coloured: QImage | None, exact: bool
    ) -> None:
        """The picture on screen, once it is exact."""
        self._still = (coloured or original) if exact else None
