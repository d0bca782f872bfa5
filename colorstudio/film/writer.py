"""Writing films: planes in, a whole file out or nothing."""

from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from av.video.frame import VideoFrame

from colorstudio.errors import FilmError, UsageError
from colorstudio.film.codecs import Codec, ExportSettings, plane_format
from colorstudio.film.frames import PlaneFrame
from colorstudio.film.gif import GifSink
from colorstudio.film.info import FilmInfo
from colorstudio.film.movie import MovieSink
from colorstudio.film.picture import Plane, PlaneFormat
from colorstudio.film.sequence import SequenceSink, SequenceTarget, is_single
from colorstudio.film.still import StillSink
from colorstudio.film.target import Target, in_plain_words
from colorstudio.stages import staged

_PICTURES = ("images", "gif")
_WIDELY_PLAYED = 4096  # samples a side, the limit of most H.264 decoder chips


class Sink(Protocol):
    """Where finished frames go."""

    @property
    def notices(self) -> list[str]:
        """What the user should know, one sentence each."""
        ...

    def write(self, frame: int, picture: VideoFrame, captions: bytes, /) -> None:
        """Take one picture; its buffers are used again afterwards."""
        ...

    def finish(self) -> None:
        """Put the whole export in place."""
        ...

    def abort(self) -> None:
        """Leave no trace."""
        ...


def open_writer(
    target: Path,
    source: FilmInfo,
    settings: ExportSettings,
    *,
    overwrite: bool,
    first_frame: int = 0,
    stop_frame: int | None = None,
) -> "FilmWriter":
    """Begin the export of ``source``'s frames ``first_frame`` to ``stop_frame`` (excluded).

    Raises UsageError or FilmError before any work where the target or the settings make no sense.
    """
    codec = settings.codec_for(target)
    frames = range(len(source.frames))[first_frame:stop_frame]
    if not frames:
        raise UsageError("There is nothing to export: the chosen part of the film is empty.")
    planes = plane_format(source.video, codec, settings)
    notices = _notices(source, planes, codec)
    says_how_to_turn = codec.name not in _PICTURES
    filler = PlaneFrame(  # before the sink: it may want more memory than there is
        source.video,
        planes,
        turns=0 if says_how_to_turn else source.video.rotation // 90,
        mirrored=source.video.is_mirrored and not says_how_to_turn,
    )
    with in_plain_words(target):
        sink = _sink(target, source, planes, codec, settings, frames, overwrite=overwrite)
    return FilmWriter(target, planes, frames, sink, filler, notices)


class FilmWriter:
    """Takes the planes of one frame after another.

    ``format`` says which planes: ``cb`` and ``cr`` are wanted exactly so, ``y`` at the source's
    bit depth and range. ``notices`` are sentences for the user; more may come until the end.
    As a context manager it finishes at a clean exit and leaves no file after an exception.
    """

    def __init__(
        self,
        target: Path,
        planes: PlaneFormat,
        frames: range,
        sink: Sink,
        filler: PlaneFrame,
        notices: list[str],
    ) -> None:
        self.format = planes
        self._target = target
        self._frames = frames
        self._sink = sink
        self._filler = filler
        self._notices = notices
        self._last = -1
        self._open = True

    @property
    def notices(self) -> list[str]:
        """What the user should know about this export, one sentence each."""
        return [*self._notices, *self._sink.notices]

    @staged("encode")
    def write(self, frame: int, y: Plane, cb: Plane, cr: Plane, captions: bytes = b"") -> None:
        """Append the film's ``frame``; frames come in rising order. Raises FilmError."""
        if frame not in self._frames or frame <= self._last:
            raise ValueError(f"frame {frame} after {self._last}, of {self._frames}")
        with in_plain_words(self._target):
            self._sink.write(frame, self._filler.fill(y, cb, cr), captions)
        self._last = frame

    @staged("encode")
    def finish(self) -> None:
        """Complete the export and put it in place, once. Raises FilmError."""
        if not self._open:
            return
        if self._last < 0:
            self.abort()
            raise FilmError(f"No frame was written to {self._target.name}, so there is no export.")
        try:
            with in_plain_words(self._target):
                self._sink.finish()
        except BaseException:
            self.abort()
            raise
        self._open = False

    def abort(self) -> None:
        """Give up and remove what has been written; an existing target stays as it was."""
        if self._open:
            self._open = False
            self._sink.abort()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            self.finish()
        else:
            self.abort()


def _sink(
    target: Path,
    source: FilmInfo,
    planes: PlaneFormat,
    codec: Codec,
    settings: ExportSettings,
    frames: range,
    *,
    overwrite: bool,
) -> Sink:
    is_still = codec.name == "images" and len(frames) == 1 and is_single(target)
    if codec.name == "images" and not is_still:
        return SequenceSink(SequenceTarget(target, source, overwrite=overwrite), source, planes)
    place = Target(target, source.path, overwrite=overwrite)
    try:
        if is_still:
            return StillSink(place, source, planes)
        if codec.name == "gif":
            return GifSink(place, source, planes, frames)
        return MovieSink(place, source, planes, codec, settings, frames)
    except BaseException:
        place.discard()
        raise


def _notices(source: FilmInfo, planes: PlaneFormat, codec: Codec) -> list[str]:
    """What the choice of codec means for this film."""
    video = source.video
    notices = []
    if codec.even_only and planes.chroma_shift == (0, 0):
        notices.append(
            f"{codec.title} is written as 4:4:4 to keep the odd size {video.width}×{video.height}; "
            "some players cannot show it."
        )
    if video.has_captions and codec.name in _PICTURES:
        notices.append("The closed captions inside the film's pictures are left out.")
    if video.has_alpha:
        notices.append("The film's transparency is left out.")
    if planes.color_range is not video.color_range:
        notices.append(f"{codec.title} knows only video range: luma is scaled from full range.")
    if planes.bit_depth < video.bit_depth:
        notices.append(f"Luma is rounded from {video.bit_depth} to {planes.bit_depth} bits.")
    if codec.name == "h264" and planes.bit_depth > 8:
        notices.append("Few devices play 10-bit H.264; H.265 or 8 bits play more widely.")
    if codec.name == "h264" and max(planes.width, planes.height) > _WIDELY_PLAYED:
        notices.append(f"Few devices play H.264 larger than {_WIDELY_PLAYED}; H.265 plays there.")
    return notices
