"""A wide valley: meadow, fields and hedges, wooded hills, mountains in the haze."""

import numpy as np

from tools.sample_film import ground, trees
from tools.sample_film.camera import Camera
from tools.sample_film.light import lit, sun_towards
from tools.sample_film.noise import Field, Texture, mix, smoothstep
from tools.sample_film.plate import Plate, Sprite, stamp
from tools.sample_film.sky import clear_sky, draw_clouds, grow_clouds
from tools.sample_film.terrain import View, look, normals

SUN = sun_towards(-0.75, 0.50, -0.30)


class Valley:
    """The ground of the valley and what grows where."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._relief = Texture.fractal(rng, 1024, 2.0)
        self._woods = Texture.fractal(rng, 512, 1.5)
        self.cover = ground.Cover.random(rng)

    def height(self, x: Field, z: Field) -> Field:
        """Metres above the camera's foot."""
        hills = self._relief.at(x / 9_000 + 0.13, z / 9_000 + 0.37)
        rolling = self._relief.at(x / 2_300, z / 2_300)
        slope = -26.0 * smoothstep(0, 260, z) + 1.3 * self._relief.at(x / 300, z / 300)
        far = smoothstep(350, 2_800, z) * (95 + 85 * hills + 22 * rolling)
        mountains = smoothstep(5_000, 11_000, z) * (330 + 330 * hills)
        return np.asarray(
            slope + 5 * rolling * smoothstep(60, 500, z) + far + mountains, np.float32
        )

    def wooded(self, x: Field, z: Field) -> Field:
        """0..1: how densely trees stand."""
        patches = self._woods.at(x / 2_600 + 0.2, z / 2_600)
        dense = smoothstep(0.25, 0.6, patches + 0.8 * smoothstep(1_500, 5_000, z) - 0.25)
        cells = self._hedge(x, z)
        return np.asarray(np.maximum(dense, 0.55 * cells) * smoothstep(170, 330, z), np.float32)

    def fields(self, x: Field, z: Field) -> tuple[Field, Field]:
        """(kind in 0..1, rows of the crop): a patchwork of fields."""
        u, v = self._turned(x, z)
        number = np.floor(u / 210) * 57.31 + np.floor(v / 150) * 113.7
        kind = np.abs(np.sin(number) * 43758.55) % 1.0
        return np.asarray(kind, np.float32), np.asarray(np.sin(u * 1.2), np.float32)

    def _hedge(self, x: Field, z: Field) -> Field:
        u, v = self._turned(x, z)
        edge = np.minimum(np.abs((u / 210 % 1) - 0.5), np.abs((v / 150 % 1) - 0.5))
        return np.asarray(edge < 0.016, np.float32)

    def _turned(self, x: Field, z: Field) -> tuple[Field, Field]:
        bend = 45 * self._relief.at(x / 2_600 + 0.5, z / 2_600)
        return x * 0.92 + z * 0.39 + bend, z * 0.92 - x * 0.39 + bend


def paint(width: int, height: int, rng: np.random.Generator) -> Plate:
    """The valley as a plate of this size."""
    camera = Camera(width, height, 0.66 * width, 0.50 * height, 3.4)
    valley = Valley(rng)
    plate = _sky(camera, rng)
    view = look(camera, valley.height, 2.0, 24_000.0)
    kinds = (trees.OAK, trees.LIME, trees.SPRUCE, trees.SPRUCE, trees.LIME, trees.OAK)
    sprites = [trees.grow(kind, rng, SUN, 220) for kind in kinds]
    stand = _stand(valley, camera, rng)
    shadows = ground.ShadowMap((-420, 420), (0, 900), 0.8)
    for x, z, tall, _ in stand:
        if z < 900:
            shadows.tree(x, z, tall, tall * 0.3, SUN, rng)
    _paint_ground(plate, view, valley, shadows)
    _plant(plate, valley, stand, sprites)
    sward = ground.Sward(60_000, 4.0, 45.0, 0.13, flowers=0.003)
    ground.plant_grass(
        plate, sward, valley.height, lambda x, z: np.ones_like(x), lambda x, z: np.ones_like(x), rng
    )
    _framing_trees(plate, valley, rng)
    return plate


