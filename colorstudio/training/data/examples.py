"""What a task learns from, step by step."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from colorstudio.training.data.batches import Batches
from colorstudio.training.data.film_look import FilmLook
from colorstudio.training.data.share import Share
from colorstudio.training.samples import Sample, draw_sample, generator_for, pictures_of

FILM_DRAW = 11  # a stream of random numbers of a seed


class Examples(Protocol):
    """Batches, each a function of seed and step alone."""

    def ahead(self, steps: range, workers: int) -> Iterator[Any]:
        """What threads can make while the network works."""

    def sample(self, drawn: Any, step: int) -> Any:
        """A batch that was made ahead, on the device, as the task's objective takes it."""


class PictureExamples:
    """Crops of a set's pictures, made to look like old film."""

    def __init__(
        self,
        batches: Batches,
        film: FilmLook,
        device: torch.device,
        share: Share,
        seed: int,
        *,
        in_pairs: bool,
        mates: bool,
        maps: Sequence[str] = (),
    ) -> None:
        self._batches, self._film, self._device = batches, film, device
        self._share, self._seed = share, seed
        self._in_pairs, self._mates, self._maps = in_pairs, mates, tuple(maps)

    def ahead(self, steps: range, workers: int) -> Iterator[NDArray[np.uint8]]:
        """See the protocol."""
        return self._batches.ahead(steps, workers)

    def sample(self, drawn: NDArray[np.uint8], step: int) -> Sample:
        """See the protocol."""
        picture = pictures_of(drawn, self._device)
        exemplar = None
        if self._mates:
            picture, mates = picture.chunk(2)
            exemplar = mates[:, :3]
        picture, planes = picture[:, :3], picture[:, 3:].unsqueeze(2).unbind(1)
        sample = draw_sample(
            picture,
            self._film,
            generator_for(self._device, self._seed, FILM_DRAW, step),
            self._share,
            self._in_pairs,
        )
        if exemplar is not None and self._in_pairs:  # both frames of a pair have one
            exemplar = exemplar[: len(sample.picture) // 2].repeat(2, 1, 1, 1)
        return replace(sample, exemplar=exemplar, maps=dict(zip(self._maps, planes, strict=True)))
