"""The video models, a few kilobytes each."""

from diffusers import (
    AutoencoderKLWan,
    FlowMatchEulerDiscreteScheduler,
    MotionAdapter,
    WanVACEPipeline,
    WanVACETransformer3DModel,
)
from transformers import UMT5Config, UMT5EncoderModel

from tests.colorizers.tiny import text


def wan_vace() -> WanVACEPipeline:
    """With umT5; four times shorter and eight times smaller latents, as the real one."""
    channels = 4
    autoencoder = AutoencoderKLWan(
        base_dim=4,
        z_dim=channels,
        dim_mult=[1, 1, 1, 1],
        num_res_blocks=1,
        temperal_downsample=[False, True, True],
        latents_mean=[0.0] * channels,
        latents_std=[1.0] * channels,
    )
    transformer = WanVACETransformer3DModel(
        patch_size=(1, 2, 2),
        num_attention_heads=2,
        attention_head_dim=12,
        in_channels=channels,
        out_channels=channels,
        text_dim=text.T5_HIDDEN,
        freq_dim=16,
        ffn_dim=16,
        num_layers=2,
        rope_max_seq_len=32,
        vace_layers=[0],
        vace_in_channels=2 * channels + 64,
    )
    return WanVACEPipeline(
        tokenizer=text.t5_tokenizer(),
        text_encoder=_umt5(),
        vae=autoencoder,
        scheduler=FlowMatchEulerDiscreteScheduler(shift=3.0),
        transformer=transformer,
    )


def motion_adapter() -> MotionAdapter:
    """For the tiny Stable Diffusion."""
    return MotionAdapter(
        block_out_channels=(8, 16),
        motion_layers_per_block=1,
        motion_norm_num_groups=4,
        motion_num_attention_heads=2,
        use_motion_mid_block=False,
    )


def _umt5() -> UMT5EncoderModel:
    return UMT5EncoderModel(
        UMT5Config(
            vocab_size=len(text.t5_tokenizer()),
            d_model=text.T5_HIDDEN,
            d_kv=8,
            d_ff=37,
            num_layers=1,
            num_heads=4,
        )
    )
