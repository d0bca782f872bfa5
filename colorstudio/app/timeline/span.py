"""Which part of the film the timeline shows, and how wide a frame is. Knows no Qt."""

from collections.abc import Iterable

MARGIN = 8  # pixels beside the film, so that the playhead at its ends is seen as a whole
_SIGN = 8.0  # pixels that a sign reaches to either side of its frame
_CLOSEST = 24.0  # pixels of a frame when zoomed all the way in


class VisibleSpan:
    """Maps frames to pixels and back; keeps itself inside the film."""

    def __init__(self) -> None:
        self.first = 0.0  # frame at the left edge, beside its margin
        self.scale = 1.0  # pixels of a frame
        self._frames = 1
        self._width = 1

    @property
    def visible(self) -> float:
        """How many frames fit."""
        return self._room / self.scale

    @property
    def edges(self) -> tuple[float, float]:
        """The frames at the widget's edges, or where the film ends."""
        return max(0.0, self.place(0)), min(self._frames, self.place(self._width))

    @property
    def last_first(self) -> float:
        """The largest ``first``, with the film's end at the right edge."""
        return max(0.0, self._frames - self.visible)

    @property
    def shows_all(self) -> bool:
        """Whether the whole film is in sight."""
        return self.scale <= self._whole * 1.0001

    @property
    def _whole(self) -> float:
        return self._room / self._frames

    @property
    def _room(self) -> int:
        return max(1, self._width - 2 * MARGIN)

    def set_frames(self, frames: int) -> None:
        """A film of this length, all of it in sight."""
        self._frames = max(1, frames)
        self.fit()

    def set_width(self, width: int) -> None:
        """The widget has another width; what fitted goes on fitting."""
        fitted = self.shows_all
        self._width = max(1, width)
        if fitted:
            self.fit()
        else:
            self._settle(self.first, self.scale)

    def fit(self) -> None:
        """Show the whole film."""
        self._settle(0.0, self._whole)

    def x(self, frame: float) -> float:
        """Pixel of a frame's left edge."""
        return MARGIN + (frame - self.first) * self.scale

    def place(self, x: float) -> float:
        """The inverse of :meth:`x`."""
        return self.first + (x - MARGIN) / self.scale

    def frame_at(self, x: float) -> int:
        """The frame under a pixel, clipped to the film."""
        return min(self._frames - 1, max(0, int(self.place(x))))

    def border_at(self, x: float) -> int:
        """The edge between two frames that is nearest to a pixel."""
        return min(self._frames, max(0, round(self.place(x))))

    def seen(self, frames: Iterable[int]) -> list[int]:
        """Those in sight, or so near that their sign reaches in."""
        reach = _SIGN / self.scale
        first, last = self.first - reach, self.first + self.visible + reach
        return [frame for frame in frames if first <= frame <= last]

    def zoom(self, factor: float, x: float) -> None:
        """Magnify, the frame under ``x`` staying where it is."""
        under = self.place(x)
        scale = self._bounded(self.scale * factor)
        self._settle(under - (x - MARGIN) / scale, scale)

    def scroll_to(self, first: float) -> None:
        """Put a frame at the left edge, as far as the film reaches."""
        self._settle(first, self.scale)

    def show_range(self, start: int, stop: int) -> None:
        """Let a range fill most of the width."""
        scale = self._bounded(0.86 * self._room / max(1, stop - start))
        middle = (start + stop) / 2
        self._settle(middle - self._room / scale / 2, scale)

    def reveal(self, frame: int) -> bool:
        """Scroll by a page if the frame is out of sight; whether that was so."""
        if MARGIN <= self.x(frame) <= MARGIN + self._room - self.scale:
            return False
        self._settle(frame - self.visible * 0.1, self.scale)
        return True

    def _bounded(self, scale: float) -> float:
        return min(max(scale, self._whole), max(_CLOSEST, self._whole))

    def _settle(self, first: float, scale: float) -> None:
        self.scale = self._bounded(scale)
        self.first = min(max(0.0, first), self.last_first)
