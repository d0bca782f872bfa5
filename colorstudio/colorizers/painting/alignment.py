"""Colour from a painted picture: laid onto our own luma, and left out where it shows other things.

Models that paint whole pictures shift, zoom and repaint. The painting is moved back by the
similarity that correlates it best with our luma (ECC, Evangelidis and Psarakis 2008, started from
phase correlation), and each place is compared by the contrast-structure term of SSIM (Wang et al.
2004).
"""

from collections.abc import Iterator
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.film.tags import Matrix

Array = NDArray[np.float32]

LEAST_LIKENESS = 0.4
"""Mean likeness below which a painting shows another picture. 40 photographs, moved by 2 to 5 %,
blurred, noisy and with another tone curve, have 0.57 to 0.95; against other photographs at most
0.23."""

_DRIFTED = 0.2  # likeness below which a cell is left out
_SIDE = 180  # of the pictures that are compared, shorter side
_REACH = 1 / 45  # standard deviation of the window that is compared, in short sides
_SLOPE = 1 / 12  # standard deviation of what counts as light, in short sides
_NOISE = 9e-4  # variance of luma below which a place has no structure: (0.03)²
_ZOOMS = (1.0, 0.96, 1.04)
_MOST_ZOOM, _MOST_SHIFT = 0.12, 0.12  # of the picture; what goes further is no alignment
_ROUNDS = 40
_STOP = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, _ROUNDS, 1e-4)


class Aligned(NamedTuple):
    """Where places of our picture lie in the painting, and how alike both are there."""

    warp: Array  # (2, 3), in fractions of width and height
    cells: Array  # (h, w) likeness in [-1, 1]
    likeness: float  # mean over the places that have structure


def chroma_of_painting(rgb: Array, luma: Array, least_likeness: float = LEAST_LIKENESS) -> Array:
    """Grid chroma (B, 2, H/2, W/2) of paintings (B, 3, h, w), R′G′B′ in [0, 1], of any size.

    ``luma`` (B, 1, H, W) in [0, 1]. The painting must show the whole picture; it is moved to fit.
    Cells that show something else are NaN; all are where the painting as a whole is less alike
    than ``least_likeness``. With 0, all cells are taken as they are.
    """
    pictures = np.ascontiguousarray(rgb.transpose(0, 2, 3, 1))
    pairs = zip(pictures, luma[:, 0], strict=True)
    return np.stack([_grid_chroma(painted, ours, least_likeness) for painted, ours in pairs])


def _grid_chroma(rgb: Array, luma: Array, least_likeness: float) -> Array:
    width, height = luma.shape[1] // 2, luma.shape[0] // 2
    painted = np.nan_to_num(np.clip(rgb, 0, 1), nan=0.0)
    aligned = align(rgb_to_ycbcr(painted, Matrix.BT470BG)[0], luma)
    chroma = rgb_to_ycbcr(_moved(painted, aligned.warp, (width, height)), Matrix.BT470BG)[1]
    if least_likeness <= 0:
        return chroma
    cells = cv2.resize(aligned.cells, (width, height), interpolation=cv2.INTER_LINEAR)
    wrong = (cells < _DRIFTED) | (aligned.likeness < least_likeness)
    return np.where(wrong, np.float32(np.nan), chroma)


def align(painted: Array, luma: Array) -> Aligned:
    """Move a painting's luma onto ours, both in [0, 1] and of any sizes."""
    shrink = min(1.0, _SIDE / min(luma.shape))
    size = max(8, round(luma.shape[1] * shrink)), max(8, round(luma.shape[0] * shrink))
    ours = _resized(luma, size)
    theirs = _resized(painted, size)
    best = _judged(np.eye(2, 3, dtype=np.float32), theirs, ours)
    for warp in _candidates(_detail(theirs), _detail(ours)):
        rival = _judged(warp, theirs, ours)
        if rival.likeness > best.likeness + 0.01 and _plausible(warp):
            best = rival
    return best


def _candidates(theirs: Array, ours: Array) -> Iterator[Array]:
    for start in _starts(theirs, ours):
        yield start
        yield _refined(start, theirs, ours)


