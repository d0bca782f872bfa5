"""How the copy's picture lies on the film's: another crop, size and aspect, found from features."""

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.picture import WorkingLuma

Affine = NDArray[np.float64]
"""(2, 3): from places of the film's working luma to places of the copy's."""

_FEATURES = 1200
_CLEARLY = 0.8  # a match must be nearer than this part of the next best
_REACH = 2.0  # pixels within which a match agrees with the fit
_LEAST_MATCHES = 24
_LEAST_SHARE = 0.25  # of the matches that agree
_MOST_STRETCH = 1.35  # of one side against the other
_SCALES = (0.4, 2.5)


@dataclass(frozen=True, slots=True)
class PictureFit:
    """The fit, and how many matches of features agree with it."""

    affine: Affine
    matches: int


def whole_picture(film: tuple[int, int], copy: tuple[int, int]) -> Affine:
    """The fit of two copies with the same edges; sizes (height, width)."""
    down, across = copy[0] / film[0], copy[1] / film[1]
    return np.array([[across, 0, (across - 1) / 2], [0, down, (down - 1) / 2]])


def fit_pictures(pairs: Iterable[tuple[WorkingLuma, WorkingLuma]]) -> PictureFit | None:
    """One fit for all pairs (film, copy) of a shot; None where features don't agree on any."""
    sift = cv2.SIFT.create(nfeatures=_FEATURES)
    here: list[NDArray[np.float32]] = []
    there: list[NDArray[np.float32]] = []
    for film, copy in pairs:
        for one, other in _matches(sift, film, copy):
            here.append(one)
            there.append(other)
    if len(here) < _LEAST_MATCHES:
        return None
    found, agree = cv2.estimateAffine2D(
        np.asarray(here), np.asarray(there), method=cv2.RANSAC, ransacReprojThreshold=_REACH
    )
    if not agree.any():
        return None
    affine = np.asarray(found, np.float64)
    matches = int(agree.sum())
    if matches < max(_LEAST_MATCHES, _LEAST_SHARE * len(here)) or not _is_likely(affine):
        return None
    return PictureFit(affine, matches)


def _matches(
    sift: cv2.SIFT, film: WorkingLuma, copy: WorkingLuma
) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    points, features = sift.detectAndCompute(film, None)
    points_there, features_there = sift.detectAndCompute(copy, None)
    if features is None or features_there is None or len(features_there) < 2:
        return []
    found = cv2.BFMatcher(cv2.NORM_L2).knnMatch(features, features_there, k=2)
    return [
        (
            np.asarray(points[one.queryIdx].pt, np.float32),
            np.asarray(points_there[one.trainIdx].pt, np.float32),
        )
        for one, other in found
        if one.distance < _CLEARLY * other.distance
    ]


def _is_likely(affine: NDArray[np.float64]) -> bool:
    """Whether two scans of a film can lie so: never mirrored, and hardly sheared or stretched."""
    linear = affine[:, :2]
    if np.linalg.det(linear) <= 0:
        return False
    large, small = np.linalg.svd(linear, compute_uv=False)
    low, high = _SCALES
    return bool(low < small and large < high and large < _MOST_STRETCH * small)
