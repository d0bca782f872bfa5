"""A mood: colours that kinds of things weakly take, as at noon or at dusk, or in this very film.

Written as terms joined by ``+``: the name of a preset, or a kind of thing with its colour, and how
much it counts after ``*``: ``dusk``, ``noon*0.5``, ``noon+sky=#5080d0``. Later terms replace the
colours of former ones.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.hex_colour import of_hex, to_hex
from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.errors import UsageError
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.tags import Matrix
from colorstudio.hints.hint import Hint

Rgb = tuple[int, int, int]

MOST_TERMS = 40
STRONGEST = 4.0
_TERM = re.compile(
    r"(?P<name>[a-z]+)(?:=(?P<colour>#[0-9a-fA-F]{6}))?(?:\*(?P<strength>\d(?:\.\d{1,3})?))?"
)
_WEAK = np.float32(0.15)
"""Confidence of a colour that counts once, where its thing surely is. With it the default model's
colour goes half the way to the mood's, in a draft and at standard quality; with 0.05 a sixth, with
0.3 nearly all of it."""
_MOST = np.float32(0.75)
_DOUBT = np.float32(0.35)  # likelihood of a kind that says nothing yet
_BY_LUMA = np.float32(0.3)  # as objects have it: in shade a colour is paler
_PALEST, _STRONGEST = np.float32(0.5), np.float32(1.3)
_LEAST_LUMA = np.float32(0.03)

PRESETS: dict[str, dict[str, str]] = {
    "noon": {
        **{"sky": "#8db4dc", "water": "#5c8ca8", "grass": "#6f8f45", "foliage": "#5b7a3c"},
        **{"mountain": "#8a8f8c", "earth": "#b39a77", "road": "#a39f98", "building": "#b5a48e"},
        **{"skin": "#d9a58a", "hair": "#4a382c", "snow": "#eef2f6", "wall": "#cfc5b4"},
    },
    "dusk": {
        **{"sky": "#d69a72", "water": "#7a6f86", "grass": "#6d6a3e", "foliage": "#575536"},
        **{"mountain": "#6f6576", "earth": "#9c7654", "road": "#7d6f72", "building": "#a3836b"},
        **{"skin": "#d18f69", "hair": "#46301f", "snow": "#d9c3cf", "wall": "#bd9a77"},
    },
    "technicolor": {
        **{"sky": "#4f93d6", "water": "#2f7fa5", "grass": "#5a9a2c", "foliage": "#3f7d2a"},
        **{"mountain": "#7d7f98", "earth": "#c2894e", "road": "#b39d80", "building": "#c49a6c"},
        **{"skin": "#e2a07c", "hair": "#5c3a22", "wall": "#cdb896"},
    },
    "autochrome": {
        **{"sky": "#b3b4a6", "water": "#7c8a84", "grass": "#87834f", "foliage": "#6a6a45"},
        **{"mountain": "#90877f", "earth": "#b09169", "road": "#a89a82", "building": "#b79c7c"},
        **{"skin": "#d3a481", "hair": "#4e3c2e", "wall": "#b7a98e"},
    },
}


@dataclass(frozen=True, slots=True)
class MoodColour:
    """What a kind of thing leans to, and how much that counts: 1 as usual, 0 not at all."""

    kind: str
    rgb: Rgb
    strength: float = 1.0

    def __str__(self) -> str:
        strength = "" if self.strength == 1 else f"*{self.strength:g}"
        return f"{self.kind}={to_hex(self.rgb)}{strength}"


Mood = tuple[MoodColour, ...]


def read_mood(text: str, kinds: Sequence[str] = ()) -> Mood:
    """The colours of a mood; none of an empty one. ``kinds`` are the things that can be named.

    Raises UsageError for what is none.
    """
    if not text.strip():
        return ()
    parts = [part.strip() for part in text.split("+")]
    if len(parts) > MOST_TERMS:
        raise UsageError(f"A mood has at most {MOST_TERMS} terms.")
    colours: dict[str, MoodColour] = {}
    for part in parts:
        for one in _term(part):
            if kinds and one.kind not in kinds:
                raise UsageError(f"The model knows no {one.kind!r}; it knows {', '.join(kinds)}.")
            colours[one.kind] = one
    return tuple(colours.values())


def mood_text(mood: Iterable[MoodColour]) -> str:
    """The inverse of :func:`read_mood`, without names of presets."""
    return "+".join(map(str, mood))


def mood_hint(
    mood: Mood,
    kinds: Sequence[str],
    named: NDArray[np.float32],
    luma: WorkingLuma,
) -> Hint:
    """What a mood says of a picture, on its grid: weakly, as far as things are seen there.

    ``named`` (kinds, h, w): how likely each kind is at each place.
    """
    grid = GridSize(luma.shape[0] // 2, luma.shape[1] // 2)
    size = grid.width, grid.height
    small = cv2.resize(luma, size, interpolation=cv2.INTER_AREA)
    tone = np.asarray(small, np.float32) / np.float32(255) + _LEAST_LUMA
    chroma, weight = np.zeros((2, *grid), np.float32), np.zeros(grid, np.float32)
    for one in mood:
        if one.kind not in kinds:
            continue
        likely = cv2.resize(named[kinds.index(one.kind)], size, interpolation=cv2.INTER_LINEAR)
        share = np.clip((likely - _DOUBT) / (1 - _DOUBT), 0, 1) * np.float32(one.strength)
        own, colour = _ycbcr(one.rgb)
        by_luma = np.clip((tone / (own + _LEAST_LUMA)) ** _BY_LUMA, _PALEST, _STRONGEST)
        chroma += share * by_luma * colour[:, None, None]
        weight += share
    chroma /= np.maximum(weight, np.float32(1e-6))
    confidence = np.minimum(_WEAK * weight, _MOST)
    return Hint(chroma, np.asarray(confidence, np.float32)[None])


def _ycbcr(rgb: Rgb) -> tuple[np.float32, NDArray[np.float32]]:
    luma, chroma = rgb_to_ycbcr(np.array(rgb, np.float32) / np.float32(255), Matrix.BT470BG)
    return np.float32(luma), np.asarray(chroma, np.float32)


def _term(text: str) -> list[MoodColour]:
    match = _TERM.fullmatch(text)
    name = match["name"] if match else ""
    if not match or (match["colour"] is None and name not in PRESETS):
        raise UsageError(
            f"There is no mood {text!r}; there are {', '.join(PRESETS)}, and colours of things "
            "such as sky=#5080d0."
        )
    strength = float(match["strength"] or 1)
    if strength > STRONGEST:
        raise UsageError(f"A mood counts at most {STRONGEST:g} times as much, not {strength:g}.")
    given = {name: match["colour"]} if match["colour"] else PRESETS[name]
    return [MoodColour(kind, _rgb(colour), strength) for kind, colour in given.items()]


def _rgb(colour: str) -> Rgb:
    rgb = of_hex(colour)
    assert rgb is not None  # the term's form says so
    return rgb
