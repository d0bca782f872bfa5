"""One frame with changed colour points, as fast as the model can."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from colorstudio.chroma.grid import Chroma
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.control import JobControl
from colorstudio.engine.points import hint_of_points
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Hint, change, laid_over
from colorstudio.hints.points import ColourPoint
from colorstudio.hints.spread import Features
from colorstudio.models.settings import SampleSettings

_TRUST = np.float32(0.98)  # in the colour that is there, where no point has changed


@dataclass(frozen=True, slots=True)
class PointedFrame:
    """A frame as the studio has it before its eyes, and the points that a person lays on it.

    ``luma`` is the film's; ``base`` the frame's colour in the take shown, None
    where there is none, and ``before`` the points which that take was made with.
    """

    frame: int
    luma: WorkingLuma
    points: tuple[ColourPoint, ...]
    base: Chroma | None = None
    before: tuple[ColourPoint, ...] = ()
    settings: SampleSettings = field(default_factory=SampleSettings)
    seed: int = 0


@dataclass(frozen=True, slots=True)
class FrameColoured:
    """The frame's colour with its points, on the grid, before its grade."""

    frame: int
    chroma: Chroma


Look = Callable[[WorkingLuma], Features]
"""What a picture shows, as features."""


def colour_pointed(
    wish: PointedFrame, colorizer: Colorizer, control: JobControl, look: Look
) -> FrameColoured:
    """The frame in draft quality: its points, and the shown colour where they change nothing.

    Between both stands what the model makes of them. Raises Cancelled.
    """
    settings = replace(wish.settings, quality="draft", steps=None)
    sampler = KeyframeSampler(colorizer, settings, wish.seed, control.checkpoint)
    return FrameColoured(wish.frame, sampler.sample(wish.luma, _evidence(wish, look)))


def _evidence(wish: PointedFrame, look: Look) -> Hint:
    features = look(wish.luma) if wish.points or wish.before else None
    hint = hint_of_points(wish.points, wish.luma, features)
    if wish.base is None:
        return hint
    before = hint_of_points(wish.before, wish.luma, features)
    # What a point had half coloured is not to bring its colour back.
    untouched = (1 - change(before, hint)) ** 3
    return laid_over(hint, Hint(wish.base, _TRUST * untouched))
