"""One frame in several colours, so that a person can choose by eye: each a likely way to go."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.conditions import MADE, Makers
from colorstudio.engine.control import JobControl
from colorstudio.engine.fixing import Fixing
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.painter import SmallPainter
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.reader import FilmReader
from colorstudio.hints.hint import Hint
from colorstudio.models.lean import MOST_TERMS, STRONGEST, Term, lean_text, read_lean
from colorstudio.models.settings import SampleSettings

COUNT = 6  # ways that are shown together
_NEAR = 0.4  # how far the ones like another lie from it

Dice = Callable[[], int]
"""Gives another number from 1 up at each call."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to colour: a seed, and which likely way it leans."""

    seed: int
    lean: str = ""


@dataclass(frozen=True, slots=True)
class Variation:
    """What a way makes of a frame: RGB (H, W, 3) uint8 at working size, upright, ungraded."""

    frame: int
    way: Way
    rgb: NDArray[np.uint8]


def deal(number: int, dice: Dice) -> list[str]:
    """Leans that span what is likely, six at a time; opposites lie side by side.

    The first time: the likeliest, warm, cool, other clothes, their opposites, and any other.
    """
    n, m = dice(), dice()
    if number == 0:
        return ["", "warm", "cool", f"clothes:{n}", f"clothes:{-n}", f"any:{m}"]
    pair = ["dusk", "night"] if number % 2 else [f"warm+clothes:{m}", f"cool+clothes:{-m}"]
    return [*pair, f"any:{m}", f"any:{-m}", f"clothes:{n}", f"clothes:{-n}"]


def like(lean: str, dice: Dice) -> list[str]:
    """A lean, and five others near it."""
    n = dice()
    kept = read_lean(lean)[: MOST_TERMS - 1]
    near = [Term(kind, sign * n, _NEAR) for kind in ("any", "clothes") for sign in (1, -1)]
    further = strengthened(lean, 1 + _NEAR) if kept else lean_text([Term("warm", 0, _NEAR)])
    return [lean, *(lean_text([*kept, term]) for term in near), further]


def strengthened(lean: str, times: float) -> str:
    """The same lean, going further or less far."""
    terms = read_lean(lean)
    strengths = (round(min(term.strength * times, STRONGEST), 3) for term in terms)
    return lean_text(
        replace(term, strength=strength) for term, strength in zip(terms, strengths, strict=True)
    )


def variations(
    film: FilmInfo,
    frame: int,
    colorizer: Colorizer,
    settings: SampleSettings,
    ways: Iterable[Way],
    control: JobControl,
    fixing: Fixing | None = None,
    makers: Makers = MADE,
) -> Iterator[Variation]:
    """The frame as each way colours it, one after the other. Raises Cancelled."""
    grid = working_grid(film)
    with FilmReader(film) as reader:
        luma = working_luma(reader.read(frame), grid.luma)
    painter = SmallPainter(film.video.matrix)
    for way in ways:
        control.checkpoint()
        how = replace(settings, lean=way.lean)
        sampler = KeyframeSampler(
            *(colorizer, how, way.seed, control.checkpoint), fixing=fixing, makers=makers
        )
        chroma = sampler.sample(luma, Hint.nothing(grid))
        yield Variation(frame, way, painter.rgb(luma, chroma))
