"""Tinted and toned films are told from grey and from coloured ones."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.engine.tint import film_tint
from colorstudio.film.probe import probe
from tests.media import make_film, moving_scene

Dye = Callable[[NDArray[np.float64]], NDArray[np.float64]]


def grey(frame: int, width: int, height: int) -> NDArray[np.float64]:
    """The moving scene without its colours."""
    luma = moving_scene(frame, width, height) @ np.array([0.299, 0.587, 0.114])
    return np.repeat(luma[..., None], 3, -1)


DYES: dict[str, tuple[Dye, tuple[str, ...]]] = {
    "blue night": (lambda p: p * [0.55, 0.7, 1.0], ("blue",)),
    "amber evening": (lambda p: p * [1.0, 0.75, 0.4], ("amber",)),
    "red fire": (lambda p: p * [1.0, 0.45, 0.4], ("red", "rose")),
    "sepia tone": (lambda p: p + (255 - p) * [0.2, 0.12, 0.0], ("amber", "yellow")),
}


@pytest.mark.parametrize(("dye", "names"), DYES.values(), ids=DYES)
@pytest.mark.parametrize("pix_fmt", ["yuv420p", "yuv422p10le"])
def test_a_tint_is_seen(tmp_path: Path, dye: Dye, names: tuple[str, ...], pix_fmt: str) -> None:
    def paint(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        return dye(grey(frame, width, height)).clip(0, 255).astype(np.uint8)

    film = probe(
        make_film(tmp_path / "in.mkv", frames=20, codec="ffv1", pix_fmt=pix_fmt, paint=paint)
    )
    assert film_tint(film) in names


@pytest.mark.parametrize("pix_fmt", ["yuv420p", "gray"])
def test_grey_film_has_none(tmp_path: Path, pix_fmt: str) -> None:
    def paint(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        return grey(frame, width, height).astype(np.uint8)

    film = probe(
        make_film(tmp_path / "in.mkv", frames=6, codec="ffv1", pix_fmt=pix_fmt, paint=paint)
    )
    assert film_tint(film) is None


def test_colour_film_has_none(tmp_path: Path) -> None:
    assert film_tint(probe(make_film(tmp_path / "in.mp4", frames=6))) is None
