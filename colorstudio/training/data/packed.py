"""A packed set on disk: pictures one after the other in a few large files, and an index.

``set.json`` names the parts in order; each part has ``KEY.u8``, the R′G′B′ of its pictures, and
``KEY.json``, their names, clips and sizes. Maps of the pictures, where a set has some, lie beside
them in ``KEY.depth.u8`` and ``KEY.semantic.u8``, a byte a pixel: nearness, and numbers of classes.
"""

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.records import lenient_record_of

INDEX = "set.json"
MAPS = ("depth", "semantic")
UNKNOWN = 255  # a class that nobody named
VERSION = 1

Index = TypeVar("Index")


@dataclass(frozen=True, slots=True)
class SetIndex:
    """What a set was made from, and its parts in order."""

    version: int
    sources: tuple[str, ...]
    parts: tuple[str, ...]
    classes: tuple[str, ...] = ()  # by number, where its pictures have semantic maps


@dataclass(slots=True)
class PartIndex:
    """What a part holds, and what was dropped while it was made."""

    names: list[str] = field(default_factory=list)
    clips: list[str] = field(default_factory=list)
    shapes: list[tuple[int, int]] = field(default_factory=list)  # (height, width)
    dropped: dict[str, int] = field(default_factory=dict)  # by reason
    broken: list[str] = field(default_factory=list)
    maps: list[str] = field(default_factory=list)  # that each picture has, of :data:`MAPS`

    def drop(self, reason: str) -> None:
        """Count a picture that is left out."""
        self.dropped[reason] = self.dropped.get(reason, 0) + 1

    @property
    def size_bytes(self) -> int:
        """Of the pictures' file."""
        return sum(height * width * 3 for height, width in self.shapes)


class PartWriter:
    """Writes a part; until it is finished, nothing of it counts."""

    def __init__(self, folder: Path, key: str, maps: Sequence[str] = ()) -> None:
        self._target, self._index_path = folder / f"{key}.u8", folder / f"{key}.json"
        self._partial = self._target.with_suffix(".u8.partial")
        self._file = self._partial.open("wb")
        self._maps = {name: _map_path(folder, key, name) for name in maps}
        self._map_files = {name: path.open("wb") for name, path in self._maps.items()}
        self.index = PartIndex(maps=list(maps))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        for file in (self._file, *self._map_files.values()):
            file.close()
        if kind is not None:
            for path in (self._partial, *self._maps.values()):
                path.unlink(missing_ok=True)
            return
        self._partial.replace(self._target)
        write_json(self._index_path, asdict(self.index))

    def add(
        self, name: str, clip: str, rgb: Rgb, maps: Mapping[str, NDArray[np.uint8]] | None = None
    ) -> None:
        """One picture more, and its maps, which are as large."""
        self._file.write(np.ascontiguousarray(rgb).data)
        for which, file in self._map_files.items():
            file.write(np.ascontiguousarray((maps or {})[which]).data)
        self.index.names.append(name)
        self.index.clips.append(clip)
        self.index.shapes.append((rgb.shape[0], rgb.shape[1]))


