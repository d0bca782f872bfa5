"""What libraries say of want of memory, each in its own way, is known for what it is."""

import cv2
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
        cv2.error("(-4:Insufficient memory) Failed to allocate 49152 bytes"),
    ],
)
def test_want_of_memory(error: Exception) -> None:
    assert is_want_of_memory(error)


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("shapes do not fit"),
        ValueError("out of memory"),
        cv2.error("(-215:Assertion failed) !ssize.empty() in function 'resize'"),
        caused(SystemError("resize returned a result with an exception set"), ValueError()),
    ],
)
def test_anything_else(error: Exception) -> None:
    assert not is_want_of_memory(error)
