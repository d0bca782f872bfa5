"""Advice: unlike films and machines get unlike answers, each with its reasons."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from colorstudio.errors import ModelError, UsageError
from colorstudio.film.lossless import write_lossless
from colorstudio.film.probe import probe
from colorstudio.models.figures import Figures
from colorstudio.models.listing import cards, find_card
from colorstudio.models.machine import Machine, memory_of
from colorstudio.models.recommend import Wish, recommend
from colorstudio.models.survey import FilmTraits, survey

CARD, LAPTOP = Machine("cuda", 16 * 1024), Machine("cpu", 8 * 1024)
SHORT = FilmTraits(640, 360, 240, 10.0, 1, 9, change=28, texture=0.28, grain=0.6)
REEL = FilmTraits(1440, 1080, 1404, 58.0, 12, 54, change=24, texture=0.25, grain=0.3)
CALM = FilmTraits(768, 432, 4170, 139.0, 1, 114, change=12, texture=0.12, grain=0.1)
FEATURE = FilmTraits(1920, 1080, 172_800, 7200.0, 900, 7000, change=25, texture=0.25, grain=2)
FILMS = {"short": SHORT, "reel": REEL, "calm": CALM, "feature": FEATURE}


def advice(traits: FilmTraits, machine: Machine, wish: Wish | None = None) -> str:
    return recommend(traits, machine, wish or Wish(), cards()).best.card.name


def test_unlike_films_and_machines_get_unlike_models() -> None:
    chosen = {
        (name, machine.device): advice(traits, machine)
        for name, traits in FILMS.items()
        for machine in (CARD, LAPTOP)
    }
    assert chosen == {
        ("short", "cuda"): "flux2-klein",
        ("reel", "cuda"): "qwen-image-edit-2511",
        ("calm", "cuda"): "flux2-klein",
        ("feature", "cuda"): "ddcolor-modelscope",
        ("short", "cpu"): "ddcolor-modelscope",
        ("reel", "cpu"): "ddcolor-modelscope",
        ("calm", "cpu"): "ddcolor-modelscope",
        ("feature", "cpu"): "ddcolor-tiny",
    }


def test_it_says_why_and_why_not() -> None:
    found = recommend(FEATURE, CARD, Wish(), cards())
    text = "\n".join(found.sentences())
    assert "it colours the same thing alike in each of many keyframes" in text
    assert "no other model that fits machine, time and licence has better colour" in text
    assert "colorstudio models download ddcolor-modelscope (912 MB)" in text
    assert "Of what is installed, Chroma Diffusion" in text
    reasons = {card.name: why for card, why in found.left_out}
    assert reasons["flux-kontext"].startswith("the film would take ")


def test_commercial_work_leaves_out_what_forbids_it() -> None:
    found = recommend(SHORT, CARD, Wish(commercial=True), cards())
    assert found.best.card.name == "flux2-klein-base"
    reasons = {card.name: why for card, why in found.left_out}
    assert "no commercial use" in reasons["flux-kontext"]
    assert "no commercial use" in reasons["flux2-klein"]


def test_little_memory_and_little_time_call_for_small_models() -> None:
    assert advice(SHORT, Machine("cpu", 2000)) == "ddcolor-tiny"
    assert advice(SHORT, Machine("cpu", 900)) == "chroma-diffusion"
    assert advice(SHORT, Machine("cuda", 7000)).startswith(("ddcolor", "sd"))
    assert advice(SHORT, CARD, Wish(quality="draft", seconds=20)).startswith("ddcolor")


def test_wishes_count() -> None:
    prompted = recommend(CALM, LAPTOP, Wish(prompt=True, seconds=24 * 3600), cards())
    assert "prompt" in prompted.best.card.entry.takes
    led = recommend(SHORT, CARD, Wish(exemplars=True), cards())
    assert "exemplar" in led.best.card.entry.takes
    assert advice(SHORT, CARD, Wish(installed_only=True)) == "chroma-diffusion"


def test_what_was_measured_goes_before_estimates() -> None:
    values = {"colourfulness": 40.0, "colourfulness_truth": 40.0}
    better = Figures("ddcolor-tiny", "", "cuda", "automatic", 1, values | {"de2000": 8.0})
    worse = Figures("ddcolor-modelscope", "", "cuda", "automatic", 1, values | {"de2000": 12.0})
    pair = [
        replace(find_card("ddcolor-tiny"), figures=(better,)),
        replace(find_card("ddcolor-modelscope"), figures=(worse,)),
    ]
    assert recommend(CALM, CARD, Wish(), pair).best.card.name == "ddcolor-tiny"
    slow = Figures("ddcolor-tiny", "", "cuda", seconds=30.0)
    pair[0] = replace(pair[0], figures=(better, slow))
    found = recommend(CALM, CARD, Wish(), pair)
    assert found.best.card.name == "ddcolor-modelscope"
    assert "would take 61 minutes, and 20 minutes are wanted" in found.left_out[0][1]


def test_where_nothing_fits_it_says_so() -> None:
    with pytest.raises(ModelError, match="No model fits: ddcolor-tiny: it needs"):
        recommend(SHORT, Machine("cpu", 100), Wish(), [find_card("ddcolor-tiny")])


@pytest.mark.parametrize(
    ("text", "mib"), [("16G", 16384), ("16GiB", 16384), ("800M", 800), ("512", 512)]
)
def test_amounts_of_memory(text: str, mib: float) -> None:
    assert memory_of(text) == mib


@pytest.mark.parametrize("text", ["", "much", "-3G", "G"])
def test_no_amounts_of_memory(text: str) -> None:
    with pytest.raises(UsageError, match="no amount of memory"):
        memory_of(text)


def film(path: Path, lumas: list[np.ndarray]) -> FilmTraits:
    frames = (np.repeat(luma[..., None], 3, axis=2).astype(np.uint8) for luma in lumas)
    write_lossless(path, frames, Fraction(24))
    return survey(probe(path))


def test_the_survey_tells_films_apart(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    ramp = np.tile(np.linspace(40, 200, 320), (180, 1))
    calm = film(tmp_path / "calm.mkv", [ramp] * 48)
    assert (calm.shots, calm.keyframes, calm.frames) == (1, 1, 48)
    assert calm.change < 1
    assert calm.texture < 0.05
    assert calm.grain < 1
    noisy = film(
        tmp_path / "noisy.mkv", [np.clip(ramp + rng.normal(0, 12, ramp.shape), 0, 255)] * 24
    )
    assert 9 < noisy.grain < 15
    assert noisy.is_small
    blocks = np.kron(rng.integers(30, 220, (30, 54)), np.ones((6, 6)))[:180, :320]
    lively = film(tmp_path / "lively.mkv", [np.roll(blocks, 5 * n, 1) for n in range(24)])
    assert lively.is_lively
    assert lively.texture > calm.texture
    cut = film(tmp_path / "cut.mkv", [ramp] * 30 + [blocks] * 30)
    assert cut.shots == 2
