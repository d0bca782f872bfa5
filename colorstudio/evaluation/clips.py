"""Where the clips of a set lie: the layouts in which the field hands them out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from colorstudio.errors import UsageError

FILM_SUFFIXES = frozenset({".mp4", ".mkv", ".avi", ".mov", ".webm", ".m4v", ".mpg"})
PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp"})


@dataclass(frozen=True, slots=True)
class ClipSource:
    """A colour clip on disk: a film file or a folder of numbered pictures."""

    name: str
    path: Path


def find_clips(folder: Path, dataset: str = "folder") -> list[ClipSource]:
    """The clips of a set, by name. Raises UsageError where there are none."""
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}; give the one that holds the clips.")
    clips = sorted(LAYOUTS[dataset](folder), key=lambda clip: clip.name)
    if not clips:
        raise UsageError(f"{folder} holds no clip in the layout {dataset!r}: {HELP[dataset]}.")
    return clips


def _plain(folder: Path) -> Iterator[ClipSource]:
    """Films, and folders of one film or of numbered pictures, also some levels down."""
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.suffix.lower() in FILM_SUFFIXES:
            yield ClipSource(path.stem, path)
        elif path.is_dir():
            yield from _folder(path, path.name)


def _folder(folder: Path, name: str) -> Iterator[ClipSource]:
    inside = sorted(folder.iterdir())
    films = [path for path in inside if path.suffix.lower() in FILM_SUFFIXES]
    if len(films) == 1:
        yield ClipSource(name, films[0])
    elif films:
        yield from (ClipSource(f"{name}/{film.stem}", film) for film in films)
    elif any(path.suffix.lower() in PICTURE_SUFFIXES for path in inside):
        yield ClipSource(name, folder)
    else:
        for path in inside:
            if path.is_dir():
                yield from _folder(path, f"{name}/{path.name}")


def _davis(folder: Path) -> Iterator[ClipSource]:
    """DAVIS-2017: the clips of the validation list, at 480p."""
    frames = folder / "JPEGImages" / "480p"
    listing = folder / "ImageSets" / "2017" / "val.txt"
    if not frames.is_dir():
        return
    names = listing.read_text().split() if listing.is_file() else None
    for path in frames.iterdir():
        if path.is_dir() and (names is None or path.name in names):
            yield ClipSource(path.name, path)


def _pictures(folder: Path) -> Iterator[ClipSource]:
    """``root/video/00000.jpg``: a folder of numbered pictures a clip."""
    for path in folder.iterdir():
        if path.is_dir() and any(p.suffix.lower() in PICTURE_SUFFIXES for p in path.iterdir()):
            yield ClipSource(path.name, path)


def _ntire(folder: Path) -> Iterator[ClipSource]:
    """NTIRE 2023: folders of pictures below a ``gt`` or ``val`` folder, or at once."""
    nested = (folder / name for name in ("gt", "val", "validation", "test"))
    yield from _pictures(next((path for path in nested if path.is_dir()), folder))


def _ucf101(folder: Path) -> Iterator[ClipSource]:
    """UCF101: ``Class/v_Class_g01_c01.avi``, also below train, val and test."""
    for path in folder.rglob("v_*"):
        if path.suffix.lower() in FILM_SUFFIXES:
            yield ClipSource(path.stem, path)


LAYOUTS: dict[str, Callable[[Path], Iterator[ClipSource]]] = {
    "folder": _plain,
    "davis": _davis,
    "videvo": _pictures,
    "ntire2023": _ntire,
    "ucf101": _ucf101,
    "frames": _pictures,
}
HELP = {
    "folder": "film files, or folders with a film or numbered pictures",
    "davis": "JPEGImages/480p/CLIP/00000.jpg and ImageSets/2017/val.txt",
    "videvo": "CLIP/00000.jpg",
    "ntire2023": "CLIP/*.png, below gt, val or test if there is such a folder",
    "ucf101": "CLASS/v_CLASS_g01_c01.avi",
    "frames": "CLIP/00000.jpg",
}
