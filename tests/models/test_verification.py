"""Large files are hashed once; whatever touches them is seen."""

import os
from pathlib import Path

import platformdirs
import pytest

from colorstudio.errors import ModelError
from colorstudio.models import manifest, verification
from colorstudio.models.manifest import ModelFile, described
from colorstudio.models.verification import verify_quickly


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *a, **k: tmp_path / "cache")
    monkeypatch.setattr(verification, "_LARGE", 1000)
    (tmp_path / "large").write_bytes(b"a" * 1000)
    (tmp_path / "small").write_bytes(b"b" * 10)
    return tmp_path


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the files that were hashed."""
    names: list[str] = []
    real = manifest._sha256

    def counted(path: Path) -> str:
        names.append(path.name)
        return real(path)

    monkeypatch.setattr(manifest, "_sha256", counted)
    return names


def files_of(folder: Path) -> list[ModelFile]:
    return described(folder, ["large", "small"])


def test_a_large_file_is_hashed_once(folder: Path, hashed: list[str]) -> None:
    files = files_of(folder)
    hashed.clear()
    verify_quickly(folder, files)
    verify_quickly(folder, files)
    assert hashed == ["large", "small", "small"]


def test_another_time_or_size_calls_for_another_look(folder: Path, hashed: list[str]) -> None:
    files = files_of(folder)
    verify_quickly(folder, files)
    (folder / "large").write_bytes(b"c" * 1000)
    os.utime(folder / "large", ns=(1, 1))
    with pytest.raises(ModelError, match="damaged"):
        verify_quickly(folder, files)
    (folder / "large").unlink()
    with pytest.raises(ModelError, match="missing"):
        verify_quickly(folder, files)


def test_a_broken_cache_is_no_trouble(folder: Path) -> None:
    (folder / "cache").mkdir()
    (folder / "cache" / "verified-models.json").write_text("nonsense")
    verify_quickly(folder, files_of(folder))
