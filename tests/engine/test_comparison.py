"""Original and colour in one film: which half is which, luma untouched, time and sound kept."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import grid_size
from colorstudio.engine.comparison import Comparison
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event
from colorstudio.engine.export import ExportJob, export_film
from colorstudio.engine.layer import ColourLayer, LayerColour
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Plane
from colorstudio.film.probe import probe
from tests.film.exporting import decoded, planes_of, sound, times
from tests.media import make_film

FRAMES = 6
LOSSLESS = ExportSettings(codec="ffv1")
SIDE, SPLIT = Comparison.SIDE_BY_SIDE, Comparison.SPLIT


class OneColour:
    """A layer that is warm everywhere."""

    def __init__(self, film: FilmInfo) -> None:
        self._chroma = np.zeros((2, *grid_size(film.video.display_aspect)), np.float32)
        self._chroma[0], self._chroma[1] = -0.08, 0.08

    def at(self, frame: int) -> LayerColour:
        return LayerColour(self._chroma, Grade())


def export(film: Path, target: Path, comparison: Comparison, how: ExportSettings = LOSSLESS,
           first: int = 0, stop: int = FRAMES) -> list[Event]:  # fmt: skip
    info = probe(film)
    job = ExportJob(info, target, how, False, first, stop, comparison=comparison)
    events: list[Event] = []
    export_film(job, cast(ColourLayer, OneColour(info)), JobControl(), events.append)
    return events


def grey_film(path: Path, **kind: object) -> Path:
    how: dict[str, object] = {"pix_fmt": "gray", "codec": "ffv1", "frames": FRAMES} | kind
    return make_film(path, **how)  # type: ignore[arg-type]


def has_colour(planes: Sequence[Plane], place: tuple[slice, slice]) -> bool:
    """Whether a place of the chroma planes is coloured; fails where it is partly so."""
    coloured = [bool((np.abs(plane[place].astype(int) - 128) > 4).all()) for plane in planes[1:]]
    neutral = [bool((plane[place] == 128).all()) for plane in planes[1:]]
    assert coloured == [not n for n in neutral]
    return all(coloured)


@pytest.mark.parametrize(("width", "height"), [(128, 96), (127, 95)])
def test_both_halves_have_the_films_own_luma_and_one_has_colour(
    tmp_path: Path, width: int, height: int
) -> None:
    film = grey_film(tmp_path / "film.mkv", width=width, height=height, audio="aac")
    export(film, tmp_path / "both.mkv", SIDE)
    sources, pictures = decoded(film), decoded(tmp_path / "both.mkv")
    assert len(pictures) == FRAMES
    for source, picture in zip(sources, pictures, strict=True):
        assert (picture.width, picture.height) == (258, 96)
        planes = planes_of(picture)
        luma = planes_of(source)[0]
        assert np.array_equal(planes[0][:height, :width], luma)
        assert np.array_equal(planes[0][:height, 130 : 130 + width], luma)
        gap = planes[0][:, 128:130]
        assert (gap == gap[0, 0]).all()
        assert not has_colour(planes, (slice(None), slice(0, 65)))
        assert has_colour(planes, (slice(0, height // 2), slice(65, 65 + width // 2)))
    assert times(tmp_path / "both.mkv") == times(film)
    assert [data for _, data in sound(tmp_path / "both.mkv")] == [data for _, data in sound(film)]


def test_a_split_keeps_the_size_and_has_a_line_in_the_middle(tmp_path: Path) -> None:
    film = grey_film(tmp_path / "film.mkv", width=128, height=96)
    export(film, tmp_path / "split.mkv", SPLIT)
    source, picture = decoded(film)[0], decoded(tmp_path / "split.mkv")[0]
    luma, planes = planes_of(source)[0], planes_of(picture)
    same = planes[0] == luma
    assert same[:, :62].all()
    assert same[:, 64:].all()
    assert (planes[0][:, 62:64] == 255).all()
    assert not has_colour(planes, (slice(None), slice(0, 32)))
    assert has_colour(planes, (slice(None), slice(32, 64)))


@pytest.mark.parametrize(
    ("rotation", "axis", "colour_first"),
    [(0, 1, False), (90, 0, True), (180, 1, True), (270, 0, False)],
)
@pytest.mark.parametrize("comparison", Comparison)
def test_colour_is_on_the_right_of_the_screen(
    tmp_path: Path, comparison: Comparison, rotation: int, axis: int, colour_first: bool
) -> None:
    film = grey_film(tmp_path / "film.mp4", codec="libx264", pix_fmt="yuv420p", rotation=rotation)
    export(film, tmp_path / "both.mkv", comparison)
    planes = planes_of(decoded(tmp_path / "both.mkv")[0])
    half = planes[1].shape[axis] // 2
    parts = [slice(0, half - 3), slice(half + 3, None)]
    places = [(part, slice(None)) if axis == 0 else (slice(None), part) for part in parts]
    assert [has_colour(planes, place) for place in places] == [colour_first, not colour_first]
    assert probe(tmp_path / "both.mkv").video.rotation == rotation


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("both.mp4", ExportSettings(codec="h264", preset="ultrafast")),
        ("both.mov", ExportSettings(codec="prores")),
        ("both.gif", ExportSettings(codec="gif", audio="none")),
        ("pictures", ExportSettings(codec="images", audio="none")),
    ],
)
def test_every_kind_of_file_takes_a_comparison_of_an_odd_film(
    tmp_path: Path, name: str, how: ExportSettings
) -> None:
    film = grey_film(tmp_path / "film.mkv", width=81, height=45, frames=FRAMES)
    events = export(film, tmp_path / name, SIDE, how, first=1, stop=4)
    assert not [e for e in events if "odd size" in str(e)]
    made = tmp_path / name
    video = probe(made if made.is_file() else made / "000001.png").video
    assert (video.width, video.height) == (166, 46)


def test_deep_film_of_full_range_keeps_its_luma(tmp_path: Path) -> None:
    film = grey_film(tmp_path / "film.mkv", pix_fmt="gray10le")
    export(film, tmp_path / "both.mkv", SIDE)
    luma = planes_of(decoded(film)[2])[0]
    planes = planes_of(decoded(tmp_path / "both.mkv")[2])
    assert planes[0].dtype == np.uint16
    assert np.array_equal(planes[0][:, :128], luma)
    assert np.array_equal(planes[0][:, 130:], luma)
    assert (planes[1][:, :65] == 512).all()


def test_anamorphic_film_stays_so(tmp_path: Path) -> None:
    film = grey_film(tmp_path / "film.mp4", codec="libx264", pix_fmt="yuv420p", sar=Fraction(4, 3))
    export(film, tmp_path / "both.mkv", SIDE)
    assert probe(tmp_path / "both.mkv").video.sar == Fraction(4, 3)


def test_h264_wider_than_most_devices_play_says_so(tmp_path: Path) -> None:
    film = grey_film(tmp_path / "film.mkv", width=2100, height=16, frames=1)
    how = ExportSettings(codec="h264", preset="ultrafast")
    events = export(film, tmp_path / "both.mp4", SIDE, how, stop=1)
    assert any("Few devices play H.264" in str(event) for event in events)
