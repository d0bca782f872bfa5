"""What comes into view again within a shot: its colour from the keyframes that showed it before.

In the spirit of XMem (Cheng and Schwing, 2022) the memory is one of places, not of pictures: only
what motion does not reach is asked, and each place may find its like in another keyframe.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.fuse import precision_of
from colorstudio.hints.hint import Confidence, Hint, laid_over
from colorstudio.hints.memory import SAME_VIEW, correlation, view_of
from colorstudio.hints.motion import Image
from colorstudio.hints.semantic import Coloured, Features, Mask, came_into_view, match

_WITHIN = 2.0  # matches within a shot err half as much as those between pictures
_SURE = 0.15  # what is known less surely had better be left to the neighbourhood
_AT_ONCE = 3.0  # pictures' worth of places that are asked together
_LEAST = np.float32(1e-6)


@dataclass(frozen=True, slots=True, eq=False)
class Keyframe:
    """A keyframe of the shot: its colour, how well it is known, and the places it alone holds."""

    luma: WorkingLuma
    chroma: NDArray[np.float16]
    known: NDArray[np.float16]  # (1, h, w)
    places: Coloured
    view: Features


@dataclass(frozen=True, slots=True)
class Recalled:
    """What memory says of a frame, and how well known that colour was itself."""

    hint: Hint
    known: Confidence

    @classmethod
    def nothing(cls, size: GridSize) -> "Recalled":
        """Nothing is remembered."""
        hint = Hint.nothing(size)
        return cls(hint, hint.confidence)

    @classmethod
    def given(cls, hint: Hint) -> "Recalled":
        """Colour that counts as known."""
        return cls(hint, np.ones_like(hint.confidence))

    def below(self, evidence: Hint, known: Confidence, proven: Hint | None = None) -> "Recalled":
        """Joined to what came along the motion, known so well, the more the less sure that is.

        ``proven``: the same as sure as it may be called, where that is known.
        """
        proven = proven or evidence
        hint = laid_over(proven, self.hint)
        upper = precision_of(proven.confidence) * known
        lower = precision_of(self.hint.confidence) * self.known * (1 - evidence.confidence)
        share = lower / np.maximum(upper + lower, _LEAST)
        chroma = evidence.chroma + share * (self.hint.chroma - evidence.chroma)
        return Recalled(Hint(chroma, hint.confidence), known + share * (self.known - known))

    def over(self, lower: "Recalled") -> "Recalled":
        """As far as it is sure, ``lower`` for the rest."""
        hint = laid_over(self.hint, lower.hint)
        share = self.hint.confidence / np.maximum(hint.confidence, _LEAST)
        return Recalled(hint, lower.known + share * (self.known - lower.known))


def reappeared(
    luma: WorkingLuma, features: Features, carried: Confidence, keyframes: Sequence[Keyframe]
) -> Recalled:
    """What ``keyframes`` know of the places of a frame that are not carried there surely."""
    size = GridSize(*carried.shape[1:])
    need = 1 - carried
    asked = came_into_view(carried, features)
    if not asked.any():
        return Recalled.nothing(size)
    likest = _likest(features, asked, keyframes)
    matches = match(features, [keyframe.places for keyframe in likest], asked)
    by_likeness = matches.hint(luma, _WITHIN)
    likely = Recalled(by_likeness, _on_grid(matches.known, size))
    aligned = _aligned(luma, need, keyframes)
    known = _weighted([likely, aligned] if aligned else [likely])
    confidence = known.hint.confidence
    kept = np.where(confidence >= _SURE, confidence, np.float32(0))
    return Recalled(Hint(known.hint.chroma, kept), known.known)


def _likest(features: Features, asked: Mask, keyframes: Sequence[Keyframe]) -> list[Keyframe]:
    """The keyframes that show most of what is asked, as many as can be looked through."""
    wanted = view_of(features)[:, _in_view(asked)]
    alike = [float((wanted.T @ k.view).max(axis=1).mean()) for k in keyframes]
    chosen: list[Keyframe] = []
    room = _AT_ONCE * asked.size
    for n in sorted(range(len(keyframes)), key=lambda n: -alike[n]):
        room -= len(keyframes[n].places.known)
        if chosen and room < 0:
            break
        chosen.append(keyframes[n])
    return chosen


def _in_view(asked: Mask) -> NDArray[np.bool_]:
    small = cv2.resize(asked.astype(np.float32), (16, 9), interpolation=cv2.INTER_AREA).ravel()
    return np.asarray(small >= min(0.5, small.max()), np.bool_)


def _aligned(luma: WorkingLuma, need: Confidence, keyframes: Sequence[Keyframe]) -> Recalled | None:
    """Along the motion from the keyframe that looks the same where it is asked."""
    same = [k for k in keyframes if correlation(luma, k.luma) >= SAME_VIEW]
    if not same:
        return None
    size = GridSize(*need.shape[1:])
    nearest = min(same, key=lambda keyframe: _difference(luma, keyframe.luma, need[0]))
    motion = SpanMotion([nearest.luma, luma], size)
    colour = motion.at_last(Hint.certain(nearest.chroma.astype(np.float32)))
    known = nearest.known.astype(np.float32)
    followed = motion.at_last(Hint.certain(np.concatenate([known, known]))).chroma[:1]
    return Recalled(colour, np.clip(followed, 0, 1))


def _difference(one: WorkingLuma, other: WorkingLuma, where: Image) -> float:
    size = where.shape[::-1]
    a, b = (
        cv2.resize(p, size, interpolation=cv2.INTER_AREA).astype(np.float32) for p in (one, other)
    )
    return float((np.abs(a - b) * where).mean())


def _on_grid(plane: Image, size: GridSize) -> Confidence:
    large = cv2.resize(plane, (size.width, size.height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(large, np.float32)[None]


def _weighted(sources: Sequence[Recalled]) -> Recalled:
    """Their mean, each weighted by how exact it is likely to be and by how well it is known."""
    weights = [precision_of(one.hint.confidence) * (one.known + _LEAST) for one in sources]
    share = np.asarray(weights, np.float32)
    share /= np.maximum(share.sum(axis=0), _LEAST)
    return Recalled(
        Hint(
            _mean(share, [one.hint.chroma for one in sources]),
            _mean(share, [one.hint.confidence for one in sources]),
        ),
        _mean(share, [one.known for one in sources]),
    )


def _mean(share: NDArray[np.float32], planes: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    return np.asarray((share * np.asarray(planes)).sum(axis=0), np.float32)
