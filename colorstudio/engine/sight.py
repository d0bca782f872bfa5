"""What the film's pictures show, as features: looked at once, and only where someone asks."""

from collections.abc import Callable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.features import FeatureExtractor, Features, ThingNamer, load_namer
from colorstudio.film.picture import WorkingLuma


class Sight:
    """Features of working lumas; the last ones are kept.

    ``load`` gives the extractor at the first glance.
    """

    def __init__(self, load: Callable[[], FeatureExtractor]) -> None:
        self._load = load
        self._last: tuple[WorkingLuma, Features] | None = None

    @property
    def name(self) -> str:
        """Whose eyes these are: part of a request."""
        return self._extractor.name

    def __call__(self, luma: WorkingLuma) -> Features:
        """Looks at a picture."""
        if self._last is None or not np.array_equal(self._last[0], luma):
            picture = np.ascontiguousarray(luma, np.float32) / np.float32(255)
            self._last = luma, self._extractor.features(picture)
        return self._last[1]

    def things(self, luma: WorkingLuma) -> Features:
        """Looks for what stands where: how far a colour point reaches."""
        return self._extractor.things(np.ascontiguousarray(luma, np.float32) / np.float32(255))

    def likely(self, kind: str, luma: WorkingLuma) -> NDArray[np.float32]:
        """How likely a kind of thing stands at each place (h, w), by the default model's names."""
        picture = np.ascontiguousarray(luma, np.float32) / np.float32(255)
        return self.namer.likely(kind, picture)

    @cached_property
    def namer(self) -> ThingNamer:
        """Whose names these are."""
        return self._extractor if isinstance(self._extractor, ThingNamer) else load_namer()

    @cached_property
    def _extractor(self) -> FeatureExtractor:
        return self._load()
