"""Grades as ASC CDL, where that can say them."""

from dataclasses import dataclass

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.matrices import BT601, coefficients
from colorstudio.film.tags import Matrix

_WEIGHTS = coefficients(Matrix.BT709)  # of the CDL's own luma, whatever the film's


@dataclass(frozen=True, slots=True)
class Cdl:
    """Slope and power are 1 throughout: out = saturated(in + offset), in R′G′B′ from 0 to 1."""

    offset: tuple[float, float, float] = (0.0, 0.0, 0.0)
    saturation: float = 1.0

    @property
    def sop(self) -> str:
        """As edit decision lists write it."""
        offsets = " ".join(f"{value:.6f}" for value in self.offset)
        return f"(1.000000 1.000000 1.000000)({offsets})(1.000000 1.000000 1.000000)"


def to_cdl(grade: Grade, matrix: Matrix) -> Cdl | None:
    """The grade on a film of this matrix; None where a CDL cannot say it.

    It can say a cast of the whole picture and less vividness; of more vividness, which spares skin,
    of curves, wheels, fading and the film's own tint it knows nothing. Luma stays to a thousandth
    where the film's weights are not BT.709's and colours are faint.
    """
    plain = Grade(vividness=grade.vividness, warmth=grade.warmth, tint=grade.tint)
    if grade != plain or not 0 < grade.vividness <= 1:
        return None
    cb, cr = (float(value) for value in grade.cast)
    film = coefficients(matrix)
    red, blue = BT601.cr_unit * cr, BT601.cb_unit * cb
    green = -(film.red * red + film.blue * blue) / film.green
    luma = _WEIGHTS.red * red + _WEIGHTS.green * green + _WEIGHTS.blue * blue
    before = (luma + (value - luma) / grade.vividness for value in (red, green, blue))
    first, second, third = before
    return Cdl((first, second, third), grade.vividness)
