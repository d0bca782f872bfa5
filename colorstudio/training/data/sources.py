"""Where colour pictures come from: photographs, tar shards, films and folders of frames."""

import hashlib
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.errors import FilmError, UsageError
from colorstudio.evaluation.clips import FILM_SUFFIXES, PICTURE_SUFFIXES, find_clips
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.evaluation.pictures import own_colour
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.turning import upright
from colorstudio.training.data.packed import MAPS, UNKNOWN

LAYOUTS = ("photos", "frames", "davis", "ucf101", "maps")
_PHOTOS_A_UNIT = 1000
_COLOUR = "color"  # the folder of pictures that have maps beside them


@dataclass(frozen=True, slots=True)
class SourcePicture:
    """A picture by name; those of one ``clip`` show nearly the same and are never held apart."""

    name: str
    clip: str
    rgb: Rgb | None  # None: it cannot be decoded
    maps: Mapping[str, NDArray[np.generic]] = field(default_factory=dict)  # (H, W) each, as stored


@dataclass(frozen=True, slots=True)
class Unit:
    """What is packed in one go: a shard, a clip, or a thousand photographs."""

    paths: tuple[Path, ...]
    kind: str  # "photos", "tar", "clip" or "maps"
    name: str

    @property
    def key(self) -> str:
        """Changes with the files' names, sizes and times."""
        stats = [(str(path.resolve()), path.stat()) for path in self.paths]
        known = [(name, stat.st_size, stat.st_mtime_ns) for name, stat in stats]
        return hashlib.sha256(repr((self.kind, known)).encode()).hexdigest()[:16]

    @property
    def maps(self) -> tuple[str, ...]:
        """Which maps lie beside its pictures, of :data:`MAPS`."""
        if self.kind != "maps":
            return ()
        return tuple(name for name in MAPS if any(p.parent.name == name for p in self.paths))

    def pictures(self, every: int) -> Iterator[SourcePicture]:
        """All of a unit's pictures; of a clip each ``every``-th frame."""
        if self.kind == "tar":
            return _of_shard(self.paths[0])
        if self.kind == "maps":
            return _of_mapped(self.paths)
        if self.kind == "clip":
            return pictures_of_clip(self.paths[0], self.name, every)
        return _of_files(self.paths)


def find_units(source: Path, layout: str = "photos") -> list[Unit]:
    """The units of a source, in a fixed order. Raises UsageError where it holds nothing."""
    if not source.exists():
        raise UsageError(f"There is no {source}; give a folder, a tar shard or a film.")
    units = list(_units(source, layout))
    if not units:
        raise UsageError(f"{source} holds no pictures in the layout {layout!r}.")
    return units


def _units(source: Path, layout: str) -> Iterator[Unit]:
    if source.is_file():
        yield _file_unit(source)
    elif layout == "maps":
        yield from _mapped(source)
    elif layout == "davis":
        yield from _davis(source)
    elif layout in ("frames", "ucf101"):
        yield from (_clip(clip.path, clip.name) for clip in find_clips(source, layout))
    else:
        yield from _mixed(source)


def _file_unit(path: Path) -> Unit:
    if path.suffix == ".tar":
        return Unit((path,), "tar", path.stem)
    if path.suffix.lower() in FILM_SUFFIXES:
        return _clip(path, path.stem)
    if path.suffix.lower() in PICTURE_SUFFIXES:
        return Unit((path,), "photos", path.stem)
    raise UsageError(f"{path} is neither a picture, nor a tar shard, nor a film.")


