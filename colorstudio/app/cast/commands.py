"""The cast: looked for in other shots, confirmed, coloured, and handed on as a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.cast.desk import CastDesk
from colorstudio.app.cast.panel import CastPanel
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.engine.cast import Appearance, Proposal, read_cast, take_cast, write_cast
from colorstudio.errors import ColorStudioError

_objects = Menu("Objects")


class CastCommands(CommandSet):
    """What is done with the object at hand in other shots than the one on screen."""

    def __init__(
        self,
        document: StudioDocument,
        desk: CastDesk,
        panel: CastPanel,
        starter: JobStarter,
        show_panel: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._desk, self._panel = document, desk, panel
        self._starter, self._show_panel = starter, show_panel
        desk.failed.connect(self.say)
        for signal in (desk.changed, panel.changed):
            signal.connect(self.changed)

    @property
    def is_somewhere(self) -> bool:
        """Whether an object is at hand that is in a shot."""
        current = self._desk.current
        return current is not None and bool(self._desk.shown(current))

    @property
    def may_find(self) -> bool:
        """Whether the object at hand may be looked for."""
        return self.is_somewhere and not self._desk.is_busy

    @property
    def has_proposal(self) -> bool:
        """Whether a shot is picked in which the object at hand may be."""
        return isinstance(self._panel.picked, Proposal)

    @property
    def has_place(self) -> bool:
        """Whether a shot is picked."""
        return self._desk.current is not None and self._panel.picked is not None

    @property
    def has_others(self) -> bool:
        """Whether there are other objects than the one at hand."""
        return self._desk.current is not None and len(self._document.contents.objects) > 1

    @property
    def has_cast(self) -> bool:
        """Whether the film has objects."""
        return bool(self._document.contents.objects)

    @_objects(
        *("cast.show", "Cast", "All objects, and the shots each is in", "Alt+Q"),
        section=5,
    )
    def show(self) -> None:
        """Bring the panel to the front."""
        self._show_panel()

    @_objects(
        *("cast.find", "Find in other shots", "Look for the object in shots nobody has clicked"),
        section=5,
        enabled=lambda self: self.may_find,
    )
    def find(self) -> None:
        """Look for the object at hand."""
        self._show_panel()
        self._desk.find()

    @_objects(
        *("cast.take", "It is", "The object is in the shot picked: it takes its colour there"),
        section=None,
        enabled=lambda self: self.has_proposal,
    )
    def take(self) -> None:
        """Confirm what was proposed."""
        picked = self._panel.picked
        if isinstance(picked, Proposal):
            self._desk.take(picked)

    @_objects(
        *("cast.refuse", "It is not", "The object is not in the shot picked  (Delete)"),
        section=None,
        enabled=lambda self: self.has_place,
    )
    def refuse(self) -> None:
        """Refuse what was proposed, or take the object out of a shot."""
        picked, current = self._panel.picked, self._desk.current
        if isinstance(picked, Proposal):
            self._desk.refuse(picked)
        elif isinstance(picked, Appearance) and current is not None:
            self._desk.release(current.name, picked)

    @_objects(
        *("cast.unite", "Same as…", "Another object is the same thing: make them one"),
        section=5,
        icon="merge",
        enabled=lambda self: self.has_others,
    )
    def unite(self) -> None:
        """Ask which other object is the same thing."""
        current = self._desk.current
        if current is None:
            return
        names = [one.name for one in self._document.contents.objects if one.name != current.name]
        title = self.tr("Same as {0}").format(current.name)
        words = self.tr("This object is the same thing and becomes part of it:")
        name, is_chosen = QInputDialog.getItem(self._window, title, words, names, 0, editable=False)
        if is_chosen:
            self._desk.unite(name)

    @_objects(
        *("cast.colorize", "Colour its shots", "Colour all shots that the object is in"),
        section=5,
        enabled=lambda self: self.is_somewhere,
    )
    def colorize(self) -> None:
        """Colour the shots of the object at hand."""
        current = self._desk.current
        if current is not None:
            self._starter.colorize_places([one.place for one in self._desk.shown(current)])

    @_objects(
        *("cast.import", "Import cast…", "Names and colours of another film's objects"),
        section=5,
    )
    def choose_import(self) -> None:
        """Ask for a file."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import cast"), "", self._kinds
        )
        if chosen:
            self.import_cast(Path(chosen))

    @_objects(
        *("cast.export", "Export cast…", "Names and colours of all objects, for another film"),
        section=5,
        enabled=lambda self: self.has_cast,
    )
    def choose_export(self) -> None:
        """Ask where to write the cast."""
        film = self._document.film
        name = f"{film.path.stem}.cast.json" if film else ""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export cast"), name, self._kinds
        )
        if chosen:
            self.export_cast(Path(chosen))

    def import_cast(self, path: Path) -> None:
        """Objects of the film take the colours of a file; those it lacks are added."""
        try:
            cast = read_cast(path)
        except ColorStudioError as error:
            self.say(str(error))
            return
        self._document.edit(lambda project, film: take_cast(project, film, cast))
        self._show_panel()

    def export_cast(self, path: Path) -> None:
        """Write all objects, for here or `colorstudio colorize --cast`."""
        try:
            fingerprint = self._document.look_up(
                lambda project, film: project.films.get(film).fingerprint
            )
            write_cast(path, fingerprint, self._document.contents.objects)
        except ColorStudioError as error:
            self.say(str(error))
        else:
            self.say(self.tr("{0} is written.").format(path.name))

    @property
    def _kinds(self) -> str:
        return self.tr("Casts") + " (*.json)"
