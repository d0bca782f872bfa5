"""The one hue that lies over a tinted or toned picture, as silent films have it."""

import colorsys
import math

from colorstudio.chroma.matrices import chroma_codes
from colorstudio.chroma.own_colour import has_own_colour
from colorstudio.film.picture import Picture

_VISIBLE = 0.016  # (Cb, Cr) as a fraction of full scale: four steps of 8 bits
_HUES = ("red", "amber", "yellow", "green", "green", "cyan", "blue", "blue", "violet", "rose")


def tint_of(picture: Picture) -> tuple[float, float] | None:
    """Mean (Cb, Cr) of a picture that has but one hue; None of grey and of coloured ones."""
    if picture.cb is None or picture.cr is None or has_own_colour(picture):
        return None
    codes = chroma_codes(picture.format.bit_depth, picture.format.color_range)
    blue, red = (float(codes.to_fractions(p).mean()) for p in (picture.cb, picture.cr))
    return (blue, red) if math.hypot(blue, red) > _VISIBLE else None


def hue_name(tint: tuple[float, float]) -> str:
    """A tint's hue in a word."""
    blue, red = tint
    rgb = (0.5 + 1.402 * red, 0.5 - 0.344 * blue - 0.714 * red, 0.5 + 1.772 * blue)
    return _HUES[round(colorsys.rgb_to_hsv(*rgb)[0] * len(_HUES)) % len(_HUES)]
