"""Large video models: a window of grey frames becomes one in colour, of which chroma is taken.

Text is encoded once a prompt, before anything is painted, and its encoder leaves the device where
memory is short: umT5-XXL is larger than what it is asked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from diffusers import ControlNetModel, MotionAdapter
from numpy.typing import NDArray
from PIL import Image

from colorstudio.colorizers.diffusers_pipelines.family import (
    Arguments,
    Defaults,
    Family,
    Pipeline,
    Wish,
    variant_of,
)
from colorstudio.colorizers.diffusers_pipelines.loading import open_model
from colorstudio.colorizers.diffusers_pipelines.options import Plan
from colorstudio.colorizers.diffusers_pipelines.painter import DiffusersPainter, as_picture
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.painting import PaintRequest, chroma_of_painting
from colorstudio.colorizers.painting.clips import ClipPaintingColorizer
from colorstudio.colorizers.protocol import OnStep
from colorstudio.errors import ModelError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.layouts import MOTION

Array = NDArray[np.float32]

_WORDS = 512  # tokens of a prompt that Wan looks at


@dataclass(frozen=True, slots=True)
class Windows:
    """How many frames a family paints at once, unless a manifest says otherwise."""

    frames: int
    overlap: int = 2
    pace: int = 2  # frames of the film from one that is painted to the next; 0: keyframes
    step: int = 1  # frames must be one more than a multiple of this

    def of(self, entry: ModelEntry) -> "Windows":
        """The manifest's word first. Raises ModelError where it makes no sense."""
        options = entry.manifest.options
        try:
            found = replace(
                self,
                frames=int(options.get("frames", self.frames)),
                overlap=int(options.get("overlap", self.overlap)),
                pace=int(options.get("pace", self.pace)),
            )
        except ValueError:
            found = replace(self, frames=0)
        sound = found.frames > 1 and 0 <= found.overlap < found.frames and found.pace >= 0
        if not sound or (found.frames - 1) % self.step:
            raise ModelError(
                f"The options frames, overlap and pace of the model {entry.name} make no windows: "
                f"it takes 1 + {self.step} × N frames, fewer of them overlapping; correct its "
                "model.json."
            )
        return found


class ClipPainter(DiffusersPainter):
    """Paints all that it is given as one clip."""

    def paint(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        """See :class:`colorstudio.colorizers.painting.Painter`."""
        self.say_what_is_slow(request)
        shown = request.exemplar
        plan = Plan.of(request.settings, self.options, self.family.defaults, shown is not None)
        exemplar = None if shown is None else as_picture(shown[0])

        def wish() -> Wish:
            def sized(pictures: Array) -> tuple[Image.Image, ...]:
                return tuple(self.sized(as_picture(one), plan.area) for one in pictures)

            first = self.wish_for(luma[0], exemplar, plan)
            known = () if request.known is None else sized(request.known[: len(luma) - 1])
            return replace(first, clip=sized(luma), known=known)

        clip = self.painted(wish, request.seeds[0], on_step, request)
        return chroma_of_painting(clip, luma, self.options.likeness)


def load(family: Family, windows: Windows, entry: ModelEntry, device: str) -> ClipPaintingColorizer:
    """Load a verified model folder of a family. Raises ModelError where it holds another one."""
    own = windows.of(entry)
    model = open_model(family, entry, device)
    painter = ClipPainter(model.pipeline, family, model.options, model.device)
    return ClipPaintingColorizer(
        painter,
        model.info,
        own.frames,
        own.overlap,
        own.pace,
        lambda: load_colorizer("default", device),
    )


def _wan_text(pipeline: Pipeline, wish: Wish) -> Mapping[str, torch.Tensor]:
    """As the pipeline does it; its own way wants ftfy, to mend text that nobody has mangled."""
    found = {"prompt_embeds": _umt5(pipeline, wish.prompt)}
    if wish.guidance > 1:
        found["negative_prompt_embeds"] = _umt5(pipeline, wish.negative_prompt)
    return found


def _umt5(pipeline: Pipeline, prompt: str) -> torch.Tensor:
    """(1, words, width), zero behind the prompt's end."""
    encoder = pipeline.text_encoder
    tokens = pipeline.tokenizer(
        [" ".join(prompt.split())],
        padding="max_length",
        max_length=_WORDS,
        truncation=True,
        return_tensors="pt",
    )
    mask = tokens.attention_mask.to(pipeline._execution_device)
    device = pipeline._execution_device
    found = encoder(tokens.input_ids.to(device), mask).last_hidden_state
    return torch.mul(found, mask[..., None]).to(encoder.dtype)


def _wan(wish: Wish) -> Arguments:
    """Control is the grey clip itself; frames in colour are to be kept, all others painted."""
    width, height = wish.picture.size
    kept = len(wish.known)
    black, white = (Image.new("L", (width, height), level) for level in (0, 255))
    return {
        "video": [*wish.known, *wish.clip[kept:]],
        "mask": [black] * kept + [white] * (len(wish.clip) - kept),
        "reference_images": None if wish.exemplar is None else [wish.exemplar],
        "width": width,
        "height": height,
        "num_frames": len(wish.clip),
        "num_inference_steps": wish.steps,
        "guidance_scale": wish.guidance,
    }


def _motion_text(pipeline: Pipeline, wish: Wish) -> Mapping[str, torch.Tensor]:
    guided = wish.guidance > 1
    positive, negative = pipeline.encode_prompt(
        wish.prompt, pipeline._execution_device, 1, guided, wish.negative_prompt or None
    )
    return {"prompt_embeds": positive} | ({"negative_prompt_embeds": negative} if guided else {})


def _animated(wish: Wish) -> Arguments:
    width, height = wish.picture.size
    return {
        "video": list(wish.clip),
        "conditioning_frames": list(wish.clip),
        "controlnet_conditioning_scale": 1.0,
        "strength": wish.strength,
        "width": width,
        "height": height,
        "num_inference_steps": wish.steps,
        "guidance_scale": wish.guidance,
    }


def _with_motion(folder: Path, how: Arguments) -> Arguments:
    led, moved = folder / "controlnet", folder / MOTION
    return {
        "controlnet": ControlNetModel.from_pretrained(led, **how, **variant_of(led)),
        "motion_adapter": MotionAdapter.from_pretrained(moved, **how, **variant_of(moved)),
    }


_WAN = Defaults(
    prompt="a color film, natural realistic colors, a photographed scene",
    negative_prompt="black and white, grayscale, monochrome, sepia, oversaturated",
    steps=25,
    guidance=5.0,
    pixels=480 * 832,
    multiple=16,
    with_exemplar="in the colors of the reference",
)
_ANIMATED = Defaults(
    prompt="a color photograph, natural realistic colors, color film still",
    negative_prompt="black and white, grayscale, monochrome, sepia, oversaturated",
    steps=25,
    guidance=7.5,
    pixels=512 * 768,
    strength=1.0,
)

WAN_VACE = Family("WanVACEPipeline", _WAN, _wan, _wan_text)
ANIMATEDIFF = Family(
    "AnimateDiffVideoToVideoControlNetPipeline", _ANIMATED, _animated, _motion_text, _with_motion
)

load_wan_vace = partial(load, WAN_VACE, Windows(frames=33, overlap=4, pace=1, step=4))
load_animatediff = partial(load, ANIMATEDIFF, Windows(frames=16, overlap=4, pace=2))
