"""Models of several frames on disk: a folder as diffusers lays one out."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar

from colorstudio.colorizers.chroma_diffusion.saved import (
    SavedNetwork,
    read_settings,
    write_settings,
)

SETTINGS = "settings.json"


class SavedPipeline:
    """Networks by name, and settings."""

    parts: ClassVar[Mapping[str, type[SavedNetwork]]]
    optional: ClassVar[frozenset[str]] = frozenset()
    Settings: ClassVar[type[Any]]
    settings: Any

    @classmethod
    def load(cls, folder: Path) -> Any:
        """In float32 on the CPU.

        Raises OSError, ValueError, RuntimeError and SafetensorError where the folder holds
        something else.
        """
        there = {
            name: kind.load(folder / name)
            for name, kind in cls.parts.items()
            if name not in cls.optional or (folder / name).is_dir()
        }
        settings = read_settings(cls.Settings, folder / SETTINGS)
        return cls(settings=settings, **there)  # type: ignore[call-arg]

    def save_pretrained(self, folder: Path) -> None:
        """Write all parts and a ``model_index.json``."""
        index: dict[str, object] = {"_class_name": type(self).__name__}
        for name, part in self.components.items():
            part.save(folder / name)
            index[name] = [type(part).__module__, type(part).__name__]
        write_settings(folder / "model_index.json", index)
        write_settings(folder / SETTINGS, asdict(self.settings))

    @property
    def components(self) -> dict[str, SavedNetwork]:
        """The networks by the names of their folders (diffusers calls it so)."""
        found = {name: getattr(self, name) for name in self.parts}
        return {name: part for name, part in found.items() if isinstance(part, SavedNetwork)}
