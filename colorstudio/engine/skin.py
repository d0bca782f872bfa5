"""Skin out of line: where the default model sees skin by shape, and its hue is not that of skin.

People's skin, of whatever shade, lies near one line of (Cb, Cr); tests/benchmarks/skin.py measures
how near. What is grey there is no matter of hue.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.chroma.tone import own_tone
from colorstudio.engine.control import JobControl
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.painter import SmallPainter
from colorstudio.engine.problems import Problem, Trouble
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.film.turning import upright
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId

_LIKELY = np.float32(0.7)  # of a place: surely skin
_LEAST = 0.01  # of the picture
_LIT = 50, 235  # luma: neither in deep shade nor burnt out
_COLOURED = 0.03  # chroma whose hue is seen
_LINE = 130.0  # degrees from Cb towards Cr: the middle of skin's hues
_AWAY = 45.0  # degrees from there that no skin goes

Likely = Callable[[WorkingLuma], NDArray[np.float32]]
"""How likely skin is at each place (h, w) of an upright picture."""


@dataclass(frozen=True, slots=True)
class SkinLooked:
    """What is found in a whole film."""

    problems: tuple[Problem, ...]


def look_at_skin(
    project: Project,
    film: FilmId,
    info: FilmInfo,
    likely: Likely,
    control: JobControl | None = None,
) -> SkinLooked:
    """Look at the middle picture of each shot, as it is shown. Raises Cancelled."""
    layer, painter = ColourLayer(project, film), SmallPainter(info.video.matrix)
    found: list[Problem] = []
    with FilmReader(info) as reader:
        for shot in project.shots.of(film):
            if control:
                control.checkpoint()
            middle = (shot.start + shot.stop) // 2
            colour = layer.at(middle)
            if colour is None:
                continue
            picture = reader.read(middle)
            luma = working_luma(picture, working_grid(info).luma)
            chroma = upright(colour.chroma, info.video.rotation)
            rgb = painter.rgb(luma, chroma, colour.grade, own_tone(picture))
            shown = grid_chroma_of_rgb(rgb, GridSize(*chroma.shape[1:]))
            away = skin_away(luma, shown, likely(luma))
            if is_out_of_line(away):
                found.append(Problem(middle, Trouble.SKIN, away))
    return SkinLooked(tuple(found))


def is_out_of_line(away: float) -> bool:
    """Whether no skin goes so many degrees away."""
    return away > _AWAY


def skin_away(luma: WorkingLuma, chroma: Chroma, likely: NDArray[np.float32]) -> float:
    """How far the hue of what is surely skin is from that of skin, in degrees.

    0 where there is none, or it has no hue that one could see.
    """
    size = likely.shape[1], likely.shape[0]
    small = cv2.resize(luma, size, interpolation=cv2.INTER_AREA)
    skin = (likely >= _LIKELY) & (small >= _LIT[0]) & (small <= _LIT[1])
    if float(skin.mean()) < _LEAST:
        return 0.0
    cb, cr = (
        float(cv2.resize(plane, size, interpolation=cv2.INTER_AREA)[skin].mean())
        for plane in chroma
    )
    if np.hypot(cb, cr) < _COLOURED:
        return 0.0
    hue = float(np.degrees(np.arctan2(cr, cb)))
    return abs((hue - _LINE + 180) % 360 - 180)
