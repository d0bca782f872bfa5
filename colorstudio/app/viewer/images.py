"""Between numpy and Qt's images."""

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from colorstudio.app.viewer.orientation import Rgb

Bgrx = NDArray[np.uint8]
"""(h, w, 4)"""

_MIDDLE = 128


def to_image(rgb: Rgb) -> QImage:
    """A QImage that owns its pixels."""
    image = _blank(rgb.shape[1], rgb.shape[0])
    cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA, dst=_pixels(image))
    return image


def reduced(image: QImage, width: int, height: int) -> QImage:
    """A smaller copy in which every pixel has its share."""
    small = _blank(width, height)
    cv2.resize(_read(image), (width, height), dst=_pixels(small), interpolation=cv2.INTER_AREA)
    return small


def difference(original: QImage, coloured: QImage, gain: float) -> QImage:
    """What colour adds to each channel, times ``gain``, around middle grey."""
    image = _blank(original.width(), original.height())
    first, second = _read(coloured), _read(original)
    cv2.addWeighted(first, gain, second, -gain, _MIDDLE, dst=_pixels(image))
    return image


def _blank(width: int, height: int) -> QImage:
    return QImage(width, height, QImage.Format.Format_RGB32)


def _read(image: QImage) -> Bgrx:
    return cast(Bgrx, np.frombuffer(image.constBits(), np.uint8).reshape(_shape(image)))


def _pixels(image: QImage) -> Bgrx:
    return cast(Bgrx, np.frombuffer(image.bits(), np.uint8).reshape(_shape(image)))


def _shape(image: QImage) -> tuple[int, int, int]:
    return image.height(), image.width(), 4
