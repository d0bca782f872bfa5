"""A sandy bay: surf running up the beach, open sea, a grassy headland, a sail."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from tools.sample_film import ground
from tools.sample_film.camera import Camera, Rays
from tools.sample_film.light import SKYLIGHT, SUNLIGHT, lit, sun_towards
from tools.sample_film.noise import Field, Texture, mix, power_law, resized, smoothstep
from tools.sample_film.plate import Plate, Sprite, stamp
from tools.sample_film.sea import Sea
from tools.sample_film.sky import clear_sky, draw_clouds, grow_clouds
from tools.sample_film.terrain import look, normals

SUN = sun_towards(-0.62, 0.60, -0.45)
_SAND = np.array((0.33, 0.265, 0.18), np.float32)
_ROCK = np.array((0.21, 0.175, 0.14), np.float32)


class Headland:
    """A cliff that runs out into the sea on the right."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._relief = Texture.fractal(rng, 512, 1.7)
        self.cover = ground.Cover.random(rng)

    def height(self, x: Field, z: Field) -> Field:
        """Metres above the sea; below 0 at sea."""
        ragged = 30 * self._relief.at(x / 900, z / 900) + 3.5 * self._relief.at(x / 130, z / 130)
        inside = x - 34 - 0.10 * z + ragged - 75 * smoothstep(380, 620, z)
        inside = np.minimum(inside, np.minimum(640 - z, z - 215) + 1.2 * ragged)
        cliff = smoothstep(0, 16, inside) * (15 + 5 * self._relief.at(x / 250, z / 250))
        slope = np.clip(inside, 0, 320) * 0.13
        return np.asarray(np.where(inside > 0, cliff + slope, -0.3), np.float32)


Window = tuple[int, int, int, int]
"""First and past-the-last row, first and past-the-last column of a plate."""


@dataclass(frozen=True)
class Coast:
    """The bay: what stands still, and the water that is drawn for each moment."""

    plate: Plate
    sea: Sea
    sand: Texture
    cover: ground.Cover
    shore: float  # metres from the camera to the mean waterline
    boat: Sprite

    def scene(self, seconds: float, window: Window) -> Field:
        """The plate (h, w, 3) at a moment, water and boat moving inside ``window``."""
        camera = self.plate.camera
        top, bottom, left, right = window
        first = max(top, int(camera.horizon) + 1)
        colour = self.plate.colour.copy()
        strip = replace(camera, height=bottom - first, horizon=camera.horizon - first).rays()
        rays = Rays(strip.across[:, left:right], strip.up[:, left:right])
        z = np.asarray(camera.eye / -rays.up, np.float32)
        wet = z < self.plate.depth[first:bottom, left:right]
        water = self.plate.haze(self._water(rays, rays.across * z, z, seconds), z.clip(0, 9e3))
        part = colour[first:bottom, left:right]
        part[wet] = water[wet]
        self._sail(colour, seconds)
        return colour

    def _water(self, rays: Rays, x: Field, z: Field, seconds: float) -> Field:
        pixel = 1.5 * z / self.plate.camera.focal
        edge = self.shore + 1.0 * np.sin(2 * np.pi * seconds / 5.2 + x / 19) + 0.05 * x
        edge = edge + 0.7 * np.sin(x / 5.3 + 1) + 0.35 * np.sin(x / 2.1 + 0.3 * seconds)
        depth = z - edge
        lace = self.sand.at(x / 3.1, (z + 0.4 * seconds) / 2.2, pixel / 3)
        lace2 = self.sand.at(x / 11 + 0.3, (z - 0.2 * seconds) / 6, pixel / 11)
        slope, foam = self._breakers(x, depth, seconds, lace + lace2)
        wash = smoothstep(5.5, 0.3, depth) * smoothstep(
            -0.15, 0.9, lace + 0.8 * lace2 - depth * 0.12
        )
        rim = smoothstep(0.45, 0.05, np.abs(depth - 0.2)) * smoothstep(-1.5, 0.3, lace)
        foam = np.clip(np.maximum(np.maximum(foam, 0.85 * wash), rim), 0, 1)
        colour = np.zeros((*x.shape, 3), np.float32)
        part = _rows_where(depth < 0.12)
        colour[part] = self._beach(rays.up[part], x[part], z[part], depth[part], pixel[part])
        part = _rows_where(depth > -0.06)
        strip = Rays(rays.across[part], rays.up[part])
        water = self.sea.shade(
            strip, x[part], z[part], seconds, pixel[part], slope[part], foam[part]
        )
        colour[part] = mix(colour[part], water, smoothstep(-0.06, 0.12, depth[part]))
        return colour

    def _breakers(self, x: Field, depth: Field, seconds: float, lace: Field) -> tuple[Field, Field]:
        """(extra slope, foam) of the low waves that roll in and break near the beach."""
        bent = depth + 1.3 * np.sin(x / 17 + 2) + 0.5 * np.sin(x / 6.1)
        phase = (bent + 1.9 * seconds) / 10.5
        crest = phase % 1.0
        close = smoothstep(30, 9, depth) * smoothstep(1.0, 4.0, depth)
        slope = (
            0.16
            * close
            * (
                smoothstep(0.5, 0.78, crest) * smoothstep(0.95, 0.80, crest) * -1.6
                + smoothstep(0.15, 0.05, np.abs(crest - 0.05)) * 1.0
            )
        )
        breaking = smoothstep(17, 8, depth) * smoothstep(1.5, 4.0, depth)
        patch = self.sand.at(x / 47, np.floor(phase) * 0.37 + np.zeros_like(x))
        foam = (
            breaking
            * smoothstep(0.15, 0.0, np.abs(crest - 0.10))
            * smoothstep(-0.9, 0.6, lace * 0.55 + patch + 0.5)
        )
        return np.asarray(slope, np.float32), np.asarray(foam, np.float32)

    def _beach(self, up: Field, x: Field, z: Field, depth: Field, pixel: Field) -> Field:
        """Dry sand, and the dark mirror of wet sand below the last wave's reach."""
        grain = self.cover.fine.at(x / 0.9, z / 0.9, pixel / 0.9)
        ripple = self.cover.broad.at(x / 6, z / 4, pixel / 6)
        trodden = self.cover.broad.at(x / 2.3 + 0.4, z / 1.9, pixel / 2.3) * smoothstep(
            -1, -5, depth
        )
        albedo = _SAND * np.exp(0.10 * grain + 0.10 * ripple + 0.20 * trodden)[..., None]
        flat = np.zeros((*x.shape, 3), np.float32)
        flat[..., 1] = 1
        dry = lit(albedo, flat, SUN)
        wet = smoothstep(-3.2, -0.4, depth + 0.5 * ripple)
        mirror = 0.30 + 0.45 * np.clip(1 + 2.2 * up, 0, 1)
        shiny = dry * 0.38 + mirror[..., None] * np.array((0.34, 0.42, 0.52)) * 0.55
        return mix(dry, shiny, wet)

    def _sail(self, colour: Field, seconds: float) -> None:
        x, z = -52.0 + 1.7 * seconds, 190.0
        float_plate = replace(
            self.plate,
            colour=colour,
            depth=np.full_like(self.plate.depth, 1e9),
            sway=np.zeros_like(self.plate.depth),
        )
        stamp(float_plate, self.boat, x, -0.3 + 0.15 * np.sin(seconds * 1.3), z, 13.0)


