"""Camera, depth and points of rooms whose truth is known."""

import json
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.scene.camera import STILL, TURNS, UNCLEAR, CameraPath, NoPath, find_camera
from colorstudio.scene.camera_files import as_json, as_tum, quaternion
from colorstudio.scene.cloud import Cloud, unprojected, write_ply
from colorstudio.scene.depth import SURE, depth_at
from colorstudio.scene.tracks import follow_corners
from tests.scene.rendered import FOCAL, HEIGHT, WIDTH, Floats, pose, render

FRAMES = 20
GRID = GridSize(HEIGHT // 2, WIDTH // 2)


class Shot:
    """A camera's true path, and what it saw through grain."""

    def __init__(self, kind: str) -> None:
        steps = np.linspace(0, 1, FRAMES)
        self.poses = [_way(kind, float(s)) for s in steps]
        seen = [render(*one) for one in self.poses[: 1 if kind == "still" else FRAMES]]
        seen *= FRAMES // len(seen)
        grain = np.random.default_rng(0)
        self.depths = [depth for _, depth, _ in seen]
        self.lumas = [
            np.clip(luma + grain.normal(0, 3, luma.shape), 0, 255).astype(np.uint8)
            for luma, _, _ in seen
        ]


def _way(kind: str, s: float) -> tuple[Floats, Floats]:
    if kind == "past":
        return pose((-1.5 + 3 * s, -0.3 * np.sin(3 * s), 0.6 * s), 0.3 - 0.55 * s, 0.05 * s)
    if kind == "turn":
        return pose((0, 0, 0), -0.2 + 0.4 * s)
    return pose((0, 0, 0), 0.1)


@cache
def shot(kind: str) -> Shot:
    return Shot(kind)


@pytest.fixture(scope="module")
def path() -> CameraPath:
    found = find_camera(follow_corners(shot("past").lumas))
    assert isinstance(found, CameraPath)
    return found


def aligned(path: CameraPath) -> tuple[float, Floats, Floats]:
    """The scale that makes the path's centres the true ones, and both (Umeyama 1991)."""
    found = np.array([one.centre for one in path.poses if one is not None])
    true = np.array([-r.T @ t for r, t in shot("past").poses])
    a, b = found - found.mean(0), true - true.mean(0)
    u, s, v = np.linalg.svd(b.T @ a / len(a))
    mirror = np.diag([1, 1, np.sign(np.linalg.det(u @ v))])
    scale = float(np.trace(np.diag(s) @ mirror) / a.var(0).sum())
    return scale, scale * a @ (u @ mirror @ v).T + true.mean(0), true


@pytest.mark.slow
def test_the_camera_s_path_is_found(path: CameraPath) -> None:
    assert all(path.poses)
    _, found, true = aligned(path)
    length = np.linalg.norm(np.diff(true, axis=0), axis=1).sum()
    assert np.linalg.norm(found - true, axis=1).max() < 0.05 * length
    assert path.focal == pytest.approx(FOCAL, rel=0.05)


def test_its_rotation_is_true_within_a_degree(path: CameraPath) -> None:
    (first, _), begin = shot("past").poses[0], path.poses[0]
    assert begin is not None
    for (true, _), found in zip(shot("past").poses, path.poses, strict=True):
        assert found is not None
        apart = (true @ first.T) @ (found.rotation @ begin.rotation.T).T
        assert np.degrees(np.arccos(np.clip((np.trace(apart) - 1) / 2, -1, 1))) < 1


@pytest.mark.parametrize("frame", [0, 10, FRAMES - 1])
def test_depth_is_true_where_it_answers(path: CameraPath, frame: int) -> None:
    depth = depth_at(path, frame, lambda one: shot("past").lumas[one], GRID)
    assert depth is not None
    true = shot("past").depths[frame][::2, ::2]
    sure = (depth.confidence >= SURE) & (true > 0)
    scale, _, _ = aligned(path)
    error = np.abs(depth.distance[sure] * scale / true[sure] - 1)
    assert sure.mean() > 0.5
    assert np.median(error) < 0.05
    assert np.mean(error > 0.15) < 0.05


def test_what_has_no_texture_is_not_answered(path: CameraPath) -> None:
    lumas = [luma.copy() for luma in shot("past").lumas]
    for luma in lumas:
        luma[: HEIGHT // 3] = 120
    depth = depth_at(path, 10, lambda one: lumas[one], GRID)
    assert depth is not None
    assert not (depth.confidence[: GRID.height // 4] >= SURE).any()


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "reason"), [("still", STILL), ("turn", TURNS)])
def test_a_camera_that_shows_no_depth_is_not_answered(kind: str, reason: str) -> None:
    found = find_camera(follow_corners(shot(kind).lumas))
    assert isinstance(found, NoPath)
    assert found.reason == reason


def test_something_that_passes_a_camera_that_stands_still_is_not_its_path() -> None:
    background, moving = shot("still").lumas[0], shot("past").lumas
    lumas = [background.copy() for _ in range(FRAMES)]
    for number, luma in enumerate(lumas):
        luma[120:200, 3 * number : 3 * number + 90] = moving[0][120:200, 20:110]
    found = find_camera(follow_corners(lumas))
    assert isinstance(found, NoPath)


def test_a_search_that_is_not_wanted_any_more_ends_soon() -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return True

    found = find_camera(follow_corners(shot("past").lumas), stop)
    assert isinstance(found, NoPath)
    assert asked == 1  # while it searches, others go on: it holds no lock of Python's


def test_what_is_no_scene_has_no_path() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (8, 120, 160), np.uint8)
    for lumas in (noise, noise[:1], noise[:0]):
        found = find_camera(follow_corners(lumas))
        assert isinstance(found, NoPath)
        assert found.reason in (UNCLEAR, STILL)


@pytest.mark.slow
def test_the_same_pictures_give_the_same_path(path: CameraPath) -> None:
    again = find_camera(follow_corners(shot("past").lumas))
    assert isinstance(again, CameraPath)
    assert again.focal == path.focal
    assert np.array_equal(again.points, path.points)


# Files


def test_paths_are_written_for_other_tools(path: CameraPath) -> None:
    seconds = [number / 25 for number in range(FRAMES)]
    value = json.loads(as_json(path, (480, 640), 100, seconds))
    assert value["focal"][0] == pytest.approx(path.focal * 2)
    assert [one["frame"] for one in value["poses"]] == list(range(100, 100 + FRAMES))
    lines = as_tum(path, seconds).splitlines()
    numbers = np.array([line.split() for line in lines[1:]], float)
    assert numbers.shape == (FRAMES, 8)
    assert np.allclose(np.linalg.norm(numbers[:, 4:], axis=1), 1, atol=1e-5)
    assert np.allclose(numbers[5, 1:4], value["poses"][5]["centre"], atol=1e-6)


@pytest.mark.parametrize("vector", [(0, 0, 0), (3.1, 0, 0), (0, -2.5, 0.4), (0.1, 0.2, 3.0)])
def test_quaternions_turn_as_their_matrices(vector: tuple[float, float, float]) -> None:
    import cv2

    rotation = np.asarray(cv2.Rodrigues(np.array(vector, float))[0], float)
    x, y, z, w = quaternion(rotation)
    angle = np.linalg.norm(vector)
    axis = np.array(vector) / max(angle, 1e-9)
    assert np.allclose([x, y, z], axis * np.sin(angle / 2), atol=1e-9)
    assert w == pytest.approx(np.cos(angle / 2))


def test_points_of_several_frames_lie_on_the_same_walls(path: CameraPath) -> None:
    clouds = []
    for frame in (5, 15):
        depth = depth_at(path, frame, lambda one: shot("past").lumas[one], GRID)
        assert depth is not None
        points, sure = unprojected(path, frame, depth)
        assert len(points) == sure.sum() > 1000
        clouds.append(points)
    one, other = clouds[0][::23], clouds[1]
    nearest = np.array([np.linalg.norm(other - point, axis=1).min() for point in one])
    assert np.median(nearest) < 0.02  # of the median depth


def test_a_cloud_is_thinned_and_written_as_ply(tmp_path: Path) -> None:
    points = np.float32([[0, 0, 1], [0.001, 0, 1], [0.5, 0, 1]])
    colours: NDArray[np.uint8] = np.uint8([[10, 20, 30], [30, 40, 50], [200, 0, 0]])
    cloud = Cloud.of([Cloud(points, colours, np.uint8([4, 4, 7]))])
    assert len(cloud.points) == 2
    file = tmp_path / "c.ply"
    write_ply(file, cloud)
    head, body = file.read_bytes().split(b"end_header\n")
    assert b"element vertex 2" in head
    rows = np.frombuffer(body, [("p", "<f4", 3), ("c", "u1", 3), ("l", "u1")])
    assert rows["c"].tolist() == [[20, 30, 40], [200, 0, 0]]
    assert rows["l"].tolist() == [4, 7]
    assert rows["p"][1].tolist() == [0.5, 0, 1]
