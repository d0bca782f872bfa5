"""A frame with colour points that no take was made with yet."""

from dataclasses import dataclass
from enum import Enum, auto

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma
from colorstudio.engine.layer import ColourLayer, LayerColour
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.points import ColourPoint


class PreviewKind(Enum):
    """What is seen of a frame whose points no take knows yet."""

    QUICK = auto()  # the points, laid over the colour that is there
    ANSWER = auto()  # what the model makes of them, as the take will show it


@dataclass(frozen=True, slots=True, eq=False)
class PointsPreview:
    """``frame`` is seen with ``points``, and coloured by the model where its answer is there."""

    frame: int
    points: tuple[ColourPoint, ...]
    answer: Chroma | None = None

    @property
    def kind(self) -> PreviewKind:
        """Which of the two it is."""
        return PreviewKind.QUICK if self.answer is None else PreviewKind.ANSWER


@dataclass(frozen=True, slots=True, eq=False)
class FrameBasis:
    """What the model needs to answer a preview, upright: luma, and the take's colour, if any."""

    preview: PointsPreview
    luma: WorkingLuma
    base: Chroma | None


class OverlaidLayer:
    """A colour layer that has another colour in one frame."""

    def __init__(self, below: ColourLayer) -> None:
        self.below = below
        self._over: tuple[int, LayerColour] | None = None

    def lay(self, frame: int, chroma: Chroma, grade: Grade) -> None:
        """Show this in the frame, as its shot's own colour, and elsewhere the layer below."""
        self._over = frame, LayerColour(chroma, grade)

    def lift(self) -> None:
        """Show the layer below everywhere."""
        self._over = None

    def at(self, frame: int) -> LayerColour | None:
        """The frame's colour."""
        if self._over is not None and self._over[0] == frame:
            return self.below.mixed(frame, self._over[1])
        return self.below.at(frame)
