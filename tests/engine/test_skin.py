"""Skin whose hue is not that of skin is found; skin of any shade is not."""

import io
import tarfile
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.colorizers.features import load_namer
from colorstudio.engine.grading import set_grade
from colorstudio.engine.problems import Trouble
from colorstudio.engine.skin import is_out_of_line, look_at_skin, skin_away
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.tags import Matrix
from colorstudio.project import Project
from tests.engine.test_closer_look import CUT, film, nothing, project_of

__all__ = ["film"]  # a fixture

SHADES = [(255, 219, 192), (224, 172, 132), (198, 134, 92), (141, 85, 54), (74, 46, 34)]
OUT_OF_LINE = [(120, 200, 120), (130, 140, 220), (200, 120, 200), (90, 190, 190)]


def of_colour(rgb: tuple[int, int, int]) -> tuple[WorkingLuma, NDArray[np.float32]]:
    luma, chroma = rgb_to_ycbcr(np.full((24, 32, 3), rgb, np.float32) / 255, Matrix.BT470BG)
    return np.round(np.squeeze(luma) * 255).astype(np.uint8), np.asarray(chroma, np.float32)


@pytest.mark.parametrize(
    ("shade", "is_skin"),
    [*((shade, True) for shade in SHADES), *((shade, False) for shade in OUT_OF_LINE)],
)
def test_hues_of_skin_are_known(shade: tuple[int, int, int], is_skin: bool) -> None:
    luma, chroma = of_colour(shade)
    everywhere = np.ones((6, 8), np.float32)
    assert is_out_of_line(skin_away(luma, chroma, everywhere)) != is_skin


def test_what_is_no_skin_or_grey_has_no_hue_of_skin() -> None:
    luma, chroma = of_colour(OUT_OF_LINE[0])
    assert skin_away(luma, chroma, np.full((6, 8), 0.5, np.float32)) == 0
    assert skin_away(luma, chroma * np.float32(0.01), np.ones((6, 8), np.float32)) == 0
    spot = np.zeros((60, 80), np.float32)
    spot[0, :9] = 1
    assert skin_away(luma, chroma, spot) == 0


def green_faces(chroma: NDArray[np.float32]) -> None:
    """In the second shot."""
    chroma[CUT:, :, 60:120, 60:180] = np.float32([[[-0.05]], [[-0.08]]])


def in_the_middle(luma: WorkingLuma) -> NDArray[np.float32]:
    """Skin is seen there, whatever the picture shows."""
    likely = np.zeros((luma.shape[0] // 4, luma.shape[1] // 4), np.float32)
    height, width = likely.shape
    likely[height // 3 : 2 * height // 3, width // 4 : 3 * width // 4] = 1
    return likely


def test_a_shot_with_green_faces_is_found(film: Path, tmp_path: Path) -> None:
    with Project.open(project_of(film, tmp_path / "p.colorstudio", green_faces)) as project:
        (record,) = project.films.all()
        (one,) = look_at_skin(project, record.id, probe(film), in_the_middle).problems
    assert (one.frame, one.trouble) == (18, Trouble.SKIN)
    assert one.worst > 90


def test_what_is_shown_counts(film: Path, tmp_path: Path) -> None:
    with Project.open(project_of(film, tmp_path / "p.colorstudio", nothing)) as project:
        (record,) = project.films.all()
        assert look_at_skin(project, record.id, probe(film), in_the_middle).problems == ()
        set_grade(project, project.shots.of(record.id)[:1], Grade(tint=-1.0, warmth=-1.0))
        (one,) = look_at_skin(project, record.id, probe(film), in_the_middle).problems
    assert one.frame == 6


def people(archive: Path, count: int) -> Iterator[NDArray[np.uint8]]:
    with tarfile.open(archive) as pictures:
        names = [one for one in pictures.getmembers() if one.name.endswith(".webp")]
        for one in names[:count]:
            file = pictures.extractfile(one)
            assert file is not None
            data = np.frombuffer(io.BytesIO(file.read()).getvalue(), np.uint8)
            picture = cv2.imdecode(data, cv2.IMREAD_COLOR)
            assert picture is not None
            yield np.asarray(picture[..., ::-1], np.uint8)


@pytest.mark.data
@pytest.mark.slow
def test_people_as_they_are_and_turned(data_dir: Path) -> None:
    namer = load_namer("cpu")
    true, turned = [], []
    for rgb in people(data_dir / "people" / "people-000.tar", 400):
        luma, chroma = rgb_to_ycbcr(rgb.astype(np.float32) / 255, Matrix.BT470BG)
        grey = np.squeeze(luma)
        levels = np.round(grey * 255).astype(np.uint8)
        likely = namer.likely("skin", np.ascontiguousarray(grey, np.float32))
        away = skin_away(levels, np.asarray(chroma, np.float32), likely)
        if away:
            true.append(is_out_of_line(away))
            opposite = -np.asarray(chroma, np.float32)
            turned.append(is_out_of_line(skin_away(levels, opposite, likely)))
    assert len(true) > 100
    assert np.mean(true) < 0.05
    assert np.mean(turned) > 0.9
