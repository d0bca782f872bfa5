"""The painted picture of a place: colour with depth, on which things are stamped by depth."""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from tools.sample_film.camera import Camera
from tools.sample_film.light import HAZE
from tools.sample_film.noise import Field, blurred, resized


@dataclass(frozen=True)
class Plate:
    """Linear light ``colour`` (h, w, 3), ``depth`` (h, w) in metres, ``sway`` (h, w) in 0..1.

    ``sway`` says how far the wind moves a pixel. The arrays are painted on in place.
    """

    camera: Camera
    colour: Field
    depth: Field
    sway: Field
    visibility: float = 9_000.0  # metres after which haze has taken 63 % of the contrast

    @cached_property
    def nearness(self) -> Field:
        """1 / depth, each thing widened a little so that it keeps its edge when it moves."""
        near = (1 / self.depth).astype(np.float32)
        reach = max(3, self.camera.height // 60)
        return blurred(
            np.asarray(cv2.dilate(near, np.ones((reach, reach), np.uint8)), np.float32), 0.4 * reach
        )

    def haze(self, colour: Field, depth: Field | float) -> Field:
        """``colour`` (..., 3) as seen through ``depth`` metres of air."""
        veil = np.exp(-np.asarray(depth, np.float32) / self.visibility)[..., None]
        return np.asarray(colour * veil + HAZE * 0.92 * (1.0 - veil), np.float32)


@dataclass(frozen=True)
class Sprite:
    """A picture of one thing: premultiplied linear RGBA (h, w, 4), its foot at the bottom row.

    ``axis`` is the column of the foot as a fraction of the width.
    """

    rgba: Field
    axis: float = 0.5


def stamp(
    plate: Plate,
    sprite: Sprite,
    x: float,
    ground: float,
    z: float,
    height: float,
    sway: float = 0.0,
    light: float = 1.0,
) -> None:
    """Paint a sprite of ``height`` metres standing at (x, ground, z), behind what is nearer."""
    column, foot = plate.camera.project(x, ground, z)
    rows = plate.camera.focal * height / z
    scale = rows / sprite.rgba.shape[0]
    if scale * sprite.rgba.shape[1] < 1.0 or rows < 1.0:
        return
    left, top = column - sprite.axis * sprite.rgba.shape[1] * scale, foot - rows
    x0, y0 = int(np.floor(left)), int(np.floor(top))
    x1 = int(np.ceil(left + sprite.rgba.shape[1] * scale))
    y1 = int(np.ceil(foot))
    clip = (max(y0, 0), min(y1, plate.camera.height), max(x0, 0), min(x1, plate.camera.width))
    if clip[0] >= clip[1] or clip[2] >= clip[3]:
        return
    picture = _scaled(
        sprite.rgba, scale, (left - clip[2], top - clip[0]), (clip[3] - clip[2], clip[1] - clip[0])
    )
    _blend(plate, picture, clip, z, sway, light)


def _scaled(rgba: Field, scale: float, corner: tuple[float, float], size: tuple[int, int]) -> Field:
    """``rgba`` scaled with its top left corner at ``corner`` of a picture of ``size`` (w, h)."""
    if scale < 0.6:
        smaller = (max(1, round(rgba.shape[0] * scale)), max(1, round(rgba.shape[1] * scale)))
        rgba, old = resized(rgba, *smaller), rgba
        scale = scale * old.shape[0] / rgba.shape[0]
    matrix = np.array([[scale, 0, corner[0]], [0, scale, corner[1]]], np.float32)
    return np.asarray(cv2.warpAffine(rgba, matrix, size, flags=cv2.INTER_LINEAR), np.float32)


def _blend(
    plate: Plate,
    picture: Field,
    clip: tuple[int, int, int, int],
    z: float,
    sway: float,
    light: float,
) -> None:
    y0, y1, x0, x1 = clip
    seen = (plate.depth[y0:y1, x0:x1] >= z * 0.985)[..., None]
    alpha = picture[..., 3:] * seen
    colour = picture[..., :3] * seen * light
    veil = float(np.exp(-z / plate.visibility))
    under = plate.colour[y0:y1, x0:x1]
    under *= 1.0 - alpha
    under += colour * veil + alpha * HAZE * 0.92 * (1.0 - veil)
    solid = alpha[..., 0] > 0.5
    plate.depth[y0:y1, x0:x1][solid] = z
    rise = np.linspace(1.0, 0.0, picture.shape[0], dtype=np.float32)[:, None]
    target = plate.sway[y0:y1, x0:x1]
    target[solid] = (sway * np.broadcast_to(rise, solid.shape))[solid]
