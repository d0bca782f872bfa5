"""Published video models at the protocol, as tiny random instances of their own classes."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.colorizers.diffusers_pipelines.painter import DiffusersPainter
from colorstudio.colorizers.loading import load_entry
from colorstudio.colorizers.painting.clips import ClipPaintingColorizer
from colorstudio.colorizers.protocol import HintBatch
from colorstudio.errors import Cancelled, ModelError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.manifest import Option, read_manifest
from colorstudio.models.recognise import recognise
from colorstudio.models.settings import SampleSettings
from tests.colorizers.tiny import ltx, save_tiny
from tests.colorizers.tiny.folder import CLIP_KINDS, describe
from tests.media import make_film

Array = NDArray[np.float32]

FRAMES = {"animatediff-controlnet": 5, "wan-vace": 5, "ltx-in-context": 9}  # the least they take
DRAFT = SampleSettings("draft", steps=2, guidance=2.0)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    parent = tmp_path_factory.mktemp("tiny")
    return {kind: save_tiny(kind, parent / f"tiny-{kind}") for kind in CLIP_KINDS}


@pytest.fixture(params=CLIP_KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def opened(folder: Path, kind: str, **options: Option) -> ClipPaintingColorizer:
    describe(kind, folder, **{"frames": FRAMES[kind], "overlap": 1, "pace": 2, **options})
    colorizer = load_entry(ModelEntry(read_manifest(folder), folder), "cpu")
    assert isinstance(colorizer, ClipPaintingColorizer)
    return colorizer


@pytest.fixture
def colorizer(folders: dict[str, Path], kind: str) -> Iterator[ClipPaintingColorizer]:
    loaded = opened(folders[kind], kind)
    yield loaded
    loaded.close()


def window(kind: str, seed: int = 0) -> Array:
    """A soft picture that moves."""
    x = np.linspace(0, 6, 64)[None] + np.linspace(0, 2, 48)[:, None]
    frames = [0.5 + 0.3 * np.sin(x + 0.2 * frame + seed) for frame in range(FRAMES[kind])]
    return np.asarray(frames, np.float32)[None, :, None]


def nothing(kind: str) -> HintBatch:
    count = FRAMES[kind]
    return HintBatch(
        np.zeros((1, count, 2, 24, 32), np.float32), np.zeros((1, count, 1, 24, 32), np.float32)
    )


def test_a_window_is_painted_whole(colorizer: ClipPaintingColorizer, kind: str) -> None:
    info = colorizer.info
    assert (info.frames, info.overlap, info.pace, info.takes_prompt) == (FRAMES[kind], 1, 2, True)
    steps: list[float] = []
    one = colorizer.colorize(window(kind), nothing(kind), DRAFT, [1], on_step=steps.append)
    assert one.shape == (1, FRAMES[kind], 2, 24, 32)
    assert np.isfinite(one).all()
    assert steps[-1] == 1
    np.testing.assert_array_equal(colorizer.colorize(window(kind), nothing(kind), DRAFT, [1]), one)
    other = colorizer.colorize(window(kind), nothing(kind), DRAFT, [2])
    assert np.abs(other - one).max() > 1e-4


def test_hints_are_exact(colorizer: ClipPaintingColorizer, kind: str) -> None:
    hints = nothing(kind)
    hints.chroma[0, 1, 0], hints.confidence[0, 1] = 0.2, 1
    made = colorizer.colorize(window(kind), hints, DRAFT, [1])
    np.testing.assert_allclose(made[0, 1], hints.chroma[0, 1], atol=1e-5)


def test_text_is_encoded_once_for_all_windows(colorizer: ClipPaintingColorizer, kind: str) -> None:
    pipeline = colorizer._painter._pipeline  # type: ignore[union-attr]
    asked: list[object] = []
    encode = pipeline.text_encoder.forward

    def counting(*args: object, **more: object) -> object:
        asked.append(args)
        return encode(*args, **more)

    pipeline.text_encoder.forward = counting
    for seed in range(3):
        colorizer.colorize(window(kind, seed), nothing(kind), DRAFT, [seed])
    assert 1 <= len(asked) <= 2  # the prompt, and what it should not be


def test_it_can_be_stopped(colorizer: ClipPaintingColorizer, kind: str) -> None:
    def stop(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        colorizer.colorize(window(kind), nothing(kind), DRAFT, [1], on_step=stop)


def test_a_model_may_see_an_exemplar(folders: dict[str, Path]) -> None:
    kind = "wan-vace"
    colorizer = opened(folders[kind], kind)
    assert colorizer.info.takes_exemplar
    red, blue = np.zeros((2, 1, 3, 32, 32), np.float32)
    red[:, 0], blue[:, 2] = 1, 1
    made = [
        colorizer.colorize(window(kind), nothing(kind), DRAFT, [1], {"exemplar": shown})
        for shown in (red, blue)
    ]
    assert np.abs(made[0] - made[1]).max() > 1e-5


def test_what_shows_something_else_is_coloured_by_the_default_model(
    folders: dict[str, Path], kind: str
) -> None:
    colorizer = opened(folders[kind], kind, likeness=0.99)
    made = colorizer.colorize(window(kind), nothing(kind), DRAFT, [1])
    assert np.isfinite(made).all()


@pytest.mark.parametrize("wrong", [{"frames": 1}, {"overlap": 10}, {"frames": "many"}])
def test_windows_that_make_no_sense_are_refused(
    folders: dict[str, Path], kind: str, wrong: dict[str, Option]
) -> None:
    with pytest.raises(ModelError, match=r"correct its model\.json"):
        opened(folders[kind], kind, **wrong)


def test_wan_takes_one_frame_more_than_a_multiple_of_four(folders: dict[str, Path]) -> None:
    with pytest.raises(ModelError, match="4 × N"):
        opened(folders["wan-vace"], "wan-vace", frames=6)


def test_ltx_takes_one_frame_more_than_a_multiple_of_eight(folders: dict[str, Path]) -> None:
    with pytest.raises(ModelError, match="8 × N"):
        opened(folders["ltx-in-context"], "ltx-in-context", frames=13)


@pytest.mark.parametrize("kind", ["wan-vace", "ltx-in-context"])
def test_a_window_goes_on_from_frames_in_colour(
    folders: dict[str, Path], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    colorizer = opened(folders[kind], kind)
    pipeline = colorizer._painter._pipeline  # type: ignore[union-attr]
    asked: list[dict[str, Any]] = []
    call = type(pipeline).__call__

    def hearing(self: object, **words: Any) -> object:
        asked.append(words)
        return call(self, **words)

    monkeypatch.setattr(type(pipeline), "__call__", hearing)
    hints = nothing(kind)
    hints.chroma[0, 0, 1], hints.confidence[0, 0] = 0.3, 1
    hints.confidence[0, 2] = 1  # not beside it, so no beginning
    colorizer.colorize(window(kind), hints, DRAFT, [1])
    if kind == "wan-vace":
        first, second = (np.asarray(picture, int) for picture in asked[0]["video"][:2])
        masks = [np.asarray(mask).max() for mask in asked[0]["mask"]]
        assert masks == [0] + [255] * (FRAMES[kind] - 1)
    else:
        (known,) = asked[0]["conditions"]
        first, second = np.asarray(known.frames[0], int), np.asarray(window(kind)[0, 1, 0])
        second = np.repeat(second[..., None], 3, 2)
        assert len(known.frames) == 1
    assert (first[..., 0] - first[..., 2]).mean() > 50  # red, as the hint says
    assert np.ptp(second, axis=-1).max() == 0  # grey


@pytest.mark.parametrize(("written", "scale"), [(None, 1), (1, 1), (2, 2)])
def test_the_adapter_says_how_large_its_reference_is(
    folders: dict[str, Path], tmp_path: Path, written: int | None, scale: int
) -> None:
    folder, kind = tmp_path / "ltx", "ltx-in-context"
    shutil.copytree(folders[kind], folder)
    ltx.adapter(folder / "lora", written)
    colorizer = opened(folder, kind)
    painter = colorizer._painter
    assert isinstance(painter, DiffusersPainter)
    assert painter.family.defaults.multiple == 32 * scale
    made = colorizer.colorize(window(kind), nothing(kind), DRAFT, [1])
    assert np.isfinite(made).all()


def test_ltx_without_its_adapter_is_refused(folders: dict[str, Path], tmp_path: Path) -> None:
    folder = tmp_path / "ltx"
    shutil.copytree(folders["ltx-in-context"], folder)
    shutil.rmtree(folder / "lora")
    with pytest.raises(ModelError, match="no adapter"):
        opened(folder, "ltx-in-context")
    ltx.adapter(folder / "lora", 400)
    with pytest.raises(ModelError, match="makes no sense"):
        opened(folder, "ltx-in-context")


def test_a_folder_is_recognised(folders: dict[str, Path], kind: str) -> None:
    assert recognise(folders[kind]).name == kind


@pytest.mark.slow
def test_a_film_is_coloured_and_goes_on_at_the_first_missing_window(
    folders: dict[str, Path], kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(folders[kind], kind).close()
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(folders[kind].parent))
    film = make_film(
        tmp_path / "film.mkv",
        frames=4 * FRAMES[kind] - 1,
        width=64,
        height=48,
        pix_fmt="gray",
        codec="ffv1",
        rate=8,
    )
    windows: list[Array] = []
    whole = ClipPaintingColorizer.colorize

    def stopped(self: ClipPaintingColorizer, luma: Array, *args: object, **more: object) -> Array:
        windows.append(luma)
        if len(windows) == 2:
            raise KeyboardInterrupt
        return whole(self, luma, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(ClipPaintingColorizer, "colorize", stopped)
    words = ["colorize", str(film), "-o", str(tmp_path / "out.mp4"), "--device", "cpu"]
    words += ["--model", f"tiny-{kind}", "--quality", "draft", "--steps", "2", "--no-memory"]
    assert main(words) == 130
    assert main(words) == 0
    np.testing.assert_array_equal(windows[1], windows[2])  # then one of them again
    assert len(windows) == 4
