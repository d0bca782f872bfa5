"""Masks as they are kept: a sixteenth of a step, and deflated."""

import struct
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from colorstudio.errors import ProjectError
from colorstudio.hints.objects import Mask

_LEVELS = 15
_HEADER = struct.Struct("<3sBIHH")  # magic, version, frames, height, width
_MAGIC, _VERSION = b"CSM", 1


def pack(masks: Sequence[Mask]) -> bytes:
    """Masks (h, w) of consecutive frames; the same give the same bytes."""
    levels = np.stack([np.rint(mask * _LEVELS).astype(np.uint8) for mask in masks])
    changes = levels.copy()
    changes[1:] -= levels[:-1]  # most cells are as they were
    return _HEADER.pack(_MAGIC, _VERSION, *levels.shape) + zlib.compress(changes.tobytes(), 6)


def unpack(data: bytes) -> NDArray[np.uint8]:
    """(T, h, w) of 0 to 255. Raises ProjectError where bytes are damaged."""
    try:
        magic, version, *shape = _HEADER.unpack_from(data)
        if (magic, version) != (_MAGIC, _VERSION):
            raise ValueError
        changes = np.frombuffer(zlib.decompress(data[_HEADER.size :]), np.uint8).reshape(shape)
    except (ValueError, zlib.error, struct.error):
        raise ProjectError(
            "The masks of an object are damaged; click it again, or restore a backup."
        ) from None
    levels = np.add.accumulate(changes, axis=0, dtype=np.uint8)
    return levels * np.uint8(255 // _LEVELS)
