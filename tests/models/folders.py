"""Folders that look like models, of a few bytes."""

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file


def weights(path: Path) -> Path:
    """A file of one small tensor."""
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({"weight": np.arange(6, dtype=np.float32)}, path)
    return path


def pipeline(folder: Path, name: str) -> Path:
    """A diffusers pipeline of one component."""
    weights(folder / "unet" / "diffusion_pytorch_model.safetensors")
    (folder / "unet" / "config.json").write_text('{"_class_name": "UNet2DConditionModel"}')
    index = {"_class_name": name, "unet": ["diffusers", "UNet2DConditionModel"]}
    (folder / "model_index.json").write_text(json.dumps(index))
    return folder


def controlnet(folder: Path) -> Path:
    """A ControlNet alone."""
    weights(folder / "diffusion_pytorch_model.safetensors")
    (folder / "config.json").write_text('{"_class_name": "ControlNetModel"}')
    return folder
