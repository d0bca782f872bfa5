"""A tiny random model, saved like a real one."""

from pathlib import Path

import torch

from colorstudio.colorizers.chroma_diffusion.denoiser import Denoiser, DenoiserLayout
from colorstudio.colorizers.chroma_diffusion.pipeline import ChromaDiffusionPipeline
from colorstudio.colorizers.chroma_diffusion.prior import Prior, PriorLayout
from colorstudio.colorizers.chroma_diffusion.solver import NoiseSchedule
from colorstudio.models.manifest import write_manifest


def tiny_prior() -> Prior:
    """Of the real classes; its weights say nothing."""
    prior = Prior(
        PriorLayout("tiny", colours=9, queries=4, words=8, channels=(8, 8, 8, 8), side=32)
    )
    prior.palette.copy_(torch.cartesian_prod(*[torch.tensor([-1.0, 0.0, 1.0])] * 2))
    return prior


def save_tiny_model(folder: Path, name: str = "tiny") -> Path:
    """Write a chroma diffusion model of a few kilobytes into ``folder`` and describe it."""
    torch.manual_seed(0)
    layout = DenoiserLayout(
        block_out_channels=(8, 16),
        down_block_types=("DownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "UpBlock2D"),
        norm_num_groups=4,
        add_attention=False,
    )
    ChromaDiffusionPipeline(tiny_prior(), Denoiser(layout), NoiseSchedule()).save_pretrained(folder)
    write_manifest(
        folder,
        name=name,
        title="Tiny",
        kind="chroma-diffusion",
        licence="Apache-2.0",
        commercial_use=True,
        memory_mib=64,
    )
    return folder
