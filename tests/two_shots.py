"""The film that most tests of whole runs share: two shots, grey, with sound."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.media import make_film, moving_scene

CUT = 14
FRAMES = 30


def two_shots(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """A sunny scene, then after a hard cut a darker one, upside down and elsewhere."""
    if frame < CUT:
        return moving_scene(frame, width, height)
    other = 255 - moving_scene(frame + 200, width, height)[::-1]
    return np.ascontiguousarray(other // 2)


def make_grey_film(path: Path) -> Path:
    """30 frames, two shots, lossless grey, with sound."""
    return make_film(
        path,
        frames=FRAMES,
        width=160,
        height=120,
        pix_fmt="gray",
        codec="ffv1",
        audio="aac",
        paint=two_shots,
    )
