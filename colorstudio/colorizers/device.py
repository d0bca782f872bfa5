"""Where a model runs: choice of device and number format, and living within its memory."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from colorstudio.errors import ModelError
from colorstudio.models.machine import Machine, free_memory_mib
from colorstudio.unforeseen import is_want_of_memory

if TYPE_CHECKING:
    import torch

Result = TypeVar("Result")


def choose_device(wanted: str = "auto") -> "torch.device":
    """The device to run on: "auto" takes CUDA, then MPS, then the CPU.

    Raises ModelError for a device that is unknown or not there.
    """
    import torch  # takes seconds: only once a device is wanted

    there = {
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
        "cpu": True,
    }
    if wanted == "auto":
        return torch.device(next(name for name, is_there in there.items() if is_there))
    if wanted not in there:
        raise ModelError(f"There is no device named {wanted}; use auto, cpu, cuda or mps.")
    if not there[wanted]:
        raise ModelError(
            f"PyTorch finds no {wanted} device on this machine; use --device auto or cpu."
        )
    return torch.device(wanted)


def this_machine(device: str = "auto") -> Machine:
    """Looks at the machine; loads PyTorch. Raises ModelError for a device that is not there."""
    import torch

    kind = choose_device(device).type
    if kind == "cuda":
        return Machine(kind, torch.cuda.mem_get_info()[0] / 2**20)
    if kind == "mps":
        free = torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory()
        return Machine(kind, free / 2**20)
    return Machine(kind, free_memory_mib())


def choose_dtype(device: "torch.device") -> "torch.dtype":
    """bf16 where the device computes it natively, else fp16 on accelerators, fp32 on the CPU."""
    import torch

    if device.type == "cpu":
        able = torch.cpu.get_capabilities()
        native = able.get("avx512_bf16", False) or able.get("amx_bf16", False)
        return torch.bfloat16 if native else torch.float32
    if device.type == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False):
        return torch.bfloat16
    return torch.float16


def arithmetic_threads() -> int:
    """How many threads share the arithmetic of a network on the CPU."""
    import torch

    return torch.get_num_threads()


@contextmanager
def shared_among(threads: int) -> Iterator[None]:
    """Let so many threads share the arithmetic that this one asks for.

    Sums are rounded by how they are shared: the default model's colours move by less than a tenth
    of a code value, those of a large model that starts from noise by more.
    """
    import torch

    before = torch.get_num_threads()
    if threads != before:
        torch.set_num_threads(threads)
    try:
        yield
    finally:
        if threads != before:
            torch.set_num_threads(before)


def let_idle_threads_sleep() -> None:
    """Make PyTorch's OpenMP threads sleep at barriers; takes effect only before its import.

    They spin by default, and where decoder, encoder and model share few cores they spin in each
    other's way: a picture of the default model took 5.4 s instead of 1.3 s on a busy machine.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def in_fitting_batches(run: Callable[[slice], Result], count: int) -> list[Result]:
    """``run`` over slices of ``count`` items, halving them for as long as memory runs out.

    Raises ModelError when even one item does not fit.
    """
    results: list[Result] = []
    start, size = 0, count
    while start < count:
        batch = slice(start, min(start + size, count))
        result = unless_out_of_memory(partial(run, batch))
        if result is not None:
            results.append(result)
            start += size
        elif size == 1:
            raise ModelError(
                "There is too little memory for even one picture; close other programs, or use "
                "--quality draft or --device cpu."
            )
        else:
            size = (size + 1) // 2
    return results


def unless_out_of_memory(run: Callable[[], Result]) -> Result | None:
    """The result, or None; by then the traceback, which holds tensors, is gone."""
    try:
        return run()
    except RuntimeError as error:  # cuDNN and cuBLAS raise no torch.OutOfMemoryError
        if not is_want_of_memory(error):
            raise
    release_cached_memory()
    return None


def release_cached_memory() -> None:
    """Hand memory that PyTorch keeps for later back to the accelerator."""
    import torch

    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()
