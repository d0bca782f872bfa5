"""One step of the student ends where two of the teacher's end."""

import pytest
import torch
from diffusers import DDIMScheduler

from colorstudio.errors import UsageError
from colorstudio.training.config import DiffusionNetwork, TrainConfig
from colorstudio.training.schema import parse
from colorstudio.training.tasks.diffusion import new_unet, noise_schedule
from colorstudio.training.tasks.distillation import Halving


@pytest.mark.parametrize("zero_terminal_snr", [False, True])
@pytest.mark.parametrize("number", [0, 2, 3])
def test_one_step_is_two_of_the_teacher(number: int, zero_terminal_snr: bool) -> None:
    torch.manual_seed(0)
    teacher = new_unet(DiffusionNetwork(channels=(8, 16), attention=0))
    schedule = noise_schedule(zero_terminal_snr)
    halving = Halving(teacher, schedule, 4)
    noisy, known = torch.randn(2, 2, 8, 8), torch.rand(2, 7, 8, 8)
    at = halving.starts(torch.full((2,), number / 4))
    assert at.tolist() == [number * 250 + 249] * 2

    def ddim(steps: int) -> DDIMScheduler:
        scheduler = DDIMScheduler.from_config(
            schedule.config, timestep_spacing="trailing", clip_sample=False
        )
        scheduler.set_timesteps(steps)
        return scheduler

    eight = ddim(8)
    with torch.no_grad():
        end = noisy
        for t in eight.timesteps[6 - 2 * number : 8 - 2 * number]:
            v = teacher(torch.cat([end, known], 1), t)
            end = eight.step(v, t, end).prev_sample
        v = halving.target(noisy, known, at)
        student = ddim(4).step(v, int(at[0]), noisy).prev_sample
    assert torch.allclose(student, end, atol=1e-4)


def test_a_student_needs_a_teacher() -> None:
    content = {"folder": "x", "data": {"train": "y"}, "diffusion": {"distil": 4}}
    with pytest.raises(UsageError, match="fine_tune"):
        parse(TrainConfig, content)
