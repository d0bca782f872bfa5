"""How much memory measuring has taken so far."""

import sys

import torch


def peak_memory() -> dict[str, float]:
    """``peak_mib`` of the process, where the system says, and ``gpu_mib`` of a CUDA device."""
    values: dict[str, float] = {}
    if sys.platform != "win32":
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        values["peak_mib"] = peak / (2**20 if sys.platform == "darwin" else 2**10)
    if torch.cuda.is_available():
        values["gpu_mib"] = torch.cuda.max_memory_allocated() / 2**20
    return values
