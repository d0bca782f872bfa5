"""Tiny random models of several frames, saved like real ones."""

from pathlib import Path

import torch

from colorstudio.colorizers.chroma_diffusion.denoiser import DenoiserLayout
from colorstudio.colorizers.cold_interpolation.pipeline import ColdInterpolationPipeline
from colorstudio.colorizers.moving.network import MovingDenoiser, MovingLayout
from colorstudio.colorizers.moving.settings import ColdSettings, Sampler, VideoSettings
from colorstudio.colorizers.video_diffusion.pipeline import VideoDiffusionPipeline
from colorstudio.models.manifest import write_manifest
from tests.colorizers.models import tiny_prior

FRAMES = 4
SPACE = DenoiserLayout(
    block_out_channels=(8, 16),
    down_block_types=("DownBlock2D", "AttnDownBlock2D"),
    up_block_types=("AttnUpBlock2D", "UpBlock2D"),
    attention_head_dim=8,
    norm_num_groups=4,
)


def tiny_network() -> MovingDenoiser:
    """Of the real classes; its layers across time do something."""
    torch.manual_seed(0)
    network = MovingDenoiser(MovingLayout(FRAMES, SPACE))
    for part in network.across.parameters():
        torch.nn.init.normal_(part, std=0.05)
    return network.eval()


def tiny_video(sampler: Sampler = "dpm++") -> VideoDiffusionPipeline:
    """With a prior that says nothing."""
    torch.manual_seed(0)
    settings = VideoSettings(short_side=32, overlap=1, sampler=sampler)
    return VideoDiffusionPipeline(tiny_prior().eval(), tiny_network(), settings)


def save_tiny_video(folder: Path, name: str = "tiny-video") -> Path:
    """A model of video diffusion."""
    tiny_video().save_pretrained(folder)
    return _described(folder, name, "video-diffusion", {})


def save_tiny_cold(folder: Path, keyframes: str, name: str = "tiny-cold") -> Path:
    """A model of cold interpolation, whose keyframes another one colours."""
    settings = ColdSettings(short_side=32, unsure=0.0)
    ColdInterpolationPipeline(tiny_network(), settings).save_pretrained(folder)
    return _described(folder, name, "cold-interpolation", {"keyframes": keyframes})


def _described(folder: Path, name: str, kind: str, options: dict[str, str]) -> Path:
    write_manifest(
        folder,
        name=name,
        title=name.title(),
        kind=kind,
        licence="Apache-2.0",
        commercial_use=True,
        memory_mib=64,
        options=options,
    )
    return folder
