"""Where the camera was: its path through a shot, and points of what it saw, up to scale.

Corners are followed through the shot; COLMAP finds focal length and poses from some of the frames
by essential matrices and bundle adjustment, the other frames' poses from the points found. A camera
that stands still, or only turns, shows no depth: then nothing is answered, and why.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.scene.tracks import Tracks

if TYPE_CHECKING:
    import pycolmap
    from pycolmap import Reconstruction

Floats = NDArray[np.float64]

STILL = "The camera stands still here, so distances cannot be found."
TURNS = "The camera only turns here, so distances cannot be found."
UNCLEAR = "The camera's path could not be found here: too little moves as one."

MISSING = "Finding the camera's path needs the package pycolmap, which is not installed here."

_STEP = 0.015  # of the width: by so much the livelier corners move between keyframes
_LIVELY = 0.7  # the quantile of corners that these are
_MOST_KEYFRAMES = 28
_LEAST_KEYFRAMES = 4
_NEAR, _FAR = 12, (16, 24, 36)  # keyframes apart that are compared
_SHARED = 30  # corners that two keyframes have in common, at least
_USUAL_FOCAL = 1.1  # of the longer side
_MOVES = 0.004  # of the width: a corner that moves less stands still
_MOST_STILL = 0.55  # the share of corners that do, where the camera stands still
_LEAST_ANGLE = 1.5  # degrees between the rays to a point, of half the points
_KEYFRAMES_FOUND = 0.6  # the share of keyframes whose poses have to be found
_SLIDES = 0.25  # pixels: a corner further off hardly counts any more
_ERROR = 2.0  # pixels
_POINTS = 12  # that a frame's pose is found from, at least
_SEED = 7
_LOOK = 0.05  # seconds between looks at whether to stop

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True, eq=False)
class Pose:
    """World to camera: x = rotation @ X + translation; z looks into the picture, y down."""

    rotation: Floats  # (3, 3)
    translation: Floats  # (3,)

    @property
    def centre(self) -> Floats:
        """Where the camera is."""
        return -self.rotation.T @ self.translation

    def seen(self, points: Floats) -> Floats:
        """Points (N, 3) of the world as the camera has them."""
        return np.asarray(points @ self.rotation.T + self.translation, np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class CameraPath:
    """A shot's camera: ``focal`` and ``centre`` in pixels of pictures of ``size`` (h, w).

    ``poses`` are by frame, counted from the shot's first; None where none was found. ``points``
    (N, 3) lie on things. The unit is the median depth of the points, as nobody knows the metre.
    """

    size: tuple[int, int]
    focal: float
    poses: tuple[Pose | None, ...]
    points: Floats
    keyframes: tuple[int, ...]  # those that points were found from
    error: float  # pixels, the mean over all points

    def matrix(self, size: tuple[int, int]) -> Floats:
        """(3, 3): from the camera to pixels of pictures of another size (h, w)."""
        height, width = size
        across, down = width / self.size[1], height / self.size[0]
        return np.array(
            [
                [self.focal * across, 0, (width - 1) / 2],
                [0, self.focal * down, (height - 1) / 2],
                [0, 0, 1],
            ]
        )

    def depths(self, frame: int) -> NDArray[np.float64]:
        """How far the points lie that a frame sees."""
        pose = self.poses[frame]
        assert pose is not None
        seen = pose.seen(self.points)
        ahead = seen[seen[:, 2] > 1e-6]
        height, width = self.size
        at = ahead[:, :2] / ahead[:, 2:] * self.focal + [width / 2, height / 2]
        inside = ((at >= 0) & (at < [width, height])).all(axis=1)
        return np.asarray(ahead[inside, 2], np.float64)


@dataclass(frozen=True, slots=True)
class NoPath:
    """Nothing can be said of a shot's space."""

    reason: str  # one sentence


