"""A country cottage: clapboard walls, a tiled roof, windows, a porch, a brick chimney."""

from collections.abc import Callable

import numpy as np

from tools.sample_film.noise import Field, Texture, smoothstep
from tools.sample_film.solids import Paint, Solid, box, hull, limb, plain, turned

_WHITE = (0.66, 0.64, 0.58)
_GLASS = (0.020, 0.024, 0.028)
_DOOR = (0.10, 0.19, 0.13)


def cottage(
    place: tuple[float, float, float], heading: float, rng: np.random.Generator
) -> list[Solid]:
    """A house of 9 × 6 m whose front looks towards the camera, turned by ``heading``."""
    turn = turned(heading)
    wear = Texture.fractal(rng, 256, 1.1)

    def spot(x: float, y: float, z: float) -> Field:
        return np.asarray(turn @ np.array((x, y, z)) + place, np.float32)

    wall = _clapboard(wear)
    parts = [
        box((4.5, 1.5, 3.0), spot(0, 1.75, 0), wall, turn),
        box((4.6, 0.16, 3.1), spot(0, 0.15, 0), _bricks(wear, (0.30, 0.28, 0.25)), turn),
        hull(_gable(4.5, 3.0, 2.5), spot(0, 3.25, 0), 6.5, wall, turn),
        *_roof(spot, turn, wear),
        box((0.42, 1.5, 0.42), spot(2.3, 5.6, 0.6), _bricks(wear, (0.34, 0.13, 0.085)), turn),
        box((0.50, 0.08, 0.50), spot(2.3, 7.1, 0.6), plain((0.24, 0.22, 0.2)), turn),
    ]
    for x in (-3.1, -1.4, 3.0):
        parts += _window(lambda u, v, w, x=x: spot(x + u, 1.95 + v, -3.0 + w), turn, 0.52, 0.72)
    side = turn @ turned(np.pi / 2)
    for z in (-1.2, 1.4):
        parts += _window(lambda u, v, w, z=z: spot(-4.5 + w, 1.95 + v, z - u), side, 0.5, 0.72)
    parts += _window(lambda u, v, w: spot(-4.5 + w, 4.3 + v, -u), side, 0.4, 0.55)
    return [*parts, *_porch(spot, turn, wear)]


def _gable(half_length: float, half_depth: float, rise: float) -> Field:
    """A roof-shaped prism standing on y = 0 with its ridge along x."""
    norm = float(np.hypot(rise, half_depth))
    n = np.array((0, half_depth / norm, rise / norm))
    c = rise * half_depth / norm
    return np.array(
        (
            (*n, c),
            (0, n[1], -n[2], c),
            (0, -1, 0, 0.02),
            (1, 0, 0, half_length),
            (-1, 0, 0, half_length),
        ),
        np.float32,
    )


def _roof(spot: Callable[..., Field], turn: Field, wear: Texture) -> list[Solid]:
    """Two tiled slopes that jut over the walls, and the white boards below their edges."""
    tilt = float(np.arctan2(2.5, 3.0))
    slopes = []
    for side in (-1.0, 1.0):
        c, s = np.cos(tilt), np.sin(tilt) * side
        lean = np.array(((1, 0, 0), (0, c, -s), (0, s, c)), np.float32)
        frame = turn @ lean
        slopes.append(box((5.0, 0.07, 2.32), spot(0, 4.62, 1.66 * side), _tiles(wear), frame))
        slopes += [
            box((0.05, 0.13, 2.30), spot(end, 4.54, 1.66 * side), plain(_WHITE), frame)
            for end in (-5.0, 5.0)
        ]
    slopes.append(
        limb(spot(-5, 5.95, 0), spot(5, 5.95, 0), (0.11, 0.11), plain((0.20, 0.09, 0.06)))
    )
    return slopes


def _window(spot: Callable[..., Field], turn: Field, half_w: float, half_h: float) -> list[Solid]:
    """Panes in a white frame with shutters; ``spot`` maps (right, up, outwards-negative)."""
    white, green = plain(_WHITE), _shutter()
    parts = [
        box((half_w, half_h, 0.03), spot(0, 0, -0.005), plain(_GLASS), turn, gloss=1.0),
        box((half_w + 0.1, 0.05, 0.07), spot(0, -half_h - 0.03, -0.03), white, turn),
        box((half_w + 0.1, 0.06, 0.05), spot(0, half_h + 0.03, -0.02), white, turn),
        box((half_w, 0.022, 0.045), spot(0, 0.05, -0.01), white, turn),
    ]
    for x in (-half_w - 0.03, 0.0, half_w + 0.03):
        width = 0.02 if x == 0 else 0.05
        parts.append(box((width, half_h, 0.045), spot(x, 0, -0.01), white, turn))
    for sign in (-1, 1):
        centre = spot(sign * (half_w * 1.5 + 0.13), 0, -0.03)
        parts.append(box((half_w * 0.48, half_h + 0.05, 0.03), centre, green, turn))
    return parts


