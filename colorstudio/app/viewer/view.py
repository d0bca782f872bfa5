"""Where a pane looks at the picture: zoom and pan, in numbers only.

Lengths are device pixels in panes and film pixels in pictures; sizes are (width, height).
"""

from dataclasses import dataclass, replace

Size = tuple[float, float]
Point = tuple[float, float]

LARGEST = 32.0
_MARGIN = 10  # device pixels around a picture that is seen as a whole
_STEPS = (1 / 8, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, LARGEST)


@dataclass(frozen=True, slots=True)
class View:
    """``scale`` device pixels for a film pixel; the film's (x, y) lies in the pane's middle."""

    scale: float
    x: float
    y: float

    def to_picture(self, point: Point, pane: Size) -> Point:
        """The place of the picture that a place of the pane shows."""
        return (
            self.x + (point[0] - pane[0] / 2) / self.scale,
            self.y + (point[1] - pane[1] / 2) / self.scale,
        )

    def to_pane(self, point: Point, pane: Size) -> Point:
        """The inverse of :meth:`to_picture`."""
        return (
            pane[0] / 2 + (point[0] - self.x) * self.scale,
            pane[1] / 2 + (point[1] - self.y) * self.scale,
        )

    def zoomed(self, scale: float, point: Point, pane: Size) -> "View":
        """At another scale, with the same film pixel under ``point`` of the pane."""
        x, y = self.to_picture(point, pane)
        return View(
            scale,
            x - (point[0] - pane[0] / 2) / scale,
            y - (point[1] - pane[1] / 2) / scale,
        )

    def panned(self, dx: float, dy: float) -> "View":
        """With the picture moved by device pixels."""
        return replace(self, x=self.x - dx / self.scale, y=self.y - dy / self.scale)

    def clamped(self, picture: Size, pane: Size) -> "View":
        """Moved so that no room is wasted; centred along a side that fits as a whole."""
        x, y = (
            _clamped(at, length, room / self.scale)
            for at, length, room in zip((self.x, self.y), picture, pane, strict=True)
        )
        return replace(self, x=x, y=y)


def fit(picture: Size, pane: Size) -> View:
    """The whole picture, as large as it goes."""
    rooms = (max(side - 2 * _MARGIN, 1) for side in pane)
    scale = min(room / length for room, length in zip(rooms, picture, strict=True))
    return View(scale, picture[0] / 2, picture[1] / 2)


def next_step(scale: float, up: bool, smallest: float) -> float:
    """The next round scale; ``smallest`` (that of the whole picture) is the first."""
    if up:
        return next((step for step in _STEPS if step > scale * 1.001), LARGEST)
    below = [step for step in _STEPS if smallest < step < scale / 1.001]
    return below[-1] if below else smallest


def _clamped(at: float, length: float, seen: float) -> float:
    if seen >= length:
        return length / 2
    return min(max(at, seen / 2), length - seen / 2)
