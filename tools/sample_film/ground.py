"""What covers the ground: meadow, fields, gravel; grass blades and the shadows on it."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tools.sample_film.light import SKYLIGHT, SUNLIGHT
from tools.sample_film.noise import Field, Texture, blurred, lookup, mix, smoothstep
from tools.sample_film.plate import Plate

GRASS = np.array((0.115, 0.185, 0.036), np.float32)
DRY_GRASS = np.array((0.22, 0.21, 0.072), np.float32)
GRAVEL = np.array((0.33, 0.29, 0.23), np.float32)


@dataclass(frozen=True)
class Cover:
    """The noises from which every ground texture of one place is mixed."""

    broad: Texture
    fine: Texture

    @classmethod
    def random(cls, rng: np.random.Generator) -> "Cover":
        """Noises of one place."""
        return cls(Texture.fractal(rng, 512, 1.7), Texture.fractal(rng, 512, 0.9))

    def meadow(self, x: Field, z: Field, pixel: Field) -> Field:
        """Albedo (h, w, 3) of grass; ``pixel`` is the width of a pixel on the ground, metres."""
        patches = self.broad.at(x / 90, z / 90, pixel / 90)
        tufts = self.fine.at(x / 7, z / 7, pixel / 7)
        blades = self.fine.at(x / 1.6, z / 2.6, pixel / 1.6)
        albedo = mix(GRASS, DRY_GRASS, 0.6 * smoothstep(-0.2, 2.4, patches + 0.35 * tufts))
        return np.asarray(albedo * np.exp(0.14 * tufts + 0.20 * blades)[..., None], np.float32)

    def gravel(self, x: Field, z: Field, pixel: Field) -> Field:
        """Albedo of a dusty road."""
        stones = self.fine.at(x / 1.1, z / 1.1, pixel / 1.1)
        stains = self.broad.at(x / 14, z / 14, pixel / 14)
        return np.asarray(GRAVEL * np.exp(0.16 * stones + 0.10 * stains)[..., None], np.float32)


class ShadowMap:
    """Soft shadows of upright things on the ground, painted in the world's plane."""

    def __init__(self, x: tuple[float, float], z: tuple[float, float], cell: float) -> None:
        self._origin, self._cell = (x[0], z[0]), cell
        self._shade = np.zeros((int((z[1] - z[0]) / cell), int((x[1] - x[0]) / cell)), np.float32)

    def tree(
        self, x: float, z: float, height: float, width: float, sun: Field, rng: np.random.Generator
    ) -> None:
        """The dappled shade of a crown whose middle is at 0.6 of ``height``."""
        throw = -np.array((sun[0], sun[2])) / max(float(sun[1]), 0.15)
        for _ in range(46):
            level = height * np.clip(rng.normal(0.6, 0.17), 0.2, 1.0)
            spread = width * np.sqrt(max(0.05, 1 - ((level / height - 0.6) / 0.45) ** 2))
            spot = np.array((x, z)) + throw * level + rng.normal(0, 0.5 * spread, 2)
            self._spot(spot, rng.uniform(0.12, 0.32) * width, float(np.hypot(*throw)))
        self._line(np.array((x, z)), np.array((x, z)) + throw * height * 0.5, 0.05 * width + 0.1)

    def sunshine(self, x: Field, z: Field) -> Field:
        """1 in the sun, falling to 0 in the deepest shade."""
        soft = blurred(self._shade, 1.2)
        column = (x - self._origin[0]) / self._cell - 0.5
        row = (z - self._origin[1]) / self._cell - 0.5
        limit = 30_000.0
        shade = lookup(soft, column.clip(-2, limit), row.clip(-2, limit))
        return np.asarray(1.0 - 0.92 * np.clip(shade, 0, 1), np.float32)

    def _cells(self, spot: Field) -> tuple[int, int]:
        column, row = (spot - self._origin) / self._cell
        return round(float(column)), round(float(row))

    def _spot(self, spot: Field, radius: float, stretch: float) -> None:
        size = max(1, round(radius / self._cell))
        cv2.circle(
            self._shade, self._cells(spot), max(1, round(size * min(1 + 0.1 * stretch, 2))), 1.0, -1
        )

    def _line(self, start: Field, end: Field, width: float) -> None:
        cv2.line(
            self._shade,
            self._cells(start),
            self._cells(end),
            1.0,
            max(1, round(width / self._cell)),
        )


