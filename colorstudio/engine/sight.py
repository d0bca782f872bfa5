"""What the film's pictures show, as features: looked at once, and only where someone asks."""

from collections.abc import Callable
from functools import cached_property

import numpy as np

from colorstudio.colorizers.features import FeatureExtractor, Features
from colorstudio.film.picture import WorkingLuma


class Sight:
    """Features of working lumas, which may lie turned; the last ones are kept.

    ``load`` gives the extractor at the first glance.
    """

    def __init__(self, load: Callable[[], FeatureExtractor], rotation: int) -> None:
        self._load = load
        self._turns = rotation // 90
        self._last: tuple[WorkingLuma, Features] | None = None

    @property
    def name(self) -> str:
        """Whose eyes these are: part of a request."""
        return self._extractor.name

    def __call__(self, luma: WorkingLuma) -> Features:
        """As the luma lies in the film."""
        if self._last is None or not np.array_equal(self._last[0], luma):
            upright = np.ascontiguousarray(np.rot90(luma, -self._turns), np.float32)
            features = self._extractor.features(upright / np.float32(255))
            turned = np.ascontiguousarray(np.rot90(features, self._turns, axes=(1, 2)))
            self._last = luma, turned
        return self._last[1]

    @cached_property
    def _extractor(self) -> FeatureExtractor:
        return self._load()
