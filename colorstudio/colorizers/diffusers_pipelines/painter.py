"""A pipeline as a painter: one call a picture, and a way out where memory is short."""

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from colorstudio.colorizers.device import release_cached_memory, unless_out_of_memory
from colorstudio.colorizers.diffusers_pipelines.family import Arguments, Family, Pipeline, Wish
from colorstudio.colorizers.diffusers_pipelines.options import Options, Plan
from colorstudio.colorizers.diffusers_pipelines.placement import (
    Placement,
    choose_placement,
    is_movable,
    place,
)
from colorstudio.colorizers.diffusers_pipelines.prompts import PromptCache
from colorstudio.colorizers.economies import Economies
from colorstudio.colorizers.painting import PaintRequest, chroma_of_painting
from colorstudio.colorizers.protocol import OnStep
from colorstudio.errors import ModelError

Array = NDArray[np.float32]

_SLOWER = "The model is larger than the device's free memory; it moves there in parts, slowly."
_TILED = "Memory is short: pictures are now decoded in tiles."
_SLICED = "Memory is short: attention is now computed in slices."
_SMALLER = "Memory is short: pictures are now painted smaller; the film keeps its detail."
_MOST_HALVINGS = 5
_LEAST_PIXELS = 256 * 256
_LEAST_SIDE = 64  # of a picture that any of the models takes


