"""A U-Net that predicts the noise in a* and b* beside the L* that it is shown."""

from collections.abc import Sequence

import torch
import torch.nn.functional as F  # noqa: N812
from diffusers import DDPMScheduler, DiffusionPipeline, UNet2DModel
from torch import Tensor

from colorstudio.colorizers.protocol import OnStep
from colorstudio.colorizers.trainable.sampling import sample, starting_noise

AB_UNIT = 110.0
"""a* and b* of 1 in the network: what R′G′B′ can show lies within."""


class LabDdpmPipeline(DiffusionPipeline):  # type: ignore[misc]
    """UNet2DModel: L*, noisy a* and b* (B, 3, s, s) in; noise of a* and b* (B, 2, s, s) out."""

    def __init__(self, unet: UNet2DModel, scheduler: DDPMScheduler) -> None:
        super().__init__()
        self.register_modules(unet=unet, scheduler=scheduler)

    @torch.inference_mode()
    def __call__(self, luma: Tensor, seeds: Sequence[int], steps: int, on_step: OnStep) -> Tensor:
        """a*, b* (B, 2, s, s) of luma (B, 1, H, W) in [0, 1], on the CPU."""
        side = int(self.unet.config.sample_size)
        unet = self.unet
        seen = seen_of(F.interpolate(luma, (side, side), mode="area")).to(unet.device)

        def predict(ab: Tensor, t: Tensor) -> Tensor:
            predicted: Tensor = unet(torch.cat([seen, ab], 1).to(unet.dtype), t).sample
            return predicted

        start = starting_noise((2, side, side), seeds).to(unet.device)
        ab = sample(predict, start, self.scheduler, steps, on_step)
        return ab.cpu() * AB_UNIT


def seen_of(luma: Tensor) -> Tensor:
    """L* of grey R′G′B′ in [0, 1], as the network takes it: [-1, 1]."""
    linear = torch.where(luma > 0.04045, ((luma + 0.055) / 1.055) ** 2.4, luma / 12.92)
    bent = torch.where(
        linear > 0.008856, linear.clamp_min(1e-9) ** (1 / 3), 7.787 * linear + 16 / 116
    )
    return (116 * bent - 16) / 50 - 1
