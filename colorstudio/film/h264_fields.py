"""Pictures of H.264 that are stored as two fields, in two packets (ITU-T H.264, 7.3 and 7.4).

Broadcasts and camcorders code interlaced film so (PAFF), and mix such pictures with whole ones.
"""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from av.packet import Packet
    from av.video.stream import VideoStream as AvVideoStream

_SLICE, _IDR_SLICE, _SEQUENCE, _PICTURE = 1, 5, 7, 8  # kinds of NAL units
_HIGH_PROFILES = {100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135}
_HEADER_BYTES = 40  # enough for a slice header up to its field flags


@dataclass(frozen=True, slots=True)
class _Sequence:
    """What a sequence parameter set says about reading slice headers."""

    frame_number_bits: int
    whole_frames_only: bool
    separate_planes: bool


@dataclass(frozen=True, slots=True)
class _Field:
    frame_number: int
    is_bottom: bool


class FieldPairs:
    """Says of each packet whether it ends the picture that the packet before it began."""

    def __init__(self, extradata: bytes | None) -> None:
        header = extradata or b""
        self._length_size = (header[4] & 3) + 1 if header[:1] == b"\x01" and len(header) > 4 else 0
        self._sequences: dict[int, _Sequence] = {}
        self._pictures: dict[int, int] = {}  # which sequence a picture parameter set belongs to
        self._open: _Field | None = None
        for unit in _of_configuration(header) if self._length_size else _by_start_codes(header):
            self._learn(unit)

    @classmethod
    def of(cls, stream: AvVideoStream) -> FieldPairs | None:
        """For a stream that may hold such pairs; None for all others."""
        context = stream.codec_context
        if context.codec.canonical_name != "h264":
            return None
        pairs = cls(context.extradata)
        known = pairs._sequences.values()
        return None if known and all(s.whole_frames_only for s in known) else pairs

    def ends_picture(self, packet: Packet[AvVideoStream]) -> bool:
        """Whether the packet holds the second field of the picture before."""
        fields = self._fields(bytes(packet))
        first, self._open = self._open, fields[0] if len(fields) == 1 else None
        second = self._open
        if first is None or second is None:
            return False
        if first.frame_number != second.frame_number or first.is_bottom == second.is_bottom:
            return False
        self._open = None
        return True

    def _fields(self, data: bytes) -> list[_Field]:
        """The fields of the packet's pictures: one, two, or none where it holds a whole frame."""
        found: list[_Field] = []
        for unit in self._units(data):
            self._learn(unit)
            if unit and unit[0] & 31 in (_SLICE, _IDR_SLICE):
                field = self._field_of(unit)
                if field is None:
                    return []
                if field not in found:
                    found.append(field)
        return found

    def _units(self, data: bytes) -> Iterator[bytes]:
        return _by_length(data, self._length_size) if self._length_size else _by_start_codes(data)

    def _learn(self, unit: bytes) -> None:
        kind = unit[0] & 31 if unit else 0
        try:
            if kind == _SEQUENCE:
                number, sequence = _sequence(_Bits(unit[1:]))
                self._sequences[number] = sequence
            elif kind == _PICTURE:
                bits = _Bits(unit[1:_HEADER_BYTES])
                number, sequence_number = bits.golomb(), bits.golomb()
                self._pictures[number] = sequence_number
        except IndexError:  # damaged
            pass

    def _field_of(self, unit: bytes) -> _Field | None:
        """The field that a slice belongs to; None if to a whole frame."""
        bits = _Bits(unit[1:_HEADER_BYTES])
        try:
            bits.golomb(), bits.golomb()  # the first macroblock, the kind of slice
            sequence = self._sequences.get(self._pictures.get(bits.golomb(), -1))
            if sequence is None or sequence.whole_frames_only:
                return None
            bits.skip(2 if sequence.separate_planes else 0)
            number = bits.take(sequence.frame_number_bits)
            return _Field(number, bool(bits.take(1))) if bits.take(1) else None
        except IndexError:
            return None


class _Bits:
    """Bits of a NAL unit, without the bytes that keep start codes out of it."""

    def __init__(self, unit: bytes) -> None:
        payload = unit.replace(b"\0\0\x03", b"\0\0")
        self._value = int.from_bytes(payload, "big")
        self._left = 8 * len(payload)

    def take(self, count: int) -> int:
        """The next bits as a number. Raises IndexError at the end."""
        self.skip(count)
        return (self._value >> self._left) & ((1 << count) - 1)

    def skip(self, count: int) -> None:
        """Leave bits out."""
        if count > self._left:
            raise IndexError("the NAL unit ends early")
        self._left -= count

    def golomb(self) -> int:
        """An unsigned number in Exp-Golomb code."""
        zeros = 0
        while not self.take(1):
            zeros += 1
        return (1 << zeros) - 1 + self.take(zeros)


def _sequence(bits: _Bits) -> tuple[int, _Sequence]:
    profile = bits.take(8)
    bits.skip(16)
    number = bits.golomb()
    separate = False
    if profile in _HIGH_PROFILES:
        separate = _skip_high_profile(bits)
    frame_number_bits = bits.golomb() + 4
    _skip_picture_order(bits)
    bits.golomb()  # reference frames
    bits.skip(1)
    bits.golomb(), bits.golomb()  # width and height
    return number, _Sequence(frame_number_bits, bool(bits.take(1)), separate)


def _skip_high_profile(bits: _Bits) -> bool:
    """Chroma, depth and scaling lists; whether the colour planes are coded apart."""
    chroma = bits.golomb()
    separate = bool(chroma == 3 and bits.take(1))
    bits.golomb(), bits.golomb()
    bits.skip(1)
    if bits.take(1):
        for position in range(12 if chroma == 3 else 8):
            if bits.take(1):
                _skip_scaling_list(bits, 16 if position < 6 else 64)
    return separate


def _skip_scaling_list(bits: _Bits, size: int) -> None:
    last = following = 8
    for _ in range(size):
        if following:
            code = bits.golomb()
            following = (last + (-(code // 2) if code % 2 == 0 else (code + 1) // 2)) % 256
        last = following or last


def _skip_picture_order(bits: _Bits) -> None:
    kind = bits.golomb()
    if kind == 0:
        bits.golomb()
    elif kind == 1:
        bits.skip(1)
        bits.golomb(), bits.golomb()
        for _ in range(bits.golomb()):
            bits.golomb()


def _by_start_codes(data: bytes) -> Iterator[bytes]:
    at = data.find(b"\0\0\x01")
    while at >= 0:
        following = data.find(b"\0\0\x01", at + 3)
        yield data[at + 3 : following if following >= 0 else None]
        at = following


def _by_length(data: bytes, size: int) -> Iterator[bytes]:
    at = 0
    while at + size < len(data):
        length = int.from_bytes(data[at : at + size], "big")
        yield data[at + size : at + size + length]
        at += size + length


def _of_configuration(header: bytes) -> Iterator[bytes]:
    """The parameter sets of an AVCDecoderConfigurationRecord (ISO/IEC 14496-15)."""
    at = 5
    for mask in (0x1F, 0xFF):
        count, at = header[at] & mask if at < len(header) else 0, at + 1
        for _ in range(count):
            length = int.from_bytes(header[at : at + 2], "big")
            yield header[at + 2 : at + 2 + length]
            at += 2 + length
