"""What the studio remembers between days: recent films, layout, keys and defaults."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, get_type_hints

import platformdirs
from PySide6.QtCore import QCoreApplication, QObject, Signal

from colorstudio.app.base.time_text import DISPLAYS
from colorstudio.engine.shot_settings import QUALITIES
from colorstudio.records import RecordError, record_of
from colorstudio.whole_file import write_whole

VERSION = 1
CACHE_BOUNDS = 128, 8192  # MiB of memory
_ALLOWED = {
    "device": ("auto", "cpu", "cuda", "mps"),
    "quality": QUALITIES,
    "time_display": DISPLAYS,
    "cache_mib": range(CACHE_BOUNDS[0], CACHE_BOUNDS[1] + 1),
}


@dataclass(slots=True)
class StudioSettings:
    """All of it; every field has a default that works."""

    recent: list[str] = field(default_factory=list)  # films and projects, newest first
    pictures: list[str] = field(default_factory=list)  # exemplars chosen lately, newest first
    geometry: str = ""  # of the window, base64 as Qt saves it
    layout: str = ""  # of its docks
    keys: dict[str, list[str]] = field(default_factory=dict)
    looks: list[Any] = field(default_factory=list)  # kept ones; LookBook knows which make sense
    recent_colours: list[str] = field(default_factory=list)  # "#rrggbb", newest first
    device: str = "auto"
    quality: str = "standard"
    time_display: str = "timecode"  # "timecode", "frames" or "seconds"
    cache_mib: int = 512  # of memory, for pictures
    cache_folder: str = ""  # "": where the system keeps caches
    export_folder: str = ""
    painter: str = ""  # program to paint on keyframes with; "": the first that is found
    cluster: str = ""  # whose machines colour films, as --cluster takes it; "": this one
    keep_awake: bool = True  # while jobs run
    notify: bool = True  # when they are done
    look_for_updates: bool = False  # once a day, at most
    update_address: str = ""  # where; "": where this build's maker announces versions
    updates_asked: float = 0.0  # when last, seconds since 1970

    @property
    def cache_path(self) -> Path:
        """Where things lie that can be made again."""
        return Path(self.cache_folder) if self.cache_folder else default_cache()

    def remember(self, path: Path) -> None:
        """Put a film or project at the head of the recent ones."""
        name = str(path.absolute())
        self.recent = [name, *(other for other in self.recent if other != name)]


def default_cache() -> Path:
    """Where the system keeps caches."""
    return platformdirs.user_cache_path("colorstudio", appauthor=False)


class SettingsFile:
    """Settings as JSON on disk, written whole or not at all."""

    def __init__(self, path: Path | None = None) -> None:
        folder = platformdirs.user_config_path("colorstudio", appauthor=False)
        self.path = path or folder / "studio.json"
        self.problems: list[str] = []

    def load(self) -> StudioSettings:
        """The settings; defaults for whatever is missing, foreign or unreadable.

        :attr:`problems` says what somebody wrote by hand and cannot be used.
        """
        try:
            stored = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return StudioSettings()
        if not isinstance(stored, dict):
            return StudioSettings()
        settings, self.problems = _fitting(_migrated(stored))
        return settings

    def save(self, settings: StudioSettings) -> None:
        """Write them; a disk that refuses costs the memory, not the work."""
        text = json.dumps({"version": VERSION} | asdict(settings), indent=1, sort_keys=True)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, text)
        except OSError:
            pass


class KeptSettings(QObject):
    """The settings of now, and their file. Whoever changes :attr:`now` calls :meth:`save`."""

    changed = Signal()  # by the person, in Preferences

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.now = file.load()

    @property
    def problems(self) -> list[str]:
        """What somebody wrote into the file by hand and cannot be used."""
        return self._file.problems

    def save(self) -> None:
        """Write them."""
        self._file.save(self.now)

    def replace(self, settings: StudioSettings) -> None:
        """The person wants others."""
        self.now = settings
        self.save()
        self.changed.emit()


_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From version n to n + 1."""


def _migrated(stored: dict[str, Any]) -> dict[str, Any]:
    version = stored.get("version")
    while isinstance(version, int) and version in _MIGRATIONS:
        stored = _MIGRATIONS[version](stored)
        version += 1
    return stored


def _fitting(stored: dict[str, Any]) -> tuple[StudioSettings, list[str]]:
    """What can be used, and a sentence on each thing that somebody wrote by hand and cannot."""
    known: dict[str, Any] = {}
    wrong = []
    for name, kind in get_type_hints(StudioSettings).items():
        if name not in stored:
            continue
        try:
            known[name] = _fitted(name, kind, stored[name])
        except RecordError:
            words = _tr("The studio setting {0} cannot be “{1}” and is back at its default.")
            wrong.append(words.format(name, str(stored[name])[:40]))
    return StudioSettings(**known), wrong


def _fitted(name: str, kind: Any, value: object) -> object:
    fitted: object = record_of(kind, value)
    if name in _ALLOWED and fitted not in _ALLOWED[name]:
        raise RecordError(f"{name} is none of {_ALLOWED[name]}")
    return fitted


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
