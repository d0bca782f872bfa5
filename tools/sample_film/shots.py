"""The shots of the sample film, in order: what each one shows and how its camera moves."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from tools.sample_film import figures
from tools.sample_film.camera import Camera
from tools.sample_film.car import saloon
from tools.sample_film.motion import Lens, Pose, ease
from tools.sample_film.noise import Field, blurred
from tools.sample_film.places import coast, garden, road, valley
from tools.sample_film.plate import Plate
from tools.sample_film.solids import Solid, render, shadowed

RATE = 24


@dataclass(frozen=True, slots=True)
class Shot:
    """``frames`` pictures of a place; ``film(lens, range of frames, seed)`` yields some of them
    as linear light (h, w, 3)."""

    name: str
    frames: int
    film: Callable[[Lens, range, int], Iterator[Field]]


def _plate_size(lens: Lens, wide: float, high: float) -> tuple[int, int]:
    return round(lens.width * wide), round(lens.height * high)


def _moments(frames: range) -> Iterator[tuple[float, float]]:
    """(seconds, eased share of the shot) of each frame."""
    for number in frames:
        yield number / RATE, ease(number / (frames.stop - 1))


def _valley(lens: Lens, frames: range, seed: int) -> Iterator[Field]:
    """A slow pan to the right over the valley."""
    plate = valley.paint(*_plate_size(lens, 1.40, 1.06), np.random.default_rng((seed, 1)))
    for seconds, share in _moments(frames):
        pose = Pose(x=0.40 + 0.19 * share, y=0.5)
        yield lens.take(plate, pose, seconds)


@lru_cache(maxsize=1)
def _garden_plate(width: int, height: int, seed: int) -> Plate:
    """The garden is painted once for both shots of it; nobody paints on this plate."""
    return garden.paint(width, height, np.random.default_rng((seed, 2)))


def _garden(lens: Lens, frames: range, seed: int) -> Iterator[Field]:
    """The camera comes up the path towards the house."""
    plate = _garden_plate(*_plate_size(lens, 1.06, 1.06), seed)
    for seconds, share in _moments(frames):
        yield lens.take(plate, Pose(moved=(0.0, 0.0, 1.6 * share), backdrop=26.0), seconds)


def _road(lens: Lens, frames: range, seed: int) -> Iterator[Field]:
    """A car comes up the avenue."""
    plate = road.paint(*_plate_size(lens, 1.06, 1.06), np.random.default_rng((seed, 5)))
    for seconds, share in _moments(frames):
        z = 51.0 - 12.2 * seconds
        scene = plate.colour.copy()
        heading = float(np.arctan(road.bearing(z)))
        body = saloon(float(road.middle(z)) - 0.9, 0.0, z, heading)
        _place_bodies(plate, scene, body, road.SUN, 2.6)
        pose = Pose(x=0.51 - 0.02 * share, y=0.5)
        yield lens.take(plate, pose, seconds, scene)


def _beach_walk(lens: Lens, frames: range, seed: int) -> Iterator[Field]:
    """A couple strolls along the water; the camera follows them."""
    place = coast.paint(*_plate_size(lens, 1.30, 1.04), np.random.default_rng((seed, 4)))
    for seconds, share in _moments(frames):
        pose = Pose(x=0.40 + 0.16 * share, y=0.5)
        scene = place.scene(seconds + 20, lens.needs(place.plate, pose))
        walked = -2.6 + 1.25 * seconds
        for who, x, z, phase in (
            (figures.MAN, walked, 7.6, 0.0),
            (figures.WOMAN, walked + 0.55, 7.0, 0.46),
        ):
            body = figures.walker(who, x, 0.0, z, -1.45, 1.25 * seconds / who.stride + phase)
            _place_bodies(place.plate, scene, body, coast.SUN)
        yield lens.take(place.plate, pose, seconds, scene)


def _garden_walk(lens: Lens, frames: range, seed: int) -> Iterator[Field]:
    """Back at the house: the couple comes down the path."""
    plate = _garden_plate(*_plate_size(lens, 1.06, 1.06), seed)
    for seconds, _ in _moments(frames):
        z = 12.0 - 1.15 * seconds
        middle = float(garden.path_middle(z))
        scene = plate.colour.copy()
        for who, side, phase in ((figures.MAN, -0.36, 0.0), (figures.WOMAN, 0.36, 0.5)):
            body = figures.walker(
                who, middle + side, 0.0, z + 0.2 * side, 0.12, 1.15 * seconds / who.stride + phase
            )
            _place_bodies(plate, scene, body, garden.SUN)
        pose = Pose(x=0.47, y=0.52, zoom=0.92)
        yield lens.take(plate, pose, seconds, scene)


def _place_bodies(
    plate: Plate, scene: Field, bodies: list[Solid], sun: Field, reach: float = 0.7
) -> None:
    """Bodies and the shadow they throw on level ground, painted on ``scene`` in place."""
    _cast_shadow(plate.camera, scene, bodies, sun, reach)
    render(plate.camera, bodies, sun).over(scene)


def _cast_shadow(
    camera: Camera, scene: Field, bodies: list[Solid], sun: Field, reach: float
) -> None:
    """Darken the ground (y = 0) where the bodies, ``reach`` metres about, hide the sun."""
    foot = np.mean([body.place for body in bodies], axis=0)
    throw = -sun / sun[1] * 1.9
    corners = [
        camera.project(
            float(foot[0]) + dx + t * float(throw[0]),
            0.0,
            float(foot[2]) + dz + t * float(throw[2]),
        )
        for t in (0.0, 1.0)
        for dx in (-reach, reach)
        for dz in (-reach, reach)
    ]
    columns, rows = zip(*corners, strict=True)
    x0, x1 = (int(np.clip(v, 0, camera.width)) for v in (min(columns), max(columns)))
    y0, y1 = (int(np.clip(v, camera.horizon + 2, camera.height)) for v in (min(rows), max(rows)))
    if x0 >= x1 or y0 >= y1:
        return
    part = replace(camera, height=y1 - y0, horizon=camera.horizon - y0).rays()
    across, up = part.across[:, x0:x1], part.up[:, x0:x1]
    z = camera.eye / -up
    points = np.stack((across * z, np.zeros_like(z), z)).reshape(3, -1).astype(np.float32)
    dark = blurred(shadowed(points, sun, bodies).reshape(z.shape).astype(np.float32), 0.9)
    scene[y0:y1, x0:x1] *= 1 - dark[..., None] * np.array((0.74, 0.70, 0.62), np.float32)


SHOTS = (
    Shot("valley", 60, _valley),
    Shot("garden", 60, _garden),
    Shot("road", 66, _road),
    Shot("beach walk", 66, _beach_walk),
    Shot("garden walk", 72, _garden_walk),
)