def find_camera(tracks: Tracks, stop: Stop = lambda: False) -> CameraPath | NoPath:
    """The camera's path through the frames of ``tracks``.

    Once ``stop`` says so, on whatever thread, it gives up within a moment.
    """
    frames = len(tracks.numbers)
    keyframes = _keyframes(tracks)
    if len(keyframes) < _LEAST_KEYFRAMES:
        return NoPath(STILL if frames > 1 else UNCLEAR)
    if _stands_still(tracks, keyframes):
        return NoPath(STILL)
    if find_spec("pycolmap") is None:
        return NoPath(MISSING)
    with _stoppable(stop) as token, suppress(InterruptedError):
        found = _reconstructed(tracks, keyframes, token)
    if token.is_cancelled:
        return NoPath(UNCLEAR)
    if found is None or not _is_sound(found, keyframes):
        return NoPath(TURNS if _only_turns(tracks, keyframes) else UNCLEAR)
    points, numbers = _points(found, tracks, keyframes)
    focal = float(next(iter(found.cameras.values())).focal_length)
    poses = _all_poses(tracks, points, numbers, focal, _key_poses(found, keyframes))
    return _normalised(
        CameraPath(
            tracks.size,
            focal,
            tuple(poses),
            points,
            tuple(keyframes),
            float(found.compute_mean_reprojection_error()),
        )
    )


def _keyframes(tracks: Tracks) -> list[int]:
    """Frames between which the picture clearly moves."""
    width = tracks.size[1]
    step = _STEP
    while True:
        chosen = [0] if tracks.numbers else []
        for frame in range(1, len(tracks.numbers)):
            moved = tracks.moved(chosen[-1], frame)
            scarce = len(moved) < 2 * _SHARED
            if scarce or float(np.quantile(moved, _LIVELY)) > step * width:
                chosen.append(frame)
        if len(chosen) <= _MOST_KEYFRAMES:
            return chosen
        step *= 1.3


def _stands_still(tracks: Tracks, keyframes: Sequence[int]) -> bool:
    """Most of the picture stays where it is, whatever moves in it."""
    shares = [
        float((tracks.moved(max(0, frame - 8), frame) < _MOVES * tracks.size[1]).mean())
        for frame in range(8, len(tracks.numbers), 8)
        if len(tracks.moved(max(0, frame - 8), frame))
    ]
    return bool(shares) and float(np.median(shares)) > _MOST_STILL


def _pairs(count: int) -> list[tuple[int, int]]:
    return [
        (one, other)
        for one in range(count)
        for other in range(one + 1, count)
        if other - one <= _NEAR or other - one in _FAR
    ]


@contextmanager
def _stoppable(stop: Stop) -> "Iterator[pycolmap.CancellationToken]":
    """A token that is cancelled when it is time to stop; COLMAP looks at it between its steps."""
    import pycolmap

    token, ended = pycolmap.CancellationToken(), Event()

    def watch() -> None:
        while not ended.wait(_LOOK):
            if stop():
                token.cancel()
                return

    watcher = Thread(target=watch, name="stop camera", daemon=True)
    watcher.start()
    try:
        yield token
    finally:
        ended.set()
        watcher.join()


def _reconstructed(
    tracks: Tracks, keyframes: Sequence[int], token: "pycolmap.CancellationToken"
) -> "Reconstruction | None":
    """COLMAP's answer for the keyframes, numbered from 1; the largest where it gives several."""
    import pycolmap

    _hush()
    with tempfile.TemporaryDirectory(prefix="colorstudio-") as folder:
        path = Path(folder) / "tracks.db"
        pairs = _write(path, tracks, keyframes)
        if not pairs:
            return None
        listed = Path(folder) / "pairs.txt"
        listed.write_text("".join(f"{one:04} {other:04}\n" for one, other in pairs))
        verify = pycolmap.TwoViewGeometryOptions()
        verify.ransac.random_seed = _SEED
        verify.ransac.max_error = 2.0
        verify.detect_watermark = False
        pycolmap.verify_matches(path, listed, verify, cancellation_token=token)
        options = _options(pycolmap.IncrementalPipelineOptions())
        models = pycolmap.incremental_mapping(
            path, folder, folder, options, cancellation_token=token
        )
    if not models:
        return None
    found = max(models.values(), key=lambda model: model.num_reg_images())
    whole = pycolmap.BundleAdjustmentConfig()
    for number in found.reg_image_ids():
        whole.add_image(number)
    whole.fix_gauge(pycolmap.BundleAdjustmentGauge.TWO_CAMS_FROM_WORLD)
    calm = _calmly(pycolmap.BundleAdjustmentOptions())
    pycolmap.create_default_bundle_adjuster(calm, whole, found).solve()
    found.update_point_3d_errors()
    return found


