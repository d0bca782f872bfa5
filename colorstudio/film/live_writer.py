"""Pictures written as they come: into a film with their own times, or to a video device."""

from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
from av.video.frame import VideoFrame
from av.video.stream import VideoStream as AvVideoStream

from colorstudio.errors import FilmError, UsageError
from colorstudio.film.encoders import quick_h264
from colorstudio.film.frames import ColourTags, pixel_format, to_fill
from colorstudio.film.picture import Plane, PlaneFormat
from colorstudio.film.tags import Matrix
from colorstudio.film.target import Target, in_plain_words

_CONTAINERS = {".mp4": "mp4", ".m4v": "mp4", ".mkv": "matroska"}
_TICKS = Fraction(1, 90000)
_GROWING = {"movflags": "hybrid_fragmented+delay_moov", "frag_duration": "1000000"}
_PRIMARIES = {Matrix.BT709: 1, Matrix.BT470BG: 5, Matrix.SMPTE170M: 6}


class LiveRecorder:
    """A film that grows, each picture with the time at which it came; plays after a kill, too.

    Raises UsageError before anything is written where it cannot be.
    """

    def __init__(self, path: Path, source: str, planes: PlaneFormat, *, overwrite: bool) -> None:
        container = _container(path)
        self._target = Target(path, Path(source), overwrite=overwrite)
        options = _GROWING if container == "mp4" else {"cluster_time_limit": "1000"}
        try:
            with in_plain_words(path):
                self._out = av.open(
                    str(self._target.partial), "w", format=container, container_options=options
                )
                encoder, options = quick_h264(18, "veryfast")
                stream = self._out.add_stream(encoder, rate=30, options=options)
                assert isinstance(stream, AvVideoStream)
                self._stream = stream
                _set_up(stream, planes)
                stream.codec_context.time_base = _TICKS
        except BaseException:
            self._target.discard()
            raise
        self._filler = _Filler(planes)
        self._last = -1

    def write(self, seconds: float, y: Plane, cb: Plane, cr: Plane) -> None:
        """Append a picture that came ``seconds`` after the first. Raises FilmError."""
        frame = self._filler.filled(y, cb, cr)
        self._last = max(self._last + 1, round(seconds / _TICKS))
        frame.pts, frame.time_base = self._last, _TICKS
        with in_plain_words(self._target.path):
            self._out.mux(self._stream.encode(frame))

    def finish(self) -> None:
        """Put the film in place, or leave none where no picture came."""
        if self._last < 0:
            self.abort()
            return
        with in_plain_words(self._target.path):
            self._out.mux(self._stream.encode(None))
            self._out.close()
        self._target.replace_with(self._target.partial)

    def abort(self) -> None:
        """Leave no file."""
        with suppress(av.FFmpegError, OSError):
            self._out.close()
        self._target.discard()


class DeviceWriter:
    """Raw pictures to a video device that others see as a camera (v4l2loopback of Linux).

    ``format_name`` is FFmpeg's; another than that of devices writes the same pictures to a file.
    Raises UsageError where nothing takes them.
    """

    def __init__(
        self, device: str, planes: PlaneFormat, rate: float, format_name: str = "v4l2"
    ) -> None:
        self._device = device
        try:
            self._out = av.open(device, "w", format=format_name)
            stream = self._out.add_stream("rawvideo", rate=Fraction(rate).limit_denominator(1001))
            assert isinstance(stream, AvVideoStream)
            _set_up(stream, planes)
            self._out.start_encoding()
        except (av.FFmpegError, OSError, ValueError) as error:
            raise UsageError(
                f"{device} takes no pictures; load v4l2loopback and name its device, such as "
                "/dev/video9."
            ) from error
        self._stream = stream
        self._filler = _Filler(planes)
        self._number = 0

    def write(self, seconds: float, y: Plane, cb: Plane, cr: Plane) -> None:
        """Show a picture now. Raises FilmError."""
        frame = self._filler.filled(y, cb, cr)
        frame.pts, frame.time_base = self._number, self._stream.codec_context.time_base
        self._number += 1
        try:
            self._out.mux(self._stream.encode(frame))
        except (av.FFmpegError, OSError) as error:
            raise FilmError(f"{self._device} takes no more pictures ({error.strerror}).") from error

    def finish(self) -> None:
        """Let the device go."""
        with suppress(av.FFmpegError, OSError):
            self._out.close()

    abort = finish


def check_record(path: Path) -> None:
    """Raise UsageError where a recording cannot have this name."""
    _container(path)


def _container(path: Path) -> str:
    try:
        return _CONTAINERS[path.suffix.lower()]
    except KeyError:
        raise UsageError(f"{path.name} cannot be recorded to; name it .mp4 or .mkv.") from None


def _set_up(stream: AvVideoStream, planes: PlaneFormat) -> None:
    context = stream.codec_context
    context.width, context.height = planes.width, planes.height
    context.pix_fmt = pixel_format(planes)
    _tags(planes).put_on(context)


def _tags(planes: PlaneFormat) -> ColourTags:
    usual = _PRIMARIES.get(planes.matrix, 2)
    return ColourTags(int(planes.matrix), usual, usual, int(planes.color_range))


class _Filler:
    def __init__(self, planes: PlaneFormat) -> None:
        self._frame = VideoFrame(planes.width, planes.height, pixel_format(planes))
        self._tags = _tags(planes)

    def filled(self, *planes: Plane) -> VideoFrame:
        """The one frame, with these planes."""
        self._frame.make_writable()
        for plane, own in zip(planes, self._frame.planes, strict=True):
            to_fill(own, plane.dtype)[...] = plane
        self._tags.put_on(self._frame)
        return self._frame
