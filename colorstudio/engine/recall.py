"""What is known of a keyframe that no motion reaches: from exemplars, earlier shots, the shot."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.colorizers.features import FeatureExtractor, Features
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Hint, laid_over
from colorstudio.hints.memory import WANTED, Remembered, likest, recall, signature, view_of
from colorstudio.hints.semantic import Coloured, match

_OWN = 16  # keyframes of the shot
_AT_ONCE = 3  # pictures asked together


class Look:
    """Features of working lumas, which may lie turned; the last ones are kept."""

    def __init__(self, extractor: FeatureExtractor, rotation: int) -> None:
        self._extractor = extractor
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


@dataclass(slots=True)
class _Keyframe:
    """A keyframe of the shot; its features are looked at only once they are needed."""

    frame: int
    luma: WorkingLuma
    chroma: NDArray[np.float16]
    small: NDArray[np.float32]
    remembered: Remembered | None = None

    def seen(self, look: Look) -> Remembered:
        if self.remembered is None:
            chroma = self.chroma.astype(np.float32)
            self.remembered = Remembered.of(("", self.frame), self.luma, chroma, look(self.luma))
        return self.remembered


class Recall:
    """The memory of one shot while it is coloured.

    ``wanted`` are exemplars that shall lend their colours, ``earlier`` pictures of other shots;
    ``learn`` adds the shot's own keyframes, where ``own`` says so.
    """

    def __init__(
        self, look: Look, wanted: Sequence[Coloured], earlier: Sequence[Remembered], own: bool
    ) -> None:
        self._look = look
        self._wanted = wanted
        self._earlier = earlier
        self._learns = own
        self._own: list[_Keyframe] = []

    def learn(self, frame: int, luma: WorkingLuma, chroma: Chroma) -> None:
        """Remember a keyframe of the shot; they come in order, and one may come again."""
        if not self._learns or (self._own and self._own[-1].frame >= frame):
            return
        self._own.append(_Keyframe(frame, luma, chroma.astype(np.float16), signature(luma)))
        if len(self._own) > _OWN:
            self._own.remove(self._most_redundant())

    def hint(self, luma: WorkingLuma) -> Hint:
        """What is known of a frame: from the shot itself, exemplars, and other shots."""
        nothing = Hint.nothing(GridSize(luma.shape[0] // 2, luma.shape[1] // 2))
        if not (self._own or self._wanted or self._earlier):
            return nothing
        features = self._look(luma)
        hints = []
        if own := likest((k.seen(self._look) for k in self._own), [view_of(features)], _AT_ONCE):
            hints.append(recall(luma, features, own))
        if self._wanted:
            hints.append(match(features, self._wanted).hint(luma, WANTED))
        if self._earlier:
            hints.append(recall(luma, features, self._earlier))
        return reduce(laid_over, hints, nothing)

    def _most_redundant(self) -> _Keyframe:
        """The older one of the two neighbours that are most alike."""
        alike = [(float((a.small * b.small).mean()), a) for a, b in pairwise(self._own)]
        return max(alike, key=lambda pair: pair[0])[1]
