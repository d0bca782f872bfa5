"""Each kind that a person can train learns, goes on exactly, and colours through the registry."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.colorizers.loading import load_entry
from colorstudio.colorizers.protocol import Colorizer, HintBatch
from colorstudio.errors import Cancelled, ModelError, UsageError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.manifest import read_manifest
from colorstudio.models.settings import SampleSettings
from colorstudio.training.checkpoint import load_checkpoint
from colorstudio.training.config import TrainConfig
from colorstudio.training.data.batches import Batches
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.prepare import Packing, prepare
from colorstudio.training.data.share import WHOLE
from colorstudio.training.log import read_rows
from colorstudio.training.trainer import TrainProgress, train
from tests.training.conftest import photo
from tests.training.kinds import run_of, save_encoders

KINDS = {
    "exemplar_unet": "exemplar-unet",
    "lab_ddpm": "lab-ddpm",
    "latent": "latent-diffusion",
}
NO_HINTS = HintBatch(
    np.zeros((1, 1, 2, 24, 32), np.float32), np.zeros((1, 1, 1, 24, 32), np.float32)
)


def nothing(progress: TrainProgress) -> None:
    pass


@pytest.fixture(scope="module")
def latent(packed_set: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """Where the latent network's features and encoders lie."""
    folder = tmp_path_factory.mktemp("encoders")
    autoencoder, vision = map(str, save_encoders(folder))
    encoded = str(folder / "latent.npz")
    words = ["train", "features", str(packed_set), "-o", encoded, "--size", "32", "32"]
    words += ["--autoencoder", autoencoder, "--vision", vision, "--device", "cpu"]
    assert main(words) == 0
    return {"features": encoded, "autoencoder": autoencoder, "vision": vision}


def settings(
    name: str, pictures: Path, latent: dict[str, object], folder: Path, steps: int
) -> TrainConfig:
    network = latent if name == "latent" else {}
    return run_of(name, pictures, folder, steps=steps, network=network)


def luma() -> NDArray[np.float32]:
    grey = photo(3).astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32) / 255
    return grey[None, None, None]


def colour(
    colorizer: Colorizer, conditions: Mapping[str, NDArray[np.float32]] | None = None
) -> NDArray[np.float32]:
    draft = SampleSettings(quality="draft", steps=4)
    return colorizer.colorize(luma(), NO_HINTS, draft, [1], conditions)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["lab_ddpm", "latent"])
def test_it_learns_exports_and_colours_a_frame(
    name: str, packed_set: Path, latent: dict[str, object], tmp_path: Path
) -> None:
    config = settings(name, packed_set, latent, tmp_path / "run", 50)
    result = train(config, resume=False, on_progress=nothing)
    losses = [row["loss"] for row in read_rows(config.folder / "log.csv")]
    assert losses[-1] < 0.7 * losses[0]
    entry = ModelEntry(read_manifest(result.model), result.model)
    assert entry.manifest.kind == KINDS[name]
    colorizer = load_entry(entry, "cpu")
    chroma = colour(colorizer)
    assert chroma.shape == (1, 1, 2, 24, 32)
    assert np.isfinite(chroma).all()
    np.testing.assert_array_equal(colour(colorizer), chroma)
    colorizer.close()


@pytest.mark.slow
@pytest.mark.parametrize("name", KINDS)
def test_a_resumed_run_is_an_uninterrupted_one(
    name: str, packed_set: Path, latent: dict[str, object], tmp_path: Path
) -> None:
    whole = settings(name, packed_set, latent, tmp_path / "whole", 6)
    train(whole, resume=False, on_progress=nothing)

    def stop(progress: TrainProgress) -> None:
        if progress.step == 3:
            raise Cancelled

    parts = replace(whole, folder=tmp_path / "parts")
    with pytest.raises(Cancelled):
        train(parts, resume=False, on_progress=stop)
    train(parts, resume=True, on_progress=nothing)
    one, other = load_checkpoint(whole.folder).objective, load_checkpoint(parts.folder).objective
    assert all(torch.equal(value, other[name]) for name, value in one.items())


