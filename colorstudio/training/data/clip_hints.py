"""Hints of clips as the engine gives them: what is known of some frames, carried to the others."""

from dataclasses import dataclass

import torch
from torch import Tensor

from colorstudio.colorizers.chroma_diffusion.view import HintMap
from colorstudio.training.data.film_look import Chance
from colorstudio.training.data.hints import (
    carried_hint,
    guessed_hint,
    points_hint,
    slow_noise,
)


@dataclass(frozen=True, slots=True)
class ClipHintShares:
    """How often a clip has which hints."""

    first: float = 0.6  # the colour of its first frame, or frames of the window before
    last: float = 0.2  # that of its last one
    carried: float = 0.6  # such colour brought along the motion to the others
    points: float = 0.1  # colour points on some frame
    guessed: float = 0.9  # a guess below them, frame by frame
    restless: float = 0.7  # how far such guesses differ from frame to frame

    def __call__(
        self,
        truth: Tensor,
        luma: Tensor,
        frames: int,
        chance: Chance,
        guess: HintMap | None = None,
    ) -> HintMap:
        """On the grid of true chroma (B · T, 2, h, w), model units; luma (B · T, 1, h, w).

        ``chance`` draws for clips (B). ``guess``, a prior's own, takes the place of made up ones.
        """
        clips = len(truth) // frames
        known = _kept_frames(clips, frames, chance, self.first, self.last).to(truth)
        each = _Each(chance, frames)
        carried = carried_hint(truth, each)
        usable = known.amax(1, keepdim=True) * chance.befalls(self.carried)[..., 0, 0]
        nearness = _nearness(known)
        confidence = carried.confidence * _wide(usable * nearness)
        hint = HintMap(carried.chroma, confidence)
        pointed = points_hint(truth, luma, each)
        where = (
            _on_one_frame(clips, frames, chance).to(truth) * chance.befalls(self.points)[..., 0, 0]
        )
        hint = HintMap(pointed.chroma, pointed.confidence * _wide(where)).over(hint)
        hint = HintMap(truth, _wide(known).expand_as(hint.confidence)).over(hint)
        made_up = self._guess(truth, frames, chance, each)
        below = made_up
        if guess is not None:
            below = HintMap(guess.chroma, guess.confidence * made_up.confidence)
        joined = hint.over(below)
        return HintMap(joined.chroma * (joined.confidence > 0), joined.confidence)

    def _guess(self, truth: Tensor, frames: int, chance: Chance, each: "_Each") -> HintMap:
        """Of each frame nearly what it is of the others, but for what it gets wrong there."""
        whole = _Same(chance, frames)
        guess = guessed_hint(truth, whole)
        size = (truth.shape[-2], truth.shape[-1])
        wrong = 0.25 * slow_noise(each, 2, size) + 0.1 * each.normal(2)
        strength = self.restless * whole.uniform()
        kept = whole.befalls(self.guessed)
        return HintMap(guess.chroma + strength * wrong, guess.confidence * kept)


def carried_between(truth: Tensor, frames: int, chance: Chance, share: float) -> HintMap:
    """What motion brings to the frames between two that are given, with holes; of ``share`` clips.

    As in :class:`ClipHintShares`; what is not known of a cell is 0.
    """
    clips = len(truth) // frames
    known = torch.zeros(clips, frames).to(truth)
    known[:, [0, -1]] = 1
    carried = carried_hint(truth, _Each(chance, frames))
    brought = chance.befalls(share)[..., 0, 0] * _nearness(known)
    hint = HintMap(carried.chroma, carried.confidence * _wide(brought))
    joined = HintMap(truth, _wide(known).expand_as(hint.confidence)).over(hint)
    return HintMap(joined.chroma * (joined.confidence > 0), joined.confidence)


class _Each(Chance):
    """Draws for each frame of clips anew: (B · T, ...)."""

    def __init__(self, chance: Chance, frames: int) -> None:
        self._clips, self._frames = chance, frames

    def uniform(self, *shape: int) -> Tensor:
        return self._clips.uniform(self._frames, *_filled(shape)).flatten(0, 1)

    def normal(self, *shape: int) -> Tensor:
        return self._clips.normal(self._frames, *_filled(shape)).flatten(0, 1)


def _filled(shape: tuple[int, ...]) -> tuple[int, ...]:
    return *shape, *(1,) * (3 - len(shape))


class _Same(Chance):
    """Draws for clips, the same for all of their frames: (B · T, ...)."""

    def __init__(self, chance: Chance, frames: int) -> None:
        self._clips, self._frames = chance, frames

    def uniform(self, *shape: int) -> Tensor:
        return self._clips.uniform(*shape).repeat_interleave(self._frames, 0)

    def normal(self, *shape: int) -> Tensor:
        return self._clips.normal(*shape).repeat_interleave(self._frames, 0)


def _kept_frames(clips: int, frames: int, chance: Chance, first: float, last: float) -> Tensor:
    """(B, T): 1 for frames whose colour is given; at the start it may be two of them."""
    known = torch.zeros(clips, frames)
    starts = chance.befalls(first).flatten().cpu()
    two = chance.befalls(0.3).flatten().cpu()
    ends = chance.befalls(last).flatten().cpu()
    known[:, 0] = starts
    if frames > 2:
        known[:, 1] = starts * two
        known[:, -1] = ends
    return known


def _nearness(known: Tensor) -> Tensor:
    """(B, T): motion is the less sure, the further off a frame is from what is known."""
    frames = known.shape[1]
    place = torch.arange(frames, device=known.device, dtype=known.dtype)
    apart = (place[:, None] - place[None]).abs()  # (T, T)
    far = torch.where(known[:, None] > 0, apart[None], torch.full_like(apart, 1e3)[None]).amin(2)
    return torch.exp(-far / (2 * frames))


def _on_one_frame(clips: int, frames: int, chance: Chance) -> Tensor:
    which = (chance.uniform().flatten() * frames).long()
    return torch.nn.functional.one_hot(which, frames).float()


def _wide(perframe: Tensor) -> Tensor:
    """(B, T) to (B · T, 1, 1, 1)."""
    return perframe.flatten()[:, None, None, None]