class DiffusersPainter:
    """A :class:`colorstudio.colorizers.painting.Painter` that is frugal where memory is short.

    Noise comes from the CPU, a generator for each picture: a seed means the same on every device.
    """

    def __init__(
        self, pipeline: Pipeline, family: Family, options: Options, device: torch.device
    ) -> None:
        self._pipeline: Pipeline | None = pipeline
        self.family = family
        self.options = options
        self._device = device
        self._economies = Economies()
        self._prompts = PromptCache(family, pipeline, device)
        self._placement = choose_placement(options.offload, pipeline, device, family.text_once)
        self._place(self._placement)
        self._unheard = [_SLOWER] if self._placement in (Placement.MODEL, Placement.GROUP) else []

    @property
    def economies(self) -> Economies:
        """See :class:`colorstudio.colorizers.economies.Frugal`."""
        return self._economies

    def economise(self, economies: Economies) -> None:
        """See :class:`colorstudio.colorizers.economies.Frugal`."""
        if self._pipeline is None:
            raise RuntimeError("the painter is closed")
        if economies.tiles != self._economies.tiles:
            vae = self._pipeline.vae
            vae.enable_tiling() if economies.tiles else vae.disable_tiling()
        if economies.slices != self._economies.slices:
            if economies.slices:
                self._pipeline.enable_attention_slicing()
            else:
                self._pipeline.disable_attention_slicing()
        self._economies = economies

    def paint(self, luma: Array, request: PaintRequest, on_step: OnStep) -> Array:
        """See the protocol."""
        count = len(luma)
        self.say_what_is_slow(request)
        plan = Plan.of(
            request.settings, self.options, self.family.defaults, request.exemplar is not None
        )
        chroma = []
        for i, (picture, seed) in enumerate(zip(luma, request.seeds, strict=True)):

            def report(fraction: float, done: int = i) -> None:
                on_step((done + fraction) / count)

            exemplar = None if request.exemplar is None else as_picture(request.exemplar[i])
            leading = None if request.leading is None else as_picture(request.leading[i])
            wish = partial(self.wish_for, picture, exemplar, plan, leading)
            painting = self.painted(wish, seed, report, request)
            chroma.append(chroma_of_painting(painting, picture[None], self.options.likeness)[0])
        return np.stack(chroma)

    def say_what_is_slow(self, request: PaintRequest) -> None:
        """What nobody has heard yet."""
        while self._unheard:
            request.notify(self._unheard.pop())

    def close(self) -> None:
        """See the protocol."""
        if self._pipeline is not None:
            self._pipeline.remove_all_hooks()
        self._pipeline = None
        del self._prompts
        release_cached_memory()

    def painted(
        self,
        wish: Callable[[], Wish],
        seed: int,
        on_step: OnStep,
        request: PaintRequest,
    ) -> Array:
        """R′G′B′ (pictures, 3, h, w), as often as it takes for the memory to suffice."""
        while True:
            painting = unless_out_of_memory(partial(self._called, wish(), seed, on_step))
            if painting is not None:
                return painting
            request.notify(self._save_memory())

    def wish_for(
        self,
        luma: Array,
        exemplar: Image.Image | None,
        plan: Plan,
        leading: Image.Image | None = None,
    ) -> Wish:
        """One picture, at the size that memory allows now."""
        picture = self.sized(as_picture(luma), plan.area)
        return Wish(
            picture=picture,
            leading=leading and leading.resize(picture.size, Image.Resampling.BILINEAR),
            exemplar=exemplar and self.sized(exemplar, plan.area),
            prompt=plan.prompt,
            negative_prompt=plan.negative_prompt,
            steps=plan.steps,
            guidance=plan.guidance,
            strength=plan.strength,
        )

    def sized(self, image: Image.Image, area: float) -> Image.Image:
        """At the size that the model paints, in the image's own shape."""
        scale = math.sqrt(self._pixels(self._economies) * area / (image.width * image.height))
        multiple = self.family.defaults.multiple
        width, height = (
            max(_LEAST_SIDE, round(side * scale / multiple) * multiple) for side in image.size
        )
        return image.resize((width, height), Image.Resampling.LANCZOS)

    def _called(self, wish: Wish, seed: int, on_step: OnStep) -> Array:
        if self._pipeline is None:
            raise RuntimeError("the painter is closed")

        def stepped(pipeline: Pipeline, step: int, time: object, values: Arguments) -> Arguments:
            on_step((step + 1) / pipeline.num_timesteps)
            return values

        embeddings = self._prompts.embeddings(wish)
        try:
            answer = self._pipeline(
                **self.family.arguments(wish),
                **embeddings,
                generator=torch.Generator().manual_seed(seed),
                callback_on_step_end=stepped,
                output_type="np",
            )
        except BaseException:
            self._pipeline.maybe_free_model_hooks()
            raise
        made = answer.frames[0] if hasattr(answer, "frames") else answer.images
        return np.ascontiguousarray(np.asarray(made, np.float32).transpose(0, 3, 1, 2))

    def _place(self, placement: Placement) -> None:
        self._prompts.park(placement is Placement.TEXT)
        place(self._pipeline, placement, self._device)

    def _pixels(self, economies: Economies) -> int:
        """How many are painted under these economies."""
        whole = self.options.pixels
        return max(min(whole, _LEAST_PIXELS), whole >> economies.halvings)

    def _save_memory(self) -> str:
        """Take the next measure, and say so. Raises ModelError where all are taken.

        Tiles come only now, as each is normalised by itself, which may tint it. Parts that move
        change no picture, and come after the first halving as they cost most time.
        """
        now = self._economies
        smaller = replace(now, halvings=now.halvings + 1)
        can_shrink = self._pixels(smaller) < self._pixels(now) and now.halvings < _MOST_HALVINGS
        if not now.tiles:
            self.economise(replace(now, tiles=True))
            return _TILED
        if not now.slices and self._device.type == "mps" and hasattr(self._pipeline, "unet"):
            self.economise(replace(now, slices=True))
            return _SLICED
        if now.halvings == 0 and can_shrink:
            self.economise(smaller)
            return _SMALLER
        if self._move_parts():
            return _SLOWER
        if can_shrink:
            self.economise(smaller)
            return _SMALLER
        raise ModelError(
            "There is too little memory for this model even at its smallest; close other "
            "programs, or choose a smaller model."
        )

    def _move_parts(self) -> bool:
        """Place them more frugally; False where nothing is left to be gained."""
        if self._device.type != "cuda" or not is_movable(self._pipeline):
            return False
        order = list(Placement)
        later = [p for p in order[order.index(self._placement) + 1 :] if p is not Placement.TEXT]
        if later:
            self._placement = later[0]
            self._place(self._placement)
        return bool(later)


def as_picture(channels: Array) -> Image.Image:
    """(1 or 3, H, W) in [0, 1] as R′G′B′."""
    values = np.rint(np.clip(channels, 0, 1) * 255).astype(np.uint8)
    return Image.fromarray(
        np.ascontiguousarray(values.transpose(1, 2, 0).repeat(3 // len(values), 2))
    )
