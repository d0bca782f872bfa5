"""Playing the film: every frame at its own time, or not at all."""

import time
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from colorstudio.app.viewer.clock import FilmClock
from colorstudio.app.viewer.service import PictureService
from colorstudio.app.viewer.sound import Sound, open_sound
from colorstudio.film.info import FrameIndex

_FASTEST = 8.0
_OUT_OF_STEP = 0.06  # seconds between picture and sound, above which the picture gives way
_FAR_APART = 0.25  # above which the sound is begun anew, once: a device may take long to open
_SOUND_MS = 1500  # after a film is opened, when its pictures have come
_SMOOTHING = 0.3


class Playback(QObject):
    """Says by ``moved`` when the playhead should go to the next frame.

    The frame is then ready, so that requesting it shows it at once. Frames that cannot be ready
    in time are left out. ``speedChanged`` gives 0 when the film comes to stand.
    """

    moved = Signal(int)
    speedChanged = Signal(float)  # noqa: N815  (signals are named as in Qt)

    def __init__(
        self,
        service: PictureService,
        parent: QObject | None = None,
        *,
        clock: FilmClock | None = None,
        sound: Sound | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._clock = clock or FilmClock()
        self._sound = sound  # None: not wanted so far
        self._range: tuple[int, int] | None = None
        self._loops = False
        self._shown = 0
        self._ready: int | None = None
        self._awaited: int | None = None
        self._asked = 0.0
        self._cost = 0.0  # seconds to make a frame ready
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)
        self._rejoined = False  # whether the sound was begun anew since it was started
        self._prepare = QTimer(self, interval=_SOUND_MS, singleShot=True)
        self._prepare.timeout.connect(self._prepare_sound)
        service.opened.connect(self._prepare.start)
        service.closed.connect(self._prepare.stop)
        service.prefetched.connect(self._receive)
        service.failed.connect(self.pause)
        service.closed.connect(self.pause)

    @property
    def speed(self) -> float:
        """Times the film's speed; negative backwards, 0 while it stands."""
        return self._clock.speed

    def set_range(self, start: int, stop: int, *, loop: bool) -> None:
        """Play only frames ``start`` to ``stop`` (excluded), again and again with ``loop``."""
        self._range, self._loops = (start, stop), loop

    def clear_range(self) -> None:
        """Play the whole film."""
        self._range, self._loops = None, False

    # Transport

    def play(self, frame: int, speed: float = 1.0) -> None:
        """Run from a frame; from an end of the range, begin at the other one."""
        film = self._service.film
        if film is None:
            return
        first, last = self._bounds(film.frames)
        if not first <= frame <= last or frame == (last if speed > 0 else first):
            frame = first if speed > 0 else last
        self._run(film.frames, frame, speed)
        self.speedChanged.emit(speed)

    @Slot()
    def pause(self) -> None:
        """Stand still at the frame that is shown."""
        if self.speed:
            self._clock.speed = 0.0
            self._timer.stop()
            self._ready = self._awaited = None
            self._silence()
            self._service.set_playing(False)
            self.speedChanged.emit(0.0)

    def toggle(self, frame: int) -> None:
        """Play from a frame, or pause."""
        if self.speed:
            self.pause()
        else:
            self.play(frame)

    def shuttle(self, direction: int, frame: int) -> None:
        """J (-1) and L (1): run that way, twice as fast each time."""
        faster = self.speed * direction > 0
        speed = min(abs(self.speed) * 2, _FASTEST) if faster else 1.0
        self.play(frame, direction * speed)

    def _run(self, frames: FrameIndex, frame: int, speed: float) -> None:
        self._shown, self._ready, self._awaited = frame, None, None
        self._service.set_playing(True)
        self._clock.start(frames.seconds(frame), speed)
        self._silence()
        self._rejoined = False
        if speed == 1.0:
            self._sound_from(frames.seconds(frame))
        self.moved.emit(frame)
        self._timer.start(0)  # by way of the event loop: what loops may end here and now

    # Frames

    @Slot()
    def _advance(self) -> None:
        film = self._service.film
        if film is None or not self.speed:
            return
        self._keep_with_sound()
        if self._ready is not None and self._is_due(film.frames, self._ready):
            self._shown, self._ready = self._ready, None
            self.moved.emit(self._shown)
            if not self.speed:  # whoever heard it has paused
                return
        if self._ready is None and self._awaited is None and self._shown != self._goal(film.frames):
            self._fetch(film.frames)
        self._sleep(film.frames)

    def _is_due(self, frames: FrameIndex, frame: int) -> bool:
        return self._clock.until(frames.seconds(frame)) <= 0

    def _fetch(self, frames: FrameIndex) -> None:
        """Have the frame made ready that will be due by then."""
        wanted = frames.frame_at(self._clock.after(self._cost))
        goal = self._goal(frames)
        if self.speed > 0:
            self._awaited = min(max(wanted, self._shown + 1), goal)
        else:
            self._awaited = max(min(wanted, self._shown - 1), goal)
        self._asked = time.monotonic()
        self._service.prefetch(self._awaited)

    @Slot(int)
    def _receive(self, frame: int) -> None:
        if frame == self._awaited:
            self._cost += _SMOOTHING * (time.monotonic() - self._asked - self._cost)
            self._ready, self._awaited = frame, None
            self._advance()

    def _sleep(self, frames: FrameIndex) -> None:
        """Until the ready frame is due, or the last one has been on screen for its time."""
        if self._ready is not None:
            self._wake_at(frames.seconds(self._ready))
        elif self._shown == self._goal(frames):
            end = _end_of(frames, self._shown, self.speed)
            if self._clock.until(end) <= 0:
                self._end(frames)
            else:
                self._wake_at(end)

    def _wake_at(self, seconds: float) -> None:
        self._timer.start(max(0, ceil(self._clock.until(seconds) * 1000)))

    def _end(self, frames: FrameIndex) -> None:
        if self._loops:
            first, last = self._bounds(frames)
            self._run(frames, first if self.speed > 0 else last, self.speed)
        else:
            self.pause()

    def _goal(self, frames: FrameIndex) -> int:
        """The frame to stop at."""
        first, last = self._bounds(frames)
        return last if self.speed > 0 else first

    def _bounds(self, frames: FrameIndex) -> tuple[int, int]:
        """First and last frame to play."""
        start, stop = self._range or (0, len(frames))
        return max(0, start), min(stop, len(frames)) - 1

    # Sound

    @Slot()
    def _prepare_sound(self) -> None:
        """Load what takes its time, so that the first play begins at once."""
        film = self._service.film
        if film is not None and film.audio:
            self._sound = self._sound or open_sound(self)
            self._sound.prepare(film.path)

    def _sound_from(self, seconds: float) -> None:
        film = self._service.film
        if film is not None and film.audio:
            self._sound = self._sound or open_sound(self)
            self._sound.play(film.path, seconds)

    def _silence(self) -> None:
        if self._sound is not None:
            self._sound.stop()

    def _keep_with_sound(self) -> None:
        """The ear notices a jump, the eye hardly: the picture follows the sound."""
        heard = self._sound.seconds if self._sound is not None else None
        if heard is None:
            return
        apart = abs(heard - self._clock.seconds)
        if apart > _FAR_APART and not self._rejoined:
            self._rejoined = True
            self._silence()
            self._sound_from(self._clock.seconds)
        elif apart > _OUT_OF_STEP:
            self._clock.start(heard, self.speed)


def _end_of(frames: FrameIndex, frame: int, speed: float) -> float:
    """When a frame has been on screen for its time, either way."""
    begin = frames.seconds(frame)
    after = frames.seconds(frame + 1) if frame + 1 < len(frames) else frames.total_seconds
    return after if speed > 0 else begin - (after - begin)
