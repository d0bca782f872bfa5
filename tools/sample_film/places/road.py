"""A country road between poplars, with fields on both sides and telegraph poles."""

from itertools import pairwise

import numpy as np

from tools.sample_film import ground, trees
from tools.sample_film.camera import Camera
from tools.sample_film.light import lit, sun_towards
from tools.sample_film.noise import Field, Texture, mix, smoothstep
from tools.sample_film.plate import Plate, stamp
from tools.sample_film.sky import clear_sky, draw_clouds, grow_clouds
from tools.sample_film.solids import Solid, limb, plain, render
from tools.sample_film.terrain import look, normals

SUN = sun_towards(-0.58, 0.72, -0.36)
_HALF_WIDTH = 2.5
_NEAREST = 18.0


def middle(z: Field | float) -> Field:
    """Where the road's centre line runs, metres to the right."""
    z = np.asarray(z, np.float32)
    return np.asarray(1.9 - 0.030 * z + 0.00042 * z**2, np.float32)


def bearing(z: float) -> float:
    """Slope of the centre line, metres right per metre away."""
    return -0.030 + 0.00084 * z


class Lane:
    """The road, its verges and the fields."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._relief = Texture.fractal(rng, 512, 2.0)
        self.cover = ground.Cover.random(rng)

    def height(self, x: Field, z: Field) -> Field:
        """Metres; the road lies level, the country rises behind."""
        hills = smoothstep(160, 900, z) * (16 + 22 * self._relief.at(x / 1_500, z / 1_500))
        bumps = 0.12 * self._relief.at(x / 40, z / 40) * smoothstep(2.5, 5.0, np.abs(x - middle(z)))
        return np.asarray(hills + bumps, np.float32)

    def road(self, x: Field, z: Field) -> Field:
        """1 on the road, 0 on the grass."""
        off = np.abs(x - middle(z)) + 0.22 * self.cover.fine.at(x / 4, z / 4)
        return np.asarray(smoothstep(_HALF_WIDTH + 0.2, _HALF_WIDTH - 0.2, off) * (z < 230))

    def albedo(self, x: Field, z: Field, pixel: Field) -> Field:
        """Grass, corn fields, and gravel with two worn tracks."""
        off = x - middle(z)
        grass = self.cover.meadow(x, z, pixel)
        corn = (
            np.array((0.40, 0.29, 0.095))
            * np.exp(
                0.10 * self.cover.fine.at(x / 3, z / 9, pixel / 3)
                + 0.08 * self.cover.broad.at(x / 60, z / 60)
            )[..., None]
        )
        field = smoothstep(9.0, 10.0, np.abs(off)) * smoothstep(240, 225, z) * (off > 0)
        gravel = self.cover.gravel(x, z, pixel)
        tracks = smoothstep(0.45, 0.2, np.abs(np.abs(np.abs(off) - 1.15) - 0.7))
        gravel = gravel * (0.86 + 0.16 * tracks)[..., None]
        tuft = smoothstep(0.2, 1.2, self.cover.fine.at(x / 5, z / 9)) * smoothstep(
            0.4, 0.1, np.abs(off)
        )
        return mix(mix(grass, corn, field), mix(gravel, grass, 0.6 * tuft), self.road(x, z))


def paint(width: int, height: int, rng: np.random.Generator) -> Plate:
    """The road as a plate of this size."""
    camera = Camera(width, height, 1.0 * width, 0.52 * height, 1.75)
    lane = Lane(rng)
    rays = camera.rays()
    colour = draw_clouds(clear_sky(rays, SUN), rays, grow_clouds(rng, SUN, 0.15), rng)
    far = np.full(colour.shape[:2], np.inf, np.float32)
    plate = Plate(camera, colour, far, np.zeros_like(far), 5_000.0)
    planted = _plan(rng)
    shadows = ground.ShadowMap((-60, 60), (0, 240), 0.15)
    for kind, x, z, tall in planted:
        if z < 240:
            shadows.tree(x, z, tall, tall * kind.crown[0] * 0.8, SUN, rng)
    _paint_ground(plate, lane, shadows)
    sprites = {
        kind: [trees.grow(kind, rng, SUN, int(0.9 * height)) for _ in range(3)]
        for kind in (trees.LIME, trees.OAK, trees.POPLAR, trees.BUSH)
    }
    seen = [plant for plant in planted if plant[2] > _NEAREST]  # the others only cast shade
    for number, (kind, x, z, tall) in enumerate(seen):
        foot = lane.height(np.full((1, 1), x), np.full((1, 1), z))[0, 0]
        stamp(plate, sprites[kind][number % 3], x, float(foot) - 0.05, z, tall, sway=0.7)
    render(camera, _telegraph(), SUN).over(plate.colour)
    sward = ground.Sward(60_000, 2.5, 30.0, 0.12, flowers=0.003)
    ground.plant_grass(
        plate, sward, lane.height, lambda x, z: 1 - lane.road(x, z), shadows.sunshine, rng
    )
    return plate


def _plan(rng: np.random.Generator) -> list[tuple[trees.Species, float, float, float]]:
    """(species, x, z, height) from far to near: a far wood and an avenue."""
    wood = [
        (trees.LIME if rng.random() < 0.6 else trees.OAK, x, z, rng.uniform(9, 15))
        for x, z in zip(rng.uniform(-190, 190, 90), rng.uniform(250, 420, 90), strict=True)
    ]
    avenue = [
        (trees.POPLAR, float(middle(z)) + side * 5.4 + rng.normal(0, 0.25), z, rng.normal(15, 1.2))
        for z in np.arange(3.0, 205.0, 9.0)
        for side in (-1, 1)
    ]
    hedge = [
        (trees.BUSH, float(middle(z)) - rng.uniform(12, 15), z, rng.uniform(1.6, 2.6))
        for z in np.arange(26.0, 160.0, 3.5)
    ]
    return sorted(wood + avenue + hedge, key=lambda plant: -plant[2])


def _telegraph() -> list[Solid]:
    """Poles on the right with crossbars and two sagging wires."""
    wood, wire = plain((0.10, 0.075, 0.055)), plain((0.05, 0.05, 0.05))
    parts: list[Solid] = []
    stands = [(float(middle(z)) + 8.3, float(z)) for z in np.arange(17.0, 150.0, 26.0)]
    for x, z in stands:
        parts.append(limb((x, 0, z), (x, 6.6, z), (0.11, 0.08), wood))
        parts.append(limb((x - 0.7, 6.2, z), (x + 0.7, 6.2, z), (0.05, 0.05), wood))
    for (x0, z0), (x1, z1) in pairwise(stands):
        for shift in (-0.6, 0.6):
            line = [
                (x0 + (x1 - x0) * t + shift, 6.25 - 1.6 * t * (1 - t), z0 + (z1 - z0) * t)
                for t in np.linspace(0, 1, 7)
            ]
            parts += [limb(a, b, (0.012, 0.012), wire) for a, b in pairwise(line)]
    return parts


def _paint_ground(plate: Plate, lane: Lane, shadows: ground.ShadowMap) -> None:
    view = look(plate.camera, lane.height, 1.8, 3_000.0)
    x, z = view.x, np.where(view.land, view.z, 1.0).astype(np.float32)
    albedo = lane.albedo(x, z, 1.6 * z / plate.camera.focal)
    shade = lit(albedo, normals(lane.height, view), SUN, shadows.sunshine(x, z))
    plate.colour[view.land] = plate.haze(shade, z)[view.land]
    plate.depth[view.land] = view.z[view.land]
