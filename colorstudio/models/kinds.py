"""The kinds of models there are: ours, and those that other packages bring. Imports no torch."""

import logging
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from types import MappingProxyType

from colorstudio.errors import UsageError
from colorstudio.models.kind import ModelKind, Training, names_of
from colorstudio.models.layouts import (
    Checkpoint,
    OwnPipeline,
    PublishedPipeline,
    TransformersModel,
)
from colorstudio.resources import resources_dir

logger = logging.getLogger(__name__)

ENTRY_POINTS = "colorstudio.kinds"
"""Group in which other packages offer kinds: ``kind = "module:NAME"``, a :class:`ModelKind`.

The module is imported whenever kinds are listed, so it should import nothing heavy.
"""

_NETWORKS = "colorstudio.colorizers"
_PIPELINES = f"{_NETWORKS}.diffusers_pipelines"
_TASKS = "colorstudio.training.tasks"

_OURS = (
    ModelKind(
        name="chroma-diffusion",
        title="Chroma diffusion",
        loader=f"{_NETWORKS}.chroma_diffusion.colorizer:load",
        layout=OwnPipeline("ChromaDiffusionPipeline"),
        training=(
            Training("prior", f"{_TASKS}.prior:task"),
            Training("diffusion", f"{_TASKS}.diffusion:task"),
        ),
    ),
    ModelKind(
        name="latent-diffusion",
        title="Latent diffusion",
        loader=f"{_NETWORKS}.latent_diffusion.colorizer:load",
        layout=OwnPipeline("LatentDiffusionPipeline"),
        summary="Diffusion in the latents of a pretrained autoencoder, guided by what a vision "
        "transformer sees in the grey picture.",
        packages=("transformers",),
        training=(Training("latent", f"{_TASKS}.latent:task", "training/latent-diffusion.yaml"),),
    ),
    ModelKind(
        name="exemplar-unet",
        title="Exemplar U-Net",
        loader=f"{_NETWORKS}.exemplar_unet.colorizer:load",
        layout=OwnPipeline("ExemplarUNetPipeline"),
        summary="Colours a grey frame in one pass after another frame that is in colour.",
        training=(
            Training(
                "exemplar_unet", f"{_TASKS}.exemplar_unet:task", "training/exemplar-unet.yaml"
            ),
        ),
    ),
    ModelKind(
        name="lab-ddpm",
        title="Lab DDPM",
        loader=f"{_NETWORKS}.lab_ddpm.colorizer:load",
        layout=OwnPipeline("LabDdpmPipeline"),
        summary="Diffusion of a* and b* of a small square whose L* is kept.",
        training=(Training("lab_ddpm", f"{_TASKS}.lab_ddpm:task", "training/lab-ddpm.yaml"),),
    ),
    ModelKind(
        name="video-diffusion",
        title="Video diffusion",
        loader=f"{_NETWORKS}.video_diffusion.colorizer:load",
        layout=OwnPipeline("VideoDiffusionPipeline"),
        summary="Samples the keyframes of a shot together, window by window.",
        training=(Training("video", f"{_TASKS}.video:task", "training/video-diffusion.yaml"),),
    ),
    ModelKind(
        name="cold-interpolation",
        title="Cold interpolation",
        loader=f"{_NETWORKS}.cold_interpolation.colorizer:load",
        layout=OwnPipeline("ColdInterpolationPipeline"),
        summary="Colours what motion cannot follow between two keyframes; another model colours "
        "those.",
        training=(Training("cold", f"{_TASKS}.cold:task", "training/cold-interpolation.yaml"),),
    ),
    ModelKind(
        name="semantic-segmenter",
        title="Semantic segmenter",
        loader=f"{_NETWORKS}.naming.segmenters:load",
        # before DDColor, which has a key of Mask2Former's configs in its own
        layout=TransformersModel(
            ("segformer", "upernet", "maskformer", "mask2former", "oneformer")
        ),
        summary="Says by name what stands where in a picture.",
        packages=("transformers",),
        perceives="things",
    ),
    ModelKind(
        name="ddcolor",
        title="DDColor",
        loader=f"{_NETWORKS}.feedforward.ddcolor:load",
        layout=Checkpoint(
            ("ddcolor",),
            config_keys=frozenset({"encoder_name", "num_queries"}),
            plain_names=frozenset({"pytorch_model.bin"}),
        ),
        reads_pickles=True,
    ),
    ModelKind(
        name="deoldify",
        title="DeOldify",
        loader=f"{_NETWORKS}.feedforward.deoldify:load",
        layout=Checkpoint(("deoldify", "colorize")),
        reads_pickles=True,
    ),
    ModelKind(
        name="depth-anything",
        title="Depth Anything",
        loader=f"{_NETWORKS}.depth.anything:load",
        layout=TransformersModel(("depth_anything",)),
        summary="Says how far things are from one picture.",
        packages=("transformers",),
        perceives="depth",
    ),
    ModelKind(
        name="object-tracker",
        title="Object tracker",
        loader=f"{_NETWORKS}.tracking.sam2:load",
        # images' own models of both families are saved under the names without "video"
        layout=TransformersModel(("sam2_video", "edgetam_video")),
        summary="Finds what is pointed at and follows it through the shot.",
        packages=("transformers",),
        perceives="objects",
    ),
    ModelKind(
        name="sd-inpaint",
        title="Stable Diffusion, inpainting",
        loader=f"{_PIPELINES}.stable_diffusion:load_inpaint",
        layout=PublishedPipeline(("StableDiffusionInpaintPipeline", "StableDiffusionPipeline")),
        packages=("transformers",),
    ),
    ModelKind(
        name="sdxl-img2img",
        title="SDXL, image to image",
        loader=f"{_PIPELINES}.stable_diffusion:load_xl_img2img",
        layout=PublishedPipeline(
            ("StableDiffusionXLPipeline", "StableDiffusionXLImg2ImgPipeline"),
        ),
        packages=("transformers",),
    ),
    ModelKind(
        name="sdxl-inpaint",
        title="SDXL, inpainting",
        loader=f"{_PIPELINES}.stable_diffusion:load_xl_inpaint",
        layout=PublishedPipeline(("StableDiffusionXLInpaintPipeline",)),
        packages=("transformers",),
    ),
    ModelKind(
        name="sd-controlnet",
        title="Stable Diffusion with a ControlNet",
        loader=f"{_PIPELINES}.stable_diffusion:load_controlnet",
        layout=PublishedPipeline(
            (
                "StableDiffusionControlNetPipeline",
                "StableDiffusionControlNetImg2ImgPipeline",
                "StableDiffusionPipeline",
            ),
            led=True,
        ),
        packages=("transformers",),
    ),
    ModelKind(
        name="sdxl-controlnet",
        title="SDXL with a ControlNet",
        loader=f"{_PIPELINES}.stable_diffusion:load_xl_controlnet",
        layout=PublishedPipeline(
            (
                "StableDiffusionXLControlNetPipeline",
                "StableDiffusionXLControlNetImg2ImgPipeline",
                "StableDiffusionXLPipeline",
            ),
            led=True,
        ),
        packages=("transformers",),
    ),
    ModelKind(
        name="animatediff-controlnet",
        title="AnimateDiff with a ControlNet",
        loader=f"{_PIPELINES}.video:load_animatediff",
        layout=PublishedPipeline(
            (
                "StableDiffusionControlNetPipeline",
                "StableDiffusionControlNetImg2ImgPipeline",
                "StableDiffusionPipeline",
            ),
            led=True,
            moved=True,
        ),
        packages=("transformers",),
    ),
    ModelKind(
        name="wan-vace",
        title="Wan VACE",
        loader=f"{_PIPELINES}.video:load_wan_vace",
        layout=PublishedPipeline(("WanVACEPipeline",)),
        packages=("transformers",),
    ),
    ModelKind(
        name="ltx-in-context",
        title="LTX with an in-context adapter",
        loader=f"{_PIPELINES}.ltx:load_ltx",
        layout=PublishedPipeline(
            ("LTX2InContextPipeline", "LTX2Pipeline", "LTX2ConditionPipeline")
        ),
        packages=("transformers", "peft"),
    ),
    ModelKind(
        name="qwen-image-edit",
        title="Qwen-Image-Edit",
        loader=f"{_PIPELINES}.qwen_edit:load_edit",
        layout=PublishedPipeline(("QwenImageEditPipeline",)),
        packages=("transformers", "peft"),
    ),
    ModelKind(
        name="qwen-image-edit-plus",
        title="Qwen-Image-Edit Plus",
        loader=f"{_PIPELINES}.qwen_edit:load_edit_plus",
        layout=PublishedPipeline(("QwenImageEditPlusPipeline",)),
        packages=("transformers", "peft"),
    ),
    ModelKind(
        name="flux-kontext",
        title="FLUX.1 Kontext",
        loader=f"{_PIPELINES}.flux:load_kontext",
        layout=PublishedPipeline(("FluxKontextPipeline",)),
        packages=("transformers",),
    ),
    ModelKind(
        name="flux2-klein",
        title="FLUX.2 klein",
        loader=f"{_PIPELINES}.flux:load_klein",
        layout=PublishedPipeline(("Flux2KleinPipeline",)),
        packages=("transformers", "peft"),
    ),
)


