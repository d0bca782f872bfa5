"""What clicks say of the places around them: by edges, luma and likeness, as points spread."""

from collections.abc import Sequence

import cv2
import numpy as np

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.objects import Mask
from colorstudio.hints.spread import Features, Seed, spread
from colorstudio.scene.segmenter import Path

_RADIUS = 0.012  # of a click, as of a colour point
_SIDE = 0.5  # of chroma: held is one end of the scale, left the other
_SAYS = np.float32(5.0)  # what a click says of itself, as a logarithm of odds
_ELSEWHERE = np.float32(0.1)  # of that, against places that no click reaches
"""Both chosen on the first frames of the eight films of tests/benchmarks/objects.py, among five."""
_BESIDE = np.float32(0.5)
"""What the network counts beside a mask that motion brought. Masks brought over one and two
seconds overlap the truth by 0.84; after one and two clicks with 0 by 0.85 and 0.88, with this and
places inside of the mask beside what is left out by 0.89 and 0.90, by the network alone by 0.76."""
_CERTAIN = np.float32(0.02)  # no network is surer


def with_clicks(
    likely: Mask,
    luma: WorkingLuma,
    grid: GridSize,
    held: Sequence[Path],
    left: Sequence[Path],
    features: Features,
    brought: Mask | None = None,
    *,
    grows: bool = False,
) -> Mask:
    """A network's answer of any size, on ``grid``, corrected around clicks and strokes.

    ``features`` (c, h, w), unit vectors, keep what a click says to the thing that it lies on.
    ``brought`` is what motion brought to this frame, and what a click does not reach stays; where
    it ``grows``, the network says how far beyond it.
    """
    odds = _odds(likely, grid)
    if brought is not None and grows:
        odds = odds + np.maximum(_odds(brought, grid), 0)
    elif brought is not None:
        odds = _BESIDE * odds + _odds(brought, grid)
    seeds = [
        *(Seed(path, _RADIUS, (_SIDE, 0.0)) for path in held),
        *(Seed(path, _RADIUS, (-_SIDE, 0.0)) for path in left),
    ]
    hint = spread(seeds, luma, grid, features)
    said = hint.confidence[0] * hint.chroma[0] / np.float32(_SIDE)
    odds = odds + _SAYS * (said - (_ELSEWHERE if brought is None else np.float32(0)))
    return np.asarray(1 / (1 + np.exp(-odds)), np.float32)


def _odds(likely: Mask, grid: GridSize) -> Mask:
    """As logarithms."""
    size = grid.width, grid.height
    large = cv2.resize(likely, size, interpolation=cv2.INTER_LINEAR)
    sure = np.clip(large, _CERTAIN, 1 - _CERTAIN)
    return np.asarray(np.log(sure / (1 - sure)), np.float32)
