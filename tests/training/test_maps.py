"""Sets with maps of depth and of what stands where, and networks and losses that go by them."""

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.colorizers.loading import load_entry
from colorstudio.colorizers.protocol import HintBatch
from colorstudio.engine.conditions import semantic_picture
from colorstudio.errors import UsageError
from colorstudio.models.installed import ModelEntry
from colorstudio.models.manifest import read_manifest
from colorstudio.models.settings import SampleSettings
from colorstudio.training.data.batches import Batches
from colorstudio.training.data.maps import ShownMaps
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.prepare import Packing, prepare
from colorstudio.training.data.share import WHOLE
from colorstudio.training.losses.comparison import Comparison
from colorstudio.training.losses.pixels import things
from colorstudio.training.trainer import TrainProgress, train
from tests.training.kinds import run_of

RED, BLUE = (200, 80, 80), (80, 80, 200)
CLASSES = ("grass", "water")


def write_scenes(folder: Path, count: int = 6) -> Path:
    """Red grass at the left and blue water at the right, of one luma; further to the right."""
    for name in ("color", "depth", "semantic"):
        (folder / "train" / name).mkdir(parents=True)
    (folder / "classes.txt").write_text("0 grass\n1 water\n255 unlabelled\n")
    rng = np.random.default_rng(0)
    for number in range(count):
        labels = np.zeros((40, 60), np.uint8)
        labels[:, int(rng.integers(15, 45)) :] = 1
        labels = labels if number % 2 else 1 - labels
        rgb = np.uint8([RED, BLUE])[labels]
        metres = np.tile(np.linspace(1, 9, 30), (20, 1)).astype(np.uint16)  # half as large
        name = f"{number}.png"
        cv2.imwrite(str(folder / "train" / "color" / name), rgb[..., ::-1])
        cv2.imwrite(str(folder / "train" / "semantic" / name), labels)
        cv2.imwrite(str(folder / "train" / "depth" / name), metres)
    return folder / "train"


def packed_scenes(folder: Path) -> PackedSet:
    source = write_scenes(folder / "scenes")
    prepare([source], folder / "set", Packing(layout="maps", bright_is="far"))
    return PackedSet(folder / "set")


def ignore(progress: TrainProgress) -> None:
    pass


