"""What one painting of the timeline needs, and where each of its rows lies."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from colorstudio.app.document.selection import ShotSelection
from colorstudio.app.timeline.contents import TimelineContents
from colorstudio.app.timeline.span import VisibleSpan
from colorstudio.app.viewer.thumbnails import ThumbnailService

RULER = 28
KEYS = 12
QUALITY = 62


@dataclass(frozen=True, slots=True)
class Rows:
    """Where each row of the timeline lies, top to bottom."""

    width: int
    height: int

    @property
    def strip(self) -> QRectF:
        """The shots."""
        return QRectF(0, RULER, self.width, max(20, self.height - RULER - KEYS - QUALITY))

    @property
    def keys(self) -> QRectF:
        """Ticks of keyframes and pins of exemplars."""
        return QRectF(0, self.strip.bottom(), self.width, KEYS)

    @property
    def quality(self) -> QRectF:
        """How sure the colour is, and how restless."""
        return QRectF(0, self.keys.bottom(), self.width, QUALITY)


@dataclass(frozen=True, slots=True)
class Scene:
    """All that one painting needs."""

    span: VisibleSpan
    rows: Rows
    contents: TimelineContents
    selection: ShotSelection
    playhead: int
    in_out: tuple[int | None, int | None]
    frame_count: int
    rate: Fraction
    aspect: float
    label: Callable[[int], str]  # a frame's time as text
    pictures: ThumbnailService
    font: QFont
    pixel_ratio: float  # device pixels of a pixel
