"""PNG with a palette: a byte a pixel says which kind it is, and viewers show it in colour."""

import colorsys
import struct
import zlib

import numpy as np
from numpy.typing import NDArray

Rgb = tuple[int, int, int]

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GOLDEN = 0.61803398875  # of a turn: hues that follow each other are far apart


def palette(count: int) -> tuple[Rgb, ...]:
    """So many colours that look clearly different; always the same."""
    colours = []
    for number in range(count):
        hue = (number * _GOLDEN) % 1
        value = (0.95, 0.75, 0.55)[number % 3]
        red, green, blue = colorsys.hsv_to_rgb(hue, 0.65, value)
        colours.append((round(255 * red), round(255 * green), round(255 * blue)))
    return tuple(colours)


def indexed_png(labels: NDArray[np.uint8], colours: tuple[Rgb, ...]) -> bytes:
    """Labels (h, w) as a PNG of colour type 3. Each must be the number of a colour."""
    height, width = labels.shape
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    rows = np.zeros((height, width + 1), np.uint8)  # each begins with its filter: none
    rows[:, 1:] = labels
    table = bytes(value for rgb in colours for value in rgb)
    chunks = (
        (b"IHDR", header),
        (b"PLTE", table),
        (b"IDAT", zlib.compress(rows.tobytes(), 6)),
        (b"IEND", b""),
    )
    return _SIGNATURE + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
