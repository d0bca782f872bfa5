"""Moving through the film."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from colorstudio.app.viewer import Playback
from colorstudio.app.viewer.go_to_dialog import GoToDialog
from colorstudio.film.frame_range import FrameRange

if TYPE_CHECKING:
    from colorstudio.app.shell.window import MainWindow


class PlayCommands(QObject):
    """The Playback menu."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._playhead = window.playhead
        self._playback = Playback(window.pictures, self)
        self._playback.moved.connect(self._playhead.seek)
        self._playback.speedChanged.connect(lambda speed: window.transport.show_speed(speed))
        window.timeline.seekRequested.connect(self._seek)

    def table(self) -> dict[str, Callable[[], object]]:
        """Actions by name."""
        return {
            "play.toggle": lambda: self._playback.toggle(self._playhead.frame),
            "play.reverse": lambda: self._playback.shuttle(-1, self._playhead.frame),
            "play.forward": lambda: self._playback.shuttle(1, self._playhead.frame),
            "play.frame-back": lambda: self._step(-1),
            "play.frame-on": lambda: self._step(1),
            "play.second-back": lambda: self._step_seconds(-1),
            "play.second-on": lambda: self._step_seconds(1),
            "play.ten-back": lambda: self._step_seconds(-10),
            "play.ten-on": lambda: self._step_seconds(10),
            "play.shot-back": self._previous_shot,
            "play.shot-on": self._next_shot,
            "play.home": lambda: self._seek(0),
            "play.end": lambda: self._seek(self._window.document.frame_count - 1),
            "play.go-to": self._go_to,
            "play.in": self._set_in,
            "play.out": self._set_out,
            "play.clear-range": self.forget_range,
        }

    def stop(self) -> None:
        """Let the film stand."""
        self._playback.pause()

    def _seek(self, frame: int) -> None:
        self.stop()
        self._window.thumbnails.hold_back()
        self._playhead.seek(frame)

    def _step(self, frames: int) -> None:
        self._seek(self._playhead.frame + frames)

    def _step_seconds(self, seconds: int) -> None:
        film = self._window.document.film
        if film:
            self._step(round(seconds * film.video.frame_rate))

    def _starts(self) -> list[int]:
        return [shot.start for shot in self._window.document.contents.shots]

    def _previous_shot(self) -> None:
        starts = self._starts()
        at = bisect_left(starts, self._playhead.frame) - 1
        self._seek(starts[at] if at >= 0 else 0)

    def _next_shot(self) -> None:
        starts = self._starts()
        at = bisect_right(starts, self._playhead.frame)
        self._seek(starts[at] if at < len(starts) else self._window.document.frame_count - 1)

    def _go_to(self) -> None:
        canvas = self._window.timeline.canvas
        dialog = GoToDialog(canvas.time_text, self._playhead.frame, self._window)
        if dialog.exec():
            self._seek(dialog.frame)

    def _set_in(self) -> None:
        _, stop = self._window.timeline.canvas.in_out
        start = self._playhead.frame
        self._set_range(start, stop if stop and stop > start else None)

    def _set_out(self) -> None:
        start, _ = self._window.timeline.canvas.in_out
        stop = self._playhead.frame + 1
        keeps = start is not None and start < stop
        self._set_range(start if keeps else None, stop)

    def forget_range(self) -> None:
        """Another film: play all of it."""
        self._set_range(None, None)

    def _set_range(self, start: int | None, stop: int | None) -> None:
        """The part to play and to export; ``stop`` is exclusive."""
        self._window.timeline.set_in_out(start, stop)
        if start is None and stop is None:
            self._playback.clear_range()
        else:
            frames = FrameRange(start or 0, stop or self._window.document.frame_count)
            self._playback.set_range(*frames, loop=True)
