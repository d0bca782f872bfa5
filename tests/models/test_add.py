"""Models taken up from folders, files and repositories; wrong ones explained."""

import hashlib
import json
import os
import pickle
from pathlib import Path

import pytest
import torch

from colorstudio.colorizers import loading
from colorstudio.colorizers.loading import load_entry
from colorstudio.errors import ModelError, UsageError
from colorstudio.models.add import Declaration, add_folder
from colorstudio.models.catalogue import find_entry
from colorstudio.models.download import download, plan_download
from colorstudio.models.installed import find_model, user_models
from colorstudio.models.repositories import add_repository, is_repository
from colorstudio.models.upkeep import remove, verify_model
from tests.colorizers.models import save_tiny_model
from tests.models.folders import controlnet, pipeline, weights
from tests.models.hub import FakeHub

NONE = Declaration()


def test_a_pipeline_becomes_a_model_without_a_copy(tmp_path: Path) -> None:
    source = pipeline(tmp_path / "My XL", "StableDiffusionXLPipeline")
    model = add_folder(source, NONE)
    assert (model.name, model.manifest.kind) == ("my-xl", "sdxl-img2img")
    inner = "unet/diffusion_pytorch_model.safetensors"
    assert (model.folder / "base" / inner).samefile(source / inner)
    assert model.manifest.takes_prompt
    assert model.manifest.licence == "not stated"
    assert not model.manifest.commercial_use
    assert find_model("my-xl") == model
    verify_model("my-xl")
    remove("my-xl")
    assert (source / inner).is_file()


def test_a_folder_with_parts_is_taken_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "recolor"
    pipeline(folder / "base", "StableDiffusionXLPipeline")
    controlnet(folder / "controlnet")
    declared = Declaration(name="mine", title="Mine", licence="MIT", commercial_use=True)
    model = add_folder(folder, declared)
    assert model.manifest.kind == "sdxl-controlnet"
    assert (model.manifest.title, model.manifest.licence) == ("Mine", "MIT")


def test_files_on_another_disk_are_linked_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_link(source: Path, target: Path) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", no_link)
    model = add_folder(pipeline(tmp_path / "xl", "StableDiffusionXLPipeline"), NONE)
    assert (model.folder / "base" / "model_index.json").is_symlink()
    verify_model("xl")


def test_a_model_folder_keeps_its_description(tmp_path: Path) -> None:
    model = add_folder(save_tiny_model(tmp_path / "elsewhere", "tiny"), NONE)
    assert model.folder == user_models() / "tiny"
    load_entry(model, "cpu").close()
    with pytest.raises(UsageError, match="There is a model named tiny in"):
        add_folder(tmp_path / "elsewhere", NONE)


def test_a_file_of_weights_takes_its_configuration_along(tmp_path: Path) -> None:
    path = weights(tmp_path / "ddcolor_mine.safetensors")
    (tmp_path / "config.json").write_text("{}")
    model = add_folder(path, NONE)
    assert model.manifest.kind == "ddcolor"
    assert {file.path for file in model.manifest.files} == {
        "config.json",
        "ddcolor_mine.safetensors",
    }


def wrong_folders(place: Path) -> dict[str, tuple[Path, Declaration, str]]:
    """Each with what the sentence must say."""
    empty = place / "empty"
    empty.mkdir()
    photos = place / "photos"
    photos.mkdir()
    (photos / "a.jpg").touch()
    bare = pipeline(place / "bare", "StableDiffusionXLPipeline")
    (bare / "unet" / "diffusion_pytorch_model.safetensors").unlink()
    (bare / "unet" / "diffusion_pytorch_model.bin").touch()
    half = pipeline(place / "half", "QwenImageEditPipeline")
    index = json.loads((half / "model_index.json").read_text())
    index["text_encoder"] = ["transformers", "Qwen2_5_VLForConditionalGeneration"]
    (half / "model_index.json").write_text(json.dumps(index))
    inpaint = pipeline(place / "inpaint", "StableDiffusionInpaintPipeline")
    return {
        "nothing": (place / "nowhere", NONE, "There is no file or folder"),
        "empty": (empty, NONE, "is no model that is known: .* but nothing"),
        "photos": (photos, NONE, r"neither model.json, nor model_index.json .* but a.jpg"),
        "controlnet": (controlnet(place / "cn"), NONE, "is a ControlNet alone; put it into"),
        "video": (pipeline(place / "v", "WanPipeline"), NONE, "is a WanPipeline, which no kind"),
        "pickled": (bare, NONE, "holds no weights as safetensors, but model_index.json, unet/"),
        "half": (half, NONE, "needs base/text_encoder, which its model_index.json names; .* holds"),
        "kind": (
            inpaint,
            Declaration("sdxl-img2img"),
            "needs base/model_index.json of a StableDiffusionXLPipeline or .*, and not of a Stable",
        ),
        "unled": (inpaint, Declaration("sd-controlnet"), "needs base/model_index.json of a"),
        "unknown": (
            inpaint,
            Declaration("telepathy"),
            "There is no kind telepathy; there are animatediff-controlnet, chroma",
        ),
        "name": (inpaint, Declaration(name="Ein Name!"), "'Ein Name!' is no name for a model"),
        "one file": (
            weights(place / "sd.safetensors"),
            Declaration("sd-inpaint"),
            "is one file, and a model of the kind sd-inpaint is a folder",
        ),
        "text": (photos / "a.jpg", NONE, "is no file of weights"),
        "nameless": (weights(place / "x.safetensors"), NONE, "give it with --kind"),
    }


