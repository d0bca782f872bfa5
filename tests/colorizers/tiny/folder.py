"""Tiny models as the folders that a download would make."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from colorstudio.models.manifest import Option, write_manifest
from tests.colorizers.tiny import editors, ltx, stable_diffusion, video

KINDS: dict[str, Callable[[], Any]] = {
    "sd-inpaint": stable_diffusion.sd_inpaint,
    "sd-controlnet": stable_diffusion.sd,
    "sdxl-img2img": stable_diffusion.sdxl_img2img,
    "sdxl-inpaint": stable_diffusion.sdxl_inpaint,
    "sdxl-controlnet": stable_diffusion.sdxl,
    "qwen-image-edit": editors.qwen_edit,
    "qwen-image-edit-plus": editors.qwen_edit_plus,
    "flux-kontext": editors.flux_kontext,
    "flux2-klein": editors.flux2_klein,
}
CLIP_KINDS: dict[str, Callable[[], Any]] = {
    "animatediff-controlnet": stable_diffusion.sd,
    "wan-vace": video.wan_vace,
    "ltx-in-context": ltx.ltx2,
}
"""Kinds of several frames."""

_EXEMPLARS = frozenset({"qwen-image-edit-plus", "flux2-klein", "wan-vace"})


def save_tiny(kind: str, folder: Path, name: str | None = None, **options: Option) -> Path:
    """Write a random model of a kind, which accepts what it paints; ``options`` say otherwise."""
    torch.manual_seed(0)
    pipeline = (KINDS | CLIP_KINDS)[kind]()
    pipeline.save_pretrained(folder / "base")
    if kind.endswith("controlnet"):
        stable_diffusion.controlnet(pipeline.unet).save_pretrained(folder / "controlnet")
    if kind.startswith("animatediff"):
        video.motion_adapter().save_pretrained(folder / "motion")
    if kind.startswith("ltx"):
        ltx.adapter(folder / "lora")
    describe(kind, folder, name, **options)
    return folder


def describe(kind: str, folder: Path, name: str | None = None, **options: Option) -> None:
    """Write the manifest, anew where there is one."""
    write_manifest(
        folder,
        name=name or f"tiny-{kind}",
        title=f"Tiny {kind}",
        kind=kind,
        licence="Apache-2.0",
        commercial_use=True,
        memory_mib=64,
        takes_guidance=True,
        takes_prompt=True,
        takes_exemplar=kind in _EXEMPLARS,
        takes_strength=kind.startswith(("sd", "animatediff")),
        options={"pixels": 64 * 64, "steps": 2, "likeness": 0.0, **options},
    )
