"""Semantic segmenters of the library: recognised, added, loaded, and used in an analysis."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from colorstudio.cli.main import main
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.naming import load_segmenter
from colorstudio.engine.sight import Sight
from colorstudio.errors import ModelError
from colorstudio.models.installed import list_models
from tests.colorizers.tiny import text
from tests.media import make_film, moving_scene
from tests.tiny_models import TinyFeatures

LUMA = moving_scene(0, 96, 64).mean(axis=2).astype(np.float32) / 255
NAMES = {0: "wall", 1: "sky", 2: "tree"}
LABELS = {"id2label": NAMES, "label2id": {name: number for number, name in NAMES.items()}}


def segformer(transformers: Any) -> Any:
    config = transformers.SegformerConfig(
        hidden_sizes=[8, 8, 8, 8],
        depths=[1, 1, 1, 1],
        num_attention_heads=[1, 1, 1, 1],
        decoder_hidden_size=8,
        **LABELS,
    )
    return transformers.SegformerForSemanticSegmentation(config)


def upernet(transformers: Any) -> Any:
    backbone = transformers.ConvNextConfig(
        hidden_sizes=[4, 4, 8, 8],
        depths=[1, 1, 1, 1],
        out_features=["stage1", "stage2", "stage3", "stage4"],
    )
    config = transformers.UperNetConfig(
        backbone_config=backbone,
        hidden_size=8,
        auxiliary_in_channels=8,
        auxiliary_channels=4,
        **LABELS,
    )
    return transformers.UperNetForSemanticSegmentation(config)


def mask2former(transformers: Any) -> Any:
    backbone = transformers.SwinConfig(
        image_size=64,
        embed_dim=8,
        depths=[1, 1, 1, 1],
        num_heads=[1, 1, 1, 1],
        window_size=4,
        out_features=["stage1", "stage2", "stage3", "stage4"],
    )
    config = transformers.Mask2FormerConfig(
        backbone_config=backbone,
        feature_size=32,
        mask_feature_size=32,
        hidden_dim=32,
        encoder_feedforward_dim=16,
        encoder_layers=1,
        decoder_layers=2,
        num_attention_heads=2,
        dim_feedforward=16,
        num_queries=5,
        **LABELS,
    )
    return transformers.Mask2FormerForUniversalSegmentation(config)


def oneformer(transformers: Any) -> Any:
    backbone = transformers.SwinConfig(
        image_size=64,
        embed_dim=8,
        depths=[1, 1, 1, 1],
        num_heads=[1, 1, 1, 1],
        window_size=4,
        out_features=["stage1", "stage2", "stage3", "stage4"],
    )
    config = transformers.OneFormerConfig(
        backbone_config=backbone,
        conv_dim=32,
        mask_dim=32,
        hidden_dim=32,
        encoder_feedforward_dim=16,
        encoder_layers=1,
        decoder_layers=2,
        query_dec_layers=1,
        num_attention_heads=2,
        dim_feedforward=16,
        num_queries=5,
        task_seq_len=16,
        text_encoder_width=16,
        text_encoder_num_layers=1,
        text_encoder_proj_layers=1,
        **LABELS,
    )
    return _WithWords(transformers.OneFormerForUniversalSegmentation(config))


class _WithWords:
    """A network that is told in words what to do, and its tokenizer."""

    def __init__(self, network: Any) -> None:
        self._network = network

    def save_pretrained(self, folder: Path) -> None:
        self._network.save_pretrained(folder)
        text.clip_tokenizer().save_pretrained(folder)


@pytest.fixture
def home(models: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    shutil.copytree(models, tmp_path / "models")
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(tmp_path / "models"))
    return tmp_path


def added(home: Path, make: Any, capsys: pytest.CaptureFixture[str]) -> str:
    """A folder as the hub has it, a few kilobytes of random weights, in the library."""
    transformers = pytest.importorskip("transformers")
    make(transformers).save_pretrained(home / "published")
    assert main(["models", "add", str(home / "published"), "--name", "tiny-things"]) == 0
    assert "use it with --things tiny-things" in capsys.readouterr().out
    return "tiny-things"


@pytest.mark.parametrize("make", [segformer, upernet, mask2former, oneformer])
def test_each_kind_is_recognised_loaded_and_names_places(
    home: Path, make: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    name = added(home, make, capsys)
    (entry,) = (one for one in list_models() if one.name == name)
    assert entry.manifest.kind == "semantic-segmenter"
    namer = load_segmenter(name, "cpu")
    assert namer.name.startswith("tiny-things:")
    assert namer.kinds == ("wall", "sky", "tree")
    named = namer.named(LUMA)
    assert named.shape == (3, 72, 108)
    assert named.sum(axis=0) == pytest.approx(1, abs=1e-3)
    assert np.array_equal(named, namer.named(LUMA))
    assert np.array_equal(named[1], namer.likely("sky", LUMA))
    with pytest.raises(ModelError, match="finds things and colours nothing"):
        load_colorizer(name, "cpu")
    assert Sight(TinyFeatures, "cpu", name).namer.kinds == namer.kinds


def test_an_analysis_takes_its_names(
    home: Path, quick: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(home / "models"))
    name = added(home, segformer, capsys)
    film = make_film(home / "f.mkv", frames=3, width=64, height=48, pix_fmt="gray", codec="ffv1")
    words = ["analyse", str(film), "-o", str(home / "a"), "--no-space", *quick]
    assert main([*words, "--things", "default"]) == 2
    assert "does not find things" in capsys.readouterr().err
    assert not (home / "a").exists()
    assert main([*words, "--things", name]) == 0
    kinds = json.loads((home / "a" / "analysis.json").read_text())["kinds"]
    assert [kind["name"] for kind in kinds] == ["wall", "sky", "tree"]
