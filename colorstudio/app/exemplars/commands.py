"""Exemplars: choosing, making, placing and finding them."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from colorstudio.app.base.background import BackgroundCall
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import NewExemplar, StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.document.settings import KeptSettings
from colorstudio.app.document.targets import Targets
from colorstudio.app.exemplars.exemplar_dialog import ExemplarDialog
from colorstudio.app.exemplars.exemplar_list import ExemplarList
from colorstudio.app.exemplars.scope import ScopeBox, time_of
from colorstudio.app.exemplars.scope_dialog import ScopeDialog
from colorstudio.app.exemplars.suggestions_dialog import SuggestionsDialog
from colorstudio.app.viewer.single_frames import as_png, own_picture
from colorstudio.app.viewer.thumbnails import ThumbnailService
from colorstudio.app.work.backend import EngineBackend

_exemplars = Menu("Exemplars")
_RECENT = 8


class ExemplarCommands(CommandSet):
    """What the Exemplars menu does with exemplars."""

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        playhead: Playhead,
        thumbnails: ThumbnailService,
        backend: EngineBackend,
        settings: KeptSettings,
        exemplars: ExemplarList,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._targets, self._playhead = document, targets, playhead
        self._thumbnails, self._backend, self._settings = thumbnails, backend, settings
        self._suggestions: SuggestionsDialog | None = None
        exemplars.goTo.connect(playhead.seek)
        exemplars.changeWanted.connect(self.change)

    @_exemplars(
        *("shot.exemplar", "Add exemplars…", "Colour pictures to follow", "Ctrl+I"),
        section=0,
        icon="image",
    )
    def choose(self, files: Iterable[Path] = ()) -> None:
        """Ask for exemplars of the shots meant; ``files`` are considered at once."""
        self.dialogOpens.emit()
        recent = [Path(name) for name in self._settings.now.pictures]
        dialog = ExemplarDialog(
            self._document,
            self._targets,
            self._backend,
            self._settings.now.device,
            [path for path in recent if path.is_file()],
            self._window,
        )
        dialog.add_files(files)
        if dialog.exec():
            self._remember(dialog.recent)
            if self._document.add_exemplars(dialog.exemplars):
                self.say(self._added(len(dialog.exemplars)))
        dialog.deleteLater()

    @_exemplars(
        *("shot.use-frame", "Use frame as exemplar…", "Let shots follow its colour", "E"),
        section=0,
        icon="image",
    )
    def use_frame(self) -> None:
        """Take the frame's own colour as exemplar, as its take has it."""
        document = self._document
        film, frame = document.film, self._playhead.frame
        assert film is not None
        self.dialogOpens.emit()
        path, film_id = document.path, document.film_id
        BackgroundCall(
            self,
            lambda: own_picture(film, path, film_id, frame),
            lambda image: self._place_own(film.path.stem, frame, image),
            self.say,
        )

    def _place_own(self, stem: str, frame: int, image: QImage) -> None:
        if not self._document.is_open:
            return
        box = ScopeBox(self._document, self._targets, frame)
        box.pin_for_good()
        title = self.tr("Use frame as exemplar")
        dialog = ScopeDialog(title, self.tr("Use"), image, box, self._window)
        if dialog.exec():
            name = f"{stem} {time_of(self._document, frame).replace(':', '-')}.png"
            scope = box.scope
            picture = NewExemplar(name, as_png(image), scope.frame, scope.ranges)
            if self._document.add_exemplars([picture]):
                self.say(self._added(1))
        dialog.deleteLater()

    def change(self, exemplar: int) -> None:
        """Ask where an exemplar holds from now on."""
        document = self._document
        record = next((e for e in document.contents.exemplars if e.id == exemplar), None)
        if record is None:
            return
        box = ScopeBox(document, self._targets, self._playhead.frame)
        box.show_exemplar(record)
        image = QImage.fromData(document.picture(record))
        dialog = ScopeDialog(record.name, self.tr("Change"), image, box, self._window)
        if dialog.exec():
            document.change_exemplar(exemplar, box.scope.frame, box.scope.ranges)
        dialog.deleteLater()

    @_exemplars(
        *("shot.suggest", "Suggest exemplars…", "Which frames to colour by hand", "H"),
        section=0,
        icon="explore",
    )
    def suggest(self) -> None:
        """Show which frames to colour by hand."""
        if not self._document.contents.shots:
            self.say(self.tr("The shots are not known yet; wait until they are found."))
            return
        if self._suggestions is not None:
            self._suggestions.close()
        dialog = SuggestionsDialog(
            self._document,
            self._thumbnails,
            self._backend,
            self._settings.now.device,
            self._window,
        )
        dialog.goTo.connect(self._playhead.seek)
        dialog.exemplarWanted.connect(self._choose_at)
        dialog.markerWanted.connect(self._mark)
        dialog.finished.connect(self._forget_suggestions)
        self._suggestions = dialog
        dialog.show()

    def _choose_at(self, frame: int) -> None:
        self._playhead.seek(frame)
        self.choose()

    def _mark(self, frame: int) -> None:
        if all(marker.frame != frame for marker in self._document.contents.markers):
            self._document.toggle_marker(frame)

    def _forget_suggestions(self) -> None:
        if self._suggestions is not None:
            self._suggestions.deleteLater()
            self._suggestions = None

    def _added(self, count: int) -> str:
        if count > 1:
            return self.tr("{0} exemplars are added; colorize the shots to follow them.").format(
                count
            )
        return self.tr("The exemplar is added; colorize the shots to follow it.")

    def _remember(self, pictures: list[Path]) -> None:
        settings = self._settings.now
        names = [str(path.absolute()) for path in reversed(pictures)]
        known = [name for name in settings.pictures if name not in names]
        settings.pictures = [*dict.fromkeys(names), *known][:_RECENT]
        self._settings.save()
