"""An export of a single frame as a PNG or TIFF picture."""

from av.video.frame import VideoFrame

from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.picture_file import PictureFileEncoder
from colorstudio.film.target import Target


class StillSink:
    """Takes one picture."""

    def __init__(self, target: Target, film: FilmInfo, planes: PlaneFormat) -> None:
        self._target = target
        self._encoder = PictureFileEncoder(film, planes, target.suffix)
        self.notices: list[str] = []

    def write(self, frame: int, picture: VideoFrame, _: bytes) -> None:
        """Encode the picture."""
        self._target.partial.write_bytes(self._encoder.encode(frame, picture))

    def finish(self) -> None:
        """Put it in place."""
        self._target.replace_with(self._target.partial)

    def abort(self) -> None:
        """Leave no file of ours."""
        self._target.discard()
