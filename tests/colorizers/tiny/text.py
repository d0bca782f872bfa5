"""Tokenizers of single letters, and the text encoders of the families with them."""

from typing import Any

import torch
from transformers import (
    CLIPTextConfig,
    CLIPTextModel,
    CLIPTextModelWithProjection,
    CLIPTokenizer,
    Qwen2_5_VLConfig,
    Qwen2_5_VLForConditionalGeneration,
    Qwen2Tokenizer,
    Qwen3Config,
    Qwen3ForCausalLM,
    T5Config,
    T5EncoderModel,
    T5TokenizerFast,
)
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from colorstudio.colorizers.diffusers_pipelines.qwen_processor import StillProcessor

_CHAT = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_SPECIAL = (
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    "<|vision_start|>",
    "<|vision_end|>",
    "<|vision_pad|>",
    "<|image_pad|>",
    "<|video_pad|>",
)
QWEN_HIDDEN = 32
KLEIN_HIDDEN = 8
KLEIN_LAYERS = 28  # the pipeline reads layers 9, 18 and 27
T5_HIDDEN = 32
CLIP_HIDDEN = 32


def _byte_letters() -> list[str]:
    """The letters that stand for bytes in byte-level BPE (as in GPT-2)."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in plain]
    return [chr(code) for code in (*plain, *range(256, 256 + len(others)))]


def clip_tokenizer() -> CLIPTokenizer:
    """Each letter a token."""
    letters = _byte_letters()
    words = [*letters, *(f"{letter}</w>" for letter in letters)]
    words += ["<|startoftext|>", "<|endoftext|>"]
    vocabulary = {word: number for number, word in enumerate(words)}
    return CLIPTokenizer(vocab=vocabulary, merges=[], model_max_length=77)


def clip_text_encoder(projection: bool = False) -> CLIPTextModel | CLIPTextModelWithProjection:
    """Two layers of width 32."""
    vocabulary = len(clip_tokenizer())
    config = CLIPTextConfig(
        vocab_size=vocabulary,
        hidden_size=CLIP_HIDDEN,
        intermediate_size=37,
        num_hidden_layers=2,
        num_attention_heads=4,
        projection_dim=CLIP_HIDDEN,
        bos_token_id=vocabulary - 2,
        eos_token_id=vocabulary - 1,
        pad_token_id=vocabulary - 1,
    )
    return CLIPTextModelWithProjection(config) if projection else CLIPTextModel(config)


def t5_tokenizer() -> T5TokenizerFast:
    """Each letter a token."""
    letters = [chr(code) for code in range(33, 127)]
    vocabulary = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -2.0)]
    return T5TokenizerFast(
        vocab=[*vocabulary, *((letter, -3.0) for letter in letters)],
        extra_ids=0,
        model_max_length=512,
    )


def t5_encoder() -> T5EncoderModel:
    """One layer of width 32."""
    return T5EncoderModel(
        T5Config(
            vocab_size=len(t5_tokenizer()),
            d_model=T5_HIDDEN,
            d_kv=8,
            d_ff=37,
            num_layers=1,
            num_heads=4,
            feed_forward_proj="gated-gelu",
        )
    )


def qwen_tokenizer() -> Qwen2Tokenizer:
    """Each byte a token, with Qwen's special ones."""
    vocabulary = {letter: number for number, letter in enumerate(_byte_letters())}
    tokenizer = Qwen2Tokenizer(vocab=vocabulary, merges=[], chat_template=_CHAT)
    tokenizer.add_special_tokens({"additional_special_tokens": list(_SPECIAL[1:])})
    return tokenizer


def qwen_processor() -> StillProcessor:
    """Pictures in patches of 14."""
    pictures = Qwen2VLImageProcessorPil(min_pixels=56 * 56, max_pixels=112 * 112)
    return StillProcessor(pictures, qwen_tokenizer())


def qwen_vl() -> Qwen2_5_VLForConditionalGeneration:
    """One layer for the words, one for the picture."""
    tokenizer = qwen_tokenizer()
    number: Any = tokenizer.convert_tokens_to_ids
    config = Qwen2_5_VLConfig(
        text_config={
            "vocab_size": len(tokenizer),
            "hidden_size": QWEN_HIDDEN,
            "intermediate_size": 37,
            "num_hidden_layers": 1,
            "bos_token_id": number("<|im_start|>"),
            "eos_token_id": number("<|im_end|>"),
            "num_attention_heads": 2,
            "num_key_value_heads": 2,
            "rope_parameters": {
                "rope_type": "default",
                "rope_theta": 1e6,
                "mrope_section": [2, 3, 3],
            },
        },
        vision_config={
            "depth": 1,
            "hidden_size": 16,
            "intermediate_size": 37,
            "num_heads": 2,
            "out_hidden_size": QWEN_HIDDEN,
            "fullatt_block_indexes": [0],
        },
        image_token_id=number("<|image_pad|>"),
        video_token_id=number("<|video_pad|>"),
        bos_token_id=number("<|im_start|>"),
        eos_token_id=number("<|im_end|>"),
        vision_start_token_id=number("<|vision_start|>"),
        vision_end_token_id=number("<|vision_end|>"),
    )
    return Qwen2_5_VLForConditionalGeneration(config).to(torch.float32)


def qwen3() -> Qwen3ForCausalLM:
    """As deep as the pipeline reads, and as narrow as can be."""
    return Qwen3ForCausalLM(
        Qwen3Config(
            vocab_size=len(qwen_tokenizer()),
            hidden_size=KLEIN_HIDDEN,
            intermediate_size=8,
            num_hidden_layers=KLEIN_LAYERS,
            num_attention_heads=1,
            num_key_value_heads=1,
            head_dim=8,
        )
    )
