"""How original and colour stand against each other: modes, and the panes that each one needs."""

from dataclasses import dataclass
from enum import StrEnum

from colorstudio.app.viewer.view import Size

_GAP = 2  # device pixels between two panes


class CompareMode(StrEnum):
    """What the viewer shows of a frame."""

    SIDE = "side"
    WIPE = "wipe"
    SINGLE = "single"
    DIFFERENCE = "difference"


class Content(StrEnum):
    """A picture that a pane can hold."""

    ORIGINAL = "original"
    COLOUR = "colour"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the viewer, in device pixels, that shows ``content``."""

    content: Content
    x: int
    y: int
    width: int
    height: int

    @property
    def size(self) -> Size:
        """(width, height)"""
        return self.width, self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether a place of the viewer is in it."""
        return 0 <= x - self.x < self.width and 0 <= y - self.y < self.height


def panes(mode: CompareMode, room: tuple[int, int], picture: Size) -> list[Pane]:
    """The panes of a viewer of size ``room``; original first where there are two."""
    width, height = room
    if mode is CompareMode.SIDE:
        return _pair(width, height, picture)
    content = Content.DIFFERENCE if mode is CompareMode.DIFFERENCE else Content.COLOUR
    whole = Pane(content, 0, 0, width, height)
    if mode is CompareMode.WIPE:
        return [Pane(Content.ORIGINAL, 0, 0, width, height), whole]
    return [whole]


def _pair(width: int, height: int, picture: Size) -> list[Pane]:
    """Beside or above each other, whichever leaves the pictures larger."""
    half_width, half_height = (width - _GAP) // 2, (height - _GAP) // 2
    beside = min(half_width / picture[0], height / picture[1])
    stacked = min(width / picture[0], half_height / picture[1])
    if beside >= stacked:
        return [
            Pane(Content.ORIGINAL, 0, 0, half_width, height),
            Pane(Content.COLOUR, width - half_width, 0, half_width, height),
        ]
    return [
        Pane(Content.ORIGINAL, 0, 0, width, half_height),
        Pane(Content.COLOUR, 0, height - half_height, width, half_height),
    ]
