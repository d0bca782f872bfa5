"""Clips to learn from: frames of films, and motion simulated from photographs."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.training.colour import chroma_of
from colorstudio.training.data.batches import Size, cropped, made_ahead
from colorstudio.training.data.clip_draw import ClipDraw
from colorstudio.training.data.film_look import Chance, FilmLook
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.share import Share
from colorstudio.training.data.simulated_motion import Clip, simulated_clip
from colorstudio.training.samples import Sample, generator_for, pictures_of

_FILM_DRAW, _SIZE_DRAW, _CLIP_DRAW = 11, 0, 20  # random streams of one seed
_CUT = 40.0  # grey levels by which a frame differs from the one before, at a cut
_MATES = 2  # photographs whose cut-outs may pass
_FLICKER = 0.02  # of the exposure, from frame to frame


class ClipWindows:
    """Which clips of a set there are. What is drawn is a function of seed and place alone."""

    def __init__(self, pictures: PackedSet, numbers: Sequence[int], draw: ClipDraw) -> None:
        if not numbers:
            raise UsageError(f"The set {pictures.folder} holds no picture to learn from.")
        self._pictures, self._numbers, self._draw = pictures, list(numbers), draw
        self._runs = [run for run in _runs(pictures, numbers) if len(run) >= draw.frames]

    @property
    def films(self) -> int:
        """How many runs of frames without a cut are long enough."""
        return len(self._runs)

    def drawn(self, size: Size, least_crop: float, rng: np.random.Generator) -> Clip:
        """(T, H, W, 3)."""
        draw = self._draw
        clip: Clip
        if self._runs and rng.random() >= draw.simulated:
            clip = self._filmed(size, least_crop, rng)
        else:
            places = rng.integers(len(self._numbers), size=1 + _MATES)
            photos = [self._pictures[self._numbers[int(place)]] for place in places]
            clip = simulated_clip(photos, draw.frames, size, least_crop, rng)
        if rng.random() < 0.5:
            clip = clip[:, :, ::-1]
        return clip[::-1] if rng.random() < 0.5 else clip

    def judged(self, size: Size, count: int) -> NDArray[np.uint8]:
        """``count`` clips, always the same: (count · T, H, W, 3)."""
        rngs = [np.random.default_rng([place, _CLIP_DRAW]) for place in range(count)]
        return np.concatenate([self.drawn(size, 0.8, rng) for rng in rngs])

    def _filmed(self, size: Size, least_crop: float, rng: np.random.Generator) -> Clip:
        run = self._runs[int(rng.integers(len(self._runs)))]
        frames, (least, most) = self._draw.frames, self._draw.strides
        longest = max(1, (len(run) - 1) // max(1, frames - 1))
        stride = int(rng.integers(min(least, longest), min(most, longest) + 1))
        start = int(rng.integers(len(run) - stride * (frames - 1)))
        numbers = [run[start + stride * place] for place in range(frames)]
        crop, where = float(rng.uniform(least_crop, 1)), rng.random(2)
        return np.stack([cropped(self._pictures[n], size, crop, where) for n in numbers])


class ClipExamples:
    """An :class:`colorstudio.training.data.examples.Examples` of clips on old stock.

    A batch's pictures lie one after the other, clip by clip: (B · T, ...).
    """

    def __init__(
        self,
        windows: ClipWindows,
        sizes: Sequence[Size],
        least_crop: float,
        film: FilmLook,
        batch: int,
        device: torch.device,
        share: Share,
        seed: int,
    ) -> None:
        self._windows, self._sizes, self._least_crop = windows, sizes, least_crop
        self._film, self._device, self._share, self._seed = film, device, share, seed
        self._batch, self._places = batch, share.of(batch)

    def ahead(self, steps: range, workers: int) -> Iterator[NDArray[np.uint8]]:
        """See the protocol: (B, T, H, W, 3)."""
        return made_ahead(self._at, steps, workers)

    def sample(self, drawn: NDArray[np.uint8], step: int) -> Sample:
        """See the protocol."""
        generator = generator_for(self._device, self._seed, _FILM_DRAW, step)
        return sample_of_clips(drawn, self._film, generator, self._share, self._device)

    def _at(self, step: int) -> NDArray[np.uint8]:
        sized = np.random.default_rng([self._seed, _SIZE_DRAW, step])
        size = self._sizes[int(sized.integers(len(self._sizes)))]
        rngs = (
            np.random.default_rng([self._seed, _CLIP_DRAW, step * self._batch + place])
            for place in self._places
        )
        return np.stack([self._windows.drawn(size, self._least_crop, rng) for rng in rngs])


def sample_of_clips(
    drawn: NDArray[np.uint8],
    film: FilmLook,
    generator: torch.Generator,
    share: Share,
    device: torch.device,
) -> Sample:
    """Clips (B, T, H, W, 3) on old stock: one stock a clip, exposures that flicker a little."""
    clips, frames, height = drawn.shape[:3]
    picture = pictures_of(drawn.reshape(-1, *drawn.shape[2:]), device)
    tall = picture.reshape(clips, frames, *picture.shape[1:]).transpose(1, 2).flatten(2, 3)
    old = film(tall, generator, share)
    luma = old.reshape(clips, 1, frames, height, -1).transpose(1, 2)
    flicker = 1 + _FLICKER * Chance(generator, device, clips, share).normal(frames, 1, 1, 1)
    shaken = (luma * flicker).clamp(0, 1) if film.grain else luma
    return Sample(picture, shaken.flatten(0, 1), chroma_of(picture))


def _runs(pictures: PackedSet, numbers: Sequence[int]) -> Iterator[list[int]]:
    """Frames of one clip in order, ended where it cuts."""
    clips: defaultdict[str, list[int]] = defaultdict(list)
    for number in numbers:
        clips[pictures.clip(number)].append(number)
    for frames in clips.values():
        if len(frames) < 2:
            continue
        run: list[int] = []
        before: NDArray[np.float32] | None = None
        for number in frames:
            small = _thumbnail(pictures[number])
            if before is not None and (
                small.shape != before.shape or float(np.abs(small - before).mean()) > _CUT
            ):
                yield run
                run = []
            run.append(number)
            before = small
        yield run


def _thumbnail(rgb: Rgb) -> NDArray[np.float32]:
    return np.asarray(rgb[::4, ::4].mean(2), np.float32)