class PackedSet:
    """The pictures of a set by number; only those looked at are read from disk.

    Those of the sets ``also`` come after it.
    """

    def __init__(self, folder: Path, also: Sequence[Path] = ()) -> None:
        self.folder = folder
        indices = {one: _index(one) for one in (folder, *also)}
        self.sources = tuple(sorted({s for index in indices.values() for s in index.sources}))
        self.classes = _same_classes(indices)
        self._keys = [(one, key) for one, index in indices.items() for key in index.parts]
        self._parts = [read_part(*place) for place in self._keys]
        self._offsets = [_offsets(part) for part in self._parts]
        self._starts: list[int] = [0, *accumulate(len(part.names) for part in self._parts)]
        self._pixels = cache(self._open)
        self._map_pixels = cache(self._open_map)
        self.maps = tuple(m for m in MAPS if all(m in p.maps for p in self._parts if p.names))

    def __len__(self) -> int:
        return self._starts[-1]

    def __getitem__(self, number: int) -> Rgb:
        """(H, W, 3), read-only."""
        part, within = self._place(number)
        height, width = self._parts[part].shapes[within]
        start = self._offsets[part][within]
        pixels = self._pixels(part)[start : start + height * width * 3]
        return pixels.reshape(height, width, 3)

    def map_of(self, number: int, name: str) -> NDArray[np.uint8]:
        """(H, W), read-only: one of :attr:`maps`."""
        part, within = self._place(number)
        height, width = self._parts[part].shapes[within]
        start = self._offsets[part][within] // 3
        return self._map_pixels(part, name)[start : start + height * width].reshape(height, width)

    def shape(self, number: int) -> tuple[int, int]:
        """(height, width) of a picture."""
        part, within = self._place(number)
        return self._parts[part].shapes[within]

    def clip(self, number: int) -> str:
        """The name under which pictures that show nearly the same stand."""
        part, within = self._place(number)
        return self._parts[part].clips[within]

    def name(self, number: int) -> str:
        """What the picture was called at its source."""
        part, within = self._place(number)
        return self._parts[part].names[within]

    def _place(self, number: int) -> tuple[int, int]:
        if not 0 <= number < len(self):
            raise IndexError(number)
        part = bisect_right(self._starts, number) - 1
        return part, number - self._starts[part]

    def _open(self, part: int) -> NDArray[np.uint8]:
        folder, key = self._keys[part]
        return np.memmap(folder / f"{key}.u8", np.uint8, "r")

    def _open_map(self, part: int, name: str) -> NDArray[np.uint8]:
        return np.memmap(_map_path(*self._keys[part], name), np.uint8, "r")


def _index(folder: Path) -> SetIndex:
    index = _read(SetIndex, folder / INDEX, "prepare it with: colorstudio train prepare")
    if index.version != VERSION:
        raise UsageError(f"The set {folder} is of another version; prepare it again.")
    return index


def _same_classes(indices: Mapping[Path, SetIndex]) -> tuple[str, ...]:
    """Of those sets that have semantic maps. Raises UsageError where they number otherwise."""
    found = {index.classes for index in indices.values() if index.classes}
    if len(found) > 1:
        raise UsageError(
            f"The sets {', '.join(map(str, indices))} number their classes differently; they "
            "cannot be learnt from together."
        )
    return found.pop() if found else ()


def write_index(
    folder: Path, keys: Sequence[str], sources: Sequence[str], classes: Sequence[str] = ()
) -> None:
    """Name the finished parts of a set."""
    index = SetIndex(VERSION, tuple(sources), tuple(keys), tuple(classes))
    write_json(folder / INDEX, asdict(index))


def has_part(folder: Path, key: str) -> bool:
    """Whether a part was finished."""
    return (folder / f"{key}.json").is_file()


def read_part(folder: Path, key: str) -> PartIndex:
    """The index of a finished part. Raises UsageError where its files are damaged."""
    part = _read(PartIndex, folder / f"{key}.json", "prepare the set again")
    sizes = {folder / f"{key}.u8": part.size_bytes}
    sizes |= {_map_path(folder, key, name): part.size_bytes // 3 for name in part.maps}
    for path, wanted in sizes.items():
        try:
            size = path.stat().st_size
        except OSError as error:
            raise UsageError(f"The part {key} of {folder} is damaged ({error}).") from error
        if size != wanted:
            raise UsageError(
                f"{path} has {size} bytes and should have {wanted}; "
                f"delete {key}.json and prepare the set again."
            )
    return part


def _map_path(folder: Path, key: str, name: str) -> Path:
    return folder / f"{key}.{name}.u8"


def write_json(path: Path, content: object) -> None:
    """Write a file that is there whole or not at all."""
    partial = path.with_suffix(".json.partial")
    partial.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    partial.replace(path)


def _offsets(part: PartIndex) -> NDArray[np.int64]:
    sizes = np.array([height * width * 3 for height, width in part.shapes], np.int64)
    return np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)


def _read(kind: type[Index], path: Path, remedy: str) -> Index:
    try:
        return lenient_record_of(kind, json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise UsageError(f"There is no {path}; {remedy}.") from None
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read ({error}); {remedy}.") from error
