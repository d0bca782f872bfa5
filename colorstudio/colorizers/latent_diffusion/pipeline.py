"""Colour latents out of noise, beside the grey frame's latents, under its features."""

from collections.abc import Sequence

import torch
from diffusers import AutoencoderKL, DDPMScheduler, DiffusionPipeline, UNet2DConditionModel
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.view import resize
from colorstudio.colorizers.latent_diffusion.encoders import decode, encode, factor, features
from colorstudio.colorizers.protocol import OnStep
from colorstudio.colorizers.trainable.sampling import sample, starting_noise


class LatentDiffusionPipeline(DiffusionPipeline):  # type: ignore[misc]
    """``unet``: noisy colour latents and grey latents (B, 2C, h, w) in, noise (B, C, h, w) out.

    It attends to the features that ``vision``, a ViTModel, has of the grey frame. ``short_side``
    is that of training, in pixels.
    """

    def __init__(
        self,
        autoencoder: AutoencoderKL,
        vision: nn.Module,
        unet: UNet2DConditionModel,
        scheduler: DDPMScheduler,
        short_side: int = 224,
    ) -> None:
        super().__init__()
        self.register_modules(
            autoencoder=autoencoder, vision=vision, unet=unet, scheduler=scheduler
        )
        self.register_to_config(short_side=short_side)

    @torch.inference_mode()
    def __call__(self, luma: Tensor, seeds: Sequence[int], steps: int, on_step: OnStep) -> Tensor:
        """Painted R′G′B′ (B, 3, h, w) in [0, 1] of luma (B, 1, H, W) in [0, 1], on the CPU."""
        unet = self.unet
        grey = self._sized(luma).to(unet.device)
        beside = encode(self.autoencoder, grey.expand(-1, 3, -1, -1))
        seen = features(self.vision, luma).to(unet.dtype)

        def predict(latents: Tensor, t: Tensor) -> Tensor:
            entry = torch.cat([latents, beside], 1).to(unet.dtype)
            predicted: Tensor = unet(entry, t, encoder_hidden_states=seen).sample
            return predicted

        start = starting_noise(beside.shape[1:], seeds).to(unet.device)
        latents = sample(predict, start, self.scheduler, steps, on_step)
        return decode(self.autoencoder, latents).cpu()

    def _sized(self, luma: Tensor) -> Tensor:
        multiple = multiple_of(self.autoencoder, self.unet)
        scale = self.config.short_side / min(luma.shape[-2:])
        sides = (max(1, round(side * scale / multiple)) * multiple for side in luma.shape[-2:])
        return resize(luma, *sides)


def multiple_of(autoencoder: AutoencoderKL, unet: UNet2DConditionModel) -> int:
    """What the sides of a picture must divide by."""
    return factor(autoencoder) << (len(unet.config.block_out_channels) - 1)
