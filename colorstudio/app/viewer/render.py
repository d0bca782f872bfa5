"""Pictures for the screen, through the very merge that exports."""

from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np

from colorstudio.app.viewer.orientation import Orientation, Rgb
from colorstudio.chroma.display import to_rgb
from colorstudio.engine.layer import FrameColours
from colorstudio.engine.painter import FramePainter
from colorstudio.film.info import VideoStream
from colorstudio.film.picture import Picture, Plane, PlaneFormat


@dataclass(frozen=True, slots=True)
class Planes:
    """(H, W) luma and its chroma as an export would store them, coded orientation."""

    format: PlaneFormat
    y: Plane
    cb: Plane
    cr: Plane


@dataclass(frozen=True, slots=True)
class Rendered:
    """One frame, upright; ``coloured`` is None where no take has come so far."""

    frame: int
    original: Rgb
    coloured: Rgb | None
    planes: Planes  # of the coloured picture, where there is one
    beside: Planes | None = None  # of the take in the original's place, where two are compared


class Renderer:
    """Paints pictures of one film. Belongs to the thread of its layers."""

    def __init__(
        self,
        video: VideoStream,
        layer: FrameColours,
        longest_side: int = 0,
        *,
        beside: FrameColours | None = None,
    ) -> None:
        """``longest_side`` above 0 shrinks larger pictures, for speed, by a whole factor.

        A layer ``beside`` takes the place of the original: two takes are compared.
        """
        self._layer = _Layer(layer)
        self._beside = _Layer(beside) if beside else None
        self._orientation = Orientation.of(video)
        self._longest_side = longest_side

    def render(self, picture: Picture) -> Rendered:
        """Original and coloured. Raises ProjectError where the project cannot be read."""
        if self._longest_side:
            picture = shrunk(picture, self._longest_side)
        bare = _with_chroma(picture)
        painted = self._layer.painted(picture)
        if self._beside:
            left, right = self._beside.painted(picture) or bare, painted or bare
            return Rendered(picture.frame, self._rgb(left), self._rgb(right), right, left)
        original = self._rgb(bare)
        if painted is None:
            return Rendered(picture.frame, original, None, bare)
        return Rendered(picture.frame, original, self._rgb(painted), painted)

    def _rgb(self, planes: Planes) -> Rgb:
        rgb = to_rgb(planes.y, planes.cb, planes.cr, planes.format)
        return self._orientation.upright(rgb)


class _Layer:
    """A colour layer and what paints it, which is made once the pictures' format is known."""

    def __init__(self, layer: FrameColours) -> None:
        self._layer = layer
        self._painter: FramePainter | None = None

    def painted(self, picture: Picture) -> Planes | None:
        """The picture in colour; None where the layer has none."""
        if self._layer.at(picture.frame) is None:
            return None
        kind = picture.format
        self._painter = self._painter or FramePainter(self._layer, kind, kind)
        return Planes(kind, picture.y, *self._painter.chroma_planes(picture))


def _with_chroma(picture: Picture) -> Planes:
    """The film's own planes; grey film gets neutral ones."""
    kind = picture.format
    if picture.cb is not None and picture.cr is not None:
        return Planes(kind, picture.y, picture.cb, picture.cr)
    neutral = np.full(kind.chroma_size, 1 << (kind.bit_depth - 1), picture.y.dtype)
    return Planes(kind, picture.y, neutral, neutral)


def shrunk(picture: Picture, longest_side: int) -> Picture:
    """The picture, made smaller by a whole factor where it is larger than ``longest_side``."""
    factor = -(-max(picture.format.width, picture.format.height) // longest_side)
    if factor == 1:
        return picture
    kind = picture.format
    small = replace(kind, width=max(1, kind.width // factor), height=max(1, kind.height // factor))
    luma = _resized(picture.y, (small.height, small.width))
    if picture.cb is None or picture.cr is None:
        return replace(picture, format=small, y=luma)
    cb, cr = (_resized(plane, small.chroma_size) for plane in (picture.cb, picture.cr))
    return replace(picture, format=small, y=luma, cb=cb, cr=cr)


def _resized(plane: Plane, size: tuple[int, int]) -> Plane:
    return cast(Plane, cv2.resize(plane, size[::-1], interpolation=cv2.INTER_AREA))
