"""The stored values of one pixel, and how they read."""

from dataclasses import dataclass, replace

from colorstudio.app.viewer.render import Planes
from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.hex_colour import to_hex


@dataclass(frozen=True, slots=True)
class PixelSample:
    """Luma and chroma in the film's own codes, and 8-bit R′G′B′, at a stored (column, row)."""

    column: int
    row: int
    luma: int
    cb: int
    cr: int
    rgb: tuple[int, int, int]

    def __str__(self) -> str:
        code = to_hex(self.rgb)
        return f"{self.column}, {self.row}    Y {self.luma}  Cb {self.cb}  Cr {self.cr}    {code}"


def sample(planes: Planes, column: int, row: int) -> PixelSample:
    """The values at a stored sample; chroma is that of the chroma sample which covers it."""
    shift_x, shift_y = planes.format.chroma_shift
    x, y = column >> shift_x, row >> shift_y
    luma = planes.y[row : row + 1, column : column + 1]
    cb, cr = (plane[y : y + 1, x : x + 1] for plane in (planes.cb, planes.cr))
    single = replace(planes.format, width=1, height=1, chroma_shift=(0, 0))
    red, green, blue = (int(value) for value in to_rgb(luma, cb, cr, single)[0, 0])
    codes = [int(plane[0, 0]) for plane in (luma, cb, cr)]
    return PixelSample(column, row, codes[0], codes[1], codes[2], (red, green, blue))
