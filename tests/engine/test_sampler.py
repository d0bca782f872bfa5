"""Keyframes as the model sees them, with the exemplar where it takes one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.colorizers.protocol import HintBatch, OnStep
from colorstudio.engine.exemplars import ExemplarPicture
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.hints.hint import Hint
from colorstudio.models.info import ColorizerInfo
from colorstudio.models.settings import SampleSettings

Array = NDArray[np.float32]
INFO = ColorizerInfo("fake", "Fake", "Apache-2.0", True, "0" * 64, takes_exemplar=True)
GRID = GridSize(8, 12)


class Recorder:
    """A colorizer that keeps what it is given."""

    def __init__(self, info: ColorizerInfo) -> None:
        self.info = info
        self.conditions: Mapping[str, Array] = {}

    def colorize(
        self,
        luma: Array,
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, Array] | None = None,
        on_step: OnStep | None = None,
    ) -> Array:
        self.luma, self.conditions = luma, conditions or {}
        return hints.chroma

    def close(self) -> None:
        pass


def sampled(colorizer: Recorder) -> None:
    """With a red exemplar that has a bright upper edge."""
    luma = np.full(GRID.luma, 60, np.uint8)
    luma[:4] = 180
    chroma = np.zeros((2, *GRID), np.float32)
    chroma[1] = 0.2
    exemplar = ExemplarPicture(luma, chroma)
    conditions = {"exemplar": lambda: exemplar.rgb().transpose(2, 0, 1)[None]}
    sampler = KeyframeSampler(colorizer, SampleSettings(), 0, lambda done: None, conditions)
    sampler.sample(luma, Hint.nothing(GRID))


def test_the_exemplar_comes_in_colour() -> None:
    colorizer = Recorder(INFO)
    sampled(colorizer)
    exemplar = colorizer.conditions["exemplar"]
    assert exemplar.shape == (1, 3, *colorizer.luma.shape[-2:])
    assert (exemplar[0, 0] > exemplar[0, 2]).all()
    luma = np.tensordot([0.299, 0.587, 0.114], exemplar[0], 1)
    np.testing.assert_allclose(luma, colorizer.luma[0, 0, 0], atol=0.01)


def test_models_that_take_none_get_none() -> None:
    colorizer = Recorder(replace(INFO, takes_exemplar=False))
    sampled(colorizer)
    assert not colorizer.conditions
