"""Qwen-Image-Edit: asked to colour the picture, and, in the Plus versions, shown an exemplar."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch

from colorstudio.colorizers.diffusers_pipelines.family import (
    Arguments,
    Defaults,
    Family,
    Pipeline,
    Wish,
)
from colorstudio.colorizers.diffusers_pipelines.loading import load
from colorstudio.colorizers.diffusers_pipelines.qwen_processor import load_processor

_EDIT = Defaults(
    prompt="Colorize this black and white photograph with natural, realistic colors. "
    "Keep everything else exactly as it is.",
    negative_prompt=" ",  # guidance needs one, and works best with this
    steps=40,
    guidance=4.0,
    pixels=1024 * 1024,
    multiple=16,
    wording="{own} {wanted}",
)


def _of_picture(pipeline: Pipeline, wish: Wish) -> Mapping[str, torch.Tensor]:
    """Its text encoder reads the picture with the prompt: nothing can be kept."""
    return {}


def _edited(wish: Wish) -> Arguments:
    width, height = wish.picture.size
    guided = wish.guidance > 1
    return {
        "image": wish.picture,
        "prompt": wish.prompt,
        "negative_prompt": (wish.negative_prompt or " ") if guided else None,
        "true_cfg_scale": wish.guidance,
        "num_inference_steps": wish.steps,
        "width": width,
        "height": height,
    }


def _edited_like(wish: Wish) -> Arguments:
    pictures = [wish.picture] if wish.exemplar is None else [wish.picture, wish.exemplar]
    return {**_edited(wish), "image": pictures}


def _with_processor(folder: Path, how: Arguments) -> Arguments:
    return {"processor": load_processor(folder / "base")}


QWEN_EDIT = Family(
    "QwenImageEditPipeline", _EDIT, _edited, _of_picture, _with_processor, text_once=False
)
QWEN_EDIT_PLUS = Family(
    "QwenImageEditPlusPipeline",
    replace(_EDIT, with_exemplar="Give it the colors of Picture 2."),
    _edited_like,
    _of_picture,
    _with_processor,
    text_once=False,
)

load_edit = partial(load, QWEN_EDIT)
load_edit_plus = partial(load, QWEN_EDIT_PLUS)
