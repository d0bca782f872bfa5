"""A dry run of a film's side streams through the muxer that will write them.

Muxers refuse packets for reasons that only they know, and some only at the end. Here that happens
before any work, where another way in can still be found.
"""

from __future__ import annotations  # PyAV's Packet is generic to type checkers only

import io
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import av

from colorstudio.film.info import FilmInfo
from colorstudio.film.side_source import SideSource, end_of
from colorstudio.film.texts import TEXT_CODECS
from colorstudio.film.tracks import Track, copied_track
from colorstudio.film.window import Window

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer
    from av.packet import Packet
    from av.stream import Stream


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What the dry run found, by number of the stream."""

    copied: frozenset[int]  # the muxer takes each packet as it is
    empty: frozenset[int]  # not a single packet in the part that is exported
    texts: dict[int, list[Packet[Stream]]]  # the packets of subtitles that are texts
    end: Fraction  # when the last packet ends, on the film's clock


def rehearse(
    film: FilmInfo,
    window: Window,
    container: str,
    options: dict[str, str],
    indexes: Collection[int],
) -> Rehearsal:
    """Send the streams' packets through muxers of ``container``, each stream through its own."""
    with closing(SideSource(film, window)) as source:
        trials = {
            index: _Trial(source.stream(index), window, container, options) for index in indexes
        }
        texts: dict[int, list[Packet[Stream]]] = {i: [] for i, t in trials.items() if t.is_text}
        end = Fraction(0)
        for packet in source.packets(indexes):
            end = max(end, end_of(packet))
            trials[packet.stream.index].take(packet)
            if packet.stream.index in texts:
                texts[packet.stream.index].append(packet)
        for trial in trials.values():
            trial.finish()
    return Rehearsal(
        frozenset(index for index, trial in trials.items() if trial.works),
        frozenset(index for index, trial in trials.items() if trial.is_empty),
        texts,
        end,
    )


class _Trial:
    """One stream on its way through a muxer into nowhere."""

    def __init__(
        self, template: Stream, window: Window, container: str, options: dict[str, str]
    ) -> None:
        self.works = _may_be_copied(template, container)
        self.is_empty = True
        self.is_text = _is_text(template)
        self._track: Track | None = None
        self._out = av.open(_Nowhere(), "w", format=container, container_options=options)
        with self._judged():
            if self.works:
                self._track = copied_track(self._out, template, window)
                self._out.start_encoding()

    def take(self, packet: Packet[Stream]) -> None:
        """Send one packet on, as long as all before it were taken."""
        self.is_empty = False
        with self._judged():
            if self.works and self._track is not None:
                self._out.mux(self._track.take(packet))

    def finish(self) -> None:
        """End the file."""
        with self._judged():
            if self.works and self._track is not None:
                self._out.mux(self._track.flush())
            self._out.close()

    @contextmanager
    def _judged(self) -> Iterator[None]:
        try:
            yield
        except MemoryError:
            raise
        except (ValueError, av.FFmpegError):
            self.works = False


class _Nowhere(io.RawIOBase):
    """A file that takes everything and keeps nothing but its length."""

    def __init__(self) -> None:
        self._at = self._end = 0

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._end}[whence]
        return self._at

    def write(self, data: ReadableBuffer) -> int:
        size = memoryview(data).nbytes
        self._at += size
        self._end = max(self._end, self._at)
        return size


def _may_be_copied(template: Stream, container: str) -> bool:
    if template.type not in ("audio", "subtitle") or template.codec_context is None:
        return False
    if container != "matroska" and _is_text(template):
        return False  # an unbroken row of samples has to be made of them
    # Written since FFmpeg 6.1 as ISO 23003-5, which few players know.
    return container != "mp4" or not template.codec_context.name.startswith("pcm_")


def _is_text(template: Stream) -> bool:
    codec = template.codec_context
    return codec is not None and codec.codec.canonical_name in TEXT_CODECS