def _starts(theirs: Array, ours: Array) -> Iterator[Array]:
    """First guesses: for each zoom around the middle, the shift that phase correlation finds."""
    height, width = ours.shape
    window = cv2.createHanningWindow((width, height), cv2.CV_32F)
    for zoom in _ZOOMS:
        middle = np.array([(1 - zoom) * width / 2, (1 - zoom) * height / 2])
        pixels = np.array([[zoom, 0, middle[0]], [0, zoom, middle[1]]], np.float32)
        moved = _warped(theirs, pixels, (width, height))
        (x, y), _ = cv2.phaseCorrelate(ours.copy(), moved, window)  # it windows what it is given
        pixels[:, 2] += zoom * np.array([x, y], np.float32)
        yield pixels / _per_pixel(width, height)


def _refined(warp: Array, theirs: Array, ours: Array) -> Array:
    """The affinity nearby that correlates best; the guess itself where ECC finds none."""
    per_pixel = _per_pixel(ours.shape[1], ours.shape[0])
    try:
        _, found = cv2.findTransformECC(
            ours, theirs, (warp * per_pixel).astype(np.float32), cv2.MOTION_AFFINE, _STOP
        )
    except cv2.error:  # nothing correlates
        return warp
    return np.asarray(found, np.float32) / per_pixel


def _judged(warp: Array, theirs: Array, ours: Array) -> Aligned:
    moved = _moved(theirs, warp, (ours.shape[1], ours.shape[0]))
    cells, structure = _compared(ours, _like_toned(moved, ours))
    return Aligned(warp, cells, float((cells * structure).sum() / (structure.sum() + 1e-9)))


def _compared(ours: Array, theirs: Array) -> tuple[Array, Array]:
    """SSIM's contrast-structure term, and how much structure there is to compare in [0, 1]."""
    sigma = _REACH * min(ours.shape)
    mean_a, mean_b = _blurred(ours, sigma), _blurred(theirs, sigma)
    a = _blurred(ours * ours, sigma) - mean_a * mean_a
    b = _blurred(theirs * theirs, sigma) - mean_b * mean_b
    both = _blurred(ours * theirs, sigma) - mean_a * mean_b
    energy = np.asarray(np.maximum(a, 0) + np.maximum(b, 0), np.float32)
    noise = np.float32(_NOISE)
    return (2 * both + noise) / (energy + noise), energy / (energy + noise)


def _detail(image: Array) -> Array:
    """Without its wide slopes of light, which correlate wherever they lie."""
    return image - _blurred(image, min(image.shape) * _SLOPE)


def _like_toned(theirs: Array, ours: Array) -> Array:
    """``theirs`` with the mean and contrast of ``ours``: tone is no structure."""
    contrast = np.float32(np.clip(ours.std() / max(float(theirs.std()), 1e-3), 0.25, 4))
    return np.asarray((theirs - theirs.mean()) * contrast + ours.mean(), np.float32)


def _plausible(warp: Array) -> bool:
    change = np.abs(warp - np.eye(2, 3))
    middle = np.abs(warp @ np.array([0.5, 0.5, 1]) - 0.5)
    return bool(change[:, :2].max() < _MOST_ZOOM and middle.max() < _MOST_SHIFT)


def _moved(image: Array, warp: Array, size: tuple[int, int]) -> Array:
    """``image`` seen through ``warp`` at ``size`` (width, height)."""
    return _warped(_resized(image, size), warp * _per_pixel(*size), size)


def _per_pixel(width: int, height: int) -> Array:
    """Factors that turn a warp in fractions of the picture into one in pixels."""
    return np.array([[1, width / height, width], [height / width, 1, height]], np.float32)


def _warped(image: Array, pixels: Array, size: tuple[int, int]) -> Array:
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    moved = cv2.warpAffine(image, pixels, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.float32)


def _resized(image: Array, size: tuple[int, int]) -> Array:
    shrinks = image.shape[1] >= size[0] and image.shape[0] >= size[1]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, size, interpolation=how), np.float32)


def _blurred(image: Array, sigma: float) -> Array:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.float32)
