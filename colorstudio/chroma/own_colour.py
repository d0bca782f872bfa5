"""Whether a picture has colour of its own: neither black and white, nor merely tinted or toned."""

import cv2
import numpy as np

from colorstudio.chroma.matrices import Floats, chroma_codes
from colorstudio.film.picture import Picture, Plane

_SIZE = 80, 60  # (width, height) at which noise and lines of the chroma have averaged out
_STEPS = 24  # of luma, between which a tint's colour is interpolated
_COLOURED = 0.013  # distance of (Cb, Cr), root mean square. Of 17 colour clips the palest frame has
# 0.016, a blue tint 0.010 at most, black and white transfers less than 0.001


def has_own_colour(picture: Picture) -> bool:
    """Whether places equally bright differ in colour.

    A tint lays one colour over the whole picture, a tone one over each brightness: in both, luma
    says all that there is to know of the chroma.
    """
    if picture.cb is None or picture.cr is None:
        return False
    size = min(_SIZE[0], picture.cb.shape[1]), min(_SIZE[1], picture.cb.shape[0])
    codes = chroma_codes(picture.format.bit_depth, picture.format.color_range)
    planes = codes.to_fractions(picture.cb), codes.to_fractions(picture.cr)
    chroma = np.stack([_averaged(plane, size) for plane in planes])
    luma = _averaged(picture.y, size) / np.float32(2**picture.format.bit_depth - 1)
    return bool(np.sqrt(((chroma - _toned(luma, chroma)) ** 2).sum(0).mean()) > _COLOURED)


def _averaged(plane: Plane | Floats, size: tuple[int, int]) -> Floats:
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)


def _toned(luma: Floats, chroma: Floats) -> Floats:
    """The chroma of a toned picture: of each brightness what this one has on average."""
    place = np.clip(luma * _STEPS, 0, _STEPS - 1e-3)
    lower = place.astype(int)
    share = (place - lower).ravel()
    weights = np.zeros(_STEPS + 1)
    sums = np.zeros((2, _STEPS + 1))
    for index, part in ((lower.ravel(), 1 - share), (lower.ravel() + 1, share)):
        weights += np.bincount(index, part, _STEPS + 1)
        for plane, total in zip(chroma, sums, strict=True):
            total += np.bincount(index, part * plane.ravel(), _STEPS + 1)
    means = sums / np.maximum(weights, 1e-9)
    toned = [(1 - share) * mean[lower.ravel()] + share * mean[lower.ravel() + 1] for mean in means]
    return np.asarray(toned, np.float32).reshape(chroma.shape)
