"""The head that names what stands where: its labels, its loss, its training and its model."""

import io
import tarfile
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.errors import UsageError
from colorstudio.training.base import load_base
from colorstudio.training.things.judge import overlaps
from colorstudio.training.things.labelled import UNKNOWN, Labelled, crop, read_labelled
from colorstudio.training.things.loss import ThingLoss
from tests.colorizers.models import save_tiny_model

CLASSES = ("sky", "person", "clothing", "animal")


def write_scenes(folder: Path) -> Path:
    """Bright above is sky, dark below is an animal."""
    folder.mkdir()
    lines = [f"{number} {name}" for number, name in enumerate((*CLASSES,))]
    (folder / "classes.txt").write_text("\n".join([*lines, "255 unlabelled"]))
    (folder / "val.txt").write_text("made/4\nmade/5\n")
    rng = np.random.default_rng(0)
    with tarfile.open(folder / "made.tar", "w") as archive:
        for number in range(6):
            horizon = int(rng.integers(30, 70))
            labels = np.full((96, 128), 3, np.uint8)
            labels[:horizon, : 80 + number] = 0
            rgb = np.where(labels[..., None] == 0, 220, 40).astype(np.uint8).repeat(3, 2)
            _add(archive, f"made/{number}.jpg", rgb)
            _add(archive, f"made/{number}.png", labels)
    return folder


def _add(archive: tarfile.TarFile, name: str, picture: NDArray[np.uint8]) -> None:
    coded = cv2.imencode(name[-4:], picture)[1].tobytes()
    entry = tarfile.TarInfo(name)
    entry.size = len(coded)
    archive.addfile(entry, io.BytesIO(coded))


def sure_of(number: int) -> torch.Tensor:
    logits = torch.full((1, len(CLASSES), 2, 2), -6.0)
    logits[:, number] = 6
    return logits


def test_labels_are_read_and_kept_apart(tmp_path: Path) -> None:
    read = read_labelled(write_scenes(tmp_path / "scenes"))
    assert read.classes == CLASSES
    assert (len(read.learnt), len(read.kept)) == (4, 2)
    np.testing.assert_allclose(read.shares().sum(axis=1), 1)
    assert set(read.shares()[:, [0, 3]].ravel() > 0) == {True}


def test_a_crop_keeps_picture_and_labels_together(tmp_path: Path) -> None:
    read = read_labelled(write_scenes(tmp_path / "scenes"))
    for seed in range(8):
        rgb, labels = crop(read.learnt[0], 64, np.random.default_rng(seed))
        assert (rgb.shape, labels.shape) == ((64, 64, 3), (64, 64))
        assert ((rgb[..., 0] > 128) == (labels == 0)).mean() > 0.95


def test_a_label_of_the_whole_is_right_for_its_parts() -> None:
    loss = ThingLoss(CLASSES, torch.ones(len(CLASSES)))
    person = torch.full((1, 2, 2), 1)
    assert loss(sure_of(2), person, ["msrc"]) < 0.01 < loss(sure_of(0), person, ["msrc"])


def test_what_a_set_of_one_thing_leaves_unknown_is_not_that_thing() -> None:
    loss = ThingLoss(CLASSES, torch.ones(len(CLASSES)))
    unknown = torch.full((1, 2, 2), UNKNOWN)
    assert loss(sure_of(3), unknown, ["horse"]) > 1 > loss(sure_of(0), unknown, ["horse"])
    assert loss(sure_of(3), unknown, ["msrc"]) == 0


def test_a_part_is_right_where_the_label_names_the_whole() -> None:
    """Clothing is said of all of a picture that is half a person, half sky."""
    labels = np.repeat(np.uint8([[1, 0]]), 32, 1).repeat(64, 0)
    picture = Labelled("msrc", np.zeros((64, 64, 3), np.uint8), labels)
    found = overlaps(lambda grey: grey, Says(2), [picture], 64)  # type: ignore[arg-type]
    assert found == {"sky": 0.0, "person": 1.0, "clothing": 0.0}


class Says(torch.nn.Module):
    """A head that is sure of one class."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.layout = SimpleNamespace(classes=CLASSES)
        self._number = number

    def forward(self, _: object) -> torch.Tensor:
        return sure_of(self._number)


@pytest.mark.parametrize("missing", ["classes.txt", "made.tar"])
def test_a_folder_without_labels_is_refused(tmp_path: Path, missing: str) -> None:
    folder = write_scenes(tmp_path / "scenes")
    (folder / missing).unlink()
    with pytest.raises(UsageError, match=r"hold"):
        read_labelled(folder)


@pytest.mark.slow
def test_a_head_learns_and_its_model_opens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scenes, run = write_scenes(tmp_path / "scenes"), tmp_path / "run"
    base = save_tiny_model(tmp_path / "base")
    command = ["train", "things", str(scenes), "-o", str(run), "--base", str(base)]
    assert main([*command, "--steps", "60", "--batch", "8"]) == 0
    out = capsys.readouterr().out
    mean = float(out.rsplit(":", 1)[1].strip().rstrip("."))
    assert mean > 0.6  # by chance 0.33
    model = load_base(str(run / "model"))
    assert model.things is not None
    assert tuple(model.things.layout.classes) == CLASSES
    assert model.things.layout.colours == len(model.prior.palette)
    assert main([*command, "--steps", "1"]) == 2
    assert "holds a model" in capsys.readouterr().err