@cache
def known_kinds() -> Mapping[str, ModelKind]:
    """Every kind by name, other packages' included; ours keep their names."""
    return MappingProxyType({kind.name: kind for kind in (*_brought(), *_OURS)})


def find_kind(name: str) -> ModelKind:
    """The kind of this name. Raises UsageError."""
    kinds = known_kinds()
    if name not in kinds:
        raise UsageError(f"There is no kind {name}; there are {names_of(kinds.values())}.")
    return kinds[name]


def training_example(name: str) -> Path:
    """Settings to begin with for ``colorstudio train``. Raises UsageError."""
    kind = find_kind(name)
    if not kind.example:
        trained = names_of(one for one in known_kinds().values() if one.example)
        raise UsageError(f"There are no settings to begin with for {name}, but for {trained}.")
    return resources_dir() / kind.example


def reads_pickles(name: str) -> bool:
    """Whether models of a kind may hold pickles; an unknown kind's may not."""
    kind = known_kinds().get(name)
    return kind is not None and kind.reads_pickles


def _brought() -> Iterator[ModelKind]:
    for offered in entry_points(group=ENTRY_POINTS):
        try:
            kind = offered.load()
        except Exception as error:  # noqa: BLE001  (a package of somebody else's)
            logger.warning("The kind %s of another package is left out: %r", offered.name, error)
            continue
        if isinstance(kind, ModelKind):
            yield kind
        else:
            logger.warning(
                "The kind %s of another package is left out: %s is no ModelKind.",
                offered.name,
                offered.value,
            )
