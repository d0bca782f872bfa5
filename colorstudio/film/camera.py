"""Pictures as they come: a camera, an address or a file played at its own pace.

Whoever is slower than the source gets the newest picture; those between are dropped.
"""

import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import numpy as np
from av.codec.context import ThreadType
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from colorstudio.errors import FilmError
from colorstudio.film.picture import Picture, Plane, PlaneFormat
from colorstudio.film.planes import view
from colorstudio.film.source import open_film, picture_track
from colorstudio.film.tags import ColorRange, Matrix

_SYSTEMS = {"linux": "v4l2", "darwin": "avfoundation", "win32": "dshow"}
_LUMA_APART = ("yuv420p", "yuv422p", "yuv444p", "yuvj420p", "yuvj422p", "yuvj444p", "nv12", "gray")
_FULL = ("yuvj", "gray")  # formats that use all code values
_AT_ONCE = {"fflags": "nobuffer", "flags": "low_delay"}
_PATIENCE = 10.0, 10.0  # seconds for an address to answer, and for its next picture
_MOST_SILENCE = 5.0  # seconds without a picture after which a thread is left to itself


@dataclass(frozen=True, slots=True)
class LivePicture:
    """A grey picture, upright, and when it was due to be seen (``time.monotonic()``)."""

    picture: Picture
    seconds: float  # since the first one
    due: float


class Camera:
    """An open source. ``source`` is a camera's number, an address with ``://``, or a file's name.

    Only luma is read, as if all were black and white. Raises FilmError where nothing comes.
    """

    def __init__(self, source: str) -> None:
        self._is_file = not source.isdecimal() and "://" not in source
        self._name = f"Camera {source}" if source.isdecimal() else source
        self._container = _opened(source)
        try:
            self._stream = picture_track(self._container, self._name)
            self._stream.codec_context.thread_type = ThreadType.SLICE  # others hold pictures back
            self._frames = self._container.decode(self._stream)
            self._first = next(self._frames)
        except (av.FFmpegError, OSError, StopIteration) as error:
            self._container.close()
            raise FilmError(f"{self._name} gives no pictures; check that it is switched on.") from (
                error
            )
        self._luma = _Luma(self._first)
        self._waiting = threading.Condition()
        self._newest: LivePicture | None = None
        self._ended = self._closing = False
        self._failure: FilmError | None = None
        self.dropped = 0
        self._thread = threading.Thread(target=self._read, name="camera", daemon=True)

    @property
    def format(self) -> PlaneFormat:
        """Of all its pictures; sides are even."""
        return self._luma.format

    @property
    def rate(self) -> float:
        """Pictures a second, as far as the source says."""
        rate = self._stream.average_rate or self._stream.guessed_rate
        return float(rate) if rate else 25.0

    def start(self) -> None:
        """Time begins to run."""
        self._thread.start()

    def newest(self, timeout: float) -> LivePicture | None:
        """The newest picture that nobody has had, or None where none comes in time."""
        with self._waiting:
            self._waiting.wait_for(lambda: self._newest is not None or self._ended, timeout)
            newest, self._newest = self._newest, None
            if newest is None and self._failure is not None:
                raise self._failure
            return newest

    @property
    def ended(self) -> bool:
        """Whether nothing more will come."""
        with self._waiting:
            return self._ended and self._newest is None

    def close(self) -> None:
        """Let the source go."""
        self._closing = True
        if self._thread.is_alive():
            self._thread.join(_MOST_SILENCE)
        if not self._thread.is_alive():
            self._container.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _read(self) -> None:
        begin, number, frame = time.monotonic(), 0, self._first
        first = frame.time or 0.0
        try:
            while not self._closing:
                seconds = self._seconds(frame, first, begin, number)
                picture = self._luma.of(frame, number)
                self._give(picture, seconds, begin)
                number += 1
                frame = next(self._frames)
        except StopIteration:
            pass
        except (av.FFmpegError, OSError) as error:
            if not self._closing:
                reason = error.strerror or error
                self._failure = FilmError(f"{self._name} gives no more pictures ({reason}).")
        finally:
            with self._waiting:
                self._ended = True
                self._waiting.notify_all()

    def _seconds(self, frame: VideoFrame, first: float, begin: float, number: int) -> float:
        """When a picture belongs; a file's is waited for, others are there when they come."""
        if not self._is_file:
            return time.monotonic() - begin
        seconds = number / self.rate if frame.time is None else frame.time - first
        while not self._closing and (ahead := begin + seconds - time.monotonic()) > 0:
            time.sleep(min(ahead, 0.2))
        return seconds

    def _give(self, picture: Picture, seconds: float, begin: float) -> None:
        with self._waiting:
            self.dropped += self._newest is not None
            self._newest = LivePicture(picture, seconds, begin + seconds)
            self._waiting.notify_all()


