"""Schedulers that few-step adapters ask for, by name."""

import math
from typing import Any

import diffusers

from colorstudio.colorizers.diffusers_pipelines.family import Pipeline
from colorstudio.errors import ModelError

_LOG3 = math.log(3)

SCHEDULERS: dict[str, tuple[str, dict[str, Any]]] = {
    "ddim": ("DDIMScheduler", {}),
    "dpm++": ("DPMSolverMultistepScheduler", {}),
    "euler": ("EulerDiscreteScheduler", {}),
    "lcm": ("LCMScheduler", {}),
    "lightning": ("EulerDiscreteScheduler", {"timestep_spacing": "trailing"}),  # SDXL-Lightning
    "tcd": ("TCDScheduler", {}),
    "unipc": ("UniPCMultistepScheduler", {}),
    "qwen-lightning": (
        "FlowMatchEulerDiscreteScheduler",
        {
            "base_shift": _LOG3,
            "max_shift": _LOG3,
            "shift_terminal": None,
            "use_dynamic_shifting": True,
            "time_shift_type": "exponential",
        },
    ),
}


def set_scheduler(pipeline: Pipeline, name: str) -> None:
    """Replace the pipeline's scheduler, which lends its configuration. Raises ModelError."""
    if name not in SCHEDULERS:
        known = ", ".join(sorted(SCHEDULERS))
        raise ModelError(f"There is no scheduler named {name}; the model may name one of {known}.")
    kind, changes = SCHEDULERS[name]
    scheduler = getattr(diffusers, kind)
    pipeline.scheduler = scheduler.from_config(pipeline.scheduler.config, **changes)
