"""What libraries say of want of memory, each in its own way, is known for what it is."""

import pytest

from colorstudio.unforeseen import is_want_of_memory


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        RuntimeError("CUDA out of memory. Tried to allocate 2 GiB"),
        RuntimeError("Could not allocate AVFilterContext"),
        caused(SystemError("resize returned a result with an exception set"), MemoryError()),
    ],
)
def test_want_of_memory(error: Exception) -> None:
    assert is_want_of_memory(error)


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("shapes do not fit"),
        ValueError("out of memory"),
        caused(SystemError("resize returned a result with an exception set"), ValueError()),
    ],
)
def test_anything_else(error: Exception) -> None:
    assert not is_want_of_memory(error)
