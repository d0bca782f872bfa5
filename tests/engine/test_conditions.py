"""Maps that models declare: made of pictures, given to those that ask, recorded."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.colorizers.protocol import ColorizerInfo, HintBatch, OnStep
from colorstudio.engine import steering as steering_module
from colorstudio.engine.conditions import depth_picture, makers, semantic_picture
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.engine.sight import Sight
from colorstudio.engine.steering import Steerer
from colorstudio.errors import ModelError
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.hint import Hint
from colorstudio.hints.wish import ShotWish
from colorstudio.models import perceivers
from colorstudio.models.settings import SampleSettings
from tests.tiny_models import TinyColorizer, TinyFeatures

LUMA: NDArray[np.uint8] = np.repeat(np.arange(0, 240, 2, dtype=np.uint8)[:, None], 160, axis=1)


class Asks(TinyColorizer):
    """Keeps the maps that it gets."""

    def __init__(self, *names: str) -> None:
        self.info: ColorizerInfo = replace(TinyColorizer.info, conditions=names)
        self.got: Mapping[str, NDArray[np.float32]] = {}

    def colorize(
        self,
        luma: NDArray[np.float32],
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, NDArray[np.float32]] | None = None,
        on_step: OnStep | None = None,
    ) -> NDArray[np.float32]:
        self.got = conditions or {}
        return super().colorize(luma, hints, settings, seeds, conditions, on_step)


class Slope:
    """What is bright is near."""

    name = "slope"

    def nearness(self, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        return luma[::2, ::2] * 5 - 1


def sampled(colorizer: Asks, sight: Sight) -> None:
    sampler = KeyframeSampler(colorizer, SampleSettings(), 0, lambda _: None, makers=makers(sight))
    nothing = Hint(np.zeros((2, 60, 80), np.float32), np.zeros((1, 60, 80), np.float32))
    sampler.sample(LUMA, nothing)


def test_near_is_bright_whatever_the_network_s_scale() -> None:
    nearness = np.linspace(-3, 9, 100, dtype=np.float32).reshape(10, 10)
    picture = depth_picture(nearness)
    assert picture.shape == (3, 10, 10)
    assert (picture.min(), picture.max()) == (0, 1)
    assert np.allclose(picture, depth_picture(nearness * 4 + 2), atol=1e-5)


def test_kinds_have_the_colours_that_segmentation_models_were_taught() -> None:
    named = np.zeros((3, 2, 2), np.float32)
    named[0, 0], named[1, 1, 0], named[2, 1, 1] = 1, 1, 1
    picture = np.rint(semantic_picture(named, ("sky", "skin", "other")) * 255)
    assert picture[:, 0, 0].tolist() == [6, 230, 230]
    assert picture[:, 1, 0].tolist() == [150, 5, 61]  # as a person
    assert picture[:, 1, 1].tolist() == [0, 0, 0]


def test_a_model_gets_the_maps_that_it_declares_and_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sight = Sight(TinyFeatures)
    monkeypatch.setattr(Sight, "_estimator", Slope())
    asks = Asks("depth")
    sampled(asks, sight)
    assert set(asks.got) == {"depth"}
    assert asks.got["depth"].shape == (1, 1, 3, 60, 80)
    assert asks.got["depth"][0, 0, 0, -1, 0] > asks.got["depth"][0, 0, 0, 0, 0]
    plain = Asks()
    sampled(plain, sight)
    assert not plain.got


def test_the_default_model_names_what_leads(monkeypatch: pytest.MonkeyPatch) -> None:
    asks = Asks("semantics")
    sampled(asks, Sight(TinyFeatures))
    assert asks.got["semantics"].shape[:3] == (1, 1, 3)


def test_without_a_depth_model_one_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(perceivers, "installed_perceiver", lambda what: None)
    with pytest.raises(ModelError, match="download depth-anything-small"):
        sampled(Asks("depth"), Sight(TinyFeatures))
    with pytest.raises(ModelError, match="download depth-anything-small"):
        perceivers.check_maps(Asks("depth").info)
    perceivers.check_maps(Asks("semantics").info)


def test_who_leads_stands_in_the_request(monkeypatch: pytest.MonkeyPatch) -> None:
    class Model:
        info = Asks("depth", "semantics").info

    class Entry:
        name = "tiny-depth"
        manifest = type("Manifest", (), {"weights_hash": "abc"})

    monkeypatch.setattr(steering_module, "find_model", lambda name: Model)
    monkeypatch.setattr(steering_module, "installed_perceiver", lambda what: Entry)
    said: dict[str, Any] = dict(
        Steerer([], Sight(TinyFeatures)).steer(FrameRange(0, 4), ShotWish(memory=False)).records
    )
    assert said["depth"] == ({"name": "tiny-depth", "weights": "abc"},)
    assert said["things"][0]["name"]
    monkeypatch.undo()
    assert not Steerer([], Sight(TinyFeatures)).steer(FrameRange(0, 4), ShotWish()).records
