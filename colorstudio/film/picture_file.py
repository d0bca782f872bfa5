"""One picture as the bytes of a PNG or TIFF file, RGB of 8 or 16 bits."""

from fractions import Fraction

import av
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.rgb import RgbConverter


class PictureFileEncoder:
    """Encodes pictures of one film; ``suffix`` names the kind of file."""

    def __init__(self, film: FilmInfo, planes: PlaneFormat, suffix: str) -> None:
        self._film = film
        self._encoder: VideoCodecContext | None = None
        is_png = suffix.lower() == ".png"
        deep = "rgb48be" if is_png else "rgb48le"
        self._codec = "png" if is_png else "tiff"
        self._to_rgb = RgbConverter(planes, "rgb24" if planes.bit_depth == 8 else deep)

    def encode(self, frame: int, picture: VideoFrame) -> bytes:
        """A whole file of the picture."""
        rgb = self._to_rgb(picture)
        if self._encoder is None:
            self._encoder = self._open_encoder(rgb)
        rgb.pts = frame
        return b"".join(bytes(packet) for packet in self._encoder.encode(rgb))

    def _open_encoder(self, first: VideoFrame) -> VideoCodecContext:
        encoder = av.CodecContext.create(self._codec, "w")
        assert isinstance(encoder, VideoCodecContext)
        encoder.width, encoder.height = first.width, first.height
        encoder.pix_fmt = first.format.name
        encoder.time_base = Fraction(1)
        sar = self._film.video.sar
        encoder.sample_aspect_ratio = sar if self._film.video.rotation % 180 == 0 else 1 / sar
        return encoder
