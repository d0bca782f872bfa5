"""Moving through the film, and how much of it the timeline shows."""

from bisect import bisect_left, bisect_right

from PySide6.QtWidgets import QWidget

from colorstudio.app.base.commands import CommandSet, Menu
from colorstudio.app.document.document import StudioDocument
from colorstudio.app.document.playhead import Playhead
from colorstudio.app.timeline.go_to_dialog import GoToDialog
from colorstudio.app.timeline.widget import Timeline
from colorstudio.app.viewer import PictureService, Playback
from colorstudio.app.viewer.thumbnails import ThumbnailService
from colorstudio.app.viewer.transport import TransportBar
from colorstudio.film.frame_range import FrameRange

_playback = Menu("Playback")
_view = Menu("View")
_ZOOM = 1.6


class PlayCommands(CommandSet):
    """The Playback menu, and the timeline's part of the View menu."""

    def __init__(
        self,
        document: StudioDocument,
        playhead: Playhead,
        pictures: PictureService,
        thumbnails: ThumbnailService,
        timeline: Timeline,
        transport: TransportBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._playhead, self._thumbnails = document, playhead, thumbnails
        self._timeline, self._canvas = timeline, timeline.canvas
        self._playback = Playback(pictures, self)
        self._playback.moved.connect(playhead.seek)
        self._playback.speedChanged.connect(transport.show_speed)
        timeline.seekRequested.connect(self._seek)
        document.opened.connect(self.clear_range)

    def stop(self) -> None:
        """Let the film stand."""
        self._playback.pause()

    # Playing

    @_playback("play.toggle", "Play or pause", "Play at film speed", "Space", "K", icon="play")
    def toggle(self) -> None:
        """Play, or stand still."""
        self._playback.toggle(self._playhead.frame)

    @_playback("play.reverse", "Play backwards", "Again for double speed", "J")
    def play_backwards(self) -> None:
        """Play backwards, faster each time."""
        self._playback.shuttle(-1, self._playhead.frame)

    @_playback("play.forward", "Play forwards", "Again for double speed", "L")
    def play_forwards(self) -> None:
        """Play forwards, faster each time."""
        self._playback.shuttle(1, self._playhead.frame)

    # Steps

    @_playback(
        *("play.frame-back", "One frame back", "One frame back", "Left", ","),
        section=1,
        icon="previous",
    )
    def frame_back(self) -> None:
        """Go one frame back."""
        self._step(-1)

    @_playback(
        *("play.frame-on", "One frame on", "One frame on", "Right", "."), section=1, icon="next"
    )
    def frame_on(self) -> None:
        """Go one frame on."""
        self._step(1)

    @_playback("play.second-back", "One second back", "One second back", "Shift+Left", section=1)
    def second_back(self) -> None:
        """Go one second back."""
        self._step_seconds(-1)

    @_playback("play.second-on", "One second on", "One second on", "Shift+Right", section=1)
    def second_on(self) -> None:
        """Go one second on."""
        self._step_seconds(1)

    @_playback("play.ten-back", "Ten seconds back", "Ten seconds back", "Ctrl+Left", section=1)
    def ten_seconds_back(self) -> None:
        """Go ten seconds back."""
        self._step_seconds(-10)

    @_playback("play.ten-on", "Ten seconds on", "Ten seconds on", "Ctrl+Right", section=1)
    def ten_seconds_on(self) -> None:
        """Go ten seconds on."""
        self._step_seconds(10)

    @_playback(
        *("play.shot-back", "Previous shot", "Go to where a shot begins", "Up"),
        section=1,
        icon="back",
    )
    def previous_shot(self) -> None:
        """Go to the start of this shot, or of the one before."""
        starts = self._document.contents.starts
        at = bisect_left(starts, self._playhead.frame) - 1
        self._seek(starts[at] if at >= 0 else 0)

    @_playback(
        *("play.shot-on", "Next shot", "Go to where the next shot begins", "Down"),
        section=1,
        icon="forward",
    )
    def next_shot(self) -> None:
        """Go to the start of the next shot, or to the film's end."""
        starts = self._document.contents.starts
        at = bisect_right(starts, self._playhead.frame)
        self._seek(starts[at] if at < len(starts) else self._document.frame_count - 1)

    @_playback("play.home", "Start of film", "Go to the first frame", "Home", section=1)
    def go_to_start(self) -> None:
        """Go to the first frame."""
        self._seek(0)

    @_playback("play.end", "End of film", "Go to the last frame", "End", section=1)
    def go_to_end(self) -> None:
        """Go to the last frame."""
        self._seek(self._document.frame_count - 1)

    @_playback("play.go-to", "Go to…", "Go to a timecode or frame", "G", section=1)
    def go_to(self) -> None:
        """Ask where to go."""
        dialog = GoToDialog(self._canvas.time_text, self._playhead.frame, self._window)
        if dialog.exec():
            self._seek(dialog.frame)

    def _seek(self, frame: int) -> None:
        self.stop()
        self._thumbnails.hold_back()
        self._playhead.seek(frame)

    def _step(self, frames: int) -> None:
        self._seek(self._playhead.frame + frames)

    def _step_seconds(self, seconds: int) -> None:
        film = self._document.film
        if film:
            self._step(round(seconds * film.video.frame_rate))

    # The range to play and to export

    @_playback("play.in", "Set in", "The range begins here", "I", section=2)
    def set_in(self) -> None:
        """Let the range begin at the playhead."""
        _, stop = self._canvas.in_out
        start = self._playhead.frame
        self._set_range(start, stop if stop and stop > start else None)

    @_playback("play.out", "Set out", "The range ends here", "O", section=2)
    def set_out(self) -> None:
        """Let the range end at the playhead."""
        start, _ = self._canvas.in_out
        stop = self._playhead.frame + 1
        keeps = start is not None and start < stop
        self._set_range(start if keeps else None, stop)

    @_playback("play.clear-range", "Clear range", "Forget in and out", "X", section=2)
    def clear_range(self) -> None:
        """Play all of the film."""
        self._set_range(None, None)

    def _set_range(self, start: int | None, stop: int | None) -> None:
        """``stop`` is exclusive."""
        self._timeline.set_in_out(start, stop)
        if start is None and stop is None:
            self._playback.clear_range()
        else:
            frames = FrameRange(start or 0, stop or self._document.frame_count)
            self._playback.set_range(*frames, loop=True)

    # The timeline

    @_view("view.zoom-in", "Zoom timeline in", "See less film, larger", "+", "=", section=2)
    def zoom_in(self) -> None:
        """See less film, larger."""
        self._canvas.zoom(_ZOOM)

    @_view("view.zoom-out", "Zoom timeline out", "See more film", "-", section=2)
    def zoom_out(self) -> None:
        """See more film."""
        self._canvas.zoom(1 / _ZOOM)

    @_view("view.zoom-fit", "Whole film", "See the whole film", "0", section=2)
    def zoom_to_film(self) -> None:
        """See the whole film."""
        self._canvas.fit()
