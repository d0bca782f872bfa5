"""Batches of a set. Which pictures and which crops is a function of seed and step alone."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.training.data.neutral import NeutralThings
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.share import Share

Size = tuple[int, int]
"""(height, width) in luma pixels."""

_MIDDLE = np.array([0.5, 0.5])
_SIZE_DRAW, _ORDER_DRAW, _CROP_DRAW, _MATE_DRAW = range(4)  # random streams of one seed


class Batches:
    """Random crops of pictures, mirrored half of the time.

    With ``mates``, after the pictures come as many of the same clips: for each another frame, or
    another crop of a photograph. With ``maps``, those follow R′G′B′ as channels; mates have none.
    """

    def __init__(
        self,
        pictures: PackedSet,
        numbers: Sequence[int],
        sizes: Sequence[Size],
        batch: int,
        *,
        seed: int,
        least_crop: float,
        share: Share,
        mates: bool = False,
        neutral: NeutralThings | None = None,
        maps: Sequence[str] = (),
    ) -> None:
        if not numbers:
            raise UsageError(f"The set {pictures.folder} holds no picture to learn from.")
        self._pictures, self._numbers, self._sizes = pictures, numbers, sizes
        self._batch, self._seed, self._least_crop = batch, seed, least_crop
        self._places = share.of(batch)
        self._order = lru_cache(maxsize=2)(self._shuffled)
        self._clips: defaultdict[str, list[int]] = defaultdict(list)
        self._with_mates = mates
        self._maps = tuple(maps)
        self._neutral = neutral or NeutralThings(0, 0, 0)
        if mates:
            for number in numbers:
                self._clips[pictures.clip(number)].append(number)

    def at(self, step: int) -> NDArray[np.uint8]:
        """This process's pictures (B, H, W, 3 + maps) of a step, and their mates (2B in all)."""
        rng = np.random.default_rng([self._seed, _SIZE_DRAW, step])
        size = self._sizes[int(rng.integers(len(self._sizes)))]
        draws = [step * self._batch + place for place in self._places]
        mates = [self._mate(draw, size) for draw in draws] if self._with_mates else []
        return np.stack([self._crop(draw, size) for draw in draws] + mates)

    def ahead(self, steps: range, workers: int) -> Iterator[NDArray[np.uint8]]:
        """The batches of these steps, made by threads while the network works."""
        return made_ahead(self.at, steps, workers)

    def _shuffled(self, epoch: int) -> NDArray[np.int64]:
        rng = np.random.default_rng([self._seed, _ORDER_DRAW, epoch])
        return rng.permutation(len(self._numbers))

    def _number(self, draw: int) -> int:
        epoch, place = divmod(draw, len(self._numbers))
        return int(self._numbers[self._order(epoch)[place]])

    def _crop(self, draw: int, size: Size) -> Rgb:
        rng = np.random.default_rng([self._seed, _CROP_DRAW, draw])
        return self._cropped(self._number(draw), size, rng, self._maps)

    def _mate(self, draw: int, size: Size) -> Rgb:
        rng = np.random.default_rng([self._seed, _MATE_DRAW, draw])
        clip = self._clips[self._pictures.clip(self._number(draw))]
        mate = self._cropped(clip[int(rng.integers(len(clip)))], size, rng)
        return np.pad(mate, ((0, 0), (0, 0), (0, len(self._maps))))

    def _cropped(
        self, number: int, size: Size, rng: np.random.Generator, maps: Sequence[str] = ()
    ) -> Rgb:
        scale, place = rng.uniform(self._least_crop, 1.0), rng.random(2)
        turn = np.s_[:, ::-1] if rng.random() < 0.5 else np.s_[:]
        rgb = self._neutral(cropped(self._pictures[number], size, scale, place)[turn], rng)
        beside = cropped_maps(self._pictures, number, maps, size, scale, place)
        return np.concatenate([rgb, beside[turn]], 2) if maps else rgb


def whole(rgb: Rgb, size: Size) -> Rgb:
    """The largest middle part of a picture that has the shape of ``size``, at that size."""
    return cropped(rgb, size, 1.0, _MIDDLE)


def whole_with(pictures: PackedSet, number: int, maps: Sequence[str], size: Size) -> Rgb:
    """The same of a picture of a set, and its maps as channels behind R′G′B′."""
    rgb = whole(pictures[number], size)
    return np.concatenate([rgb, cropped_maps(pictures, number, maps, size, 1.0, _MIDDLE)], 2)


def cropped_maps(
    pictures: PackedSet,
    number: int,
    maps: Sequence[str],
    size: Size,
    scale: float,
    place: NDArray[np.float64],
) -> NDArray[np.uint8]:
    """(H, W, maps): the part that :func:`cropped` takes of their picture."""
    found = np.zeros((*size, len(maps)), np.uint8)
    for plane, name in enumerate(maps):
        nearest = cv2.INTER_NEAREST if name == "semantic" else None
        found[..., plane] = cropped(pictures.map_of(number, name), size, scale, place, nearest)
    return found


def made_ahead(
    at: Callable[[int], NDArray[np.uint8]], steps: range, workers: int
) -> Iterator[NDArray[np.uint8]]:
    """What ``at`` gives for these steps, made by threads while the network works."""
    with ThreadPoolExecutor(max(1, workers)) as pool:
        waiting: deque[Future[NDArray[np.uint8]]] = deque()
        try:
            for step in steps:
                waiting.append(pool.submit(at, step))
                if len(waiting) > 2 * workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def cropped(
    rgb: Rgb, size: Size, scale: float, place: NDArray[np.float64], kind: int | None = None
) -> Rgb:
    """The largest part of the wanted shape times ``scale``, at ``place`` in [0, 1] of its room.

    ``kind`` of OpenCV's ways to resize; None: what suits pictures.
    """
    ratio = min(rgb.shape[0] / size[0], rgb.shape[1] / size[1]) * scale
    height, width = (max(1, round(side * ratio)) for side in size)
    top = int(place[0] * (rgb.shape[0] - height + 1) * (1 - 1e-9))
    left = int(place[1] * (rgb.shape[1] - width + 1) * (1 - 1e-9))
    part = rgb[top : top + height, left : left + width]
    if kind is None:
        kind = cv2.INTER_AREA if ratio >= 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(part, size[::-1], interpolation=kind), np.uint8)
