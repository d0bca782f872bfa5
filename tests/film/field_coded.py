"""H.264 written bit by bit: pictures coded as two fields or as a frame, uncompressed (I_PCM).

FFmpeg's encoders write no such fields (PAFF), as broadcasts and camcorders have them.
"""

import io
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 32, 64
_GROUP = 8  # pictures from one IDR picture to the next


class _Writer:
    def __init__(self) -> None:
        self._bits: list[str] = []

    def put(self, value: int, count: int) -> None:
        self._bits.append(f"{value:0{count}b}" if count else "")

    def golomb(self, *values: int) -> None:
        for value in values:
            self.put(value + 1, 2 * (value + 1).bit_length() - 1)

    def align(self) -> None:
        self.put(0, -len("".join(self._bits)) % 8)

    def unit(self, header: int, tail: bytes = b"") -> bytes:
        """The NAL unit, with a stop bit unless ``tail`` ends it."""
        bits = "".join(self._bits)
        if not tail:
            bits += "1"
        bits += "0" * (-len(bits) % 8)
        payload = int(bits, 2).to_bytes(len(bits) // 8, "big") + (tail + b"\x80" if tail else b"")
        return b"\0\0\0\x01" + bytes([header]) + _escaped(payload)


def _escaped(payload: bytes) -> bytes:
    out = bytearray()
    for byte in payload:
        if byte <= 3 and out[-2:] == b"\0\0":
            out.append(3)
        out.append(byte)
    return bytes(out)


def luma_of(number: int) -> NDArray[np.uint8]:
    """The picture with this number: its two fields differ, and so do its blocks."""
    luma = np.full((HEIGHT, WIDTH), 40 + 9 * (number % 20), np.uint8)
    luma[1::2] += 4
    luma[:, WIDTH // 2 :] += 2
    return luma


def _parameter_sets() -> bytes:
    sequence = _Writer()
    for value in (77, 0, 30):
        sequence.put(value, 8)
    sequence.golomb(0, 0, 2, 1)  # id, frame numbers of 4 bits, order as decoded, one reference
    sequence.put(0, 1)
    sequence.golomb(WIDTH // 16 - 1, HEIGHT // 32 - 1)
    sequence.put(0b001, 3)  # fields allowed, none within macroblocks, 8×8 inference
    sequence.put(0b00, 2)
    picture = _Writer()
    picture.golomb(0, 0)
    picture.put(0b00, 2)
    picture.golomb(0, 0, 0)
    picture.put(0b000, 3)
    picture.golomb(0, 0, 0)
    picture.put(0b100, 3)  # slices say that they are not deblocked
    return sequence.unit(0x67) + picture.unit(0x68)


def _slice(luma: NDArray[np.uint8], number: int, *, is_first: bool, bottom: bool | None) -> bytes:
    """One slice of uncompressed macroblocks; ``bottom`` None codes a whole frame."""
    is_idr = number % _GROUP == 0 and is_first
    head = _Writer()
    head.golomb(0, 7, 0)
    head.put(number % _GROUP, 4)
    head.put(0 if bottom is None else 1, 1)
    if bottom is not None:
        head.put(int(bottom), 1)
    if is_idr:
        head.golomb(number // _GROUP % 2)
        head.put(0, 2)
    else:
        head.put(0, 1)
    head.golomb(0, 1)
    blocks = [
        luma[y : y + 16, x : x + 16]
        for y in range(0, luma.shape[0], 16)
        for x in range(0, luma.shape[1], 16)
    ]
    chroma = bytes([128]) * 128
    head.golomb(25)  # I_PCM
    head.align()
    kind = _Writer()
    kind.golomb(25)
    kind.align()
    between = int("".join(kind._bits), 2).to_bytes(2, "big")
    tail = between.join(block.tobytes() + chroma for block in blocks)
    return head.unit(0x65 if is_idr else 0x61, tail)


def pictures(count: int, *, whole: Sequence[int] = (), bottom_first: bool = False) -> list[bytes]:
    """Access units: two a picture, but one for those numbered in ``whole``."""
    units = []
    for number in range(count):
        luma = luma_of(number)
        sets = _parameter_sets() if number % _GROUP == 0 else b""
        if number in whole:
            units.append(sets + _slice(luma, number, is_first=True, bottom=None))
            continue
        first, second = (1, 0) if bottom_first else (0, 1)
        units.append(sets + _slice(luma[first::2], number, is_first=True, bottom=bool(first)))
        units.append(_slice(luma[second::2], number, is_first=False, bottom=bool(second)))
    return units


def field_film(path: Path, units: list[bytes], whole: Sequence[int], *, all_timed: bool) -> Path:
    """The access units in a container at 25 pictures a second; ``.h264`` takes them bare.

    ``all_timed`` gives second fields times as well, as remuxing does.
    """
    if path.suffix == ".h264":
        path.write_bytes(b"".join(units))
        return path
    with (
        av.open(io.BytesIO(b"".join(units)), format="h264") as bare,
        av.open(str(path), "w") as out,
    ):
        stream = out.add_stream_from_template(bare.streams.video[0], opaque=True)
        field, number, is_second = 0, 0, False
        for packet in bare.demux():
            if not packet.size:
                continue
            packet.time_base = Fraction(1, 50)
            packet.pts = packet.dts = field if all_timed or not is_second else None
            packet.duration = 2 if number in whole else 1
            field += packet.duration
            if number in whole or is_second:
                number, is_second = number + 1, False
            else:
                is_second = True
            packet.stream = stream
            out.mux(packet)
    return path
