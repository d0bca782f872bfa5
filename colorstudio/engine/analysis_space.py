"""The files of an analysis that describe space: depth, the camera's path, points."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.depth import DepthEstimator
from colorstudio.engine.open_film import OpenFilm
from colorstudio.engine.space import ShotSpace, look_at_space
from colorstudio.film.frame_range import FrameRange
from colorstudio.scene.camera import NoPath
from colorstudio.scene.camera_files import as_json, as_tum
from colorstudio.scene.cloud import Cloud, unprojected, write_ply
from colorstudio.scene.cloud_view import view_of
from colorstudio.scene.depth import SURE, Depth
from colorstudio.scene.depth_fit import SteadyDepth
from colorstudio.scene.labels import Labels

DEPTH, CLOUDS, CAMERA = "depth_maps", "point_clouds", "camera"
STEPS = 5000
"""Values of a depth map to the unit of a path, as in the TUM RGB-D sets; 0: not known."""

_NEAREST = 3.0  # one over the distance that is reddest where no camera gives a scale
_VIEW = 720, 960  # (h, w) of the picture of a cloud

Rgb = NDArray[np.uint8]
OnFrame = Callable[[int], None]


@dataclass(slots=True)
class SpaceWriter:
    """Writes the space of one shot after another into an analysis's folder.

    ``colour`` gives a frame as it is shown, upright R′G′B′ of any size. ``estimator`` knows depth
    from single pictures, where there is one.
    """

    film: OpenFilm
    folder: Path
    colour: Callable[[int], Rgb]
    estimator: DepthEstimator | None = None
    spaces: dict[int, ShotSpace] = field(default_factory=dict)
    shots: list[dict[str, Any]] = field(default_factory=list)
    _flat: list[FrameRange] = field(default_factory=list)  # shots without a space
    _labels: dict[int, Labels] = field(default_factory=dict)

    def look(self, number: int, place: FrameRange) -> None:
        """Find the space of shot ``number``."""
        found = look_at_space(self.film, place)
        if isinstance(found, NoPath):
            said = {"shot": number, "space": None, "why_not": found.reason}
            if self.estimator is not None:
                self._flat.append(place)
                said |= {"depth_values_to_the_unit": STEPS, "depth_by": self.estimator.name}
            self.shots.append(said)
            return
        self.spaces[number] = found
        self.shots.append(
            {
                "shot": number,
                "space": f"{CAMERA}/{_named(number)}.json",
                "keyframes": [place.start + key for key in found.path.keyframes],
                "depth_values_to_the_unit": STEPS,
                **({"depth_by": self.estimator.name} if self.estimator else {}),
            }
        )

    @property
    def keyframes(self) -> set[int]:
        """Frames whose labels the clouds are going to have."""
        return {one.place.start + key for one in self.spaces.values() for key in one.path.keyframes}

    def note_labels(self, frame: int, labels: Labels) -> None:
        """What stands where in a keyframe."""
        self._labels[frame] = labels

    def write(self, on_frame: OnFrame) -> Iterator[str]:
        """All files of all shots; gives the names of the folders written."""
        folders = (DEPTH, CLOUDS, CAMERA) if self.spaces else (DEPTH,) if self._flat else ()
        for name in folders:
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        for place in self._flat:
            self._write_flat(place, on_frame)
        for number, space in self.spaces.items():
            self._write_path(number, space)
            self._write_points(number, space, on_frame)
        yield from folders

    def _write_path(self, number: int, space: ShotSpace) -> None:
        info = self.film.info
        first, count = space.place.start, len(space.path.poses)
        seconds = [info.frames.seconds(frame) for frame in range(first, first + count)]
        size = info.video.height, info.video.width
        if info.video.rotation % 180:
            size = size[::-1]
        file = self.folder / CAMERA / _named(number)
        file.with_suffix(".json").write_text(
            as_json(space.path, size, first, seconds), encoding="utf-8"
        )
        file.with_suffix(".txt").write_text(as_tum(space.path, seconds), encoding="utf-8")

    def _write_points(self, number: int, space: ShotSpace, on_frame: OnFrame) -> None:
        parts = []
        nearest = 1 / np.quantile(space.path.depths(space.path.keyframes[0]), 0.02)
        steady = SteadyDepth(self.film.grid)
        for frame, depth in space.depths():
            on_frame(frame)
            dense = self._dense(steady, frame, depth)
            if dense is not None:
                self._write_depth(frame, dense, float(nearest))
            if depth is not None and frame - space.place.start in space.path.keyframes:
                parts.append(self._part(space, frame, depth))
        if parts:
            cloud, file = Cloud.of(parts), self.folder / CLOUDS / _named(number)
            write_ply(file.with_suffix(".ply"), cloud)
            _png(file.with_suffix(".png"), view_of(cloud, space.path, _VIEW)[..., ::-1])

    def _write_flat(self, place: FrameRange, on_frame: OnFrame) -> None:
        """Depth that a network alone has named."""
        steady = SteadyDepth(self.film.grid)
        for frame in range(*place):
            on_frame(frame)
            depth = self._dense(steady, frame, None)
            assert depth is not None
            self._write_depth(frame, depth, _NEAREST)

    def _dense(self, steady: SteadyDepth, frame: int, depth: Depth | None) -> Depth | None:
        """With what the estimator says where the camera does not."""
        if self.estimator is None:
            return depth
        luma = self.film.luma(frame)
        seen = self.estimator.nearness(luma.astype(np.float32) / np.float32(255))
        return steady.next(luma, seen, depth)

    def _write_depth(self, frame: int, depth: Depth, nearest: float) -> None:
        folder, sure = self.folder / DEPTH, depth.confidence >= SURE
        values = np.where(sure, np.clip(np.rint(depth.distance * STEPS), 1, 65535), 0)
        _png(folder / f"{frame:06}.png", values.astype(np.uint16))
        _png(folder / f"{frame:06}-colour.png", in_colour(depth, nearest))

    def _part(self, space: ShotSpace, frame: int, depth: Depth) -> Cloud:
        points, sure = unprojected(space.path, frame - space.place.start, depth)
        size = sure.shape[::-1]
        rgb = cv2.resize(self.colour(frame), size, interpolation=cv2.INTER_AREA)
        labels = self._labels.get(frame, np.zeros(sure.shape, np.uint8))
        kinds = np.asarray(cv2.resize(labels, size, interpolation=cv2.INTER_NEAREST), np.uint8)
        return Cloud(points, np.asarray(rgb, np.uint8)[sure], kinds[sure])


def in_colour(depth: Depth, nearest: float) -> NDArray[np.uint8]:
    """Depth as a picture (h, w, 3) of B, G, R: near is red, far blue, unknown black.

    ``nearest`` is one over the distance that is reddest.
    """
    shade = np.clip(255 / np.maximum(depth.distance, 1e-6) / nearest, 0, 255).astype(np.uint8)
    picture = cv2.applyColorMap(shade, cv2.COLORMAP_TURBO)
    return np.where(depth.confidence[..., None] >= SURE, picture, 0).astype(np.uint8)


def _named(number: int) -> str:
    return f"shot-{number:03}"


def _png(path: Path, picture: NDArray[Any]) -> None:
    path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())
