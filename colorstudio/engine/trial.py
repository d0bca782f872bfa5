"""How an exemplar fits one frame of a film, before a person decides for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.colorizers.features import FeatureExtractor
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarPicture, read_picture
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.painter import SmallPainter
from colorstudio.engine.showing import FrameFinder, Sighting
from colorstudio.engine.sight import Sight
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.hints.showing import details_of, sureness

_MATCHED = 0.4  # confidence above which a cell counts as matched
_HELPS = 0.3  # matched share times confidence; pictures of other things stay below
_THE_VERY_ONE = 0.95  # sureness above which no other frame is looked for
_BETTER = 0.02  # by which another frame must be surer than the one at hand


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
    ``shows`` is the frame that it surely shows, if any.
    """

    frame: int
    way: Way
    share: float
    confidence: float
    chroma: Chroma
    rgb: NDArray[np.uint8]
    shows: Sighting | None = None


def match_exemplar(
    film: FilmInfo,
    frame: int,
    name: str,
    picture: bytes,
    load: Callable[[], FeatureExtractor],
    control: JobControl,
    shot: FrameRange | None = None,
) -> Iterator[ExemplarMatch]:
    """Match a picture file's bytes to a frame, as colouring the film would.

    Where it does not show this very frame, a second answer follows once the film was searched, the
    ``shot`` of the frame first. ``load`` is called only where the pictures differ. Raises
    UsageError where the bytes are no picture in colour, and Cancelled.
    """
    grid = working_grid(film)
    exemplar = read_picture(name, picture, grid)
    control.checkpoint()
    with FilmReader(film) as reader:
        luma = working_luma(reader.read(frame), grid.luma)
        here = Sighting(frame, sureness(details_of(exemplar.luma), details_of(luma)))
        control.checkpoint()
        found = _match(film, exemplar, luma, here, Sight(load))
        if here.sureness >= _THE_VERY_ONE:
            yield replace(found, shows=here)
            return
        yield found
        finder = FrameFinder(film, reader, grid, control)
        best = finder.within(exemplar.luma, shot) if shot and here.is_sure else None
        if not here.is_sure:
            best = finder.anywhere(exemplar.luma, shot)
    if best is None or best.sureness < here.sureness + _BETTER:
        best = here
    yield replace(found, shows=best if best.is_sure else None)


def _match(
    film: FilmInfo, exemplar: ExemplarPicture, luma: WorkingLuma, here: Sighting, look: Sight
) -> ExemplarMatch:
    if here.is_sure:
        hint, aligned = exemplar.hint(luma, look)
    else:  # along a motion that is none, ghosts would come
        hint, aligned = exemplar.lent(luma, look), False
    matched = hint.confidence[hint.confidence >= _MATCHED]
    share = matched.size / hint.confidence.size
    chroma = np.asarray(hint.chroma * np.clip(hint.confidence / _MATCHED, 0, 1), np.float32)
    rgb = SmallPainter(film.video.matrix).rgb(luma, chroma)
    sure = float(matched.mean()) if matched.size else 0.0
    helps = Way.SEMANTIC if share * sure >= _HELPS else Way.NONE
    return ExemplarMatch(here.frame, Way.ALIGNED if aligned else helps, share, sure, chroma, rgb)
