"""The last second or two of a film as tiny pictures, and how alike any two of them are."""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.picture import WorkingLuma

Gram = NDArray[np.float32]
"""(n, n) inner products of mean-free thumbnails; the diagonal is each one's variance."""

NOISE = 6.0  # variance (grey levels squared) below which a thumbnail's structure says nothing
_SIZE = (16, 12)  # small enough that grain, dust, weave and small motion vanish
_FEW = 9  # cells that dust and scratches may spoil
_BLANKED = 0.06  # ratio of variances below which one picture counts as blanked out


class RecentFrames:
    """A sliding window of ``length`` frames, addressed by their frame numbers."""

    def __init__(self, length: int) -> None:
        self._thumbnails = np.zeros((length, _SIZE[0] * _SIZE[1]), np.float32)
        self._gram: Gram = np.zeros((length, length), np.float32)
        self._spans = np.zeros(length, np.float32)
        self._count = 0
        self.newest = -1

    @property
    def oldest(self) -> int:
        """The first frame still in the window."""
        return self.newest + 1 - min(self._count, len(self._thumbnails))

    def push(self, frame: int, luma: WorkingLuma) -> None:
        """Take the next frame in."""
        small = cv2.resize(luma, _SIZE, interpolation=cv2.INTER_AREA).astype(np.float32).ravel()
        self._thumbnails[:-1] = self._thumbnails[1:]
        self._thumbnails[-1] = (small - small.mean()) / np.sqrt(small.size)
        self._gram[:-1, :-1] = self._gram[1:, 1:]
        self._gram[-1] = self._gram[:, -1] = self._thumbnails @ self._thumbnails[-1]
        self._spans[:-1] = self._spans[1:]
        ordered = np.sort(small)
        self._spans[-1] = ordered[-_FEW] - ordered[_FEW - 1]
        self._count += 1
        self.newest = frame

    def gram(self, start: int, stop: int) -> Gram:
        """Inner products of the frames ``start`` to ``stop`` (excluded)."""
        part = self._part(start, stop)
        return self._gram[part, part]

    def spans(self) -> NDArray[np.float32]:
        """From dark to bright, grey levels, of every frame of the window; blind to dust."""
        return self._spans[self._part(self.oldest, self.newest + 1)]

    def dissimilarity(self, before: range, after: range) -> NDArray[np.float32]:
        """(len(before), len(after)): 0 same picture at any exposure, 1 unrelated."""
        a, b = self._part(before.start, before.stop), self._part(after.start, after.stop)
        variance = np.diagonal(self._gram)
        first, second = variance[a, None], variance[None, b]
        correlation = (self._gram[a, b] + NOISE) / (np.sqrt(first * second) + NOISE)
        ratio = (np.minimum(first, second) + NOISE) / (np.maximum(first, second) + NOISE)
        alike = correlation.clip(0, 1) * np.minimum(1, ratio / _BLANKED)
        return np.asarray(1 - alike, np.float32)

    def _part(self, start: int, stop: int) -> slice:
        offset = len(self._thumbnails) - 1 - self.newest
        return slice(start + offset, stop + offset)
