"""How an exemplar fits one frame of a film, before a person decides for it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.colorizers.features import FeatureExtractor
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import read_picture
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.painter import SmallPainter
from colorstudio.engine.sight import Sight
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.reader import FilmReader

_MATCHED = 0.4  # confidence above which a cell counts as matched
_HELPS = 0.3  # matched share times confidence; pictures of other things stay below


class Way(StrEnum):
    """How colour comes from an exemplar."""

    ALIGNED = "aligned"
    SEMANTIC = "semantic"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ExemplarMatch:
    """What a frame takes from an exemplar.

    ``share`` of the frame is matched, with this mean ``confidence``; ``chroma`` (2, h, w) is grey
    where nothing matches, ``rgb`` (H, W, 3) the frame in that colour, upright, at working size.
    """

    frame: int
    way: Way
    share: float
    confidence: float
    chroma: Chroma
    rgb: NDArray[np.uint8]


def match_exemplar(
    film: FilmInfo,
    frame: int,
    name: str,
    picture: bytes,
    load: Callable[[], FeatureExtractor],
    control: JobControl,
) -> ExemplarMatch:
    """Match a picture file's bytes to a frame, as colouring the film would.

    ``load`` is called only where the pictures differ. Raises UsageError where the bytes are no
    picture in colour, and Cancelled.
    """
    grid = working_grid(film)
    exemplar = read_picture(name, picture, grid)
    control.checkpoint()
    with FilmReader(film) as reader:
        luma = working_luma(reader.read(frame), grid.luma)
    control.checkpoint()
    hint, aligned = exemplar.hint(luma, Sight(load))
    matched = hint.confidence[hint.confidence >= _MATCHED]
    share = matched.size / hint.confidence.size
    chroma = np.asarray(hint.chroma * np.clip(hint.confidence / _MATCHED, 0, 1), np.float32)
    rgb = SmallPainter(film.video.matrix).rgb(luma, chroma)
    sure = float(matched.mean()) if matched.size else 0.0
    helps = Way.SEMANTIC if share * sure >= _HELPS else Way.NONE
    way = Way.ALIGNED if aligned else helps
    return ExemplarMatch(frame, way, share, sure, chroma, rgb)
