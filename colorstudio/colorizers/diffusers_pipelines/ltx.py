"""LTX-2 with an in-context adapter that was taught to colour: the grey clip is its reference.

Its sound is made beside the picture, as the network knows no other way, and thrown away.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch
from diffusers.pipelines.ltx2.pipeline_ltx2_condition import LTX2VideoCondition
from diffusers.pipelines.ltx2.pipeline_ltx2_ic_lora import LTX2ReferenceCondition
from safetensors import SafetensorError, safe_open

from colorstudio.colorizers.diffusers_pipelines.family import (
    Arguments,
    Defaults,
    Family,
    Pipeline,
    Wish,
)
from colorstudio.colorizers.diffusers_pipelines.video import Windows, load
from colorstudio.colorizers.painting.clips import ClipPaintingColorizer
from colorstudio.errors import ModelError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.layouts import LORA

_SCALE = "reference_downscale_factor"  # a key of the adapter's own metadata
_MOST_SCALE = 8
_CELL = 32  # pixels of a side to one of the latents
_GROUP = 8  # frames to one of the latents, after the first
_RATE = 24.0  # frames a second that the adapter was taught with


def load_ltx(entry: ModelEntry, device: str) -> ClipPaintingColorizer:
    """Load a verified model folder. Raises ModelError where it holds another one."""
    scale = reference_scale(entry)
    defaults = replace(_LTX.defaults, multiple=_CELL * scale)
    family = replace(_LTX, defaults=defaults, arguments=partial(_in_context, scale))
    return load(family, Windows(frames=121, overlap=9, pace=1, step=_GROUP), entry, device)


def reference_scale(entry: ModelEntry) -> int:
    """How many times smaller the reference is than what is painted, by the adapter's own word.

    Raises ModelError where that cannot be read, or where there is no adapter: without one the
    model would make a film of its own.
    """
    adapters = sorted((entry.folder / LORA).rglob("*.safetensors"))
    if not adapters:
        raise ModelError(
            f"The model {entry.name} has no adapter in {entry.folder / LORA}, which makes it keep "
            "to the film; install the model again."
        )
    found = [_scale_of(path) for path in adapters]
    scale = max(found)
    if not all(1 <= one <= _MOST_SCALE for one in found):
        raise ModelError(
            f"The adapter of the model {entry.name} names a {_SCALE} that makes no sense; install "
            "the model again."
        )
    return scale


def _scale_of(path: Path) -> int:
    """1 where the file says nothing, 0 where it can't be read."""
    try:
        with safe_open(path, "pt") as opened:
            return int(float((opened.metadata() or {}).get(_SCALE, 1)))
    except (OSError, ValueError, OverflowError, SafetensorError):
        return 0


def _text(pipeline: Pipeline, wish: Wish) -> Mapping[str, torch.Tensor]:
    guided = wish.guidance > 1
    positive, mask, negative, negative_mask = pipeline.encode_prompt(
        wish.prompt, wish.negative_prompt, guided, device=pipeline._execution_device
    )
    found = {"prompt_embeds": positive, "prompt_attention_mask": mask}
    if guided:
        found["negative_prompt_embeds"] = negative
        found["negative_prompt_attention_mask"] = negative_mask
    return found


def _in_context(scale: int, wish: Wish) -> Arguments:
    """Frames that are in colour already are kept, as far as they fill latents whole."""
    width, height = wish.picture.size
    kept = (len(wish.known) - 1) // _GROUP * _GROUP + 1 if wish.known else 0
    known = LTX2VideoCondition(frames=list(wish.known[:kept]), index=0, strength=1.0, crf=0)
    return {
        "reference_conditions": [LTX2ReferenceCondition(frames=list(wish.clip), strength=1.0)],
        "reference_downscale_factor": scale,
        "conditions": [known] if kept else None,
        "width": width,
        "height": height,
        "num_frames": len(wish.clip),
        "frame_rate": _RATE,
        "num_inference_steps": wish.steps,
        "guidance_scale": wish.guidance,
        "audio_guidance_scale": wish.guidance,
        # the ways to guide it that cost a pass each are for motion and sound, which we take none of
        "stg_scale": 0.0,
        "audio_stg_scale": 0.0,
        "modality_scale": 1.0,
        "audio_modality_scale": 1.0,
    }


_LTX = Family(
    "LTX2InContextPipeline",
    Defaults(
        prompt="Reference shows a black-and-white film. Edited shows the same scene with natural "
        "colors restored. COLORIZE natural skin, plausible colors of all things",
        negative_prompt="monochrome, grayscale, sepia, desaturated, oversaturated, color bleed, "
        "changed geometry",
        steps=30,
        guidance=3.5,
        pixels=544 * 960,
        multiple=_CELL,
        wording="{own}, {wanted}",
    ),
    partial(_in_context, 1),
    _text,
)
