"""One frame in several colours, so that a person can choose a seed by eye."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.control import JobControl
from colorstudio.engine.fixing import Fixing
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.painter import SmallPainter
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.reader import FilmReader
from colorstudio.hints.hint import Hint
from colorstudio.models.settings import SampleSettings


@dataclass(frozen=True, slots=True)
class Variation:
    """What a seed makes of a frame: RGB (H, W, 3) uint8 at working size, upright, ungraded."""

    frame: int
    seed: int
    rgb: NDArray[np.uint8]


def variations(
    film: FilmInfo,
    frame: int,
    colorizer: Colorizer,
    settings: SampleSettings,
    seeds: Iterable[int],
    control: JobControl,
    fixing: Fixing | None = None,
) -> Iterator[Variation]:
    """The frame as each seed colours it, one after the other. Raises Cancelled."""
    grid = working_grid(film)
    with FilmReader(film) as reader:
        luma = working_luma(reader.read(frame), grid.luma)
    painter = SmallPainter(film.video.matrix)
    for seed in seeds:
        control.checkpoint()
        sampler = KeyframeSampler(colorizer, settings, seed, control.checkpoint, fixing=fixing)
        chroma = sampler.sample(luma, Hint.nothing(grid))
        yield Variation(frame, seed, painter.rgb(luma, chroma))
