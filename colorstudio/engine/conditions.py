"""Maps that a model may declare beside luma and hints, made of each picture itself.

"depth" and "semantics" are pictures as the ControlNets of that name were taught to follow: near is
bright; and a colour a kind of thing, as ADE20K has them.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.structure import structure

if TYPE_CHECKING:
    from colorstudio.engine.sight import Sight

Array = NDArray[np.float32]
Makers = Mapping[str, Callable[[Array], Array]]
"""By name: of an upright picture (H, W) in [0, 1] to a map (c, h, w)."""

_ADE20K = {
    "sky": (6, 230, 230),
    "water": (61, 230, 250),
    "grass": (4, 250, 7),
    "foliage": (4, 200, 3),
    "mountain": (143, 255, 140),
    "earth": (120, 120, 70),
    "road": (140, 140, 140),
    "building": (180, 120, 120),
    "wall": (120, 120, 120),
    "floor": (80, 50, 50),
    "ceiling": (120, 120, 80),
    "furniture": (224, 5, 255),
    "table": (255, 6, 82),
    "window": (230, 230, 230),
    "person": (150, 5, 61),
    "skin": (150, 5, 61),
    "hair": (150, 5, 61),
    "clothing": (150, 5, 61),
    "vehicle": (0, 102, 200),
    "flower": (204, 255, 4),
}
_UNNAMED = (0, 0, 0)
_EXTREMES = 0.02  # of a picture: so much of it may be nearer than white, and further than black


def _structure(luma: Array) -> Array:
    """How bright and how lively the picture is, near and further around: (8, H/2, W/2)."""
    return structure(luma, (luma.shape[0] // 2, luma.shape[1] // 2))


MADE: Makers = MappingProxyType({"structure": _structure})
"""Those that need no network."""


def makers(sight: "Sight") -> Makers:
    """Those, and what is made of what is seen in a picture; networks are loaded at the first."""

    def depth(luma: Array) -> Array:
        return depth_picture(sight.nearness(luma))

    def semantics(luma: Array) -> Array:
        namer = sight.namer
        return semantic_picture(namer.named(np.ascontiguousarray(luma)), namer.kinds)

    return {**MADE, "depth": depth, "semantics": semantics}


def depth_picture(nearness: Array) -> Array:
    """(3, h, w) in [0, 1]: near is bright."""
    far, near = (float(q) for q in np.quantile(nearness, (_EXTREMES, 1 - _EXTREMES)))
    shade = np.clip((nearness - far) / max(near - far, 1e-6), 0, 1).astype(np.float32)
    return np.repeat(shade[None], 3, axis=0)


def semantic_picture(named: Array, kinds: tuple[str, ...]) -> Array:
    """(3, h, w) in [0, 1]: the colour of the likeliest kind; black where ADE20K has no such."""
    return np.ascontiguousarray(class_colours(kinds)[named.argmax(axis=0)].transpose(2, 0, 1))


def class_colours(kinds: Sequence[str]) -> Array:
    """(kinds, 3) in [0, 1], as those pictures have them."""
    colours = [_ADE20K.get(kind, _UNNAMED) for kind in kinds]
    return np.array(colours, np.float32) / np.float32(255)
