"""Trees grown branch by branch, with leaves that shade each other."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from tools.sample_film.light import SKYLIGHT, SUNLIGHT
from tools.sample_film.noise import Field, resized, smoothstep
from tools.sample_film.plate import Sprite

_GRID = 32


@dataclass(frozen=True, slots=True)
class Species:
    """How a tree grows. Lengths are fractions of its height."""

    crown: tuple[float, float, float]  # half width, height of the centre, half height
    bare: float  # trunk below the first branch
    leaves: int
    leaf_size: float
    leaf: tuple[float, float, float]  # linear albedo
    bark: tuple[float, float, float] = (0.12, 0.09, 0.065)
    conifer: bool = False


OAK = Species((0.42, 0.60, 0.40), 0.20, 56_000, 0.0043, (0.098, 0.165, 0.034))
LIME = Species((0.31, 0.58, 0.42), 0.18, 48_000, 0.0042, (0.125, 0.200, 0.040))
POPLAR = Species((0.125, 0.53, 0.47), 0.06, 34_000, 0.0037, (0.105, 0.175, 0.042))
BIRCH = Species(
    (0.24, 0.60, 0.40), 0.22, 26_000, 0.0040, (0.125, 0.185, 0.040), bark=(0.50, 0.48, 0.44)
)
SPRUCE = Species((0.19, 0.45, 0.55), 0.05, 30_000, 0.0052, (0.036, 0.072, 0.026), conifer=True)
BUSH = Species((0.62, 0.44, 0.56), 0.02, 32_000, 0.0080, (0.095, 0.165, 0.034))


def grow(species: Species, rng: np.random.Generator, sun: Field, pixels: int) -> Sprite:
    """A tree ``pixels`` high, lit from ``sun``."""
    share = float(np.clip(pixels / 500, 0.08, 1.0))  # a small picture needs fewer, larger leaves
    species = replace(
        species,
        leaves=int(species.leaves * share),
        leaf_size=species.leaf_size / float(np.sqrt(share)),
    )
    twigs, branches = _skeleton(species, rng)
    leaves, facing = _leaves(species, twigs, rng)
    colours = _leaf_colours(species, facing, _light(leaves, sun), rng, sun)
    return _draw(species, leaves, colours, branches, rng, sun, pixels)


def _skeleton(species: Species, rng: np.random.Generator) -> tuple[Field, Field]:
    """Twig ends (n, 3) and branches (m, 8): both ends (3 + 3) and radii."""
    if species.conifer:
        return _whorls(species, rng)
    clumps = _clump_centres(species, rng)
    trunk_top = np.array((rng.normal(0, 0.02), species.crown[1] * 1.15, 0.0))
    wander = np.cumsum(np.cumsum(rng.normal(0, 0.0013, 9)))
    nodes = [
        np.array((wander[i], t, 0.0)) + (trunk_top * (t, 0, 0))
        for i, t in enumerate(np.linspace(0, trunk_top[1], 9))
    ]
    radii = list(np.interp(np.linspace(0, 1, 9), (0, 0.12, 1), (0.025, 0.016, 0.005)))
    segments = [
        (*a, *b, r, s) for a, b, r, s in zip(nodes, nodes[1:], radii, radii[1:], strict=False)
    ]
    for clump in clumps[np.argsort(np.linalg.norm(clumps - nodes[3], axis=1))]:
        segments += _branch_to(clump, nodes, radii, species.bare, rng)
    return clumps.astype(np.float32), np.array(segments, np.float32)


def _clump_centres(species: Species, rng: np.random.Generator) -> Field:
    """Leaf clumps spread through the crown, mostly near its outside, lumpy in outline."""
    width, centre, tall = species.crown
    way = rng.normal(size=(60, 3))
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    bulges = rng.normal(size=(7, 3))
    bulges /= np.linalg.norm(bulges, axis=1, keepdims=True)
    lumpy = 0.70 + 0.30 * np.clip((way @ bulges.T).max(1), 0, 1) ** 3
    reach = lumpy * rng.uniform(0.25, 1.0, 60) ** 0.45 * 0.86
    flare = np.where(way[:, 1] < 0, 0.9, 1.0)
    upright = lumpy * (0.25 + 0.75 * reach / reach.max())
    points = way * np.stack((reach * width, upright * tall, reach * width), 1)
    points[:, 1] = points[:, 1] * flare + centre
    return np.asarray(points[points[:, 1] > species.bare * 0.9], np.float32)


def _branch_to(
    clump: Field, nodes: list[Field], radii: list[float], bare: float, rng: np.random.Generator
) -> list[tuple[float, ...]]:
    """Two bent pieces from the best node of the tree so far to a clump."""
    spots = np.array(nodes)
    below = np.where((spots[:, 1] < clump[1] - 0.02) & (spots[:, 1] > bare), 0.0, 9.0)
    start = int(np.argmin(np.linalg.norm(spots - clump, axis=1) + below))
    bend = (nodes[start] + clump) / 2 + rng.normal(0, 0.012, 3) + (0, 0.015, 0)
    thick = min(radii[start] * 0.62, 0.012)
    pieces = [(*nodes[start], *bend, thick, thick * 0.7), (*bend, *clump, thick * 0.7, 0.0012)]
    nodes += [bend, clump]
    radii += [thick * 0.7, thick * 0.4]
    return pieces


def _whorls(species: Species, rng: np.random.Generator) -> tuple[Field, Field]:
    """A straight trunk with drooping branches in rings, shorter towards the tip."""
    twigs, segments = [], [(0, 0, 0, 0, 1, 0, 0.022, 0.002)]
    for level in np.linspace(species.bare, 0.985, 44):
        length = species.crown[0] * (1 - level) ** 0.85 * rng.uniform(0.8, 1.12) + 0.008
        for angle in rng.uniform(0, 2 * np.pi, 9):
            out = length * rng.uniform(0.7, 1.05)
            tip = np.array((np.cos(angle) * out, level - out * 0.32, np.sin(angle) * out))
            segments.append((0, level, 0, *tip, 0.004, 0.001))
            foot = np.array((0, level, 0))
            twigs += [foot + (tip - foot) * t + (0, 0.05 * out * t, 0) for t in (0.45, 0.72, 1.0)]
    return np.array(twigs, np.float32), np.array(segments, np.float32)


def _leaves(species: Species, twigs: Field, rng: np.random.Generator) -> tuple[Field, Field]:
    """Leaf positions and the way each one faces (n, 3), in clumps about the twigs."""
    home = twigs[rng.integers(0, len(twigs), species.leaves)]
    if species.conifer:
        spread = 0.006 + 0.034 * (1.0 - home[:, 1:2])
        flat = np.array((1.0, 0.55, 1.0))
    else:
        size = rng.lognormal(0, 0.25, len(twigs))[rng.integers(0, len(twigs), species.leaves)]
        spread = (0.098 * np.sqrt(species.crown[0] / 0.3) * size)[:, None]
        flat = np.array((1.15, 0.7, 1.0))
    ball = _unit(rng.normal(0, 1, (species.leaves, 3))) * rng.random((species.leaves, 1)) ** 0.5
    own = ball * flat * spread
    outward = home - (0, species.crown[1] * 0.8, 0)
    facing = _unit(own) * 1.1 + _unit(outward) * 0.5 + rng.normal(0, 0.30, own.shape)
    return np.asarray(home + own, np.float32), _unit(facing + np.array((0, 0.35, 0)))


def _unit(vectors: Field) -> Field:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def _light(leaves: Field, sun: Field) -> Field:
    """(n, 2): how much sun and how much sky reaches each leaf through the others."""
    low, high = leaves.min(0) - 0.02, leaves.max(0) + 0.02
    cell = (high - low) / _GRID
    density = np.histogramdd(leaves, bins=_GRID, range=list(zip(low, high, strict=True)))[0]
    ways = [sun, (0, 1, 0), (-0.6, 0.6, -0.5), (0.6, 0.6, -0.5)]
    depths = [_depth_along(np.asarray(w, np.float32), leaves, density, low, cell) for w in ways]
    typical = float(np.median(depths[0])) / 1.8
    return np.stack(
        (
            np.exp(-depths[0] / typical),
            np.mean([np.exp(-0.75 * d / typical) for d in depths[1:]], axis=0),
        ),
        1,
    )


def _depth_along(
    way: Field, leaves: Field, density: NDArray[np.float64], low: Field, cell: Field
) -> Field:
    total = np.zeros(len(leaves), np.float32)
    for step in np.linspace(0.02, 0.5, 13):
        index = ((leaves + way * step - low) / cell).astype(np.intp)
        inside = ((index >= 0) & (index < _GRID)).all(1)
        total[inside] += density[tuple(index[inside].T)]
    return total


def _draw(
    species: Species,
    leaves: Field,
    colours: list[tuple[float, ...]],
    branches: Field,
    rng: np.random.Generator,
    sun: Field,
    pixels: int,
) -> Sprite:
    """Paint branches and leaves from back to front at twice the size, then shrink."""
    unit = 2 * pixels
    reach = float(np.abs(leaves[:, 0]).max()) + 0.02
    canvas = np.zeros((unit, int(2 * reach * unit), 4), np.float32)
    top = min(0.985 / max(float(leaves[:, 1].max()), 1e-3), 1.02)
    flat = np.array((unit * top, unit * top, 0))
    origin = np.array((reach * unit, unit, 0))
    shapes = _leaf_shapes(species, leaves, rng) * (unit * top)
    centres = leaves * (flat * (1, -1, 1)) + origin
    polygons = np.rint(centres[:, None, :2] + shapes).astype(np.int32)
    jobs = [(float(z), 0, i) for i, z in enumerate(leaves[:, 2])]
    jobs += [(float(b[2] + b[5]) / 2, 1, i) for i, b in enumerate(branches)]
    for _, kind, i in sorted(jobs, reverse=True):
        if kind == 0:
            cv2.fillConvexPoly(canvas, polygons[i], colours[i])
        else:
            _draw_branch(canvas, species, branches[i], origin, unit * top, sun)
    return Sprite(resized(canvas, pixels, canvas.shape[1] // 2))


def _leaf_colours(
    species: Species, facing: Field, light: Field, rng: np.random.Generator, sun: Field
) -> list[tuple[float, ...]]:
    dot = facing @ sun
    direct = np.where(dot > 0, dot, -0.35 * dot) * 1.05 + 0.05  # leaves let light through
    own = np.asarray(species.leaf) * rng.lognormal(0, 0.16, (len(facing), 1))
    own = own * rng.normal(1, 0.07, (len(facing), 3))
    lit = own * (light[:, :1] * direct[:, None] * SUNLIGHT + (0.06 + light[:, 1:]) * SKYLIGHT * 0.9)
    rgba = np.concatenate((np.clip(lit, 0, None), np.ones((len(facing), 1))), 1)
    return [tuple(row) for row in rgba.tolist()]


def _leaf_shapes(species: Species, leaves: Field, rng: np.random.Generator) -> Field:
    """Six-cornered leaves (n, 6, 2) about their own centre, turned at random."""
    outline = np.array(((-1, 0), (-0.4, 0.5), (0.4, 0.45), (1, 0), (0.4, -0.45), (-0.4, -0.5)))
    size = species.leaf_size * rng.uniform(0.6, 1.25, len(leaves))
    thin = rng.uniform(0.35, 1.0, len(leaves))
    angle = rng.uniform(0, np.pi, len(leaves))
    x = outline[None, :, 0] * size[:, None]
    y = outline[None, :, 1] * (size * thin)[:, None]
    cos, sin = np.cos(angle)[:, None], np.sin(angle)[:, None]
    return np.asarray(np.stack((x * cos - y * sin, x * sin + y * cos), 2), np.float32)


def _draw_branch(
    canvas: Field, species: Species, branch: Field, origin: Field, unit: float, sun: Field
) -> None:
    """A tapered limb in three strips across its roundness: edge, middle, sunny side."""
    a, b = (origin[:2] + p[:2] * (unit, -unit) for p in (branch[:3], branch[3:6]))
    along = (b - a) / max(float(np.linalg.norm(b - a)), 1e-6)
    side = np.array((-along[1], along[0]))
    if side[0] * sun[0] < 0:
        side = -side
    r0, r1 = np.maximum(branch[6:8] * unit, 0.7)
    shade = 0.4 + 0.35 * float(smoothstep(species.bare + 0.12, species.bare - 0.08, branch[4]))
    bark = np.asarray(species.bark)
    for inner, outer, strength in ((-1.0, -0.3, 0.30), (-0.3, 0.4, 0.62), (0.4, 1.0, 1.0)):
        corners = np.array(
            (
                a + side * r0 * inner,
                a + side * r0 * outer,
                b + side * r1 * outer,
                b + side * r1 * inner,
            )
        )
        colour = bark * (SUNLIGHT * strength * 0.6 + SKYLIGHT * 0.5) * shade
        cv2.fillConvexPoly(canvas, np.rint(corners).astype(np.int32), (*colour.tolist(), 1.0))
