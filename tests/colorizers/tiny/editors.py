"""The instruction editors, a few kilobytes each."""

from diffusers import (
    AutoencoderKLFlux2,
    AutoencoderKLQwenImage,
    FlowMatchEulerDiscreteScheduler,
    Flux2KleinPipeline,
    Flux2Transformer2DModel,
    FluxKontextPipeline,
    FluxTransformer2DModel,
    QwenImageEditPipeline,
    QwenImageEditPlusPipeline,
    QwenImageTransformer2DModel,
)

from tests.colorizers.tiny import text
from tests.colorizers.tiny.stable_diffusion import vae


def qwen_edit() -> QwenImageEditPipeline:
    """Takes one picture."""
    return QwenImageEditPipeline(**_qwen_parts())


def qwen_edit_plus() -> QwenImageEditPlusPipeline:
    """Takes an exemplar, too."""
    return QwenImageEditPlusPipeline(**_qwen_parts())


def flux_kontext() -> FluxKontextPipeline:
    """With CLIP and T5."""
    transformer = FluxTransformer2DModel(
        patch_size=1,
        in_channels=16,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=16,
        num_attention_heads=1,
        joint_attention_dim=text.T5_HIDDEN,
        pooled_projection_dim=text.CLIP_HIDDEN,
        guidance_embeds=True,
        axes_dims_rope=(4, 4, 8),
    )
    return FluxKontextPipeline(
        scheduler=_scheduler(),
        vae=vae(shift=0.1),
        text_encoder=text.clip_text_encoder(),
        tokenizer=text.clip_tokenizer(),
        text_encoder_2=text.t5_encoder(),
        tokenizer_2=text.t5_tokenizer(),
        transformer=transformer,
    )


def flux2_klein() -> Flux2KleinPipeline:
    """Distilled, as the four-step one."""
    transformer = Flux2Transformer2DModel(
        in_channels=16,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=16,
        num_attention_heads=1,
        joint_attention_dim=3 * text.KLEIN_HIDDEN,
        timestep_guidance_channels=16,
        axes_dims_rope=(4, 4, 4, 4),
        guidance_embeds=False,
    )
    autoencoder = AutoencoderKLFlux2(
        block_out_channels=(4, 4, 8, 8),
        layers_per_block=1,
        latent_channels=4,
        norm_num_groups=4,
        sample_size=64,
    )
    return Flux2KleinPipeline(
        scheduler=_scheduler(),
        vae=autoencoder,
        text_encoder=text.qwen3(),
        tokenizer=text.qwen_tokenizer(),
        transformer=transformer,
        is_distilled=True,
    )


def _qwen_parts() -> dict[str, object]:
    channels = 4
    transformer = QwenImageTransformer2DModel(
        in_channels=4 * channels,
        out_channels=channels,
        num_layers=1,
        attention_head_dim=16,
        num_attention_heads=1,
        joint_attention_dim=text.QWEN_HIDDEN,
        axes_dims_rope=(4, 4, 8),
    )
    autoencoder = AutoencoderKLQwenImage(
        base_dim=4,
        z_dim=channels,
        dim_mult=[1, 1, 1, 1],
        num_res_blocks=1,
        latents_mean=[0.0] * channels,
        latents_std=[1.0] * channels,
    )
    return {
        "scheduler": _scheduler(),
        "vae": autoencoder,
        "text_encoder": text.qwen_vl(),
        "tokenizer": text.qwen_tokenizer(),
        "processor": text.qwen_processor(),
        "transformer": transformer,
    }


def _scheduler() -> FlowMatchEulerDiscreteScheduler:
    return FlowMatchEulerDiscreteScheduler(
        use_dynamic_shifting=True, base_shift=0.5, max_shift=1.15
    )
