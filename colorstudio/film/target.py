"""The place that an export goes to: checked before any work, replaced only by a whole file."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av

from colorstudio.claims import Claim
from colorstudio.errors import FilmError, UsageError
from colorstudio.names import beside


class Target:
    """A file to be made. Work goes to ``partial``; what stood at ``path`` stays until the end.

    Nobody else can make the same file meanwhile.
    """

    def __init__(self, path: Path, source: Path, *, overwrite: bool) -> None:
        """Raises UsageError or FilmError where nothing can or may be written."""
        self.suffix = path.suffix  # of the name that was given: a link may lead to any other
        path = path.resolve() if path.is_symlink() else path  # a link stays, its file is written
        self.path = path
        # FFmpeg would take "a:b.mp4" for an address; an absolute path cannot be mistaken.
        self.partial = beside(path.absolute(), ".partial")
        self.finishing = beside(path.absolute(), ".finishing")
        check_folder(path)
        if path.is_dir():
            raise UsageError(f"{path} is a folder; give the name of a file.")
        if path.exists():
            if not path.is_file():
                raise UsageError(f"{path} is no ordinary file; give the name of one.")
            if source.exists() and path.samefile(source):
                raise UsageError(f"{path} is the film itself; write the export to another name.")
            if not overwrite:
                raise UsageError(
                    f"{path} exists already; choose another name or allow overwriting."
                )
        with in_plain_words(path):
            self.partial.touch()
        self._claim = Claim(path)

    def replace_with(self, made: Path) -> None:
        """Put a whole file in place, on disk before it takes the name."""
        with in_plain_words(self.path):
            with made.open("rb+") as file:
                os.fsync(file.fileno())
            made.replace(self.path)
            self.discard()

    def discard(self) -> None:
        """Remove what work has left."""
        self.partial.unlink(missing_ok=True)
        self.finishing.unlink(missing_ok=True)
        self._claim.release()


def check_folder(path: Path) -> None:
    """Raise UsageError if the folder that ``path`` shall be in is missing."""
    if not path.absolute().parent.is_dir():
        raise UsageError(f"The folder {path.absolute().parent} does not exist; create it first.")


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn failures of disk and encoder into FilmError with one sentence."""
    try:
        yield
    except MemoryError:
        raise
    except (OSError, av.FFmpegError) as error:
        raise FilmError(_sentence(error, path)) from error


def _sentence(error: OSError | av.FFmpegError, path: Path) -> str:
    file = Path(os.fsdecode(error.filename)) if error.filename else path  # a half-made one, often
    folder = next(folder for folder in file.absolute().parents if folder.is_dir())
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            free = shutil.disk_usage(folder).free / 1e9
            return (
                f"There is no room left to write {path.name} ({free:.1f} GB free in {folder}); "
                "free some space or choose another folder."
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return f"{folder} may not be written to; choose another folder."
        case errno.ENAMETOOLONG:
            return f"The name {path.name!r} is too long; choose a shorter one."
    return f"Writing {path.name} failed: {error.strerror or error}."
