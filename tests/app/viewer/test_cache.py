"""The cache keeps what was used last, within its bytes."""

import numpy as np
from PySide6.QtGui import QImage

from colorstudio.app.viewer.cache import PictureCache, ReadyPicture
from colorstudio.app.viewer.render import Planes
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.tags import ColorRange, Matrix

FORMAT = PlaneFormat(10, 10, 8, (1, 1), ColorRange.LIMITED, Matrix.BT709)


def picture(frame: int) -> ReadyPicture:
    """550 bytes."""
    luma, chroma = np.zeros((10, 10), np.uint8), np.zeros((5, 5), np.uint8)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    return ReadyPicture(frame, image, None, Planes(FORMAT, luma, chroma, chroma))


def test_the_longest_unused_goes_first():
    cache = PictureCache(3 * 550)
    for frame in (1, 2, 3):
        cache.put(picture(frame))
    cache.get(1)
    cache.put(picture(4))
    assert [frame for frame in (1, 2, 3, 4) if cache.get(frame)] == [1, 3, 4]


def test_a_picture_put_twice_counts_once():
    cache = PictureCache(2 * 550)
    for frame in (1, 2, 2, 2):
        cache.put(picture(frame))
    assert len(cache) == 2


def test_one_picture_always_fits():
    cache = PictureCache(10)
    cache.put(picture(1))
    assert cache.get(1)
