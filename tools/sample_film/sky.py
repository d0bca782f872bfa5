"""A summer sky: blue gradient, sun glow, and cumulus clouds with volume and shade."""

from dataclasses import dataclass

import cv2
import numpy as np

from tools.sample_film.camera import Rays
from tools.sample_film.light import HAZE
from tools.sample_film.noise import (
    Field,
    Texture,
    blurred,
    mix,
    power_law,
    resized,
    smoothstep,
    wrap_lookup,
)

_ZENITH = np.array((0.045, 0.14, 0.40), np.float32)
_SUNLIGHT = np.array((1.0, 0.94, 0.84), np.float32)
_SHADE = np.array((0.30, 0.37, 0.47), np.float32)

_TILE = 24_000.0  # metres after which the cloud field repeats
_CELLS = 768
_SLICES = 40
_BASE, _TOP = 1_200.0, 2_400.0


def clear_sky(rays: Rays, sun: Field) -> Field:
    """Radiance (h, w, 3) of the cloudless sky; ``sun`` is the unit vector towards it."""
    norm = np.sqrt(1.0 + rays.across**2 + rays.up**2)
    elevation = np.maximum(rays.up, 0.0) / norm
    towards_sun = (rays.across * sun[0] + rays.up * sun[1] + sun[2]) / norm
    sky = mix(HAZE, _ZENITH, 1.0 - np.exp(-4.5 * elevation))
    glow = 0.35 * np.maximum(towards_sun, 0.0) ** 8 + 0.5 * np.maximum(towards_sun, 0.0) ** 64
    return np.asarray(sky + glow[..., None] * _SUNLIGHT * 0.7, np.float32)


@dataclass(frozen=True)
class CloudField:
    """Density and sunlight of a layer of cumulus, in slices from base to top."""

    density: Field  # (slices, cells, cells)
    light: Field  # same, 0 in full shade to 1
    wisps: Texture


def grow_clouds(rng: np.random.Generator, sun: Field, cover: float) -> CloudField:
    """Cumulus of which ``cover`` (0..1) of the sky is overcast."""
    plan = power_law(rng, (_CELLS, _CELLS), 1.7, coarsest=7)
    plan -= np.quantile(plan, 1.0 - cover)
    lumps = np.tile(power_law(rng, (_SLICES, 192, 192), 2.1, coarsest=5), (1, 4, 4))
    level = np.linspace(0.0, 1.0, _SLICES, dtype=np.float32)[:, None, None]
    swelling = plan[None] - 1.7 * level**1.2 + 0.45 * lumps * (0.4 + level)
    density = np.clip(swelling, 0.0, 0.5) * smoothstep(0.0, 0.05, level + 0.004)
    return CloudField(density, _sunlight(density, sun), Texture.fractal(rng, 512, 1.3))


def _sunlight(density: Field, sun: Field) -> Field:
    """Transmittance from the sun, accumulated from the top slice down."""
    per_slice = (_TOP - _BASE) / _SLICES / (_TILE / _CELLS) / max(float(sun[1]), 0.2)
    light = np.empty_like(density)
    depth = np.zeros(density.shape[1:], np.float32)
    for index in range(len(density) - 1, -1, -1):
        drift = (len(density) - index) * per_slice
        shift = (round(-float(sun[2]) * drift), round(-float(sun[0]) * drift))
        depth += np.roll(density[index], (-shift[0], -shift[1]), (0, 1))
        light[index] = np.exp(-0.55 * np.roll(depth, shift, (0, 1)))
    return light


def draw_clouds(
    sky: Field,
    rays: Rays,
    clouds: CloudField,
    rng: np.random.Generator,
    offset: tuple[float, float] = (0.0, 0.0),
) -> Field:
    """The sky with clouds marched through slice by slice; ``offset`` moves the field (metres)."""
    rows = int((rays.up[:, 0] > 0.012).sum())
    half = Rays(rays.across[:rows:2, ::2], rays.up[:rows:2, ::2])
    soft = blurred(_march(half, clouds, rng, offset), 0.8)
    full = resized(soft, rows, sky.shape[1], cv2.INTER_CUBIC)
    cover, lit, shaded = np.moveaxis(np.clip(full, 0.0, 1.0), 2, 0)
    colour = lit[..., None] * _SUNLIGHT * 1.25 + shaded[..., None] * _SHADE
    veil = np.exp(-(_BASE + _TOP) / 2 / rays.up[:rows] / 16_000.0)[..., None]
    clouded = sky.copy()
    clouded[:rows] = sky[:rows] * (1.0 - cover[..., None] * veil) + colour * veil
    return clouded


def _march(
    rays: Rays, clouds: CloudField, rng: np.random.Generator, offset: tuple[float, float]
) -> Field:
    """(h, w, 3): how much cloud covers each ray, and its sunlit and its shaded part."""
    jitter = rng.random(rays.up.shape, np.float32)
    clear = np.ones(rays.up.shape, np.float32)
    lit, shaded = np.zeros_like(clear), np.zeros_like(clear)
    thickness = (_TOP - _BASE) / _SLICES
    path = np.minimum(np.sqrt(1 + rays.across**2 + rays.up**2) / rays.up, 9.0)
    for index in range(_SLICES):
        depth = (_BASE + (index + jitter) * thickness) / rays.up
        x, z = rays.across * depth + offset[0], depth + offset[1]
        fine = clouds.wisps.at(x / 2600 + index * 0.013, z / 2600 + index * 0.031)
        body = wrap_lookup(clouds.density[index], x / _TILE, z / _TILE)
        body = np.clip(body - 0.055 * np.abs(fine), 0.0, None)
        alpha = clear * (1.0 - np.exp(-0.55 * body * path))
        lit += alpha * wrap_lookup(clouds.light[index], x / _TILE, z / _TILE)
        shaded += alpha * (0.55 + 0.45 * index / _SLICES)
        clear -= alpha
    return np.dstack((1.0 - clear, lit, shaded))