def _rows_where(there: NDArray[np.bool_]) -> slice:
    """The band of rows that holds every True."""
    rows = np.flatnonzero(there.any(axis=1))
    return slice(rows[0], rows[-1] + 1) if rows.size else slice(0, 0)


def paint(width: int, height: int, rng: np.random.Generator) -> Coast:
    """The bay as seen from the beach, on a plate of this size."""
    camera = Camera(width, height, 0.85 * width, 0.40 * height, 1.7)
    rays = camera.rays()
    colour = draw_clouds(clear_sky(rays, SUN), rays, grow_clouds(rng, SUN, 0.20), rng)
    far = np.full(colour.shape[:2], np.inf, np.float32)
    plate = Plate(camera, colour, far, np.zeros_like(far))
    headland = Headland(rng)
    _paint_headland(plate, headland)
    return Coast(
        plate,
        Sea(rng, SUN),
        Texture(power_law(rng, (512, 512), 1.3, coarsest=4)),
        headland.cover,
        13.0,
        _boat(rng),
    )


def _paint_headland(plate: Plate, headland: Headland) -> None:
    view = look(plate.camera, headland.height, 120.0, 900.0, 900)
    x, z = view.x, np.where(view.land, view.z, 1.0).astype(np.float32)
    level = headland.height(x, z)
    land = view.land & (level > 0.05)
    normal = normals(headland.height, view)
    pixel = 1.5 * z / plate.camera.focal
    steep = smoothstep(0.80, 0.55, normal[..., 1])
    strata = headland.cover.broad.at(x / 260, level / 23)
    rock = (
        _ROCK * np.exp(0.28 * strata + 0.25 * headland.cover.fine.at(x / 40, level / 14))[..., None]
    )
    grass = headland.cover.meadow(x, z, pixel)
    shrubs = smoothstep(0.4, 0.8, headland.cover.broad.at(x / 330, z / 330, pixel / 330))
    grass = mix(grass, np.array((0.035, 0.055, 0.02)), 0.8 * shrubs)
    shade = lit(mix(grass, np.asarray(rock, np.float32), steep), normal, SUN)
    plate.colour[land] = plate.haze(shade, z * 2.5)[land]
    plate.depth[land] = view.z[land]


def _boat(rng: np.random.Generator) -> Sprite:
    """A small sloop under sail."""
    scale = 4
    picture = np.zeros((130 * scale, 96 * scale, 4), np.float32)

    def fill(points: list[tuple[float, float]], colour: Field, strength: float) -> None:
        rgba = (*(colour * strength).tolist(), 1.0)
        cv2.fillPoly(
            picture, [np.rint(np.array(points) * scale).astype(np.int32)], rgba, cv2.LINE_8
        )

    canvas = SUNLIGHT * np.array((0.62, 0.60, 0.54), np.float32)
    fill([(46, 5), (47.5, 5), (48, 118), (46, 118)], SKYLIGHT, 0.3)
    fill([(44, 8), (40, 40), (27, 82), (12, 106), (44, 107)], canvas, 0.62)
    fill([(49, 18), (56, 60), (70, 104), (50, 107)], canvas, 0.80)
    fill([(6, 113), (88, 111), (80, 121), (70, 126), (20, 126), (11, 121)], SKYLIGHT, 0.28)
    fill([(6, 112), (88, 110), (88, 113), (6, 115)], SUNLIGHT, 0.40)
    rough = power_law(rng, (64, 64), 1.8)
    shade = 1 + 0.07 * resized(rough, *picture.shape[:2], cv2.INTER_CUBIC)
    picture[..., :3] *= shade[..., None]
    return Sprite(resized(picture, 130, 96))
