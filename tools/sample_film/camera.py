"""The pinhole camera: where a point of the world falls on the picture, and how it moves.

The world is in metres: x to the right, y up, z away from the camera, the ground near y = 0. The
lens is shifted, never tilted, so that upright lines stay upright.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tools.sample_film.noise import Field


class Rays(NamedTuple):
    """Slopes of each pixel's ray: at depth z it is at (x, y) = (eye) + z·(across, up)."""

    across: Field
    up: Field


@dataclass(frozen=True, slots=True)
class Camera:
    """A picture of ``width`` × ``height`` pixels taken from (0, ``eye``, 0) along +z."""

    width: int
    height: int
    focal: float  # pixels
    horizon: float  # row of the horizon
    eye: float  # metres above y = 0

    @property
    def centre(self) -> float:
        """Column of the optical axis."""
        return self.width / 2

    def rays(self) -> Rays:
        """Ray slopes of every pixel, each (height, width)."""
        columns = (np.arange(self.width, dtype=np.float32) + 0.5 - self.centre) / self.focal
        rows = (self.horizon - np.arange(self.height, dtype=np.float32) - 0.5) / self.focal
        across, up = np.meshgrid(columns, rows)
        return Rays(across, up)

    def project(self, x: float, y: float, z: float) -> tuple[float, float]:
        """(column, row) of a point in front of the camera."""
        return self.centre + self.focal * x / z, self.horizon - self.focal * (y - self.eye) / z
