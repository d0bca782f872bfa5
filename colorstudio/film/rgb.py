"""RGB for the files that hold nothing else."""

import av
from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter

from colorstudio.film.frames import UNSPECIFIED
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.tags import ColorRange, Matrix

_EXACT = Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT


class RgbConverter:
    """Converts frames of one plane format to full-range RGB of FFmpeg's ``pixel_format``."""

    def __init__(self, planes: PlaneFormat, pixel_format: str) -> None:
        self._planes = planes
        self._pixel_format = pixel_format
        self._reformatter = VideoReformatter()

    def __call__(self, frame: VideoFrame) -> av.VideoFrame:
        """The frame as RGB, in its own primaries and tone curve, untagged as viewers expect."""
        rgb = self._reformatter.reformat(
            frame,
            format=self._pixel_format,
            src_colorspace=int(self._planes.matrix),
            src_color_range=int(self._planes.color_range),
            dst_color_range=int(ColorRange.FULL),
            interpolation=_EXACT,
        )
        rgb.colorspace, rgb.color_range = int(Matrix.RGB), int(ColorRange.FULL)
        rgb.color_primaries = rgb.color_trc = UNSPECIFIED
        return rgb
