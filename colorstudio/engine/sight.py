"""What the film's pictures show, as features: looked at once, and only where someone asks."""

from collections import OrderedDict
from collections.abc import Callable
from functools import cached_property
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.depth import DepthEstimator, load_estimator
from colorstudio.colorizers.features import FeatureExtractor, Features, ThingNamer, load_namer
from colorstudio.colorizers.naming import load_segmenter
from colorstudio.colorizers.segmenting import load_finder
from colorstudio.film.picture import WorkingLuma
from colorstudio.models.perceivers import depth_model
from colorstudio.scene.segmenter import Segmenter, Tracker
from colorstudio.stages import staged

_KEPT = 8  # pictures, some 2 MB of features each: as few looks as with twice as many

_Picture = tuple[tuple[int, ...], bytes]
"""Its shape, and a hash of it."""


class Sight:
    """Features of working lumas; the last ones are kept.

    ``load`` gives the extractor at the first glance; what finds objects runs on ``device``.
    """

    def __init__(
        self,
        load: Callable[[], FeatureExtractor],
        device: str = "auto",
        things: str | None = None,
    ) -> None:
        """``things``: a segmenter of the library that names them; None: the default model."""
        self._load = load
        self._device, self._things = device, things
        self._finders: dict[str, Segmenter | Tracker] = {}
        self._kept: OrderedDict[_Picture, NDArray[np.float16]] = OrderedDict()

    @property
    def name(self) -> str:
        """Whose eyes these are: part of a request."""
        return self._extractor.name

    def __call__(self, luma: WorkingLuma) -> Features:
        """Looks at a picture."""
        picture = luma.shape, blake2b(luma.tobytes(), digest_size=16).digest()
        if picture not in self._kept:
            features = self._extractor.features(_fractions(luma))
            self._kept[picture] = features.astype(np.float16)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(picture)
        return self._kept[picture].astype(np.float32)

    def things(self, luma: WorkingLuma) -> Features:
        """Looks for what stands where: how far a colour point reaches."""
        return self._extractor.things(_fractions(luma))

    def likely(self, kind: str, luma: WorkingLuma) -> NDArray[np.float32]:
        """How likely a kind of thing stands at each place (h, w), by the default model's names."""
        picture = np.ascontiguousarray(luma, np.float32) / np.float32(255)
        return self.namer.likely(kind, picture)

    def named(self, luma: WorkingLuma) -> NDArray[np.float32]:
        """How likely each kind of thing stands at each place (kinds, h, w)."""
        return self.namer.named(_fractions(luma))

    def nearness(self, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        """One over distance (h, w), up to factor and addend, of a picture (H, W) in [0, 1].

        Raises ModelError where no depth model is installed.
        """
        return self._estimator.nearness(np.ascontiguousarray(luma, np.float32))

    @cached_property
    @staged("load")
    def _estimator(self) -> DepthEstimator:
        return load_estimator(depth_model().name, self._device)

    @cached_property
    def namer(self) -> ThingNamer:
        """Whose names these are."""
        if self._things is not None:
            return load_segmenter(self._things, self._device)
        return self._extractor if isinstance(self._extractor, ThingNamer) else load_namer()

    @staged("load")
    def finder(self, name: str = "") -> Segmenter | Tracker:
        """What finds objects that a person points at: a model of the library, or what ships.

        Raises ModelError.
        """
        if name not in self._finders:
            self._finders[name] = load_finder(self._device, name)
        return self._finders[name]

    @cached_property
    @staged("load")
    def _extractor(self) -> FeatureExtractor:
        return self._load()


def _fractions(luma: WorkingLuma) -> NDArray[np.float32]:
    return np.ascontiguousarray(luma, np.float32) / np.float32(255)
