"""The projects that were open before, and how they were left, for the lists of projects."""

from pathlib import Path

from PySide6.QtGui import QImage

from colorstudio.app.document import recent
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.recent import Recent
from colorstudio.app.document.settings import KeptSettings
from colorstudio.engine.known_projects import KnownProjects


class ProjectRecords:
    """What is known of projects beside their files."""

    def __init__(self, document: StudioDocument, kept: KeptSettings) -> None:
        self._document = document
        self._kept = kept
        self._projects = KnownProjects()

    def all(self) -> list[Recent]:
        """All there are, the one used last first."""
        settings = self._kept.now
        return recent.known(self._projects.all(), settings.recent, settings.cache_path)

    def remember(self, path: Path) -> None:
        """A file that was opened."""
        self._kept.now.remember(path)
        self._kept.save()

    def note(self, picture: QImage | None) -> None:
        """How far the open project is, and how it looks."""
        self._document.note_on(self._projects)
        if picture:
            recent.keep_picture(self._document.path, picture, self._kept.now.cache_path)

    def forget(self, path: Path) -> None:
        """Take it off the lists; its files stay."""
        self._projects.forget(path)
        settings = self._kept.now
        settings.recent = [one for one in settings.recent if one != str(path)]
        self._kept.save()
