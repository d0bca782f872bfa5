"""Features: like places are alike in them, whoever looks."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from colorstudio.colorizers.features import FeatureExtractor, feature_size, load_features
from colorstudio.errors import ModelError
from tests.colorizers.pictures import valley
from tests.media import moving_scene

HEIGHT, WIDTH = 180, 240


def luma(frame: int) -> np.ndarray:
    rgb = moving_scene(frame, WIDTH, HEIGHT)
    return cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255


@pytest.fixture(scope="module")
def tiny_transformer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a person would have it, with random weights."""
    transformers = pytest.importorskip("transformers")
    config = transformers.Dinov2Config(
        hidden_size=32, num_hidden_layers=2, num_attention_heads=2, patch_size=4, image_size=56
    )
    folder = tmp_path_factory.mktemp("models") / "dino"
    transformers.Dinov2Model(config).save_pretrained(folder, safe_serialization=True)
    return folder


@pytest.fixture(params=["default", "transformer"])
def extractor(request: pytest.FixtureRequest) -> FeatureExtractor:
    if request.param == "default":
        return load_features("default", "cpu")
    return load_features(str(request.getfixturevalue("tiny_transformer")), "cpu")


def test_features_are_unit_vectors_of_the_announced_size(extractor: FeatureExtractor) -> None:
    features = extractor.features(luma(0))
    assert features.shape[1:] == feature_size(HEIGHT, WIDTH) == (36, 48)
    np.testing.assert_allclose(np.linalg.norm(features, axis=0), 1, atol=1e-4)
    np.testing.assert_array_equal(features, extractor.features(luma(0)))


def test_a_place_is_found_again_where_it_went(extractor: FeatureExtractor) -> None:
    """The ball travels between the frames; its middle is most like its middle."""
    here, there = extractor.features(luma(0)), extractor.features(luma(8))
    row, column = ball(0)
    likest = np.einsum("c,chw->hw", here[:, row, column], there)
    found = np.unravel_index(likest.argmax(), likest.shape)
    assert np.hypot(*np.subtract(found, ball(8))) < 5


def test_things_of_a_kind_are_alike_wherever_they_stand() -> None:
    things = load_features("default", "cpu").things(valley()[0, 0, 0])
    sky, meadow = (
        things[:, rows].reshape(len(things), -1) for rows in (slice(3, 10), slice(28, 34))
    )
    assert (meadow.T @ meadow).mean() > 0.8
    assert (sky.T @ sky).mean() > 0.5
    assert (sky.T @ meadow).mean() < 0.3


def ball(frame: int) -> tuple[int, int]:
    """The cell of its centre."""
    x, y = 0.5 + 0.4 * np.sin(frame / 11), 0.4 + 0.2 * np.cos(frame / 7)
    return int(y * 36), int(x * 48)


def test_a_transformer_is_named_by_its_weights(tiny_transformer: Path) -> None:
    assert load_features(str(tiny_transformer), "cpu").name.startswith("dino:")


def test_a_folder_that_is_not_there_is_said() -> None:
    with pytest.raises(ModelError, match="no folder"):
        load_features("/nowhere/at/all")


def test_a_folder_without_a_model_is_said(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_features(str(tmp_path), "cpu")
