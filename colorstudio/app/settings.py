"""What the studio remembers between days: recent films, layout, keys and defaults."""

import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs

VERSION = 1
_RECENT = 12


@dataclass(slots=True)
class StudioSettings:
    """All of it; every field has a default that works."""

    recent: list[str] = field(default_factory=list)  # films and projects, newest first
    geometry: str = ""  # of the window, base64 as Qt saves it
    layout: str = ""  # of its docks
    keys: dict[str, list[str]] = field(default_factory=dict)
    looks: list[dict[str, Any]] = field(default_factory=list)  # kept ones
    device: str = "auto"
    quality: str = "standard"
    time_display: str = "timecode"  # "timecode", "frames" or "seconds"
    cache_mib: int = 512
    export_folder: str = ""

    def remember(self, path: Path) -> None:
        """Put a film or project at the head of the recent ones."""
        name = str(path.absolute())
        self.recent = [name, *(other for other in self.recent if other != name)][:_RECENT]


class SettingsFile:
    """Settings as JSON on disk, written whole or not at all."""

    def __init__(self, path: Path | None = None) -> None:
        folder = platformdirs.user_config_path("colorstudio", appauthor=False)
        self.path = path or folder / "studio.json"

    def load(self) -> StudioSettings:
        """The settings; defaults for whatever is missing, foreign or unreadable."""
        try:
            stored = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return StudioSettings()
        if not isinstance(stored, dict):
            return StudioSettings()
        return _fitting(_migrated(stored))

    def save(self, settings: StudioSettings) -> None:
        """Write them; a disk that refuses costs the memory, not the work."""
        text = json.dumps({"version": VERSION} | asdict(settings), indent=1, sort_keys=True)
        partial = self.path.with_name(f"{self.path.name}.{os.getpid()}.partial")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(text, encoding="utf-8")
            partial.replace(self.path)
        except OSError:
            partial.unlink(missing_ok=True)


_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From version n to n + 1."""


def _migrated(stored: dict[str, Any]) -> dict[str, Any]:
    version = stored.get("version")
    while isinstance(version, int) and version in _MIGRATIONS:
        stored = _MIGRATIONS[version](stored)
        version += 1
    return stored


def _fitting(stored: dict[str, Any]) -> StudioSettings:
    default = StudioSettings()
    known = {
        f.name: stored[f.name]
        for f in fields(StudioSettings)
        if f.name in stored and isinstance(stored[f.name], type(getattr(default, f.name)))
    }
    return StudioSettings(**known)
