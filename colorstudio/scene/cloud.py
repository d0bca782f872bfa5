"""Coloured points in space with the names of what they belong to."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.scene.camera import CameraPath
from colorstudio.scene.depth import SURE, Depth

_VOXEL = 0.006  # of the unit: points that are nearer are one


@dataclass(frozen=True, slots=True, eq=False)
class Cloud:
    """Points (N, 3) in the path's unit, their R′G′B′ (N, 3), and numbers of kinds (N,)."""

    points: NDArray[np.float32]
    colours: NDArray[np.uint8]
    labels: NDArray[np.uint8]

    @classmethod
    def of(cls, parts: "list[Cloud]") -> "Cloud":
        """Several together, one point for each small cube."""
        points = np.concatenate([part.points for part in parts])
        colours = np.concatenate([part.colours for part in parts])
        labels = np.concatenate([part.labels for part in parts])
        cubes = np.floor(points / _VOXEL).astype(np.int64)
        _, first, which, counts = np.unique(
            cubes, axis=0, return_index=True, return_inverse=True, return_counts=True
        )
        which = which.reshape(-1)
        places = np.stack([np.bincount(which, points[:, i]) for i in range(3)], axis=1)
        shades = np.stack([np.bincount(which, colours[:, i]) for i in range(3)], axis=1)
        per = counts[:, None]
        return cls(
            (places / per).astype(np.float32),
            np.rint(shades / per).astype(np.uint8),
            labels[first],
        )


def unprojected(
    path: CameraPath, frame: int, depth: Depth
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Points (N, 3) of the cells whose depth is sure, and which cells (h, w) these are."""
    pose = path.poses[frame]
    assert pose is not None
    sure = depth.confidence >= SURE
    ys, xs = np.nonzero(sure)
    rays = (
        np.stack([xs, ys, np.ones_like(xs)], axis=1)
        @ np.linalg.inv(path.matrix(GridSize(*sure.shape))).T
    )
    seen = rays * depth.distance[sure][:, None]
    points = (seen - pose.translation) @ pose.rotation
    return np.asarray(points, np.float32), sure


def write_ply(file: Path, cloud: Cloud) -> None:
    """Binary PLY that MeshLab, CloudCompare, Blender and Open3D read; ``label`` is the kind."""
    layout = [(name, "<f4") for name in "xyz"]
    layout += [(name, "u1") for name in ("red", "green", "blue", "label")]
    rows = np.empty(len(cloud.points), layout)
    for number, name in enumerate("xyz"):
        rows[name] = cloud.points[:, number]
    for number, name in enumerate(("red", "green", "blue")):
        rows[name] = cloud.colours[:, number]
    rows["label"] = cloud.labels
    words = {"<f4": "float", "u1": "uchar"}
    lines = [
        *("ply", "format binary_little_endian 1.0", "comment ColorStudio"),
        f"element vertex {len(rows)}",
        *(f"property {words[kind]} {name}" for name, kind in layout),
        "end_header",
    ]
    file.write_bytes(("\n".join(lines) + "\n").encode("ascii") + rows.tobytes())
