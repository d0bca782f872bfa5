"""Notices that the studio died, and keeps what it said last for the next start."""

import faulthandler
from io import TextIOWrapper
from pathlib import Path

import platformdirs


class CrashLog:
    """A file that exists while the studio runs; one left over tells of a crash."""

    def __init__(self, folder: Path | None = None) -> None:
        state = folder or platformdirs.user_state_path("colorstudio", appauthor=False)
        self._path = state / "running.log"
        self._former = state / "last-crash.log"
        self._file: TextIOWrapper | None = None

    def begin(self) -> Path | None:
        """Start watching; returns the log of a crash of the run before, if there was one."""
        crashed = self._path.exists() and self._path.stat().st_size > 0
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if crashed:
            self._path.replace(self._former)
        self._file = self._path.open("w", encoding="utf-8")
        faulthandler.enable(self._file)
        return self._former if crashed else None

    def note(self, text: str) -> None:
        """Keep what went wrong."""
        if self._file:
            self._file.write(text + "\n")
            self._file.flush()

    def end(self) -> None:
        """The studio ends as it should."""
        if self._file:
            faulthandler.disable()
            self._file.close()
            self._path.unlink(missing_ok=True)
            self._file = None
