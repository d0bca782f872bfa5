"""Choice of device, and living within its memory."""

import gc
import weakref

import pytest
import torch

from colorstudio.colorizers.device import choose_device, choose_dtype, in_fitting_batches
from colorstudio.errors import Cancelled, ModelError


def test_auto_is_the_cpu_where_nothing_else_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert choose_device("auto") == choose_device("cpu") == torch.device("cpu")


def test_auto_prefers_cuda(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose_device("auto").type == "cuda"


@pytest.mark.parametrize("wanted", ["cuda", "mps"])
def test_a_device_that_is_not_there_is_refused(
    wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    with pytest.raises(ModelError, match=f"no {wanted} device"):
        choose_device(wanted)


@pytest.mark.parametrize(
    ("able", "dtype"), [({"avx512_bf16": True}, torch.bfloat16), ({}, torch.float32)]
)
def test_the_cpu_uses_bf16_only_where_native(
    able: dict[str, bool], dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: able)
    assert choose_dtype(torch.device("cpu")) == dtype


@pytest.mark.parametrize("room", [1, 2, 3, 5, 8])
def test_batches_shrink_until_they_fit(room: int) -> None:
    seen: list[int] = []

    def run(batch: slice) -> list[int]:
        if batch.stop - batch.start > room:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")
        seen.extend(range(batch.start, batch.stop))
        return seen

    in_fitting_batches(run, 8)
    assert seen == list(range(8))


def test_tensors_of_a_failed_try_are_freed_before_the_next() -> None:
    held: list[weakref.ref[torch.Tensor]] = []

    def run(batch: slice) -> int:
        if held:
            assert held[0]() is None
            return 0
        big = torch.zeros(4)
        held.append(weakref.ref(big))
        raise RuntimeError("CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate(handle)")

    gc.disable()
    try:
        assert in_fitting_batches(run, 2) == [0, 0]
    finally:
        gc.enable()


def test_too_little_for_one_picture_is_said() -> None:
    def run(batch: slice) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    with pytest.raises(ModelError, match="too little memory"):
        in_fitting_batches(run, 4)


@pytest.mark.parametrize("error", [RuntimeError("shape mismatch"), Cancelled()])
def test_other_errors_pass_through(error: Exception) -> None:
    def run(batch: slice) -> None:
        raise error

    with pytest.raises(type(error)):
        in_fitting_batches(run, 4)
