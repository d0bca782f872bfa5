"""Opening a film for PyAV: a file, or a folder of numbered pictures; failures in plain words."""

import codecs
import errno
import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import av
from av.container import InputContainer
from av.format import Flags
from av.stream import Discard, Disposition
from av.video.stream import VideoStream as AvVideoStream

from colorstudio.errors import FilmError

SEQUENCE_RATE = Fraction(24)
_GONE = frozenset(  # what stands for a drive or a connection that is not there any more
    {errno.ESTALE, errno.ETIMEDOUT, errno.ENXIO, errno.ENODEV, errno.ECONNRESET, errno.ENOTCONN}
)
_BLOCK = 1 << 20
_LISTS = frozenset(  # what FFmpeg reads other files or addresses by
    {"concat", "dash", "hls", "imf", "lavfi", "rtp", "rtsp", "sap", "sdp", "webm_dash_manifest"}
)
_LIST_HEADS = (b"ffconcat version", b"#EXTM3U")
# Names that are not UTF-8 are read all the same: from PyAV 19 on, always.
_ANY_NAMES: dict[str, Any] = (
    {"metadata_errors": "surrogateescape"} if int(av.__version__.partition(".")[0]) < 19 else {}
)
PICTURE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".dpx", ".exr", ".jp2", ".tga"}
)


def open_film(path: Path, sequence_rate: Fraction = SEQUENCE_RATE) -> InputContainer:
    """Open ``path`` for demuxing; a folder of numbered pictures plays at ``sequence_rate``.

    Raises FilmError if there is nothing that FFmpeg takes for a film.
    """
    if path.is_dir():
        return _open_sequence(path, sequence_rate)
    with _in_plain_words(path):
        if path.stat().st_size == 0:
            raise FilmError(f"{path.name} is empty (0 bytes); copy the film again.")
        _refuse_lists(path)
        container = _open(path)
    _repair_names(container)
    if container.format.name == "tty":  # FFmpeg plays text files as if on a terminal
        container.close()
        raise FilmError(f"{path.name} is a text file, not a film.")
    return container


def _refuse_lists(path: Path) -> None:
    """Say so where a file only names others, whatever it is called itself."""
    with path.open("rb") as file:
        head = file.read(64).removeprefix(codecs.BOM_UTF8).lstrip()
    if head.startswith(_LIST_HEADS):
        raise FilmError(
            f"{path.name} is a list of other files, not a film; open one of those, or join them "
            "into one film first."
        )


@cache
def _formats() -> str:
    """All that hold pictures themselves, for FFmpeg."""
    return ",".join(sorted(av.formats_available - _LISTS))


def must_be_damage(error: av.FFmpegError, path: Path) -> None:
    """Raise where it is not the film that is damaged but the machine that failed to read it.

    Raises MemoryError or FilmError. FFmpeg says of some films that were cut short what it says of a
    failing drive; whether the file can be read to its end says which it is.
    """
    if isinstance(error, MemoryError):
        raise error
    if error.errno in _GONE:
        raise _cannot_read(path, error)
    if error.errno == errno.EIO and path.is_file():
        try:
            with path.open("rb") as file:
                while file.read(_BLOCK):
                    pass
        except OSError as failure:
            raise _cannot_read(path, failure) from error


def picture_track(container: InputContainer, name: str) -> AvVideoStream:
    """The track that players show: the first that is marked default, cover pictures aside.

    All other tracks are discarded, so that demuxing does not read them. Raises FilmError.
    """
    tracks = [s for s in container.streams.video if not is_cover(s)]
    if not tracks:
        what = "only sound and a cover picture" if container.streams.video else "no picture track"
        raise FilmError(f"{name} holds {what}, so there is nothing to colour.")
    chosen = next((s for s in tracks if s.disposition & Disposition.default), tracks[0])
    if chosen.codec_context is None:
        raise FilmError(f"{name} is coded in a way that this FFmpeg cannot decode.")
    for other in container.streams:
        if other is not chosen:
            other.discard = Discard.all
    return chosen


