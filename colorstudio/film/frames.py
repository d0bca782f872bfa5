"""Planes into the frames that an encoder takes, tagged with the colour that they hold."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import av
import numpy as np
from av.video.plane import VideoPlane
from numpy.typing import NDArray

from colorstudio.film.info import VideoStream
from colorstudio.film.picture import Plane, PlaneFormat
from colorstudio.film.tags import ColorRange, Matrix

UNSPECIFIED = 2  # H.273, of primaries and transfer

_SUBSAMPLING = {(1, 1): "420", (1, 0): "422", (0, 0): "444"}
_USUAL_PRIMARIES_AND_TRANSFER = {
    Matrix.BT709: (1, 1),
    Matrix.FCC: (4, 4),
    Matrix.BT470BG: (5, 6),
    Matrix.SMPTE170M: (6, 6),
    Matrix.SMPTE240M: (7, 7),
    Matrix.BT2020_NCL: (9, 14),
}

SampleType = np.dtype[np.uint8] | np.dtype[np.uint16]
LumaConversion = Callable[[Plane, Plane], object]
"""(source plane, plane to fill)"""


class Taggable(Protocol):
    """An encoder or a frame of PyAV."""

    colorspace: int
    color_primaries: int
    color_trc: int
    color_range: int


@dataclass(frozen=True, slots=True)
class ColourTags:
    """What the numbers in the planes mean (H.273 code points)."""

    matrix: int
    primaries: int
    transfer: int
    color_range: int

    @classmethod
    def of(cls, source: VideoStream, planes: PlaneFormat) -> "ColourTags":
        """The tags of an export: the source's own, and the usual ones where it has none."""
        primaries, transfer = _USUAL_PRIMARIES_AND_TRANSFER.get(
            planes.matrix, (UNSPECIFIED, UNSPECIFIED)
        )
        return cls(
            matrix=int(planes.matrix),
            primaries=primaries if source.primaries == UNSPECIFIED else source.primaries,
            transfer=transfer if source.transfer == UNSPECIFIED else source.transfer,
            color_range=int(planes.color_range),
        )

    def put_on(self, target: Taggable) -> None:
        """Tag an encoder or a frame."""
        target.colorspace = self.matrix
        target.color_primaries = self.primaries
        target.color_trc = self.transfer
        target.color_range = self.color_range


def pixel_format(planes: PlaneFormat) -> str:
    """FFmpeg's name of planar Y, Cb, Cr at this depth and subsampling."""
    depth = "" if planes.bit_depth == 8 else f"{planes.bit_depth}le"
    return f"yuv{_SUBSAMPLING[planes.chroma_shift]}p{depth}"


def sample_type(planes: PlaneFormat) -> SampleType:
    """The type of one sample."""
    return np.dtype(np.uint8) if planes.bit_depth == 8 else np.dtype(np.uint16)


class PlaneFrame:
    """One frame of an encoder, filled again for every picture.

    ``turns`` quarter turns clockwise, and a mirroring after them, are applied on the way, for
    files that cannot say "show me turned".
    """

    def __init__(
        self, source: VideoStream, planes: PlaneFormat, *, turns: int = 0, mirrored: bool = False
    ) -> None:
        self._format = planes
        self._turns = turns
        self._across = slice(None, None, -1 if mirrored else 1)
        size = (planes.width, planes.height)
        width, height = reversed(size) if turns % 2 else size
        self._frame = av.VideoFrame(width, height, pixel_format(planes))
        self._tags = ColourTags.of(source, planes)
        self._dtype = sample_type(planes)
        self._convert_luma = luma_conversion(source.bit_depth, source.color_range, planes)

    def fill(self, y: Plane, cb: Plane, cr: Plane) -> av.VideoFrame:
        """The frame with these planes; ``y`` at the source's depth and range.

        Raises ValueError where the planes are not of the format.
        """
        self._check(y, cb, cr)
        frame = self._frame
        frame.make_writable()  # copies only where the encoder still holds the last picture
        self._convert_luma(self._upright(y), to_fill(frame.planes[0], self._dtype))
        for chroma, plane in zip((cb, cr), frame.planes[1:], strict=True):
            to_fill(plane, self._dtype)[...] = self._upright(chroma)
        self._tags.put_on(frame)
        return frame

    def _upright(self, plane: Plane) -> Plane:
        return np.rot90(plane, -self._turns)[:, self._across]

    def _check(self, y: Plane, cb: Plane, cr: Plane) -> None:
        wanted = (self._format.height, self._format.width)
        if y.shape != wanted:
            raise ValueError(f"luma is {y.shape}, the film {wanted}")
        for chroma in (cb, cr):
            if chroma.shape != self._format.chroma_size or chroma.dtype != self._dtype:
                raise ValueError(
                    f"chroma is {chroma.dtype} {chroma.shape}, "
                    f"the format {self._dtype} {self._format.chroma_size}"
                )


def luma_conversion(depth: int, color_range: ColorRange, planes: PlaneFormat) -> LumaConversion:
    """How luma of ``depth`` bits gets into ``planes``: a copy, an exact shift up, rounding down.

    Only where the planes must be of limited range and the source is not are levels rescaled.
    """
    if color_range is not planes.color_range:
        levels = _limited_levels(depth, planes.bit_depth)
        return lambda y, out: np.take(levels, y, out=out, mode="clip")
    shift = planes.bit_depth - depth
    if shift == 0:
        return lambda y, out: np.copyto(out, y)
    if shift > 0:
        return lambda y, out: np.left_shift(y, shift, out=out, dtype=out.dtype)
    return lambda y, out: _round_shift(y, -shift, out, (1 << planes.bit_depth) - 1)


def _round_shift(y: Plane, shift: int, out: Plane, peak: int) -> None:
    rounded = (y >> shift) + ((y >> (shift - 1)) & 1)
    np.copyto(out, np.minimum(rounded, peak), casting="unsafe")


def _limited_levels(depth: int, target_depth: int) -> NDArray[np.uint16]:
    """Code values of limited range for each one of full range, (2^depth,)."""
    full = np.arange(1 << depth) / ((1 << depth) - 1)
    return np.rint((16 + 219 * full) * (1 << (target_depth - 8))).astype(np.uint16)


def to_fill(plane: VideoPlane, dtype: SampleType) -> Plane:
    """The samples (height, width) of a plane in FFmpeg's memory, without the line padding."""
    view: NDArray[np.uint8] | NDArray[np.uint16]
    shape, strides = (plane.height, plane.width), (plane.line_size, dtype.itemsize)
    view = np.ndarray(shape, dtype, buffer=memoryview(plane), strides=strides)
    return view
