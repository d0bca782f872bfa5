"""The copy's own cast: what its dyes, its printer and its recorder have made of grey.

Each of the copy's channels is taken for ``black + gain × colour``. Three things are known of them,
and weighed by how sure each is: what is darkest and what is brightest is mostly grey; casts are
seldom strong; and the film's luma is a sum of the true channels, so that where the copy's channels
explain it clearly better than the copy's own luma does, their shares in it give the gains. The
last says nothing of coloured black-and-white film, whose luma is the film's whatever its colours.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.chroma.matrices import BT601, Floats, rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.film.tags import Matrix

_SHARES = np.array([BT601.red, BT601.green, BT601.blue])
_FEW = 400  # samples below which nothing is measured
_END = 1.0  # percent of the samples that count as darkest, and as brightest
_USUAL_GAIN, _USUAL_BLACK = 0.12, 0.02  # deviations of casts
_DARK, _BRIGHT = 0.05, 0.95  # film luma beyond which an end is surely grey
_GREY_ENDS = 0.02  # deviation of what is taken for grey
_LESS_SURE = 0.6  # how much an end is believed less, for each part of luma that it lacks
_COLOURED = 0.5  # how much less a dark end is believed, in parts of its channels' distance
_CLEARLY = 0.985  # the channels must leave this part of the luma's misfit at most
_MOST_APART = 1.35  # of gains: films that see colours otherwise seem to have more
_INDEPENDENT = 200  # samples lie beside one another and are not worth more
_LEAST_SURE = 0.015  # of gains by luma
_ROBUST = 0.01  # of misfits, in parts of white
_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Cast:
    """How the copy shows red, green and blue."""

    gains: tuple[float, float, float] = (1.0, 1.0, 1.0)
    black: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def removed(self, luma: Floats, chroma: Chroma) -> Chroma:
        """The copy's true chroma; ``luma`` (h, w) in [0, 1] is its own."""
        rgb = ycbcr_to_rgb(luma, chroma, Matrix.BT470BG)
        black, gains = (np.array(three, np.float32) for three in (self.black, self.gains))
        true = (rgb - black) / gains
        return np.asarray(rgb_to_ycbcr(true, Matrix.BT470BG)[1], np.float32)

    def to_json(self) -> list[list[float]]:
        """Plain values."""
        return [list(self.gains), list(self.black)]

    @classmethod
    def from_json(cls, value: Sequence[Sequence[float]]) -> "Cast":
        """The inverse of :meth:`to_json`. Raises ValueError."""
        (red, green, blue), (r, g, b) = value
        return cls((float(red), float(green), float(blue)), (float(r), float(g), float(b)))


def measured(rgb: NDArray[np.float64], luma: NDArray[np.float64]) -> Cast:
    """The cast by places that both copies show.

    ``rgb`` (n, 3) are the copy's channels there and ``luma`` (n,) the film's, in [0, 1].
    """
    if len(luma) < _FEW:
        return Cast()
    own = rgb @ _SHARES
    (contrast, brightness), _ = _robust(np.column_stack([luma, np.ones(len(luma))]), own)
    rows = _Rows()
    rows.usual(contrast, brightness)
    rows.ends(rgb, luma)
    rows.by_luma(rgb, luma, own)
    gains, black = rows.solved()
    lowest = 0.3 * max(contrast, 0.1)
    gains = np.maximum(gains, lowest)
    return Cast(_three(gains), _three(black))


class _Rows:
    """Weighed equations for three gains and three blacks."""

    def __init__(self) -> None:
        self._left: list[NDArray[np.float64]] = []
        self._right: list[float] = []

    def usual(self, contrast: float, brightness: float) -> None:
        for channel in range(3):
            self._add({channel: 1.0}, contrast, _USUAL_GAIN * contrast)
            self._add({3 + channel: 1.0}, brightness, _USUAL_BLACK)

    def ends(self, rgb: NDArray[np.float64], luma: NDArray[np.float64]) -> None:
        """Darkest and brightest places in all channels."""
        darkest, brightest = rgb.max(axis=1), rgb.min(axis=1)
        dark = darkest <= np.percentile(darkest, _END)
        bright = brightest >= np.percentile(brightest, 100 - _END)
        for places, is_dark in ((dark, True), (bright, False)):
            grey, seen = float(np.median(luma[places])), np.median(rgb[places], axis=0)
            lacking = grey - _DARK if is_dark else _BRIGHT - grey
            deviation = _GREY_ENDS + _LESS_SURE * max(0.0, lacking)
            if is_dark:
                deviation = max(deviation, _COLOURED * float(np.ptp(seen)))
            for channel in range(3):
                self._add({channel: grey, 3 + channel: 1.0}, float(seen[channel]), deviation)

    def by_luma(
        self, rgb: NDArray[np.float64], luma: NDArray[np.float64], own: NDArray[np.float64]
    ) -> None:
        """What the film's luma says of the copy's channels."""
        ones = np.ones(len(luma))
        channels = np.column_stack([rgb, ones])
        shares, misfit = _robust(channels, luma)
        _, alone = _robust(np.column_stack([own, own * own, ones]), luma)
        if misfit > _CLEARLY * alone or shares[:3].min() <= 0:
            return
        gains = _SHARES / shares[:3]
        if gains.max() > _MOST_APART * gains.min():
            gains_apart = gains / np.median(gains)
            if gains_apart[:2].max() > _MOST_APART or gains_apart[:2].min() < 1 / _MOST_APART:
                return
        spread = np.linalg.pinv(channels.T @ channels / len(luma)) * misfit**2 / _INDEPENDENT
        for channel, gain in enumerate(gains):
            unsure = float(np.sqrt(spread[channel, channel])) / shares[channel]
            self._add({channel: 1.0}, gain, gain * float(np.hypot(unsure, _LEAST_SURE)))
        black = {3 + channel: float(shares[channel]) for channel in range(3)}
        self._add(black, -float(shares[3]), _GREY_ENDS / 2)

    def solved(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        solution, *_ = np.linalg.lstsq(np.array(self._left), np.array(self._right), rcond=None)
        return solution[:3], solution[3:]

    def _add(self, left: dict[int, float], right: float, deviation: float) -> None:
        row = np.zeros(6)
        for unknown, factor in left.items():
            row[unknown] = factor / deviation
        self._left.append(row)
        self._right.append(right / deviation)


def _robust(
    columns: NDArray[np.float64], wanted: NDArray[np.float64]
) -> tuple[NDArray[np.float64], float]:
    """A fit that a few wrong places do not spoil, and its usual misfit."""
    weights = np.ones(len(wanted))
    for _ in range(_ROUNDS):
        root = np.sqrt(weights)
        fit, *_ = np.linalg.lstsq(columns * root[:, None], wanted * root, rcond=None)
        misfit = wanted - columns @ fit
        weights = 1 / (1 + (misfit / _ROBUST) ** 2)
    return np.asarray(fit, np.float64), float(np.median(np.abs(misfit))) / 0.6745


def _three(values: NDArray[np.float64]) -> tuple[float, float, float]:
    red, green, blue = (round(float(value), 4) for value in values)
    return red, green, blue
