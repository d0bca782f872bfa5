"""The colour of a frame that points lie on, by itself: a preview and the take ask the same for it.

So what a person saw while laying them is what is made.
"""

from collections.abc import Iterable, Mapping

import numpy as np

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.engine.control import JobControl
from colorstudio.engine.lumas import ShotLumas
from colorstudio.engine.pins import PinCarrier
from colorstudio.engine.points import hint_of_points
from colorstudio.engine.recall import Recall
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.fuse import fuse
from colorstudio.hints.hint import Hint, change, known_share, laid_over
from colorstudio.hints.points import ColourPoint
from colorstudio.hints.spread import Features

TRUST = np.float32(0.98)  # in the colour that is there, where no point has changed
NOTHING_NEW = 0.99  # share of known cells above which memory is not asked


def trusted(base: Chroma) -> Hint:
    """The colour that a frame has already."""
    return Hint(base, np.full((1, *base.shape[1:]), TRUST))


def changed_points(
    points: Iterable[ColourPoint],
    before: Iterable[ColourPoint],
    there: Hint,
    luma: WorkingLuma,
    features: Features | None,
) -> Hint:
    """What is known of a frame whose colour ``there`` was made with the points of ``before``."""
    hint = hint_of_points(points, luma, features)
    # What a point had half coloured is not to bring its colour back.
    untouched = (1 - change(hint_of_points(before, luma, features), hint)) ** 3
    return laid_over(hint, Hint(there.chroma, there.confidence * untouched))


def beneath_points(
    frame: int,
    given: Mapping[int, Hint],
    lumas: ShotLumas,
    grid: GridSize,
    spans: list[tuple[int, int]],
    recall: Recall | None,
    control: JobControl,
) -> Hint:
    """What is known of a frame of a shot without colour apart from the points on it.

    ``given`` is pinned by others than points. What the model makes of other frames is not known
    while a person lays points on this one, so it does not count.
    """
    known = [given[frame]] if frame in given else []
    if given.keys() - {frame}:
        pins = PinCarrier(lumas, grid, spans, control)
        carried = pins.onward(given).get(frame), pins.back(given).get(frame)
        known += [hint for hint in carried if hint is not None]
    evidence = fuse(known) if known else Hint.nothing(grid)
    if recall and known_share(evidence) < NOTHING_NEW:
        luma = lumas.span(frame, frame)[0]
        recalled = recall.hint(frame, luma, evidence.confidence)
        evidence = recalled.below(evidence, evidence.confidence).hint
    return evidence
