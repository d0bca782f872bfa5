"""A clean aperture (QuickTime's ``clap``) is named, and no sample is cut off for it."""

import struct
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from colorstudio.film.clean_aperture import clean_aperture
from colorstudio.film.probe import probe
from tests.film.exporting import decoded, export, settings
from tests.media import make_film

BOXES = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"avc1")


def marked(path: Path, *numbers: int) -> Path:
    """A film of 128 × 96 that bears these numbers; its index, which grows, is its last part."""
    data = bytearray(make_film(path, frames=6).read_bytes())
    box = struct.pack(">I4s", 8 + 4 * len(numbers), b"clap") + struct.pack(
        f">{len(numbers)}I", *numbers
    )
    starts, at = [], data.rindex(b"moov")
    for kind in BOXES:
        at = data.index(kind, at)
        starts.append(at - 4)
    (size,) = struct.unpack_from(">I", data, starts[-1])
    data[starts[-1] + size : starts[-1] + size] = box
    for start in starts:
        (size,) = struct.unpack_from(">I", data, start)
        struct.pack_into(">I", data, start, size + len(box))
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("suffix", [".mp4", ".mov"])
def test_it_is_named_and_all_samples_stay(tmp_path: Path, suffix: str) -> None:
    path = marked(tmp_path / f"in{suffix}", 120, 1, 181, 2, 0, 1, 0, 1)
    assert clean_aperture(path, 0) == (120, Fraction(181, 2))
    film = probe(path)
    assert [w for w in film.warnings if "120 × 90.5 of its 128 × 96 samples" in w] != []
    export(film, tmp_path / "out.mkv", settings("ffv1"))
    for made, source in zip(decoded(tmp_path / "out.mkv"), decoded(path), strict=True):
        shown = [frame.to_ndarray(format="yuv420p")[:96] for frame in (made, source)]
        assert np.array_equal(*shown)


@pytest.mark.parametrize("numbers", [(128, 1, 96, 1, 0, 1, 0, 1), (0, 0, 0, 0, 0, 0, 0, 0), (5,)])
def test_what_marks_nothing_is_not_named(tmp_path: Path, numbers: tuple[int, ...]) -> None:
    film = probe(marked(tmp_path / "in.mp4", *numbers))
    assert not any("clean aperture" in warning for warning in film.warnings)


def test_films_without_one(tmp_path: Path) -> None:
    assert clean_aperture(make_film(tmp_path / "in.mp4", frames=2), 0) is None
    (tmp_path / "short.mp4").write_bytes((tmp_path / "in.mp4").read_bytes()[:-400])
    assert clean_aperture(tmp_path / "short.mp4", 0) is None
