"""Published diffusion models at the protocol, as tiny random instances of their own classes."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from diffusers import StableDiffusionXLImg2ImgPipeline
from numpy.typing import NDArray
from peft import LoraConfig, get_peft_model_state_dict
from safetensors.torch import load_file, save_file

from colorstudio.colorizers.diffusers_pipelines.family import Defaults
from colorstudio.colorizers.diffusers_pipelines.options import Options, Plan
from colorstudio.colorizers.diffusers_pipelines.placement import Placement, fitting
from colorstudio.colorizers.loading import load_entry
from colorstudio.colorizers.painting import PaintingColorizer
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.errors import Cancelled, ModelError, UsageError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.manifest import Option, read_manifest
from colorstudio.models.settings import SampleSettings
from tests.colorizers.pictures import valley
from tests.colorizers.test_chroma_diffusion import landscape, no_hints
from tests.colorizers.test_painting import luma_of, moved, scene, truth_of
from tests.colorizers.tiny import KINDS, save_tiny
from tests.colorizers.tiny.folder import describe

Array = NDArray[np.float32]
Load = Callable[..., PaintingColorizer]

LUMA = landscape(48, 64)
DRAFT = SampleSettings("draft")
GIB = 1 << 30


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The folder of a kind, made once."""
    parent = tmp_path_factory.mktemp("tiny")

    def folder(kind: str) -> Path:
        if not (parent / kind).exists():
            save_tiny(kind, parent / kind)
        return parent / kind

    return folder


@pytest.fixture
def load(saved: Callable[[str], Path]) -> Iterator[Load]:
    """Loads a kind with options of its own; the folder may be told."""
    opened: list[PaintingColorizer] = []

    def loaded(kind: str, folder: Path | None = None, **options: Option) -> PaintingColorizer:
        folder = folder or saved(kind)
        describe(kind, folder, **options)
        opened.append(load_entry(ModelEntry(read_manifest(folder), folder), "cpu"))
        return opened[-1]

    yield loaded
    for colorizer in opened:
        colorizer.close()


def colour(
    colorizer: Colorizer,
    settings: SampleSettings = DRAFT,
    seed: int = 1,
    exemplar: Array | None = None,
) -> Array:
    conditions = {} if exemplar is None else {"exemplar": exemplar}
    return colorizer.colorize(LUMA, no_hints(LUMA), settings, [seed], conditions)


@pytest.mark.usefixtures("small_qwen")
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_kind_colours_a_picture_by_seed_and_prompt(load: Load, kind: str) -> None:
    colorizer = load(kind)
    assert colorizer.info.takes_prompt
    first, other = (colour(colorizer, seed=seed) for seed in (1, 2))
    again = colour(load(kind), seed=1)
    assert first.shape == (1, 1, 2, 24, 32)
    assert np.isfinite(first).all()
    np.testing.assert_array_equal(first, again)
    assert np.abs(first - other).max() > 1e-4
    prompted = colour(colorizer, SampleSettings("draft", prompt="a red coat"))
    assert np.abs(first - prompted).max() > 1e-5


@pytest.mark.usefixtures("small_qwen")
@pytest.mark.parametrize("kind", ["qwen-image-edit-plus", "flux2-klein"])
def test_an_exemplar_is_looked_at_by_those_that_take_one(load: Load, kind: str) -> None:
    colorizer = load(kind)
    assert colorizer.info.takes_exemplar
    red = np.full((1, 3, 48, 64), 0.2, np.float32)
    red[:, 0] = 0.8
    assert np.abs(colour(colorizer) - colour(colorizer, exemplar=red)).max() > 1e-5


def test_two_pictures_come_out_as_each_alone(load: Load) -> None:
    colorizer = load("sdxl-img2img")
    luma = landscape(48, 64, 2)
    both = colorizer.colorize(luma, no_hints(luma), DRAFT, [1, 2])
    alone = colorizer.colorize(luma[1:], no_hints(luma[1:]), DRAFT, [2])
    np.testing.assert_array_equal(both[1:], alone)


def test_strength_and_guidance_matter_and_are_checked(load: Load) -> None:
    colorizer = load("sd-inpaint", steps=4)
    usual = colour(colorizer)
    for other in (SampleSettings("draft", strength=0.9), SampleSettings("draft", guidance=0.0)):
        assert np.abs(colour(colorizer, other) - usual).max() > 1e-5
    for wrong in (SampleSettings(strength=1.2), SampleSettings(strength=0.0)):
        with pytest.raises(UsageError, match="strength"):
            colour(colorizer, wrong)
    with pytest.raises(UsageError, match="step"):
        colour(colorizer, SampleSettings(steps=0))


