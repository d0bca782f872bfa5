"""Colour points: the tool, its colour, and files of points."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.points.colour_source_dialog import ColourSourceDialog, Source
from colorstudio.app.points.controls import PointControls
from colorstudio.engine.points import read_points, replace_points, write_points
from colorstudio.errors import ColorStudioError
from colorstudio.hints.points import GREY

_colour = Menu("Colour")


class PointCommands(CommandSet):
    """The Colour menu."""

    def __init__(
        self,
        document: StudioDocument,
        controls: PointControls,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._controls, self._actions = document, controls, actions
        controls.changed.connect(self._show)
        self._show()

    @property
    def is_on(self) -> bool:
        """Whether the tool is taken up."""
        return self._controls.is_on

    @property
    def has_selected(self) -> bool:
        """Whether a point is selected."""
        return self._controls.editor.selected is not None

    @property
    def has_points(self) -> bool:
        """Whether the film has any points."""
        return bool(self._document.contents.points)

    # The tool

    @_colour(
        *("point.tool", "Colour points", "Give a place its colour by a click", "P"),
        icon="points",
        checkable=True,
    )
    def toggle(self) -> None:
        """Take the tool up, or put it away."""
        self._controls.toggle()

    @_colour(
        *("point.brush", "Paint strokes", "Drag over the picture to paint a stroke", "Shift+S"),
        icon="brush",
        checkable=True,
    )
    def toggle_brush(self) -> None:
        """Let a drag paint, or pan again."""
        self._controls.switch(on=True)
        self._controls.paint_strokes(not self._controls.tool.paints)

    # Its colour

    @_colour(
        *("point.colour", "Choose colour…", "Of the point selected, or the next", "Shift+P"),
        section=1,
        icon="palette",
    )
    def choose_colour(self) -> None:
        """Offer colours for the selected point, or the next one."""
        self._controls.open_popover()

    @_colour(
        *("point.more", "Mix colour…", "Any colour, by the system's dialog"),
        section=1,
        icon="palette",
    )
    def mix_colour(self) -> None:
        """Any colour, by the system's dialog."""
        self._controls.open_system_dialog()

    @_colour(
        *("point.grey", "Grey", "The point selected, or the next, is grey", "Shift+G"),
        section=1,
        icon="grey",
    )
    def choose_grey(self) -> None:
        """The selected point, or the next one, is grey."""
        self._controls.choose(GREY)

    @_colour(
        *("point.pick", "Pick from picture", "Take a colour from the frame", "Ctrl+P"),
        section=1,
        icon="dropper",
        checkable=True,
    )
    def pick_from_picture(self) -> None:
        """The next click takes the colour that is seen there."""
        self._controls.pick_next()

    @_colour(
        *("point.source", "Pick from file…", "From an exemplar or a picture", "Ctrl+Shift+P"),
        section=1,
        icon="image",
    )
    def pick_from_file(self) -> None:
        """Take a colour from an exemplar of the project, or from any picture file."""
        document = self._document
        sources: list[Source] = [
            (one.name, lambda one=one: QImage.fromData(document.picture(one)))  # type: ignore[misc]
            for one in document.contents.exemplars
        ]
        dialog = ColourSourceDialog(sources, self._window)
        if dialog.exec() and dialog.rgb is not None:
            self._controls.choose(dialog.rgb)
        dialog.deleteLater()

    # Points that are there

    @_colour(
        *("point.smaller", "Smaller point", "Make point or brush smaller", "["),
        section=2,
        enabled=lambda self: self.is_on,
    )
    def make_smaller(self) -> None:
        """Make point or brush smaller."""
        self._controls.scale_radius(up=False)

    @_colour(
        *("point.larger", "Larger point", "Make point or brush larger", "]"),
        section=2,
        enabled=lambda self: self.is_on,
    )
    def make_larger(self) -> None:
        """Make point or brush larger."""
        self._controls.scale_radius(up=True)

    @_colour(
        *("point.delete", "Delete point", "Delete the selected point  (Delete)"),
        section=2,
        icon="trash",
        enabled=lambda self: self.has_selected,
    )
    def delete(self) -> None:
        """Delete the selected point."""
        self._controls.editor.delete()

    @_colour(
        *("point.leave", "Leave colour points", "Back to looking  (Escape)"),
        section=2,
        icon="close",
        enabled=lambda self: self.is_on,
    )
    def leave(self) -> None:
        """Put the tool away."""
        self._controls.switch(on=False)

    # Files

    @_colour("point.import", "Import points…", "Read points from a file", section=3, icon="open")
    def choose_import(self) -> None:
        """Ask for a file of points."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import points"), "", self._kinds
        )
        if chosen:
            self.import_points(Path(chosen))

    @_colour(
        *("point.export", "Export points…", "Write all points to a file"),
        section=3,
        icon="export",
        enabled=lambda self: self.has_points,
    )
    def choose_export(self) -> None:
        """Ask where to write the film's points."""
        film = self._document.film
        name = f"{film.path.stem}.points.json" if film else ""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export points"), name, self._kinds
        )
        if chosen:
            self.export_points(Path(chosen))

    def import_points(self, path: Path) -> None:
        """Make a file's points those of the film."""
        document = self._document
        try:
            frames = read_points(path, document.frame_count)
        except ColorStudioError as error:
            self.say(str(error))
            return
        if document.edit(lambda project, film: replace_points(project, film, frames)):
            count = sum(len(one.points) for one in frames)
            points = self.tr("One colour point") if count == 1 else self.tr("{0} colour points")
            where = self.tr("one frame") if len(frames) == 1 else self.tr("{0} frames")
            words = self.tr("{0} on {1}; Undo brings the former ones back.")
            self.say(words.format(points.format(count), where.format(len(frames))))

    def export_points(self, path: Path) -> None:
        """Write all of the film's points, for here or `colorstudio colorize --points`."""
        try:
            write_points(path, self._document.contents.points)
        except ColorStudioError as error:
            self.say(str(error))
        else:
            self.say(self.tr("{0} is written.").format(path.name))

    @property
    def _kinds(self) -> str:
        return self.tr("Colour points") + " (*.json)"

    def _show(self) -> None:
        tool = self._controls.tool
        for name, is_checked in (
            ("tool", self._controls.is_on),
            ("pick", tool.picks),
            ("brush", tool.paints),
        ):
            self._actions[f"point.{name}"].setChecked(is_checked)
        self.changed.emit()
