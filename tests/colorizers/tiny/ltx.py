"""LTX-2 with sound and an in-context adapter, a few hundred kilobytes."""

from pathlib import Path

import torch
from diffusers import (
    AutoencoderKLLTX2Audio,
    AutoencoderKLLTX2Video,
    FlowMatchEulerDiscreteScheduler,
    LTX2Pipeline,
    LTX2VideoTransformer3DModel,
)
from diffusers.pipelines.ltx2.connectors import LTX2TextConnectors
from diffusers.pipelines.ltx2.vocoder import LTX2Vocoder
from safetensors.torch import save_file
from transformers import Gemma3Config, Gemma3ForConditionalGeneration, GemmaTokenizer

WIDTH, LAYERS = 16, 2
HEADS, AUDIO_HEADS, HEAD = 2, 2, 8


def ltx2() -> LTX2Pipeline:
    """Gemma, both autoencoders, the connectors, the transformer, and what makes sound."""
    return LTX2Pipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(),
        vae=_pictures(),
        audio_vae=AutoencoderKLLTX2Audio(
            base_channels=8,
            ch_mult=(1,),
            num_res_blocks=1,
            resolution=32,
            latent_channels=2,
            mel_bins=16,
        ),
        text_encoder=_gemma(),
        tokenizer=_tokenizer(),
        connectors=LTX2TextConnectors(
            caption_channels=WIDTH,
            text_proj_in_factor=LAYERS + 1,
            video_connector_num_attention_heads=2,
            video_connector_attention_head_dim=8,
            video_connector_num_layers=1,
            video_connector_num_learnable_registers=None,
            audio_connector_num_attention_heads=2,
            audio_connector_attention_head_dim=8,
            audio_connector_num_layers=1,
            audio_connector_num_learnable_registers=None,
            rope_double_precision=False,
            rope_type="split",
        ),
        transformer=LTX2VideoTransformer3DModel(
            in_channels=4,
            out_channels=4,
            num_attention_heads=HEADS,
            attention_head_dim=HEAD,
            cross_attention_dim=HEADS * HEAD,
            audio_in_channels=8,  # latent channels × mel bins, four times fewer
            audio_out_channels=8,
            audio_num_attention_heads=AUDIO_HEADS,
            audio_attention_head_dim=HEAD // 2,
            audio_cross_attention_dim=AUDIO_HEADS * HEAD // 2,
            num_layers=2,
            caption_channels=WIDTH,
            rope_double_precision=False,
            rope_type="split",
        ),
        vocoder=LTX2Vocoder(
            in_channels=32,
            hidden_channels=8,
            upsample_kernel_sizes=[4, 4],
            upsample_factors=[2, 2],
            resnet_kernel_sizes=[3],
            resnet_dilations=[[1, 3, 5]],
        ),
    )


def adapter(folder: Path, scale: int | None = 1) -> None:
    """Weights of rank one for one projection; ``scale`` is the reference's, None says nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    name = "diffusion_model.transformer_blocks.0.attn1.to_q"
    width = HEADS * HEAD
    weights = {
        f"{name}.lora_A.weight": 0.01 * torch.ones(1, width),
        f"{name}.lora_B.weight": 0.01 * torch.ones(width, 1),
    }
    metadata = {} if scale is None else {"reference_downscale_factor": str(scale)}
    save_file(weights, folder / "in-context.safetensors", metadata=metadata)


def _pictures() -> AutoencoderKLLTX2Video:
    """Eight times shorter and thirty-two times smaller latents, as the real one."""
    return AutoencoderKLLTX2Video(
        latent_channels=4,
        block_out_channels=(8, 8, 8, 8),
        decoder_block_out_channels=(8, 16, 32),
        layers_per_block=(1, 1, 1, 1, 1),
        decoder_layers_per_block=(1, 1, 1, 1),
        encoder_causal=True,
        decoder_causal=False,
        spatial_compression_ratio=32,
        temporal_compression_ratio=8,
    )


def _tokenizer() -> GemmaTokenizer:
    """Each letter a token."""
    letters = [chr(code) for code in range(33, 127)]
    words = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>", "▁", *letters]
    return GemmaTokenizer(vocab={word: n for n, word in enumerate(words)}, merges=[])


def _gemma() -> Gemma3ForConditionalGeneration:
    text = {
        "vocab_size": len(_tokenizer()) + 4,
        "hidden_size": WIDTH,
        "intermediate_size": 16,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "head_dim": 8,
    }
    seen = {
        "hidden_size": 8,
        "intermediate_size": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "image_size": 28,
        "patch_size": 14,
    }
    config = Gemma3Config(text_config=text, vision_config=seen, mm_tokens_per_image=4)
    return Gemma3ForConditionalGeneration(config)
