"""A cloud of points as a picture: seen from a place beside the camera's path."""

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.scene.camera import CameraPath, Floats, Pose
from colorstudio.scene.cloud import Cloud

_BACKGROUND = 24
_DOT = 2  # pixels
_PATH_COLOUR = (240, 200, 60)


def view_of(
    cloud: Cloud,
    path: CameraPath,
    size: tuple[int, int],
    turn: float = 0.45,
    tilt: float = -0.25,
    nearer: float = 1.0,
) -> NDArray[np.uint8]:
    """R, G, B (h, w, 3): the points as seen from beside, ``turn`` and ``tilt`` radians around
    their middle, so many times as large, and the camera's path as a line.
    """
    known = [pose for pose in path.poses if pose is not None]
    pose = known[len(known) // 2]
    middle = np.median(cloud.points, axis=0).astype(np.float64)
    eye = _beside(pose, middle, turn, tilt)
    focal = 0.85 * min(size) * nearer
    picture = np.full((*size, 3), _BACKGROUND, np.uint8)
    seen = eye.seen(cloud.points.astype(np.float64))
    order = np.argsort(-seen[:, 2])
    order = order[seen[order, 2] > 0.05]
    at = np.rint(_places(seen[order], focal, size)).astype(np.int64)
    for down in range(_DOT):
        for across in range(_DOT):
            x, y = at[:, 0] + across, at[:, 1] + down
            inside = (x >= 0) & (x < size[1]) & (y >= 0) & (y < size[0])
            picture[y[inside], x[inside]] = cloud.colours[order[inside]]  # nearer ones come later
    centres = eye.seen(np.array([one.centre for one in known]))
    line = _places(centres[centres[:, 2] > 0.05], focal, size)
    cv2.polylines(picture, [np.rint(line).astype(np.int32)], False, _PATH_COLOUR, 2, cv2.LINE_AA)
    return picture


def _places(seen: Floats, focal: float, size: tuple[int, int]) -> Floats:
    """Pixels (N, 2) of points that the eye has before it."""
    middle = np.array([size[1], size[0]]) / 2
    return np.asarray(np.clip(seen[:, :2] / seen[:, 2:] * focal + middle, -1e4, 1e4), np.float64)


def _beside(pose: Pose, middle: Floats, turn: float, tilt: float) -> Pose:
    """The camera carried around a point that it goes on looking at, a little further off."""
    around = cv2.Rodrigues(np.array([0.0, turn, 0.0]))[0]
    above = cv2.Rodrigues(np.array([tilt, 0.0, 0.0]))[0]
    rotation = np.asarray(above @ around, np.float64)
    at = pose.seen(middle[None])[0]
    back = np.array([0.0, 0.0, 0.25 * float(np.linalg.norm(at))])
    shift = at - rotation @ at + back
    return Pose(rotation @ pose.rotation, rotation @ pose.translation + shift)
