"""A white cottage in its garden: lawn, gravel path, fence, flowers, old trees behind."""

import cv2
import numpy as np

from tools.sample_film import ground, trees
from tools.sample_film.camera import Camera
from tools.sample_film.house import cottage
from tools.sample_film.light import lit, sun_towards
from tools.sample_film.noise import Field, Texture, mix, resized, smoothstep
from tools.sample_film.plate import Plate, stamp
from tools.sample_film.sky import clear_sky, draw_clouds, grow_clouds
from tools.sample_film.solids import Solid, box, plain, render, shadowed
from tools.sample_film.terrain import look, normals

SUN = sun_towards(-0.62, 0.62, -0.52)
HOUSE = (2.2, 0.0, 23.0)
HEADING = 0.42


def path_middle(z: Field | float) -> Field:
    """Where the path runs, metres to the right."""
    bend = np.sin(np.asarray(z) / 5.5) * smoothstep(20, 8, z)
    return np.asarray(-2.5 + 0.16 * np.asarray(z) + 1.2 * bend, np.float32)


class Garden:
    """Gently rolling ground with a path to the door."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._relief = Texture.fractal(rng, 256, 2.0)
        self.cover = ground.Cover.random(rng)

    def height(self, x: Field, z: Field) -> Field:
        """Metres; level about the house."""
        rise = smoothstep(32, 90, z) * (2.2 + 1.6 * self._relief.at(x / 160, z / 160))
        return np.asarray(0.05 * self._relief.at(x / 25, z / 25) + rise, np.float32)

    def path(self, x: Field, z: Field) -> Field:
        """1 on the gravel path, 0 on the lawn."""
        middle = path_middle(z)
        ragged = 0.10 * self.cover.fine.at(x / 3, z / 3)
        edge = np.abs(x - middle) + ragged
        return np.asarray(smoothstep(0.85, 0.65, edge) * (z < 18.6), np.float32)


def paint(width: int, height: int, rng: np.random.Generator) -> Plate:
    """The garden as a plate of this size."""
    camera = Camera(width, height, 0.92 * width, 0.56 * height, 1.65)
    garden = Garden(rng)
    rays = camera.rays()
    colour = draw_clouds(clear_sky(rays, SUN), rays, grow_clouds(rng, SUN, 0.22), rng)
    far = np.full(colour.shape[:2], np.inf, np.float32)
    plate = Plate(camera, colour, far, np.zeros_like(far))
    solids = [*cottage(HOUSE, HEADING, rng), *_fence()]
    shadows = ground.ShadowMap((-40, 40), (0, 80), 0.08)
    planted = _plan(rng)
    for _, x, z, tall in planted:
        shadows.tree(x, z, tall, tall * 0.28, SUN, rng)
    _paint_ground(plate, garden, shadows, solids)
    sprites = {
        kind: trees.grow(kind, rng, SUN, 520)
        for kind in (trees.OAK, trees.LIME, trees.BIRCH, trees.BUSH, trees.SPRUCE)
    }
    behind = [p for p in planted if p[2] > HOUSE[2] - 4]
    for kind, x, z, tall in sorted(behind, key=lambda p: -p[2]):
        stamp(plate, sprites[kind], x, -0.05, z, tall, sway=0.8)
    _build(plate, solids)
    _grow_lawn(plate, garden, shadows, solids, rng)
    for kind, x, z, tall in sorted((p for p in planted if p not in behind), key=lambda p: -p[2]):
        stamp(plate, sprites[kind], x, -0.05, z, tall, sway=0.8)
    return plate


def _plan(rng: np.random.Generator) -> list[tuple[trees.Species, float, float, float]]:
    """(species, x, z, height) of what grows in the garden."""
    wood = [
        (kind, float(x), float(z), float(tall))
        for kind, x, z, tall in zip(
            rng.permuted([0] * 30 + [1] * 30 + [4] * 14),
            rng.uniform(-62, 62, 74),
            rng.uniform(46, 85, 74),
            rng.normal(13, 2, 74),
            strict=True,
        )
    ]
    kinds = {0: trees.OAK, 1: trees.LIME, 4: trees.SPRUCE}
    far = [(kinds[int(k)], x, z, tall) for k, x, z, tall in wood]
    hedge = [
        (trees.BUSH, float(x), float(z), float(tall))
        for x, z, tall in zip(
            rng.uniform(-48, 48, 70), rng.uniform(40, 50, 70), rng.normal(3.0, 0.6, 70), strict=True
        )
    ]
    bushes = [
        (trees.BUSH, x, z, t)
        for x, z, t in (
            (-2.6, 19.6, 1.3),
            (-1.6, 18.9, 1.0),
            (0.2, 18.4, 1.1),
            (4.9, 17.2, 1.15),
            (6.2, 18.0, 1.4),
            (7.3, 18.9, 1.2),
            (-9.0, 27.0, 2.6),
            (11.5, 25.0, 2.4),
        )
    ]
    return [
        *far,
        *hedge,
        *bushes,
        (trees.OAK, -9.5, 33.0, 12.5),
        (trees.LIME, 13.5, 31.0, 11.5),
        (trees.LIME, 2.0, 36.0, 12.0),
        (trees.BIRCH, -7.6, 15.5, 8.2),
    ]


def _fence() -> list[Solid]:
    """White pickets across the far lawn to the left of the house."""
    white = plain((0.64, 0.62, 0.57))
    parts = [box((5.2, 0.04, 0.02), (-10.6, y, 24.04), white) for y in (0.35, 0.75)]
    posts = np.arange(-15.7, -5.4, 0.22)
    return parts + [box((0.045, 0.47, 0.015), (x, 0.52, 24.0), white) for x in posts]


def _paint_ground(
    plate: Plate, garden: Garden, shadows: ground.ShadowMap, solids: list[Solid]
) -> None:
    view = look(plate.camera, garden.height, 1.5, 900.0)
    x, z = view.x, np.where(view.land, view.z, 1.0).astype(np.float32)
    pixel = 1.6 * z / plate.camera.focal
    grass, gravel = garden.cover.meadow(x, z, pixel), garden.cover.gravel(x, z, pixel)
    albedo = mix(grass, gravel, garden.path(x, z))
    sunshine = shadows.sunshine(x, z)
    half = np.stack((x, garden.height(x, z), z), 2)[::2, ::2]
    close = half[..., 2] < 45
    dark = np.zeros(close.shape, np.float32)
    dark[close] = shadowed(half[close].T, SUN, solids)
    dark = resized(dark, z.shape[0], z.shape[1], cv2.INTER_LINEAR)
    shade = lit(albedo, normals(garden.height, view), SUN, sunshine * (1 - dark))
    plate.colour[view.land] = plate.haze(shade, z)[view.land]
    plate.depth[view.land] = view.z[view.land]


def _build(plate: Plate, solids: list[Solid]) -> None:
    layer = render(plate.camera, solids, SUN)
    layer.over(plate.colour)
    rows = slice(layer.top, layer.top + layer.rgba.shape[0])
    columns = slice(layer.left, layer.left + layer.rgba.shape[1])
    solid = layer.rgba[..., 3] > 0.5
    plate.depth[rows, columns][solid] = HOUSE[2] - 3
    plate.sway[rows, columns][solid] = 0


def _grow_lawn(
    plate: Plate,
    garden: Garden,
    shadows: ground.ShadowMap,
    solids: list[Solid],
    rng: np.random.Generator,
) -> None:
    def sunshine(x: Field, z: Field) -> Field:
        points = np.stack((x, np.full_like(x, 0.1), z))
        return np.asarray(shadows.sunshine(x, z) * ~shadowed(points, SUN, solids), np.float32)

    sward = ground.Sward(45_000, 2.2, 17.0, 0.085, flowers=0.003)
    ground.plant_grass(
        plate, sward, garden.height, lambda x, z: 1 - garden.path(x, z), sunshine, rng
    )
