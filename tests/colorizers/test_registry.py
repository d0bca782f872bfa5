"""The registry: what it lists, what it refuses, and that it stays light."""

import json
import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from colorstudio.colorizers import registry
from colorstudio.colorizers.manifest import MANIFEST, read_manifest
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.errors import ModelError
from tests.colorizers.models import save_tiny_model


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's model folder with one tiny model, beside the shipped ones."""
    shipped = registry.model_folders()[0]
    monkeypatch.setattr(registry, "model_folders", lambda: (shipped, tmp_path))
    save_tiny_model(tmp_path / "tiny")
    return tmp_path


def test_lists_the_shipped_and_the_users_models(models: Path) -> None:
    assert {entry.name for entry in registry.list_models()} == {"chroma-diffusion", "tiny"}


def test_listing_imports_no_torch() -> None:
    code = (
        "import sys; from colorstudio.colorizers.registry import list_models; list_models();"
        "sys.exit('torch' in sys.modules or 'diffusers' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_shipped_files_match_their_manifest() -> None:
    entry = next(e for e in registry.list_models() if e.name == registry.DEFAULT)
    colorizer = registry.load_colorizer("default", "cpu")
    assert colorizer.info.weights_hash == entry.manifest.weights_hash
    assert colorizer.info.licence == "Apache-2.0"
    colorizer.close()


def test_shipped_weights_are_small_and_cannot_run_code() -> None:
    manifest = next(e for e in registry.list_models() if e.name == registry.DEFAULT).manifest
    assert sum(file.size for file in manifest.files) < 100e6
    assert {Path(file.path).suffix for file in manifest.files} == {".json", ".safetensors"}


def test_unknown_name_lists_the_known_ones(models: Path) -> None:
    with pytest.raises(ModelError, match="named sepia; available: chroma-diffusion, tiny"):
        registry.load_colorizer("sepia")


def test_unknown_device_is_refused(models: Path) -> None:
    with pytest.raises(ModelError, match="named tpu"):
        registry.load_colorizer("tiny", "tpu")


def test_unknown_kind_is_refused(models: Path) -> None:
    _edit_manifest(models / "tiny", kind="telepathy")
    with pytest.raises(ModelError, match="of the kind telepathy"):
        registry.load_colorizer("tiny", "cpu")


def test_another_package_may_bring_a_kind(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _edit_manifest(models / "tiny", kind="telepathy")
    offered = EntryPoint("telepathy", f"{__name__}:reads_minds", registry.ENTRY_POINTS)

    def entry_points(group: str, name: str = "telepathy") -> EntryPoints:
        return EntryPoints([offered]).select(group=group, name=name)

    monkeypatch.setattr(registry, "entry_points", entry_points)
    assert "telepathy" in registry.known_kinds()
    with pytest.raises(ModelError, match="tiny on cpu, and no mind to read"):
        registry.load_colorizer("tiny", "cpu")


def reads_minds(entry: registry.ModelEntry, device: str) -> Colorizer:
    """A loader as another package would bring it."""
    raise ModelError(f"{entry.name} on {device}, and no mind to read")


def test_a_missing_package_ends_in_a_sentence(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _edit_manifest(models / "tiny", kind="needy")
    monkeypatch.setitem(registry.LOADERS, "needy", "a_package_that_is_not_here.loading:load")
    told = r"the package a_package_that_is_not_here is missing.*pip install 'colorstudio\[models\]'"
    with pytest.raises(ModelError, match=told):
        registry.load_colorizer("tiny", "cpu")


@pytest.mark.parametrize("part", ["prior", "unet"])
def test_a_flipped_byte_is_found(models: Path, part: str) -> None:
    weights = models / "tiny" / part / "diffusion_pytorch_model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-5] ^= 1
    weights.write_bytes(data)
    with pytest.raises(ModelError, match=r"safetensors is damaged"):
        registry.load_colorizer("tiny", "cpu")


def test_a_missing_file_is_named(models: Path) -> None:
    (models / "tiny" / "unet" / "config.json").unlink()
    with pytest.raises(ModelError, match=r"unet.config\.json is missing"):
        registry.load_colorizer("tiny", "cpu")


def test_a_manifest_may_not_leave_its_folder(models: Path) -> None:
    files = [{"path": "../elsewhere", "size": 1, "sha256": ""}]
    _edit_manifest(models / "tiny", files=files)
    with pytest.raises(ModelError, match="outside its folder"):
        registry.load_colorizer("tiny", "cpu")


def test_a_folder_that_holds_something_else_is_refused(models: Path) -> None:
    folder = models / "tiny"
    _edit_manifest(folder, files=[])
    (folder / "model_index.json").write_text('{"_class_name": "ChromaDiffusionPipeline"}')
    with pytest.raises(ModelError, match="cannot be loaded"):
        registry.load_colorizer("tiny", "cpu")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": [{"path": 1}]}', "nonsense"])
def test_a_broken_manifest_hides_only_its_own_model(
    models: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    (models / "tiny" / MANIFEST).write_text(text)
    assert [entry.name for entry in registry.list_models()] == ["chroma-diffusion"]
    assert "cannot be read" in caplog.text


def test_the_hash_names_the_weights(tmp_path: Path) -> None:
    first = read_manifest(save_tiny_model(tmp_path / "a", "a"))
    same = read_manifest(save_tiny_model(tmp_path / "b", "b"))
    assert first.weights_hash == same.weights_hash


def _edit_manifest(folder: Path, **changes: object) -> None:
    path = folder / MANIFEST
    data = json.loads(path.read_text())
    path.write_text(json.dumps(data | changes))
