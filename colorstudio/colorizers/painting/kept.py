"""The latest paintings: hints do not change them, so moving a point paints nothing again."""

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from colorstudio.models.settings import SampleSettings

Array = NDArray[np.float32]

_COUNT = 16  # pictures


class KeptPaintings:
    """Chroma by all that a painting depends on."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Array] = OrderedDict()

    def get(self, keys: Sequence[str], paint: Callable[[list[int]], Array]) -> Array:
        """Chroma for each key; ``paint`` is asked for the numbers of those that are not kept."""
        found = {number: self._kept[key] for number, key in enumerate(keys) if key in self._kept}
        missing = [number for number in range(len(keys)) if number not in found]
        if missing:
            found |= zip(missing, paint(missing), strict=True)
        for number, key in enumerate(keys):
            self._kept[key] = found[number]
            self._kept.move_to_end(key)
        while len(self._kept) > _COUNT:
            self._kept.popitem(last=False)
        return np.stack([found[number] for number in range(len(keys))])


def painting_key(
    luma: Array,
    exemplar: Array | None,
    settings: SampleSettings,
    seed: int,
    leading: Array | None = None,
) -> str:
    """What names a painting."""
    digest = hashlib.blake2b(f"{luma.shape}{settings}{seed}".encode())
    for picture in (luma, exemplar, leading):
        if picture is not None:
            digest.update(np.ascontiguousarray(picture).tobytes())
    return digest.hexdigest()
