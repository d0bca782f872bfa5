"""Whether an MP4 or MOV holds what was written to it: read back by its index, at little cost.

FFmpeg collects a fragment in memory and does not notice where that runs out: bytes are lost, and
all that follows them in the fragment lies elsewhere than the index says. Nor does it notice where
it cannot read what it moves to make room for an index.
"""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import av
from av.packet import Packet

from colorstudio.errors import FilmError

_TAIL = 3  # bytes of a picture; muxers may change how its units begin
_NO_TEXT = 2  # bytes of a sample that shows nothing; muxers put some between texts
_AS_IT_LIES = {"advanced_editlist": "0"}  # with what edit lists hide


@dataclass(slots=True)
class _Track:
    """What a track holds; muxers may put several packets of sound into one."""

    kind: str
    pictures: int = 0
    checksum: int = 0

    def add(self, data: bytes) -> None:
        if self.kind == "video":
            self.pictures += 1
        elif self.kind == "subtitle" and len(data) <= _NO_TEXT:
            return
        self.checksum = crc32(data, self.checksum)


def not_whole(film: Path) -> FilmError:
    """What a person reads about an export that lost pictures on its way to the disk."""
    return FilmError(
        f"{film.name} does not read back as it was written, for want of memory or by a failing "
        "drive; run the same command again."
    )


class Ledger:
    """What went into a file."""

    def __init__(self) -> None:
        self._tracks: dict[int, _Track] = {}

    def note(self, packet: Packet[Any]) -> None:
        """Remember a packet that a muxer has taken."""
        if not packet.size:  # it only bears news for the muxer
            return
        stream = packet.stream
        track = self._tracks.setdefault(stream.index, _Track(stream.type))
        data = memoryview(packet)
        track.add(bytes(data[-_TAIL:] if track.kind == "video" else data))

    def lost_in(self, film: Path) -> set[str]:
        """The kinds of tracks of which a file holds something else.

        Raises OSError, av.FFmpegError.
        """
        found = {index: _Track(track.kind) for index, track in self._tracks.items()}
        options = dict(_AS_IT_LIES)
        with av.open(str(film), options=options) as container, film.open("rb", 0) as file:
            for stream in container.streams:
                if (track := found.get(stream.index)) is None:
                    continue
                for entry in stream.index_entries:
                    size = min(entry.size, _TAIL) if track.kind == "video" else entry.size
                    file.seek(entry.pos + entry.size - size)
                    track.add(file.read(size))
        return {track.kind for index, track in self._tracks.items() if track != found[index]}
