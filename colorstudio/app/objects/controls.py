"""Everything around objects in one window: tool, masks over the picture, colour, the row below."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QColorDialog, QDialog, QInputDialog

from colorstudio.app.base.actions import Actions
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.objects.bar import ObjectBar
from colorstudio.app.objects.editor import ObjectEditor
from colorstudio.app.objects.grade_dialog import ObjectGradeDialog
from colorstudio.app.objects.masks import MaskDesk, tinted
from colorstudio.app.objects.preview import ObjectPreview
from colorstudio.app.objects.things import ThingsVeil
from colorstudio.app.objects.tool import ObjectTool
from colorstudio.app.points.colours import ColourChoice, Rgb
from colorstudio.app.viewer import PictureService, ViewerWidget
from colorstudio.chroma.grade import Grade
from colorstudio.engine.exemplars import read_picture
from colorstudio.engine.open_film import working_grid
from colorstudio.errors import ColorStudioError

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_UNCOLOURED: Rgb = (80, 200, 255)
_AT_HAND, _OTHERS = 0.35, 0.15  # how strongly masks are tinted
_AT_HAND_COLOURED = 0.0  # its colour is seen: the border is enough


class ObjectControls(QObject):
    """Lets the viewer point at objects while :attr:`is_on`."""

    changed = Signal()
    takenUp = Signal()  # noqa: N815  other tools are to be put away
    said = Signal(str)

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        pictures: PictureService,
        viewer: ViewerWidget,
        backend: "EngineBackend",
        colours: ColourChoice,
        actions: Actions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._playhead, self._viewer = document, playhead, viewer
        self._colours, self._actions = colours, actions
        self.editor = ObjectEditor(document, playhead, self)
        self.desk = MaskDesk(document, playhead, self.editor, backend, self)
        self.preview = ObjectPreview(document, playhead, pictures, self.editor, self.desk, self)
        self.tool = ObjectTool(self.editor, self._overlay, lambda: colours.rgb, self)
        colours.changed.connect(self._show)
        self.bar = ObjectBar(actions)
        self.things = ThingsVeil(document, playhead, viewer, backend, self)
        self.things.failed.connect(self.said)
        self.things.changed.connect(self.changed)
        self.is_on = False
        self.editor.refused.connect(self.said)
        self.desk.failed.connect(self.said)
        self.desk.changed.connect(self._show)
        self.editor.changed.connect(self._show)
        self.tool.changed.connect(viewer.update)
        self.tool.left.connect(lambda: self.switch(on=False))
        self.bar.chosen.connect(self.editor.take)
        document.closed.connect(lambda: self.switch(on=False))
        self._show()

    def set_device(self, device: str) -> None:
        """Where things are found from now on."""
        self.desk.device = self.things.device = device

    def toggle(self) -> None:
        """Take the tool up, or put it away."""
        self.switch(on=not self.is_on)

    def switch(self, *, on: bool) -> None:
        """Whether the mouse points at objects."""
        on = on and self._document.is_open
        if on == self.is_on:
            return
        if on:
            self.takenUp.emit()
        self.is_on = self.desk.is_on = on
        self.tool.lays_points = False
        self._viewer.set_tool(self.tool if on else None)
        self.bar.setVisible(on)
        if on:
            here = self.editor.here()
            if self.editor.current is None and here:
                self.editor.take(here[-1].name)
            self._viewer.setFocus()
            self.desk.look()
        self.preview.update()
        self._show()

    def begin_new(self) -> None:
        """The next click begins another object."""
        self.switch(on=True)
        self.editor.take(None)

    def choose_colour(self) -> None:
        """Let the person mix a colour for the object at hand, or for the next point on it."""
        current = self.editor.current
        if current is None:
            self.said.emit(self.tr("Click an object first, then choose its colour."))
            return
        for_point = self.lays_points
        first = self._colours.rgb if for_point else current.rgb or self._colours.rgb
        dialog = QColorDialog(QColor(*first), self._viewer.window())
        title = self.tr("Colour of points") if for_point else self.tr("Colour of {0}")
        dialog.setWindowTitle(title.format(current.name))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            mixed = dialog.currentColor()
            rgb = mixed.red(), mixed.green(), mixed.blue()
            if for_point:
                self._colours.choose(rgb)
            else:
                self.recolour(rgb)
        dialog.deleteLater()

    @property
    def lays_points(self) -> bool:
        """Whether a click lays a colour point on the object at hand."""
        return self.tool.lays_points

    def lay_points(self, *, on: bool) -> None:
        """Whether a click lays colour points, or points at a thing."""
        if on:
            self.switch(on=True)
        self.tool.lays_points = on and self.is_on
        self._show()

    def choose_grade(self) -> None:
        """Let the person grade the object at hand alone."""
        current = self.editor.current
        if current is None:
            return
        dialog = ObjectGradeDialog(current.name, current.grade or Grade(), self._viewer.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.editor.regrade(dialog.grade)
        dialog.deleteLater()

    def follow_picture(self, path: Path) -> None:
        """The object at hand takes its colours from a picture file."""
        film = self._document.film
        if film is None:
            return
        try:
            data = path.read_bytes()
            read_picture(path.name, data, working_grid(film))
        except OSError as error:
            self.said.emit(
                self.tr("{0} cannot be read: {1}.").format(path.name, error.strerror or error)
            )
        except ColorStudioError as error:
            self.said.emit(str(error))
        else:
            self.editor.follow_picture(data)

    def recolour(self, rgb: Rgb | None) -> None:
        """Give the object at hand a colour, or take it away."""
        if self.editor.recolour(rgb) and rgb is not None:
            self._colours.choose(rgb)
            self._colours.use()

    def rename(self) -> None:
        """Ask what the object at hand is called."""
        current = self.editor.current
        if current is None:
            return
        name, is_given = QInputDialog.getText(
            self._viewer.window(), self.tr("Name of the object"), self.tr("Name"), text=current.name
        )
        if is_given:
            self.editor.rename(name)

    # Showing

    def _overlay(self) -> list[QImage]:
        """The masks on this frame, that of the object at hand last."""
        current, frame = self.editor.current, self._playhead.frame
        images = []
        for thing in sorted(self.editor.here(), key=lambda one: _is(one.name, current)):
            mask = self.desk.at(thing, frame)
            if mask is None:
                continue
            strength = _OTHERS
            if current is not None and thing.name == current.name:
                strength = _AT_HAND if thing.rgb is None else _AT_HAND_COLOURED
            pixels = tinted(mask, thing.rgb or _UNCOLOURED, strength)
            height, width, _ = pixels.shape
            kind = QImage.Format.Format_ARGB32_Premultiplied
            images.append(QImage(pixels.data, width, height, 4 * width, kind).copy())
        return images

    def _show(self) -> None:
        current = self.editor.current
        if self.is_on:
            names = [thing.name for thing in self.editor.objects]
            self.bar.show_objects(names, current.name if current else None)
            own = current.rgb if current else None
            self.bar.show_colour(self._colours.rgb if self.lays_points else own)
            self.bar.say(self._note())
        self._viewer.update()
        self.changed.emit()

    def _note(self) -> str:
        current = self.editor.current
        if self.desk.is_busy:
            return self.tr("Following it through the shot …")
        if current is None:
            return self.tr("Drag a box around a thing, or click it.")
        if self.lays_points:
            return self.tr(
                "Click {0} to lay this colour on it alone; Ctrl+click takes a point off."
            ).format(current.name)
        if not current.has_colour:
            return self.tr(
                "Double click: all of it. Click what is missing, Ctrl+click what is too much, on "
                "any frame; then choose its colour."
            )
        key = self._actions["shot.colorize"].shortcut().toString()
        return self.tr("Only {0} has this colour; press {1} to colour the shot.").format(
            current.name, key
        )


def _is(name: str, current: object) -> bool:
    return getattr(current, "name", None) == name
