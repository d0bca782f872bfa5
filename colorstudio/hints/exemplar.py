"""The exemplar as a hint source: a colour picture of (nearly) the same frame."""

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Hint


def align(exemplar: WorkingLuma, chroma: Chroma, frame: WorkingLuma) -> Hint:
    """The exemplar's chroma moved onto ``frame``; abstains where the two pictures disagree."""
    grid = GridSize(*chroma.shape[1:])
    return SpanMotion([exemplar, frame], grid).forward(Hint.certain(chroma))[-1]
