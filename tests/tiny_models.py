"""A colorizer and a feature extractor of a few lines: real ones for tests of everything around."""

from collections.abc import Mapping, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.features import Features, feature_size
from colorstudio.colorizers.protocol import ColorizerInfo, HintBatch, OnStep, SampleSettings

_TINTS = np.array([[-0.08, 0.06], [0.07, -0.05], [-0.04, -0.06], [0.05, 0.08]], np.float32)


class TinyColorizer:
    """Dark places get one tint, bright ones its opposite; each seed has a tint of its own."""

    info = ColorizerInfo("tiny", "Tiny", "CC0-1.0", True, weights_hash="tiny-weights")

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
        if on_step:
            on_step(1.0)
        height, width = hints.chroma.shape[-2:]
        small = [cv2.blur(cv2.resize(p[0, 0], (width, height)), (65, 65)) for p in luma]
        tints = _TINTS[np.asarray(seeds) % len(_TINTS)]
        guess = (np.asarray(small)[:, None] - 0.5) * tints[:, :, None, None] * 2
        sure = hints.confidence
        return np.asarray(hints.chroma * sure + guess[:, None] * (1 - sure), np.float32)

    def close(self) -> None:
        """Nothing is held."""


class TinyFeatures:
    """Brightness and slopes of blurred luma."""

    name = "tiny-features"

    def features(self, luma: NDArray[np.float32]) -> Features:
        """See the protocol."""
        height, width = feature_size(*luma.shape)
        small = cv2.resize(luma, (width, height), interpolation=cv2.INTER_AREA)
        wide = cv2.blur(small, (7, 7))
        slopes = cv2.Sobel(small, cv2.CV_32F, 1, 0), cv2.Sobel(small, cv2.CV_32F, 0, 1)
        planes = np.asarray([small - 0.5, wide - 0.5, *slopes, np.full_like(small, 0.1)])
        length = np.maximum(np.linalg.norm(planes, axis=0, keepdims=True), 1e-6)
        return np.asarray(planes / length, np.float32)

    def things(self, luma: NDArray[np.float32]) -> Features:
        """See the protocol."""
        return self.features(luma)


def tiny_colorizer(name: str, device: str) -> TinyColorizer:
    """As ``load_colorizer``."""
    return TinyColorizer()


def tiny_features(name: str, device: str) -> TinyFeatures:
    """As ``load_features``."""
    return TinyFeatures()
