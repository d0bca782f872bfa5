"""A camera, card or file coloured as it comes: shown, recorded, sent on, and dropped, not late."""

import queue
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.grid import grid_size
from colorstudio.chroma.merge import ChromaMerger
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.camera.colour import LiveColour, timed
from colorstudio.engine.control import JobControl
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.errors import Cancelled, UsageError
from colorstudio.film.camera import Camera, LivePicture
from colorstudio.film.live_writer import DeviceWriter, LiveRecorder
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Plane
from colorstudio.models.settings import SampleSettings

_LOOK = 0.1  # seconds between looks at whether to stop
_WAITING = 8  # pictures that an encoder may be behind
_LATELY = 50  # pictures that the rate on the way is of
_SHOWN_SIDE = 1280  # of the longer side: what goes to a window


@dataclass(frozen=True, slots=True)
class LiveWish:
    """What to colour, and where to."""

    source: str  # a camera's number, an address, or a file
    record: Path | None = None
    overwrite: bool = False
    device_out: str | None = None  # a v4l2 loopback device
    model: str = "default"
    device: str = "auto"
    seconds: float | None = None  # to stop after


@dataclass(frozen=True, slots=True)
class LiveFigures:
    """How well it kept up. Delays are from when a picture was due until its colour was there."""

    shown: int
    counted: int  # of those, the ones that the rest is about
    dropped: int
    seconds: float  # from the first of them to the last
    delay: float  # seconds, of half the pictures at most
    late: float  # of one in twenty at least
    guesses: int = 0
    processor: float = 0.0  # seconds of the process

    @property
    def rate(self) -> float:
        """Pictures a second."""
        return (self.counted - 1) / self.seconds if self.seconds > 0 else 0.0

    @property
    def sentence(self) -> str:
        """In words."""
        return (
            f"{self.shown} pictures in {self.seconds:.1f} s, {self.rate:.1f} a second, "
            f"{self.dropped} dropped; delay {1000 * self.delay:.0f} ms, "
            f"one in twenty over {1000 * self.late:.0f} ms."
        )


@dataclass(frozen=True, slots=True, eq=False)
class LiveShown:
    """A picture in colour, R′G′B′ (h, w, 3), when it was due (``time.monotonic()``)."""

    rgb: NDArray[np.uint8]
    due: float
    seconds: float
    figures: LiveFigures


@dataclass(frozen=True, slots=True)
class LiveEnded:
    """Nothing more comes."""

    figures: LiveFigures


Load = Callable[[str, str], Colorizer]
OnLive = Callable[[LiveShown | LiveEnded], None]


def watch(wish: LiveWish, load: Load, control: JobControl, on_live: OnLive) -> LiveFigures:
    """Colour until the source ends or the control stops it; a recording is finished then.

    Raises ColorStudioError where it cannot begin or the source breaks down.
    """
    with ExitStack() as stack:
        camera = stack.enter_context(Camera(wish.source))
        outlets = _outlets(wish, camera)
        for outlet in outlets:
            stack.callback(outlet.finish)
        colorizer = load(wish.model, wish.device)
        stack.callback(colorizer.close)
        session = _Session(wish, camera, colorizer, control, outlets)
        stack.callback(session.close)
        figures = session.run(on_live)
    for outlet in outlets:
        outlet.check()
    on_live(LiveEnded(figures))
    return figures


