"""An object is followed, forward and back, and corrections reach as far as they should."""

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.errors import Cancelled, ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.objects import Mask, Means, Touch
from colorstudio.scene.edges import to_edges
from colorstudio.scene.follow import Follower
from colorstudio.scene.packed import pack, unpack
from tests.hints.moving import GRID, texture
from tests.scene.finding import BrightFinder, BrightTracker

FRAMES = 17
PLACE = FrameRange(100, 100 + FRAMES)


class Scene:
    """A bright box that goes right over a dark wall, and another one that stays below."""

    def __init__(self) -> None:
        height, width = GRID.luma
        wall, box = texture(height, width, seed=4) * 90, texture(48, 48, seed=5) * 80 + 170
        self.lumas: list[WorkingLuma] = []
        self.boxes: list[NDArray[np.bool_]] = []
        for t in range(FRAMES):
            luma, left = wall.copy(), 20 + 4 * t
            luma[20:68, left : left + 48] = box
            luma[90:130, 70:110] = box[:40, :40]
            self.lumas.append(luma.astype(np.uint8))
            mask = np.zeros(GRID, np.bool_)
            mask[10:34, left // 2 : left // 2 + 24] = True
            self.boxes.append(mask)

    def span(self, first: int, last: int) -> list[WorkingLuma]:
        return self.lumas[first - PLACE.start : last + 1 - PLACE.start]


def overlap(mask: Mask, truth: NDArray[np.bool_]) -> float:
    return float(((mask > 0.5) & truth).sum() / ((mask > 0.5) | truth).sum())


@pytest.fixture(scope="module")
def scene() -> Scene:
    return Scene()


def follow(scene: Scene, *touches: Touch) -> tuple[dict[int, Mask], BrightFinder]:
    finder = BrightFinder()
    return dict(Follower(finder, scene, PLACE, GRID).masks(touches)), finder


def at(frame: int) -> tuple[float, float]:
    return (44 + 4 * (frame - PLACE.start)) / GRID.luma[1], 44 / GRID.luma[0]


def test_one_click_in_the_middle_follows_the_thing_both_ways(scene: Scene) -> None:
    masks, finder = follow(scene, Touch(108, (at(108),)))
    assert list(masks) == list(range(*PLACE))
    values = [overlap(masks[f], scene.boxes[f - PLACE.start]) for f in masks]
    assert min(values) > 0.85
    assert finder.asked.count((1, 0, False)) == 1
    assert all(mask.dtype == np.float32 and mask.shape == GRID for mask in masks.values())
    assert not any(mask[50:].any() for mask in masks.values())  # the other box


def test_a_correction_takes_a_thing_out_and_starts_from_what_was_seen(scene: Scene) -> None:
    other = (90 / GRID.luma[1], 110 / GRID.luma[0])
    both = Touch(100, (at(100),)), Touch(100, (other,))
    masks, _ = follow(scene, *both)
    assert all(mask[46:64, 36:54].mean() > 0.9 for mask in masks.values())
    masks, finder = follow(scene, *both, Touch(112, (other,), Means.LEFT))
    assert (0, 1, True) in finder.asked
    assert masks[112][46:64, 36:54].mean() < 0.1
    assert masks[116][46:64, 36:54].mean() < 0.1
    assert overlap(masks[116], scene.boxes[16]) > 0.85
    assert masks[100][46:64, 36:54].mean() > 0.9  # where it was pointed at, it stays


def test_a_tracker_goes_from_keyframe_to_keyframe_by_itself(scene: Scene) -> None:
    tracker = BrightTracker()
    other = (90 / GRID.luma[1], 110 / GRID.luma[0])
    touches = Touch(108, (at(108),)), Touch(108, (other,)), Touch(114, (other,), Means.LEFT)
    masks = dict(Follower(tracker, scene, PLACE, GRID).masks(touches))
    assert list(masks) == list(range(*PLACE))
    assert min(overlap(masks[f], scene.boxes[f - PLACE.start]) for f in (114, 115, 116)) > 0.8
    assert masks[100][46:64, 36:54].mean() > 0.9
    assert masks[116][46:64, 36:54].mean() < 0.1
    assert sorted(tracker.ways) == [2, 2, 2, 2, 3]  # to the correction, both ends, between twice
    assert all(mask.dtype == np.float32 and mask.shape == GRID for mask in masks.values())


def test_a_tracker_is_given_the_box_itself_and_can_be_stopped(scene: Scene) -> None:
    tracker, (x, y) = BrightTracker(), at(100)
    box = Touch(100, ((x - 0.1, y - 0.1), (x + 0.1, y + 0.1)), Means.BOX)
    mask = Follower(tracker, scene, PLACE, GRID).on_frame(100, [box])
    assert tracker.boxes == [box.path]
    assert overlap(mask, scene.boxes[0]) > 0.8

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(Follower(tracker, scene, PLACE, GRID, stop).masks([box]))


def test_a_click_on_the_whole_thing_is_told_to_who_looks(scene: Scene) -> None:
    masks, finder = follow(scene, Touch(104, (at(104),), Means.WHOLE))
    assert finder.whole == [True]
    assert finder.asked == [(1, 0, False)]  # it counts as held
    assert overlap(masks[104], scene.boxes[4]) > 0.8
    assert follow(scene, Touch(104, (at(104),)))[1].whole == [False]


def test_nothing_lies_far_out_of_a_box(scene: Scene) -> None:
    x, y = at(100)
    box = Touch(100, ((x - 0.2, y - 0.25), (x + 0.03, y + 0.3)), Means.BOX)
    finder = BrightFinder()
    mask = Follower(finder, scene, PLACE, GRID).on_frame(100, [box])
    assert finder.asked == [(1, 0, True)]
    edge = int((x + 0.03) * GRID.width)
    assert mask[:, : edge - 2].any()
    assert not mask[:, edge + 5 :].any()


def test_it_stops_when_it_is_told_to(scene: Scene) -> None:
    def stop() -> None:
        raise Cancelled

    follower = Follower(BrightFinder(), scene, PLACE, GRID, stop)
    with pytest.raises(Cancelled):
        list(follower.masks([Touch(100, (at(100),))]))


def test_borders_are_drawn_to_edges() -> None:
    grid = GridSize(40, 40)
    luma = np.full(grid, 30, np.uint8)
    luma[:, 20:] = 200
    coarse = np.zeros((10, 10), np.float32)
    coarse[:, 5:] = 1
    coarse[:, 4] = 0.4
    mask = to_edges(coarse, luma, grid)
    assert (mask[:, :19] < 0.5).all()
    assert (mask[:, 21:] > 0.5).all()
    assert not mask[:, :12].any()


def test_masks_are_packed_and_damage_is_noticed() -> None:
    rng = np.random.default_rng(0)
    masks = [rng.random((12, 20)).astype(np.float32) for _ in range(5)]
    data = pack(masks)
    assert np.abs(unpack(data) / 255 - np.stack(masks)).max() <= 0.5 / 15 + 1e-6
    for damaged in (data[:-9], b"CSX" + data[3:], b""):
        with pytest.raises(ProjectError, match="damaged"):
            unpack(damaged)
