"""The encoder's maps, and published weights in its layout."""

from pathlib import Path

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from colorstudio.colorizers.chroma_diffusion.encoder import EfficientNetLite
from colorstudio.colorizers.chroma_diffusion.published import published_encoder

EPS = 1e-3


def published(encoder: EfficientNetLite) -> dict[str, Tensor]:
    """Random weights by the names of the published file, for an encoder of this size."""
    known: dict[str, Tensor] = {}

    def add(layer: str, norm: str, like: nn.Conv2d, inputs: int | None = None) -> None:
        outputs, own, *kernel = like.weight.shape
        known[f"{layer}.weight"] = torch.randn(outputs, inputs or own, *kernel) * 0.3
        known[f"{norm}.weight"], known[f"{norm}.bias"] = torch.rand(2, outputs) + 0.5
        known[f"{norm}.running_mean"] = torch.randn(outputs)
        known[f"{norm}.running_var"] = torch.rand(outputs) + 0.5

    add("_conv_stem", "_bn0", encoder.stem, 3)
    blocks = [block for stage in encoder.stages for block in stage.children()]
    for number, block in enumerate(blocks):
        name = f"_blocks.{number}"
        if block.expand is not None:
            add(f"{name}._expand_conv", f"{name}._bn0", block.expand)
        add(f"{name}._depthwise_conv", f"{name}._bn1", block.across)
        add(f"{name}._project_conv", f"{name}._bn2", block.project)
    return known


def normed(known: dict[str, Tensor], layer: Tensor, norm: str) -> Tensor:
    parts = (known[f"{norm}.{name}"] for name in ("running_mean", "running_var", "weight", "bias"))
    return F.batch_norm(layer, *parts, training=False, eps=EPS)


def test_maps_have_the_strides_and_channels_that_they_say() -> None:
    maps = EfficientNetLite("tiny")(torch.rand(2, 1, 64, 96))
    channels = EfficientNetLite.channels("tiny")
    sizes = [(16, 24), (8, 12), (4, 6), (2, 3)]
    assert [tuple(one.shape) for one in maps] == [
        (2, count, *size) for count, size in zip(channels, sizes, strict=True)
    ]


def test_folding_keeps_what_the_published_network_computes(tmp_path: Path) -> None:
    torch.manual_seed(1)
    known = published(EfficientNetLite("tiny"))
    torch.save(known, tmp_path / "weights.pth")
    encoder = published_encoder(tmp_path / "weights.pth", "tiny").eval()
    grey = torch.rand(1, 1, 32, 32)
    rgb = ((grey * 255 - 127) / 128).expand(-1, 3, -1, -1)
    stem = F.conv2d(F.pad(rgb, (0, 1, 0, 1)), known["_conv_stem.weight"], stride=2)
    x = F.relu6(normed(known, stem, "_bn0"))
    across = F.conv2d(x, known["_blocks.0._depthwise_conv.weight"], padding=1, groups=32)
    y = F.relu6(normed(known, across, "_blocks.0._bn1"))
    y = F.conv2d(y, known["_blocks.0._project_conv.weight"])
    expected = normed(known, y, "_blocks.0._bn2")
    with torch.no_grad():
        first = F.relu6(
            F.conv2d(
                F.pad(grey * 255 / 128 - 127 / 128, (0, 1, 0, 1)),
                encoder.stem.weight,
                encoder.stem.bias,
                2,
            )
        )
        torch.testing.assert_close(encoder.stages[0][0](first), expected, atol=1e-4, rtol=1e-4)
