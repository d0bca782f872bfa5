"""Stable Diffusion and SDXL: noise over the grey picture, up to ``strength``, is cleared away.

Inpainting models get a mask of the whole picture. ControlNets that were trained to recolour
hold the structure themselves, and so may start from nearly noise alone.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch
from diffusers import ControlNetModel
from PIL import Image

from colorstudio.colorizers.diffusers_pipelines.family import (
    Arguments,
    Defaults,
    Family,
    Pipeline,
    Wish,
    variant_of,
)
from colorstudio.colorizers.diffusers_pipelines.loading import load

_SD = Defaults(
    prompt="a color photograph, natural realistic colors, color film still",
    negative_prompt="black and white, grayscale, monochrome, sepia, oversaturated",
    steps=25,
    guidance=7.5,
    pixels=512 * 768,
    strength=0.6,
)
_SDXL = replace(_SD, steps=30, guidance=6.0, pixels=1024 * 1024)
_XL_EMBEDDINGS = (
    "prompt_embeds",
    "negative_prompt_embeds",
    "pooled_prompt_embeds",
    "negative_pooled_prompt_embeds",
)


def _text(pipeline: Pipeline, wish: Wish) -> Mapping[str, torch.Tensor]:
    """Prompts through the one text encoder."""
    guided = wish.guidance > 1
    device = pipeline._execution_device
    positive, negative = pipeline.encode_prompt(
        wish.prompt, device, 1, guided, wish.negative_prompt or None
    )
    return {"prompt_embeds": positive} | ({"negative_prompt_embeds": negative} if guided else {})


def _text_xl(pipeline: Pipeline, wish: Wish) -> Mapping[str, torch.Tensor]:
    """Prompts through both text encoders."""
    encoded = pipeline.encode_prompt(
        prompt=wish.prompt,
        device=pipeline._execution_device,
        do_classifier_free_guidance=wish.guidance > 1,
        negative_prompt=wish.negative_prompt or None,
    )
    found = zip(_XL_EMBEDDINGS, encoded, strict=True)
    return {name: tensor for name, tensor in found if tensor is not None}


def _over_picture(wish: Wish) -> Arguments:
    return {
        "image": wish.picture,
        "strength": wish.strength,
        "num_inference_steps": wish.steps,
        "guidance_scale": wish.guidance,
    }


def _masked(wish: Wish) -> Arguments:
    width, height = wish.picture.size
    mask = Image.new("L", (width, height), 255)
    return {**_over_picture(wish), "mask_image": mask, "width": width, "height": height}


def _controlled(wish: Wish) -> Arguments:
    width, height = wish.picture.size
    size = {"width": width, "height": height}
    control = {"control_image": wish.leading or wish.picture, "controlnet_conditioning_scale": 1.0}
    return {**_over_picture(wish), **size, **control}


def _unchecked(folder: Path, how: Arguments) -> Arguments:
    """No safety checker: it blackens pictures, of which only the chroma is taken anyway."""
    return {"safety_checker": None, "requires_safety_checker": False}


def _unmarked(folder: Path, how: Arguments) -> Arguments:
    """No invisible watermark: it would lie in the luma, which is not taken."""
    return {"add_watermarker": False}


def _with_controlnet(folder: Path, how: Arguments) -> Arguments:
    beside = folder / "controlnet"
    return {"controlnet": ControlNetModel.from_pretrained(beside, **how, **variant_of(beside))}


SD_INPAINT = Family("StableDiffusionInpaintPipeline", _SD, _masked, _text, _unchecked)
SDXL_INPAINT = Family("StableDiffusionXLInpaintPipeline", _SDXL, _masked, _text_xl, _unmarked)
SDXL_IMG2IMG = Family("StableDiffusionXLImg2ImgPipeline", _SDXL, _over_picture, _text_xl, _unmarked)
SD_CONTROLNET = Family(
    "StableDiffusionControlNetImg2ImgPipeline",
    replace(_SD, strength=1.0),
    _controlled,
    _text,
    lambda folder, how: {**_unchecked(folder, how), **_with_controlnet(folder, how)},
)
SDXL_CONTROLNET = Family(
    "StableDiffusionXLControlNetImg2ImgPipeline",
    replace(_SDXL, strength=1.0),
    _controlled,
    _text_xl,
    lambda folder, how: {**_unmarked(folder, how), **_with_controlnet(folder, how)},
)

load_inpaint = partial(load, SD_INPAINT)
load_controlnet = partial(load, SD_CONTROLNET)
load_xl_img2img = partial(load, SDXL_IMG2IMG)
load_xl_inpaint = partial(load, SDXL_INPAINT)
load_xl_controlnet = partial(load, SDXL_CONTROLNET)