def cameras() -> list[tuple[str, str]]:
    """Cameras and capture cards of this machine: what to open each by, and its name."""
    with suppress(ValueError, av.FFmpegError, OSError):
        found = av.enumerate_input_devices(_system())
        return [(str(number), one.description or one.name) for number, one in enumerate(found)]
    return []


class _Luma:
    """Upright luma of even sides, of whatever a source decodes to; as its first picture has it."""

    def __init__(self, first: VideoFrame) -> None:
        self._size = first.width, first.height
        self._turns = round(first.rotation / 90) % 4  # counter-clockwise, as numpy counts
        sides = self._size[::-1] if self._turns % 2 else self._size
        width, height = (max(2, side - side % 2) for side in sides)
        self._reformatter = VideoReformatter()
        full = first.color_range == ColorRange.FULL or first.format.name.startswith(_FULL)
        self._range = ColorRange.FULL if full else ColorRange.LIMITED
        self.format = PlaneFormat(width, height, 8, (1, 1), self._range, Matrix.SMPTE170M)

    def of(self, frame: VideoFrame, number: int) -> Picture:
        """The picture of a frame."""
        luma = np.rot90(np.asarray(self._plane(frame), np.uint8), self._turns)
        luma = luma[: self.format.height, : self.format.width]
        return Picture(number, number, self.format, np.ascontiguousarray(luma))

    def _plane(self, frame: VideoFrame) -> Plane:
        width, height = self._size
        if frame.format.name not in _LUMA_APART or (frame.width, frame.height) != self._size:
            frame = self._reformatter.reformat(
                *(frame, width, height, "yuv420p"),
                dst_colorspace=int(Matrix.SMPTE170M),
                dst_color_range=int(self._range),
            )
        return view(frame.planes[0], np.dtype(np.uint8))


def _system() -> str:
    return _SYSTEMS.get(sys.platform, "v4l2")


def _opened(source: str) -> InputContainer:
    if source.isdecimal():
        return _opened_camera(int(source))
    if "://" not in source:
        return open_film(Path(source))
    try:
        return av.open(source, options=_AT_ONCE, timeout=_PATIENCE)
    except (av.FFmpegError, OSError, ValueError) as error:
        raise FilmError(f"{source} does not answer; check the address and the network.") from error


def _opened_camera(number: int) -> InputContainer:
    system, known = _system(), cameras()
    named = {"v4l2": f"/dev/video{number}", "avfoundation": str(number)}
    if system == "v4l2" and known and number < len(known):
        with suppress(av.FFmpegError, OSError):
            named["v4l2"] = av.enumerate_input_devices(system)[number].name
    if system == "dshow" and number < len(known):
        named["dshow"] = f"video={known[number][1]}"
    try:
        return av.open(named[system], format=system, options=_AT_ONCE)
    except (KeyError, av.FFmpegError, OSError) as error:
        there = ", ".join(f"{key} ({name})" for key, name in known)
        raise FilmError(
            f"There is no camera {number} that can be opened; "
            + (f"there are: {there}." if there else "connect one, or name a file or an address.")
        ) from error