def test_a_step_is_left_however_little_the_strength(load: Load) -> None:
    assert np.isfinite(colour(load("sdxl-img2img"), SampleSettings(steps=1, strength=0.1))).all()


def test_stopping_takes_effect_at_the_next_step(load: Load) -> None:
    colorizer = load("sdxl-img2img", steps=8, strength=1.0)
    heard: list[float] = []

    def stop(fraction: float) -> None:
        heard.append(fraction)
        if len(heard) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        colorizer.colorize(LUMA, no_hints(LUMA), SampleSettings(), [1], on_step=stop)
    assert heard == [0.125, 0.25]
    assert np.isfinite(colour(colorizer)).all()


def test_random_paintings_drift_and_are_left_to_the_default_model(load: Load) -> None:
    colorizer = load("sdxl-img2img", likeness=0.4)
    told: list[str] = []
    colorizer.listen(told.append)
    luma = valley()
    chroma = colorizer.colorize(luma, no_hints(luma), DRAFT, [1])[0, 0]
    assert len(told) == 2
    assert "default model" in told[-1]
    assert chroma[0, :25].mean() > 0.02  # of the sky: the shipped model's blue


def test_true_colours_painted_a_little_aside_are_taken(
    load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    rgb = scene()

    def painted(self: Any, **arguments: Any) -> Any:
        picture = arguments["image"]
        aside = moved(rgb, 1.02, 3, -2).transpose(1, 2, 0)
        return SimpleNamespace(images=cv2.resize(aside, picture.size)[None])

    monkeypatch.setattr(StableDiffusionXLImg2ImgPipeline, "__call__", painted)
    colorizer = load("sdxl-img2img", likeness=0.4)
    told: list[str] = []
    colorizer.listen(told.append)
    luma = luma_of(rgb)[None]
    chroma = colorizer.colorize(luma, no_hints(luma), DRAFT, [1])[0, 0]
    assert not told
    assert np.abs(chroma - truth_of(rgb)).mean() < 0.02


# Memory


@pytest.mark.parametrize("offload", ["text", "model", "group"])
def test_parts_that_move_paint_the_same_picture(load: Load, offload: str) -> None:
    whole, moving = (load("sdxl-img2img", offload=way) for way in ("none", offload))
    told: list[str] = []
    moving.listen(told.append)
    for prompt in ("", "another"):  # text encoders come back
        settings = SampleSettings("draft", prompt=prompt)
        np.testing.assert_array_equal(colour(whole, settings), colour(moving, settings))
    assert len(told) == (offload != "text")


def test_text_encoders_run_once_a_prompt(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    encode = StableDiffusionXLImg2ImgPipeline.encode_prompt

    def counted(self: Any, prompt: str | None = None, **rest: Any) -> Any:
        asked.extend([] if prompt is None else [prompt])
        return encode(self, prompt=prompt, **rest)

    monkeypatch.setattr(StableDiffusionXLImg2ImgPipeline, "encode_prompt", counted)
    colorizer = load("sdxl-img2img")
    for seed in (1, 2):
        colour(colorizer, seed=seed)
    colour(colorizer, SampleSettings("draft", prompt="a red coat"))
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("free", "placement"),
    [(40, Placement.NONE), (27, Placement.TEXT), (20, Placement.MODEL), (8, Placement.GROUP)],
)
def test_the_fastest_placement_that_fits_is_chosen(free: int, placement: Placement) -> None:
    sizes = {"text_encoder": 10 * GIB, "transformer": 16 * GIB - 1, "vae": GIB}
    sizes["image_encoder"] = 6 * GIB
    assert fitting(sizes, free * GIB) is placement


def test_text_encoders_that_look_at_pictures_are_not_sent_away() -> None:
    sizes = {"text_encoder": 10 * GIB, "transformer": 16 * GIB, "vae": GIB}
    assert fitting(sizes, 27 * GIB) is Placement.TEXT
    assert fitting(sizes, 27 * GIB, text_once=False) is Placement.MODEL


def test_too_little_memory_shrinks_the_picture_and_says_so(
    load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    paint = StableDiffusionXLImg2ImgPipeline.__call__
    areas: list[int] = []

    def cramped(self: Any, **arguments: Any) -> Any:
        picture = arguments["image"]
        areas.append(picture.width * picture.height)
        if areas[-1] > 80_000:
            raise RuntimeError("CUDA out of memory. Tried to allocate 20.00 MiB")
        return paint(self, **arguments)

    monkeypatch.setattr(StableDiffusionXLImg2ImgPipeline, "__call__", cramped)
    colorizer = load("sdxl-img2img", pixels=480 * 640, steps=1)
    told: list[str] = []
    colorizer.listen(told.append)
    assert np.isfinite(colour(colorizer, SampleSettings("standard", strength=1.0))).all()
    assert "tiles" in told[0]
    assert "smaller" in told[1]
    assert areas[0] == areas[1] > areas[2] > areas[3]


def test_no_memory_at_all_ends_in_a_sentence(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Any, **arguments: Any) -> Any:
        raise RuntimeError("CUDA out of memory")

    monkeypatch.setattr(StableDiffusionXLImg2ImgPipeline, "__call__", full)
    with pytest.raises(ModelError, match="smaller model"):
        colour(load("sdxl-img2img"))


def test_a_model_larger_than_the_main_memory_is_not_begun(
    load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = "colorstudio.colorizers.diffusers_pipelines.loading"
    monkeypatch.setattr(f"{module}.free_memory_mib", lambda: 0.05)
    with pytest.raises(ModelError, match="main memory"):
        load("sdxl-img2img")


# Folders


def test_adapters_beside_the_base_are_used(
    saved: Callable[[str], Path], load: Load, tmp_path: Path
) -> None:
    folder = shutil.copytree(saved("sdxl-img2img"), tmp_path / "model")
    plain = colour(load("sdxl-img2img", folder))
    save_adapter(folder)
    adapted = colour(load("sdxl-img2img", folder, lora="quick.safetensors", scheduler="lcm"))
    weak = colour(load("sdxl-img2img", folder, lora_scale=0.0))
    assert np.abs(plain - adapted).max() > 1e-4
    np.testing.assert_allclose(plain, weak, atol=1e-6)
    with pytest.raises(ModelError, match=r"other\.safetensors is missing"):
        load("sdxl-img2img", folder, lora="other.safetensors")


def save_adapter(folder: Path) -> None:
    """A random LoRA of the U-Net's attention."""
    pipeline = StableDiffusionXLImg2ImgPipeline.from_pretrained(folder / "base")
    pipeline.unet.add_adapter(LoraConfig(r=2, target_modules=["to_q", "to_v", "to_out.0"]))
    generator = torch.Generator().manual_seed(0)
    for name, parameter in pipeline.unet.named_parameters():
        if "lora" in name:
            parameter.data = torch.randn(parameter.shape, generator=generator)
    layers = get_peft_model_state_dict(pipeline.unet)
    pipeline.save_lora_weights(folder / "lora", layers, weight_name="quick.safetensors")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"scheduler": "magic"}, "no scheduler named magic"),
        ({"steps": "many"}, "option steps"),
        ({"offload": "cloud"}, "'cloud'"),
        ({"quantize": "2bit"}, "'2bit'"),
        ({"quantize": "4bit"}, "pip install bitsandbytes"),
        ({"quantize": "int8"}, "pip install torchao"),
    ],
)
def test_options_that_cannot_be_are_explained(
    load: Load, options: dict[str, Option], sentence: str
) -> None:
    with pytest.raises(ModelError, match=sentence):
        load("sdxl-img2img", **options)


