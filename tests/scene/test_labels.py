"""What stands where is steady in time, goes along with motion, and is written with a palette."""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.picture import WorkingLuma
from colorstudio.scene.indexed_png import indexed_png, palette
from colorstudio.scene.labels import RADIUS, Likelihoods, steady_labels
from tests.hints.moving import GRID, pan, passing_box

FRAMES = 15


class Doubtful:
    """Names what is bright 1 and the rest 0, but errs in every fifth frame."""

    def __init__(self) -> None:
        self.frames = 0

    def __call__(self, luma: WorkingLuma) -> Likelihoods:
        small = cv2.resize(luma, (GRID.width // 2, GRID.height // 2), interpolation=cv2.INTER_AREA)
        bright = np.where(small > 129, np.float32(0.8), np.float32(0.2))
        if self.frames % 5 == 3:
            bright = 1 - bright
        self.frames += 1
        return np.stack([1 - bright, bright]).astype(np.float32)


def found(lumas: list[WorkingLuma]) -> list[NDArray[np.uint8]]:
    return list(steady_labels(lumas, Doubtful(), GRID))


def test_a_frame_that_is_misread_follows_its_neighbours() -> None:
    lumas, _, masks = passing_box(FRAMES)
    labels = found(lumas)
    assert len(labels) == FRAMES
    right = [(one == mask).mean() for one, mask in zip(labels, masks, strict=True)]
    assert min(right) > 0.93  # frames 3, 8 and 13 are all wrong by themselves


def test_labels_do_not_depend_on_what_lies_far_away() -> None:
    lumas, _ = pan(FRAMES)
    whole = found(lumas)
    part = found(lumas[: 2 * RADIUS + 1])
    assert np.array_equal(whole[0], part[0])
    assert np.array_equal(whole[RADIUS], part[RADIUS])


def test_a_shot_of_one_frame_has_labels() -> None:
    lumas, _ = pan(1)
    assert len(found(lumas)) == 1


def test_a_picture_with_a_palette_is_read_by_others() -> None:
    labels = np.random.default_rng(0).integers(0, 23, (13, 17)).astype(np.uint8)
    colours = palette(23)
    assert len(set(colours)) == 23
    read = cv2.imdecode(np.frombuffer(indexed_png(labels, colours), np.uint8), cv2.IMREAD_COLOR_RGB)
    assert np.array_equal(read, np.array(colours, np.uint8)[labels])
