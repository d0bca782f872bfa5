"""Colours of the whole film: rules that fix them, and its palette as a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.points.controls import PointControls
from colorstudio.app.points.fixed_dialog import FixedColoursDialog
from colorstudio.counting import counted
from colorstudio.engine.film_palette import set_palette, used
from colorstudio.engine.fixing import ColouredFrame, coloured_frame, set_rules
from colorstudio.errors import ColorStudioError
from colorstudio.hints.palette_file import NamedColour, read_palette, write_palette
from colorstudio.models.things import kinds_of_things
from colorstudio.project.document import Project

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_colour = Menu("Colour")


class FilmColourCommands(CommandSet):
    """The part of the Colour menu that is about the whole film."""

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        controls: PointControls,
        backend: "EngineBackend",
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._playhead, self._controls = document, playhead, controls
        self._backend = backend

    @property
    def is_open(self) -> bool:
        """Whether there is a film."""
        return self._document.is_open

    @property
    def has_colours(self) -> bool:
        """Whether the film has a palette, or uses any colour."""
        return bool(self._palette)

    @_colour(
        *("colour.fixed", "Fixed colours…", "What has one colour becomes another, in all shots"),
        section=4,
        icon="dropper",
        enabled=lambda self: self.is_open,
    )
    def fix(self) -> None:
        """Let the film's rules be changed, tried on the frame at hand."""
        document, film, frame = self._document, self._document.film, self._playhead.frame
        if film is None:
            return
        path, film_id = document.path, document.film_id

        def load() -> ColouredFrame:
            with Project.open(path, read_only=True) as project:
                return coloured_frame(project, film_id, film, frame)

        self.dialogOpens.emit()
        dialog = FixedColoursDialog(
            *(document.contents.fixed, kinds_of_things(), film.video.matrix, load),
            *(self._backend, self._controls.colours.rgb, self._window),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            rules = dialog.rules
            if document.edit(lambda project, film: set_rules(project, film, rules)):
                self.say(self.tr("Colour the shots again, and the rules hold for them."))
        dialog.deleteLater()

    @_colour(
        *(
            "colour.import-palette",
            "Import palette…",
            "Swatches of a .gpl or .ase file, for points",
        ),
        section=4,
        icon="open",
        enabled=lambda self: self.is_open,
    )
    def choose_import(self) -> None:
        """Ask for a palette."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import palette"), "", self._kinds
        )
        if chosen:
            self.import_palette(Path(chosen))

    @_colour(
        *("colour.export-palette", "Export palette…", "What the film's points and rules use"),
        section=4,
        icon="export",
        enabled=lambda self: self.has_colours,
    )
    def choose_export(self) -> None:
        """Ask where to write the film's palette."""
        film = self._document.film
        name = f"{film.path.stem}.gpl" if film else ""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export palette"), name, self._kinds
        )
        if chosen:
            self.export_palette(Path(chosen))

    def import_palette(self, path: Path) -> None:
        """Make a file's colours the film's palette."""
        try:
            colours = read_palette(path)
        except ColorStudioError as error:
            self.say(str(error))
            return
        if self._document.edit(lambda project, film: set_palette(project, film, colours)):
            count = counted(len(colours), "colour")
            self.say(self.tr("Offered for colour points: {0}.").format(count))

    def export_palette(self, path: Path) -> None:
        """Write the film's palette, and the colours that its points and rules have."""
        film = self._document.film
        try:
            write_palette(path, film.path.stem if film else "", self._palette)
        except ColorStudioError as error:
            self.say(str(error))
        else:
            self.say(self.tr("{0} is written.").format(path.name))

    @property
    def _palette(self) -> tuple[NamedColour, ...]:
        contents = self._document.contents
        return used(contents.palette, contents.fixed, contents.points)

    @property
    def _kinds(self) -> str:
        return self.tr("Palettes (*.gpl *.ase)")
