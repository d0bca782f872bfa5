"""Which films a batch means, and under which name each one is written."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from colorstudio.cli.arguments import read_text
from colorstudio.cli.colorize import default_project
from colorstudio.errors import UsageError

FILM_SUFFIXES = frozenset(
    {".264", ".265", ".3g2", ".3gp", ".asf", ".avi", ".divx", ".dv", ".f4v", ".flv", ".h264"}
    | {".h265", ".hevc", ".ivf", ".m1v", ".m2p", ".m2t", ".m2ts", ".m2v", ".m4v", ".mjpg", ".mk3d"}
    | {".mkv", ".mod", ".mov", ".mp4", ".mpe", ".mpeg", ".mpg", ".mpv", ".mts", ".mxf", ".nut"}
    | {".ogm", ".ogv", ".qt", ".rm", ".rmvb", ".tod", ".ts", ".vob", ".webm", ".wmv", ".wtv"}
    | {".y4m"}
)
_OURS = (".colorstudio", ".colorstudio-wal", ".colorstudio-shm", ".bak", ".partial", ".lock")
_IN_COLOUR = "-colour"  # what a film written beside its original is called
_NAMED = 5  # things passed over that are named; more are counted


@dataclass(frozen=True, slots=True)
class Found:
    """What a folder or a list holds; ``remarks`` say what of it is no film to be coloured."""

    films: tuple[Path, ...]
    remarks: tuple[str, ...] = ()


def find_films(source: Path) -> Found:
    """The films of a folder, or of a text file of paths. Raises UsageError where there are none."""
    found = _in_folder(source) if source.is_dir() else Found(_listed(source))
    if not found.films:
        raise UsageError(" ".join([f"There are no films in {source}.", *found.remarks]))
    return found


def targets(films: Iterable[Path], folder: Path) -> list[tuple[Path, Path]]:
    """Each film and what it is written to: never two to one name, and none over a film."""
    films = list(dict.fromkeys(films))
    taken: set[str] = set()
    pairs = []
    stems = Counter(_name(film, folder, with_suffix=False).casefold() for film in films)
    for film in films:
        name = _name(film, folder, with_suffix=False)
        if stems[name.casefold()] > 1:
            name = _name(film, folder, with_suffix=True)
        if name.casefold() in taken:  # of another folder
            name = f"{film.absolute().parent.name}-{name}"
        unique, number = name, 1
        while unique.casefold() in taken:
            number += 1
            unique = f"{name}-{number}"
        taken.add(unique.casefold())
        pairs.append((film, folder / f"{unique}.mp4"))
    return pairs


def _name(film: Path, folder: Path, *, with_suffix: bool) -> str:
    name = film.name if with_suffix else film.stem
    return name + _IN_COLOUR if film.absolute().parent.resolve() == folder.resolve() else name


def _in_folder(folder: Path) -> Found:
    """Hidden files are nobody's films: macOS lays a ``._film.mov`` beside each film it copies."""
    shown = sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
    shown = [entry for entry in shown if not entry.name.endswith(_OURS)]
    files = [entry for entry in shown if entry.suffix.lower() in FILM_SUFFIXES and _is_file(entry)]
    ours = [film for film in files if _is_ours(film, files)]
    others = [entry for entry in shown if entry not in set(files)]
    remarks = [
        *_remark("Written by ColorStudio before, so left as they are", ours),
        *_remark("Folders, to be named themselves", [o for o in others if o.is_dir()]),
        *_remark("Not known as films by their names", [o for o in others if not o.is_dir()]),
    ]
    return Found(tuple(film for film in files if film not in set(ours)), tuple(remarks))


def _is_file(entry: Path) -> bool:
    """A broken link counts: that it leads nowhere is to be said."""
    return not entry.is_dir()


def _is_ours(film: Path, files: Iterable[Path]) -> bool:
    """Whether an earlier run wrote it: its project lies beside it, or its original does."""
    if default_project(film).exists():
        return True
    original = film.stem.removesuffix(_IN_COLOUR)
    names = (f for other in files if other != film for f in (other.stem, other.name))
    return original != film.stem and original in names


def _remark(what: str, entries: list[Path]) -> Iterator[str]:
    if entries:
        names = ", ".join(entry.name for entry in entries[:_NAMED])
        more = len(entries) - _NAMED
        yield f"{what}: {names}{f' and {more} more' if more > 0 else ''}."


def _listed(source: Path) -> tuple[Path, ...]:
    if not source.exists():
        raise UsageError(f"There is no folder or list {source}.")
    named = (line.strip() for line in read_text(source, "list of films").splitlines())
    return tuple(source.parent / line for line in named if line and not line.startswith("#"))
