"""Closed captions inside pictures (CEA-608 and -708, as ATSC A/53 has them): taken out, put in.

Decoders hand them out with a picture. No encoder is asked to write them: they are put into what it
made, as a message (SEI) before the first slice.
"""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

import re
from dataclasses import dataclass
from typing import cast

from av.packet import Packet
from av.sidedata.sidedata import Type as SideDataType
from av.video.frame import VideoFrame
from av.video.stream import VideoStream as AvVideoStream

from colorstudio.film.side_data import side_data

_GA94 = b"\xb5\x00\x31GA94\x03"  # the United States, ATSC, captions
_TRIPLET, _MOST = 3, 31  # bytes of one piece of captions; pieces with one picture
_T35 = 4  # the kind of message
_START = re.compile(rb"\x00?\x00\x00\x01")  # of a unit
_ESCAPED = re.compile(rb"\x00\x00(?=[\x00-\x03])")  # what must not be mistaken for one


@dataclass(frozen=True, slots=True)
class _Units:
    """How a codec names its units."""

    message: bytes  # the header of one with messages
    kind: int  # where the kind of a unit lies in the first byte of its header: shift
    kinds: int  # and mask
    slices: range


_UNITS = {
    "libx264": _Units(b"\x06", 0, 0x1F, range(1, 6)),
    "libopenh264": _Units(b"\x06", 0, 0x1F, range(1, 6)),
    "libx265": _Units(b"\x4e\x01", 1, 0x3F, range(32)),
}


def captions_of(frame: VideoFrame) -> bytes:
    """What a decoded picture bears; empty where it bears none."""
    stored = side_data(frame)
    return bytes(stored[SideDataType.A53_CC]) if SideDataType.A53_CC in stored else b""


def keeps_captions(encoder: str) -> bool:
    """Whether there is room for them in what an encoder makes."""
    return encoder in _UNITS


class CaptionWriter:
    """Puts captions into coded pictures, which come in another order than they are shown in."""

    def __init__(self, encoder: str) -> None:
        self._units = _UNITS[encoder]
        self._waiting: dict[int, bytes] = {}

    def note(self, pts: int, captions: bytes) -> None:
        """The picture that is shown at ``pts`` bears these."""
        if captions:
            self._waiting[pts] = captions[: _TRIPLET * _MOST]

    def put_into(self, packet: Packet[AvVideoStream]) -> Packet[AvVideoStream]:
        """The packet with the captions of its picture."""
        captions = self._waiting.pop(packet.pts, b"") if packet.pts is not None else b""
        if not captions:
            return packet
        data = bytes(packet)
        at = self._first_slice(data)
        made = cast("Packet[AvVideoStream]", Packet(data[:at] + self._unit(captions) + data[at:]))
        made.pts, made.dts, made.duration = packet.pts, packet.dts, packet.duration
        made.time_base, made.is_keyframe = packet.time_base, packet.is_keyframe
        made.stream = packet.stream
        return made

    def _first_slice(self, data: bytes) -> int:
        """Where the first unit begins that holds a part of the picture."""
        for start in _START.finditer(data):
            kind = data[start.end()] >> self._units.kind & self._units.kinds
            if kind in self._units.slices:
                return start.start()
        return 0

    def _unit(self, captions: bytes) -> bytes:
        flags = 0x40 | len(captions) // _TRIPLET  # what follows shall be shown; how many pieces
        message = _GA94 + bytes([flags, 0xFF]) + captions + b"\xff"
        body = self._units.message[-1:] + bytes([_T35, len(message)]) + message + b"\x80"
        escaped = _ESCAPED.sub(b"\x00\x00\x03", body)
        return b"\x00\x00\x00\x01" + self._units.message[:-1] + escaped
