"""``colorstudio analyse`` of a shot in which the camera moves."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.engine import sight
from tests.cli.test_objects import TwoKinds
from tests.media import make_film
from tests.scene.rendered import HEIGHT, WIDTH
from tests.scene.test_space import FRAMES, shot


def room(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    return np.repeat(shot("past").lumas[frame][..., None], 3, axis=2)


@pytest.mark.slow
def test_depth_camera_and_points_are_written(
    tmp_path: Path, quick: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sight.Sight, "namer", TwoKinds())
    film, folder = tmp_path / "room.mkv", tmp_path / "out"
    make_film(
        film, frames=FRAMES, width=WIDTH, height=HEIGHT, pix_fmt="gray", codec="ffv1", paint=room
    )
    assert main(["analyse", str(film), "-o", str(folder), *quick]) == 0
    described = json.loads((folder / "analysis.json").read_text())
    (space,) = described["space"]
    path = json.loads((folder / space["space"]).read_text())
    assert [pose["frame"] for pose in path["poses"]] == list(range(FRAMES))
    assert (path["width"], path["height"]) == (WIDTH, HEIGHT)
    assert len((folder / "camera" / "shot-001.txt").read_text().splitlines()) == FRAMES + 1
    depth = cv2.imread(str(folder / "depth_maps" / "000010.png"), cv2.IMREAD_UNCHANGED)
    assert depth is not None
    assert depth.dtype == np.uint16
    true = cv2.resize(shot("past").depths[10], depth.shape[::-1], interpolation=cv2.INTER_NEAREST)
    known = (depth > 0) & (true > 0)
    assert known.mean() > 0.5
    ratio = true[known] / depth[known]
    assert np.median(np.abs(ratio / np.median(ratio) - 1)) < 0.05
    shown = cv2.imread(str(folder / "depth_maps" / "000010-colour.png"))
    assert shown is not None
    assert not shown[~(depth > 0)].any()
    head, body = (folder / "point_clouds" / "shot-001.ply").read_bytes().split(b"end_header\n")
    assert b"property uchar label" in head
    rows = np.frombuffer(body, [("p", "<f4", 3), ("c", "u1", 3), ("l", "u1")])
    assert len(rows) > 5000
    assert set(rows["l"].tolist()) <= {0, 1}
    bright = rows["c"].astype(int).mean(axis=1)
    assert bright[rows["l"] == 1].mean() > bright[rows["l"] == 0].mean()  # a box is bright
    view = cv2.imread(str(folder / "point_clouds" / "shot-001.png"))
    assert view is not None
    assert (view != view[0, 0]).any(axis=2).mean() > 0.1
    again = tmp_path / "flat"
    assert main(["analyse", str(film), "-o", str(again), "--no-space", *quick]) == 0
    assert not (again / "depth_maps").exists()
