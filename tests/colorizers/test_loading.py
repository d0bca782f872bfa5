"""Models on disk: what is listed, what is refused, and that listing stays light."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from colorstudio.colorizers import loading
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.errors import ModelError
from colorstudio.models import installed, kinds
from colorstudio.models.kind import ModelKind, Training
from colorstudio.models.layouts import Checkpoint
from colorstudio.models.listing import State, find_card
from colorstudio.models.manifest import MANIFEST, read_manifest
from colorstudio.models.recognise import recognise
from tests.colorizers.models import save_tiny_model

Offer = Callable[..., None]


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's model folder with one tiny model, beside the shipped ones."""
    shipped = installed.model_folders()[0]
    monkeypatch.setattr(installed, "model_folders", lambda: (shipped, tmp_path))
    save_tiny_model(tmp_path / "tiny")
    return tmp_path


def test_lists_the_shipped_and_the_users_models(models: Path) -> None:
    assert {entry.name for entry in installed.list_models()} == {"chroma-diffusion", "tiny"}


def test_listing_imports_no_torch() -> None:
    code = (
        "import sys; from colorstudio.models.installed import list_models; list_models();"
        "sys.exit('torch' in sys.modules or 'diffusers' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_shipped_files_match_their_manifest() -> None:
    entry = next(e for e in installed.list_models() if e.name == installed.DEFAULT)
    colorizer = loading.load_colorizer("default", "cpu")
    assert colorizer.info.weights_hash == entry.manifest.weights_hash
    assert colorizer.info.licence == "Apache-2.0"
    colorizer.close()


def test_shipped_weights_are_small_and_cannot_run_code() -> None:
    manifest = next(e for e in installed.list_models() if e.name == installed.DEFAULT).manifest
    assert sum(file.size for file in manifest.files) < 100e6
    assert {Path(file.path).suffix for file in manifest.files} == {".json", ".safetensors"}


def test_unknown_name_lists_the_known_ones(models: Path) -> None:
    with pytest.raises(ModelError, match="named sepia; available: chroma-diffusion, tiny"):
        loading.load_colorizer("sepia")


def test_unknown_device_is_refused(models: Path) -> None:
    with pytest.raises(ModelError, match="named tpu"):
        loading.load_colorizer("tiny", "tpu")


def test_unknown_kind_is_refused(models: Path) -> None:
    _edit_manifest(models / "tiny", kind="telepathy")
    with pytest.raises(ModelError, match="of the kind telepathy"):
        loading.load_colorizer("tiny", "cpu")


def test_another_package_may_bring_a_kind(models: Path, offer_kinds: Offer) -> None:
    _edit_manifest(models / "tiny", kind="telepathy")
    offer_kinds(__name__, "TELEPATHY")
    assert "telepathy" in kinds.known_kinds()
    with pytest.raises(ModelError, match="tiny on cpu, and no mind to read"):
        loading.load_colorizer("tiny", "cpu")


def test_a_brought_kind_is_recognised_and_listed_to_be_trained(
    tmp_path: Path, offer_kinds: Offer
) -> None:
    offer_kinds(__name__, "TELEPATHY")
    (tmp_path / "mind.safetensors").touch()
    assert recognise(tmp_path) is TELEPATHY
    card = find_card("telepathy")
    assert card.state is State.TO_TRAIN
    assert card.training.startswith("colorstudio train example telepathy >")
    assert card.needs.startswith("It needs a_package_that_is_not_here")


@pytest.mark.parametrize("broken", ["MISSING", "NO_KIND"])
def test_a_broken_kind_of_another_package_is_left_out(
    broken: str, offer_kinds: Offer, caplog: pytest.LogCaptureFixture
) -> None:
    offer_kinds(__name__, broken)
    assert "chroma-diffusion" in kinds.known_kinds()
    assert broken.lower() not in kinds.known_kinds()
    assert "is left out" in caplog.text


def test_another_package_cannot_take_the_place_of_a_kind_of_ours(offer_kinds: Offer) -> None:
    offer_kinds(__name__, "IMPOSTOR")
    assert kinds.find_kind("ddcolor").title == "DDColor"


def test_a_missing_package_ends_in_a_sentence(models: Path, offer_kinds: Offer) -> None:
    _edit_manifest(models / "tiny", kind="needy")
    offer_kinds(__name__, "NEEDY")
    told = r"the package a_package_that_is_not_here is missing.*pip install 'colorstudio\[models\]'"
    with pytest.raises(ModelError, match=told):
        loading.load_colorizer("tiny", "cpu")


def reads_minds(entry: installed.ModelEntry, device: str) -> Colorizer:
    """A loader as another package would bring it."""
    raise ModelError(f"{entry.name} on {device}, and no mind to read")


TELEPATHY = ModelKind(
    name="telepathy",
    title="Telepathy",
    loader=f"{__name__}:reads_minds",
    layout=Checkpoint(("mind",)),
    packages=("a_package_that_is_not_here",),
    training=(Training("network", f"{__name__}:teaches", "training/lab-ddpm.yaml"),),
)
IMPOSTOR = replace(TELEPATHY, name="ddcolor")
NEEDY = replace(TELEPATHY, name="needy", loader="a_package_that_is_not_here.loading:load")
NO_KIND = "telepathy"


@pytest.mark.parametrize("part", ["prior", "unet"])
def test_a_flipped_byte_is_found(models: Path, part: str) -> None:
    weights = models / "tiny" / part / "diffusion_pytorch_model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-5] ^= 1
    weights.write_bytes(data)
    with pytest.raises(ModelError, match=r"safetensors is damaged"):
        loading.load_colorizer("tiny", "cpu")


def test_a_missing_file_is_named(models: Path) -> None:
    (models / "tiny" / "unet" / "config.json").unlink()
    with pytest.raises(ModelError, match=r"unet.config\.json is missing"):
        loading.load_colorizer("tiny", "cpu")


def test_a_manifest_may_not_leave_its_folder(models: Path) -> None:
    files = [{"path": "../elsewhere", "size": 1, "sha256": ""}]
    _edit_manifest(models / "tiny", files=files)
    with pytest.raises(ModelError, match="outside its folder"):
        loading.load_colorizer("tiny", "cpu")


@pytest.mark.parametrize(
    "change",
    [
        {"block_out_channels": [8, 24]},
        {"act_fn": "relu"},
        {"norm_num_groups": 3},
        {"norm_num_groups": 0},
    ],
)
def test_a_folder_that_holds_something_else_is_refused(
    models: Path, change: dict[str, object]
) -> None:
    folder = models / "tiny"
    _edit_manifest(folder, files=[])
    settings = json.loads((folder / "unet" / "config.json").read_text())
    (folder / "unet" / "config.json").write_text(json.dumps(settings | change))
    with pytest.raises(ModelError, match="cannot be loaded"):
        loading.load_colorizer("tiny", "cpu")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": [{"path": 1}]}', "nonsense"])
def test_a_broken_manifest_hides_only_its_own_model(
    models: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    (models / "tiny" / MANIFEST).write_text(text)
    assert [entry.name for entry in installed.list_models()] == ["chroma-diffusion"]
    assert "cannot be read" in caplog.text


def test_the_hash_names_the_weights(tmp_path: Path) -> None:
    first = read_manifest(save_tiny_model(tmp_path / "a", "a"))
    same = read_manifest(save_tiny_model(tmp_path / "b", "b"))
    assert first.weights_hash == same.weights_hash


def _edit_manifest(folder: Path, **changes: object) -> None:
    path = folder / MANIFEST
    data = json.loads(path.read_text())
    path.write_text(json.dumps(data | changes))
