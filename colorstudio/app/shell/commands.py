"""What each named action does to the open window."""

from typing import TYPE_CHECKING

from colorstudio.app.exemplars.commands import ExemplarCommands
from colorstudio.app.models.commands import LibraryCommands
from colorstudio.app.points.commands import PointCommands
from colorstudio.app.shell.drops import Drops
from colorstudio.app.shell.file_commands import FileCommands
from colorstudio.app.shell.view_commands import ViewCommands
from colorstudio.app.shots.commands import ShotCommands
from colorstudio.app.shots.settings_commands import LookCommands
from colorstudio.app.takes.commands import TakeCommands
from colorstudio.app.viewer.commands import PlayCommands

if TYPE_CHECKING:
    from pathlib import Path

    from colorstudio.app.shell.window import MainWindow

_ALWAYS = (
    *("file.open", "file.preferences", "file.quit"),
    *("edit.keys", "view.keys", "view.about", "view.full-screen", "model.library"),
)


class Commands:
    """Connects every action of a window and greys those that make no sense now."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.files = FileCommands(window)
        self.play = PlayCommands(window)
        self.shots = ShotCommands(window)
        self.exemplars = ExemplarCommands(window)
        self.takes = TakeCommands(window)
        self.looks = LookCommands(window)
        self.points = PointCommands(window)
        self.views = ViewCommands(window)
        self.library = LibraryCommands(window)
        self._drops = Drops(window)
        groups = (self.files, self.play, self.shots, self.takes, self.looks, self.views)
        for group in (*groups, self.points, self.exemplars, self.library):
            for name, act in group.table().items():
                window.actions_[name].triggered.connect(lambda _=False, act=act: act())
        for signal in (
            window.document.historyChanged,
            window.document.shotsChanged,
            window.selection.changed,
            window.targets.changed,
        ):
            signal.connect(self.update_enabled)

    def update_enabled(self) -> None:
        """Grey what makes no sense now."""
        window, document = self._window, self._window.document
        for name, action in window.actions_.items():
            action.setEnabled(document.is_open or name in _ALWAYS)
        if not document.is_open:
            return
        actions = window.actions_
        actions["edit.undo"].setEnabled(document.undo_label is not None)
        actions["edit.redo"].setEnabled(document.redo_label is not None)
        actions["shot.merge"].setEnabled(len(window.selection) > 1)
        self.looks.update_enabled()
        self.takes.update_enabled()
        window.points.update_enabled()
        has_shots = bool(document.contents.shots)
        for name in ("colorize", "split", "rename", "explore", "nudge-back", "nudge-on"):
            actions[f"shot.{name}"].setEnabled(has_shots)

    def stop_playing(self) -> None:
        """Let the film stand."""
        self.play.stop()

    def open_sample(self) -> None:
        """Open the sample film."""
        self.files.open_sample()

    def take_dropped(self, paths: "list[Path]") -> None:
        """A film or project is opened; pictures may become exemplars of it."""
        self._drops.take(paths)
