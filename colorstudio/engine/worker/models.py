"""Models that stay loaded between jobs."""

import threading
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.economies import Economies, Frugal
from colorstudio.colorizers.features import FeatureExtractor, load_features
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.notices import Speaks
from colorstudio.colorizers.protocol import Colorizer, Filler, HintBatch, OnStep
from colorstudio.colorizers.segmenting import ObjectFinder, ObjectTracker, load_finder
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.settings import SampleSettings


class ModelPool:
    """Lends colorizers, each to one job at a time, and keeps the one that came back last.

    A job that runs beside another gets a model of its own: samplers keep state between steps.
    """

    def __init__(self, load: Callable[[str, str], Colorizer] = load_colorizer) -> None:
        self._load = load
        self._lock = threading.Lock()
        self._idle: LentColorizer | None = None
        self._features: dict[str, FeatureExtractor] = {}
        self._finders: dict[tuple[str, str], ObjectFinder | ObjectTracker] = {}

    def load(self, name: str, device: str) -> Colorizer:
        """The colorizer of this name; its ``close`` gives it back. Raises ModelError."""
        with self._lock:
            idle, self._idle = self._idle, None
            if idle is not None and idle.wanted == (name, device):
                return idle
            if idle is not None:
                idle.colorizer.close()
            return LentColorizer(self, (name, device), self._load(name, device))

    def features(self, device: str) -> FeatureExtractor:
        """The feature extractor, kept once it is loaded. Raises ModelError.

        Never while a colorizer is loaded: libraries that import lazily stumble over each other.
        """
        with self._lock:
            if device not in self._features:
                self._features[device] = load_features("auto", device)
            return self._features[device]

    def finder(self, device: str, name: str = "") -> ObjectFinder | ObjectTracker:
        """What finds objects, kept once it is loaded; likewise. Raises ModelError."""
        with self._lock:
            if (device, name) not in self._finders:
                self._finders[device, name] = load_finder(device, name)
            return self._finders[device, name]

    def give_back(self, lent: "LentColorizer") -> None:
        """Keep a colorizer for the next job."""
        with self._lock:
            idle, self._idle = self._idle, lent
        if idle is not None:
            idle.colorizer.close()


class LentColorizer:
    """A colorizer whose ``close`` returns it to its pool."""

    def __init__(self, pool: ModelPool, wanted: tuple[str, str], colorizer: Colorizer) -> None:
        self.wanted = wanted
        self.colorizer = colorizer
        self._pool = pool

    @property
    def info(self) -> ColorizerInfo:
        """What the model is."""
        return self.colorizer.info

    def colorize(
        self,
        luma: NDArray[np.float32],
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, NDArray[np.float32]] | None = None,
        on_step: OnStep | None = None,
    ) -> NDArray[np.float32]:
        """See the protocol."""
        return self.colorizer.colorize(luma, hints, settings, seeds, conditions, on_step)

    def fill(
        self,
        luma: NDArray[np.float32],
        carried: HintBatch,
        settings: SampleSettings,
        on_step: OnStep | None = None,
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """See the protocol; only of a model that does."""
        assert isinstance(self.colorizer, Filler)
        return self.colorizer.fill(luma, carried, settings, on_step)

    def listen(self, on_notice: Callable[[str], None]) -> None:
        """Notices of a model that has any."""
        if isinstance(self.colorizer, Speaks):
            self.colorizer.listen(on_notice)

    @property
    def economies(self) -> Economies:
        """Those of a model that takes any."""
        return self.colorizer.economies if isinstance(self.colorizer, Frugal) else Economies()

    def economise(self, economies: Economies) -> None:
        """See :class:`colorstudio.colorizers.economies.Frugal`."""
        if isinstance(self.colorizer, Frugal):
            self.colorizer.economise(economies)

    def close(self) -> None:
        """Give it back."""
        self._pool.give_back(self)
