"""The shape of a sample in Matroska, which FFmpeg's muxer takes from where PyAV cannot reach.

A track that calls itself stereo (``RESERVE``) makes the muxer write the elements StereoMode,
DisplayWidth and DisplayHeight; once the file is complete the right ones take their place
(RFC 9559, 5.1.4.1.28).
"""

import re
from fractions import Fraction
from pathlib import Path

RESERVE = {"stereo_mode": "left_right"}

_HEADER_BYTES = 1 << 16
_RESERVED = re.compile(
    rb"\x53\xb8\x81\x01"  # StereoMode left_right
    rb"\x54\xb0(?:\x81.|\x82..)"  # DisplayWidth, one or two bytes
    rb"\x54\xba(?:\x81.|\x82..)",  # DisplayHeight
    re.DOTALL,
)


def set_aspect(path: Path, width: int, height: int, sar: Fraction) -> None:
    """Say in the finished file how its pictures of ``width`` × ``height`` samples are shown."""
    with path.open("rb+") as file:
        reserved = _RESERVED.search(file.read(_HEADER_BYTES))
        if reserved is None:
            raise ValueError(f"{path} was not written with RESERVE")
        shown = _display_size(width, height, sar)
        elements = b"\x54\xb0\x82%b\x54\xba\x82%b" % tuple(n.to_bytes(2, "big") for n in shown)
        spare = len(reserved[0]) - len(elements)
        void = bytes([0xEC, 0x80 + spare - 2]) + bytes(spare - 2)
        file.seek(reserved.start())
        file.write(elements + void)


def _display_size(width: int, height: int, sar: Fraction) -> tuple[int, int]:
    """Whole numbers of exactly the aspect on screen, about as large as the picture."""
    aspect = width * sar / height
    scale = max(1, round(height / aspect.denominator))
    return aspect.numerator * scale, aspect.denominator * scale