def _hush() -> None:
    """What COLMAP logs is for its makers."""
    import pycolmap

    pycolmap.logging.minloglevel = pycolmap.logging.FATAL.value
    pycolmap.logging.stderrthreshold = pycolmap.logging.FATAL.value
    pycolmap.logging.logtostderr = False
    pycolmap.logging.alsologtostderr = False


def _calmly(options: "pycolmap.BundleAdjustmentOptions") -> "pycolmap.BundleAdjustmentOptions":
    """Corners that slid a little do not pull at the focal length."""
    import pycolmap

    options.ceres.loss_function_type = pycolmap.LossFunctionType.CAUCHY
    options.ceres.loss_function_scale = _SLIDES
    options.ceres.solver_options.num_threads = 1
    options.print_summary = False
    return options


def _options(
    options: "pycolmap.IncrementalPipelineOptions",
) -> "pycolmap.IncrementalPipelineOptions":
    options.random_seed = _SEED
    options.num_threads = 1
    options.multiple_models = False
    options.min_model_size = _LEAST_KEYFRAMES
    options.extract_colors = False
    mapper = options.mapper
    mapper.init_min_num_inliers = 60
    mapper.init_min_tri_angle = 5.0
    mapper.abs_pose_min_num_inliers = 20
    mapper.filter_min_tri_angle = 0.8
    mapper.filter_max_reproj_error = 2.5
    mapper.random_seed = _SEED
    mapper.num_threads = 1
    options.triangulation.min_angle = 0.8
    options.triangulation.random_seed = _SEED
    return options


def _write(path: Path, tracks: Tracks, keyframes: Sequence[int]) -> list[tuple[int, int]]:
    """The keyframes' corners and which of them are the same, for COLMAP; the pairs written."""
    import pycolmap

    height, width = tracks.size
    with pycolmap.Database.open(path) as database:
        camera = pycolmap.Camera.create_from_model_id(
            1,
            pycolmap.CameraModelId.SIMPLE_PINHOLE,
            _USUAL_FOCAL * max(width, height),
            width,
            height,
        )
        number = database.write_camera(camera)
        rig = pycolmap.Rig()
        rig.add_ref_sensor(camera.sensor_id)
        rig_number = database.write_rig(rig)
        for place, frame in enumerate(keyframes, 1):
            image = pycolmap.Image(name=f"{place:04}", camera_id=number, image_id=place)
            database.write_image(image, use_image_id=True)
            held = pycolmap.Frame()
            held.rig_id = rig_number
            held.add_data_id(image.data_id)
            database.write_frame(held)
            database.write_keypoints(place, tracks.places[frame] + np.float32(0.5))
        pairs = []
        for one, other in _pairs(len(keyframes)):
            first, second = tracks.common(keyframes[one], keyframes[other])
            if len(first) >= _SHARED:
                matches = np.stack([first, second], axis=1).astype(np.uint32)
                database.write_matches(one + 1, other + 1, matches)
                pairs.append((one + 1, other + 1))
    return pairs


def _is_sound(found: "Reconstruction", keyframes: Sequence[int]) -> bool:
    if found.num_reg_images() < max(_LEAST_KEYFRAMES, _KEYFRAMES_FOUND * len(keyframes)):
        return False
    if found.num_points3D() < _SHARED or found.compute_mean_reprojection_error() > _ERROR:
        return False
    return _angle(found) >= _LEAST_ANGLE


