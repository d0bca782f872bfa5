"""Everything around colour points in one window: tool, colour, live preview, and the row below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QDialog, QWidget

from colorstudio.app.base.actions import Actions
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.points.bar import PointBar
from colorstudio.app.points.colours import ColourChoice, Rgb, at_luma
from colorstudio.app.points.editor import PointEditor, title
from colorstudio.app.points.live import LivePreview
from colorstudio.app.points.popover import ColourPopover
from colorstudio.app.points.tool import PointTool
from colorstudio.app.viewer import PictureService, ViewerWidget
from colorstudio.app.viewer.tool import Place
from colorstudio.app.work.job_starter import JobStarter

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_FACTOR = 1.25  # of the radius, by key


class PointControls(QObject):
    """Lets the viewer lay points while :attr:`is_on`."""

    laid = Signal()  # points have changed while the tool is taken up, or it was just taken up
    changed = Signal()  # the tool, what it does next, or the selected point
    said = Signal(str)
    takenUp = Signal()  # noqa: N815  other tools are to be put away

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        pictures: PictureService,
        viewer: ViewerWidget,
        backend: "EngineBackend",
        starter: JobStarter,
        actions: Actions,
        recent: list[str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._pictures, self._viewer = document, pictures, viewer
        self._actions = actions
        self.colours = ColourChoice(recent, self)
        self.editor = PointEditor(document, playhead, self.colours, self)
        self.live = LivePreview(document, playhead, pictures, backend, starter, self)
        self.tool = PointTool(self.editor, self.live, self._looks_at, self)
        self.bar = PointBar(actions)
        self._popover = ColourPopover(actions, viewer)
        self.is_on = False
        self._radius: float | None = None  # that the slider is dragged to
        self._connect()
        self._show()

    def _connect(self) -> None:
        self.editor.refused.connect(self.said)
        self._document.pointsChanged.connect(self._points_changed)
        self.live.failed.connect(self.said)
        self.live.changed.connect(self._show)
        self.tool.changed.connect(self._viewer.update)
        self.tool.picked.connect(self.pick)
        self.tool.left.connect(self.leave)
        self.editor.changed.connect(self._show)
        self.colours.changed.connect(self._show)
        self._pictures.pictureReady.connect(self._show_colour)
        self._popover.chosen.connect(self._chosen)
        self.colours.changed.connect(self._fill_popover)
        self.editor.changed.connect(self._fill_popover)
        self._document.closed.connect(lambda: self.switch(on=False))
        self.bar.radiusMoved.connect(self._radius_moved)
        self.bar.radiusSettled.connect(self._settle_radius)

    # The tool

    def toggle(self) -> None:
        """Take the tool up, or put it away."""
        self.switch(on=not self.is_on)

    def switch(self, *, on: bool) -> None:
        """Whether the mouse lays points."""
        on = on and self._document.is_open
        if on and not self.is_on:
            self.takenUp.emit()
        if on != self.is_on:
            self.is_on = on
            self.tool.picks = False
            self._viewer.set_tool(self.tool if on else None)
            self.bar.setVisible(on)
        if on:
            self._viewer.setFocus()
            self.laid.emit()
        self._show()

    def leave(self) -> None:
        """Give up the selection; without one, the tool."""
        if self.editor.selected is not None:
            self.editor.select(None)
        else:
            self.switch(on=False)

    def pick_next(self) -> None:
        """The next click on the picture takes up the colour there."""
        self.switch(on=True)
        self.tool.picks = not self.tool.picks
        self._viewer.set_tool(self.tool)
        self._show()

    def paint_strokes(self, on: bool) -> None:
        """Whether a drag paints without Shift."""
        self.tool.paints = on
        self._show()

    # Colour

    def open_popover(self, anchor: QWidget | None = None) -> None:
        """Offer colours for the selected point or the next one."""
        if anchor is None:
            self.switch(on=True)
        self._fill_popover(opening=True)
        self._popover.open_at(anchor or self.bar.colour_button)

    def open_system_dialog(self) -> None:
        """Let the person mix a colour."""
        dialog = QColorDialog(QColor(*self.rgb), self._viewer.window())
        dialog.setWindowTitle(self.tr("Colour of a place"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            mixed = dialog.currentColor()
            self.choose((mixed.red(), mixed.green(), mixed.blue()))
        dialog.deleteLater()

    def _chosen(self, rgb: Rgb) -> None:
        """A selected point may be tried in several colours; for the next one it is settled."""
        self.choose(rgb)
        if self.editor.selected is None:
            self._popover.close()

    def _fill_popover(self, *, opening: bool = False) -> None:
        if opening or self._popover.isVisible():
            placed, rgb = self.editor.selected, self.rgb
            words = self.tr("Colour of {0}").format(title(placed.point)) if placed else ""
            self._popover.show_colours(
                words or self.tr("Colour of the next point"),
                rgb,
                self.seen_as(rgb),
                self.colours.recent,
                self._document.contents.palette,
            )

    @property
    def rgb(self) -> Rgb:
        """Of the selected point, else of the next one."""
        placed = self.editor.selected
        return placed.point.rgb if placed else self.colours.rgb

    def choose(self, rgb: Rgb) -> None:
        """For the selected point and for the next one."""
        self.colours.choose(rgb)
        if self.editor.recolour(rgb):
            self.colours.use()

    def pick(self, place: Place) -> None:
        """Take up the colour that is seen at a place."""
        seen = self.seen_at(place)
        if seen is None:
            self.said.emit(self.tr("The picture is not there yet; wait a moment."))
        else:
            self.choose(seen)
        self._show()

    def seen_at(self, place: Place) -> Rgb | None:
        """What is on screen at a place of the current frame."""
        size = self._pictures.picture_size
        sample = self._pictures.sample(place[0] * size.width(), place[1] * size.height())
        return sample.rgb if sample else None

    def seen_as(self, rgb: Rgb) -> Rgb | None:
        """What a colour looks like at the selected point; None where none is."""
        placed = self.editor.selected
        seen = self.seen_at(placed.point.path[0]) if placed else None
        return at_luma(rgb, seen) if seen else None

    def _looks_at(self, place: Place) -> Rgb | None:
        """What a click there would give: the colour at that luma, or the one to be picked."""
        seen = self.seen_at(place)
        return seen if seen is None or self.tool.picks else at_luma(self.colours.rgb, seen)

    # Brush

    def scale_radius(self, up: bool) -> None:
        """A step larger or smaller."""
        self.editor.resize(self.editor.radius * (_FACTOR if up else 1 / _FACTOR))

    def _radius_moved(self, radius: float) -> None:
        self._radius = radius
        if self.bar.slider.isSliderDown():
            self.editor.radius = radius
            self._viewer.update()
        else:
            self._settle_radius()

    def _settle_radius(self) -> None:
        if self._radius is not None:
            radius, self._radius = self._radius, None
            self.editor.resize(radius)

    def _points_changed(self) -> None:
        if self.is_on:
            self.laid.emit()

    # Words

    def _show(self) -> None:
        self._show_colour()
        self.bar.show_radius(self.editor.radius)
        self.bar.say(self._note())
        self._viewer.update()
        self.changed.emit()

    def _show_colour(self) -> None:
        if self.is_on:
            self.bar.show_colour(self.rgb, self.seen_as(self.rgb))

    def _note(self) -> str:
        if self.tool.picks:
            return self.tr("Click a place whose colour you want.")
        if self.live.is_on:
            key = self._actions["shot.colorize"].shortcut().toString()
            if not self.live.is_answered:
                words = self.tr(
                    "Quick preview, until the model answers; press {0} to colour the shot."
                )
                return words.format(key)
            return self.tr("So the model makes it; press {0} to colour the shot.").format(key)
        placed = self.editor.selected
        if placed is not None:
            return self.tr("{0} is selected; choose its colour or drag it.").format(
                title(placed.point)
            )
        return self.tr("Click the picture to lay a point; drag with Shift to paint.")
