"""Grades as ASC CDL: what the numbers do to colours is what the grade does."""

import numpy as np
import pytest

from colorstudio.chroma.cdl import Cdl, to_cdl
from colorstudio.chroma.grade import Grade
from colorstudio.chroma.matrices import BT601, coefficients
from colorstudio.chroma.wheels import Wheel
from colorstudio.film.tags import Matrix


def as_rgb(luma: np.ndarray, chroma: np.ndarray, matrix: Matrix) -> np.ndarray:
    """Grid chroma (2, h, w) on a film's luma, as R′G′B′ (3, h, w)."""
    share = coefficients(matrix)
    red, blue = BT601.cr_unit * chroma[1], BT601.cb_unit * chroma[0]
    green = -(share.red * red + share.blue * blue) / share.green
    return luma + np.stack([red, green, blue])


def applied(cdl: Cdl, rgb: np.ndarray) -> np.ndarray:
    """As the ASC defines it: slope, offset, power, then saturation about BT.709's luma."""
    moved = rgb + np.array(cdl.offset)[:, None, None]
    luma = np.tensordot([0.2126, 0.7152, 0.0722], moved, 1)
    return luma + cdl.saturation * (moved - luma)


@pytest.mark.parametrize(("matrix", "within"), [(Matrix.BT709, 1e-6), (Matrix.SMPTE170M, 0.02)])
def test_a_cdl_does_what_the_grade_does(matrix: Matrix, within: float) -> None:
    grade = Grade(vividness=0.7, warmth=0.5, tint=-0.3)
    random = np.random.default_rng(1)
    chroma = random.uniform(-0.15, 0.15, (2, 9, 9)).astype(np.float32)
    luma = random.uniform(0.3, 0.7, (9, 9))
    cdl = to_cdl(grade, matrix)
    assert cdl is not None
    wanted = as_rgb(luma, grade.tone(chroma), matrix)
    assert np.abs(applied(cdl, as_rgb(luma, chroma, matrix)) - wanted).max() < within
    assert cdl.sop.startswith("(1.000000 1.000000 1.000000)(")


@pytest.mark.parametrize(
    "grade",
    [
        Grade(vividness=1.2),
        Grade(vividness=0.0),
        Grade(black_point=0.1),
        Grade(own_tint=0.5),
        Grade(shadows=Wheel(0.1, 0.2)),
    ],
)
def test_what_a_cdl_cannot_say_is_not_said(grade: Grade) -> None:
    assert to_cdl(grade, Matrix.BT709) is None
