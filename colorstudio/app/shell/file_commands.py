"""Opening, keeping and exporting."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMenu

from colorstudio.app.document import projects
from colorstudio.app.document.shot_settings import ShotSettings
from colorstudio.app.export.choices import ExportPart, PartKind
from colorstudio.app.export.dialog import ExportDialog
from colorstudio.app.shell.preferences_dialog import PreferencesDialog
from colorstudio.errors import ColorStudioError
from colorstudio.film.frame_range import FrameRange
from colorstudio.resources import copy_sample_film

if TYPE_CHECKING:
    from colorstudio.app.shell.window import MainWindow

_FILMS = "*.mp4 *.mkv *.mov *.avi *.m4v *.mpg *.mpeg *.webm *.ts *.mxf *.ogv *.gif"


class FileCommands(QObject):
    """The File menu."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._still: QImage | None = None
        self._films = QMenu(self.tr("Films of this project"), window)
        self._films.menuAction().setVisible(False)
        window.menus["File"].insertMenu(window.actions_["file.save-as"], self._films)
        window.document.opened.connect(self._list_films)
        window.document.closed.connect(lambda: self._films.menuAction().setVisible(False))
        window.pictures.pictureReady.connect(self._keep_still)

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        return {
            "file.open": self._open,
            "file.save-as": self._save_as,
            "file.export": self._export,
            "file.still": self._save_still,
            "file.close": self._window.close_film,
            "file.preferences": self._show_preferences,
            "file.quit": self._window.close,
        }

    def _open(self) -> None:
        kinds = self.tr("Films and projects") + f" ({_FILMS} *{projects.SUFFIX});;"
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open"),
            self._start_folder(),
            kinds + self.tr("All files") + " (*)",
        )
        if chosen:
            self._window.opener.open(Path(chosen))

    def _list_films(self) -> None:
        """A project may hold several films; one is shown."""
        document, opener = self._window.document, self._window.opener
        project, films = document.path, document.films
        self._films.clear()
        self._films.menuAction().setVisible(len(films) > 1)
        for film in films:
            entry = self._films.addAction(film.path.name)
            entry.setToolTip(str(film.path))
            entry.setCheckable(True)
            entry.setChecked(film.id == document.film_id)
            entry.triggered.connect(lambda _, film=film: opener.open(project, film.id))

    def _start_folder(self) -> str:
        known = self._window.settings.recent
        return str(Path(known[0]).parent) if known else str(Path.home())

    def _save_as(self) -> None:
        document, window = self._window.document, self._window
        assert document.film is not None
        film = document.film
        first = film.path.with_suffix(projects.SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(
            window, self.tr("Save project as"), str(first), f"*{projects.SUFFIX}"
        )
        if not chosen:
            return
        if window.jobs.active:
            window.say(self.tr("Wait for the running jobs, or cancel them, to move the project."))
            return
        self._move_project(Path(chosen).with_suffix(projects.SUFFIX))

    def _move_project(self, target: Path) -> None:
        window = self._window
        source = window.document.path
        window.close_film()
        try:
            projects.move(source, target)
        except ColorStudioError as error:
            window.say(str(error))
            target = source
        window.opener.open(target)

    def _export(self) -> None:
        window, film = self._window, self._window.document.film
        assert film is not None
        folder = Path(window.settings.export_folder or film.path.parent)
        dialog = ExportDialog(film, folder, self.parts(), window)
        if dialog.exec():
            window.settings.export_folder = str(dialog.choices[0].target.parent)
            window.save_settings()
            for choice in dialog.choices:
                window.starter.export(choice)
            window.docks["jobs"].raise_()
        dialog.deleteLater()

    def parts(self) -> list[ExportPart]:
        """What may be exported, as film, range, selection and playhead are now."""
        window = self._window
        whole = FrameRange(0, window.document.frame_count)
        here = FrameRange(window.playhead.frame, window.playhead.frame + 1)
        parts = [ExportPart(self.tr("Whole film"), (whole,), PartKind.FILM)]
        start, stop = window.timeline.canvas.in_out
        if start is not None or stop is not None:
            marked = FrameRange(start or 0, stop or whole.stop)
            parts.insert(0, ExportPart(self.tr("From in to out"), (marked,), PartKind.RANGE))
        if shots := window.targets.shots():
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

    def _save_still(self) -> None:
        window, film = self._window, self._window.document.film
        assert film is not None
        name = film.path.with_name(f"{film.path.stem}-{window.playhead.frame}.png")
        chosen, _ = QFileDialog.getSaveFileName(
            window, self.tr("Save still"), str(name), "PNG (*.png);;JPEG (*.jpg)"
        )
        if not chosen:
            return
        if self._still is None or not self._still.save(chosen):
            window.say(self.tr("The still cannot be written there; choose another place."))
        else:
            window.say(self.tr("{0} is written.").format(Path(chosen).name))

    @Slot(int, QImage, object, bool)
    def _keep_still(
        self, frame: int, original: QImage, coloured: QImage | None, exact: bool
    ) -> None:
        """The picture on screen, once it is exact."""
        self._still = (coloured or original) if exact else None

    def _show_preferences(self) -> None:
        window = self._window
        dialog = PreferencesDialog(window.settings, window)
        if dialog.exec():
            window.settings = dialog.settings
            window.starter.device = window.settings.device
            window.pictures.set_memory(window.settings.cache_mib << 20)
            window.attendance.take_settings(window.settings)
            window.document.new_film = ShotSettings(quality=window.settings.quality)
            window.save_settings()
            window.show_time_display()

    # The sample film

    def open_sample(self) -> None:
        """Open a copy of the film that ships with the program."""
        try:
            film = copy_sample_film()
        except ColorStudioError as error:
            self._window.welcome.show_failure(str(error))
        else:
            self._window.opener.open(film)
