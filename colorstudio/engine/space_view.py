"""A shot's space to look at: depth over a frame, and the cloud of what the camera passed."""

from collections import OrderedDict
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.painter import SmallPainter
from colorstudio.engine.space import ShotSpace, look_at_space
from colorstudio.film.frame_range import FrameRange
from colorstudio.scene.camera import CameraPath, NoPath
from colorstudio.scene.cloud import Cloud, unprojected
from colorstudio.scene.depth import Depth

_KEPT = 8  # paths, so that each frame of a shot is not looked at anew
_CLOUD_KEYFRAMES = 12
_paths: OrderedDict[tuple[str, int, FrameRange], CameraPath | NoPath] = OrderedDict()


@dataclass(frozen=True, slots=True, eq=False)
class SpaceSeen:
    """A frame's depth, where its shot has any, else the reason why not.

    ``points`` (N, 2) are those that the camera was found by, as fractions of the upright picture;
    ``nearest`` is one over the distance that is shown as near.
    """

    frame: int
    reason: str = ""
    depth: Depth | None = None
    points: NDArray[np.float32] | None = None
    nearest: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class CloudSeen:
    """A shot's points and the camera's path through them, else the reason why there are none."""

    place: FrameRange
    reason: str = ""
    cloud: Cloud | None = None
    path: CameraPath | None = None


def see_depth(film: OpenFilm, frame: int, place: FrameRange) -> SpaceSeen:
    """What is known of a frame's depth. Raises Cancelled."""
    space = _space_of(film, place)
    if isinstance(space, NoPath):
        return SpaceSeen(frame, space.reason)
    depth = space.depth(frame)
    pose = None if depth is None else space.path.poses[frame - place.start]
    if depth is None or pose is None:
        return SpaceSeen(frame, "The camera hardly moves around this frame.")
    seen = pose.seen(space.path.points)
    seen = seen[seen[:, 2] > 1e-3]
    height, width = space.path.size
    at = seen[:, :2] / seen[:, 2:] * space.path.focal / [width, height] + 0.5
    inside = ((at > 0) & (at < 1)).all(axis=1)
    nearest = float(1 / np.quantile(space.path.depths(frame - place.start), 0.02))
    return SpaceSeen(frame, depth=depth, points=at[inside].astype(np.float32), nearest=nearest)


def see_cloud(film: OpenFilm, place: FrameRange) -> CloudSeen:
    """The points of a shot in the colour that it has now. Raises Cancelled."""
    space = _space_of(film, place)
    if isinstance(space, NoPath):
        return CloudSeen(place, space.reason)
    keys = space.path.keyframes
    chosen = sorted({keys[i] for i in np.linspace(0, len(keys) - 1, _CLOUD_KEYFRAMES).astype(int)})
    parts = [part for key in chosen if (part := _part(film, space, place.start + key)) is not None]
    if not parts:
        return CloudSeen(place, "The camera hardly moves in this shot.")
    return CloudSeen(place, cloud=Cloud.of(parts), path=space.path)


def _part(film: OpenFilm, space: ShotSpace, frame: int) -> Cloud | None:
    depth = space.depth(frame)
    if depth is None:
        return None
    points, sure = unprojected(space.path, frame - space.place.start, depth)
    luma = np.asarray(
        cv2.resize(film.luma(frame), film.grid[::-1], interpolation=cv2.INTER_AREA), np.uint8
    )
    colour = ColourLayer(film.project, film.id).at(frame)
    rgb = np.repeat(luma[..., None], 3, axis=2)
    if colour is not None:
        painter = SmallPainter(film.info.video.matrix)
        rgb = painter.rgb(luma, film.upright(colour.chroma), colour.grade)
    return Cloud(points, rgb[sure], np.zeros(len(points), np.uint8))


def _space_of(film: OpenFilm, place: FrameRange) -> ShotSpace | NoPath:
    """Found once for all that look at a shot."""
    key = str(film.info.path), film.info.size_bytes, place
    found = _paths.get(key)
    if found is None:
        looked = look_at_space(film, place)
        found = looked if isinstance(looked, NoPath) else looked.path
        _paths[key] = found
        while len(_paths) > _KEPT:
            _paths.popitem(last=False)
    return found if isinstance(found, NoPath) else ShotSpace(film, place, found)
