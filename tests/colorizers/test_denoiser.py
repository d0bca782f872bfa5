"""The network and the solver are those of diffusers, without its import."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from diffusers import DPMSolverMultistepScheduler, UNet2DModel
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.denoiser import Denoiser, DenoiserLayout
from colorstudio.colorizers.chroma_diffusion.solver import NoiseSchedule, denoise

LAYOUTS = {
    "attention below": DenoiserLayout(
        block_out_channels=(8, 16, 24), attention_head_dim=8, norm_num_groups=4
    ),
    "attention nowhere": DenoiserLayout(
        block_out_channels=(8, 16),
        layers_per_block=2,
        down_block_types=("DownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "UpBlock2D"),
        add_attention=False,
        norm_num_groups=4,
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_either_reads_what_the_other_wrote(layout: DenoiserLayout, tmp_path: Path) -> None:
    torch.manual_seed(0)
    own = Denoiser(layout).eval()
    own.save(tmp_path)
    theirs = UNet2DModel.from_pretrained(tmp_path).eval()
    entry, at = torch.randn(2, 9, 16, 24), torch.tensor([7, 900])
    with torch.no_grad():
        torch.testing.assert_close(own(entry, at), theirs(entry, at).sample)
        theirs.save_pretrained(tmp_path / "again")
        again = Denoiser.load(tmp_path / "again")
        torch.testing.assert_close(again(entry, at[1]), own(entry, at[1]), rtol=0, atol=0)


def test_training_that_saves_memory_learns_the_same() -> None:
    torch.manual_seed(0)
    network = Denoiser(LAYOUTS["attention below"]).train()
    entry, at = torch.randn(1, 9, 16, 16), torch.tensor([7])
    slopes, runs = [], []
    network.mid_block.register_forward_pre_hook(lambda *_: runs.append(network.saves_memory))
    for saves_memory in (False, True):
        network.saves_memory = saves_memory
        network.zero_grad()
        network(entry, at).square().mean().backward()
        slopes.append(network.conv_in.weight.grad)
    torch.testing.assert_close(*slopes)
    assert runs == [False, True, True]  # computed again instead of kept


@pytest.mark.parametrize("steps", [1, 2, 3, 20])
@pytest.mark.parametrize("strength", [1.0, 0.5])
@pytest.mark.parametrize("zero_snr", [False, True])
def test_the_solver_takes_the_steps_of_the_published_one(
    steps: int, strength: float, zero_snr: bool, tmp_path: Path
) -> None:
    schedule = NoiseSchedule(
        rescale_betas_zero_snr=zero_snr, timestep_spacing="trailing" if zero_snr else "linspace"
    )
    schedule.save(tmp_path)
    assert NoiseSchedule.load(tmp_path) == schedule
    theirs = DPMSolverMultistepScheduler.from_pretrained(tmp_path)
    torch.manual_seed(steps)
    start, noise = torch.randn(2, 1, 2, 8, 8)

    def velocity(x: Tensor, timestep: Tensor) -> Tensor:
        return torch.tanh(x + timestep / 1000)

    total = max(steps, round(steps / strength))
    theirs.set_timesteps(total)
    theirs.set_begin_index(total - steps)
    x = theirs.add_noise(start, noise, theirs.timesteps[-steps:][:1])
    for t in theirs.timesteps[-steps:]:
        x = theirs.step(velocity(x, t), t, x).prev_sample
    own = denoise(schedule, velocity, start, noise, steps, strength)
    torch.testing.assert_close(own, x, rtol=1e-3, atol=1e-3)


def test_settings_that_it_does_not_know_are_refused(tmp_path: Path) -> None:
    NoiseSchedule().save(tmp_path)
    file = tmp_path / "scheduler_config.json"
    settings = json.loads(file.read_text()) | {"prediction_type": "epsilon"}
    file.write_text(json.dumps(settings))
    with pytest.raises(ValueError, match="prediction_type"):
        NoiseSchedule.load(tmp_path)


@pytest.mark.slow
def test_the_default_model_loads_without_diffusers() -> None:
    code = (
        "import sys; from colorstudio.colorizers.loading import load_colorizer;"
        "from colorstudio.colorizers.features import load_features;"
        "load_colorizer('default', 'cpu'); load_features('default', 'cpu');"
        "print([name for name in ('diffusers', 'torch._dynamo', 'scipy') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=300
    )
    assert ran.stdout.strip() == "[]"
