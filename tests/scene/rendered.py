"""Textured walls and boxes seen by a known camera: pictures, depth and poses that are true."""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT, FOCAL = 320, 240, 280.0
_FINE = 40  # texels to the unit
Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Wall:
    """A rectangle: a corner and its two sides; ``seed`` makes its texture."""

    corner: Floats
    across: Floats
    down: Floats
    seed: int

    @property
    def normal(self) -> Floats:
        return np.cross(self.across, self.down)


def box(x: float, y: float, z: float, side: float, seed: int) -> list[Wall]:
    """The three faces of a box that are seen from the front, left and above."""
    at, s = np.array([x, y, z], float), side
    return [
        Wall(at, np.array([s, 0, 0.0]), np.array([0, s, 0.0]), seed),
        Wall(at, np.array([0, 0, s]), np.array([0, s, 0.0]), seed + 1),
        Wall(at + np.array([s, 0, 0]), np.array([0, 0, s]), np.array([0, s, 0.0]), seed + 2),
        Wall(at, np.array([s, 0, 0.0]), np.array([0, 0, s]), seed + 3),
    ]


ROOM = [
    Wall(np.array([-9.0, -5, 10]), np.array([18.0, 0, 0]), np.array([0, 8.0, 0]), 1),
    Wall(np.array([-9.0, 2, 10]), np.array([18.0, 0, 0]), np.array([0, 0, -10.0]), 2),
    Wall(np.array([-6.0, -5, 10]), np.array([0, 0, -10.0]), np.array([0, 8.0, 0]), 3),
    *box(-2.2, 0.4, 5.0, 1.6, 10),
    *box(1.0, -0.4, 6.5, 1.8, 20),
    *box(-0.6, -2.6, 8.0, 1.5, 30),
]


def pose(at: tuple[float, float, float], turn: float, tilt: float = 0.0) -> tuple[Floats, Floats]:
    """World to camera (R, t) of a camera at a place, turned to the right and tilted (radians)."""
    across, down = (
        cv2.Rodrigues(np.array([0.0, -turn, 0]))[0],
        cv2.Rodrigues(np.array([tilt, 0.0, 0]))[0],
    )
    rotation = np.asarray(down @ across, float)
    return rotation, -rotation @ np.array(at)


def render(
    rotation: Floats, translation: Floats, walls: list[Wall] = ROOM
) -> tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.uint8]]:
    """Luma, depth (0 where there is nothing) and the number of the wall seen, (H, W) each."""
    ys, xs = np.mgrid[0:HEIGHT, 0:WIDTH]
    rays = np.stack([(xs - (WIDTH - 1) / 2) / FOCAL, (ys - (HEIGHT - 1) / 2) / FOCAL], -1)
    rays = np.concatenate([rays, np.ones((HEIGHT, WIDTH, 1))], -1) @ rotation
    centre = -rotation.T @ translation
    luma = np.zeros((HEIGHT, WIDTH), np.float32)
    depth, seen = np.full((HEIGHT, WIDTH), np.inf), np.full((HEIGHT, WIDTH), 255, np.uint8)
    for number, wall in enumerate(walls):
        with np.errstate(divide="ignore", invalid="ignore"):
            distance = ((wall.corner - centre) @ wall.normal) / (rays @ wall.normal)
            offset = centre + rays * distance[..., None] - wall.corner
            u = offset @ wall.across / (wall.across @ wall.across)
            v = offset @ wall.down / (wall.down @ wall.down)
        inside = (u >= 0) & (u <= 1) & (v >= 0) & (v <= 1) & (distance > 0.1) & (distance < depth)
        shade = cv2.remap(_texture(wall), *_places(wall, u, v), cv2.INTER_LINEAR)
        luma[inside], depth[inside], seen[inside] = shade[inside], distance[inside], number
    depth[np.isinf(depth)] = 0
    return np.clip(luma, 0, 255).astype(np.uint8), depth.astype(np.float32), seen


def _places(wall: Wall, u: Floats, v: Floats) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    height, width = _texture(wall).shape
    x, y = np.nan_to_num(u) * (width - 1), np.nan_to_num(v) * (height - 1)
    return np.clip(x, 0, width).astype(np.float32), np.clip(y, 0, height).astype(np.float32)


@cache
def _texture(wall: Wall) -> NDArray[np.float32]:
    """Waves of several lengths: no place of a wall looks like another."""
    chance = np.random.default_rng(wall.seed)
    sides = float(np.linalg.norm(wall.down)), float(np.linalg.norm(wall.across))
    v, u = np.mgrid[0 : sides[0] : 1 / _FINE, 0 : sides[1] : 1 / _FINE].astype(np.float32)
    shade = np.full(u.shape, chance.uniform(90, 160), np.float32)
    for length in (3.1, 1.3, 0.7, 0.4, 0.25):
        for _ in range(3):
            angle, phase = chance.uniform(0, 2 * np.pi, 2)
            along = u * np.float32(np.cos(angle)) + v * np.float32(np.sin(angle))
            shade += 13 * np.sin(np.float32(2 * np.pi / length) * along + np.float32(phase))
    return shade
