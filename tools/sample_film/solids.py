"""A small exact ray tracer of convex bodies: houses, cars and people are built of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from tools.sample_film.camera import Camera
from tools.sample_film.light import lit
from tools.sample_film.noise import Field, resized

Paint = Callable[[Field, Field], Field]
"""(points (n, 3) in the body's own frame, normals (n, 3) of the world) -> albedo (n, 3)."""

_FAR = np.float32(1e9)


@dataclass(frozen=True)
class Solid:
    """A body: world = ``frame`` @ local + ``place``; the local shape is of unit size.

    ``sphere``: radius 1. ``cone``: axis y from -1 to 1, radius ``taper[0]`` at the bottom and
    ``taper[1]`` at the top. ``hull``: the points with planes[:, :3] · p <= planes[:, 3].
    """

    shape: Literal["sphere", "cone", "hull"]
    frame: Field  # (3, 3)
    place: Field  # (3,)
    reach: float  # radius of a sphere about ``place`` that holds the body
    paint: Paint
    planes: Field | None = None
    taper: tuple[float, float] = (1.0, 1.0)
    gloss: float = 0.0


class Hits(NamedTuple):
    """Where rays end: distance (n,), normal (3, n) and which solid (n,), -1 for none."""

    distance: Field
    normal: Field
    which: NDArray[np.intp]


@dataclass(frozen=True)
class Layer:
    """A premultiplied linear RGBA picture (h, w, 4) at (top, left) of the frame."""

    rgba: Field
    top: int
    left: int

    def over(self, picture: Field) -> None:
        """Paint it on a picture (H, W, 3) in place, clipped."""
        y0, x0 = max(self.top, 0), max(self.left, 0)
        y1 = min(self.top + self.rgba.shape[0], picture.shape[0])
        x1 = min(self.left + self.rgba.shape[1], picture.shape[1])
        if y0 < y1 and x0 < x1:
            own = self.rgba[y0 - self.top : y1 - self.top, x0 - self.left : x1 - self.left]
            picture[y0:y1, x0:x1] = picture[y0:y1, x0:x1] * (1 - own[..., 3:]) + own[..., :3]


def plain(colour: Sequence[float]) -> Paint:
    """One colour all over."""
    albedo = np.asarray(colour, np.float32)
    return lambda points, normals: np.broadcast_to(albedo, points.shape)


def turned(angle: float) -> Field:
    """Rotation about the upright axis by ``angle`` radians."""
    c, s = np.cos(angle), np.sin(angle)
    return np.array(((c, 0, s), (0, 1, 0), (-s, 0, c)), np.float32)


def box(
    size: Sequence[float],
    place: ArrayLike,
    paint: Paint,
    frame: Field | None = None,
    gloss: float = 0.0,
) -> Solid:
    """A box of half ``size`` about ``place``, its local frame in metres."""
    planes = np.concatenate((np.eye(3), -np.eye(3)))
    planes = np.concatenate((planes, np.tile(size, 2)[:, None]), 1).astype(np.float32)
    return hull(planes, place, float(np.linalg.norm(size)), paint, frame, gloss)


def hull(
    planes: Field,
    place: ArrayLike,
    reach: float,
    paint: Paint,
    frame: Field | None = None,
    gloss: float = 0.0,
) -> Solid:
    """A convex body bounded by planes (k, 4) with unit normals."""
    turn = np.eye(3, dtype=np.float32) if frame is None else frame
    return Solid("hull", turn, np.asarray(place, np.float32), reach, paint, planes, gloss=gloss)


def ellipsoid(
    radii: Sequence[float],
    place: ArrayLike,
    paint: Paint,
    frame: Field | None = None,
    gloss: float = 0.0,
) -> Solid:
    """An ellipsoid with these half axes."""
    turn = np.eye(3, dtype=np.float32) if frame is None else frame
    return Solid(
        "sphere",
        turn * np.asarray(radii, np.float32),
        np.asarray(place, np.float32),
        max(radii),
        paint,
        gloss=gloss,
    )


def limb(
    start: ArrayLike,
    end: ArrayLike,
    radii: tuple[float, float],
    paint: Paint,
    flat: float = 1.0,
    front: ArrayLike = (0.0, 0.0, 1.0),
    gloss: float = 0.0,
) -> Solid:
    """A tapered round bar; ``flat`` < 1 squeezes it along ``front``."""
    a, b = np.asarray(start, np.float32), np.asarray(end, np.float32)
    axis = (b - a) / 2
    length = float(np.linalg.norm(axis))
    up = axis / max(length, 1e-6)
    depth = np.asarray(front, np.float32) - up * float(np.dot(front, up))
    if np.linalg.norm(depth) < 1e-3:
        depth = np.array((0, up[2], -up[1]), np.float32)
    depth = depth / np.linalg.norm(depth)
    side = np.cross(up, depth)
    frame = np.stack((side, axis, depth * flat), 1).astype(np.float32)
    return Solid(
        "cone",
        frame,
        (a + b) / 2,
        float(np.hypot(length, max(radii))),
        paint,
        taper=radii,
        gloss=gloss,
    )


def trace(
    origin: Field, ways: Field, solids: Sequence[Solid], nearby: Callable[[Solid], NDArray[np.intp]]
) -> Hits:
    """The first solid along each ray from ``origin`` (3, 1) along ``ways`` (3, n).

    ``nearby`` gives the rays that may meet a solid.
    """
    distance = np.full(ways.shape[1], _FAR, np.float32)
    normal = np.zeros_like(ways)
    which = np.full(ways.shape[1], -1, np.intp)
    for index, solid in enumerate(solids):
        near = nearby(solid)
        o, d = _to_local(solid, origin, ways[:, near])
        t = _meet(solid, o, d)
        closer = np.flatnonzero(t < distance[near])
        rows = near[closer]
        distance[rows], which[rows] = t[closer], index
        normal[:, rows] = _normal(solid, o + d[:, closer] * t[closer])
    return Hits(distance, normal, which)


def shadowed(points: Field, sun: Field, solids: Sequence[Solid]) -> NDArray[np.bool_]:
    """(n,) whether a solid stands between each point (3, n) and the sun."""
    dark = np.zeros(points.shape[1], np.bool_)
    side = np.array((sun[2], 0, -sun[0]), np.float32) / np.float32(np.hypot(sun[0], sun[2]))
    top = np.cross(sun, side)
    u, v = _dot(side, points), _dot(top, points)
    for solid in solids:
        near = np.flatnonzero(
            (np.abs(u - _dot(side, solid.place)) < solid.reach)
            & (np.abs(v - _dot(top, solid.place)) < solid.reach)
            & ~dark
        )
        o, d = _to_local(solid, points[:, near], sun[:, None])
        dark[near[_meet(solid, o, d) < _FAR]] = True
    return dark


def _dot(a: Field, b: Field) -> Field:
    return np.asarray(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], np.float32)


