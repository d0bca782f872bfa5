"""Depth models of the library: recognised, added, loaded and kept apart from those that colour."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from colorstudio.cli.main import main
from colorstudio.colorizers.depth import load_estimator
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.errors import ModelError
from colorstudio.models.catalogue import load_catalogue
from colorstudio.models.installed import colour_models, list_models
from colorstudio.models.kinds import known_kinds
from tests.media import moving_scene

LUMA = moving_scene(0, 96, 64).mean(axis=2).astype(np.float32) / 255


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the hub has it, a few kilobytes of random weights."""
    transformers = pytest.importorskip("transformers")
    backbone = transformers.Dinov2Config(
        hidden_size=16,
        num_hidden_layers=4,
        num_attention_heads=2,
        patch_size=4,
        image_size=32,
        out_features=["stage1", "stage2", "stage3", "stage4"],
        reshape_hidden_states=False,
    )
    config = transformers.DepthAnythingConfig(
        backbone_config=backbone,
        patch_size=4,
        reassemble_hidden_size=16,
        neck_hidden_sizes=[8, 8, 8, 8],
        fusion_hidden_size=8,
        head_hidden_size=8,
    )
    folder = tmp_path_factory.mktemp("hub") / "depth-anything-tiny"
    transformers.DepthAnythingForDepthEstimation(config).save_pretrained(folder)
    return folder


@pytest.fixture
def added(
    published: Path,
    models: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> str:
    home = tmp_path / "models"
    shutil.copytree(models, home)
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(home))
    assert main(["models", "add", str(published), "--name", "tiny-depth"]) == 0
    assert "use it with --depth tiny-depth" in capsys.readouterr().out
    return "tiny-depth"


def test_a_folder_of_transformers_is_recognised_and_loaded(added: str) -> None:
    (entry,) = (one for one in list_models() if one.name == added)
    assert entry.manifest.kind == "depth-anything"
    estimator = load_estimator(added, "cpu")
    near = estimator.nearness(LUMA)
    assert estimator.name.startswith("tiny-depth:")
    assert near.shape == (32, 48)  # of whole patches, in the picture's shape
    assert np.isfinite(near).all()
    assert np.array_equal(near, estimator.nearness(LUMA))
    assert not np.array_equal(near, estimator.nearness(LUMA[:, ::-1]))


def test_it_is_offered_where_depth_is_asked_and_nowhere_else(added: str) -> None:
    assert added not in [entry.name for entry in colour_models()]
    with pytest.raises(ModelError, match="finds depth and colours nothing"):
        load_colorizer(added, "cpu")
    with pytest.raises(ModelError, match="does not find depth"):
        load_estimator("default", "cpu")


def test_the_catalogue_offers_both_editions() -> None:
    kinds = known_kinds()
    offered = [e for e in load_catalogue().values() if kinds[e.kind].perceives == "depth"]
    repositories = {part.repo for entry in offered for part in entry.parts}
    assert "LiheYoung/depth-anything-small-hf" in repositories
    assert len(offered) == 2


def test_what_finds_no_depth_is_refused_before_the_work(
    grey_film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    words = ["analyse", str(grey_film), "-o", str(folder), "--depth", "default"]
    assert main(words) == 2
    assert "does not find depth" in capsys.readouterr().err
    assert not folder.exists()
