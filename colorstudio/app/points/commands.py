"""Colour points: the tool, its colour, and files of points."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from colorstudio.app.points.colour_source_dialog import ColourSourceDialog, Source
from colorstudio.engine.points import read_points, replace_points, write_points
from colorstudio.errors import ColorStudioError
from colorstudio.hints.points import GREY

if TYPE_CHECKING:
    from colorstudio.app.shell.window import MainWindow


class PointCommands(QObject):
    """The Colour menu."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.points

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        desk = self._desk
        return {
            "point.tool": desk.toggle,
            "point.brush": self._toggle_brush,
            "point.pick": desk.pick_next,
            "point.colour": desk.open_popover,
            "point.more": desk.open_system_dialog,
            "point.source": self._pick_from_file,
            "point.import": self._import,
            "point.export": self._export,
            "point.grey": lambda: desk.choose(GREY),
            "point.smaller": lambda: desk.scale_radius(up=False),
            "point.larger": lambda: desk.scale_radius(up=True),
            "point.delete": desk.editor.delete,
            "point.leave": lambda: desk.switch(on=False),
        }

    def _pick_from_file(self) -> None:
        document = self._window.document
        sources: list[Source] = [
            (one.name, lambda one=one: QImage.fromData(document.picture(one)))  # type: ignore[misc]
            for one in document.contents.exemplars
        ]
        dialog = ColourSourceDialog(sources, self._window)
        if dialog.exec() and dialog.rgb is not None:
            self._desk.choose(dialog.rgb)
        dialog.deleteLater()

    # Files

    def import_points(self, path: Path) -> None:
        """Make a file's points those of the film."""
        document = self._window.document
        try:
            frames = read_points(path, document.frame_count)
        except ColorStudioError as error:
            self._window.say(str(error))
            return
        if document.edit(lambda project, film: replace_points(project, film, frames)):
            words = self.tr("{0} colour points on {1} frames; Undo brings the former ones back.")
            self._window.say(words.format(sum(len(one.points) for one in frames), len(frames)))

    def export_points(self, path: Path) -> None:
        """Write all of the film's points, for here or `colorstudio colorize --points`."""
        try:
            write_points(path, self._window.document.contents.points)
        except ColorStudioError as error:
            self._window.say(str(error))
        else:
            self._window.say(self.tr("{0} is written.").format(path.name))

    def _import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import points"), "", self._kinds
        )
        if chosen:
            self.import_points(Path(chosen))

    def _export(self) -> None:
        film = self._window.document.film
        name = f"{film.path.stem}.points.json" if film else ""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export points"), name, self._kinds
        )
        if chosen:
            self.export_points(Path(chosen))

    @property
    def _kinds(self) -> str:
        return self.tr("Colour points") + " (*.json)"

    def _toggle_brush(self) -> None:
        self._desk.switch(on=True)
        self._desk.paint_strokes(not self._desk.tool.paints)
