"""Colour distribution consistency, CDC: does the mix of colours jump from frame to frame?"""

from collections import defaultdict, deque

import numpy as np
from numpy.typing import NDArray

from colorstudio.evaluation.metrics.frames import Rgb

GAPS = (1, 2, 4)

_Histograms = NDArray[np.float64]  # (3, 256), each row sums to 1


class Cdc:
    """CDC of one clip, fed frame by frame; keeps only the last histograms.

    Liu et al., "Temporally consistent video colorization with deep feature propagation" (TCVC),
    2021: Jensen-Shannon divergence (natural logarithm) of a channel's histograms in frames a gap
    apart, mean over frames and channels, mean over the gaps 1, 2 and 4. Lower is steadier. It
    sees the output alone, so grey film scores well: read it beside the truth's own CDC and
    colourfulness.
    """

    def __init__(self) -> None:
        self._recent: deque[_Histograms] = deque(maxlen=max(GAPS))
        self._values: defaultdict[int, list[float]] = defaultdict(list)

    def push(self, frame: Rgb) -> None:
        """The clip's next frame."""
        here = histograms(frame)
        for gap in GAPS:
            if gap <= len(self._recent):
                self._values[gap].append(float(divergence(self._recent[-gap], here).mean()))
        self._recent.append(here)

    def at(self, gap: int) -> float:
        """Mean over the clip's frame pairs of one gap; NaN where the clip is too short."""
        return float(np.mean(self._values[gap])) if self._values[gap] else float("nan")

    @property
    def value(self) -> float:
        """The mean over the gaps that the clip is long enough for; NaN for a single frame."""
        values = [self.at(gap) for gap in GAPS if self._values[gap]]
        return float(np.mean(values)) if values else float("nan")


def histograms(frame: Rgb) -> _Histograms:
    """Shares of the 256 values in each channel."""
    counts = [np.bincount(frame[..., channel].ravel(), minlength=256) for channel in range(3)]
    return np.asarray(counts, np.float64) / float(frame.shape[0] * frame.shape[1])


def divergence(p: _Histograms, q: _Histograms) -> NDArray[np.float64]:
    """Jensen-Shannon divergence of each row, in nats."""
    middle = (p + q) / 2
    return np.asarray((_relative(p, middle) + _relative(q, middle)) / 2, np.float64)


def _relative(p: _Histograms, q: _Histograms) -> NDArray[np.float64]:
    """Kullback-Leibler divergence of each row; q is nowhere 0 where p is not."""
    ratio = np.divide(p, q, out=np.ones_like(p), where=p > 0)
    return np.asarray((p * np.log(ratio)).sum(1), np.float64)
