"""Corners of a shot followed from frame to frame: what the camera's path is found from."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.picture import WorkingLuma

Points = NDArray[np.float32]
"""(N, 2): x, y in pixels of the working luma."""

_MOST = 500  # corners at a time
_APART = 9  # pixels between them
_QUALITY = 0.003
_WINDOW = (17, 17)
_LEVELS = 4
_BACK = 0.7  # pixels: a corner that does not come back to where it was is lost
_SCARCE = 0.75  # of the most: below it new corners are looked for


@dataclass(slots=True)
class Tracks:
    """Where each corner was: by frame, the numbers of its corners and their places."""

    size: tuple[int, int]  # (height, width) of the pictures
    numbers: list[NDArray[np.int64]] = field(default_factory=list)
    places: list[Points] = field(default_factory=list)

    def common(self, one: int, other: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Where in two frames' lists the corners stand that both have."""
        _, first, second = np.intersect1d(
            self.numbers[one], self.numbers[other], assume_unique=True, return_indices=True
        )
        return first, second

    def moved(self, one: int, other: int) -> NDArray[np.float32]:
        """By how many pixels each common corner moved."""
        first, second = self.common(one, other)
        apart = self.places[other][second] - self.places[one][first]
        return np.asarray(np.linalg.norm(apart, axis=1), np.float32)


def follow_corners(lumas: Iterable[WorkingLuma]) -> Tracks:
    """Follow corners through consecutive frames of one shot; lost ones are replaced."""
    tracks: Tracks | None = None
    before: WorkingLuma | None = None
    numbers, places, born = np.empty(0, np.int64), np.empty((0, 2), np.float32), 0
    for luma in lumas:
        if tracks is None:
            tracks = Tracks((luma.shape[0], luma.shape[1]))
        if before is not None and len(places):
            kept, places = _followed(before, luma, places)
            numbers, places = numbers[kept], places[kept]
        if len(places) < _SCARCE * _MOST:
            fresh = _corners(luma, places)
            numbers = np.concatenate([numbers, np.arange(born, born + len(fresh))])
            places = np.concatenate([places, fresh])
            born += len(fresh)
        tracks.numbers.append(numbers)
        tracks.places.append(places)
        before = luma
    return tracks or Tracks((0, 0))


def _followed(
    before: WorkingLuma, luma: WorkingLuma, places: Points
) -> tuple[NDArray[np.bool_], Points]:
    there, found = _moved(before, luma, places)
    back, found_back = _moved(luma, before, there)
    apart = np.linalg.norm(back - places, axis=1)
    height, width = luma.shape
    inside = (there > 2).all(1) & (there[:, 0] < width - 3) & (there[:, 1] < height - 3)
    kept = found & found_back & (apart < _BACK) & inside
    return kept, there


def _moved(
    before: WorkingLuma, luma: WorkingLuma, places: Points
) -> tuple[Points, NDArray[np.bool_]]:
    there, found, _ = cv2.calcOpticalFlowPyrLK(
        *(before, luma, places, places.copy()), winSize=_WINDOW, maxLevel=_LEVELS
    )
    return np.asarray(there, np.float32), np.asarray(found)[:, 0] > 0


def _corners(luma: WorkingLuma, known: Points) -> Points:
    free = np.full(luma.shape, 255, np.uint8)
    for x, y in known:
        cv2.circle(free, (round(float(x)), round(float(y))), _APART, 0, -1)
    count = _MOST - len(known)
    found: object = cv2.goodFeaturesToTrack(luma, count, _QUALITY, _APART, mask=free)
    if found is None:
        return np.empty((0, 2), np.float32)
    return np.asarray(found, np.float32).reshape(-1, 2)
