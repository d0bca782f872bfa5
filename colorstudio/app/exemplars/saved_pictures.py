"""Notices when pictures are saved by other programs."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_SETTLE_MS = 300  # programs write a file in pieces, or write another one and rename it

Stamp = tuple[int, int, int]
"""When and how large a file was written, and which file of that name it is."""


class SavedPictures(QObject):
    """Watches files, and their folders, since a save by renaming puts another file in its place."""

    saved = Signal(object)  # a Path

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stamps: dict[Path, Stamp | None] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._look)

    @property
    def watched(self) -> list[Path]:
        """The pictures that are waited for."""
        return list(self._stamps)

    def watch(self, picture: Path) -> None:
        """Notice from now on when it is saved."""
        self._stamps[picture] = _stamp(picture)
        self._watcher.addPaths([str(picture), str(picture.parent)])

    def forget(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        self._stamps.clear()
        for paths in (self._watcher.files(), self._watcher.directories()):
            if paths:
                self._watcher.removePaths(paths)

    def again(self, picture: Path) -> None:
        """It was not whole yet: what comes next counts as saved."""
        if picture in self._stamps:
            self._stamps[picture] = None

    def _wait(self, _: str) -> None:
        self._timer.start()

    def _look(self) -> None:
        for picture, before in list(self._stamps.items()):
            now = _stamp(picture)
            if now is None or now == before:
                continue
            self._stamps[picture] = now
            self._watcher.addPath(str(picture))  # a renamed file is another one
            self.saved.emit(picture)


def _stamp(picture: Path) -> Stamp | None:
    try:
        found = picture.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size, found.st_ino) if found.st_size else None
