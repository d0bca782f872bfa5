"""Published diffusion models at the protocol, as tiny random instances of their own classes."""

from pathlib import Path

import numpy as np
import pytest

from colorstudio.colorizers.protocol import Colorizer, SampleSettings
from colorstudio.colorizers.registry import ModelEntry, load_entry, read_manifest
from tests.colorizers.test_chroma_diffusion import landscape, no_hints
from tests.colorizers.tiny import KINDS, save_tiny

LUMA = landscape(48, 64)
DRAFT = SampleSettings("draft")


@pytest.fixture(scope="session")
def tiny_models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A folder of each kind."""
    parent = tmp_path_factory.mktemp("tiny")
    return {kind: save_tiny(kind, parent / kind) for kind in KINDS}


def load(folder: Path) -> Colorizer:
    return load_entry(ModelEntry(read_manifest(folder), folder), "cpu")


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_kind_colours_a_picture_by_its_seed(tiny_models: dict[str, Path], kind: str) -> None:
    colorizer = load(tiny_models[kind])
    assert colorizer.info.takes_prompt
    first, again, other = (
        colorizer.colorize(LUMA, no_hints(LUMA), DRAFT, [seed]) for seed in (1, 1, 2)
    )
    assert first.shape == (1, 1, 2, 24, 32)
    assert np.isfinite(first).all()
    np.testing.assert_array_equal(first, again)
    assert np.abs(first - other).max() > 1e-4
    colorizer.close()