@dataclass(frozen=True, slots=True)
class Sward:
    """A stand of grass blades: how many, how far off, how tall (metres), how often a flower."""

    blades: int
    near: float
    far: float
    tall: float
    flowers: float = 0.0


def plant_grass(
    plate: Plate,
    sward: Sward,
    level: Callable[[Field, Field], Field],
    grows: Callable[[Field, Field], Field],
    sunshine: Callable[[Field, Field], Field],
    rng: np.random.Generator,
) -> None:
    """Draw blades from far to near where ``grows`` (0..1) allows, leaning with the wind."""
    camera = plate.camera
    z = np.sort(1.0 / rng.uniform(1 / sward.far, 1 / sward.near, sward.blades))[::-1]
    x = rng.uniform(-0.55, 0.55, sward.blades) * camera.width / camera.focal * z
    x, z = x.astype(np.float32), np.ascontiguousarray(z, np.float32)
    keep = grows(x, z) > rng.random(sward.blades)
    x, z = x[keep], z[keep]
    base = np.stack(
        (
            camera.centre + camera.focal * x / z,
            camera.horizon - camera.focal * (level(x, z) - camera.eye) / z,
        ),
        1,
    )
    tall = sward.tall * rng.gamma(6, 1 / 6, len(x)) * camera.focal / z
    lean = np.stack((rng.normal(0.12, 0.42, len(x)), -np.ones(len(x))), 1)
    lean[:, 0] *= rng.uniform(0.3, 1.6, len(x))
    tip = base + lean * tall[:, None]
    middle = base + lean * tall[:, None] * (0.30, 0.58)
    light = sunshine(x, z)[:, None] * SUNLIGHT * rng.uniform(0.45, 0.95, (len(x), 1)) + SKYLIGHT
    straw = np.clip(rng.normal(0.15, 0.22, (len(x), 1)), 0, 1)
    colour = (GRASS * (1 - straw) + DRY_GRASS * straw) * light * rng.lognormal(0, 0.2, (len(x), 1))
    hazy = plate.haze(colour, z)
    blooming = rng.random(len(x)) < sward.flowers
    _draw_blades(plate, np.stack((base, middle, tip), 1), hazy, z, blooming, light)


def _draw_blades(
    plate: Plate, lines: Field, colour: Field, z: Field, blooming: NDArray[np.bool_], light: Field
) -> None:
    """Anti-aliased strokes in an 8-bit square-root picture; roots are darker than tips."""
    picture = np.asarray(np.sqrt(np.clip(plate.colour, 0, 2) / 2) * 255, np.uint8)
    points = np.rint(lines * 16).astype(np.int32)
    code = np.sqrt(np.clip(colour, 0, 2) / 2) * 255
    petal = np.sqrt(np.clip(light * (0.72, 0.70, 0.62), 0, 2) / 2) * 255
    width = np.clip(0.007 * plate.camera.focal / z, 1, 6)
    before = picture.copy()
    for i in range(len(points)):
        thick = int(width[i])
        cv2.polylines(
            picture, [points[i, :2]], False, (code[i] * 0.78).tolist(), thick, cv2.LINE_AA, 4
        )
        cv2.polylines(
            picture, [points[i, 1:]], False, code[i].tolist(), max(1, thick - 1), cv2.LINE_AA, 4
        )
        if blooming[i]:
            cv2.ellipse(
                picture,
                points[i, 2].tolist(),
                (int(width[i] * 26), int(width[i] * 15)),
                0,
                0,
                360,
                petal[i].tolist(),
                -1,
                cv2.LINE_AA,
                4,
            )
    changed = (picture != before).any(2)
    plate.colour[changed] = (picture[changed].astype(np.float32) / 255) ** 2 * 2
    plate.sway[changed] = 0.5
