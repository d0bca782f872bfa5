"""What the denoising network learns from: latents of pictures, and features of grey ones."""

from typing import TYPE_CHECKING

import torch
from diffusers import AutoencoderKL
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.view import resize

if TYPE_CHECKING:
    from transformers import ViTModel


def encode(autoencoder: AutoencoderKL, rgb: Tensor) -> Tensor:
    """Latents (B, C, h, w), of about unit variance, of R′G′B′ (B, 3, H, W) in [0, 1]."""
    given = (rgb * 2 - 1).to(autoencoder.device, autoencoder.dtype)
    latents: Tensor = autoencoder.encode(given).latent_dist.mode()
    return torch.mul(latents.float(), autoencoder.config.scaling_factor)


def decode(autoencoder: AutoencoderKL, latents: Tensor) -> Tensor:
    """R′G′B′ in [0, 1] of latents."""
    given = (latents / autoencoder.config.scaling_factor).to(autoencoder.dtype)
    rgb: Tensor = autoencoder.decode(given).sample
    return (rgb.float() / 2 + 0.5).clamp(0, 1)


def features(vision: "ViTModel", luma: Tensor) -> Tensor:
    """The transformer's features (B, patches, C) of luma (B, 1, H, W) in [0, 1], stretched."""
    side = vision.config.image_size
    height, width = side if isinstance(side, list | tuple) else (side, side)
    grey = (resize(luma, height, width) * 2 - 1).expand(-1, 3, -1, -1)
    seen: Tensor = vision(grey.to(vision.device, vision.dtype)).last_hidden_state
    return seen[:, 1:].float()  # (the first one is the class)


def factor(autoencoder: AutoencoderKL) -> int:
    """How many pixels of a side become one of the latents."""
    return 1 << (len(autoencoder.config.block_out_channels) - 1)


def freeze(part: torch.nn.Module) -> None:
    """An encoder is not trained."""
    part.eval().requires_grad_(False)