def _mixed(folder: Path) -> Iterator[Unit]:
    """Photographs, shards and films, however deep they lie."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    photos = [path for path in files if path.suffix.lower() in PICTURE_SUFFIXES]
    for start in range(0, len(photos), _PHOTOS_A_UNIT):
        part = tuple(photos[start : start + _PHOTOS_A_UNIT])
        yield Unit(part, "photos", f"{folder.name} {start // _PHOTOS_A_UNIT}")
    containers = (p for p in files if p.suffix == ".tar" or p.suffix.lower() in FILM_SUFFIXES)
    yield from map(_file_unit, containers)


def _mapped(folder: Path) -> Iterator[Unit]:
    """``color/NAME.jpg``, and ``depth/NAME.png`` and ``semantic/NAME.png`` where there are such."""
    photos = sorted((folder / _COLOUR).glob("*"))
    photos = [path for path in photos if path.suffix.lower() in PICTURE_SUFFIXES]
    maps = [name for name in MAPS if (folder / name).is_dir()]
    for start in range(0, len(photos), _PHOTOS_A_UNIT):
        paths: list[Path] = []
        for photo in photos[start : start + _PHOTOS_A_UNIT]:
            beside = [folder / name / f"{photo.stem}.png" for name in maps]
            missing = next((path for path in beside if not path.is_file()), None)
            if missing is not None:
                raise UsageError(
                    f"There is no {missing}; each picture needs one, or there is no folder "
                    f"{missing.parent.name}."
                )
            paths += [photo, *beside]
        yield Unit(tuple(paths), "maps", f"{folder.name} {start // _PHOTOS_A_UNIT}")


def find_classes(source: Path) -> tuple[str, ...]:
    """The names of the classes of semantic maps by number, from classes.txt in or beside a source.

    Raises UsageError.
    """
    for folder in (source, source.parent):
        path = folder / "classes.txt"
        if not path.is_file():
            continue
        try:
            lines = [line.split() for line in path.read_text(encoding="utf-8").splitlines() if line]
            named = {int(number): name for number, name, *_ in lines}
        except ValueError:
            raise UsageError(f'{path} needs a line "number name" for each class.') from None
        named.pop(UNKNOWN, None)
        if sorted(named) != list(range(len(named))):
            raise UsageError(f"{path} leaves out a number; classes are numbered from 0.")
        return tuple(named[number] for number in range(len(named)))
    raise UsageError(
        f'{source} has semantic maps; say in classes.txt, "number name" a line, of what.'
    )


def _davis(folder: Path) -> Iterator[Unit]:
    """DAVIS-2017: the clips of the training list; those of validation are to measure with."""
    listing = folder / "ImageSets" / "2017" / "train.txt"
    if not listing.is_file():
        raise UsageError(f"{folder} has no ImageSets/2017/train.txt; it is not DAVIS-2017.")
    for name in listing.read_text(encoding="utf-8").split():
        yield _clip(folder / "JPEGImages" / "480p" / name, name)


def _clip(path: Path, name: str) -> Unit:
    return Unit((path,), "clip", name)


def _of_files(paths: Sequence[Path]) -> Iterator[SourcePicture]:
    for path in paths:
        yield SourcePicture(path.name, path.stem, _decode(path.read_bytes()))


def _of_mapped(paths: Sequence[Path]) -> Iterator[SourcePicture]:
    starts = [n for n, path in enumerate(paths) if path.parent.name == _COLOUR]
    for start, stop in zip(starts, [*starts[1:], len(paths)], strict=True):
        (picture,) = _of_files([paths[start]])
        maps = {path.parent.name: _decode_map(path) for path in paths[start + 1 : stop]}
        yield replace(picture, maps=maps)


def _decode_map(path: Path) -> NDArray[np.generic]:
    decoded = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_UNCHANGED)
    if decoded is None or (decoded.ndim > 2 and path.parent.name == "semantic"):
        raise UsageError(f"{path} is no map; it must be a grey PNG, of class numbers or of depth.")
    return np.asarray(decoded if decoded.ndim == 2 else decoded[..., 0])


def _of_shard(path: Path) -> Iterator[SourcePicture]:
    """The pictures of a tar file, WebDataset's or any other; labels beside them are left."""
    try:
        with tarfile.open(path, "r|") as archive:
            for member in archive:
                name = Path(member.name)
                if not member.isfile() or name.suffix.lower() not in PICTURE_SUFFIXES:
                    continue
                file = archive.extractfile(member)
                content = file.read() if file else b""
                yield SourcePicture(member.name, name.stem, _decode(content))
    except (tarfile.TarError, EOFError) as error:
        raise UsageError(f"The shard {path} is damaged ({error}); fetch it again.") from error


def pictures_of_clip(path: Path, name: str, every: int) -> Iterator[SourcePicture]:
    """Each ``every``-th frame of a film or a folder of frames. Raises UsageError."""
    try:
        film = probe(path)
        with FilmReader(film) as reader:
            for picture in reader.frames():
                if picture.frame % every:
                    continue
                label = f"{name}/{picture.frame:06}"
                rgb = _square(_rgb(picture), float(film.video.upright_aspect))
                yield SourcePicture(label, name, None if picture.corrupt else rgb)
    except FilmError as error:
        raise UsageError(f"The clip {path} cannot be read: {error}") from error


def _rgb(picture: Picture) -> Rgb:
    """Upright."""
    if picture.cb is not None:
        return upright(own_colour(picture), picture.rotation, axes=(0, 1))
    luma = working_luma(picture, picture.upright_size)
    return np.repeat(luma[..., None], 3, 2)


def _square(rgb: Rgb, aspect: float) -> Rgb:
    """With square pixels."""
    height, width = rgb.shape[:2]
    if round(height * aspect) == width:
        return rgb
    size = (round(height * aspect), height)
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def _decode(content: bytes) -> Rgb | None:
    array = np.frombuffer(content, np.uint8)
    picture = cv2.imdecode(array, cv2.IMREAD_COLOR) if len(array) else None
    return None if picture is None else np.ascontiguousarray(picture[..., ::-1], np.uint8)
