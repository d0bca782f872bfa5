"""How far things are, where the camera moves: each frame matched with others along their rays.

Planes of growing distance are swept through the room (Collins 1996): at the right one a frame and
those beside it, seen through the known cameras, show the same. Unlike a flow that is triangulated
it never leaves the ray, and what moves by itself fits nowhere. What has no texture, or fits at
several distances, is not answered.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.motion import Image, grid_luma
from colorstudio.scene.camera import CameraPath, Floats, Pose

Lumas = Callable[[int], WorkingLuma]
"""Working lumas by frame, counted as the path's."""

SURE = 0.5
"""Confidence from which a distance is an answer."""

_BASELINES = 0.04, 0.09  # of the median depth: how far a frame's partners are from it
_LEAST_BASELINE = 0.02
_AT_MOST_TURNED = 0.94  # cosine between two frames' views
_PLANES = 24, 96
_REACH = 0.6, 1.6  # of the nearest and of the furthest points
_CELLS_A_PLANE = 0.7  # of disparity
_PATCH = (7, 7)
_EVEN = (13, 13)  # over which light is evened out
_FLAT = 3.0  # grey levels of deviation: patches with less say nothing
_WORST = np.float32(2.0)
_RIVAL = 3  # planes: the second best is looked for further off than this
_CLEARLY = 0.35  # by how much the best has to be better to be sure


@dataclass(frozen=True, slots=True, eq=False)
class Depth:
    """Distances (h, w) along the view, in the path's unit, and how sure they are, 0 to 1."""

    distance: Image
    confidence: Image


def depth_at(path: CameraPath, frame: int, lumas: Lumas, grid: GridSize) -> Depth | None:
    """A frame's depth on ``grid``; None where no other frame sees it from elsewhere."""
    pose, sides = path.poses[frame], _partners(path, frame)
    if pose is None or not any(sides):
        return None
    known = path.depths(frame)
    planes = _planes(path, frame, known, sides, grid)
    matrix = path.matrix(grid)
    own = _evened(lumas(frame), grid)
    views = [
        [_View(path, pose, partner, matrix, _evened(lumas(partner), grid)) for partner in side]
        for side in sides
        if side
    ]
    costs = np.stack([_cost(own, views, inverse) for inverse in planes])
    return _decided(costs, planes, _textured(lumas(frame), grid))


def _partners(path: CameraPath, frame: int) -> tuple[list[int], list[int]]:
    """Frames before and after that see the same from elsewhere, but not all too far."""
    pose, depths = path.poses[frame], path.depths(frame)
    if pose is None or len(depths) < 8:
        return [], []
    median = float(np.median(depths))

    def look(frames: range) -> list[int]:
        found, wanted = list[int](), list(_BASELINES)
        last: int | None = None
        for other in frames:
            there = path.poses[other]
            if there is None:
                continue
            if float(pose.rotation[2] @ there.rotation[2]) < _AT_MOST_TURNED:
                break
            apart = float(np.linalg.norm(there.centre - pose.centre)) / median
            if apart >= _LEAST_BASELINE:
                last = other
            if apart >= wanted[0]:
                found.append(other)
                wanted.pop(0)
                if not wanted:
                    break
        return found or ([last] if last is not None else [])

    return look(range(frame - 1, -1, -1)), look(range(frame + 1, len(path.poses)))


def _planes(
    path: CameraPath,
    frame: int,
    known: Floats,
    sides: tuple[list[int], list[int]],
    grid: GridSize,
) -> Floats:
    """Inverse distances, evenly: disparity grows with them."""
    near, far = np.quantile(known, (0.02, 0.98))
    first, last = 1 / (far * _REACH[1]), 1 / (near * _REACH[0])
    pose = path.poses[frame]
    assert pose is not None
    centres = [found.centre for p in (*sides[0], *sides[1]) if (found := path.poses[p])]
    widest = max(float(np.linalg.norm(centre - pose.centre)) for centre in centres)
    cells = (last - first) * widest * path.matrix(grid)[0, 0]
    count = int(np.clip(np.ceil(cells / _CELLS_A_PLANE), *_PLANES))
    return np.linspace(first, last, count)