def _sky(camera: Camera, rng: np.random.Generator) -> Plate:
    rays = camera.rays()
    clouds = grow_clouds(rng, SUN, 0.27)
    colour = draw_clouds(clear_sky(rays, SUN), rays, clouds, rng)
    far = np.full(colour.shape[:2], np.inf, np.float32)
    return Plate(camera, colour, far, np.zeros_like(far))


def _paint_ground(plate: Plate, view: View, valley: Valley, shadows: ground.ShadowMap) -> None:
    x, z = view.x, np.where(view.land, view.z, 1.0).astype(np.float32)
    pixel = 2.2 * z / plate.camera.focal
    albedo = valley.cover.meadow(x, z, pixel)
    kind, rows = valley.fields(x, z)
    crops = mix(
        np.array((0.26, 0.20, 0.075)),
        np.array((0.10, 0.15, 0.035)),
        np.asarray(kind > 0.35, np.float32),
    )
    crops = mix(crops, np.array((0.15, 0.105, 0.07)), np.asarray(kind > 0.82, np.float32))
    crops *= (1 + 0.10 * rows * np.clip(1 - pixel / 2.5, 0, 1))[..., None]
    albedo = mix(albedo, 0.55 * crops + 0.45 * albedo, smoothstep(150, 330, z))
    forest = valley.wooded(x, z) * smoothstep(600, 2_200, z)
    albedo = mix(albedo, np.array((0.030, 0.048, 0.018)), forest)
    clouds = 1 - 0.72 * smoothstep(
        -0.1, 1.0, valley.cover.broad.at(x / 5_200 + 0.3, z / 5_200)
    ) * smoothstep(40, 500, z)
    shade = lit(albedo, normals(valley.height, view), SUN, shadows.sunshine(x, z) * clouds)
    land = view.land
    plate.colour[land] = plate.haze(shade, z)[land]
    plate.depth[land] = view.z[land]


def _stand(valley: Valley, camera: Camera, rng: np.random.Generator) -> list[tuple[float, ...]]:
    """(x, z, height, chance) of each tree of woods and hedges, far to near."""
    count = 34_000
    z = np.sort((1 / rng.uniform(1 / 6_500, 1 / 230, count)).astype(np.float32))[::-1]
    x = np.asarray(rng.uniform(-0.56, 0.56, count) * z * camera.width / camera.focal, np.float32)
    grown = valley.wooded(x, z) > rng.random(count)
    tall = rng.normal(13, 3, count).clip(5, 20) * np.where(valley.wooded(x, z) < 0.6, 0.55, 1.0)
    rows = zip(x[grown], z[grown], tall[grown], rng.random(count)[grown], strict=True)
    return [tuple(float(v) for v in row) for row in rows]


def _plant(
    plate: Plate, valley: Valley, stand: list[tuple[float, ...]], sprites: list[Sprite]
) -> None:
    points = np.array(stand, np.float32)
    level = valley.height(points[:, 0], points[:, 1])
    clouds = 1 - 0.55 * smoothstep(
        -0.1, 1.0, valley.cover.broad.at(points[:, 0] / 5_200 + 0.3, points[:, 1] / 5_200)
    )
    for (x, z, tall, chance), foot, light in zip(stand, level, clouds, strict=True):
        sprite = sprites[int(chance * len(sprites))]
        stamp(plate, sprite, x, float(foot) - 0.3, z, tall, 0.15, float(light))


def _framing_trees(plate: Plate, valley: Valley, rng: np.random.Generator) -> None:
    """A few birches with undergrowth that close the picture on the left."""
    for kind, x, z, tall in (
        (trees.BIRCH, -17.5, 34.0, 11.0),
        (trees.BIRCH, -14.2, 31.0, 9.5),
        (trees.BUSH, -16.5, 29.0, 1.9),
        (trees.OAK, -15.6, 26.5, 11.0),
        (trees.BUSH, -12.8, 26.0, 1.5),
        (trees.BUSH, -14.6, 24.0, 1.2),
    ):
        sprite = trees.grow(kind, rng, SUN, int(plate.camera.focal * tall / z) + 1)
        foot = valley.height(np.full((1, 1), x), np.full((1, 1), z))[0, 0]
        stamp(plate, sprite, x, float(foot) - 0.1, z, tall, sway=1.0)
