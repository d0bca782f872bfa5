"""The tone of a picture: the one colour that it has, on average, at each brightness."""

import cv2
import numpy as np

from colorstudio.chroma.matrices import Floats, chroma_codes, grid_scale, luma_codes
from colorstudio.film.picture import Picture, Plane

_SIZE = 80, 60  # (width, height) at which noise and lines of the chroma have averaged out
_STEPS = 24  # of luma, between which a tone is interpolated


def small_planes(picture: Picture) -> tuple[Floats, Floats] | None:
    """Luma (h, w) in [0, 1] and chroma (2, h, w) as fractions, both small; None without chroma."""
    if picture.cb is None or picture.cr is None:
        return None
    kind = picture.format
    size = min(_SIZE[0], picture.cb.shape[1]), min(_SIZE[1], picture.cb.shape[0])
    chroma = chroma_codes(kind.bit_depth, kind.color_range)
    planes = [_averaged(chroma.to_fractions(p), size) for p in (picture.cb, picture.cr)]
    luma = luma_codes(kind.bit_depth, kind.color_range).to_fractions(picture.y)
    return np.clip(_averaged(luma, size), 0, 1), np.stack(planes)


def tone_of(luma: Floats, chroma: Floats) -> Floats:
    """(2, steps) from black to white; what no place is as bright as, has its neighbours' colour."""
    lower, share = _place(luma)
    weights = np.zeros(_STEPS + 1)
    sums = np.zeros((2, _STEPS + 1))
    for index, part in ((lower.ravel(), 1 - share.ravel()), (lower.ravel() + 1, share.ravel())):
        weights += np.bincount(index, part, _STEPS + 1)
        for plane, total in zip(chroma, sums, strict=True):
            total += np.bincount(index, part * plane.ravel(), _STEPS + 1)
    seen = np.flatnonzero(weights > 1e-6)
    steps = np.arange(_STEPS + 1)
    return np.stack([np.interp(steps, seen, s[seen] / weights[seen]) for s in sums]).astype(
        np.float32
    )


def toned(luma: Floats, tone: Floats) -> Floats:
    """The chroma (2, h, w) that a picture has where its tone is all that there is."""
    lower, share = _place(luma)
    result: Floats = (1 - share) * tone[:, lower] + share * tone[:, lower + 1]
    return result


def own_tone(picture: Picture) -> Floats | None:
    """The tone of a film's own picture on the grid's scale, (2, 256) by luma; None without any."""
    planes = small_planes(picture)
    if planes is None:
        return None
    tone = toned(np.linspace(0, 1, 256, dtype=np.float32)[None], tone_of(*planes))[:, 0]
    scale = np.array(grid_scale(picture.format.matrix), np.float32)[:, None]
    return np.asarray(tone / scale, np.float32)


def _averaged(plane: Plane | Floats, size: tuple[int, int]) -> Floats:
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)


def _place(luma: Floats) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.int64]], Floats]:
    """Between which two steps each luma lies: the lower one, and the share of the upper one."""
    place = np.clip(luma * _STEPS, 0, _STEPS - 1e-3)
    lower = place.astype(np.int64)
    return lower, np.asarray(place - lower, np.float32)
