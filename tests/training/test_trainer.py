"""A run learns, stops, goes on exactly, and leaves a model that the engine loads."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from colorstudio.cli.main import main
from colorstudio.colorizers import loading
from colorstudio.colorizers.protocol import HintBatch
from colorstudio.errors import Cancelled, UsageError
from colorstudio.models import installed
from colorstudio.models.settings import SampleSettings
from colorstudio.training.base import load_base
from colorstudio.training.checkpoint import load_checkpoint
from colorstudio.training.config import TrainConfig, read_config
from colorstudio.training.data.film_look import FilmLook
from colorstudio.training.log import read_rows
from colorstudio.training.schema import parse
from colorstudio.training.tasks.diffusion import min_snr_weight, noise_schedule
from colorstudio.training.trainer import TrainProgress, train
from tests.colorizers.models import save_tiny_model

STILL = FilmLook(0, 0, 0, 0, 0, 0, 0, 0)
PRIOR = {"variant": "tiny", "queries": 4, "words": 8, "channels": [8, 8, 8, 8]}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_model(tmp_path_factory.mktemp("base") / "tiny")


def tiny(packed_set: Path, base: Path, folder: Path, **more: object) -> TrainConfig:
    network = {} if "diffusion" in more else {"prior": PRIOR}
    content = network | {
        "folder": str(folder),
        "data": {
            "train": str(packed_set),
            "validation": str(packed_set),
            "sizes": [[32, 32], [32, 64]],
            "least_crop": 0.9,
        },
        "optimiser": {"steps": 30, "batch": 4, "warmup": 5, "learning_rate": 0.01, "ema": 0.9},
        "validation": {"every": 15, "size": [32, 32], "pictures": 8},
        "checkpoint_every": 10,
        "export": {"name": "mine", "base": str(base)},
    }
    return parse(TrainConfig, content | more)


DIFFUSION = {"channels": [8, 16], "attention": 0}


def nothing(progress: TrainProgress) -> None:
    """Not told."""


def stop_at(step: int):  # type: ignore[no-untyped-def]
    def tell(progress: TrainProgress) -> None:
        if progress.step == step:
            raise Cancelled

    return tell


@pytest.mark.slow
def test_overfits_and_exports_what_the_engine_loads(
    packed_set: Path, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tiny(packed_set, base, tmp_path / "run")
    optimiser = replace(config.optimiser, steps=300, batch=8)
    data = replace(config.data, film=STILL, sizes=((32, 64),), least_crop=1.0)
    config = replace(config, optimiser=optimiser, data=data)
    result = train(config, resume=False, on_progress=nothing)
    errors = [row["mse"] for row in read_rows(config.folder / "log.csv")]
    assert errors[-1] < errors[0] / 10
    assert result.validation["de2000"] < 6
    assert result.validation["colourfulness"] > 0.8 * result.validation["colourfulness_truth"]
    assert list((config.folder / "sheets").glob("*.png"))

    shipped = installed.model_folders()[0]
    (tmp_path / "models").mkdir()
    result.model.rename(tmp_path / "models" / "mine")
    monkeypatch.setattr(installed, "model_folders", lambda: (shipped, tmp_path / "models"))
    colorizer = loading.load_colorizer("mine", "cpu")
    luma = np.random.default_rng(0).random((1, 1, 1, 64, 96), np.float32)
    nowhere = np.zeros((1, 1, 3, 32, 48), np.float32)
    hints = HintBatch(nowhere[:, :, :2], nowhere[:, :, 2:])
    chroma = colorizer.colorize(luma, hints, SampleSettings("draft"), [0])
    assert np.isfinite(chroma).all()


@pytest.mark.slow
@pytest.mark.parametrize(
    "network",
    [
        {"prior": PRIOR, "loss": "mae + temporal"},
        {"diffusion": DIFFUSION | {"dropout": 0.1}, "loss": "0.1 ssim"},
    ],
)
def test_resumes_bit_exact(
    network: dict[str, object], packed_set: Path, base: Path, tmp_path: Path
) -> None:
    whole = tiny(packed_set, base, tmp_path / "whole", **network)
    train(whole, resume=False, on_progress=nothing)
    parts = replace(whole, folder=tmp_path / "parts")
    with pytest.raises(Cancelled, match="--resume"):
        train(parts, resume=False, on_progress=stop_at(13))
    train(parts, resume=True, on_progress=nothing)
    one, other = load_checkpoint(whole.folder), load_checkpoint(parts.folder)
    for name, value in one.objective.items():
        assert torch.equal(value, other.objective[name]), name
    for name, value in one.average.items():
        assert torch.equal(value, other.average[name]), name
    moments = [state["exp_avg_sq"] for state in one.optimiser["state"].values()]
    again = [state["exp_avg_sq"] for state in other.optimiser["state"].values()]
    assert all(map(torch.equal, moments, again))
    assert one.best == other.best
    validations = [(c.folder / "validation.csv").read_text() for c in (whole, parts)]
    assert validations[0] == validations[1]


@pytest.mark.slow
def test_diffusion_learns_and_exports(packed_set: Path, base: Path, tmp_path: Path) -> None:
    hints = {"points": 0, "carried": 0, "matched": 0, "guessed": 0}
    told = {"min_snr": 0, "zero_terminal_snr": True, "with_prior": False, "hints": hints}
    config = tiny(packed_set, base, tmp_path / "run", diffusion=DIFFUSION | told)
    optimiser = replace(config.optimiser, steps=300, batch=8)
    data = replace(config.data, film=STILL, sizes=((32, 32),), least_crop=1.0)
    config = replace(config, optimiser=optimiser, data=data)
    config = replace(config, validation=replace(config.validation, every=150))
    result = train(config, resume=False, on_progress=nothing)
    losses = [row["loss"] for row in read_rows(config.folder / "log.csv")]
    assert losses[-1] < losses[0] / 4
    assert load_base(str(result.model)).unet is not None
    saved = json.loads((result.model / "unet" / "config.json").read_text())
    assert saved["block_out_channels"] == [8, 16]


@pytest.mark.slow
def test_gradient_checkpointing_changes_nothing(
    packed_set: Path, base: Path, tmp_path: Path
) -> None:
    losses = []
    for saving in (False, True):
        told = DIFFUSION | {"gradient_checkpointing": saving}
        config = tiny(packed_set, base, tmp_path / str(saving), diffusion=told)
        config = replace(config, optimiser=replace(config.optimiser, steps=10))
        train(config, resume=False, on_progress=nothing)
        losses.append(read_rows(config.folder / "log.csv")[0]["loss"])
    assert losses[0] == pytest.approx(losses[1], rel=1e-5)


def test_min_snr_is_its_definition() -> None:
    signal = torch.linspace(0.2, 0.98, 20)
    snr = signal / (1 - signal)
    torch.testing.assert_close(min_snr_weight(signal, 5.0), snr.clamp_max(5) / (snr + 1))
    assert noise_schedule(True).alphas_cumprod[-1] < 1e-6


@pytest.mark.slow
def test_a_palette_paints_what_the_set_holds(packed_set: Path, base: Path, tmp_path: Path) -> None:
    config = tiny(packed_set, base, tmp_path / "run", prior=PRIOR)
    optimiser = replace(config.optimiser, steps=300, batch=8)
    data = replace(config.data, film=STILL, sizes=((32, 64),), least_crop=1.0)
    result = train(
        replace(config, optimiser=optimiser, data=data), resume=False, on_progress=nothing
    )
    assert result.validation["de2000"] < 8
    assert load_base(str(result.model)).prior.palette.abs().max() > 1


def test_a_killed_run_takes_back_what_no_checkpoint_holds(
    packed_set: Path, base: Path, tmp_path: Path
) -> None:
    config = tiny(packed_set, base, tmp_path / "run", checkpoint_every=10)

    def crash(progress: TrainProgress) -> None:
        if progress.step == 25:
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        train(config, resume=False, on_progress=crash)
    train(config, resume=True, on_progress=nothing)
    assert [row["step"] for row in read_rows(config.folder / "log.csv")] == [10, 15, 20, 30]


def test_accumulated_batches_are_one_update(packed_set: Path, base: Path, tmp_path: Path) -> None:
    config = tiny(packed_set, base, tmp_path / "run")
    config = replace(config, optimiser=replace(config.optimiser, accumulate=2, steps=3))
    assert train(config, resume=False, on_progress=nothing).step == 3


@pytest.mark.parametrize("network", [{}, {"diffusion": DIFFUSION}])
def test_fine_tuning_starts_from_the_base(
    network: dict[str, object], packed_set: Path, base: Path, tmp_path: Path
) -> None:
    config = tiny(packed_set, base, tmp_path / "run", fine_tune=True, **network)
    still = replace(config.optimiser, steps=1, learning_rate=0.0)
    result = train(replace(config, optimiser=still), resume=False, on_progress=nothing)
    before, after = load_base(str(base)), load_base(str(result.model))
    assert torch.allclose(before.prior.head.weight, after.prior.head.weight, atol=1e-3)
    assert torch.allclose(before.unet.conv_in.weight, after.unet.conv_in.weight, atol=1e-3)


def test_a_metric_without_weights_cannot_decide(
    packed_set: Path, base: Path, tmp_path: Path
) -> None:
    config = tiny(packed_set, base, tmp_path / "run", validation={"best": "lpips"})
    with pytest.raises(UsageError, match="lpips cannot be measured"):
        train(config, resume=False, on_progress=nothing)


@pytest.mark.slow
def test_stops_early_when_nothing_gets_better(packed_set: Path, base: Path, tmp_path: Path) -> None:
    config = tiny(packed_set, base, tmp_path / "run")
    config = replace(
        config,
        optimiser=replace(config.optimiser, learning_rate=0.0, ema=0.0, steps=500),
        validation=replace(config.validation, every=2, patience=3),
        data=replace(config.data, film=STILL),
    )
    assert train(config, resume=False, on_progress=nothing).step < 500


def test_a_run_is_not_overwritten(packed_set: Path, base: Path, tmp_path: Path) -> None:
    config = tiny(packed_set, base, tmp_path / "run")
    config = replace(config, optimiser=replace(config.optimiser, steps=1))
    train(config, resume=False, on_progress=nothing)
    with pytest.raises(UsageError, match="--resume"):
        train(config, resume=False, on_progress=nothing)
    wider = replace(config.prior, words=16)
    with pytest.raises(UsageError, match="another network"):
        train(replace(config, prior=wider), resume=True, on_progress=nothing)


def test_resuming_nothing_is_refused(packed_set: Path, base: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no checkpoint"):
        train(tiny(packed_set, base, tmp_path / "run"), resume=True, on_progress=nothing)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("colour: red", "There is no setting colour"),
        ("data: {train: x, sise: 3}", "There is no setting data.sise"),
        ("data: {train: x, sizes: [[30, 32]]}", "multiples of 32"),
        ("optimiser: {steps: many}", "optimiser.steps takes a whole number, not 'many'"),
        ("validation: {best: beauty}", "validation.best is one of"),
        ("loss: [mse]", "loss takes text"),
    ],
)
def test_settings_that_make_no_sense_are_refused_in_a_sentence(
    line: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["folder: x", "prior: {}", line] + ([] if "data:" in line else ["data: {train: x}"])
    path = tmp_path / "run.yaml"
    path.write_text("\n".join(lines))
    assert main(["train", "--config", str(path)]) == 2
    assert told in capsys.readouterr().err


def test_numbers_in_scientific_notation_are_numbers(tmp_path: Path) -> None:
    path = tmp_path / "run.yaml"
    path.write_text("folder: x\nprior: {}\ndata: {train: x}\noptimiser: {learning_rate: 1e-4}\n")
    assert read_config(path).optimiser.learning_rate == 1e-4
