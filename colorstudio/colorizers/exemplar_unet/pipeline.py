"""The exemplar U-Net at the size it learnt at."""

import torch
from diffusers import DiffusionPipeline
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.view import (
    CHROMA_SCALE,
    resize,
    upsample_guided,
)
from colorstudio.colorizers.exemplar_unet.network import ExemplarUNet


class ExemplarUNetPipeline(DiffusionPipeline):  # type: ignore[misc]
    """One pass over the whole picture; ``short_side`` is that of training, in luma pixels."""

    def __init__(self, unet: ExemplarUNet, short_side: int = 128) -> None:
        super().__init__()
        self.register_modules(unet=unet)
        self.register_to_config(short_side=short_side)

    @torch.inference_mode()
    def __call__(
        self, luma: Tensor, exemplar: Tensor | None = None, maps: Tensor | None = None
    ) -> Tensor:
        """Chroma (B, 2, H/2, W/2) in grid units of luma (B, 1, H, W) in [0, 1], on the CPU.

        ``exemplar`` (B, 3, h, w) in [0, 1]; without one, the frame itself stands in, in grey.
        ``maps`` (B, c, h', w') in [0, 1] of the frame, for a network that sees some.
        """
        unet = self.unet
        seen = luma.expand(-1, 3, -1, -1) if exemplar is None else exemplar
        frame, shown = (
            self._sized(picture).to(unet.device, unet.dtype) for picture in (luma, seen)
        )
        beside = None if maps is None else maps.to(unet.device, unet.dtype)
        chroma = unet(frame, shown, beside).float().cpu() / CHROMA_SCALE
        grid = luma.shape[-2] // 2, luma.shape[-1] // 2
        return upsample_guided(chroma, resize(luma, *grid))

    def _sized(self, picture: Tensor) -> Tensor:
        height, width = picture.shape[-2:]
        multiple = self.unet.multiple
        scale = self.config.short_side / min(height, width)
        sides = (max(1, round(side * scale / multiple)) * multiple for side in (height, width))
        return resize(picture, *sides)
