"""Colour for pictures that show a part of a film."""

import numpy as np

from colorstudio.chroma.grade import Grade
from colorstudio.engine.cropped import CroppedColours, Margins
from colorstudio.engine.layer import GradedPart, LayerColour


class Ramp:
    """Cb grows to the right and Cr downwards, by a hundredth a cell, and both by frame."""

    def at(self, frame: int) -> LayerColour | None:
        if frame > 5:
            return None
        y, x = np.mgrid[0:10, 0:20].astype(np.float32) / 100
        chroma = np.stack([x, y]) + np.float32(frame)
        return LayerColour(chroma, Grade(), (GradedPart(chroma, Grade(), 0.5),) * 2)


def test_frames_are_counted_from_where_the_pictures_begin() -> None:
    colours = CroppedColours(Ramp(), first=3)
    shown = colours.at(1)
    assert shown is not None
    assert shown.chroma[0, 0, 0] == 4
    assert colours.at(3) is None


def test_cells_lie_where_the_pictures_have_them() -> None:
    shown = CroppedColours(Ramp(), margins=Margins(left=0.25, top=0.1, bottom=0.4)).at(0)
    assert shown is not None
    assert shown.chroma.shape == (2, 5, 15)
    for chroma in (shown.chroma, shown.parts[1].chroma):
        assert np.allclose(chroma[0, 0], np.arange(5, 20) / 100, atol=1e-5)
        assert np.allclose(chroma[1, :, 0], np.arange(1, 6) / 100, atol=1e-5)


def test_a_crop_between_cells_moves_by_a_part_of_one() -> None:
    shown = CroppedColours(Ramp(), margins=Margins(left=0.025, right=0.025)).at(0)
    assert shown is not None
    assert np.allclose(shown.chroma[0, 0], (np.arange(19) + 0.5) / 100, atol=1e-4)