def hued(number: int, red: bool) -> NDArray[np.uint8]:
    """Discs whose luma says nothing of their colour, which all of the picture has."""
    rng = np.random.default_rng(number)
    grey = np.full((48, 64), 110, np.uint8)
    for _ in range(4):
        centre = int(rng.integers(64)), int(rng.integers(48))
        cv2.circle(grey, centre, 9, int(rng.integers(70, 160)), -1)
    strength = np.array([40, -20, 0] if red else [0, -8, 60])
    return np.clip(grey[..., None].astype(int) + strength, 0, 255).astype(np.uint8)


@pytest.mark.slow
def test_an_exemplar_decides_the_colour(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    for number in range(12):
        picture = hued(number, red=number % 2 == 0)
        cv2.imwrite(str(tmp_path / "photos" / f"{number}.png"), picture[..., ::-1])
    prepare([tmp_path / "photos"], tmp_path / "set", Packing())
    config = run_of("exemplar_unet", tmp_path / "set", tmp_path / "run", steps=80)
    model = train(config, resume=False, on_progress=nothing).model
    losses = [row["loss"] for row in read_rows(config.folder / "log.csv")]
    assert losses[-1] < 0.7 * losses[0]
    colorizer = load_entry(ModelEntry(read_manifest(model), model), "cpu")
    assert colorizer.info.takes_exemplar
    shown = [
        (hued(100, red).astype(np.float32) / 255).transpose(2, 0, 1)[None] for red in (True, False)
    ]
    under_red, under_blue = (
        colour(colorizer, {"exemplar": picture}).mean((0, 1, 3, 4)) for picture in shown
    )
    assert under_red[1] > under_blue[1] + 0.03  # Cr
    assert under_blue[0] > under_red[0] + 0.03  # Cb


def test_mates_are_frames_of_the_same_clip(tmp_path: Path) -> None:
    for clip, colour_of_it in enumerate([(200, 60, 60), (60, 60, 200), (60, 200, 60)]):
        folder = tmp_path / "clips" / f"clip{clip}"
        folder.mkdir(parents=True)
        for frame in range(4):
            rgb = np.full((32, 32, 3), colour_of_it, np.uint8) + np.uint8(10 * frame)
            cv2.imwrite(str(folder / f"{frame:05}.png"), rgb[..., ::-1])
    packed = tmp_path / "set"
    prepare([tmp_path / "clips"], packed, Packing(layout="frames", every=1))
    pictures = PackedSet(packed)
    numbers = range(len(pictures))
    batches = Batches(
        pictures, numbers, [(16, 16)], 12, seed=0, least_crop=1.0, share=WHOLE, mates=True
    )
    drawn = batches.at(0)[:, 0, 0].astype(int)
    frames, mates = drawn[:12], drawn[12:]
    assert (frames.argmax(1) == mates.argmax(1)).all()
    assert (frames != mates).any()
    np.testing.assert_array_equal(batches.at(0)[:, 0, 0], drawn)


def test_features_of_another_set_or_encoder_are_refused(
    packed_set: Path, photos: Path, latent: dict[str, object], tmp_path: Path
) -> None:
    missing = settings("latent", packed_set, latent | {"features": "nowhere.npz"}, tmp_path, 5)
    with pytest.raises(UsageError, match="train features"):
        train(missing, resume=False, on_progress=nothing)
    swapped = settings(
        "latent", packed_set, latent | {"vision": latent["autoencoder"]}, tmp_path, 5
    )
    with pytest.raises(UsageError, match="ViTModel"):
        train(swapped, resume=False, on_progress=nothing)


def test_a_size_that_cannot_be_halved_is_refused(
    packed_set: Path,
    latent: dict[str, object],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["train", "features", str(packed_set), "-o", str(tmp_path / "latent.npz")]
    words += ["--autoencoder", str(latent["autoencoder"]), "--vision", str(latent["vision"])]
    assert main([*words, "--size", "30", "32", "--device", "cpu"]) == 2
    assert "multiples of 4" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_folder_of_another_kind_is_told(packed_set: Path, tmp_path: Path) -> None:
    config = run_of("exemplar_unet", packed_set, tmp_path / "run", steps=2)
    model = train(config, resume=False, on_progress=nothing).model
    manifest = replace(read_manifest(model), kind="lab-ddpm")
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_entry(ModelEntry(manifest, model), "cpu")
