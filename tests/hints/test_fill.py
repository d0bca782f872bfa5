"""Unsure cells filled from neighbours of like luma."""

import numpy as np

from colorstudio.hints.fill import fill_unsure
from colorstudio.hints.hint import Hint

HEIGHT, WIDTH = 40, 60


def two_halves() -> tuple[Hint, np.ndarray]:
    """Dark red on the left, bright blue on the right, and a hole over the border."""
    luma = np.where(np.arange(WIDTH) < 30, 60.0, 180.0) * np.ones((HEIGHT, 1))
    red = luma < 100
    chroma = np.stack([np.where(red, -0.1, 0.3), np.where(red, 0.3, -0.1)])
    hint = Hint.certain(chroma.astype(np.float32))
    hint.confidence[:, 18:22, 26:34] = 0
    hint.chroma[:, 18:22, 26:34] = 0
    return hint, luma.astype(np.float32)


def test_a_hole_over_an_edge_takes_each_sides_colour() -> None:
    hint, luma = two_halves()
    filled = fill_unsure(hint, luma).chroma
    np.testing.assert_allclose(filled[1, 18:22, 26:30], 0.3, atol=0.05)
    np.testing.assert_allclose(filled[1, 18:22, 30:34], -0.1, atol=0.05)


def test_sure_cells_and_confidence_stay() -> None:
    hint, luma = two_halves()
    filled = fill_unsure(hint, luma)
    sure = hint.confidence[0] == 1
    np.testing.assert_allclose(filled.chroma[:, sure], hint.chroma[:, sure], atol=1e-4)
    np.testing.assert_array_equal(filled.confidence, hint.confidence)


def test_wide_holes_are_reached_from_afar() -> None:
    hint, luma = two_halves()
    hint.confidence[:, 2:] = 0
    hint.chroma[:, 2:] = 0
    filled = fill_unsure(hint, luma).chroma
    np.testing.assert_allclose(filled[1, 30, :20], 0.3, atol=0.05)


def test_nothing_known_stays_nothing() -> None:
    hint, luma = two_halves()
    hint.confidence[:] = 0
    np.testing.assert_array_equal(fill_unsure(hint, luma).chroma, hint.chroma)