def _to_local(solid: Solid, origins: Field, ways: Field) -> tuple[Field, Field]:
    inverse = np.linalg.inv(solid.frame).astype(np.float32)
    origins = origins - solid.place[:, None]
    return _apply(inverse, origins), _apply(inverse, ways)


def _apply(matrix: Field, vectors: Field) -> Field:
    """``matrix`` @ ``vectors`` without BLAS, whose threads cost more than they bring here."""
    return np.stack([_dot(row, vectors) for row in matrix])


def _meet(solid: Solid, o: Field, d: Field) -> Field:
    """Distance (n,) along each local ray to the solid; ``_FAR`` for none."""
    if solid.planes is not None:
        return _meet_hull(o, d, solid.planes)
    if solid.shape == "sphere":
        return _meet_sphere(o, d)
    return _meet_cone(o, d, solid.taper)


def _meet_hull(o: Field, d: Field, planes: Field) -> Field:
    enter: Field | np.float32 = np.float32(1e-3)
    leave: Field | np.float32 = _FAR
    for plane in planes:
        closing = _dot(plane, d)
        closing = np.where(np.abs(closing) < 1e-9, np.float32(1e-9), closing)
        t = (plane[3] - _dot(plane, o)) / closing
        enter = np.where(closing < 0, np.maximum(enter, t), enter)
        leave = np.where(closing > 0, np.minimum(leave, t), leave)
    return np.where((enter < leave) & (enter > 1e-3), enter, _FAR).astype(np.float32)


def _meet_sphere(o: Field, d: Field) -> Field:
    a, b = _dot(d, d), _dot(o, d)
    root = b * b - a * (_dot(o, o) - 1)
    t = (-b - np.sqrt(np.maximum(root, 0))) / a
    return np.where((root > 0) & (t > 1e-3), t, _FAR).astype(np.float32)


def _meet_cone(o: Field, d: Field, taper: tuple[float, float]) -> Field:
    middle, slope = (taper[0] + taper[1]) / 2, (taper[1] - taper[0]) / 2
    radius, growth = middle + slope * o[1], slope * d[1]
    a = d[0] ** 2 + d[2] ** 2 - growth**2
    a = np.where(np.abs(a) < 1e-9, np.float32(1e-9), a)
    b = o[0] * d[0] + o[2] * d[2] - radius * growth
    root = b * b - a * (o[0] ** 2 + o[2] ** 2 - radius**2)
    t = (-b - np.sqrt(np.maximum(root, 0))) / a
    side = (root > 0) & (t > 1e-3) & (np.abs(o[1] + d[1] * t) <= 1)
    best = np.where(side, t, _FAR)
    along = np.where(np.abs(d[1]) < 1e-9, np.float32(1e-9), d[1])
    for end, size in ((-1.0, taper[0]), (1.0, taper[1])):
        t = (end - o[1]) / along
        spot = (o[0] + d[0] * t) ** 2 + (o[2] + d[2] * t) ** 2
        best = np.where((spot <= size**2) & (t > 1e-3) & (t < best), t, best)
    return best.astype(np.float32)


