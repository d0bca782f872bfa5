"""What a folder must hold to be a model of a kind; and what to say where it does not."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from colorstudio.errors import ModelError
from colorstudio.models.kinds import READS_PICKLES
from colorstudio.models.manifest import MANIFEST, PICKLES

BASE, CONTROLNET, LORA = "base", "controlnet", "lora"

_PIPELINES = {
    "sd-inpaint": ("StableDiffusionInpaintPipeline", "StableDiffusionPipeline"),
    "sdxl-img2img": ("StableDiffusionXLPipeline", "StableDiffusionXLImg2ImgPipeline"),
    "sdxl-inpaint": ("StableDiffusionXLInpaintPipeline",),
    "sd-controlnet": (
        "StableDiffusionControlNetPipeline",
        "StableDiffusionControlNetImg2ImgPipeline",
        "StableDiffusionPipeline",
    ),
    "sdxl-controlnet": (
        "StableDiffusionXLControlNetPipeline",
        "StableDiffusionXLControlNetImg2ImgPipeline",
        "StableDiffusionXLPipeline",
    ),
    "qwen-image-edit": ("QwenImageEditPipeline",),
    "qwen-image-edit-plus": ("QwenImageEditPlusPipeline",),
    "flux-kontext": ("FluxKontextPipeline",),
    "flux2-klein": ("Flux2KleinPipeline",),
}
"""The pipelines that each kind reads from its part ``base``."""

_OWN = {
    "chroma-diffusion": "ChromaDiffusionPipeline",
    "latent-diffusion": "LatentDiffusionPipeline",
    "exemplar-unet": "ExemplarUNetPipeline",
    "lab-ddpm": "LabDdpmPipeline",
}
"""Our own pipelines, which lie in the model folder itself."""

_LED = {"sd-controlnet", "sdxl-controlnet"}
_DDCOLOR = {"encoder_name", "num_queries"}


@dataclass(frozen=True, slots=True)
class Found:
    """What a folder was recognised as: a kind, and where its files belong in a model folder."""

    kind: str
    into: str = ""


def recognise(folder: Path) -> Found:
    """The kind of a folder by what lies in it. Raises ModelError, which says what was expected."""
    base = folder / BASE if (folder / BASE).is_dir() else folder
    pipeline = class_of(base)
    if pipeline == "ControlNetModel":
        raise ModelError(
            f"{folder} is a ControlNet alone; put it into a sub-folder {CONTROLNET} beside a "
            f"folder {BASE} with the Stable Diffusion it leads, and add the folder of both."
        )
    if pipeline in _OWN.values():
        return Found(next(kind for kind, name in _OWN.items() if name == pipeline))
    led = (folder / CONTROLNET).is_dir()
    for kind, names in _PIPELINES.items():
        if pipeline in names and (kind in _LED) == led:
            return Found(kind, "" if base != folder else BASE)
    if pipeline:
        raise ModelError(
            f"{folder} is a {pipeline}, which no kind of model reads; kinds read "
            f"{', '.join(sorted({name for names in _PIPELINES.values() for name in names}))}."
        )
    return _feedforward(folder)


def found_as(folder: Path, kind: str) -> Found:
    """A folder of which a person says the kind."""
    return Found(kind, BASE if has_parts(kind) and not (folder / BASE).is_dir() else "")


def _feedforward(folder: Path) -> Found:
    names = [path.name for path in weights_in(folder)]
    if _DDCOLOR & _config(folder / "config.json").keys() or _any_with(names, "ddcolor"):
        return Found("ddcolor")
    if _any_with(names, "deoldify") or _any_with(names, "colorize"):
        return Found("deoldify")
    raise ModelError(
        f"{folder} is no model that is known: it has neither {MANIFEST}, nor model_index.json of "
        f"a diffusers pipeline, nor weights of DDColor or DeOldify, but {contents(folder)}; if you "
        "know better, name the kind with --kind."
    )


def has_parts(kind: str) -> bool:
    """Whether a model of this kind is a diffusers pipeline in ``base``, with what goes beside."""
    return kind in _PIPELINES


def kind_of_file(path: Path) -> str:
    """The kind of a single file of weights by its name. Raises ModelError."""
    name = path.name.lower()
    if path.suffix not in {".safetensors", *PICKLES}:
        raise ModelError(f"{path} is no file of weights; those end in .safetensors, .pth or .bin.")
    if "ddcolor" in name or name == "pytorch_model.bin":
        return "ddcolor"
    if "deoldify" in name or "colorize" in name:
        return "deoldify"
    raise ModelError(f"The name {path.name} does not tell the kind of model; give it with --kind.")


def check(folder: Path, kind: str) -> None:
    """Raise ModelError unless the folder holds what a kind reads; other kinds are not checked."""
    if kind in _PIPELINES:
        _check_pipeline(folder, kind)
    elif kind in _OWN and class_of(folder) != _OWN[kind]:
        raise _wrong(folder, kind, f"model_index.json of a {_OWN[kind]}")
    elif kind in READS_PICKLES and not weights_in(folder):
        raise _wrong(folder, kind, "one file of weights (.safetensors, .pth or .bin)")


def _check_pipeline(folder: Path, kind: str) -> None:
    found = class_of(folder / BASE)
    if found not in _PIPELINES[kind]:
        wanted = " or ".join(_PIPELINES[kind])
        other = f", and not of a {found}" if found else ""
        raise _wrong(folder, kind, f"{BASE}/model_index.json of a {wanted}{other}")
    if kind in _LED and class_of(folder / CONTROLNET) != "ControlNetModel":
        raise _wrong(folder, kind, f"{CONTROLNET}/config.json of a ControlNetModel")
    adapter = folder / LORA
    if adapter.is_dir() and not list(adapter.rglob("*.safetensors")):
        raise _wrong(folder, kind, f"an adapter as safetensors in {LORA}")
    for name, component in _config(folder / BASE / "model_index.json").items():
        expected = isinstance(component, list) and len(component) == 2 and component[0]
        if expected and name != "safety_checker" and not (folder / BASE / name).is_dir():
            raise _wrong(folder, kind, f"{BASE}/{name}, which its model_index.json names")


def _wrong(folder: Path, kind: str, expected: str) -> ModelError:
    return ModelError(
        f"A model of the kind {kind} needs {expected}; {folder} holds {contents(folder)}."
    )


def class_of(folder: Path) -> str:
    """The diffusers class that a folder was saved from; empty where it says none."""
    for name in ("model_index.json", "config.json"):
        if found := _config(folder / name).get("_class_name"):
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


def _any_with(names: Sequence[str], part: str) -> bool:
    return any(part in name.lower() for name in names)


def _config(path: Path) -> dict[str, object]:
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return facts if isinstance(facts, dict) else {}
