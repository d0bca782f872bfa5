"""Weights of metric networks from disk: plain arrays and tensors, nothing that can run."""

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from colorstudio.errors import UsageError


def read_arrays(path: Path) -> dict[str, NDArray[np.float32]]:
    """The arrays of an .npz file. Raises UsageError where it is none."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}
    except (OSError, ValueError, EOFError) as error:
        raise UsageError(f"The weights {path} cannot be read ({error}).") from error


def read_checkpoint(path: Path, where: str) -> dict[str, Tensor]:
    """The tensors of a PyTorch checkpoint; ``where`` says where a right one is found.

    Raises UsageError for a file that is missing, damaged, or would run code.
    """
    try:
        loaded: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise UsageError(f"There is no {path}; {where}.") from None
    except Exception as error:  # (torch raises many kinds for a bad file)
        raise UsageError(f"{path} is not a checkpoint that can be read; {where}.") from error
    return loaded
