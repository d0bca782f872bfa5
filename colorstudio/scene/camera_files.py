"""A camera's path as files: JSON with all that is known, and the TUM format of SLAM tools."""

import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from colorstudio.scene.camera import CameraPath, Floats, Pose


def as_json(path: CameraPath, size: tuple[int, int], first: int, seconds: Sequence[float]) -> str:
    """The path for pictures of ``size`` (h, w); ``first`` is the film's frame of pose 0."""
    matrix = path.matrix(size)
    value: dict[str, Any] = {
        "unit": "the median depth of the points; the metre is not known",
        "width": size[1],
        "height": size[0],
        "focal": [matrix[0, 0], matrix[1, 1]],
        "centre": [matrix[0, 2], matrix[1, 2]],
        "points": len(path.points),
        "error_in_pixels": path.error * size[1] / path.size[1],
        "poses": [
            _pose(first + number, at, pose)
            for number, (pose, at) in enumerate(zip(path.poses, seconds, strict=True))
            if pose is not None
        ],
    }
    return json.dumps(value, indent=1) + "\n"


def as_tum(path: CameraPath, seconds: Sequence[float]) -> str:
    """``time tx ty tz qx qy qz qw`` a line, from the camera to the world."""
    lines = ["# time tx ty tz qx qy qz qw (camera to world; up to scale)"]
    for pose, at in zip(path.poses, seconds, strict=True):
        if pose is not None:
            numbers = (*pose.centre, *quaternion(pose.rotation.T))
            lines.append(f"{at:.6f} " + " ".join(f"{number:.7f}" for number in numbers))
    return "\n".join(lines) + "\n"


def quaternion(rotation: Floats) -> tuple[float, float, float, float]:
    """(x, y, z, w) of a rotation matrix, w not negative."""
    products = np.array(
        [
            [1 + rotation[0, 0] - rotation[1, 1] - rotation[2, 2], 0, 0, 0],
            [0, 1 - rotation[0, 0] + rotation[1, 1] - rotation[2, 2], 0, 0],
            [0, 0, 1 - rotation[0, 0] - rotation[1, 1] + rotation[2, 2], 0],
            [0, 0, 0, 1 + np.trace(rotation)],
        ]
    )
    (r01, r02, r12) = (rotation[0, 1], rotation[0, 2], rotation[1, 2])
    (r10, r20, r21) = (rotation[1, 0], rotation[2, 0], rotation[2, 1])
    for (i, j), number in {
        (0, 1): r01 + r10,
        (0, 2): r02 + r20,
        (1, 2): r12 + r21,
        (0, 3): r21 - r12,
        (1, 3): r02 - r20,
        (2, 3): r10 - r01,
    }.items():
        products[i, j] = products[j, i] = number
    row = products[int(np.diagonal(products).argmax())]
    x, y, z, w = row / np.linalg.norm(row) * (-1 if row[3] < 0 else 1)
    return float(x), float(y), float(z), float(w)


def _pose(frame: int, at: float, pose: Pose) -> dict[str, Any]:
    return {
        "frame": frame,
        "seconds": round(at, 6),
        "rotation": pose.rotation.tolist(),
        "translation": pose.translation.tolist(),
        "centre": pose.centre.tolist(),
    }
