"""A project's colour in VapourSynth scripts, with the real core."""

import shutil
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from colorstudio import api
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.media import moving_scene
from tests.two_shots import CUT, FRAMES

vs = pytest.importorskip("vapoursynth", reason="VapourSynth's wheels want Python 3.12")
from colorstudio import vapoursynth as cs  # noqa: E402

DRAFT = api.ShotWish(model="tiny", settings=api.SampleSettings(quality="draft"))
SIZE = 160, 120


@pytest.fixture(scope="module")
def work(grey_film: Path, models: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a coloured project and its export."""
    folder = tmp_path_factory.mktemp("vapoursynth")
    shutil.copy(grey_film, folder / "film.mkv")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLORSTUDIO_MODELS", str(models))
        with api.open_film(folder / "film.mkv", folder / "p.colorstudio") as film:
            painted = moving_scene(3, *SIZE)
            cv2.imwrite(str(folder / "frame3.png"), painted[..., ::-1])
            film.colorize(DRAFT, exemplars=[api.ExemplarFile(folder / "frame3.png", 3)])
            film.grade(api.Grade(vividness=1.3), shots=[1])
            film.export(folder / "colour.mkv", api.ExportSettings(codec="ffv1"))
    return folder


@pytest.fixture(scope="module")
def exported(work: Path) -> list[Any]:
    """The export's planes (y, cb, cr), frame by frame."""
    info = probe(work / "colour.mkv")
    with FilmReader(info) as reader:
        return [(p.y.copy(), p.cb.copy(), p.cr.copy()) for p in reader.frames(0, FRAMES)]  # type: ignore[union-attr]


@pytest.fixture(scope="module")
def clip(work: Path) -> Any:
    """The film as a source filter gives it."""
    info = probe(work / "film.mkv")
    with FilmReader(info) as reader:
        lumas = [picture.y.copy() for picture in reader.frames(0, FRAMES)]
    width, height = SIZE
    empty = vs.core.std.BlankClip(
        format=vs.GRAY8, width=width, height=height, length=FRAMES, fpsnum=24
    )

    def filled(n: int, f: Any) -> Any:
        frame = f.copy()
        np.asarray(frame[0])[...] = lumas[n]
        frame.props["_Range"] = 1  # as a grey file says: full
        return frame

    return empty.std.ModifyFrame(empty, filled)


def planes(clip: Any, number: int) -> list[np.ndarray[Any, Any]]:
    with clip.get_frame(number) as frame:
        return [np.asarray(frame[plane]).copy() for plane in range(3)]


def test_between_two_filters_it_is_the_export(work: Path, clip: Any, exported: list[Any]) -> None:
    cleaned = clip[:CUT] + clip[CUT:].std.Median()
    coloured = cs.colour(cleaned, work / "p.colorstudio")
    framed = coloured.std.AddBorders(left=8, top=4)
    assert coloured.format.name == "YUV420P8"
    for number in range(FRAMES):
        y, cb, cr = planes(framed, number)
        if number < CUT:
            assert np.array_equal(y[4:, 8:], exported[number][0])
            assert np.array_equal(cb[2:, 4:], exported[number][1])
            assert np.array_equal(cr[2:, 4:], exported[number][2])
        else:
            assert np.array_equal(y[4:, 8:], np.asarray(cleaned.get_frame(number)[0]))
            assert np.abs(cb[2:, 4:].astype(int) - exported[number][1]).mean() < 2
    assert np.ptp(exported[3][1]) > 10  # there is colour to compare


def test_a_cropped_and_trimmed_clip_has_the_colour_of_its_place(
    work: Path, clip: Any, exported: list[Any]
) -> None:
    part = clip[5:].std.Crop(left=40, top=20)
    coloured = cs.colour(part, work / "p.colorstudio", first=5, crop=(40, 20, 0, 0))
    _, cb, _ = planes(coloured, 2)
    right = exported[7][1][10:, 20:].astype(int)
    wrong = exported[7][1][:50, :60].astype(int)
    assert np.abs(cb.astype(int) - right).mean() < 1
    assert np.abs(cb.astype(int) - wrong).mean() > 3


def test_a_clip_of_another_size_and_depth(work: Path, clip: Any, exported: list[Any]) -> None:
    large = clip.resize.Bicubic(width=320, height=240, format=vs.YUV444P10, matrix_s="170m")
    coloured = cs.colour(large, work / "p.colorstudio")
    y, cb, _ = planes(coloured, 7)
    assert np.array_equal(y, np.asarray(large.get_frame(7)[0]))
    small = cb.reshape(60, 4, 80, 4).mean(axis=(1, 3)) / 4 - 128
    limited = (exported[7][1] - 128.0) * 224 / 255  # as the clip's range became
    assert np.abs(small - limited).mean() < 1


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (lambda clip: clip.resize.Bicubic(format=vs.RGB24), "convert the clip"),
        (lambda clip: clip.resize.Bicubic(format=vs.GRAYS), "convert the clip"),
        (lambda clip: clip * 2, "say with first="),
    ],
)
def test_what_cannot_be_coloured_is_refused(work: Path, clip: Any, changed: Any, said: str) -> None:
    with pytest.raises(api.ColorStudioError, match=said):
        cs.colour(changed(clip), work / "p.colorstudio")


def test_a_crop_of_everything_is_refused(work: Path, clip: Any) -> None:
    with pytest.raises(api.ColorStudioError, match="leaves nothing"):
        cs.colour(clip, work / "p.colorstudio", crop=(100, 0, 100, 0))
    with pytest.raises(api.ColorStudioError, match="no film 2"):
        cs.colour(clip, work / "p.colorstudio", film=2)


def test_a_clip_without_a_project_is_coloured_as_its_file_is(
    work: Path, clip: Any, models: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(models))
    folder = tmp_path / "kept"
    coloured = cs.colorize(clip, model="tiny", quality="draft", keep=folder)
    with api.open_film(work / "film.mkv", tmp_path / "q.colorstudio") as film:
        film.colorize(DRAFT)
        film.export(tmp_path / "colour.mkv", api.ExportSettings(codec="ffv1"))
    with FilmReader(probe(tmp_path / "colour.mkv")) as reader:
        for picture in reader.frames(0, FRAMES):
            _, cb, cr = planes(coloured, picture.frame)
            assert np.array_equal(cb, picture.cb)  # type: ignore[arg-type]
            assert np.array_equal(cr, picture.cr)  # type: ignore[arg-type]
    again = cs.colorize(clip, model="tiny", quality="draft", keep=folder)
    assert np.array_equal(planes(again, 3)[1], planes(coloured, 3)[1])
    with pytest.raises(api.ColorStudioError, match="another clip"):
        cs.colorize(clip.std.Invert(), model="tiny", quality="draft", keep=folder)
