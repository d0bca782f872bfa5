"""A model that is quick, for tests of everything around it."""

from pathlib import Path

import pytest

from tests.colorizers.models import save_tiny_model


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of models with "tiny" in it."""
    folder = tmp_path_factory.mktemp("models")
    save_tiny_model(folder / "tiny")
    return folder


@pytest.fixture
def quick(models: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Words that let a command colour with it, in child processes too."""
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(models))
    return ["--model", "tiny", "--quality", "draft", "--no-memory"]
