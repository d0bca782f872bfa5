"""DDColor and DeOldify: the checkpoints' layout, strictly, and what they paint."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn
from transformers import ConvNextConfig, ConvNextModel, ResNetConfig, ResNetModel

from colorstudio.colorizers.feedforward import ddcolor_network, deoldify_network
from colorstudio.colorizers.feedforward.ddcolor_network import DDColor, positions
from colorstudio.colorizers.feedforward.deoldify_network import DeOldify
from colorstudio.colorizers.feedforward.weights import folded
from colorstudio.colorizers.loading import load_entry
from colorstudio.colorizers.protocol import HintBatch
from colorstudio.errors import ModelError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.settings import SampleSettings
from tests.colorizers.published import (
    DDCOLOR,
    DEOLDIFY,
    as_published,
    randomised,
    save,
    shapes,
)

NO_HINTS = HintBatch(
    np.zeros((1, 1, 2, 24, 32), np.float32), np.zeros((1, 1, 1, 24, 32), np.float32)
)


def luma() -> NDArray[np.float32]:
    row = np.linspace(0.1, 0.9, 64, dtype=np.float32)
    return np.broadcast_to(row, (1, 1, 1, 48, 64)).copy()


def colour(entry: ModelEntry) -> NDArray[np.float32]:
    colorizer = load_entry(entry, "cpu")
    chroma = colorizer.colorize(luma(), NO_HINTS, SampleSettings(), [0])
    colorizer.close()
    return chroma


PUBLISHED_DDCOLOR = {  # of ddcolor_paper_tiny, without norms of weights
    "encoder.arch.downsample_layers.0.0.weight": (96, 3, 4, 4),
    "encoder.arch.downsample_layers.0.1.bias": (96,),
    "encoder.arch.downsample_layers.3.1.weight": (768, 384, 2, 2),
    "encoder.arch.stages.2.8.dwconv.weight": (384, 1, 7, 7),
    "encoder.arch.stages.3.0.pwconv1.weight": (3072, 768),
    "encoder.arch.stages.3.2.gamma": (768,),
    "encoder.arch.norm3.weight": (768,),
    "encoder.arch.norm.bias": (768,),
    "decoder.layers.0.shuf.conv.0.weight": (2048, 768, 1, 1),
    "decoder.layers.0.shuf.conv.1.running_mean": (2048,),
    "decoder.layers.0.bn.weight": (384,),
    "decoder.layers.0.conv.0.weight": (512, 896, 3, 3),
    "decoder.layers.0.conv.2.bias": (512,),
    "decoder.layers.2.shuf.conv.0.weight": (1024, 512, 1, 1),
    "decoder.layers.2.conv.0.weight": (256, 352, 3, 3),
    "decoder.last_shuf.conv.0.weight": (4096, 256, 1, 1),
    "decoder.last_shuf.conv.0.bias": (4096,),
    "decoder.color_decoder.query_feat.weight": (100, 256),
    "decoder.color_decoder.query_embed.weight": (100, 256),
    "decoder.color_decoder.level_embed.weight": (3, 256),
    "decoder.color_decoder.input_proj.0.weight": (256, 512, 1, 1),
    "decoder.color_decoder.input_proj.2.weight": (256, 256, 1, 1),
    "decoder.color_decoder.transformer_self_attention_layers.8.self_attn.in_proj_weight": (
        768,
        256,
    ),
    "decoder.color_decoder.transformer_cross_attention_layers.8.multihead_attn.out_proj.bias": (
        256,
    ),
    "decoder.color_decoder.transformer_cross_attention_layers.0.norm.weight": (256,),
    "decoder.color_decoder.transformer_ffn_layers.8.linear1.weight": (2048, 256),
    "decoder.color_decoder.transformer_ffn_layers.8.norm.bias": (256,),
    "decoder.color_decoder.decoder_norm.weight": (256,),
    "decoder.color_decoder.color_embed.layers.2.weight": (256, 256),
    "refine_net.0.0.weight": (2, 103, 1, 1),
    "refine_net.0.0.bias": (2,),
    "mean": (1, 3, 1, 1),
    "std": (1, 3, 1, 1),
}
PUBLISHED_DEOLDIFY = {
    "artistic": {
        "layers.0.0.weight": (64, 3, 7, 7),
        "layers.0.4.2.conv2.weight": (64, 64, 3, 3),
        "layers.0.5.0.downsample.0.weight": (128, 64, 1, 1),
        "layers.0.6.5.bn2.running_var": (256,),
        "layers.1.weight": (512,),
        "layers.3.0.0.weight": (1024, 512, 3, 3),
        "layers.3.1.2.bias": (512,),
        "layers.4.shuf.conv.0.weight": (1024, 512, 1, 1),
        "layers.4.shuf.conv.1.weight": (1024,),
        "layers.4.bn.weight": (256,),
        "layers.4.conv1.0.weight": (768, 512, 3, 3),
        "layers.4.conv2.0.weight": (768, 768, 3, 3),
        "layers.5.conv1.0.weight": (768, 512, 3, 3),
        "layers.5.conv2.3.gamma": (1,),
        "layers.5.conv2.3.query.weight": (96, 768, 1),
        "layers.6.conv1.0.weight": (672, 448, 3, 3),
        "layers.7.shuf.conv.0.weight": (1344, 672, 1, 1),
        "layers.7.conv1.0.weight": (300, 400, 3, 3),
        "layers.8.conv.0.weight": (1200, 300, 1, 1),
        "layers.8.conv.0.bias": (1200,),
        "layers.10.layers.0.0.weight": (303, 303, 3, 3),
        "layers.10.layers.1.0.bias": (303,),
        "layers.11.0.weight": (3, 303, 1, 1),
    },
    "stable": {
        "layers.0.4.0.conv3.weight": (256, 64, 1, 1),
        "layers.0.6.22.bn3.running_var": (1024,),
        "layers.3.0.0.weight": (4096, 2048, 3, 3),
        "layers.4.shuf.conv.0.weight": (2048, 2048, 1, 1),
        "layers.4.bn.weight": (1024,),
        "layers.4.conv.0.weight": (512, 1536, 3, 3),
        "layers.5.conv.3.key.weight": (64, 512, 1),
        "layers.5.conv.3.value.weight": (512, 512, 1),
        "layers.6.conv.0.weight": (512, 768, 3, 3),
        "layers.7.shuf.conv.0.weight": (1024, 512, 1, 1),
        "layers.7.conv.0.weight": (256, 320, 3, 3),
        "layers.8.conv.0.weight": (1024, 256, 1, 1),
        "layers.10.layers.0.0.weight": (259, 259, 3, 3),
        "layers.11.0.bias": (3,),
    },
}


def test_ddcolor_has_the_published_layout() -> None:
    with torch.device("meta"):
        tiny, large = DDColor(ddcolor_network.Sizes()), DDColor(ddcolor_network.LARGE)
    assert PUBLISHED_DDCOLOR.items() <= shapes(tiny).items()
    assert shapes(large)["encoder.arch.stages.2.26.pwconv2.weight"] == (768, 3072)
    assert shapes(large)["decoder.layers.0.conv.0.weight"] == (512, 1280, 3, 3)
    assert not any("head_cls" in name for name in shapes(tiny))
    assert sum(math.prod(shape) for shape in shapes(tiny).values()) == pytest.approx(55e6, rel=0.02)


@pytest.mark.parametrize(
    ("name", "sizes", "batch_norms"),
    [("artistic", deoldify_network.ARTISTIC, 55), ("stable", deoldify_network.STABLE, 119)],
)
def test_deoldify_has_the_published_layout(
    name: str, sizes: deoldify_network.Sizes, batch_norms: int
) -> None:
    with torch.device("meta"):
        network = DeOldify(sizes)
    assert PUBLISHED_DEOLDIFY[name].items() <= shapes(network).items()
    assert sum(part.endswith("running_mean") for part in shapes(network)) == batch_norms
    assert not any(
        part.startswith(("layers.2.", "layers.9.", "layers.12.")) for part in shapes(network)
    )


@pytest.mark.parametrize("wrapper", ["params", None])
@pytest.mark.parametrize("file", ["model.safetensors", "pytorch_model.bin", "net_g.pth"])
def test_a_checkpoint_of_ddcolor_colours(file: str, wrapper: str | None, tmp_path: Path) -> None:
    network = randomised(DDColor(DDCOLOR))
    content = as_published("ddcolor", network)
    if wrapper and not file.endswith(".safetensors"):
        content["encoder.arch.head_cls.weight"] = torch.zeros(4, 24)
        chroma = colour(save(tmp_path, "ddcolor", {wrapper: content}, file))
    else:
        chroma = colour(save(tmp_path, "ddcolor", content, file))
    plain = colour(save(tmp_path / "plain", "ddcolor", network.state_dict(), "model.safetensors"))
    np.testing.assert_allclose(chroma, plain, atol=1e-4)
    assert chroma.shape == (1, 1, 2, 24, 32)
    assert np.abs(chroma).max() > 1e-3


@pytest.mark.parametrize("name", DEOLDIFY)
def test_a_checkpoint_of_deoldify_colours(name: str, tmp_path: Path) -> None:
    network = randomised(DeOldify(DEOLDIFY[name]))
    content = as_published("deoldify", network)
    direction = content.pop("layers.8.conv.0.weight")
    content["layers.8.conv.0.weight_v"] = 3 * direction
    content["layers.8.conv.0.weight_g"] = direction.flatten(1).norm(dim=1).view(-1, 1, 1, 1)
    entry = save(tmp_path, "deoldify", {"model": content, "opt": {"state": {}}}, "gen.pth")
    plain = save(tmp_path / "plain", "deoldify", network.state_dict(), "model.safetensors")
    chroma = colour(entry)
    np.testing.assert_allclose(chroma, colour(plain), atol=1e-4)
    assert np.abs(chroma).max() > 1e-3


@pytest.mark.filterwarnings("ignore:.*weight_norm. is deprecated:FutureWarning")
def test_norms_of_weights_are_folded_as_pytorch_has_them() -> None:
    torch.manual_seed(0)
    spectral = nn.Sequential(nn.utils.spectral_norm(nn.Conv2d(3, 5, 3))).eval()
    weighted = nn.Sequential(nn.utils.weight_norm(nn.Conv2d(3, 5, 3)))
    x = torch.randn(1, 3, 8, 8)
    for normed in (spectral, weighted):
        plain = nn.Sequential(nn.Conv2d(3, 5, 3))
        plain.load_state_dict(folded(normed.state_dict()))
        torch.testing.assert_close(plain(x), normed(x))


def test_the_encoder_is_a_convnext() -> None:
    ours = randomised(DDColor(DDCOLOR)).encoder["arch"]  # type: ignore[index]
    config = ConvNextConfig(
        hidden_sizes=list(DDCOLOR.dims), depths=list(DDCOLOR.depths), image_size=64
    )
    theirs = ConvNextModel(config).eval()
    names = {"layernorm": "norm", "layer_scale_parameter": "gamma"}
    own = ours.state_dict()
    for name, value in theirs.state_dict().items():
        words = [names.get(word, word) for word in name.split(".")]
        if words[0] == "embeddings":
            place = f"downsample_layers.0.{0 if 'patch' in name else 1}.{words[-1]}"
        elif words[0] == "encoder" and words[3] == "layers":
            place = f"stages.{words[2]}." + ".".join(words[4:])
        elif words[0] == "encoder":
            place = f"downsample_layers.{words[2]}.{words[4]}.{words[5]}"
        else:
            place = f"norm.{words[-1]}"
        value.copy_(own[place])
    x = torch.randn(1, 3, 64, 64)
    with torch.no_grad():
        found = ours(x)
        expected = theirs(x, output_hidden_states=True).hidden_states[1:]
        for number, (level, state) in enumerate(zip(found, expected, strict=True)):
            normed = ours.get_submodule(f"norm{number}")(state)
            torch.testing.assert_close(level, normed, atol=1e-4, rtol=1e-3)


@pytest.mark.parametrize(("name", "kind"), [("artistic", "basic"), ("stable", "bottleneck")])
def test_the_body_is_a_resnet(name: str, kind: str) -> None:
    sizes = DEOLDIFY[name]
    body = randomised(DeOldify(sizes)).layers[0]  # type: ignore[index]
    config = ResNetConfig(
        embedding_size=sizes.stem,
        hidden_sizes=list(sizes.widths),
        depths=list(sizes.blocks),
        layer_type=kind,
    )
    theirs = ResNetModel(config).eval()
    own = body.state_dict()
    for place, value in theirs.state_dict().items():
        words = place.split(".")
        is_norm = words[-2] == "normalization"
        if words[0] == "embedder":
            stem = f"{int(is_norm)}"
        elif "shortcut" in words:
            stem = f"{int(words[2]) + 4}.{words[4]}.downsample.{int(is_norm)}"
        else:
            part = f"{'bn' if is_norm else 'conv'}{int(words[6]) + 1}"
            stem = f"{int(words[2]) + 4}.{words[4]}.{part}"
        value.copy_(own[f"{stem}.{words[-1]}"])
    x = torch.randn(1, 3, 64, 64)
    with torch.no_grad():
        torch.testing.assert_close(body(x), theirs(x).last_hidden_state, rtol=1e-3, atol=1e-3)


def test_places_are_told_by_sines() -> None:
    told = positions(3, 5, 8)
    assert told.shape == (15, 8)
    row, column = 2, 4
    y, x = (
        place / (count + 1e-6) * 2 * math.pi for place, count in ((row + 1, 3), (column + 1, 5))
    )
    expected = [math.sin(y), math.cos(y), math.sin(y / 100), math.cos(y / 100)]
    expected += [math.sin(x), math.cos(x), math.sin(x / 100), math.cos(x / 100)]
    torch.testing.assert_close(told[row * 5 + column], torch.tensor(expected))


def test_what_does_not_fit_is_told_in_a_sentence(tmp_path: Path) -> None:
    content = dict(randomised(DDColor(DDCOLOR)).state_dict())
    other = save(tmp_path / "other", "deoldify", content, "model.safetensors")
    with pytest.raises(ModelError, match="does not fit the layout of DeOldify"):
        load_entry(other, "cpu")
    strange = save(tmp_path / "more", "ddcolor", content | {"more": torch.ones(1)}, "a.safetensors")
    with pytest.raises(ModelError, match="it also has more"):
        load_entry(strange, "cpu")
    with pytest.raises(ModelError, match="multiple of 32"):
        load_entry(save(tmp_path / "side", "ddcolor", content, "a.safetensors", side=100), "cpu")
    half = content | {"refine_net.0.0.weight_orig": 2 * content["refine_net.0.0.weight"]}
    with pytest.raises(ModelError, match="weight_u"):
        load_entry(save(tmp_path / "half", "ddcolor", half, "a.safetensors"), "cpu")
    painter = DDColor(replace(DDCOLOR, colours=3)).state_dict()
    with pytest.raises(ModelError, match="paints 3 channels"):
        load_entry(save(tmp_path / "rgb", "ddcolor", painter, "a.safetensors"), "cpu")
    del content["decoder.color_decoder.decoder_norm.bias"]
    less = save(tmp_path / "less", "ddcolor", content, "a.safetensors")
    with pytest.raises(ModelError, match=r"has no decoder\.color_decoder\.decoder_norm\.bias"):
        load_entry(less, "cpu")
