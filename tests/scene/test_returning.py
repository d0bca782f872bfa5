"""Places that come back know their colour by where they are."""

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.scene.camera import CameraPath, Pose
from colorstudio.scene.depth import Depth
from colorstudio.scene.returning import PlaceMemory
from tests.scene.rendered import FOCAL, HEIGHT, WIDTH, pose, render

GRID = GridSize(HEIGHT, WIDTH)
FIRST = 100  # of the film
POSES = [pose((0.0, 0, 0), 0.0), pose((0.8, 0, 0), 0.12), pose((0.1, 0, 0), 0.02)]
SEEN = [render(*one) for one in POSES]
PATH = CameraPath(
    (HEIGHT, WIDTH), FOCAL, tuple(Pose(*one) for one in POSES), np.zeros((0, 3)), (0, 1, 2), 0.0
)


def depth_of(frame: int) -> Depth:
    _, depth, _ = SEEN[frame - FIRST]
    return Depth(np.maximum(depth, 1e-3), (depth > 0).astype(np.float32))


def colour(frame: int) -> Chroma:
    """Each wall has its own."""
    tints = np.random.default_rng(2).uniform(-0.3, 0.3, (2, 256))
    return tints[:, SEEN[frame][2]].astype(np.float32)


def sure(value: float) -> NDArray[np.float32]:
    return np.full((1, *GRID), value, np.float32)


@pytest.fixture
def memory() -> PlaceMemory:
    memory = PlaceMemory(PATH, FIRST, depth_of, GRID)
    memory.learn(FIRST, SEEN[0][0], colour(0), sure(0.8))
    return memory


def test_nothing_is_known_before_anything_was_learnt() -> None:
    hint, known = PlaceMemory(PATH, FIRST, depth_of, GRID).hint(FIRST + 1, SEEN[1][0])
    assert not hint.confidence.any()
    assert not known.any()


def test_places_have_their_colour_from_elsewhere(memory: PlaceMemory) -> None:
    hint, known = memory.hint(FIRST + 1, SEEN[1][0])
    trusted = hint.confidence[0] > 0.6
    assert trusted.mean() > 0.4
    wrong = np.abs(hint.chroma - colour(1)).max(axis=0) > 0.02
    assert wrong[trusted].mean() < 0.02
    assert known[0][trusted] == pytest.approx(0.8, abs=0.01)


def test_what_stood_behind_something_is_not_answered_by_it(memory: PlaceMemory) -> None:
    """Where a box hid the wall, the box's colour would be wrong."""
    hint, _ = memory.hint(FIRST + 1, SEEN[1][0])
    unseen = np.abs(hint.chroma - colour(1)).max(axis=0) > 0.1
    assert unseen.mean() > 0.1
    assert hint.confidence[0][unseen].mean() < 0.01  # but for the line where two walls meet


def test_what_looks_otherwise_now_is_hardly_believed(memory: PlaceMemory) -> None:
    plain, _ = memory.hint(FIRST + 1, SEEN[1][0])
    other = SEEN[1][0].copy()
    other[:, :160] = 255 - other[:, :160]
    changed, _ = memory.hint(FIRST + 1, other)
    left = plain.confidence[0, :, :150] > 0.6
    assert (
        changed.confidence[0, :, :150][left].mean()
        < 0.5 * plain.confidence[0][:, :150][left].mean()
    )
    assert np.array_equal(changed.confidence[..., 170:], plain.confidence[..., 170:])


def test_the_nearer_keyframe_is_believed_more(memory: PlaceMemory) -> None:
    memory.learn(FIRST + 1, SEEN[1][0], colour(1) + np.float32(0.2), sure(0.5))
    hint, _ = memory.hint(FIRST + 2, SEEN[2][0])
    there = hint.confidence[0] > 0.5
    from_first = np.abs(hint.chroma - colour(2))[:, there].mean()
    assert from_first < 0.1


def test_frames_without_a_pose_are_left_out(memory: PlaceMemory) -> None:
    memory.learn(FIRST + 50, SEEN[0][0], colour(0), sure(1))
    hint, _ = memory.hint(FIRST - 1, SEEN[0][0])
    assert not hint.confidence.any()


def test_only_so_many_keyframes_are_kept() -> None:
    count = 30
    path = CameraPath(
        (HEIGHT, WIDTH),
        FOCAL,
        tuple(Pose(*POSES[0]) for _ in range(count)),
        np.zeros((0, 3)),
        (),
        0,
    )
    memory = PlaceMemory(path, 0, lambda _: depth_of(FIRST), GRID)
    for frame in range(count):
        memory.learn(frame, SEEN[0][0], colour(0), sure(1))
    assert [one.frame for one in memory._seen][-1] == count - 1
    assert len(memory._seen) == 24