def _porch(spot: Callable[..., Field], turn: Field, wear: Texture) -> list[Solid]:
    white = plain(_WHITE)
    parts = [
        box((0.55, 1.05, 0.05), spot(0.75, 1.25, -3.0), plain(_DOOR), turn, gloss=0.15),
        box((0.30, 0.30, 0.02), spot(0.75, 1.80, -3.06), plain(_GLASS), turn, gloss=1.0),
        box((0.70, 0.08, 0.08), spot(0.75, 2.36, -3.02), white, turn),
        box((1.5, 0.16, 0.9), spot(0.75, 0.14, -3.9), plain((0.30, 0.27, 0.23)), turn),
        box((1.0, 0.08, 0.3), spot(0.75, 0.06, -5.0), plain((0.30, 0.28, 0.25)), turn),
        box((1.65, 0.07, 1.05), spot(0.75, 2.72, -3.9), _tiles(wear), turn),
        box((1.6, 0.10, 1.0), spot(0.75, 2.58, -3.9), white, turn),
    ]
    return parts + [
        limb(spot(x, 0.25, -4.65), spot(x, 2.5, -4.65), (0.075, 0.065), white)
        for x in (-0.65, 2.15)
    ]


def _clapboard(wear: Texture) -> Paint:
    """White boards that overlap, each with its line of shade."""

    def paint(points: Field, normals: Field) -> Field:
        y = points[:, 1]
        along = points[:, 0] + points[:, 2]
        board = np.floor(y / 0.17)
        shade = 1.0 - 0.42 * smoothstep(0.80, 0.99, (y / 0.17) % 1.0)
        tone = 1 + 0.035 * np.sin(board * 12.9) + 0.05 * wear.at(along / 5, y / 2)
        damp = 1 - 0.12 * smoothstep(-0.6, -1.6, y)
        return np.asarray(np.array((0.62, 0.59, 0.52)) * (shade * tone * damp)[:, None], np.float32)

    return paint


def _bricks(wear: Texture, colour: tuple[float, float, float]) -> Paint:
    def paint(points: Field, normals: Field) -> Field:
        row = np.floor(points[:, 1] / 0.075)
        along = (points[:, 0] + points[:, 2]) / 0.22 + 0.5 * (row % 2)
        joint = np.minimum(
            smoothstep(0, 0.1, along % 1), smoothstep(0, 0.2, points[:, 1] / 0.075 % 1)
        )
        tone = 0.8 + 0.35 * (np.abs(np.sin(row * 12.98 + np.floor(along) * 78.2)) * 43.7 % 1)
        tone = tone * (1 + 0.1 * wear.at(points[:, 0] / 1.5, points[:, 1] / 1.5))
        brick = np.asarray(colour) * tone[:, None]
        return np.asarray(brick * joint[:, None] + (1 - joint[:, None]) * 0.32, np.float32)

    return paint


def _tiles(wear: Texture) -> Paint:
    """Red clay tiles in staggered rows, weathered and a little mossy."""

    def paint(points: Field, normals: Field) -> Field:
        down = points[:, 2] / 0.26
        row = np.floor(down)
        along = points[:, 0] / 0.20 + 0.5 * (row % 2)
        hump = 0.72 + 0.28 * np.sin(np.pi * (along % 1))
        edge = 1.0 - 0.5 * smoothstep(0.82, 1.0, down % 1)
        each = 0.78 + 0.40 * (np.abs(np.sin(row * 91.7 + np.floor(along) * 47.3)) * 317.1 % 1)
        worn = wear.at(points[:, 0] / 6, points[:, 2] / 6)
        clay = np.array((0.30, 0.115, 0.070)) * (1 - 0.12 * worn)[:, None]
        moss = 0.5 * smoothstep(0.6, 1.8, worn)[:, None]
        albedo = clay * (1 - moss) + np.array((0.12, 0.12, 0.06)) * moss
        return np.asarray(albedo * (hump * edge * each)[:, None], np.float32)

    return paint


def _shutter() -> Paint:
    def paint(points: Field, normals: Field) -> Field:
        slat = 0.6 + 0.4 * smoothstep(0.0, 0.7, (points[:, 1] / 0.07) % 1.0)
        return np.asarray(np.array((0.075, 0.17, 0.115)) * slat[:, None], np.float32)

    return paint