def test_weights_under_names_of_half_precision_are_found(
    saved: Callable[[str], Path], load: Load, tmp_path: Path
) -> None:
    folder = shutil.copytree(saved("sd-controlnet"), tmp_path / "model")
    plain = colour(load("sd-controlnet", folder))
    for path in list(folder.rglob("*.safetensors")):
        path.rename(path.with_suffix(".fp16.safetensors"))
    np.testing.assert_array_equal(plain, colour(load("sd-controlnet", folder)))


def test_missing_transformers_are_one_sentence(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    module = "colorstudio.colorizers.diffusers_pipelines.loading"
    monkeypatch.delitem(sys.modules, module, raising=False)
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(ModelError, match=r"transformers is missing.*colorstudio\[models\]"):
        load("sdxl-img2img")


def test_wrong_folders_are_explained(saved: Callable[[str], Path], tmp_path: Path) -> None:
    def loading(kind: str, folder: Path) -> Colorizer:
        describe(kind, folder, name="mine")
        return load_entry(ModelEntry(read_manifest(folder), folder), "cpu")

    without = shutil.copytree(saved("sd-controlnet"), tmp_path / "without")
    shutil.rmtree(without / "controlnet")
    with pytest.raises(ModelError, match=r"mine .* cannot be loaded as sd-controlnet"):
        loading("sd-controlnet", without)
    other = shutil.copytree(saved("flux2-klein"), tmp_path / "other")
    with pytest.raises(ModelError, match=r"mine .* cannot be loaded as sdxl-img2img"):
        loading("sdxl-img2img", other)
    (other / "base" / "unet.py").write_text("raise SystemExit")
    with pytest.raises(ModelError, match="program code"):
        loading("flux2-klein", other)
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(ModelError, match="cannot be loaded"):
        loading("qwen-image-edit", empty)


# Settings


def plan(settings: SampleSettings, with_exemplar: bool = False, **changes: Any) -> Plan:
    defaults = Defaults(
        "in color", steps=30, guidance=5.0, pixels=1, with_exemplar="as the second picture"
    )
    own = {
        "prompt": "in color",
        "negative_prompt": "grey",
        "steps": 30,
        "guidance": 5.0,
        "strength": 0.5,
        "pixels": 1,
        "likeness": 0.4,
    }
    return Plan.of(settings, Options(**(own | changes)), defaults, with_exemplar)


def test_a_persons_words_come_before_the_models_own() -> None:
    assert plan(SampleSettings()).prompt == "in color"
    assert plan(SampleSettings(prompt="A red coat")).prompt == "A red coat, in color"
    assert plan(SampleSettings(), True).prompt == "in color as the second picture"
    assert plan(SampleSettings(negative_prompt="blue")).negative_prompt == "blue"
    assert plan(SampleSettings()).negative_prompt == "grey"


def test_quality_scales_steps_but_not_of_few_step_models() -> None:
    assert [plan(SampleSettings(q)).steps for q in ("draft", "standard", "fine")] == [15, 30, 45]
    assert plan(SampleSettings("fine"), steps=4).steps == 4
    assert plan(SampleSettings("fine", steps=7)).steps == 7


def test_guidance_of_one_is_the_models_own() -> None:
    assert plan(SampleSettings()).guidance == 5.0
    assert plan(SampleSettings(guidance=3.0)).guidance == 3.0
    assert plan(SampleSettings(guidance=0.0)).guidance == 0.0


# Led by other maps than the grey picture


def led(colorizer: Colorizer, name: str, level: float) -> Array:
    near = np.full((1, 1, 3, 12, 16), level, np.float32)
    near[..., :8] = 1 - level
    return colorizer.colorize(LUMA, no_hints(LUMA), DRAFT, [1], {name: near})


@pytest.fixture
def trained(saved: Callable[[str], Path], tmp_path: Path) -> Path:
    """A ControlNet that has learnt something: new ones begin with zeros where they speak."""
    folder = shutil.copytree(saved("sd-controlnet"), tmp_path / "trained")
    (path,) = (folder / "controlnet").glob("*.safetensors")
    weights = load_file(path)
    generator = torch.Generator().manual_seed(0)
    for name, tensor in weights.items():
        weights[name] = tensor + 0.3 * torch.randn(tensor.shape, generator=generator)
    save_file(weights, path)
    return folder


@pytest.mark.parametrize("name", ["depth", "semantics"])
def test_a_controlnet_follows_the_map_that_its_model_names(
    load: Load, name: str, trained: Path
) -> None:
    colorizer = load("sd-controlnet", trained, led_by=name)
    assert colorizer.info.conditions == (name,)
    first = led(colorizer, name, 0.1)
    assert np.abs(first - led(colorizer, name, 0.9)).max() > 1e-5
    again = load("sd-controlnet", trained, led_by=name)
    np.testing.assert_array_equal(first, led(again, name, 0.1))
    with pytest.raises(ModelError, match=f"follows {name}, which cannot be found"):
        colour(colorizer)
    assert load("sd-controlnet").info.conditions == ()


def test_a_map_that_nobody_makes_is_refused(load: Load) -> None:
    with pytest.raises(ModelError, match="'smell', and none of depth, semantics"):
        load("sd-controlnet", led_by="smell")
