"""The exemplar as a hint source: a colour picture of (nearly) the same frame."""

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Confidence, Hint


def align(
    exemplar: WorkingLuma,
    chroma: Chroma,
    frame: WorkingLuma,
    opacity: Confidence | None = None,
) -> Hint:
    """The exemplar's chroma moved onto ``frame``; abstains where the two pictures disagree.

    With ``opacity`` it knows only so much of each cell.
    """
    grid = GridSize(*chroma.shape[1:])
    known = Hint.certain(chroma) if opacity is None else Hint(chroma, opacity)
    return SpanMotion([exemplar, frame], grid).forward(known)[-1]
