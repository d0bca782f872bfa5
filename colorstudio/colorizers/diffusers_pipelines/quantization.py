"""Weights in 8 or 4 bits, where the libraries for it are installed."""

from importlib import import_module
from importlib.util import find_spec
from typing import Any

import torch

from colorstudio.colorizers.diffusers_pipelines.placement import is_text_encoder
from colorstudio.errors import ModelError

_HEAVY = ["transformer", "unet", "text_encoder", "text_encoder_2"]
_WAYS = {"8bit": "bitsandbytes", "4bit": "bitsandbytes", "int8": "torchao"}


def quantization(wanted: str, device: torch.device) -> dict[str, Any]:
    """Arguments of ``from_pretrained``. Raises ModelError where it cannot be had."""
    if not wanted:
        return {}
    if wanted not in _WAYS:
        raise ModelError(
            f"Models are quantised to {', '.join(_WAYS)}; {wanted!r} is none of these."
        )
    package = _WAYS[wanted]
    if find_spec(package) is None:
        raise ModelError(
            f"The model asks for weights in {wanted}, which needs the package {package}; "
            f"install it with: pip install {package}."
        )
    if package == "bitsandbytes" and device.type != "cuda":
        raise ModelError(f"Weights in {wanted} need a CUDA device; use int8, or no quantisation.")
    return {"quantization_config": _config(wanted)}


def _config(wanted: str) -> Any:
    from diffusers.quantizers import PipelineQuantizationConfig

    if wanted == "4bit":
        how = {
            "load_in_4bit": True,
            "bnb_4bit_quant_type": "nf4",
            "bnb_4bit_compute_dtype": torch.bfloat16,
        }
        return PipelineQuantizationConfig("bitsandbytes_4bit", how, _HEAVY)
    if wanted == "8bit":
        return PipelineQuantizationConfig("bitsandbytes_8bit", {"load_in_8bit": True}, _HEAVY)
    return _torchao()


def _torchao() -> Any:
    import transformers
    from diffusers import TorchAoConfig
    from diffusers.quantizers import PipelineQuantizationConfig

    int8 = import_module("torchao.quantization").Int8WeightOnlyConfig
    kinds = dict.fromkeys(_HEAVY, TorchAoConfig)
    kinds |= {name: transformers.TorchAoConfig for name in _HEAVY if is_text_encoder(name)}
    return PipelineQuantizationConfig(
        quant_mapping={name: kind(int8()) for name, kind in kinds.items()}
    )
