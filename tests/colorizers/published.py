"""Small instances of published networks, saved as their authors save theirs."""

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

from colorstudio.colorizers.feedforward import ddcolor_network, deoldify_network
from colorstudio.models.installed import ModelEntry
from colorstudio.models.manifest import write_manifest

DDCOLOR = ddcolor_network.Sizes(
    depths=(1, 1, 2, 1),
    dims=(8, 12, 16, 24),
    width=32,
    queries=6,
    layers=3,
    hidden=16,
    feedforward=24,
)
DEOLDIFY = {
    "artistic": deoldify_network.Sizes(
        (1, 2, 1, 1), 8, (8, 8, 16, 16), False, True, (8, 12, 8, 8), (24, 24, 16, 8)
    ),
    "stable": deoldify_network.Sizes(
        (1, 1, 1, 1), 8, (16, 16, 16, 32), True, False, (16, 16, 16, 8), (16, 16, 16, 8)
    ),
}
SPECTRAL = {
    "ddcolor": ("decoder.layers.", "decoder.last_shuf.", "refine_net."),
    "deoldify": (*(f"layers.{n}." for n in (3, 4, 5, 6, 7, 10, 11)),),
}


def shapes(network: nn.Module) -> dict[str, tuple[int, ...]]:
    """Of all weights, without the counters of batch normalisation."""
    return {
        name: tuple(value.shape)
        for name, value in network.state_dict().items()
        if not name.endswith("num_batches_tracked")
    }


def randomised(network: nn.Module, seed: int = 0) -> nn.Module:
    """With weights that let nothing vanish."""
    generator = torch.Generator().manual_seed(seed)
    for name, value in network.state_dict().items():
        if name.endswith(("running_var", "std")):
            value.fill_(0.8)
        elif value.is_floating_point() and name != "mean":
            value.copy_(0.3 * torch.randn(value.shape, generator=generator))
    return network.eval()


def as_published(kind: str, network: nn.Module) -> dict[str, Tensor]:
    """A state dict whose convolutions are under spectral norm, as those of the checkpoints are."""
    content: dict[str, Tensor] = {}
    for name, value in network.state_dict().items():
        stem, _, part = name.rpartition(".")
        if part != "weight" or value.ndim < 3 or not name.startswith(SPECTRAL[kind]):
            content[name] = value
            continue
        left, strengths, right = torch.linalg.svd(value.flatten(1), full_matrices=False)
        # twice as large, as the checkpoint's own weight is; divided by its norm, it is the value
        content[f"{stem}.weight_orig"] = 2 * value
        content[f"{stem}.weight_u"] = left[:, 0]
        content[f"{stem}.weight_v"] = right[0] / strengths[0]
    return content


def save(
    folder: Path, kind: str, content: Mapping[str, object], file: str, side: int = 64
) -> ModelEntry:
    """A model folder of one file."""
    folder.mkdir(parents=True, exist_ok=True)
    if file.endswith(".safetensors"):
        from safetensors.torch import save_file

        save_file({n: v.contiguous() for n, v in content.items()}, folder / file)  # type: ignore
    else:
        torch.save(content, folder / file)
    manifest = write_manifest(
        folder,
        name="tiny",
        title="Tiny",
        kind=kind,
        licence="Apache-2.0",
        commercial_use=True,
        memory_mib=64,
        options={"side": side},
    )
    return ModelEntry(manifest, folder)
