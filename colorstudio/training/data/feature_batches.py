"""Batches of encoded pictures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from colorstudio.errors import UsageError
from colorstudio.training.data.features import Features
from colorstudio.training.data.share import Share

_ORDER_DRAW = 1  # a stream of random numbers of a seed


@dataclass(frozen=True, slots=True)
class Encoded:
    """A batch: latents of colour and of grey (B, C, h, w), features (B, patches, width)."""

    latents: Tensor
    grey: Tensor
    labels: Tensor


class FeatureExamples:
    """An :class:`colorstudio.training.data.examples.Examples` of encoded pictures."""

    def __init__(
        self,
        encoded: Features,
        numbers: Sequence[int],
        batch: int,
        device: torch.device,
        share: Share,
        seed: int,
    ) -> None:
        if not numbers:
            raise UsageError("All pictures of the set are held out; lower data.held_out.")
        self._encoded, self._numbers = encoded, np.array(numbers)
        self._batch, self._places = batch, share.of(batch)
        self._device, self._seed = device, seed
        self._order = lru_cache(maxsize=2)(self._shuffled)

    def ahead(self, steps: range, workers: int) -> Iterator[NDArray[np.int64]]:
        """The numbers of the pictures: reading them takes no time."""
        return map(self._at, steps)

    def sample(self, drawn: NDArray[np.int64], step: int) -> Encoded:
        """See the protocol."""
        parts = (self._encoded.latents, self._encoded.grey, self._encoded.labels)
        return Encoded(*(torch.from_numpy(p[drawn]).to(self._device).float() for p in parts))

    def _at(self, step: int) -> NDArray[np.int64]:
        return np.array([self._number(step * self._batch + place) for place in self._places])

    def _number(self, draw: int) -> int:
        epoch, place = divmod(draw, len(self._numbers))
        return int(self._numbers[self._order(epoch)[place]])

    def _shuffled(self, epoch: int) -> NDArray[np.int64]:
        rng = np.random.default_rng([self._seed, _ORDER_DRAW, epoch])
        return rng.permutation(len(self._numbers))
