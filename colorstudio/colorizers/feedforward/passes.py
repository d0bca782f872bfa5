"""How pictures go through a network that colours in one pass."""

import torch
from torch import Tensor, nn

from colorstudio.colorizers.protocol import OnStep
from colorstudio.errors import ModelError
from colorstudio.models.installed import ModelEntry

_MULTIPLE = 32


def side_of(entry: ModelEntry, usual: int) -> int:
    """The option ``side``: of the square that the network sees. Raises ModelError."""
    side = entry.manifest.options.get("side", usual)
    if not isinstance(side, int) or side < _MULTIPLE or side % _MULTIPLE:
        raise ModelError(
            f"The option side of {entry.name} is {side}; it must be a multiple of {_MULTIPLE}."
        )
    return side


def one_by_one(network: nn.Module, seen: Tensor, on_step: OnStep) -> Tensor:
    """What a network makes of each picture, on the CPU.

    Maps as large as the picture take gigabytes: several at once would be no faster, and the CPU
    knows no error when memory ends.
    """
    made = []
    for number, picture in enumerate(torch.split(seen, 1), 1):
        made.append(network(picture).cpu())
        on_step(number / len(seen))
    return torch.cat(made)