@pytest.mark.parametrize(
    "case",
    [
        *("nothing", "empty", "photos", "controlnet", "video", "pickled", "half", "kind"),
        *("unled", "unknown", "name", "one file", "text", "nameless"),
    ],
)
def test_a_wrong_folder_is_explained(tmp_path: Path, case: str) -> None:
    path, declared, sentence = wrong_folders(tmp_path)[case]
    with pytest.raises((ModelError, UsageError), match=sentence) as told:
        add_folder(path, declared)
    assert "\n" not in str(told.value)
    assert not list(user_models().glob("*"))


class _Runs:
    def __reduce__(self) -> tuple[object, ...]:
        return os.system, ("exit",)


def test_a_pickle_that_would_run_code_is_no_model(tmp_path: Path) -> None:
    path = tmp_path / "ddcolor.pth"
    torch.save({"params": _Runs()}, path)
    with pytest.raises(ModelError, match="would run code"):
        add_folder(path, NONE)
    assert not list(user_models().glob("*"))


def test_a_pickle_that_was_slipped_in_later_is_not_loaded(tmp_path: Path) -> None:
    path = tmp_path / "ddcolor.pth"
    torch.save({"params": {"weight": torch.zeros(2)}}, path)
    model = add_folder(path, NONE)
    evil = pickle.dumps(_Runs())
    manifest = json.loads((model.folder / "model.json").read_text())
    (model.folder / "ddcolor.pth").unlink()
    (model.folder / "ddcolor.pth").write_bytes(evil)
    with pytest.raises(ModelError, match="damaged"):
        load_entry(model, "cpu")
    digest = hashlib.sha256(evil).hexdigest()
    manifest["files"][0] |= {"size": len(evil), "sha256": digest}
    (model.folder / "model.json").write_text(json.dumps(manifest))
    with pytest.raises(ModelError, match="would run code"):
        loading.load_colorizer("ddcolor", "cpu")


def test_pickles_are_for_kinds_that_are_published_so(tmp_path: Path) -> None:
    model = add_folder(save_tiny_model(tmp_path / "elsewhere", "tiny"), NONE)
    torch.save({}, model.folder / "more.bin")
    manifest = json.loads((model.folder / "model.json").read_text())
    data = (model.folder / "more.bin").read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    manifest["files"].append({"path": "more.bin", "size": len(data), "sha256": digest})
    (model.folder / "model.json").write_text(json.dumps(manifest))
    with pytest.raises(ModelError, match=r"holds more.bin, a format that can run code"):
        loading.load_colorizer("tiny", "cpu")


def test_a_repository_becomes_an_entry_and_then_a_model(hub: FakeHub) -> None:
    index = json.dumps(
        {"_class_name": "StableDiffusionXLPipeline", "unet": ["diffusers", "UNet2DConditionModel"]}
    )
    hub.repositories["me/Night-XL"] = {
        "model_index.json": index.encode(),
        "unet/config.json": b"{}",
        "unet/diffusion_pytorch_model.safetensors": b"weights",
        "unet/diffusion_pytorch_model.fp16.safetensors": b"half",
        "night.safetensors": b"all of it in one file",
        "run.py": b"print()",
    }
    assert is_repository("me/Night-XL")
    entry = add_repository("me/Night-XL", NONE)
    assert (entry.name, entry.kind, entry.licence) == ("night-xl", "sdxl-img2img", "apache-2.0")
    assert not hub.sent("night.safetensors")
    model = download(plan_download(find_entry("night-xl")))
    assert {file.path for file in model.manifest.files} == {
        "base/model_index.json",
        "base/unet/config.json",
        "base/unet/diffusion_pytorch_model.safetensors",
    }


def test_a_repository_that_is_no_model_is_explained(hub: FakeHub) -> None:
    hub.repositories["me/words"] = {"config.json": b"{}", "model.gguf": b""}
    with pytest.raises(ModelError, match=r"^me/words is no model that is known: .* model.gguf"):
        add_repository("me/words", NONE)
    with pytest.raises(ModelError, match="The hub knows no me/nothing"):
        add_repository("me/nothing", NONE)
