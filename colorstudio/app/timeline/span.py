"""Which part of the film the timeline shows, and how wide a frame is. Knows no Qt."""

from collections.abc import Iterable

_SIGN = 8.0  # pixels that a sign reaches to either side of its frame
_CLOSEST = 24.0  # pixels of a frame when zoomed all the way in


class VisibleSpan:
    """Maps frames to pixels and back; keeps itself inside the film."""

    def __init__(self) -> None:
        self.first = 0.0  # frame at the left edge
        self.scale = 1.0  # pixels of a frame
        self._frames = 1
        self._width = 1

    @property
    def visible(self) -> float:
        """How many frames fit."""
        return self._width / self.scale

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
        return self._width / self._frames

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
        return (frame - self.first) * self.scale

    def frame_at(self, x: float) -> int:
        """The frame under a pixel, clipped to the film."""
        return min(self._frames - 1, max(0, int(self.first + x / self.scale)))

    def border_at(self, x: float) -> int:
        """The edge between two frames that is nearest to a pixel."""
        return min(self._frames, max(0, round(self.first + x / self.scale)))

    def seen(self, frames: Iterable[int]) -> list[int]:
        """Those in sight, or so near that their sign reaches in."""
        reach = _SIGN / self.scale
        first, last = self.first - reach, self.first + self.visible + reach
        return [frame for frame in frames if first <= frame <= last]

    def zoom(self, factor: float, x: float) -> None:
        """Magnify, the frame under ``x`` staying where it is."""
        under = self.first + x / self.scale
        scale = self._bounded(self.scale * factor)
        self._settle(under - x / scale, scale)

    def scroll_to(self, first: float) -> None:
        """Put a frame at the left edge, as far as the film reaches."""
        self._settle(first, self.scale)

    def show_range(self, start: int, stop: int) -> None:
        """Let a range fill most of the width."""
        scale = self._bounded(0.86 * self._width / max(1, stop - start))
        middle = (start + stop) / 2
        self._settle(middle - self._width / scale / 2, scale)

    def reveal(self, frame: int) -> bool:
        """Scroll by a page if the frame is out of sight; whether that was so."""
        if 0 <= self.x(frame) <= self._width - self.scale:
            return False
        self._settle(frame - self.visible * 0.1, self.scale)
        return True

    def _bounded(self, scale: float) -> float:
        return min(max(scale, self._whole), max(_CLOSEST, self._whole))

    def _settle(self, first: float, scale: float) -> None:
        self.scale = self._bounded(scale)
        self.first = min(max(0.0, first), self.last_first)
