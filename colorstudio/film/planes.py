"""From FFmpeg's pixel formats to luma and chroma planes."""

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from av.video.format import VideoFormat
from av.video.frame import VideoFrame
from av.video.plane import VideoPlane
from av.video.reformatter import VideoReformatter

from colorstudio.film.captions import captions_of
from colorstudio.film.info import VideoStream
from colorstudio.film.picture import Picture, Plane, PlaneFormat
from colorstudio.film.tags import ColorRange

_SUBSAMPLING = {
    (0, 0): "444",
    (1, 0): "422",
    (1, 1): "420",
    (0, 1): "440",
    (2, 0): "411",
    (2, 2): "410",
}
_PLANAR_DEPTHS = (8, 9, 10, 12, 14, 16)


@dataclass(frozen=True, slots=True)
class PixelLayout:
    """What a pixel format stores, and the planar format that holds the same samples."""

    bit_depth: int
    chroma_shift: tuple[int, int] | None  # None if grey
    is_rgb: bool
    planar: (
        str  # FFmpeg's name; the same as the source's where its planes can be viewed as they are
    )

    @classmethod
    @cache
    def of(cls, name: str) -> "PixelLayout":
        """The layout of FFmpeg's pixel format ``name``."""
        pixels = VideoFormat(name, 64, 64)
        components = [c for c in pixels.components if not c.is_alpha]
        is_rgb = pixels.is_rgb or pixels.has_palette or pixels.is_bayer or name.startswith("xyz")
        depth = _planar_depth(max(c.bits for c in components))
        shift = None
        if is_rgb:
            shift = (0, 0)
        elif len(components) > 1:
            chroma = components[1]
            shift = (int(math.log2(64 // chroma.width)), int(math.log2(64 // chroma.height)))
        planar = name if _is_viewable(pixels) and not is_rgb else _planar_name(depth, shift)
        return cls(depth, shift, is_rgb, planar)


def _planar_depth(bits: int) -> int:
    return next((depth for depth in _PLANAR_DEPTHS if depth >= bits), 16)


def _planar_name(depth: int, shift: tuple[int, int] | None) -> str:
    family = "gray" if shift is None else f"yuv{_SUBSAMPLING[shift]}p"
    if depth == 8:
        return family
    return f"{family}{depth}le"


def _is_viewable(pixels: VideoFormat) -> bool:
    """Each component has a plane of its own, as little-endian integers in the low bits."""
    planes = [c.plane for c in pixels.components]
    odd = pixels.is_big_endian or pixels.is_bit_stream or "msb" in pixels.name or "f" in pixels.name
    return len(set(planes)) == len(planes) and not odd


class PictureMaker:
    """Turns the decoded frames of one film into pictures."""

    def __init__(self, video: VideoStream) -> None:
        self._layout = PixelLayout.of(video.pixel_format)
        self._rotation = video.rotation
        self._has_captions = video.has_captions
        self._reformatter = VideoReformatter()
        self._dtype: np.dtype[np.uint8] | np.dtype[np.uint16]
        self._dtype = np.dtype(np.uint8) if self._layout.bit_depth == 8 else np.dtype("<u2")
        self._crop = video.crop
        self._stored = (
            video.width + video.crop.left + video.crop.right,
            video.height + video.crop.top + video.crop.bottom,
        )
        self.format = PlaneFormat(
            video.width,
            video.height,
            self._layout.bit_depth,
            self._layout.chroma_shift or (1, 1),
            video.color_range,
            video.matrix,
        )

    def planar(self, frame: VideoFrame) -> VideoFrame:
        """The frame itself if its planes can be viewed; else, or if its size changed, converted."""
        kind = self.format
        width, height = self._stored
        same_size = (frame.width, frame.height) == self._stored
        if frame.format.name == self._layout.planar and same_size:
            return frame
        same = ColorRange.FULL if PixelLayout.of(frame.format.name).is_rgb else kind.color_range
        return self._reformatter.reformat(
            frame,
            width=width,
            height=height,
            format=self._layout.planar,
            src_colorspace=int(kind.matrix),
            dst_colorspace=int(kind.matrix),
            src_color_range=int(same),
            dst_color_range=int(kind.color_range),
            interpolation="BICUBIC",
            threads=1,
        )

    def picture(self, frame: VideoFrame, number: int, pts: int) -> Picture:
        """Views of the frame's planes; they stay valid as long as they are held."""
        planes = [view(plane, self._dtype) for plane in self.planar(frame).planes]
        if any(self._crop):
            planes = [self._cropped(plane) for plane in planes]
        has_chroma = self._layout.chroma_shift is not None
        return Picture(
            frame=number,
            pts=pts,
            format=self.format,
            y=planes[0],
            cb=planes[1] if has_chroma else None,
            cr=planes[2] if has_chroma else None,
            corrupt=frame.is_corrupt,
            rotation=self._rotation,
            captions=captions_of(frame) if self._has_captions else b"",
        )

    def _cropped(self, plane: Plane) -> Plane:
        """What a film shows of a stored plane, of whatever size."""
        width, height = self._stored
        down, across = -(-height // plane.shape[0]), -(-width // plane.shape[1])
        top, bottom, left, right = self._crop
        rows = slice(top // down, plane.shape[0] - bottom // down)
        return plane[rows, left // across : plane.shape[1] - right // across]


def view(plane: VideoPlane, dtype: np.dtype[np.uint8] | np.dtype[np.uint16]) -> Plane:
    """The samples of a plane without its line padding, read-only: the decoder may refer to them."""
    shape, strides = (plane.height, plane.width), (abs(plane.line_size), dtype.itemsize)
    view: Plane = np.ndarray(shape, dtype, buffer=memoryview(plane), strides=strides)
    if plane.line_size < 0:  # stored bottom up
        view = view[::-1].copy()
    view.flags.writeable = False
    return view
