"""What this machine has for a model: a device, and how much memory is free on it."""

import os
from dataclasses import dataclass
from pathlib import Path

from colorstudio.errors import UsageError

DEVICES = {"cuda": "an NVIDIA card", "mps": "an Apple chip", "cpu": "a CPU"}
"""Names of devices, and how they are called in a sentence."""

_UNITS = {"k": 1 / 1024, "m": 1.0, "g": 1024.0, "t": 1024.0**2}


@dataclass(frozen=True, slots=True)
class Machine:
    """``memory_mib`` is what a model may take on the device; None where that is unknown."""

    device: str  # "cuda", "mps" or "cpu"
    memory_mib: float | None

    def __str__(self) -> str:
        memory = "" if self.memory_mib is None else f" with {self.memory_mib / 1024:.3g} GiB free"
        return DEVICES.get(self.device, self.device) + memory


def free_memory_mib() -> float | None:
    """Memory that programs may still take; the physical memory where only that is known."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        free = next(line for line in lines if line.startswith("MemAvailable"))
        return float(free.split()[1]) / 1024
    except (OSError, StopIteration, ValueError, IndexError):
        pass
    try:
        return float(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**20)
    except (AttributeError, ValueError, OSError):
        return None


def memory_of(text: str) -> float:
    """``16G``, ``800M`` or a number of MiB, as MiB. Raises UsageError."""
    number, unit = text.strip().lower().removesuffix("ib").removesuffix("b"), "m"
    if number and number[-1] in _UNITS:
        number, unit = number[:-1], number[-1]
    try:
        mib = float(number) * _UNITS[unit]
    except ValueError:
        mib = 0.0
    if mib <= 0:
        raise UsageError(f"{text!r} is no amount of memory; give one such as 16G or 800M.")
    return mib
