"""The sample film that ships, and its copy in a folder that can be written to."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from colorstudio.errors import UsageError
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.resources import copy_sample_film, sample_film, sample_truth

MOST_BYTES = 4_000_000


def test_the_sample_film_is_short_small_and_has_sound() -> None:
    film = probe(sample_film())
    assert 12 <= film.frames.total_seconds <= 20
    assert film.audio
    assert sample_film().stat().st_size + sample_truth().stat().st_size <= MOST_BYTES


def test_the_truth_is_the_same_film_in_colour() -> None:
    film, truth = probe(sample_film()), probe(sample_truth())
    assert [*film.frames.pts] == [*truth.frames.pts]
    with FilmReader(film) as grey, FilmReader(truth) as coloured:
        for number in range(0, len(film.frames), 54):
            silver, true = grey.read(number), coloured.read(number)
            assert _spread(silver.cb, silver.cr) < 1
            assert _spread(true.cb, true.cr) > 4
            size = true.y.shape[::-1]
            shrunk = cv2.resize(silver.y, size, interpolation=cv2.INTER_AREA)
            assert np.corrcoef(shrunk.ravel(), true.y.ravel())[0, 1] > 0.97


def test_a_copy_is_made_once_and_mended_when_damaged(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "demo"
    copy = copy_sample_film(folder)
    assert copy.read_bytes() == sample_film().read_bytes()
    made = copy.stat().st_mtime_ns
    assert copy_sample_film(folder).stat().st_mtime_ns == made
    copy.write_bytes(copy.read_bytes()[:1000])
    assert copy_sample_film(folder).read_bytes() == sample_film().read_bytes()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match="cannot be copied to"):
        copy_sample_film(tmp_path / "file" / "demo")


def _spread(*planes: np.ndarray | None) -> float:
    return max(float(np.std(plane)) for plane in planes if plane is not None)
