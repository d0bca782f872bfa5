"""Object trackers of the library: recognised, added, loaded, chosen for a film, and followed."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from colorstudio.cli.main import main
from colorstudio.colorizers.segmenting import load_finder
from colorstudio.engine.shot_state import TakeFacts
from colorstudio.models.installed import find_model
from colorstudio.models.objects import finder_name
from colorstudio.project.document import Project
from colorstudio.scene.segmenter import Tracker
from tests.colorizers.tiny import trackers
from tests.media import make_film, moving_scene

LUMAS = [moving_scene(n, 96, 64).mean(axis=2).astype(np.uint8) for n in range(4)]
MIDDLE = [[(0.5, 0.5)]]
BOX = (0.2, 0.2), (0.7, 0.8)


@pytest.fixture
def home(models: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    shutil.copytree(models, tmp_path / "models")
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(tmp_path / "models"))
    return tmp_path


def added(home: Path, make: Any, capsys: pytest.CaptureFixture[str]) -> str:
    transformers = pytest.importorskip("transformers")
    torch.manual_seed(0)
    make(transformers).save_pretrained(home / "published")
    assert main(["models", "add", str(home / "published"), "--name", "tiny-tracker"]) == 0
    assert "use it with --finder tiny-tracker" in capsys.readouterr().out
    return "tiny-tracker"


@pytest.mark.parametrize("make", [trackers.sam2_video, trackers.edgetam_video])
def test_each_kind_is_recognised_loaded_finds_and_follows(
    home: Path, make: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    name = added(home, make, capsys)
    assert find_model(name).manifest.kind == "object-tracker"
    tracker = load_finder("cpu", name)
    assert isinstance(tracker, Tracker)
    assert tracker.name == finder_name(name)
    mask = tracker.pointed(LUMAS[0], MIDDLE, [], None)
    assert 0 <= mask.min() <= mask.max() <= 1
    assert np.array_equal(mask, tracker.pointed(LUMAS[0], MIDDLE, [], None))
    assert not np.array_equal(mask, tracker.pointed(LUMAS[0], MIDDLE, [[(0.1, 0.1)]], None))
    assert not np.array_equal(mask, tracker.pointed(LUMAS[0], [], [], BOX))
    assert not np.array_equal(mask, tracker.pointed(LUMAS[1], MIDDLE, [], None))
    former = np.zeros((30, 40), np.float32)
    former[:20, :20] = 1
    assert not np.array_equal(mask, tracker.pointed(LUMAS[0], MIDDLE, [], None, former))


def test_pictures_are_read_one_by_one_and_each_is_looked_at(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tracker = load_finder("cpu", added(home, trackers.sam2_video, capsys))
    assert isinstance(tracker, Tracker)
    read: list[int] = []

    class Noting(Sequence[Any]):
        def __len__(self) -> int:
            return len(LUMAS)

        def __getitem__(self, number: Any) -> Any:
            read.append(number)
            return LUMAS[number]

    known = np.zeros((32, 48), np.float32)
    known[8:20, 10:30] = 1
    masks = tracker.tracked(Noting(), known)
    assert read == [0, 1, 2, 3]
    assert len(masks) == 4
    assert np.array_equal(masks[0], known)
    read.clear()
    lost = np.zeros_like(known)
    assert [one.max() for one in tracker.tracked(Noting(), lost)] == [0] * 4
    assert not read


def test_an_object_is_found_by_the_model_that_was_chosen_and_coloured_anew_by_another(
    home: Path, capsys: pytest.CaptureFixture[str], quick: list[str]
) -> None:
    name = added(home, trackers.sam2_video, capsys)
    film = make_film(home / "f.mkv", frames=8, width=96, height=64, pix_fmt="gray", codec="ffv1")
    assert main(["colorize", str(film), "-o", str(home / "o.mkv"), *quick]) == 0
    path = home / "o.mkv.colorstudio"
    thing = ["objects", str(path), "--name", "ball", "--click", "0@0.5,0.5"]
    assert main([*thing, "--finder", "chroma-diffusion"]) == 2
    assert "does not find objects" in capsys.readouterr().err
    assert main([*thing, "--finder", name, "--colour", "#c02020"]) == 0
    assert "found by tiny-tracker" in capsys.readouterr().out
    assert main(["objects", str(path), "--masks", str(home / "masks")]) == 0
    assert len(list((home / "masks" / "ball").iterdir())) == 8
    words = ["colorize", str(film), "-o", str(home / "o.mkv"), "--overwrite", *quick]
    for finder in (name, "default"):
        assert main(["objects", str(path), "--name", "ball", "--finder", finder]) == 0
        assert main(words) == 0
        with Project.open(path) as project:
            request = TakeFacts([], []).request(project.takes.of(project.films.all()[0].id)[-1])
        assert [one.finder for one in request.wish.objects] == [name if finder == name else ""]
