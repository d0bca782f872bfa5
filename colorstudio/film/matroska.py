"""What PyAV cannot reach in Matroska: the shape of a sample to be written, and crops to be read.

A track that calls itself stereo (``RESERVE``) makes the muxer write the elements StereoMode,
DisplayWidth and DisplayHeight; once the file is complete the right ones take their place
(RFC 9559, 5.1.4.1.28).
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from colorstudio.film.info import Crop

RESERVE = {"stereo_mode": "left_right"}

_HEADER_BYTES = 1 << 16
_RESERVED = re.compile(
    rb"\x53\xb8\x81\x01"  # StereoMode left_right
    rb"\x54\xb0(?:\x81.|\x82..)"  # DisplayWidth, one or two bytes
    rb"\x54\xba(?:\x81.|\x82..)",  # DisplayHeight
    re.DOTALL,
)

_SEGMENT, _TRACKS, _TRACK, _VIDEO = 0x18538067, 0x1654AE6B, 0xAE, 0xE0
_CROPS = {0x54BB: "top", 0x54AA: "bottom", 0x54CC: "left", 0x54DD: "right"}
_SEARCHED = 1 << 22  # bytes, in which the list of tracks begins where it comes first, as it should


def crop_of(path: Path, track: int) -> Crop:
    """The part of a track's pictures that is not shown (RFC 9559, 5.1.4.1.28.12)."""
    with path.open("rb") as file:
        data = file.read(_SEARCHED)
    tracks = (
        content
        for kind, segment in _elements(data)
        if kind == _SEGMENT
        for inner, entries in _elements(segment)
        if inner == _TRACKS
        for entry, content in _elements(entries)
        if entry == _TRACK
    )
    for number, content in enumerate(tracks):
        if number == track:
            videos = (video for kind, video in _elements(content) if kind == _VIDEO)
            return Crop(
                **{
                    _CROPS[kind]: int.from_bytes(value, "big")
                    for kind, value in _elements(next(videos, b""))
                    if kind in _CROPS
                }
            )
    return Crop()


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(kind, content) of EBML elements in a row; what is cut off ends early."""
    at = 0
    while at < len(data):
        kind, after = _number(data, at, marked=True)
        size, begin = _number(data, after, marked=False)
        if begin <= at or not kind:
            return
        unknown = size == (1 << 7 * (begin - after)) - 1  # goes on to the end, as streams do
        stop = len(data) if unknown else begin + size
        yield kind, data[begin:stop]
        at = stop


def _number(data: bytes, at: int, *, marked: bool) -> tuple[int, int]:
    """A number of variable length and where it ends; ``marked``: with its length, as kinds are."""
    if at >= len(data) or not data[at]:
        return 0, 0
    length = 9 - data[at].bit_length()
    value = int.from_bytes(data[at : at + length], "big")
    return (value if marked else value & ((1 << 7 * length) - 1)), at + length


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