def starts_anywhere(container: str) -> bool:
    """Whether the clock of films in this container begins at any time and may jump (MPEG-TS)."""
    names = container.split(",")
    return bool(av.ContainerFormat(names[0], "r").flags & cast(int, Flags.ts_discont.value))


def is_cover(stream: AvVideoStream) -> bool:
    """Whether a picture track is a still that belongs to the sound or the box."""
    return bool(stream.disposition & (Disposition.attached_pic | Disposition.timed_thumbnails))


def _open(
    path: Path, format_name: str | None = None, options: dict[str, str] | None = None
) -> InputContainer:
    # An absolute path cannot be mistaken for a protocol ("a:b.mp4"), and a file from strangers must
    # lead neither to other files nor to the network.
    walls = {"protocol_whitelist": "file", "format_whitelist": _formats()}
    whole: InputContainer = av.open(
        str(path.absolute()),
        format=format_name,
        options={**walls, **(options or {})},
        **_ANY_NAMES,
    )
    return whole


def readable(text: str) -> str:
    """A name in a film; those that are not UTF-8 were mostly written by old Windows programs."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="surrogateescape").decode("cp1252", errors="replace")
    return text


def _repair_names(container: InputContainer) -> None:
    for metadata in (container.metadata, *(stream.metadata for stream in container.streams)):
        for key, text in list(metadata.items()):
            del metadata[key]
            metadata[readable(key)] = readable(text)


@contextmanager
def _in_plain_words(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise FilmError(f"There is no film {path}.") from None
    except PermissionError:
        raise FilmError(f"{path} may not be read; check its permissions.") from None
    except (OSError, av.FFmpegError) as error:
        if isinstance(error, av.FFmpegError):
            must_be_damage(error, path)
        raise FilmError(
            f"{path.name} is not a film that can be opened, or its header is damaged."
        ) from error


def _cannot_read(path: Path, error: OSError | av.FFmpegError) -> FilmError:
    return FilmError(
        f"{path.name} cannot be read ({error.strerror}); check the drive, or copy the film to "
        "another one."
    )


def _open_sequence(folder: Path, rate: Fraction) -> InputContainer:
    pattern, first = numbered_pictures(folder)
    options = {"framerate": str(rate), "start_number": str(first)}
    with _in_plain_words(folder):
        return _open(Path(pattern), "image2", options)


def numbered_pictures(folder: Path) -> tuple[str, int]:
    """FFmpeg's pattern for the largest numbered set in ``folder``, and its first number.

    Raises FilmError where there is none, or where one is missing among them.
    """
    sets: dict[tuple[str, str], list[str]] = defaultdict(list)
    for file in folder.iterdir():
        match = re.fullmatch(r"(.*?)(\d+)", file.stem)
        if match and file.suffix.lower() in PICTURE_SUFFIXES:
            sets[match[1], file.suffix].append(match[2])
    if not sets:
        raise FilmError(f"The folder {folder} holds no numbered pictures such as 00001.png.")
    (prefix, suffix), digits = max(sets.items(), key=lambda item: len(item[1]))
    numbers = sorted(map(int, digits))
    width = min(map(len, digits))
    _check_complete(folder, numbers, {f"{n:0{width}d}" for n in numbers} ^ set(digits))
    stem = f"{folder}/{prefix}".replace("%", "%%")
    return f"{stem}%0{width}d{suffix}", numbers[0]


def _check_complete(folder: Path, numbers: list[int], misnamed: set[str]) -> None:
    if misnamed:
        raise FilmError(f"The pictures in {folder} are not numbered in one way: {min(misnamed)}.")
    for before, after in pairwise(numbers):
        if after != before + 1:
            raise FilmError(
                f"Picture {before + 1} is missing in {folder}; fill the gap or renumber the rest."
            )
