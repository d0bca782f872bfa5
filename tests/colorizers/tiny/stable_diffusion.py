"""Stable Diffusion and SDXL, a few kilobytes each."""

from diffusers import (
    AutoencoderKL,
    ControlNetModel,
    DDIMScheduler,
    EulerDiscreteScheduler,
    StableDiffusionInpaintPipeline,
    StableDiffusionPipeline,
    StableDiffusionXLImg2ImgPipeline,
    StableDiffusionXLInpaintPipeline,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)

from tests.colorizers.tiny.text import CLIP_HIDDEN, clip_text_encoder, clip_tokenizer

_XL_TIME_IDS = 6
_XL_TIME_WIDTH = 8


def vae(shift: float | None = None) -> AutoencoderKL:
    """Eight times smaller, as the real one."""
    return AutoencoderKL(
        block_out_channels=(4, 4, 8, 8),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        latent_channels=4,
        shift_factor=shift,
        layers_per_block=1,
        norm_num_groups=4,
        sample_size=64,
    )


def unet(channels: int = 4) -> UNet2DConditionModel:
    """Of SD; ``channels`` 9 for inpainting."""
    return UNet2DConditionModel(
        in_channels=channels,
        out_channels=4,
        block_out_channels=(8, 16),
        down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        layers_per_block=1,
        norm_num_groups=4,
        cross_attention_dim=CLIP_HIDDEN,
        attention_head_dim=2,
        sample_size=8,
    )


def unet_xl(channels: int = 4) -> UNet2DConditionModel:
    """Of SDXL, which reads both text encoders and the picture's size."""
    return UNet2DConditionModel(
        in_channels=channels,
        out_channels=4,
        block_out_channels=(8, 16),
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        layers_per_block=1,
        norm_num_groups=4,
        attention_head_dim=(2, 4),
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=_XL_TIME_WIDTH,
        projection_class_embeddings_input_dim=_XL_TIME_IDS * _XL_TIME_WIDTH + CLIP_HIDDEN,
        cross_attention_dim=2 * CLIP_HIDDEN,
        sample_size=8,
    )


def controlnet(of: UNet2DConditionModel) -> ControlNetModel:
    """Its picture is eight times the latents."""
    return ControlNetModel.from_unet(of, conditioning_embedding_out_channels=(4, 4, 8, 8))


def sd_inpaint() -> StableDiffusionInpaintPipeline:
    """With nine channels."""
    return StableDiffusionInpaintPipeline(unet=unet(9), **_sd_parts())


def sd() -> StableDiffusionPipeline:
    """The base of a ControlNet."""
    return StableDiffusionPipeline(unet=unet(), **_sd_parts())


def sdxl() -> StableDiffusionXLPipeline:
    """The base of a ControlNet."""
    return StableDiffusionXLPipeline(unet=unet_xl(), **_xl_parts())


def sdxl_img2img() -> StableDiffusionXLImg2ImgPipeline:
    """The same parts."""
    return StableDiffusionXLImg2ImgPipeline(unet=unet_xl(), **_xl_parts())


def sdxl_inpaint() -> StableDiffusionXLInpaintPipeline:
    """With nine channels."""
    return StableDiffusionXLInpaintPipeline(unet=unet_xl(9), **_xl_parts())


def _sd_parts() -> dict[str, object]:
    return {
        "vae": vae(),
        "text_encoder": clip_text_encoder(),
        "tokenizer": clip_tokenizer(),
        "scheduler": DDIMScheduler(
            beta_schedule="scaled_linear", clip_sample=False, steps_offset=1
        ),
        "safety_checker": None,
        "feature_extractor": None,
        "requires_safety_checker": False,
    }


def _xl_parts() -> dict[str, object]:
    return {
        "vae": vae(),
        "text_encoder": clip_text_encoder(),
        "text_encoder_2": clip_text_encoder(projection=True),
        "tokenizer": clip_tokenizer(),
        "tokenizer_2": clip_tokenizer(),
        "scheduler": EulerDiscreteScheduler(beta_schedule="scaled_linear"),
    }
