"""Grades to start from, by name. Those of film stocks are looks; no claim of what a stock was."""

from collections.abc import Mapping

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.hue_curve import HueCurve
from colorstudio.chroma.wheels import Wheel

# Hues on a vectorscope: magenta 52, red 109, skin 123, yellow 171, green 232, cyan 289, blue 351.


def _curve(nodes: Mapping[int, float]) -> HueCurve:
    return HueCurve(tuple(nodes.items()))


_TWO_STRIP = Grade(  # all colour on one line, from orange red to blue green
    hue_by_hue=_curve(
        {5: -66, 22: 0, 40: 70, 75: 40, 112: 8, 150: -28, 185: -60}
        | {203: 0, 220: 66, 250: 36, 285: 4, 330: -38}
    ),
    saturation_by_hue=_curve(
        {5: 0.75, 22: 0.3, 45: 0.75, 115: 1.15, 165: 0.75, 203: 0.3, 235: 0.8, 290: 1.05}
    ),
    highlights=Wheel(-0.1, 0.06),
)
_THREE_STRIP = Grade(  # deep primaries, greens towards blue
    vividness=1.35,
    hue_by_hue=_curve({60: 8, 109: 0, 135: -4, 171: 0, 225: 14, 289: 10, 351: 6}),
    saturation_by_hue=_curve(
        {60: 1.2, 109: 1.35, 135: 1.05, 171: 1.2, 232: 1.15, 289: 1.25, 351: 1.35}
    ),
)
_KODACHROME = Grade(  # rich reds, quiet greens, warm lights over cool shadows
    vividness=1.2,
    hue_by_hue=_curve({60: 10, 109: 6, 123: 0, 171: -6, 215: -14, 289: 4, 351: -8}),
    saturation_by_hue=_curve(
        {60: 1.15, 109: 1.35, 130: 1.1, 171: 1.1, 232: 0.72, 289: 0.85, 351: 1.2}
    ),
    shadows=Wheel(0.14, -0.02),
    highlights=Wheel(-0.16, 0.1),
)
_AUTOCHROME = Grade(  # soft pastel: olive greens, violet shadows, amber lights
    vividness=0.85,
    hue_by_hue=_curve({60: 6, 123: 4, 171: -6, 232: -26, 289: 16, 351: 12}),
    saturation_by_hue=_curve({60: 0.85, 123: 0.95, 171: 0.9, 232: 0.6, 320: 0.7}),
    shadows=Wheel(0.14, 0.14),
    midtones=Wheel(-0.1, 0.06),
    highlights=Wheel(-0.26, 0.1),
    black_point=0.05,
)
_HAND_TINTED = Grade(  # few thin dyes on a grey print: rose, straw, aqua; shadows stay silver
    hue_by_hue=_curve({40: 40, 95: 4, 123: -18, 171: -4, 210: 24, 250: 28, 345: -28}),
    saturation_by_hue=_curve({40: 0.9, 100: 1.25, 171: 0.8, 225: 0.9, 330: 1}),
    midtones=Wheel(-0.06, 0.04),
    highlights=Wheel(-0.14, 0.05),
    black_point=0.42,
)
_FADED_PRINT = Grade(  # cyan and yellow dyes have gone, magenta is left
    vividness=0.9,
    hue_by_hue=_curve({40: 12, 109: -14, 171: -32, 232: -50, 289: 30, 351: 36}),
    saturation_by_hue=_curve({60: 0.85, 109: 0.8, 171: 0.5, 232: 0.3, 289: 0.3, 351: 0.55}),
    shadows=Wheel(0.02, 0.42),
    midtones=Wheel(0.04, 0.4),
    highlights=Wheel(-0.06, 0.24),
)

LOOKS = {
    "Natural": Grade(),
    "Soft": Grade(vividness=0.7),
    "Rich": Grade(vividness=1.4),
    "Warm print": Grade(vividness=1.1, warmth=0.25, tint=0.03),
    "Cool print": Grade(vividness=0.95, warmth=-0.2),
    "Clean blacks and whites": Grade(black_point=0.12, white_point=0.92),
    "Two-strip look": _TWO_STRIP,
    "Three-strip look": _THREE_STRIP,
    "Kodachrome look": _KODACHROME,
    "Autochrome look": _AUTOCHROME,
    "Hand-tinted look": _HAND_TINTED,
    "Faded print look": _FADED_PRINT,
}
