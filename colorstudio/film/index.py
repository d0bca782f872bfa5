"""The index of pictures, by demuxing the whole film: headers lie about rate, count and duration."""

from array import array
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream as AvVideoStream
from numpy.typing import NDArray

from colorstudio.film.h264_fields import FieldPairs
from colorstudio.film.info import FrameIndex, Join, Numbering
from colorstudio.film.joins import part_starts, strung_together
from colorstudio.film.source import must_be_damage, starts_anywhere

_UNKNOWN = np.iinfo(np.int64).min
_NO_PTS_CONTAINERS = {"avi"}  # libavformat guesses, wrongly for packed B-frames


@dataclass(frozen=True, slots=True)
class Demuxed:
    """What one pass over the packets found."""

    index: FrameIndex
    first: VideoFrame | None  # the first picture that decodes, for what only pictures show
    duplicates: int  # pictures left out because another one has the same time
    hidden: int  # pictures that an edit list cuts away
    damaged: int  # packets that the container marks as broken
    cut_short: bool  # reading ended with an error
    second_fields: int = 0  # packets that only complete the picture before
    joins: tuple[Join, ...] = ()  # parts with clocks of their own, strung together here


class _Packets:
    """The pictures' times in storage order."""

    def __init__(self, fields: FieldPairs | None) -> None:
        self._fields = fields
        self.second_fields = 0
        self.pts, self.dts, self.duration = array("q"), array("q"), array("q")
        self.position = array("q")
        self.key = bytearray()
        self.hidden = self.damaged = 0

    def add(self, packet: "Packet[AvVideoStream]") -> None:
        self.damaged += packet.is_corrupt
        if packet.is_discard:
            self.hidden += 1
            return
        if self._fields and self._fields.ends_picture(packet) and self.pts:
            self._add_field(packet)
            return
        self.pts.append(_UNKNOWN if packet.pts is None else packet.pts)
        self.dts.append(_UNKNOWN if packet.dts is None else packet.dts)
        self.duration.append(packet.duration or 0)
        self.position.append(-1 if packet.pos is None else packet.pos)
        self.key.append(packet.is_keyframe)

    def _add_field(self, packet: "Packet[AvVideoStream]") -> None:
        """The picture before has another field in this packet."""
        self.second_fields += 1
        self.duration[-1] += packet.duration or 0
        self.key[-1] |= packet.is_keyframe


def demux(container: InputContainer, stream: AvVideoStream, path: Path) -> Demuxed:
    """Index the film and decode its first picture on the way; a damaged end is no error."""
    packets = _Packets(FieldPairs.of(stream))
    first: VideoFrame | None = None
    cut_short = False
    try:
        for packet in container.demux(stream):
            if packet.size:
                packets.add(packet)
            first = first or _first_of(packet)
    except av.FFmpegError as error:
        must_be_damage(error, path)
        cut_short = True
    index, duplicates, joins = _frame_index(packets, container.format.name, stream)
    return Demuxed(
        index,
        first,
        duplicates,
        packets.hidden,
        packets.damaged,
        cut_short,
        packets.second_fields,
        joins,
    )


def _first_of(packet: "Packet[AvVideoStream]") -> VideoFrame | None:
    try:
        return next(iter(packet.decode()), None)
    except MemoryError:
        raise
    except av.FFmpegError:
        return None


def _frame_index(
    packets: _Packets, container: str, stream: AvVideoStream
) -> tuple[FrameIndex, int, tuple[Join, ...]]:
    durations = np.array(packets.duration, np.int64)
    key = np.frombuffer(bytes(packets.key), np.bool_)
    time_base = Fraction(stream.time_base or Fraction(1, 1000))
    step = _nominal_step(durations, time_base, stream)
    lengths = np.where(durations > 0, durations, step)
    joins = _string_together(packets, container, lengths, time_base)
    stamps, numbering = _stamps(packets, container, lengths, key)
    order = np.argsort(stamps, kind="stable")
    pts, where = np.unique(stamps[order], return_index=True)
    keyframe = np.logical_or.reduceat(key[order], where) if len(pts) else key
    last = int(durations[order][-1]) if len(pts) and not packets.second_fields else 0
    numbering = Numbering.STORED if joins else numbering
    index = FrameIndex(pts, keyframe, time_base, last or _median_step(pts) or step, numbering)
    return index, len(stamps) - len(pts), joins


def _string_together(
    packets: _Packets, container: str, lengths: NDArray[np.int64], time_base: Fraction
) -> tuple[Join, ...]:
    """Lay parts that have clocks of their own one after the other, and say by how much."""
    pts, dts = np.array(packets.pts, np.int64), np.array(packets.dts, np.int64)
    best = pts if _all_known(pts) else dts
    known = np.flatnonzero(dts != _UNKNOWN)
    if not _all_known(best) or not len(known) or container.startswith("mov"):  # edits jump as well
        return ()
    jumps = part_starts(dts[known], time_base, may_jump_ahead=starts_anywhere(container))
    starts = known[jumps]
    if not len(starts):
        return ()
    shifts = strung_together(best, lengths, starts)
    moved = np.repeat([0, *shifts], np.diff([0, *starts, len(best)]))
    for stamps in (packets.pts, packets.dts):
        np_stamps = np.frombuffer(stamps, np.int64)
        np_stamps += np.where(np_stamps == _UNKNOWN, 0, moved)
    return tuple(
        Join(packets.position[start], shift * time_base)
        for start, shift in zip(starts, shifts, strict=True)
    )


def _stamps(
    packets: _Packets, container: str, durations: NDArray[np.int64], key: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], Numbering]:
    """One time for each packet, and what it is worth."""
    pts, dts = np.array(packets.pts, np.int64), np.array(packets.dts, np.int64)
    best = pts if _all_known(pts) else dts
    if not _all_known(best) or not _runs_on(best, key):
        return np.cumsum(durations) - durations, Numbering.STORED
    counted = best is dts or container in _NO_PTS_CONTAINERS
    return best, (Numbering.COUNT if counted else Numbering.PTS)


def _all_known(stamps: NDArray[np.int64]) -> bool:
    return not (stamps == _UNKNOWN).any()


def _runs_on(stamps: NDArray[np.int64], key: NDArray[np.bool_]) -> bool:
    """Keyframes follow each other in time; a jump back means that films were strung together."""
    return bool((np.diff(stamps[key]) > 0).all())


def _nominal_step(durations: NDArray[np.int64], time_base: Fraction, stream: AvVideoStream) -> int:
    known = durations[durations > 0]
    if len(known):
        return int(np.median(known))
    rate = Fraction(stream.guessed_rate or 0) or Fraction(24)
    return max(1, round(1 / (rate * time_base)))


def _median_step(pts: NDArray[np.int64]) -> int:
    return int(np.median(np.diff(pts))) if len(pts) > 1 else 0
