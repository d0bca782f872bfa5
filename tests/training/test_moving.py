"""Networks of moving pictures: their clips, their hints, and runs of both."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from colorstudio.colorizers.loading import load_entry
from colorstudio.colorizers.moving.network import MovingDenoiser
from colorstudio.colorizers.protocol import Filler, HintBatch
from colorstudio.errors import Cancelled, UsageError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.manifest import read_manifest
from colorstudio.models.settings import SampleSettings
from colorstudio.training.base import load_base
from colorstudio.training.checkpoint import load_checkpoint
from colorstudio.training.config import ColdNetwork, TrainConfig, VideoNetwork
from colorstudio.training.data.clip_draw import ClipDraw
from colorstudio.training.data.clip_hints import ClipHintShares, carried_between
from colorstudio.training.data.clip_windows import ClipExamples, ClipWindows
from colorstudio.training.data.film_look import Chance, FilmLook
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.prepare import Packing, prepare
from colorstudio.training.data.share import WHOLE
from colorstudio.training.data.simulated_motion import simulated_clip
from colorstudio.training.log import read_rows
from colorstudio.training.schema import parse
from colorstudio.training.tasks.moving import start_network
from colorstudio.training.trainer import TrainProgress, train
from tests.colorizers.models import save_tiny_model
from tests.training.conftest import photo

CPU = torch.device("cpu")
NETWORKS: dict[str, dict[str, object]] = {
    "video": {"clips": {"frames": 3}, "channels": [8, 16], "head": 8, "guess_share": 0.5},
    "cold": {"clips": {"frames": 4}, "channels": [8, 16], "head": 8},
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_model(tmp_path_factory.mktemp("base") / "tiny")


def run_of(name: str, pictures: Path, base: Path, folder: Path, steps: int) -> TrainConfig:
    return parse(
        TrainConfig,
        {
            "folder": str(folder),
            name: NETWORKS[name],
            "data": {
                "train": str(pictures),
                "validation": str(pictures),
                "sizes": [[16, 32]],
            },
            "optimiser": {
                "steps": steps,
                "batch": 2,
                "warmup": 2,
                "learning_rate": 3e-3,
                "ema": 0.8,
            },
            "validation": {"every": steps, "size": [32, 32], "pictures": 6, "best": "psnr"},
            "export": {"name": f"tiny-{name}", "base": str(base)},
        },
    )


def nothing(progress: TrainProgress) -> None:
    pass


def test_photographs_become_clips_that_move() -> None:
    photos = [photo(number) for number in range(3)]
    clips = [
        simulated_clip(photos, 5, (32, 48), 0.6, np.random.default_rng(seed)) for seed in range(6)
    ]
    for clip in clips:
        assert clip.shape == (5, 32, 48, 3)
        steps = np.abs(np.diff(clip.astype(int), axis=0)).mean((1, 2, 3))
        assert (steps > 0).all()
        assert steps.max() < 60  # it is one shot
    again = simulated_clip(photos, 5, (32, 48), 0.6, np.random.default_rng(0))
    np.testing.assert_array_equal(again, clips[0])


@pytest.fixture(scope="module")
def frames(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film of two shots of eight frames; each frame tells its number by its brightness."""
    folder = tmp_path_factory.mktemp("films")
    (folder / "clips" / "one").mkdir(parents=True)
    for number in range(16):
        grey = 20 + 4 * number + (100 if number >= 8 else 0)
        rgb = np.full((32, 48, 3), (grey, grey // 2, 20), np.uint8)
        cv2.imwrite(str(folder / "clips" / "one" / f"{number:05}.png"), rgb[..., ::-1])
    prepare([folder / "clips"], folder / "set", Packing(layout="frames", every=1, least_colour=0))
    return folder / "set"


def test_clips_of_films_skip_frames_and_never_cross_a_cut(frames: Path) -> None:
    pictures = PackedSet(frames)
    draw = ClipDraw(frames=3, strides=(1, 3), simulated=0)
    windows = ClipWindows(pictures, range(len(pictures)), draw)
    assert windows.films == 2
    strides = set()
    for seed in range(40):
        clip = windows.drawn((16, 16), 1.0, np.random.default_rng(seed))
        shades = clip[:, 8, 8, 0].astype(int)
        steps = np.diff(shades)
        assert abs(steps[0]) <= 14
        assert abs(steps[0] - steps[1]) <= 3
        strides.add(round(abs(steps[0]) / 4))
    assert strides == {1, 2, 3}


def test_a_clip_is_on_one_stock(packed_set: Path) -> None:
    windows = ClipWindows(PackedSet(packed_set), range(8), ClipDraw(frames=4))
    film = FilmLook(grain=0, scratches=0, blur=0, tone=1.0)
    examples = ClipExamples(windows, [(16, 24)], 0.9, film, 2, CPU, WHOLE, 0)
    sample = examples.sample(next(examples.ahead(range(1), 1)), 0)
    assert sample.luma.shape == (8, 1, 16, 24)
    plain = sample.picture.mean(1, keepdim=True)
    for clip in range(2):
        ratio = (sample.luma / plain)[4 * clip : 4 * clip + 4].flatten(1).median(1).values
        assert ratio.std() < 0.1 * ratio.mean()


def test_hints_of_clips_say_what_the_engine_would() -> None:
    chance = Chance(torch.Generator().manual_seed(1), CPU, 64, WHOLE)
    truth, luma = 0.5 * torch.randn(64 * 4, 2, 8, 8), torch.rand(64 * 4, 1, 8, 8)
    hint = ClipHintShares()(truth, luma, 4, chance)
    certain = (hint.confidence.flatten(1) == 1).all(1)
    torch.testing.assert_close(hint.chroma[certain], truth[certain])
    first, second, _, last = certain.view(64, 4).float().mean(0).tolist()
    assert first == pytest.approx(0.6, abs=0.2)
    assert second < first
    assert last == pytest.approx(0.2, abs=0.15)
    between = carried_between(truth, 4, chance, 1.0)
    sure = between.confidence.view(64, 4, -1)
    assert (sure[:, [0, -1]] == 1).all()
    assert 0.1 < sure[:, 1:-1].mean() < 0.99


@pytest.mark.slow
@pytest.mark.parametrize("name", NETWORKS)
def test_a_run_learns_goes_on_exactly_and_colours(
    name: str, packed_set: Path, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run_of(name, packed_set, base, tmp_path / "whole", 8)
    result = train(whole, resume=False, on_progress=nothing)

    def stop(progress: TrainProgress) -> None:
        if progress.step == 3:
            raise Cancelled

    parts = replace(whole, folder=tmp_path / "parts")
    with pytest.raises(Cancelled):
        train(parts, resume=False, on_progress=stop)
    train(parts, resume=True, on_progress=nothing)
    one, other = load_checkpoint(whole.folder).objective, load_checkpoint(parts.folder).objective
    assert all(torch.equal(value, other[key]) for key, value in one.items())
    assert (whole.folder / "sheets" / "0000008.png").is_file()
    entry = ModelEntry(read_manifest(result.model), result.model)
    colorizer = load_entry(entry, "cpu")
    assert colorizer.info.fills == (name == "cold")
    if isinstance(colorizer, Filler):
        carried = HintBatch(np.zeros((1, 5, 2, 16, 16), np.float32), _ends(5))
        found, _ = colorizer.fill(np.zeros((5, 1, 32, 32), np.float32), carried, SampleSettings())
        assert found.shape == (5, 2, 16, 16)
    else:
        hints = HintBatch(np.zeros((1, 3, 2, 16, 16), np.float32), _ends(3))
        luma = np.full((1, 3, 1, 32, 32), 0.5, np.float32)
        chroma = colorizer.colorize(luma, hints, SampleSettings(quality="draft"), [0])
        assert chroma.shape == (1, 3, 2, 16, 16)
    colorizer.close()


def _ends(count: int) -> np.ndarray:  # type: ignore[type-arg]
    confidence = np.zeros((1, count, 1, 16, 16), np.float32)
    confidence[:, [0, -1]] = 1
    return confidence


@pytest.mark.slow
@pytest.mark.parametrize(("name", "gained"), [("video", 0.5), ("cold", 0.05)])
def test_it_learns(name: str, gained: float, packed_set: Path, base: Path, tmp_path: Path) -> None:
    """By the pictures it is judged by, in dB: losses of so few steps are mostly noise."""
    config = run_of(name, packed_set, base, tmp_path / "run", 120)
    config = replace(config, validation=replace(config.validation, every=20))
    train(config, resume=False, on_progress=nothing)
    psnr = [row["psnr"] for row in read_rows(config.folder / "validation.csv")]
    assert psnr[-1] > psnr[0] + gained


def test_without_channels_it_starts_from_the_network_of_pictures(base: Path) -> None:
    model = load_base(str(base))
    for layout in (VideoNetwork(), ColdNetwork()):
        network = start_network(layout, load_base(str(base)))
        assert isinstance(network, MovingDenoiser)
        known = model.unet.state_dict()
        found = network.space.state_dict()
        assert all(torch.equal(value, found[key]) for key, value in known.items())


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"video": {"channels": [30]}}, "multiples of 8"),
        ({"video": {"reach": 2}}, "odd number"),
        ({"video": {"clips": {"frames": 1}}}, "2 frames or more"),
        ({"cold": {}, "loss": "mse"}, "leave them out"),
        ({"cold": {}, "fine_tune": True}, "leave them out"),
        ({"video": {"settings": {"sampler": "magic"}}}, "sampler"),
    ],
)
def test_settings_that_make_no_sense_are_refused(settings: dict[str, object], told: str) -> None:
    data = {"train": "set", "sizes": [[48, 48]]}
    with pytest.raises(UsageError, match=told):
        parse(TrainConfig, {"folder": "run", "data": data, **settings})
