"""Scenes, and what of the shots is done."""

from PySide6.QtWidgets import QDialog, QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.selection import ShotSelection
from colorstudio.app.document.targets import Targets
from colorstudio.app.shots.review_dialog import (
    ReviewDialog,
    ask_note,
    toggle_approval,
    toggle_lock,
)
from colorstudio.app.shots.scene_dialog import SceneDialog
from colorstudio.app.timeline.widget import Timeline
from colorstudio.app.viewer.thumbnails import ThumbnailService
from colorstudio.app.work.backend import EngineBackend
from colorstudio.app.work.job_starter import JobStarter
from colorstudio.project.ids import ShotNumber

_shots = Menu("Shots")


class ReviewCommands(CommandSet):
    """The part of the Shots menu about scenes and reviews."""

    def __init__(
        self,
        document: StudioDocument,
        targets: Targets,
        selection: ShotSelection,
        timeline: Timeline,
        thumbnails: ThumbnailService,
        backend: EngineBackend,
        starter: JobStarter,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._targets, self._selection = document, targets, selection
        self._timeline, self._thumbnails = timeline, thumbnails
        self._backend, self._starter = backend, starter

    @property
    def has_shots(self) -> bool:
        """Whether the film's shots are known."""
        return bool(self._document.contents.shots)

    @_shots(
        *("shot.set", "Find shots of this set…", "Name all shots of one set as a scene", "Shift+F"),
        section=3,
        icon="shots",
        enabled=lambda self: self.has_shots,
    )
    def find_set(self) -> None:
        """Find the shots that show the set of this one, and name them as a scene."""
        shot = self._targets.only or self._targets.current
        if shot is None:
            return
        number = ShotNumber(self._document.contents.shots.index(shot) + 1)
        dialog = SceneDialog(
            *(self._document, number, self._thumbnails, self._timeline.canvas.contents.version),
            *(self._backend, self._starter.device, self._window),
        )
        if self._shown(dialog) and self._document.set_scene(dialog.name, dialog.marked):
            self._selection.set(shot.id for shot in dialog.marked)
            said = self.tr(
                "The shots of “{0}” are selected: what you set now applies to all of them."
            )
            self.say(said.format(dialog.name))

    @_shots(
        *("shot.review", "Review sheet…", "Approve, lock and note shots on a sheet", "Shift+W"),
        section=3,
        enabled=lambda self: self.has_shots,
    )
    def review(self) -> None:
        """Show the shots of the film, or of a scene, as a sheet."""
        version = self._timeline.canvas.contents.version
        dialog = ReviewDialog(self._document, self._thumbnails, version, self._window)
        if self._shown(dialog):
            self._selection.set(shot.id for shot in dialog.chosen)

    @_shots(
        *("shot.approve", "Approve", "The shots meant are good; again: they are not", "Shift+A"),
        section=3,
        icon="done",
        enabled=lambda self: self.has_shots,
    )
    def approve(self) -> None:
        """Approve the shots meant, or take it back."""
        toggle_approval(self._document, self._targets.shots())

    @_shots(
        *("shot.lock", "Lock", "No job gives the shots meant new colour; again: unlock", "Shift+L"),
        section=3,
        icon="lock",
        enabled=lambda self: self.has_shots,
    )
    def lock(self) -> None:
        """Lock the shots meant, or unlock them."""
        toggle_lock(self._document, self._targets.shots())

    @_shots(
        *("shot.note", "Note…", "Write down what is to be known of the shots meant"),
        section=3,
        enabled=lambda self: self.has_shots,
    )
    def note(self) -> None:
        """Ask for a note."""
        ask_note(self._document, self._targets.shots(), self._window)

    def _shown(self, dialog: QDialog) -> bool:
        """Whether it was accepted; it goes afterwards."""
        dialog.finished.connect(dialog.deleteLater)
        return bool(dialog.exec())
