"""FLUX.1 Kontext and FLUX.2 klein: asked to colour the picture; klein may be shown an exemplar."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import torch

from colorstudio.colorizers.diffusers_pipelines.family import (
    Arguments,
    Defaults,
    Family,
    Pipeline,
    Wish,
)
from colorstudio.colorizers.diffusers_pipelines.loading import load

_KONTEXT = Defaults(
    prompt="Colorize this black and white photograph with natural, realistic colors. "
    "Keep everything else exactly as it is.",
    steps=28,
    guidance=2.5,
    pixels=1024 * 1024,
    multiple=16,
    wording="{own} {wanted}",
)
_KLEIN = replace(
    _KONTEXT,
    prompt="colorize this black and white photograph with natural, realistic colors",
    steps=4,
    guidance=1.0,
    wording="{own}, {wanted}",
    with_exemplar="with the colors of the second picture",
)
_AWAY = 2.0  # guidance away from a negative prompt, which costs a second run of each step


def _kontext_text(pipeline: Pipeline, wish: Wish) -> Mapping[str, torch.Tensor]:
    positive, pooled, _ = pipeline.encode_prompt(prompt=wish.prompt, prompt_2=None)
    found = {"prompt_embeds": positive, "pooled_prompt_embeds": pooled}
    if wish.negative_prompt:
        negative, pooled, _ = pipeline.encode_prompt(prompt=wish.negative_prompt, prompt_2=None)
        found |= {"negative_prompt_embeds": negative, "negative_pooled_prompt_embeds": pooled}
    return found


def _kontext(wish: Wish) -> Arguments:
    width, height = wish.picture.size
    return {
        "image": wish.picture,
        "width": width,
        "height": height,
        "max_area": width * height,
        "_auto_resize": False,  # to sizes that it was trained with: they stretch the picture
        "num_inference_steps": wish.steps,
        "guidance_scale": wish.guidance,
        "true_cfg_scale": _AWAY if wish.negative_prompt else 1.0,
    }


def _klein_text(pipeline: Pipeline, wish: Wish) -> Mapping[str, torch.Tensor]:
    found = {"prompt_embeds": pipeline.encode_prompt(prompt=wish.prompt)[0]}
    if wish.guidance > 1 and not pipeline.config.is_distilled:
        found["negative_prompt_embeds"] = pipeline.encode_prompt(prompt=wish.negative_prompt)[0]
    return found


def _klein(wish: Wish) -> Arguments:
    width, height = wish.picture.size
    return {
        "image": [wish.picture] if wish.exemplar is None else [wish.picture, wish.exemplar],
        "width": width,
        "height": height,
        "num_inference_steps": wish.steps,
        "guidance_scale": wish.guidance,
    }


FLUX_KONTEXT = Family("FluxKontextPipeline", _KONTEXT, _kontext, _kontext_text)
FLUX2_KLEIN = Family("Flux2KleinPipeline", _KLEIN, _klein, _klein_text)

load_kontext = partial(load, FLUX_KONTEXT)
load_klein = partial(load, FLUX2_KLEIN)
