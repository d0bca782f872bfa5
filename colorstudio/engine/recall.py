"""What is known of a keyframe that no motion reaches: from exemplars, earlier shots, the shot."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.engine.sight import Sight
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Confidence
from colorstudio.hints.memory import SAME_VIEW, signature, view_of
from colorstudio.hints.reappearance import Keyframe, Recalled, reappeared
from colorstudio.hints.semantic import Coloured, came_into_view
from colorstudio.hints.source import Places
from colorstudio.hints.source import Recall as SourceRecall
from colorstudio.stages import staged

_OWN = 16  # keyframes of the shot


@dataclass(frozen=True, slots=True)
class KeyColour:
    """A keyframe's colour, how well it is known, and how surely motion brought it; (·, h, w)."""

    chroma: Chroma
    known: Confidence
    carried: Confidence

    @classmethod
    def whole(cls, chroma: Chroma, known: float) -> "KeyColour":
        """A picture that is known alike everywhere, and was not carried there."""
        plane = np.zeros((1, *chroma.shape[1:]), np.float32)
        return cls(chroma, plane + np.float32(known), plane)

    def packed(self) -> NDArray[np.float16]:
        """(4, h, w), to be kept."""
        return np.concatenate([self.chroma, self.known, self.carried]).astype(np.float16)

    @classmethod
    def unpacked(cls, planes: NDArray[np.float16]) -> "KeyColour":
        """The inverse of :meth:`packed`."""
        wide = planes.astype(np.float32)
        return cls(wide[:2], wide[2:3], wide[3:])


@dataclass(slots=True)
class _Own:
    """A keyframe of the shot; its features are looked at only once they are needed."""

    frame: int
    luma: WorkingLuma
    colour: NDArray[np.float16]  # packed
    small: NDArray[np.float32]
    whole: bool  # all of its places are held, not only those that came into view
    seen: Keyframe | None = None

    def seen_by(self, sight: Sight) -> Keyframe:
        if self.seen is None:
            colour = KeyColour.unpacked(self.colour)
            features = sight(self.luma)
            held = None if self.whole else came_into_view(colour.carried, features)
            places = Coloured.of(features, colour.chroma, colour.known[0], held)
            chroma, known = self.colour[:2], self.colour[2:3]
            self.seen = Keyframe(self.luma, chroma, known, places, view_of(features))
        return self.seen

    @property
    def new(self) -> float:
        """The share of it that no keyframe before it holds."""
        return 1.0 if self.whole else float((self.colour[3] < 0.5).mean())


class Recall:
    """The memory of one shot while it is coloured.

    ``sources`` say what they know of any frame, the most trusted first; ``learn`` adds the shot's
    own keyframes, which come before them, where ``own`` says so. ``places`` know best.
    """

    def __init__(
        self,
        sight: Sight,
        sources: Sequence[SourceRecall],
        own: bool,
        places: Sequence[Places] = (),
    ) -> None:
        self._sight = sight
        self._places = places
        self._sources = sources
        self._learns = own
        self._own: list[_Own] = []

    @staged("memory")
    def learn(self, frame: int, luma: WorkingLuma, colour: KeyColour) -> None:
        """Remember a keyframe of the shot; they come in order, and one may come again."""
        for places in self._places:
            places.learn(frame, luma, colour.chroma, colour.known)
        self.expect(frame, luma, colour)

    @staged("memory")
    def expect(self, frame: int, luma: WorkingLuma, colour: KeyColour) -> None:
        """Remember what a keyframe will look like, until it is there and can be learnt."""
        if not self._learns or (self._own and self._own[-1].frame > frame):
            return
        if self._own and self._own[-1].frame == frame:
            if np.array_equal(self._own[-1].colour, colour.packed()):
                return
            self._own.pop()
        small = signature(luma)
        seen = [float((small * one.small).mean()) for one in self._own if one.whole]
        whole = max(seen, default=-1.0) < SAME_VIEW
        self._own.append(_Own(frame, luma, colour.packed(), small, whole))
        if len(self._own) > _OWN:
            self._own.remove(min(self._own[:-1], key=lambda one: one.new))

    @staged("memory")
    def hint(self, frame: int, luma: WorkingLuma, carried: Confidence) -> Recalled:
        """What is known of a frame: by place, then from the shot itself, then from the sources.

        ``carried`` says how surely motion brings colour to it: there the shot itself is not asked.
        """
        recalled = Recalled.nothing(GridSize(*carried.shape[1:]))
        for places in self._places:
            recalled = recalled.over(Recalled(*places.hint(frame, luma)))
        if not (self._own or self._sources):
            return recalled
        features = self._sight(luma)
        if self._own:
            own = [keyframe.seen_by(self._sight) for keyframe in self._own]
            recalled = recalled.over(reappeared(luma, features, carried, own))
        for source in self._sources:
            sure = 1 - (1 - carried) * (1 - recalled.hint.confidence)
            recalled = recalled.over(Recalled.given(source(luma, features, sure)))
        return recalled
