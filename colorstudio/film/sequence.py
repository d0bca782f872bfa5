"""An export as numbered pictures: PNG or TIFF, RGB of 8 or 16 bits."""

import re
import shutil
from fractions import Fraction
from pathlib import Path

import av
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.rgb import RgbConverter
from colorstudio.film.target import check_folder

_FOLDER_PATTERN = "%06d.png"
_NUMBER = re.compile(r"%0?(\d*)d")


class SequenceTarget:
    """Where numbered pictures go: a folder, or a pattern such as ``folder/%04d.tif``.

    They are made in a folder beside it and moved in when all are there.
    """

    def __init__(self, target: Path, source: FilmInfo, *, overwrite: bool) -> None:
        """Raises UsageError where nothing can or may be written."""
        is_pattern = bool(target.suffix)
        self.folder = target.parent if is_pattern else target
        self.pattern = target.name if is_pattern else _FOLDER_PATTERN
        if not _NUMBER.search(self.pattern):
            raise UsageError(f"{target.name!r} needs a place for the number, such as %04d.png.")
        if self.folder.is_file():
            raise UsageError(f"{self.folder} is a file; give the name of a folder.")
        check_folder(self.folder)
        if source.path.is_dir() and self.folder.resolve() == source.path.resolve():
            raise UsageError(f"{self.folder} is the film itself; write the export elsewhere.")
        if self._existing() and not overwrite:
            raise UsageError(
                f"{self.folder} holds such pictures already; choose another or allow overwriting."
            )
        self.partial = self.folder.absolute().with_name(self.folder.absolute().name + ".partial")
        shutil.rmtree(self.partial, ignore_errors=True)
        self.partial.mkdir()

    def picture(self, frame: int) -> Path:
        """The file of the film's ``frame`` while the export is being made."""
        return self.partial / _NUMBER.sub(
            lambda digits: f"{frame:0{digits[1] or 1}d}", self.pattern, count=1
        )

    def replace(self) -> None:
        """Put the whole sequence in place of what was there."""
        if not self.folder.exists():
            self.partial.replace(self.folder)
            return
        for stale in self._existing():
            stale.unlink()
        for made in self.partial.iterdir():
            made.replace(self.folder / made.name)
        self.partial.rmdir()

    def discard(self) -> None:
        """Remove what work has left."""
        shutil.rmtree(self.partial, ignore_errors=True)

    def _existing(self) -> list[Path]:
        """Pictures of an earlier export under the same names."""
        if not self.folder.is_dir():
            return []
        before, after = map(re.escape, _NUMBER.split(self.pattern, maxsplit=1)[::2])
        return [f for f in self.folder.iterdir() if re.fullmatch(rf"{before}\d+{after}", f.name)]


class SequenceSink:
    """Encodes each picture into a file of its own, named by its number in the film."""

    def __init__(self, target: SequenceTarget, film: FilmInfo, planes: PlaneFormat) -> None:
        self._target = target
        self._film = film
        self._encoder: VideoCodecContext | None = None
        is_png = target.pattern.lower().endswith(".png")
        deep = "rgb48be" if is_png else "rgb48le"
        self._codec = "png" if is_png else "tiff"
        self._to_rgb = RgbConverter(planes, "rgb24" if planes.bit_depth == 8 else deep)
        self.notices = ["An image sequence holds no sound."] if film.audio else []

    def write(self, frame: int, picture: VideoFrame) -> None:
        """Encode one picture."""
        rgb = self._to_rgb(picture)
        if self._encoder is None:
            self._encoder = self._open_encoder(rgb)
        rgb.pts = frame
        data = b"".join(bytes(packet) for packet in self._encoder.encode(rgb))
        self._target.picture(frame).write_bytes(data)

    def finish(self) -> None:
        """Put the pictures in place."""
        self._target.replace()

    def abort(self) -> None:
        """Remove what has been written."""
        self._target.discard()

    def _open_encoder(self, first: VideoFrame) -> VideoCodecContext:
        encoder = av.CodecContext.create(self._codec, "w")
        assert isinstance(encoder, VideoCodecContext)
        encoder.width, encoder.height = first.width, first.height
        encoder.pix_fmt = first.format.name
        encoder.time_base = Fraction(1)
        sar = self._film.video.sar
        encoder.sample_aspect_ratio = sar if self._film.video.rotation % 180 == 0 else 1 / sar
        return encoder
