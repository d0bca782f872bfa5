"""Two processes of accelerate learn as one does.

Pictures, film looks, hints and noise are the same; the diffusion network has no batch statistics,
so only rounding differs. A prior's batch statistics are each process's own. On the CPU
processes are started by torchrun, which ``accelerate launch``
uses for GPUs.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from colorstudio.training.log import read_rows
from tests import patience
from tests.colorizers.models import save_tiny_model

SETTINGS = """
folder: {folder}
{network}
data:
  train: {set}
  validation: {set}
  sizes: [[32, 32]]
  least_crop: 0.9
optimiser: {{steps: 60, batch: 8, warmup: 5, learning_rate: 0.005, ema: 0.9}}
validation: {{every: 60, size: [32, 32]}}
export: {{base: {base}}}
"""


DIFFUSION = """
diffusion:
  channels: [8, 16]
  attention: 0
  with_prior: false
  hints: {carried: 0, matched: 0}  # these borrow colour from others of the share
"""
PRIOR = "prior: {variant: tiny, queries: 4, words: 8, channels: [8, 8, 8, 8]}"


@pytest.mark.slow
@pytest.mark.parametrize(("network", "noise"), [(DIFFUSION, 1e-3), (PRIOR, 0.15)])
def test_two_processes_have_the_same_loss_curve(
    network: str, noise: float, packed_set: Path, tmp_path: Path
) -> None:
    base = save_tiny_model(tmp_path / "base")
    curves = []
    env = os.environ | {"ACCELERATE_USE_CPU": "true", "OMP_NUM_THREADS": "1"}
    for processes in (1, 2):
        folder = tmp_path / f"run{processes}"
        settings = tmp_path / f"{processes}.yaml"
        settings.write_text(
            SETTINGS.format(network=network, folder=folder, set=packed_set, base=base)
        )
        launch = ["-m", "torch.distributed.run", f"--nproc_per_node={processes}"]
        launch += ["--rdzv-backend=c10d", "--rdzv-endpoint=localhost:0"]
        words = [sys.executable, *launch, "-m", "colorstudio.training", str(settings)]
        done = subprocess.run(
            words, capture_output=True, text=True, env=env, timeout=patience.SECONDS
        )
        assert done.returncode == 0, done.stderr
        curves.append([row["loss"] for row in read_rows(folder / "log.csv")])
    assert len(curves[0]) == len(curves[1]) == 6
    for one, other in zip(*curves, strict=True):
        assert other == pytest.approx(one, rel=noise)
    assert curves[1][-1] < curves[1][0]
