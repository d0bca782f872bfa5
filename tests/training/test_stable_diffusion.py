"""Stable Diffusion learns on: adapters, whole networks and ControlNets, of tiny instances."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from colorstudio.colorizers.loading import load_entry
from colorstudio.colorizers.protocol import HintBatch
from colorstudio.errors import Cancelled, UsageError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.manifest import read_manifest
from colorstudio.models.settings import SampleSettings
from colorstudio.training.checkpoint import load_checkpoint
from colorstudio.training.config import TrainConfig, read_config
from colorstudio.training.log import read_rows
from colorstudio.training.schema import parse
from colorstudio.training.trainer import TrainProgress, train
from tests.colorizers.tiny.folder import KINDS

WAYS = {
    ("sd-inpaint", "lora"): "sd-inpaint",
    ("sdxl-inpaint", "lora"): "sdxl-inpaint",
    ("sd-inpaint", "full"): "sd-inpaint",
    ("sd-controlnet", "controlnet"): "sd-controlnet",
    ("sdxl-controlnet", "controlnet"): "sdxl-controlnet",
}


@pytest.fixture(scope="module")
def bases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bases")
    torch.manual_seed(0)
    for kind in {kind for kind, _ in WAYS}:
        KINDS[kind]().save_pretrained(folder / kind)
    return folder


def run_of(base: Path, method: str, pictures: Path, folder: Path, steps: int) -> TrainConfig:
    return parse(
        TrainConfig,
        {
            "folder": str(folder),
            "stable_diffusion": {
                "base": str(base),
                "method": method,
                "rank": 2,
                "judged_steps": 2,
                "gradient_checkpointing": method == "full",
            },
            "data": {"train": str(pictures), "validation": str(pictures), "sizes": [[64, 64]]},
            "optimiser": {"steps": steps, "batch": 2, "warmup": 1, "learning_rate": 1e-2},
            "validation": {"every": steps, "size": [64, 64], "pictures": 2},
            "export": {"name": "tuned", "title": "Tuned"},
        },
    )


def nothing(progress: TrainProgress) -> None:
    pass


@pytest.mark.parametrize(
    ("kind", "method"),
    [
        pytest.param(*way, marks=[] if way == ("sd-inpaint", "lora") else [pytest.mark.slow])
        for way in WAYS
    ],
)
def test_it_learns_on_and_colours_as_a_model_of_its_kind(
    kind: str, method: str, bases: Path, packed_set: Path, tmp_path: Path
) -> None:
    config = run_of(bases / kind, method, packed_set, tmp_path / "run", 3)
    model = train(config, resume=False, on_progress=nothing).model
    assert all(np.isfinite(row["loss"]) for row in read_rows(config.folder / "log.csv"))
    entry = ModelEntry(read_manifest(model), model)
    assert entry.manifest.kind == WAYS[kind, method]
    assert (model / "lora").is_dir() == (method == "lora")
    colorizer = load_entry(entry, "cpu")
    hints = HintBatch(
        np.zeros((1, 1, 2, 32, 32), np.float32), np.zeros((1, 1, 1, 32, 32), np.float32)
    )
    luma = np.full((1, 1, 1, 64, 64), 0.5, np.float32)
    chroma = colorizer.colorize(luma, hints, SampleSettings("draft", steps=2), [0])
    assert np.isfinite(chroma).all()
    colorizer.close()


@pytest.mark.slow
def test_a_resumed_run_is_an_uninterrupted_one(
    bases: Path, packed_set: Path, tmp_path: Path
) -> None:
    whole = run_of(bases / "sd-inpaint", "lora", packed_set, tmp_path / "whole", 4)
    train(whole, resume=False, on_progress=nothing)

    def stop(progress: TrainProgress) -> None:
        if progress.step == 2:
            raise Cancelled

    parts = replace(whole, folder=tmp_path / "parts")
    with pytest.raises(Cancelled):
        train(parts, resume=False, on_progress=stop)
    train(parts, resume=True, on_progress=nothing)
    one, other = load_checkpoint(whole.folder).objective, load_checkpoint(parts.folder).objective
    assert all(torch.equal(value, other[name]) for name, value in one.items())
    learnt = [name for name in one if "lora" in name]
    assert learnt
    assert any(one[name].abs().sum() > 0 for name in learnt if "lora_B" in name)


def test_a_base_of_another_kind_is_refused(bases: Path, packed_set: Path, tmp_path: Path) -> None:
    for kind, method in [("sd-inpaint", "controlnet"), ("sd-controlnet", "lora")]:
        config = run_of(bases / kind, method, packed_set, tmp_path / "run", 1)
        with pytest.raises(UsageError, match=r"another stable_diffusion\.base"):
            train(config, resume=False, on_progress=nothing)
    with pytest.raises(UsageError, match="lora, full or controlnet"):
        run_of(bases / "sd-inpaint", "magic", packed_set, tmp_path / "run", 1)


def test_the_third_studys_settings_are_a_run() -> None:
    path = Path(__file__).parents[2] / "configs" / "seeds" / "stable_diffusion_finetune.yaml"
    assert read_config(path).stable_diffusion is not None
