"""An export as numbered pictures: PNG or TIFF, RGB of 8 or 16 bits."""

import re
import shutil
from contextlib import suppress
from pathlib import Path

from av.video.frame import VideoFrame

from colorstudio.claims import Claim
from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import PlaneFormat
from colorstudio.film.picture_file import PictureFileEncoder
from colorstudio.film.target import check_folder
from colorstudio.names import beside

_FOLDER_PATTERN = "%06d.png"
_NUMBER = re.compile(r"%0?(\d*)d")


def is_single(target: Path) -> bool:
    """Whether a picture's name has no place for a number: it can hold one frame only."""
    return bool(target.suffix) and not _NUMBER.search(target.name)


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
        self._begun: list[str] = []
        self._claim = Claim(self.folder)
        self.partial = beside(self.folder.absolute(), ".partial")
        shutil.rmtree(self.partial, ignore_errors=True)
        try:
            self.partial.mkdir()
        except BaseException:
            self._claim.release()
            raise

    def picture(self, frame: int) -> Path:
        """The file of the film's ``frame`` while the export is being made."""
        name = _NUMBER.sub(lambda digits: f"{frame:0{digits[1] or 1}d}", self.pattern, count=1)
        self._begun.append(name)
        return self.partial / name

    def replace(self) -> None:
        """Put the whole sequence in place of what was there."""
        if not self.folder.exists():
            self.partial.replace(self.folder)
            self._claim.release()
            return
        for stale in self._existing():
            stale.unlink()
        for made in self.partial.iterdir():
            made.replace(self.folder / made.name)
        self.partial.rmdir()
        self._claim.release()

    def discard(self) -> None:
        """Remove what work has left, by name: to list a folder takes memory that may be missing."""
        for name in self._begun:
            (self.partial / name).unlink(missing_ok=True)
        with suppress(OSError):
            self.partial.rmdir()
        self._claim.release()

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
        self._encoder = PictureFileEncoder(film, planes, Path(target.pattern).suffix)
        self.notices = ["An image sequence holds no sound."] if film.audio else []

    def write(self, frame: int, picture: VideoFrame, _: bytes) -> None:
        """Encode one picture."""
        self._target.picture(frame).write_bytes(self._encoder.encode(frame, picture))

    def finish(self) -> None:
        """Put the pictures in place."""
        self._target.replace()

    def abort(self) -> None:
        """Remove what has been written."""
        self._target.discard()
