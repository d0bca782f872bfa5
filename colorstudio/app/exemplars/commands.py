"""Exemplars: choosing, making, placing and finding them."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.document.document import NewExemplar
from colorstudio.app.exemplars.exemplar_dialog import ExemplarDialog
from colorstudio.app.exemplars.scope import ScopeBox, time_of
from colorstudio.app.exemplars.scope_dialog import ScopeDialog
from colorstudio.app.exemplars.suggestions_dialog import SuggestionsDialog
from colorstudio.app.viewer.single_frames import as_png, own_picture
from colorstudio.film.frame_range import FrameRange

if TYPE_CHECKING:
    from colorstudio.app.shell.window import MainWindow

_RECENT = 8


class ExemplarCommands(QObject):
    """What the Shots menu does with exemplars."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._document = window.document
        self._suggestions: SuggestionsDialog | None = None
        window.exemplars.goTo.connect(window.playhead.seek)
        window.exemplars.changeWanted.connect(self.change)

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        return {
            "shot.exemplar": self.choose,
            "shot.use-frame": self.use_frame,
            "shot.suggest": self.suggest,
            "shot.colorize-range": self.colorize_range,
        }

    def choose(self, files: Iterable[Path] = ()) -> None:
        """Ask for exemplars of the shots meant; ``files`` are considered at once."""
        window = self._window
        window.commands.stop_playing()
        recent = [Path(name) for name in window.settings.pictures]
        dialog = ExemplarDialog(
            self._document,
            window.targets,
            window.jobs.backend,
            window.starter.device,
            [path for path in recent if path.is_file()],
            window,
        )
        dialog.add_files(files)
        if dialog.exec():
            self._remember(dialog.recent)
            if self._document.add_exemplars(dialog.exemplars):
                window.say(self._added(len(dialog.exemplars)))
        dialog.deleteLater()

    def use_frame(self) -> None:
        """Take the frame's own colour as exemplar, as its take has it."""
        window, document = self._window, self._document
        film, frame = document.film, window.playhead.frame
        assert film is not None
        window.commands.stop_playing()
        path, film_id = document.path, document.film_id
        BackgroundCall(
            self,
            lambda: own_picture(film, path, film_id, frame),
            lambda image: self._place_own(film.path.stem, frame, image),
            window.say,
        )

    def _place_own(self, stem: str, frame: int, image: QImage) -> None:
        window = self._window
        if not self._document.is_open:
            return
        box = ScopeBox(self._document, window.targets, frame)
        box.pin_for_good()
        title = self.tr("Use frame as exemplar")
        dialog = ScopeDialog(title, self.tr("Use"), image, box, window)
        if dialog.exec():
            name = f"{stem} {time_of(self._document, frame).replace(':', '-')}.png"
            scope = box.scope
            picture = NewExemplar(name, as_png(image), scope.frame, scope.ranges)
            if self._document.add_exemplars([picture]):
                window.say(self._added(1))
        dialog.deleteLater()

    def change(self, exemplar: int) -> None:
        """Ask where an exemplar holds from now on."""
        window, document = self._window, self._document
        record = next((e for e in document.contents.exemplars if e.id == exemplar), None)
        if record is None:
            return
        box = ScopeBox(document, window.targets, window.playhead.frame)
        box.show_exemplar(record)
        image = QImage.fromData(document.picture(record))
        dialog = ScopeDialog(record.name, self.tr("Change"), image, box, window)
        if dialog.exec():
            document.change_exemplar(exemplar, box.scope.frame, box.scope.ranges)
        dialog.deleteLater()

    def suggest(self) -> None:
        """Show which frames to colour by hand."""
        window = self._window
        if not self._document.contents.shots:
            window.say(self.tr("The shots are not known yet; wait until they are found."))
            return
        if self._suggestions is not None:
            self._suggestions.close()
        dialog = SuggestionsDialog(
            self._document, window.thumbnails, window.jobs.backend, window.starter.device, window
        )
        dialog.goTo.connect(window.playhead.seek)
        dialog.exemplarWanted.connect(self._choose_at)
        dialog.markerWanted.connect(self._mark)
        dialog.finished.connect(self._forget_suggestions)
        self._suggestions = dialog
        dialog.show()

    def _choose_at(self, frame: int) -> None:
        self._window.playhead.seek(frame)
        self.choose()

    def _mark(self, frame: int) -> None:
        if all(marker.frame != frame for marker in self._document.contents.markers):
            self._document.toggle_marker(frame)

    def _forget_suggestions(self) -> None:
        if self._suggestions is not None:
            self._suggestions.deleteLater()
            self._suggestions = None

    def colorize_range(self) -> None:
        """Colour from in to out anew."""
        window = self._window
        start, stop = window.timeline.canvas.in_out
        if start is None and stop is None:
            window.say(self.tr("Set in and out first (I and O): they say what is coloured anew."))
            return
        part = FrameRange(start or 0, self._document.frame_count if stop is None else stop)
        if not window.starter.colorize_range(part):
            window.say(self.tr("The shots are not known yet; wait until they are found."))

    def _added(self, count: int) -> str:
        if count > 1:
            return self.tr("{0} exemplars are added; colorize the shots to follow them.").format(
                count
            )
        return self.tr("The exemplar is added; colorize the shots to follow it.")

    def _remember(self, pictures: list[Path]) -> None:
        settings = self._window.settings
        names = [str(path.absolute()) for path in reversed(pictures)]
        known = [name for name in settings.pictures if name not in names]
        settings.pictures = [*dict.fromkeys(names), *known][:_RECENT]
        self._window.save_settings()
