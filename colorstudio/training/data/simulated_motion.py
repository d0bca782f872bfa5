"""Clips out of photographs: the camera pans, zooms and turns, cut-outs of others pass before it."""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.training.data.batches import Size

_TURN = math.radians(8)  # over a whole clip, and likewise the others
_ZOOM = 0.25
_PASSERS = (0.0, 0.35, 0.3, 0.35)  # how often none, one, two cut-outs; the first is never drawn
_BLURRED = 0.35  # share of clips whose exposures are long
_EXPOSURE = 0.6  # of the time from frame to frame, at the longest
_SHARP = 3  # exposures that make a blurred frame
_KNOTS = 9  # of a cut-out's outline

Clip = NDArray[np.uint8]
"""(T, H, W, 3)."""


@dataclass(frozen=True, slots=True)
class _View:
    """Where a camera looks: middle in fractions of the photograph, scale and angle."""

    x: float
    y: float
    scale: float  # pixels of the frame to one of the photograph
    angle: float

    def towards(self, other: "_View", share: float) -> "_View":
        """Part of the way there."""
        ours, theirs = ((v.x, v.y, math.log(v.scale), v.angle) for v in (self, other))
        x, y, scale, angle = (a + share * (b - a) for a, b in zip(ours, theirs, strict=True))
        return _View(x, y, math.exp(scale), angle)

    def matrix(self, photo: Rgb, size: Size) -> NDArray[np.float64]:
        """(2, 3), from pixels of the photograph to those of a frame."""
        height, width = photo.shape[:2]
        cos, sin = self.scale * math.cos(self.angle), self.scale * math.sin(self.angle)
        turn = np.array([[cos, -sin], [sin, cos]])
        middle = np.array([self.x * width, self.y * height])
        shift = np.array([size[1] / 2, size[0] / 2]) - turn @ middle
        return np.concatenate([turn, shift[:, None]], 1)


def simulated_clip(
    photos: list[Rgb], frames: int, size: Size, least_crop: float, rng: np.random.Generator
) -> Clip:
    """``frames`` frames of ``size`` over the first photograph; cut-outs of the others pass.

    ``least_crop`` of the photograph's larger possible frame is seen at least.
    """
    ground, *others = photos
    camera = _camera(ground, size, least_crop, rng)
    passers = [_passer(photo, size, rng) for photo in others[: _passers(rng)]]
    pace = float(rng.uniform(0.1, 1.0))  # of all motion; some shots hardly move
    exposure = _EXPOSURE * rng.random() if rng.random() < _BLURRED else 0.0
    times = np.linspace(0, pace, frames)
    step = times[1] if frames > 1 else 0.0

    def at(time: float) -> NDArray[np.float32]:
        picture = _seen(ground, camera[0].towards(camera[1], time), size, cv2.BORDER_REFLECT_101)
        for passer in passers:
            picture = passer.before(picture, time, size)
        return picture.astype(np.float32)

    def exposed(time: float) -> NDArray[np.uint8]:
        moments = [time + exposure * step * part for part in np.linspace(0, 1, _SHARP)]
        mean = np.mean([at(moment) for moment in (moments if exposure else [time])], 0)
        return np.asarray(np.clip(mean + 0.5, 0, 255), np.uint8)

    return np.stack([exposed(float(time)) for time in times])


@dataclass(frozen=True, slots=True)
class _Passer:
    """A cut-out of a photograph and the way it goes, in fractions of the frame."""

    photo: Rgb
    alpha: NDArray[np.float32]
    start: _View
    stop: _View

    def before(self, picture: Rgb, time: float, size: Size) -> Rgb:
        """Laid over a frame."""
        view = self.start.towards(self.stop, time)
        here = _View(0.5, 0.5, view.scale, view.angle).matrix(self.photo, size)
        here[:, 2] += (view.x - 0.5) * size[1], (view.y - 0.5) * size[0]
        whole = size[1], size[0]
        photo = _fit_to_shrink(self.photo, view.scale)
        rgb = cv2.warpAffine(photo, here, whole, borderMode=cv2.BORDER_REPLICATE)
        alpha = cv2.warpAffine(self.alpha, here, whole)[..., None]
        return np.asarray(picture + alpha * (rgb.astype(np.float32) - picture), np.uint8)


def _camera(
    photo: Rgb, size: Size, least_crop: float, rng: np.random.Generator
) -> tuple[_View, _View]:
    """Where it looks first and last; within the photograph but for its corners."""
    height, width = photo.shape[:2]
    largest = max(size[0] / height, size[1] / width)  # fits the frame into the photograph

    def view(seen: float, angle: float) -> _View:
        scale = largest / seen
        room_x = max(0.0, 0.5 - size[1] / (2 * scale * width))
        room_y = max(0.0, 0.5 - size[0] / (2 * scale * height))
        x, y = rng.uniform(-1, 1, 2) * (room_x, room_y) + 0.5
        return _View(float(x), float(y), scale, angle)

    seen = float(rng.uniform(least_crop, 1))
    zoomed = float(np.clip(seen * math.exp(_ZOOM * rng.normal()), 0.4 * least_crop, 1))
    return view(seen, 0.0), view(zoomed, float(_TURN * rng.normal()))


def _passers(rng: np.random.Generator) -> int:
    return int(rng.choice(len(_PASSERS) - 1, p=np.array(_PASSERS[1:]) / sum(_PASSERS)))


def _passer(photo: Rgb, size: Size, rng: np.random.Generator) -> _Passer:
    """A blob with a soft edge, a fifth to three fifths of the frame wide, that goes somewhere."""
    height, width = photo.shape[:2]
    angles = np.linspace(0, 2 * math.pi, _KNOTS, endpoint=False)
    radii = rng.uniform(0.25, 0.5, _KNOTS) * min(height, width)
    outline = np.stack([np.cos(angles), np.sin(angles)], 1) * radii[:, None]
    points = np.round(outline + np.array([width / 2, height / 2])).astype(np.int32)
    alpha = np.zeros((height, width), np.float32)
    cv2.fillPoly(alpha, [points], 1.0)
    alpha = np.asarray(cv2.GaussianBlur(alpha, (0, 0), 0.02 * min(height, width)), np.float32)
    scale = float(rng.uniform(0.2, 0.6)) * min(size) / min(height, width) / 0.75
    first, last = rng.uniform(-0.1, 1.1, (2, 2))
    turn = float(2 * _TURN * rng.normal())
    grown = scale * math.exp(_ZOOM * rng.normal())
    return _Passer(
        photo,
        alpha,
        _View(float(first[0]), float(first[1]), scale, 0.0),
        _View(float(last[0]), float(last[1]), grown, turn),
    )


def _seen(photo: Rgb, view: _View, size: Size, border: int) -> Rgb:
    matrix, whole = view.matrix(photo, size), (size[1], size[0])
    photo = _fit_to_shrink(photo, view.scale)
    return np.asarray(cv2.warpAffine(photo, matrix, whole, borderMode=border), np.uint8)


def _fit_to_shrink(photo: Rgb, scale: float) -> Rgb:
    """Without details that a pixel of a frame would miss."""
    if scale >= 1:
        return photo
    return np.asarray(cv2.GaussianBlur(photo, (0, 0), 0.45 / scale), np.uint8)
