"""A picture of our own sample film that shows things: a meadow below a sky."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from colorstudio.film.luma import working_luma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.resources import sample_film


@cache
def valley(height: int = 180, width: int = 320) -> NDArray[np.float32]:
    """Luma (1, 1, 1, height, width) in [0, 1] of the film's first frame; read-only."""
    with FilmReader(probe(sample_film())) as reader:
        luma = working_luma(reader.read(0), (height, width))
    picture = luma[None, None, None].astype(np.float32) / 255
    picture.flags.writeable = False
    return picture
