"""Tinted and toned pictures have one hue, and it has a name."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.tint import hue_name, tint_of
from tests.chroma.test_own_colour import picture
from tests.media import grey_scene, moving_scene


@pytest.mark.parametrize(
    ("factors", "name"),
    [((0.35, 0.5, 1.0), "blue"), ((1.0, 0.8, 0.55), "amber"), ((1.0, 0.45, 0.45), "red")],
)
def test_a_tint_is_found_and_named(
    tmp_path: Path, factors: tuple[float, float, float], name: str
) -> None:
    def scene(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        tinted = grey_scene(frame, width, height) * np.float32(factors)
        return np.clip(tinted, 0, 255).astype(np.uint8)

    tint = tint_of(picture(tmp_path / "f.mp4", paint=scene))
    assert tint is not None
    assert hue_name(tint) == name


@pytest.mark.parametrize("paint", [grey_scene, moving_scene])
def test_grey_and_coloured_pictures_have_none(tmp_path: Path, paint: object) -> None:
    assert tint_of(picture(tmp_path / "f.mp4", paint=paint)) is None


def test_a_picture_without_chroma_has_none(tmp_path: Path) -> None:
    grey = picture(tmp_path / "f.mkv", codec="ffv1", pix_fmt="gray", paint=grey_scene)
    assert grey.cb is None
    assert tint_of(grey) is None
