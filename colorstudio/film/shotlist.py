"""Shot lists on disk: written, edited by hand or in an editing system, and read back."""

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from colorstudio.errors import UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.interchange.rows import Row
from colorstudio.film.shots import Shot
from colorstudio.whole_file import write_whole

FORMATS = ("json", "csv", "edl", "otio")


class _Format(Protocol):
    def dumps(self, shots: Sequence[Shot], film: FilmInfo) -> str: ...

    def loads(self, text: str, film: FilmInfo) -> list[Row]: ...


def format_of(path: Path) -> str:
    """The format that a file's name asks for. Raises UsageError for any other name."""
    name = path.suffix.lower().removeprefix(".")
    if name not in FORMATS:
        raise UsageError(f"{path.name} is no shot list; those end in .json, .csv, .edl or .otio.")
    return name


def shotlist_text(shots: Sequence[Shot], film: FilmInfo, kind: str) -> str:
    """The list in one of :data:`FORMATS`."""
    return _format(kind).dumps(shots, film)


def write_shotlist(
    path: Path, shots: Sequence[Shot], film: FilmInfo, kind: str | None = None
) -> None:
    """Write a list in the format of ``kind``, else of the file's name. Raises UsageError."""
    text = shotlist_text(shots, film, kind or format_of(path))
    try:
        write_whole(path, text)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from None


def read_shotlist(path: Path, film: FilmInfo) -> list[Shot]:
    """The shots of a list, which must cover the film from first to last frame without a gap.

    Raises UsageError naming the file and the row that is wrong.
    """
    kind = _format(format_of(path))
    try:
        rows = kind.loads(path.read_text(encoding="utf-8-sig"), film)
        _check(rows, len(film.frames))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path.name} is no text in UTF-8.") from None
    except UsageError as error:
        raise UsageError(f"{path.name}: {error}") from None
    comes = [row.shot.dissolve_in for row in rows]
    goes = [*comes[1:], None]
    return [replace(r.shot, dissolve_out=after) for r, after in zip(rows, goes, strict=True)]


def _format(kind: str) -> _Format:
    """Loaded when it is wanted: OpenTimelineIO takes long to import."""
    return cast(_Format, import_module(f"colorstudio.film.interchange.{kind}_list"))


def _check(rows: Sequence[Row], frames: int) -> None:
    if not rows:
        raise UsageError("there is no shot in it.")
    expected = 0
    for place, shot in rows:
        if shot.stop <= shot.start:
            raise UsageError(f"{place} ends at frame {shot.stop}, no later than it starts.")
        if shot.stop > frames:
            raise UsageError(
                f"{place} ends at frame {shot.stop}, but the film has only {frames} frames."
            )
        _check_start(place, shot.start, expected)
        expected = shot.stop
    if expected < frames:
        raise UsageError(
            f"{rows[-1].place} is the last and ends at frame {expected}, but the film has "
            f"{frames} frames; let it end there."
        )


def _check_start(place: str, start: int, expected: int) -> None:
    if start == expected:
        return
    wrong = "leaves a gap" if start > expected else "overlaps the shot before"
    raise UsageError(f"{place} {wrong}: it starts at frame {start} instead of {expected}.")