class _View:
    """A partner, and where the cells of the frame lie in it for each plane."""

    def __init__(
        self, path: CameraPath, pose: Pose, partner: int, matrix: Floats, picture: Image
    ) -> None:
        there = path.poses[partner]
        assert there is not None
        turn = there.rotation @ pose.rotation.T
        shift = there.translation - turn @ pose.translation
        back = np.linalg.inv(matrix)
        self._turn = matrix @ turn @ back
        self._shift = np.outer(matrix @ shift, back[2])
        self._picture = picture
        self._inside = np.ones(picture.shape, np.float32)

    def mismatch(self, own: Image, inverse: float) -> Image:
        """By how much it differs from ``own`` through a plane; the worst outside of it."""
        way = self._turn + inverse * self._shift
        size = own.shape[::-1]
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        seen = cv2.warpPerspective(self._picture, way, size, flags=flags)
        inside = cv2.warpPerspective(self._inside, way, size, flags=flags)
        apart = cv2.boxFilter(np.minimum(cv2.absdiff(own, seen), _WORST), -1, _PATCH)
        return np.where(inside > 0.999, apart, _WORST)


def _cost(own: Image, sides: list[list[_View]], inverse: float) -> Image:
    """Of a plane: what is hidden on one side is mostly seen on the other."""
    each = [
        np.mean([view.mismatch(own, inverse) for view in side], axis=0, dtype=np.float32)
        for side in sides
    ]
    return np.asarray(np.minimum.reduce(each), np.float32)


def _decided(costs: Image, planes: Floats, textured: NDArray[np.bool_]) -> Depth:
    count = len(planes)
    best = costs.argmin(axis=0)
    middle = np.clip(best, 1, count - 2)[None]
    before, at, after = (np.take_along_axis(costs, middle + by, axis=0)[0] for by in (-1, 0, 1))
    bend = before - 2 * at + after
    offset = np.where(bend > 1e-6, 0.5 * (before - after) / np.maximum(bend, 1e-6), 0)
    place = middle[0] + np.clip(offset, -1, 1)
    inverse = planes[0] + place * (planes[1] - planes[0])
    least = np.take_along_axis(costs, best[None], axis=0)[0]
    far_off = np.abs(np.arange(count)[:, None, None] - best[None]) > _RIVAL
    rival = np.where(far_off, costs, _WORST).min(axis=0)
    clear = np.clip((rival - least) / np.maximum(rival, 1e-6) / _CLEARLY, 0, 1)
    ends = (best > 0) & (best < count - 1)
    sure = clear * ends * textured * np.clip(2 - 2 * least, 0, 1)
    distance = cv2.medianBlur((1 / inverse).astype(np.float32), 3)
    confidence = cv2.erode(sure.astype(np.float32), np.ones((3, 3), np.uint8))
    return Depth(np.asarray(distance, np.float32), np.asarray(confidence, np.float32))


def _evened(luma: WorkingLuma, grid: GridSize) -> Image:
    """Luma without its light: deviations from the neighbourhood, in its own contrast."""
    small = grid_luma(luma, grid).astype(np.float32)
    mean, deviation = _statistics(small)
    return np.asarray((small - mean) / (deviation + np.float32(_FLAT)), np.float32)


def _textured(luma: WorkingLuma, grid: GridSize) -> NDArray[np.bool_]:
    _, deviation = _statistics(grid_luma(luma, grid).astype(np.float32))
    return np.asarray(deviation > _FLAT, np.bool_)


def _statistics(small: Image) -> tuple[Image, Image]:
    mean = cv2.boxFilter(small, -1, _EVEN)
    square = cv2.boxFilter(small * small, -1, _EVEN)
    return np.asarray(mean, np.float32), np.sqrt(np.maximum(square - mean * mean, 0))
