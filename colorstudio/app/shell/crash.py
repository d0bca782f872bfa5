"""Notices that a studio died, and keeps what it said last and had open for the next start."""

import faulthandler
import os
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path

import platformdirs
from PySide6.QtCore import QLockFile

from colorstudio.unforeseen import without_folders
from colorstudio.whole_file import write_whole

_OPENED = "opened: "


@dataclass(frozen=True, slots=True)
class Crash:
    """What a dead studio left."""

    log: Path
    opened: Path | None  # the film or project it had open, if that is still there


class CrashLog:
    """A file for each running studio; one whose owner is dead means a crash."""

    def __init__(self, folder: Path | None = None, name: str = str(os.getpid())) -> None:
        self._folder = folder or platformdirs.user_state_path("colorstudio", appauthor=False)
        self._path = self._folder / f"running-{name}.log"
        self._lock = _lock(self._path)
        self._file: TextIOWrapper | None = None

    def begin(self) -> Crash | None:
        """Start watching; returns the last crash that was not yet reported."""
        self._folder.mkdir(parents=True, exist_ok=True)
        crash = self._take_over()
        self._lock.tryLock(0)
        self._file = self._path.open("w", encoding="utf-8")
        faulthandler.enable(self._file)
        return crash

    def opened(self, path: Path | None) -> None:
        """Remember what is open; None: nothing."""
        self.note(f"{_OPENED}{path or ''}")

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
            self._lock.unlock()
            self._file = None

    def _take_over(self) -> Crash | None:
        """Collect the logs of all dead studios; the youngest that says something counts."""
        logs = sorted(self._folder.glob("running*.log"), key=lambda log: log.stat().st_mtime)
        crash = None
        for log in logs:
            lock = _lock(log)
            if not lock.tryLock(0):
                continue  # its studio lives
            if log.stat().st_size:
                opened = _opened(log)
                former = log.replace(self._folder / "last-crash.log")
                _strip(former)
                crash = Crash(former, opened)
            else:
                log.unlink()
            lock.unlock()
        return crash


def _lock(log: Path) -> QLockFile:
    lock = QLockFile(str(log.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # only the death of its holder frees it
    return lock


def _strip(log: Path) -> None:
    """What a person may give away names no folders."""
    text = log.read_text(encoding="utf-8", errors="replace")
    write_whole(log, without_folders(text))


def _opened(log: Path) -> Path | None:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    named = [line.removeprefix(_OPENED) for line in lines if line.startswith(_OPENED)]
    path = Path(named[-1]) if named and named[-1] else None
    return path if path and path.exists() else None