def _angle(found: "Reconstruction") -> float:
    """Degrees between the outermost rays to a point, the median over all points."""
    angles = []
    for point in found.points3D.values():
        rays = np.array(
            [
                found.images[element.image_id].projection_center() - point.xyz
                for element in point.track.elements
            ]
        )
        rays /= np.linalg.norm(rays, axis=1, keepdims=True)
        angles.append(np.degrees(np.arccos(np.clip(rays[:1] @ rays.T, -1, 1))).max())
    return float(np.median(angles)) if angles else 0.0


def _only_turns(tracks: Tracks, keyframes: Sequence[int]) -> bool:
    """Whether one homography explains how corners move between distant keyframes."""
    shares = []
    for one, other in zip(keyframes, keyframes[4:], strict=False):
        first, second = tracks.common(one, other)
        if len(first) < _SHARED:
            continue
        _, same = cv2.findHomography(
            tracks.places[one][first], tracks.places[other][second], cv2.RANSAC, 2.0
        )
        shares.append(float(same.mean()))
    return bool(shares) and float(np.median(shares)) > 0.8


def _key_poses(found: "Reconstruction", keyframes: Sequence[int]) -> dict[int, Pose]:
    poses = {}
    for number in found.reg_image_ids():
        rigid = found.images[number].cam_from_world()
        poses[keyframes[number - 1]] = Pose(
            np.asarray(rigid.rotation.matrix(), np.float64),
            np.asarray(rigid.translation, np.float64),
        )
    return poses


def _points(
    found: "Reconstruction", tracks: Tracks, keyframes: Sequence[int]
) -> tuple[Floats, NDArray[np.int64]]:
    """The points, and the number of the corner that each was followed as."""
    places, numbers = [], []
    for point in found.points3D.values():
        element = point.track.elements[0]
        frame = keyframes[element.image_id - 1]
        places.append(point.xyz)
        numbers.append(tracks.numbers[frame][element.point2D_idx])
    return np.array(places, np.float64).reshape(-1, 3), np.array(numbers, np.int64)


def _all_poses(
    tracks: Tracks,
    points: Floats,
    numbers: NDArray[np.int64],
    focal: float,
    known: dict[int, Pose],
) -> list[Pose | None]:
    """Every frame's pose, from the points it sees, beginning at the nearest keyframe's."""
    height, width = tracks.size
    matrix = np.array([[focal, 0, (width - 1) / 2], [0, focal, (height - 1) / 2], [0, 0, 1]])
    poses: list[Pose | None] = []
    for frame in range(len(tracks.numbers)):
        near = min(known, key=lambda key: abs(key - frame))
        if near == frame:
            poses.append(known[frame])
            continue
        start = next((pose for pose in reversed(poses) if pose is not None), known[near])
        _, first, second = np.intersect1d(tracks.numbers[frame], numbers, return_indices=True)
        poses.append(_placed(tracks.places[frame][first], points[second], matrix, start))
    return poses


def _placed(
    places: NDArray[np.float32], points: Floats, matrix: Floats, start: Pose
) -> Pose | None:
    if len(points) < _POINTS:
        return None
    seen = places.astype(np.float64)
    done, turn, shift, inside = cv2.solvePnPRansac(
        *(points, seen, matrix, np.zeros(0)),
        *(cv2.Rodrigues(start.rotation)[0], start.translation.reshape(3, 1).copy()),
        useExtrinsicGuess=True,
        reprojectionError=_ERROR,
    )
    if not done or inside is None or len(inside) < _POINTS:
        return None
    chosen = np.asarray(inside)[:, 0]
    turn, shift = cv2.solvePnPRefineLM(
        points[chosen], seen[chosen], matrix, np.zeros(0), turn, shift
    )
    rotation = np.asarray(cv2.Rodrigues(turn)[0], np.float64)
    return Pose(rotation, np.asarray(shift, np.float64).reshape(3))


def _normalised(path: CameraPath) -> CameraPath:
    """With the median depth of the points as the unit."""
    depths = np.concatenate([path.depths(frame) for frame in path.keyframes if path.poses[frame]])
    unit = float(np.median(depths))
    poses = tuple(
        None if pose is None else Pose(pose.rotation, pose.translation / unit)
        for pose in path.poses
    )
    return CameraPath(path.size, path.focal, poses, path.points / unit, path.keyframes, path.error)
