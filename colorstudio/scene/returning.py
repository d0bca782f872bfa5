"""Places that leave the picture and come back, found again by where they are in space.

Every keyframe that has colour is a cloud of coloured points. A frame's own points are looked up in
each of them through the cameras: where the keyframe saw something else nearer, or nothing there, it
does not answer (a z-buffer), and where its luma was another, it answers little.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.fuse import confidence_of, fuse
from colorstudio.hints.hint import Confidence, Hint
from colorstudio.hints.motion import Image, grid_luma
from colorstudio.scene.camera import CameraPath, Floats, Pose
from colorstudio.scene.depth import SURE, Depth

_KEPT = 24  # keyframes
_HIDDEN = 0.06  # of the distance: what a keyframe saw so much nearer or further is something else
_ERROR = np.float32(1.5e-4)  # squared chroma error to expect of a point that is found again
_ERROR_OF_MISMATCH = np.float32(4e-7)  # per squared grey level and root of it
_ERROR_OF_ANGLE = np.float32(2e-3)  # seen from the side
_ERROR_OF_AGE = np.float32(2e-6)  # a frame
_GRAIN = np.float32(10)  # squared grey levels that any two frames differ by
_PATCH = (5, 5)


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A keyframe: who saw it, and what of it, on the grid."""

    frame: int
    pose: Pose
    depth: Depth
    luma: Image
    chroma: NDArray[np.float16]
    known: Confidence

    @property
    def around(self) -> tuple[Image, Image]:
        """The nearest and the furthest around each cell: at an edge of depth they differ, and
        colour there is of both sides.
        """
        kernel = np.ones((3, 3), np.uint8)
        near, far = (change(self.depth.distance, kernel) for change in (cv2.erode, cv2.dilate))
        return np.asarray(near, np.float32), np.asarray(far, np.float32)


class PlaceMemory:
    """The coloured keyframes of one shot, by the film's frames; ``first`` is the path's first.

    ``depth`` gives a frame's.
    """

    def __init__(
        self, path: CameraPath, first: int, depth: Callable[[int], Depth | None], grid: GridSize
    ) -> None:
        self._path, self._first, self._depth, self._grid = path, first, depth, grid
        self._seen: list[_Seen] = []
        self._depths: dict[int, Depth | None] = {}

    def learn(self, frame: int, luma: WorkingLuma, chroma: Chroma, known: Confidence) -> None:
        """Remember a keyframe; those that are alike in place give way."""
        pose = self._pose(frame)
        depth = None if pose is None else self._depth_of(frame)
        if depth is None or pose is None or any(one.frame == frame for one in self._seen):
            return
        small = grid_luma(luma, self._grid).astype(np.float32)
        self._seen.append(_Seen(frame, pose, depth, small, chroma.astype(np.float16), known.copy()))
        if len(self._seen) > _KEPT:
            self._seen.pop(self._least_missed())

    def hint(self, frame: int, luma: WorkingLuma) -> tuple[Hint, Confidence]:
        """What is known of a frame by place, and how well that colour was known itself."""
        nothing = Hint.nothing(self._grid)
        pose = self._pose(frame)
        depth = self._depth_of(frame) if self._seen and pose is not None else None
        if depth is None or pose is None:
            return nothing, nothing.confidence
        points, rays = self._points(pose, depth)
        small = grid_luma(luma, self._grid).astype(np.float32)
        there = depth.confidence >= SURE
        found = [self._from(one, frame, points, rays, small, there) for one in self._seen]
        hint = fuse([one for one, _ in found])
        weights = np.stack([one.confidence for one, _ in found])
        known = (weights * np.stack([k for _, k in found])).sum(0) / np.maximum(
            weights.sum(0), 1e-6
        )
        return hint, np.asarray(known, np.float32)

    def _from(
        self,
        one: _Seen,
        frame: int,
        points: Floats,
        rays: Floats,
        luma: Image,
        there: NDArray[np.bool_],
    ) -> tuple[Hint, Confidence]:
        """What one keyframe knows of the frame's cells."""
        seen = points @ one.pose.rotation.T + one.pose.translation
        matrix = self._path.matrix(self._grid)
        ahead = np.maximum(seen[..., 2], 1e-6)
        x = (seen[..., 0] / ahead * matrix[0, 0] + matrix[0, 2]).astype(np.float32)
        y = (seen[..., 1] / ahead * matrix[1, 1] + matrix[1, 2]).astype(np.float32)
        height, width = self._grid
        inside = (seen[..., 2] > 1e-3) & (x >= 0) & (y >= 0) & (x <= width - 1) & (y <= height - 1)
        cb, cr = one.chroma.astype(np.float32)
        planes = one.depth.confidence, one.luma, cb, cr, one.known[0]
        sure, other, cb, cr, known = (_looked_up(plane, x, y) for plane in planes)
        away = _HIDDEN * seen[..., 2]
        near, far = (_looked_up(plane, x, y) for plane in one.around)
        same = (near > seen[..., 2] - away) & (far < seen[..., 2] + away)
        apart = cv2.boxFilter((luma - other) ** 2, -1, _PATCH) + _GRAIN
        error = _ERROR + _ERROR_OF_MISMATCH * apart * np.sqrt(apart)
        error += _ERROR_OF_ANGLE * _angle(points, rays, one.pose)
        error += _ERROR_OF_AGE * abs(frame - one.frame)
        confidence = confidence_of(error) * (inside & same & there & (sure >= SURE))
        hint = Hint(np.stack([cb, cr]), np.asarray(confidence, np.float32)[None])
        return hint, known[None]

    def _points(self, pose: Pose, depth: Depth) -> tuple[Floats, Floats]:
        """Where the cells lie in the world (h, w, 3), and the directions in which they are seen."""
        ys, xs = np.mgrid[0 : self._grid.height, 0 : self._grid.width]
        back = np.linalg.inv(self._path.matrix(self._grid))
        rays = np.stack([xs, ys, np.ones_like(xs)], axis=-1) @ back.T
        points = (rays * depth.distance[..., None] - pose.translation) @ pose.rotation
        return points, rays @ pose.rotation

    def _depth_of(self, frame: int) -> Depth | None:
        if frame not in self._depths:
            if len(self._depths) > 2 * _KEPT:
                self._depths.pop(next(iter(self._depths)))
            self._depths[frame] = self._depth(frame)
        return self._depths[frame]

    def _pose(self, frame: int) -> Pose | None:
        number = frame - self._first
        return self._path.poses[number] if 0 <= number < len(self._path.poses) else None

    def _least_missed(self) -> int:
        """The keyframe that another one is nearest to, the last ones aside."""
        centres = np.array([[*one.pose.centre, *one.pose.rotation[2]] for one in self._seen])
        apart = np.linalg.norm(centres[:, None] - centres[None], axis=2)
        np.fill_diagonal(apart, np.inf)
        return int(apart.min(axis=1)[:-2].argmin())


def _looked_up(plane: Image, x: Image, y: Image) -> Image:
    return np.asarray(cv2.remap(plane, x, y, cv2.INTER_LINEAR), np.float32)


def _angle(points: Floats, rays: Floats, pose: Pose) -> Image:
    """One less the cosine between the two directions that a place is seen in."""
    other = points - pose.centre
    product = (rays * other).sum(axis=-1)
    lengths = np.linalg.norm(rays, axis=-1) * np.linalg.norm(other, axis=-1)
    return np.asarray(1 - product / np.maximum(lengths, 1e-9), np.float32)