class _Session:
    def __init__(
        self,
        wish: LiveWish,
        camera: Camera,
        colorizer: Colorizer,
        control: JobControl,
        outlets: Sequence["_Outlet"],
    ) -> None:
        if colorizer.info.frames > 1:
            raise UsageError(
                f"{colorizer.info.title} takes several pictures at once; choose a model of single "
                "pictures, such as default."
            )
        self._wish, self._camera, self._control = wish, camera, control
        self._outlets = outlets
        kind = camera.format
        self._grid = grid_size(Fraction(kind.width, kind.height))
        settings = SampleSettings(quality="draft")
        sampler = KeyframeSampler(colorizer, settings, 0, lambda _: None)
        grey = np.full(self._grid.luma, 128, np.uint8)
        self._colour = LiveColour(
            self._grid, sampler.sample, timed(sampler.sample, grey, self._grid)
        )
        self._merger = ChromaMerger(kind, kind, self._grid)
        self._pace = _Pace()

    def run(self, on_live: OnLive) -> LiveFigures:
        """Until the end; gives how it went."""
        camera, most = self._camera, self._wish.seconds
        camera.start()
        while not camera.ended:
            try:
                self._control.checkpoint()
            except Cancelled:
                break
            picture = camera.newest(_LOOK)
            if picture is None:
                continue
            if most is not None and picture.seconds > most:
                break
            on_live(self._shown(picture))
        return self._figures()

    def close(self) -> None:
        """End what works beside."""
        self._colour.close()

    def _shown(self, live: LivePicture) -> LiveShown:
        picture = live.picture
        luma = working_luma(picture, self._grid.luma)
        chroma = self._colour.colour(luma, live.seconds)
        cb, cr = self._merger.merge(picture.y, chroma)
        for outlet in self._outlets:
            outlet.take(live.seconds, picture.y, cb, cr)
        rgb = _for_screen(to_rgb(picture.y, cb, cr, picture.format))
        self._pace.shown(live.due)
        return LiveShown(rgb, live.due, live.seconds, self._figures(_LATELY))

    def _figures(self, last: int = 0) -> LiveFigures:
        return self._pace.figures(self._camera.dropped, self._colour.guesses, last)


class _Pace:
    """When pictures were shown."""

    def __init__(self) -> None:
        self._delays: list[float] = []
        self._shown: list[float] = []
        self._processor = time.process_time()

    def shown(self, due: float) -> None:
        """One is shown now."""
        now = time.monotonic()
        self._shown.append(now)
        self._delays.append(now - due)

    def figures(self, dropped: int, guesses: int, last: int = 0) -> LiveFigures:
        """Of all, or the pace of the ``last`` pictures."""
        if not self._shown:
            return LiveFigures(0, 0, dropped, 0.0, 0.0, 0.0, guesses)
        shown, delays = self._shown[-last:], np.asarray(self._delays[-last:])
        return LiveFigures(
            *(len(self._shown), len(shown), dropped, shown[-1] - shown[0]),
            *(float(np.median(delays)), float(np.quantile(delays, 0.95))),
            *(guesses, time.process_time() - self._processor),
        )


class _Writer(Protocol):
    def write(self, seconds: float, y: Plane, cb: Plane, cr: Plane) -> None: ...

    def finish(self) -> None: ...

    def abort(self) -> None: ...


class _Outlet:
    """Writes on a thread of its own, so that an encoder holds no picture up."""

    def __init__(self, writer: _Writer) -> None:
        self._writer = writer
        self._queue: queue.Queue[tuple[float, Plane, Plane, Plane] | None] = queue.Queue(_WAITING)
        self._failure: Exception | None = None
        self.left_out = 0
        self._thread = threading.Thread(target=self._work, name="outlet", daemon=True)
        self._thread.start()

    def take(self, seconds: float, y: Plane, cb: Plane, cr: Plane) -> None:
        """A picture; where the writer is far behind it is left out. Raises what writing raised."""
        self.check()
        try:
            self._queue.put_nowait((seconds, y, cb, cr))
        except queue.Full:
            self.left_out += 1

    def finish(self) -> None:
        """Write what waits, and end."""
        self._queue.put(None)
        self._thread.join()

    def check(self) -> None:
        """Raise what writing raised."""
        if self._failure is not None:
            raise self._failure

    def _work(self) -> None:
        try:
            while (one := self._queue.get()) is not None:
                self._writer.write(*one)
            self._writer.finish()
        except Exception as error:  # noqa: BLE001  (raised where the pictures come from)
            self._failure = error
            self._writer.abort()
            while self._queue.get() is not None:
                pass


def _outlets(wish: LiveWish, camera: Camera) -> list[_Outlet]:
    writers: list[_Writer] = []
    if wish.record is not None:
        record = wish.record
        writers.append(LiveRecorder(record, wish.source, camera.format, overwrite=wish.overwrite))
    if wish.device_out is not None:
        writers.append(DeviceWriter(wish.device_out, camera.format, camera.rate))
    return [_Outlet(writer) for writer in writers]


def _for_screen(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = rgb.shape[:2]
    scale = _SHOWN_SIDE / max(height, width)
    if scale >= 1:
        return rgb
    size = round(width * scale), round(height * scale)
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
