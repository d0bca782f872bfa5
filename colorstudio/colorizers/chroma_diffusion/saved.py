"""Networks of the default kind on disk: settings and weights, laid out as diffusers does.

diffusers itself is not imported: with all that it draws in, it takes longer than everything else
between a person's click and the first coloured frame.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar, Self, TypeVar
from weakref import WeakValueDictionary

import torch
from safetensors.torch import load_file, save_file
from torch import nn

from colorstudio.records import lenient_record_of

Settings = TypeVar("Settings")

_SETTINGS = "config.json"
_WEIGHTS = "diffusion_pytorch_model.safetensors"

_Place = tuple[Path, int, str]


def _place(folder: Path, device: torch.device) -> _Place:
    """Where a network lies, since when, and where it runs."""
    file = folder.resolve() / _WEIGHTS
    return file, file.stat().st_mtime_ns, device.type


_in_use: WeakValueDictionary[_Place, "SavedNetwork"] = WeakValueDictionary()


def read_settings(kind: type[Settings], file: Path) -> Settings:
    """A dataclass from a JSON file. Raises OSError and ValueError."""
    return lenient_record_of(kind, json.loads(file.read_text(encoding="utf-8")))


def write_settings(file: Path, settings: Mapping[str, object]) -> None:
    """As JSON, in a folder that is made if need be."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")


class SavedNetwork(nn.Module):
    """A network that is made of its ``layout``, a dataclass, and remembers it."""

    Layout: ClassVar[type[Any]]

    def __init__(self, layout: Any) -> None:
        super().__init__()
        self.layout = layout

    @classmethod
    def load(cls, folder: Path) -> Self:
        """In float32 on the CPU, for inference.

        Raises OSError, ValueError, RuntimeError and SafetensorError where the folder holds
        something else.
        """
        network = cls(read_settings(cls.Layout, folder / _SETTINGS))
        network.load_state_dict(load_file(folder / _WEIGHTS))
        return network.eval()

    @classmethod
    def in_use(cls, folder: Path, device: torch.device) -> Self:
        """Of a folder on a device, for inference alone: the one that runs there already, if any.

        Raises as :meth:`load` does.
        """
        known = _in_use.get(_place(folder, device))
        if isinstance(known, cls):
            return known
        network = cls.load(folder).channels_last().to(device)
        network.share(folder)
        return network

    def share(self, folder: Path) -> None:
        """Let others that run this folder's network where it is use it as well."""
        _in_use[_place(folder, self.device)] = self

    def save(self, folder: Path) -> None:
        """Write the network as it is."""
        settings = {"_class_name": type(self).__name__, **asdict(self.layout)}
        write_settings(folder / _SETTINGS, settings)
        weights = {name: part.contiguous() for name, part in self.state_dict().items()}
        save_file(weights, folder / _WEIGHTS, {"format": "pt"})

    def channels_last(self) -> Self:
        """With its weights laid out as convolutions are quickest."""
        return self.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]

    @property
    def device(self) -> torch.device:
        """Where it runs."""
        return next(self.parameters()).device

    @property
    def dtype(self) -> torch.dtype:
        """Of its weights."""
        return next(self.parameters()).dtype
