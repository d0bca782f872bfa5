"""The clean aperture of QuickTime and MP4 films: the part of the picture that is meant to be seen.

Digitised tapes and editing systems mark blanking at the edges so (ISO/IEC 14496-12, 12.1.4). FFmpeg
hands it to nobody who uses it through PyAV.
"""

import struct
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO, NamedTuple

_HOLDERS = {b"moov", b"trak", b"mdia", b"minf", b"stbl"}
_DESCRIPTIONS, _APERTURE = b"stsd", b"clap"
_LIST_HEAD, _ENTRY_HEAD = 8, 78  # bytes before the first entry; of a video entry before its boxes


class Size(NamedTuple):
    """In samples, which may be parts of one."""

    width: Fraction
    height: Fraction


def clean_aperture(path: Path, track: int) -> Size | None:
    """What a track says of itself; None where it says nothing that makes sense."""
    with path.open("rb") as file:
        tracks = _boxes(file, 0, file.seek(0, 2), {b"moov"}, b"trak")
        for number, (start, stop) in enumerate(tracks):
            if number == track:
                return _of_track(file, start, stop)
    return None


def _of_track(file: BinaryIO, start: int, stop: int) -> Size | None:
    for listed, end in _boxes(file, start, stop, _HOLDERS, _DESCRIPTIONS):
        for entry, entry_end in _boxes(file, listed + _LIST_HEAD, end, set(), None):
            for place, _ in _boxes(file, entry + _ENTRY_HEAD, entry_end, set(), _APERTURE):
                file.seek(place)
                data = file.read(16)
                if len(data) == 16:
                    width, across, height, down = struct.unpack(">4I", data)
                    if across and down:
                        return Size(Fraction(width, across), Fraction(height, down))
    return None


def _boxes(
    file: BinaryIO, start: int, stop: int, holders: set[bytes], wanted: bytes | None
) -> Iterator[tuple[int, int]]:
    """Where the content of each wanted box (None: of any) begins and ends, also within holders."""
    while start + 8 <= stop:
        file.seek(start)
        head = file.read(16)
        if len(head) < 8:
            return
        size, kind, begin = int.from_bytes(head[:4], "big"), head[4:8], start + 8
        if size == 1:
            size, begin = int.from_bytes(head[8:], "big"), start + 16
        end = min(stop, start + size) if size else stop
        if kind == wanted or wanted is None:
            yield begin, end
        elif kind in holders:
            yield from _boxes(file, begin, end, holders, wanted)
        start = max(end, begin)
