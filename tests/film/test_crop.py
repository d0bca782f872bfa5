"""Edges that a Matroska file crops are cropped in pictures, exports and sizes alike."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.film.info import Crop
from colorstudio.film.matroska import crop_of
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.film.cropped import cropped_film
from tests.film.exporting import decoded, export, planes_of, settings

# A segment, its tracks, one of them and its video, all without an end.
_TRACK = bytes.fromhex("18538067ff 1654ae6bff aeff e0ff")


@pytest.mark.parametrize("pix_fmt", ["yuv420p", "yuv422p10le", "yuv444p", "gray"])
def test_cropped_edges_are_not_shown(tmp_path: Path, pix_fmt: str) -> None:
    film = cropped_film(tmp_path / "in.mkv", top=6, bottom=4, left=8, pix_fmt=pix_fmt)
    assert (film.video.width, film.video.height) == (56, 38)
    with FilmReader(film) as reader:
        for picture, whole in zip(reader.frames(), decoded(film.path), strict=True):
            stored = planes_of(whole)
            assert np.array_equal(picture.y, stored[0][6:44, 8:])
            if picture.cb is not None:
                across, down = 64 // stored[1].shape[1], 48 // stored[1].shape[0]
                assert np.array_equal(picture.cb, stored[1][6 // down : 44 // down, 8 // across :])


def test_a_crop_goes_to_whole_samples_of_chroma(tmp_path: Path) -> None:
    film = cropped_film(tmp_path / "in.mkv", top=5, bottom=1, left=3)
    assert film.video.crop == Crop(6, 2, 4, 0)


def test_a_crop_that_leaves_nothing_is_no_crop(tmp_path: Path) -> None:
    film = cropped_film(tmp_path / "in.mkv", top=47, bottom=0, left=0)
    assert (film.video.width, film.video.height) == (64, 48)  # one row is no sample of chroma


@pytest.mark.parametrize("target", ["o.mp4", "o.mkv", "o.mov"])
def test_an_export_has_the_cropped_size(tmp_path: Path, target: str) -> None:
    film = cropped_film(tmp_path / "in.mkv", top=6, bottom=4, left=8)
    codec = "prores" if target == "o.mov" else "ffv1"
    export(film, tmp_path / target, settings(codec))
    made = probe(tmp_path / target).video
    assert (made.width, made.height, made.crop) == (56, 38, Crop())
    assert made.upright_aspect == film.video.upright_aspect
    if codec == "ffv1":
        luma = planes_of(decoded(tmp_path / target)[2])[0]
        assert np.array_equal(luma, planes_of(decoded(film.path)[2])[0][6:44, 8:])


@given(st.binary(max_size=300))
def test_bytes_of_any_kind_are_read(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.mkv"
    path.write_bytes(_TRACK + data)
    assert min(crop_of(path, 0)) >= 0
