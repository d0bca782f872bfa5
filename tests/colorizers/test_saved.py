"""Networks on disk, shared by all that run them in one process."""

import gc
import os
from pathlib import Path

import torch

from colorstudio.colorizers.chroma_diffusion.prior import Prior
from tests.colorizers.models import save_tiny_model

CPU = torch.device("cpu")


def test_a_network_in_use_is_held_once(tmp_path: Path) -> None:
    folder = save_tiny_model(tmp_path / "tiny") / "prior"
    network = Prior.in_use(folder, CPU)
    assert Prior.in_use(folder, CPU) is network
    own = Prior.load(folder)
    assert own is not network  # who trains it has one of their own
    own.share(folder)
    assert Prior.in_use(folder, CPU) is own


def test_it_is_given_up_with_its_last_user_and_read_anew_where_its_file_changed(
    tmp_path: Path,
) -> None:
    folder = save_tiny_model(tmp_path / "tiny") / "prior"
    network = Prior.in_use(folder, CPU)
    with torch.no_grad():
        next(network.parameters()).add_(1)
    seen = next(network.parameters()).detach().clone()
    (weights,) = folder.glob("*.safetensors")
    os.utime(weights, ns=(0, 1))
    again = Prior.in_use(folder, CPU)
    assert again is not network
    with torch.no_grad():
        next(again.parameters()).add_(2)
    del again
    gc.collect()
    assert torch.equal(next(Prior.in_use(folder, CPU).parameters()) + 1, seen)
