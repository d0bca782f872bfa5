"""Objects: the tool, the object at hand, and files of objects."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.objects.controls import ObjectControls
from colorstudio.engine.objects import read_objects, set_objects, write_objects
from colorstudio.errors import ColorStudioError
from colorstudio.models.objects import FINDS
from colorstudio.models.perceivers import installed_perceivers

_objects = Menu("Objects")


class ObjectCommands(CommandSet):
    """The Objects menu."""

    def __init__(
        self,
        document: StudioDocument,
        controls: ObjectControls,
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
    def has_current(self) -> bool:
        """Whether an object is at hand."""
        return self._controls.editor.current is not None

    @property
    def is_varied(self) -> bool:
        """Whether it has points, an exemplar or a grade."""
        current = self._controls.editor.current
        return bool(current and (current.points or current.exemplar or current.grade))

    @property
    def has_touches(self) -> bool:
        """Whether it was pointed at on this frame."""
        return bool(self._controls.editor.touches_here())

    @property
    def has_objects(self) -> bool:
        """Whether the film has any."""
        return bool(self._document.contents.objects)

    @_objects(
        *("object.tool", "Objects", "Click a thing to follow and colour it", "Q"),
        icon="object",
        checkable=True,
    )
    def toggle(self) -> None:
        """Take the tool up, or put it away."""
        self._controls.toggle()

    @_objects(
        *("object.new", "New object", "The next click begins another object", "Shift+Q"),
        icon="plus",
    )
    def begin_new(self) -> None:
        """The next click begins another object."""
        self._controls.begin_new()

    @_objects(
        *("object.colour", "Colour of object…", "The colour it has in all its shots"),
        section=1,
        icon="palette",
        enabled=lambda self: self.has_current,
    )
    def choose_colour(self) -> None:
        """Let the person mix a colour for it."""
        self._controls.choose_colour()

    @_objects(
        *("object.no-colour", "No colour", "Let the object keep the colour it is given"),
        section=1,
        enabled=lambda self: self.has_current,
    )
    def take_colour(self) -> None:
        """Take its colour away."""
        self._controls.recolour(None)

    @_objects(
        *("object.points", "Colour points of object", "Clicks lay colour points on it alone"),
        section=1,
        icon="points",
        checkable=True,
        enabled=lambda self: self.has_current,
    )
    def toggle_points(self) -> None:
        """Have clicks lay colour points on the object at hand, or point at things."""
        self._controls.lay_points(on=not self._controls.lays_points)

    @_objects(
        *("object.exemplar", "Exemplar of object…", "A picture whose colours it alone takes"),
        section=1,
        icon="image",
        enabled=lambda self: self.has_current,
    )
    def choose_exemplar(self) -> None:
        """Ask for a colour picture for the object at hand."""
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)"
        title = self.tr("Exemplar of object")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if chosen:
            self._controls.follow_picture(Path(chosen))

    @_objects(
        *("object.grade", "Grade of object…", "Vividness, warmth and tint of it alone"),
        section=1,
        icon="scope",
        enabled=lambda self: self.has_current,
    )
    def choose_grade(self) -> None:
        """Let the person grade the object at hand."""
        self._controls.choose_grade()

    @_objects(
        *("object.plain", "Plain object", "Forget its colour points, its exemplar and its grade"),
        section=1,
        enabled=lambda self: self.is_varied,
    )
    def make_plain(self) -> None:
        """Leave the object at hand no more than its colour."""
        self._controls.editor.make_plain()

    @_objects(
        *("object.rename", "Rename object…", "Call it what it is"),
        section=1,
        icon="edited",
        enabled=lambda self: self.has_current,
    )
    def rename(self) -> None:
        """Ask what it is called."""
        self._controls.rename()

    @_objects(
        *("object.whole", "Whole thing", "The last click means all of it  (double click)"),
        section=2,
        enabled=lambda self: self.has_touches,
    )
    def widen(self) -> None:
        """Let the last click mean the whole thing, or a part of it."""
        self._controls.editor.widen()

    @_objects(
        *("object.clear", "Clear clicks", "Take back what was clicked on this frame  (Delete)"),
        section=2,
        icon="back",
        enabled=lambda self: self.has_touches,
    )
    def clear(self) -> None:
        """Take back what was pointed at on this frame."""
        self._controls.editor.forget_touches()

    @_objects(
        *("object.delete", "Delete object", "Forget the object, in all shots"),
        section=2,
        icon="trash",
        enabled=lambda self: self.has_current,
    )
    def delete(self) -> None:
        """Forget the object at hand."""
        self._controls.editor.remove()

    @_objects(
        *("object.leave", "Leave objects", "Back to looking  (Escape)"),
        section=2,
        icon="close",
        enabled=lambda self: self.is_on,
    )
    def leave(self) -> None:
        """Put the tool away."""
        self._controls.switch(on=False)

    @_objects(
        *("object.things", "Show what is seen", "Name what stands where in the picture", "Y"),
        section=3,
        checkable=True,
    )
    def toggle_things(self) -> None:
        """Name what the default model sees, or show the bare picture."""
        self._controls.things.switch(on=not self._controls.things.is_on)

    @_objects(
        *("object.finder", "Found by…", "Which model finds and follows the object"),
        section=1,
        enabled=lambda self: self.has_current,
    )
    def choose_finder(self) -> None:
        """Ask which model finds the object at hand: what ships, or a tracker of the library."""
        names = ["", *(entry.name for entry in installed_perceivers(FINDS))]
        if len(names) == 1:
            self.say(self.tr("Only what ships is here; the model library has others."))
            return
        shown = [name or self.tr("What ships") for name in names]
        current = self._controls.editor.current
        now = current.finder if current else ""
        chosen, sure = QInputDialog.getItem(
            *(self._window, self.tr("Objects"), self.tr("Found by")),
            shown,
            names.index(now) if now in names else 0,
            editable=False,
        )
        if sure:
            self._controls.editor.find_by(names[shown.index(chosen)])

    @_objects(
        "object.import", "Import objects…", "Read objects from a file", section=4, icon="open"
    )
    def choose_import(self) -> None:
        """Ask for a file of objects."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import objects"), "", self._kinds
        )
        if chosen:
            self.import_objects(Path(chosen))

    @_objects(
        *("object.export", "Export objects…", "Write all objects to a file"),
        section=4,
        icon="export",
        enabled=lambda self: self.has_objects,
    )
    def choose_export(self) -> None:
        """Ask where to write the film's objects."""
        film = self._document.film
        name = f"{film.path.stem}.objects.json" if film else ""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export objects"), name, self._kinds
        )
        if chosen:
            self.export_objects(Path(chosen))

    def import_objects(self, path: Path) -> None:
        """Make a file's objects those of the film."""
        try:
            things = read_objects(path, self._document.frame_count)
        except ColorStudioError as error:
            self.say(str(error))
            return
        self._document.edit(lambda project, film: set_objects(project, film, things))

    def export_objects(self, path: Path) -> None:
        """Write all of the film's objects, for here or `colorstudio colorize --objects`."""
        try:
            write_objects(path, self._document.contents.objects)
        except ColorStudioError as error:
            self.say(str(error))
        else:
            self.say(self.tr("{0} is written.").format(path.name))

    @property
    def _kinds(self) -> str:
        return self.tr("Objects") + " (*.json)"

    def _show(self) -> None:
        self._actions["object.tool"].setChecked(self._controls.is_on)
        self._actions["object.points"].setChecked(self._controls.lays_points)
        self._actions["object.things"].setChecked(self._controls.things.is_on)
        self.changed.emit()
