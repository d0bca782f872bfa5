"""Published weights, made plain: one file, no wrappers, norms of weights folded in."""

import logging
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from colorstudio.errors import ModelError
from colorstudio.models.installed import ModelEntry

logger = logging.getLogger(__name__)

Weights = dict[str, Tensor]

_SUFFIXES = (".safetensors", ".pth", ".bin", ".pt")  # the first that is there is taken
_WRAPPERS = ("params_ema", "params", "model", "state_dict")
_COUNTERS = ".num_batches_tracked"


def read_weights(entry: ModelEntry) -> Weights:
    """The weights of a model folder in float32 on the CPU. Raises ModelError."""
    path = _file(entry)
    try:
        if path.suffix == ".safetensors":
            content: object = load_file(path)
        else:
            content = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # (torch raises many kinds for a bad file)
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(
            f"The weights {path.name} of {entry.name} cannot be read ({reason}); take another copy."
        ) from error
    found = _unwrapped(content)
    if not found:
        raise ModelError(f"{path.name} of {entry.name} holds no weights; take another file.")
    try:
        return folded(
            {name.removeprefix("module."): value.float() for name, value in found.items()}
        )
    except KeyError as error:
        raise ModelError(
            f"{path.name} of {entry.name} is not whole (it has no {error}); take another copy."
        ) from None


def folded(weights: Mapping[str, Tensor]) -> Weights:
    """Without spectral norm (Miyato et al. 2018) and weight norm (Salimans and Kingma 2016).

    Both divide a weight by a norm of its own; once trained, that is a weight like another.
    """
    plain: Weights = {}
    for name, value in weights.items():
        stem, _, part = name.rpartition(".")
        if part == "weight_orig":
            plain[f"{stem}.weight"] = _spectral(value, weights, stem)
        elif part == "weight_g":
            direction = weights[f"{stem}.weight_v"]
            length = direction.flatten(1).norm(dim=1).view(-1, *[1] * (direction.ndim - 1))
            plain[f"{stem}.weight"] = value * direction / length
        elif part not in ("weight_u", "weight_v") and not name.endswith(_COUNTERS):
            plain[name] = value
    return plain


def fill(network: nn.Module, weights: Weights, entry: ModelEntry, called: str) -> None:
    """Load all weights into a network that has no others. Raises ModelError."""
    own = {
        name: value.shape
        for name, value in network.state_dict().items()
        if not name.endswith(_COUNTERS)
    }
    missing = sorted(own.keys() - weights.keys())
    strange = sorted(weights.keys() - own.keys())
    unlike = [name for name in own.keys() & weights.keys() if own[name] != weights[name].shape]
    for what, names in (("has no", missing), ("also has", strange), ("has another", unlike)):
        if names:
            raise ModelError(
                f"The model {entry.name} does not fit the layout of {called}: it {what} {names[0]} "
                f"({len(names)} such parts); choose another kind, or take another file."
            )
    network.load_state_dict(weights, strict=False)


def count(weights: Weights, prefix: str) -> int:
    """How many numbered parts there are below a name, from 0 on."""
    numbers = {
        int(rest.partition(".")[0])
        for name in weights
        if name.startswith(f"{prefix}.")
        and (rest := name[len(prefix) + 1 :]).partition(".")[0].isdigit()
    }
    return max(numbers) + 1 if numbers else 0


def _file(entry: ModelEntry) -> Path:
    paths = [entry.folder / file.path for file in entry.manifest.files]
    for suffix in _SUFFIXES:
        fitting = [path for path in paths if path.suffix == suffix]
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            raise ModelError(
                f"The model {entry.name} holds {len(fitting)} files of weights ({suffix}); leave "
                "one of them."
            )
    raise ModelError(
        f"The model {entry.name} in {entry.folder} holds no weights; install it again."
    )


def _unwrapped(content: object) -> Weights:
    while isinstance(content, Mapping):
        inner = next((content[key] for key in _WRAPPERS if key in content), None)
        if not isinstance(inner, Mapping):
            break
        content = inner
    if not isinstance(content, Mapping):
        return {}
    return {str(name): value for name, value in content.items() if isinstance(value, Tensor)}


def _spectral(weight: Tensor, weights: Mapping[str, Tensor], stem: str) -> Tensor:
    """Divided by its largest singular value, as power iteration left it."""
    matrix = weight.flatten(1)
    left = weights[f"{stem}.weight_u"]
    right = weights.get(f"{stem}.weight_v")
    if right is None:  # (older PyTorch did not keep it)
        right = nn.functional.normalize(matrix.T @ left, dim=0)
    return weight / torch.dot(left, matrix @ right)
