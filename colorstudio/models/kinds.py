"""The kinds of models there are, and how each is loaded. Imports no torch."""

from importlib.metadata import entry_points

_PIPELINES = "colorstudio.colorizers.diffusers_pipelines.loading:load"

LOADERS = {
    "chroma-diffusion": "colorstudio.colorizers.chroma_diffusion.colorizer:load",
    "latent-diffusion": "colorstudio.colorizers.latent_diffusion.colorizer:load",
    "exemplar-unet": "colorstudio.colorizers.exemplar_unet.colorizer:load",
    "lab-ddpm": "colorstudio.colorizers.lab_ddpm.colorizer:load",
    "ddcolor": "colorstudio.colorizers.feedforward.ddcolor:load",
    "deoldify": "colorstudio.colorizers.feedforward.deoldify:load",
    "sd-inpaint": _PIPELINES,
    "sdxl-img2img": _PIPELINES,
    "sdxl-inpaint": _PIPELINES,
    "sd-controlnet": _PIPELINES,
    "sdxl-controlnet": _PIPELINES,
    "qwen-image-edit": _PIPELINES,
    "qwen-image-edit-plus": _PIPELINES,
    "flux-kontext": _PIPELINES,
    "flux2-klein": _PIPELINES,
}
"""Kind of model to ``module:function``, a :class:`Loader`. Others come by entry points."""

READS_PICKLES = frozenset({"ddcolor", "deoldify"})
"""Kinds whose published weights are pickles; others are taken as safetensors only."""

ENTRY_POINTS = "colorstudio.colorizers"
"""Group in which other packages offer kinds: ``kind = "module:function"``, a :class:`Loader`."""


def known_kinds() -> list[str]:
    """Every kind this installation can load, other packages' included."""
    return sorted(LOADERS.keys() | entry_points(group=ENTRY_POINTS).names)
