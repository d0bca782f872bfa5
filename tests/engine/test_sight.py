"""A picture is looked at once, as long as others do not push it out."""

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.features import Features
from colorstudio.engine.sight import Sight
from colorstudio.film.picture import WorkingLuma


class Eyes:
    """A feature extractor that notes how often it is asked."""

    name = "eyes"

    def __init__(self) -> None:
        self.glances: list[float] = []

    def features(self, luma: NDArray[np.float32]) -> Features:
        self.glances.append(round(255 * float(luma.mean())))
        return np.full((1, 2, 2), luma.mean(), np.float32)

    def things(self, luma: NDArray[np.float32]) -> Features:
        return self.features(luma)


def picture(value: int, shape: tuple[int, int] = (4, 6)) -> WorkingLuma:
    return np.full(shape, value, np.uint8)


def test_pictures_that_are_asked_for_in_turn_are_looked_at_once() -> None:
    eyes = Eyes()
    sight = Sight(lambda: eyes)
    seen = [float(sight(picture(value))[0, 0, 0]) for value in (10, 20, 10, 20, 10)]
    assert eyes.glances == [10, 20]
    assert seen[0] == seen[2] == seen[4] != seen[1] == seen[3]


def test_the_same_samples_in_another_shape_are_another_picture() -> None:
    eyes = Eyes()
    sight = Sight(lambda: eyes)
    sight(picture(10, (4, 6)))
    sight(picture(10, (6, 4)))
    assert len(eyes.glances) == 2


def test_of_many_pictures_the_last_ones_are_kept() -> None:
    eyes = Eyes()
    sight = Sight(lambda: eyes)
    for value in range(100):
        sight(picture(value))
        sight(picture(0))
    assert eyes.glances.count(0) == 1
    sight(picture(1))
    assert eyes.glances.count(1) == 2
