"""Tiny encoders, and runs of the kinds that a person can train, of seconds each."""

from pathlib import Path

import torch
from diffusers import AutoencoderKL
from transformers import ViTConfig, ViTModel

from colorstudio.training.config import TrainConfig
from colorstudio.training.schema import parse

SIZE = (32, 32)
SIZES = {
    "exemplar_unet": SIZE,
    "lab_ddpm": (16, 16),
    "latent": SIZE,
    "network": (16, 16),
}  # that pictures are drawn at
NETWORKS: dict[str, dict[str, object]] = {
    "exemplar_unet": {"channels": [16, 32], "attention": 1, "head": 8},
    "lab_ddpm": {"side": 16, "channels": [16, 32], "layers": 1, "attention": 1, "head": 8},
    "latent": {"channels": [16, 32], "attention": 1, "heads": 2, "velocity": True},
}
NETWORKS["network"] = {"kind": "brought", "settings": NETWORKS["lab_ddpm"]}


def save_encoders(folder: Path) -> tuple[Path, Path]:
    """A random autoencoder that halves pictures twice, and a random vision transformer."""
    torch.manual_seed(0)
    autoencoder = AutoencoderKL(
        block_out_channels=(8, 16, 16),
        down_block_types=("DownEncoderBlock2D",) * 3,
        up_block_types=("UpDecoderBlock2D",) * 3,
        latent_channels=4,
        norm_num_groups=4,
        sample_size=32,
    )
    vision = ViTModel(
        ViTConfig(
            hidden_size=16,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=32,
            image_size=32,
            patch_size=8,
        )
    )
    paths = folder / "autoencoder", folder / "vision"
    autoencoder.save_pretrained(paths[0])
    vision.save_pretrained(paths[1])
    return paths


def run_of(
    name: str,
    pictures: Path,
    folder: Path,
    *,
    steps: int,
    network: dict[str, object] | None = None,
) -> TrainConfig:
    """Settings as a file would give them."""
    return parse(
        TrainConfig,
        {
            "folder": str(folder),
            name: NETWORKS[name] | (network or {}),
            "data": {
                "train": str(pictures),
                "validation": str(pictures),
                "sizes": [list(SIZES[name])],
                "least_crop": 0.9,
            },
            "optimiser": {
                "steps": steps,
                "batch": 8,
                "warmup": 5,
                "learning_rate": 3e-3,
                "ema": 0.9,
            },
            "validation": {"every": steps, "size": list(SIZE), "pictures": 4},
            "export": {"name": f"tiny-{name.replace('_', '-')}", "title": "Tiny"},
        },
    )
