"""How a camera moves over a painted plate: pan, tilt, dolly with parallax; wind in the leaves."""

from dataclasses import dataclass

import cv2
import numpy as np

from tools.sample_film.noise import Field, Texture, lookup, wrap_lookup
from tools.sample_film.plate import Plate


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the frame's centre lies on the plate (fractions of its size), how far in, and where
    the camera has gone (metres right, up, forward) since the plate was painted."""

    x: float = 0.5
    y: float = 0.5
    zoom: float = 1.0  # plate pixels a frame pixel, relative to the whole frame height
    moved: tuple[float, float, float] = (0.0, 0.0, 0.0)
    backdrop: float = np.inf  # metres beyond which everything moves as one


def ease(t: float) -> float:
    """Slow start, slow end: 0..1 to 0..1."""
    return t * t * (3 - 2 * t)


class Lens:
    """Takes frames of (height, width) off plates."""

    def __init__(self, height: int, width: int, rng: np.random.Generator) -> None:
        self.height, self.width = height, width
        self._wind = Texture.fractal(rng, 256, 1.4)
        rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
        self._columns, self._rows = columns - width / 2 + 0.5, rows - height / 2 + 0.5

    def window(self, plate: Plate, pose: Pose) -> tuple[Field, Field]:
        """Plate coordinates (columns, rows) of each frame pixel, before parallax and wind."""
        x = pose.x * plate.camera.width + self._columns * pose.zoom - 0.5
        y = pose.y * plate.camera.height + self._rows * pose.zoom - 0.5
        return np.asarray(x, np.float32), np.asarray(y, np.float32)

    def needs(self, plate: Plate, pose: Pose) -> tuple[int, int, int, int]:
        """(first row, past the last, first column, past the last) of the plate that it sees."""
        x, y = self.window(plate, pose)
        height, width = plate.depth.shape
        return (
            max(int(y[0, 0]) - 3, 0),
            min(int(y[-1, 0]) + 4, height),
            max(int(x[0, 0]) - 3, 0),
            min(int(x[0, -1]) + 4, width),
        )

    def take(self, plate: Plate, pose: Pose, seconds: float, colour: Field | None = None) -> Field:
        """The frame (h, w, 3) at a moment; ``colour`` replaces the plate's own."""
        x, y = self.window(plate, pose)
        if any(pose.moved):
            x, y = self._parallax(plate, pose, x, y)
        sway = lookup(plate.sway, x, y)
        if sway.any():
            x, y = self._blow(plate, x, y, sway, seconds)
        picture = plate.colour if colour is None else colour
        return np.asarray(
            cv2.remap(picture, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE).clip(0),
            np.float32,
        )

    def _parallax(self, plate: Plate, pose: Pose, x: Field, y: Field) -> tuple[Field, Field]:
        """Solve by two steps for the plate pixel that the moved camera sees here."""
        camera, (right, up, forward) = plate.camera, pose.moved
        column, row = x, y
        for _ in range(2):
            near = lookup(plate.nearness, column, row, cv2.BORDER_REPLICATE)
            near = np.maximum(near, 1 / pose.backdrop)
            grown = 1 - forward * near
            column = camera.centre + (x - camera.centre) * grown + camera.focal * right * near
            row = camera.horizon + (y - camera.horizon) * grown - camera.focal * up * near
        return column, row

    def _blow(
        self, plate: Plate, x: Field, y: Field, sway: Field, seconds: float
    ) -> tuple[Field, Field]:
        """Leaves and grass give way to gusts that travel across the picture."""
        tile = 1.4 * self.height
        gust = wrap_lookup(self._wind.finest, x / tile - 0.22 * seconds, y / tile)
        flutter = wrap_lookup(
            self._wind.finest, x / tile * 4 + 0.7 * seconds, y / tile * 4 - 0.5 * seconds
        )
        reach = sway * (self.height / 540)
        return x + reach * (1.5 * gust + 0.7 * flutter), y + reach * 0.6 * flutter
