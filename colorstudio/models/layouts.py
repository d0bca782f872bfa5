"""The layouts of model folders that there are: whose files, and where they lie."""

import json
from dataclasses import dataclass
from pathlib import Path

from colorstudio.models.manifest import PICKLES

BASE, CONTROLNET, LORA = "base", "controlnet", "lora"
CONTROLNET_CLASS = "ControlNetModel"
MOTION = "motion"  # where a MotionAdapter lies
MOTION_CLASS = "MotionAdapter"


@dataclass(frozen=True, slots=True)
class OwnPipeline:
    """A diffusers pipeline of ours, saved in the model folder itself."""

    pipeline: str
    into: str = ""

    def recognises(self, folder: Path) -> bool:
        """See the protocol."""
        return class_of(folder) == self.pipeline

    def recognises_name(self, name: str) -> bool:
        """A pipeline is never one file."""
        return False

    def missing(self, folder: Path) -> str:
        """See the protocol."""
        found = class_of(folder) == self.pipeline
        return "" if found else f"model_index.json of a {self.pipeline}"


@dataclass(frozen=True, slots=True)
class PublishedPipeline:
    """A published diffusers pipeline in ``base``; adapters may lie beside it in ``lora``.

    ``led``: a ControlNet lies in ``controlnet``; ``moved``: a motion adapter in ``motion``.
    """

    pipelines: tuple[str, ...]
    led: bool = False
    moved: bool = False
    into: str = BASE

    def recognises(self, folder: Path) -> bool:
        """See the protocol."""
        led, moved = (folder / CONTROLNET).is_dir(), (folder / MOTION).is_dir()
        beside = (led, moved) == (self.led, self.moved)
        return beside and class_of(base_of(folder)) in self.pipelines

    def recognises_name(self, name: str) -> bool:
        """A pipeline is never one file."""
        return False

    def missing(self, folder: Path) -> str:
        """See the protocol."""
        found = class_of(folder / BASE)
        if found not in self.pipelines:
            other = f", and not of a {found}" if found else ""
            return f"{BASE}/model_index.json of a {' or '.join(self.pipelines)}{other}"
        if self.led and class_of(folder / CONTROLNET) != CONTROLNET_CLASS:
            return f"{CONTROLNET}/config.json of a {CONTROLNET_CLASS}"
        if self.moved and class_of(folder / MOTION) != MOTION_CLASS:
            return f"{MOTION}/config.json of a {MOTION_CLASS}"
        adapter = folder / LORA
        if adapter.is_dir() and not any(adapter.rglob("*.safetensors")):
            return f"an adapter as safetensors in {LORA}"
        return self._missing_component(folder / BASE)

    def _missing_component(self, base: Path) -> str:
        for name, component in read_config(base / "model_index.json").items():
            expected = isinstance(component, list) and len(component) == 2 and component[0]
            if expected and name != "safety_checker" and not (base / name).is_dir():
                return f"{BASE}/{name}, which its model_index.json names"
        return ""


@dataclass(frozen=True, slots=True)
class TransformersModel:
    """A folder that transformers has saved, known by the type that its ``config.json`` names."""

    types: tuple[str, ...]
    into: str = ""

    def recognises(self, folder: Path) -> bool:
        """See the protocol."""
        return read_config(folder / "config.json").get("model_type") in self.types

    def recognises_name(self, name: str) -> bool:
        """Its config.json is always beside its weights."""
        return False

    def missing(self, folder: Path) -> str:
        """See the protocol."""
        if not self.recognises(folder):
            return f"config.json with the model_type {' or '.join(self.types)}"
        return "" if list(folder.glob("*.safetensors")) else "its weights as safetensors"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One file of weights, known by its name or by what its ``config.json`` holds."""

    name_parts: tuple[str, ...]  # in lower case
    config_keys: frozenset[str] = frozenset()
    plain_names: frozenset[str] = frozenset()  # that say little, and are this kind's by custom
    into: str = ""

    def recognises(self, folder: Path) -> bool:
        """See the protocol."""
        if self.config_keys & read_config(folder / "config.json").keys():
            return True
        return any(self._is_named(path.name) for path in weights_in(folder))

    def recognises_name(self, name: str) -> bool:
        """See the protocol."""
        return self._is_named(name) or name in self.plain_names

    def missing(self, folder: Path) -> str:
        """See the protocol."""
        return "" if weights_in(folder) else "one file of weights (.safetensors, .pth or .bin)"

    def _is_named(self, name: str) -> bool:
        return any(part in name.lower() for part in self.name_parts)


def base_of(folder: Path) -> Path:
    """Where a folder's pipeline lies: in its part ``base``, or in itself."""
    return folder / BASE if (folder / BASE).is_dir() else folder


def class_of(folder: Path) -> str:
    """The diffusers class that a folder was saved from; empty where it names none."""
    for name in ("model_index.json", "config.json"):
        if found := read_config(folder / name).get("_class_name"):
            return str(found)
    return ""


def weights_in(folder: Path) -> list[Path]:
    """Files of weights that lie in the folder itself."""
    suffixes = {".safetensors", *PICKLES}
    return sorted(path for path in folder.glob("*") if path.suffix in suffixes)


def contents(folder: Path) -> str:
    """The first few names in a folder, for a sentence."""
    names = sorted(path.name + "/" * path.is_dir() for path in folder.glob("*"))
    shown = [name for name in names if not name.startswith(".")]
    return ", ".join(shown[:6]) + (" and more" if len(shown) > 6 else "") or "nothing"


def read_config(path: Path) -> dict[str, object]:
    """A JSON object; empty where there is none."""
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return facts if isinstance(facts, dict) else {}