def is_red(rgb: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return rgb[..., 0] > rgb[..., 2]


def test_maps_are_packed_beside_their_pictures(tmp_path: Path) -> None:
    pictures = packed_scenes(tmp_path)
    assert (pictures.maps, pictures.classes) == (("depth", "semantic"), CLASSES)
    for number in range(len(pictures)):
        labels, depth = (pictures.map_of(number, name) for name in ("semantic", "depth"))
        assert np.array_equal(labels == 0, is_red(pictures[number]))
        assert depth[:, 0].min() > 240 > 20 > depth[:, -1].max()  # near is bright


def test_sets_that_number_otherwise_are_not_learnt_from_together(
    packed_set: Path, tmp_path: Path
) -> None:
    folder = packed_scenes(tmp_path).folder
    both = PackedSet(folder, [packed_set])
    assert (both.maps, both.classes) == ((), CLASSES)  # not all pictures have maps
    source = write_scenes(tmp_path / "others")
    (source.parent / "classes.txt").write_text("0 water\n1 grass\n")
    prepare([source], tmp_path / "other", Packing(layout="maps"))
    with pytest.raises(UsageError, match="differently"):
        PackedSet(folder, [tmp_path / "other"])


def test_crops_keep_maps_and_pictures_together(tmp_path: Path) -> None:
    pictures = packed_scenes(tmp_path)
    batches = Batches(
        *(pictures, range(6), [(16, 24)], 6),
        seed=0,
        least_crop=0.6,
        share=WHOLE,
        mates=True,
        maps=("depth", "semantic"),
    )
    drawn = batches.at(0)
    assert drawn.shape == (12, 16, 24, 5)
    for one in drawn[:6]:
        assert ((one[..., 4] == 0) == is_red(one)).mean() > 0.9
    slopes = [float(np.diff(one[0, :, 3].astype(int)).mean()) for one in drawn[:6]]
    assert min(slopes) < 0 < max(slopes)  # some are mirrored, and their depth with them
    assert not drawn[6:, ..., 3:].any()


def test_a_network_sees_maps_as_the_engine_draws_them(tmp_path: Path) -> None:
    shown = ShownMaps(["depth", "semantic"], CLASSES)
    labels = np.array([[0, 1], [1, 255]], np.uint8)
    planes = {
        "semantic": torch.from_numpy(labels)[None, None] / 255,
        "depth": torch.full((1, 1, 2, 2), 0.25),
    }
    seen = shown.of(planes)
    assert seen is not None
    assert (seen[:, :3] == 0.25).all()
    named = np.stack([labels == 0, labels == 1]).astype(np.float32)
    drawn = semantic_picture(named, CLASSES)
    known = labels != 255
    np.testing.assert_allclose(seen[0, 3:].numpy()[:, known], drawn[:, known])
    assert not seen[0, 3:, 1, 1].any()
    assert shown.options == {"led_by": "depth,semantics"}
    assert ShownMaps([]).of({}) is None
    assert not ShownMaps([]).options


def test_the_colour_of_each_thing_counts_alike() -> None:
    labels = torch.zeros(1, 8, 8, dtype=torch.long)
    labels[:, :2, :2] = 1  # a sixteenth
    labels[:, 6:] = 255
    truth = torch.zeros(1, 2, 8, 8)
    picture = torch.rand(1, 3, 16, 16)

    def cost(wrong: torch.Tensor) -> float:
        chroma = torch.where(wrong[:, None], 1.0, 0.0).expand(1, 2, 8, 8)
        return float(things(Comparison(chroma, truth, picture, labels=labels)))

    assert cost(labels == 9) == 0
    assert cost(labels == 0) == pytest.approx(cost(labels == 1)) == pytest.approx(0.5)
    assert cost(labels == 255) == 0
    with pytest.raises(ValueError, match="labels"):
        things(Comparison(truth, truth, picture))


@pytest.mark.slow
def test_what_stands_where_decides_the_colour(tmp_path: Path) -> None:
    """Of one grey: only the map says what is grass and what is water."""
    folder = packed_scenes(tmp_path).folder
    asked = {"include_depth": True, "include_semantic": True, "without": 1.0}
    config = run_of("exemplar_unet", folder, tmp_path / "run", steps=80, network=asked)
    model = train(config, resume=False, on_progress=ignore).model
    colorizer = load_entry(ModelEntry(read_manifest(model), model), "cpu")
    assert colorizer.info.conditions == ("depth", "semantics")
    luma = np.full((1, 1, 1, 32, 32), 0.42, np.float32)
    depth = np.tile(np.linspace(1, 0, 12, dtype=np.float32), (1, 1, 3, 12, 1))
    empty = np.zeros((1, 1, 2, 16, 16), np.float32)
    hints = HintBatch(empty, empty[:, :, :1])
    cr = []
    for kind in (0, 1):
        named = np.zeros((2, 8, 8), np.float32)
        named[kind] = 1
        conditions = {"depth": depth, "semantics": semantic_picture(named, CLASSES)[None, None]}
        found = colorizer.colorize(luma, hints, SampleSettings(), [0], conditions)
        cr.append(float(found[0, 0, 1].mean()))
    assert cr[0] > cr[1] + 0.1


def test_sets_without_maps_are_refused(
    packed_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = {"include_depth": True}
    config = run_of("exemplar_unet", packed_set, tmp_path / "run", steps=1, network=asked)
    with pytest.raises(UsageError, match="no depth maps"):
        train(config, resume=False, on_progress=ignore)
    source = write_scenes(tmp_path / "scenes")
    command = ["train", "prepare", str(source), "--layout", "maps", "-o", str(tmp_path / "set")]
    (source / "depth" / "3.png").unlink()
    assert main(command) == 2
    assert "each picture needs one" in capsys.readouterr().err
    cv2.imwrite(str(source / "depth" / "3.png"), np.zeros((4, 4), np.uint8))
    (source.parent / "classes.txt").write_text("0 grass\n2 water\n")
    assert main(command) == 2
    assert "leaves out a number" in capsys.readouterr().err
    (source.parent / "classes.txt").unlink()
    assert main(command) == 2
    assert "classes.txt" in capsys.readouterr().err
