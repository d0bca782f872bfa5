"""Looks for trouble in the colour itself: steps of the palette, grey islands, colour in bars.

Every frame's colour is read, and of each shot the middle picture is decoded.
"""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import Chroma
from colorstudio.engine.control import JobControl
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.problems import Problem, Trouble
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.film.turning import upright
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.scene.bars import BLACK, picture_inside_bars

_BLOCKS = 4  # a palette is the mean chroma of so many blocks each way
_STEP = 0.02  # distance of (Cb, Cr) from which a step of the palette is seen
_USUAL = 4  # times what the shot's frames usually differ by
_BESIDE = 2  # frames before and after

_NEUTRAL, _VIVID = 0.012, 0.04  # chroma of what is grey, and of what is clearly coloured
_ISLAND = 0.005, 0.15  # shares of the picture
_AMID = 0.7  # of what lies around an island is coloured
_LIKE = 30  # levels of luma that it may differ from there
_MIDDLING = 40, 215  # luma: white shirts and black hats are grey by nature

_TINGE = 0.015  # chroma that is seen on black


def look_closer(
    project: Project, film: FilmId, info: FilmInfo, control: JobControl | None = None
) -> tuple[Problem, ...]:
    """What is found in the whole film, in order. Raises Cancelled."""
    layer = ColourLayer(project, film)
    shots = [shot.range for shot in project.shots.of(film)]
    found: list[Problem] = []
    with FilmReader(info) as reader:
        for place in shots or [FrameRange(0, len(info.frames))]:
            if control:
                control.checkpoint()
            found += _palette_steps(layer, place)
            middle = (place.start + place.stop) // 2
            colour = layer.at(middle)
            if colour is not None:
                luma = working_luma(reader.read(middle), working_grid(info).luma)
                chroma = upright(colour.chroma, info.video.rotation)
                found += _in_picture(middle, luma, chroma, colour.grade)
    return tuple(sorted(found))


def _palette_steps(layer: ColourLayer, place: FrameRange) -> Iterator[Problem]:
    frames, palettes = [], []
    for frame in range(*place):
        colour = layer.at(frame)
        if colour is not None:
            frames.append(frame)
            size = _BLOCKS, _BLOCKS
            blocks = [cv2.resize(p, size, interpolation=cv2.INTER_AREA) for p in colour.chroma]
            palettes.append(np.stack(blocks))
    if len(frames) > 2 * _BESIDE:
        away = _distances(np.stack(palettes))
        limit = max(_STEP, _USUAL * float(np.median(away)))
        for at in np.flatnonzero(away > limit):
            if at == 0 or away[at - 1] <= limit:
                yield Problem(frames[at], Trouble.PALETTE, float(away[at]))


def _distances(palettes: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n,) of each palette (2, h, w) from the median of those beside it."""
    padded = np.concatenate([palettes[_BESIDE:0:-1], palettes, palettes[-2 : -2 - _BESIDE : -1]])
    offsets = [offset for offset in range(2 * _BESIDE + 1) if offset != _BESIDE]
    beside = np.median([padded[o : o + len(palettes)] for o in offsets], axis=0)
    apart = np.linalg.norm(palettes - beside, axis=1)
    return np.asarray(apart.mean(axis=(1, 2)), np.float32)


def _in_picture(frame: int, luma: WorkingLuma, chroma: Chroma, grade: Grade) -> Iterator[Problem]:
    size = chroma.shape[2], chroma.shape[1]
    small = np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.int32)
    strength = np.linalg.norm(chroma, axis=0) * np.float32(grade.vividness)
    inside = picture_inside_bars(small)
    bars = np.ones(small.shape, bool)
    bars[inside] = False
    fades = 255 * grade.black_point >= BLACK  # it was seen to already
    if bars.any() and not fades and (tinge := float(strength[bars].mean())) > _TINGE:
        yield Problem(frame, Trouble.BARS, tinge)
    if share := _largest_island(small[inside], strength[inside]):
        yield Problem(frame, Trouble.ISLAND, share)


def _largest_island(luma: NDArray[np.int32], strength: NDArray[np.float32]) -> float:
    """Its share of the picture; 0 where there is none."""
    low, high = _MIDDLING
    grey = (strength < _NEUTRAL) & (luma > low) & (luma < high)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(grey.astype(np.uint8), connectivity=4)
    found = 0.0
    for label, (left, top, width, height, area) in enumerate(stats[1:], 1):
        share = area / grey.size
        at_edge = not (left > 0 and top > 0 and left + width < grey.shape[1])
        if not _ISLAND[0] <= share <= _ISLAND[1] or at_edge or top + height >= grey.shape[0]:
            continue
        here = labels == label
        wide = cv2.dilate(here.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
        around = wide & (cv2.dilate(here.astype(np.uint8), np.ones((5, 5), np.uint8)) == 0)
        amid = (strength[around] > _VIVID).mean() >= _AMID
        if amid and abs(luma[here].mean() - luma[around].mean()) < _LIKE:
            found = max(found, share)
    return float(found)