def _normal(solid: Solid, at: Field) -> Field:
    """World normals (3, n) at local surface points."""
    if solid.planes is not None:
        depth = [_dot(plane, at) - plane[3] for plane in solid.planes]
        local = solid.planes[np.argmax(depth, axis=0), :3].T if at.size else at
    elif solid.shape == "sphere":
        local = at
    else:
        middle, slope = sum(solid.taper) / 2, (solid.taper[1] - solid.taper[0]) / 2
        local = np.stack((at[0], -(middle + slope * at[1]) * slope, at[2]))
        caps = np.abs(at[1]) > 0.9999
        local[:, caps] = np.stack((at[0] * 0, np.sign(at[1]), at[2] * 0))[:, caps]
    world = _apply(np.linalg.inv(solid.frame).T.astype(np.float32), local)
    return np.asarray(world / np.maximum(np.sqrt(_dot(world, world)), 1e-9), np.float32)


def render(camera: Camera, solids: Sequence[Solid], sun: Field, detail: int = 2) -> Layer:
    """The solids as the camera sees them, lit and shading each other."""
    boxes = [_extent(camera, solid) for solid in solids]
    top, left = min(b[0] for b in boxes), min(b[2] for b in boxes)
    bottom, right = max(b[1] for b in boxes), max(b[3] for b in boxes)
    rows = camera.horizon - (np.arange(top * detail, bottom * detail) + 0.5) / detail
    columns = (np.arange(left * detail, right * detail) + 0.5) / detail - camera.centre
    across, up = np.meshgrid(columns / camera.focal, rows / camera.focal)
    ways = np.stack((across, up, np.ones_like(up))).reshape(3, -1).astype(np.float32)
    origin = np.array(((0,), (camera.eye,), (0,)), np.float32)
    number = np.arange(up.size).reshape(up.shape)

    def nearby(solid: Solid) -> NDArray[np.intp]:
        t, b, e, r = _extent(camera, solid)
        return number[
            (t - top) * detail : (b - top) * detail, (e - left) * detail : (r - left) * detail
        ].ravel()

    hits = trace(origin, ways, solids, nearby)
    found = np.flatnonzero(hits.which >= 0)
    hits = Hits(hits.distance[found], hits.normal[:, found], hits.which[found])
    rgba = np.zeros((up.size, 4), np.float32)
    rgba[found, :3] = _shade(origin, ways[:, found], hits, solids, sun)
    rgba[found, 3] = 1.0
    picture = rgba.reshape(*up.shape, 4)
    return Layer(resized(picture, bottom - top, right - left), top, left)


def _shade(origin: Field, ways: Field, hits: Hits, solids: Sequence[Solid], sun: Field) -> Field:
    """Colour (n, 3) of what the rays met."""
    at = origin + ways * hits.distance
    albedo, gloss = np.zeros(at.T.shape, np.float32), np.zeros(at.shape[1], np.float32)
    for index in np.unique(hits.which):
        solid, rows = solids[index], np.flatnonzero(hits.which == index)
        local = _to_local(solid, at[:, rows], at[:, :1])[0]
        albedo[rows] = solid.paint(local.T, hits.normal[:, rows].T)
        gloss[rows] = solid.gloss
    sunny = _dot(sun, hits.normal) > 0
    sunny[sunny] = ~shadowed((at + hits.normal * 0.01)[:, sunny], sun, solids)
    openness = np.clip(0.45 + 0.4 * at[1], 0.45, 1.0)
    colour = lit(albedo, hits.normal.T, sun, sunny.astype(np.float32), openness)
    return colour + _reflection(ways, hits.normal, sun, sunny * gloss, gloss)


def _reflection(ways: Field, normal: Field, sun: Field, sunny: Field, gloss: Field) -> Field:
    """Sky and sun mirrored in what shines."""
    way = ways / np.sqrt(_dot(ways, ways))
    facing = _dot(way, normal)
    mirror = way - 2 * facing * normal
    fresnel = gloss * (0.06 + 0.94 * (1 - np.abs(facing)) ** 5)
    sky = np.clip(0.5 + 1.6 * mirror[1], 0.06, 1) * fresnel * 2.0
    spark = np.clip(_dot(sun, mirror), 0, 1) ** 90 * sunny * 1.6
    blue = np.array((0.42, 0.56, 0.75), np.float32)
    return np.asarray(sky[:, None] * blue + spark[:, None], np.float32)


def _extent(camera: Camera, solid: Solid) -> tuple[int, int, int, int]:
    """(top, bottom, left, right) of a solid on the picture, clipped to it."""
    column, row = camera.project(*(float(v) for v in solid.place))
    size = camera.focal * solid.reach / max(float(solid.place[2]) - solid.reach, 0.2) + 2
    top, left = (
        int(np.clip(v, 0, limit - 1))
        for v, limit in ((row - size, camera.height), (column - size, camera.width))
    )
    bottom, right = (
        int(np.clip(v, low + 1, limit))
        for v, low, limit in ((row + size, top, camera.height), (column + size, left, camera.width))
    )
    return top, bottom, left, right
