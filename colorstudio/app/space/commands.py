"""Looking at the space of a shot."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from colorstudio.app.base.actions import Actions
from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.objects.things import ThingsVeil
from colorstudio.app.space.cloud_dialog import CloudDialog
from colorstudio.app.space.depth_veil import DepthVeil
from colorstudio.app.viewer import ViewerWidget
from colorstudio.engine.worker.tasks import SeeCloud

if TYPE_CHECKING:
    from colorstudio.app.work.backend import EngineBackend

_view = Menu("View")


class SpaceCommands(CommandSet):
    """The part of the View menu that shows depth and points. One veil lies over the picture."""

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        viewer: ViewerWidget,
        backend: "EngineBackend",
        things: ThingsVeil,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._playhead, self._backend = document, playhead, backend
        self._actions = actions
        self._things = things
        self.veil = DepthVeil(document, playhead, viewer, backend, self)
        self.veil.said.connect(self.said)
        self.veil.changed.connect(self._show_state)
        things.changed.connect(lambda: self.veil.yield_to(other_is_on=things.is_on))

    @_view(
        *("view.depth", "Depth", "Show how far things are, where the camera moves", "Shift+Y"),
        section=1,
        checkable=True,
    )
    def toggle_depth(self) -> None:
        """Show depth over the picture, or the bare picture."""
        self._things.switch(on=False)
        self.veil.switch(on=not self.veil.is_on)

    @_view(
        *("view.space", "Space of this shot…", "Turn around what the camera passed, as points"),
        section=1,
        enabled=lambda self: self._document.is_open,
    )
    def show_cloud(self) -> None:
        """The points of the shot under the playhead."""
        film = self._document.film
        shot = self._document.shot_at(self._playhead.frame)
        if film is None or shot is None:
            self.say(self.tr("The shots are not known yet; wait until they are found."))
            return
        task = SeeCloud(self._document.path, film.path, shot.range)
        CloudDialog(self._backend, task, self._window).open()

    def _show_state(self) -> None:
        self._actions["view.depth"].setChecked(self.veil.is_on)
