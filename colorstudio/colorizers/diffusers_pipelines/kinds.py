"""Which family a kind of model belongs to."""

from colorstudio.colorizers.diffusers_pipelines.family import Family
from colorstudio.colorizers.diffusers_pipelines.flux import FLUX2_KLEIN, FLUX_KONTEXT
from colorstudio.colorizers.diffusers_pipelines.qwen_edit import QWEN_EDIT, QWEN_EDIT_PLUS
from colorstudio.colorizers.diffusers_pipelines.stable_diffusion import (
    SD_CONTROLNET,
    SD_INPAINT,
    SDXL_CONTROLNET,
    SDXL_IMG2IMG,
    SDXL_INPAINT,
)

FAMILIES: dict[str, Family] = {
    "sd-inpaint": SD_INPAINT,
    "sd-controlnet": SD_CONTROLNET,
    "sdxl-img2img": SDXL_IMG2IMG,
    "sdxl-inpaint": SDXL_INPAINT,
    "sdxl-controlnet": SDXL_CONTROLNET,
    "qwen-image-edit": QWEN_EDIT,
    "qwen-image-edit-plus": QWEN_EDIT_PLUS,
    "flux-kontext": FLUX_KONTEXT,
    "flux2-klein": FLUX2_KLEIN,
}
