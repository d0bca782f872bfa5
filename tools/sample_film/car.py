"""A saloon car of the 1930s: long bonnet, round wings, upright windscreen."""

from collections.abc import Callable

import numpy as np

from tools.sample_film.noise import Field
from tools.sample_film.solids import Paint, Solid, box, ellipsoid, hull, limb, plain, turned

_MAROON = (0.17, 0.022, 0.026)
_CHROME = plain((0.42, 0.42, 0.43))
_BLACK = plain((0.018, 0.018, 0.02))
_GLASS = (0.03, 0.035, 0.04)


def saloon(x: float, ground: float, z: float, heading: float) -> list[Solid]:
    """The car at (x, ground, z); heading 0 drives towards the camera."""
    turn = turned(heading) @ np.diag((1.0, 1.0, -1.0)).astype(np.float32)

    def at(right: float, up: float, ahead: float) -> Field:
        return np.asarray(turn @ np.array((right, up, ahead)) + (x, ground, z), np.float32)

    paint = plain(_MAROON)
    parts = [
        box((0.60, 0.10, 1.80), at(0, 0.42, 0), _BLACK, turn),
        box((0.37, 0.24, 0.60), at(0, 0.68, 1.02), paint, turn, gloss=0.7),
        limb(at(0, 0.84, 0.40), at(0, 0.83, 1.62), (0.46, 0.365), paint, gloss=0.8),
        hull(_cabin(), at(0, 0.55, -0.45), 1.75, _coachwork, turn, gloss=0.7),
        ellipsoid((0.60, 0.13, 0.86), at(0, 1.56, -0.50), paint, turn, gloss=0.7),
        box((0.29, 0.34, 0.04), at(0, 0.80, 1.66), _grille, turn, gloss=0.8),
        ellipsoid((0.33, 0.40, 0.07), at(0, 0.80, 1.63), _CHROME, turn, gloss=0.9),
        limb(at(-0.78, 0.44, 1.92), at(0.78, 0.44, 1.92), (0.05, 0.05), _CHROME, gloss=1.0),
        box((0.24, 0.07, 0.01), at(0, 0.55, 1.93), plain((0.6, 0.6, 0.56)), turn),
    ]
    for side in (-1.0, 1.0):
        parts += _side(at, turn, side, paint)
    return parts


def _side(
    at: Callable[[float, float, float], Field], turn: Field, side: float, paint: Paint
) -> list[Solid]:
    """Wings, wheels, lamp and running board of one side."""
    parts = [
        ellipsoid((0.17, 0.25, 0.58), at(0.64 * side, 0.62, 1.16), paint, turn, gloss=0.8),
        ellipsoid((0.17, 0.31, 0.60), at(0.66 * side, 0.58, -1.10), paint, turn, gloss=0.8),
        box((0.14, 0.03, 0.80), at(0.68 * side, 0.38, 0.05), _BLACK, turn),
        ellipsoid((0.125, 0.125, 0.15), at(0.46 * side, 0.93, 1.42), _CHROME, turn, gloss=1.0),
        ellipsoid(
            (0.108, 0.108, 0.04),
            at(0.46 * side, 0.93, 1.545),
            plain((0.6, 0.6, 0.55)),
            turn,
            gloss=1.0,
        ),
    ]
    for ahead in (1.22, -1.12):
        parts += [
            limb(at(0.54 * side, 0.34, ahead), at(0.74 * side, 0.34, ahead), (0.34, 0.34), _BLACK),
            ellipsoid(
                (0.03, 0.20, 0.20),
                at(0.74 * side, 0.34, ahead),
                plain((0.45, 0.42, 0.33)),
                turn,
                gloss=0.4,
            ),
        ]
    return parts


def _cabin() -> Field:
    """A box 1.36 m wide and 1.06 m high whose four walls lean inwards."""
    planes = []
    for normal, reach in (
        ((1, 0.10, 0), 0.69),
        ((-1, 0.10, 0), 0.69),
        ((0, 0.22, 1), 0.96),
        ((0, 0.30, -1), 1.02),
        ((0, 1, 0), 1.06),
        ((0, -1, 0), 0.12),
    ):
        size = float(np.linalg.norm(normal))
        planes.append([*(c / size for c in normal), reach / size])
    return np.array(planes, np.float32)


def _coachwork(points: Field, normals: Field) -> Field:
    """Maroon panels with dark windows all round; metres above the sill."""
    x, y, ahead = np.abs(points[:, 0]), points[:, 1], points[:, 2]
    height = (y > 0.55) & (y < 0.93)
    front = height & (ahead > 0.70) & (x > 0.03) & (x < 0.54)
    back = height & (ahead < -0.70) & (x < 0.38)
    side = height & (x > 0.57) & ((np.abs(ahead - 0.28) < 0.34) | (np.abs(ahead + 0.50) < 0.34))
    pane = (front | back | side)[:, None]
    return np.asarray(np.where(pane, _GLASS, _MAROON), np.float32)


def _grille(points: Field, normals: Field) -> Field:
    """Upright chrome bars over black."""
    bar = (np.abs(points[:, 0]) / 0.045 % 1.0 < 0.45)[:, None]
    return np.asarray(np.where(bar, 0.42, 0.02) * np.ones(3), np.float32)
