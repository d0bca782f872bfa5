"""The ground: a height field seen by the camera, exactly, column by column."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.sample_film.camera import Camera, Rays
from tools.sample_film.noise import Field

HeightFunction = Callable[[Field, Field], Field]


@dataclass(frozen=True)
class View:
    """Where each pixel's ray meets the ground: ``x``, ``z`` (h, w) metres; ``z`` inf for sky."""

    x: Field
    z: Field

    @property
    def land(self) -> NDArray[np.bool_]:
        """True where there is ground."""
        return np.isfinite(self.z)


def look(
    camera: Camera, height: HeightFunction, nearest: float, farthest: float, steps: int = 700
) -> View:
    """Cast every pixel's ray on the height field between two depths."""
    rays = camera.rays()
    depths = np.geomspace(nearest, farthest, steps).astype(np.float32)
    across, depth = np.meshgrid(rays.across[0], depths)
    level = height(across * depth, depth)
    slope = (level - camera.eye) / depth
    z = _first_hits(np.maximum.accumulate(slope, axis=0), depths, rays)
    return View(np.asarray(rays.across * np.where(np.isfinite(z), z, 0), np.float32), z)


def _first_hits(skyline: Field, depths: Field, rays: Rays) -> Field:
    """Depth at which the running skyline (steps, w) first reaches each pixel's slope."""
    z = np.full(rays.up.shape, np.inf, np.float32)
    wanted = rays.up[:, 0]
    for column in range(rays.up.shape[1]):
        rising = skyline[:, column]
        after = np.searchsorted(rising, wanted)
        hit = after < len(depths)
        later = after[hit]
        earlier = np.maximum(later - 1, 0)
        gap = rising[later] - rising[earlier]
        part = np.where(gap > 0, (wanted[hit] - rising[earlier]) / np.maximum(gap, 1e-9), 0.0)
        z[hit, column] = depths[earlier] + np.clip(part, 0, 1) * (depths[later] - depths[earlier])
    return z


def normals(height: HeightFunction, view: View) -> Field:
    """Unit normals (h, w, 3) of the ground; the sampling step grows with distance."""
    z = np.where(view.land, view.z, 1.0).astype(np.float32)
    step = 0.02 * z + 0.1
    here = height(view.x, z)
    slope_x = (height(view.x + step, z) - here) / step
    slope_z = (height(view.x, z + step) - here) / step
    normal = np.dstack((-slope_x, np.ones_like(here), -slope_z))
    return np.asarray(normal / np.linalg.norm(normal, axis=2, keepdims=True), np.float32)
