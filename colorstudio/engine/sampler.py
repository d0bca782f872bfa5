"""A keyframe through the model: the film's picture turned upright, its evidence as hints."""

from collections.abc import Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.colorizers.protocol import Colorizer, HintBatch, OnStep
from colorstudio.engine.exemplars import ExemplarPicture
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.hint import Hint
from colorstudio.models.settings import SampleSettings


class KeyframeSampler:
    """Asks the colorizer for one frame's colour, whatever way up the film is stored.

    ``exemplar`` goes to models that take it as a picture; its hints reach all of them.
    """

    def __init__(
        self,
        colorizer: Colorizer,
        settings: SampleSettings,
        seed: int,
        rotation: int,
        on_step: OnStep,
        exemplar: ExemplarPicture | None = None,
    ) -> None:
        self._colorizer = colorizer
        self._settings = settings
        self._seed = seed
        self._quarter_turns = rotation // 90
        self._on_step = on_step
        self._exemplar = exemplar

    def sample(self, luma: WorkingLuma, evidence: Hint) -> Chroma:
        """The frame's chroma on its grid: the evidence where it is sure, invented elsewhere."""
        picture = self._upright(luma.astype(np.float32) / 255.0)
        hints = HintBatch(
            self._upright(evidence.chroma)[None, None],
            self._upright(evidence.confidence)[None, None],
        )
        chroma = self._colorizer.colorize(
            picture[None, None, None],
            hints,
            self._settings,
            [self._seed],
            self._conditions,
            self._on_step,
        )[0, 0]
        return np.ascontiguousarray(np.rot90(chroma, self._quarter_turns, axes=(-2, -1)))

    @cached_property
    def _conditions(self) -> Mapping[str, NDArray[np.float32]]:
        if self._exemplar is None or not self._colorizer.info.takes_exemplar:
            return {}
        return {"exemplar": self._upright(self._exemplar.rgb().transpose(2, 0, 1))[None]}

    def _upright(self, image: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(np.rot90(image, -self._quarter_turns, axes=(-2, -1)))
