"""From the parts of a catalogue entry to the files they mean, wherever those lie."""

import fnmatch
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from colorstudio.errors import ModelError
from colorstudio.models.catalogue import CatalogueEntry, Part
from colorstudio.models.kinds import reads_pickles
from colorstudio.models.manifest import PICKLES, SAFE


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file to bring into a model folder. ``path`` is relative to the folder.

    Either ``url`` or ``local`` says where it lies. ``size`` 0, and empty hashes, are not known;
    ``git_sha1`` is what git calls a file that is not large.
    """

    path: str
    url: str = ""
    local: Path | None = None
    size: int = 0
    sha256: str = ""
    git_sha1: str = ""
    needs_token: bool = False


Listing = Callable[[Part], Sequence[RemoteFile]]
"""Every file of a part's place, each under the path it has there."""


def wanted_files(entry: CatalogueEntry, listing: Listing) -> list[RemoteFile]:
    """The files of all parts, under the paths they get. Raises ModelError where one is missing."""
    found: list[RemoteFile] = []
    for part in entry.parts:
        listed = listing(part)
        chosen = [_placed(part, file) for file in _chosen(part, listed)]
        _refuse_what_runs(entry, part, chosen)
        found += chosen
    return found


def _chosen(part: Part, listed: Sequence[RemoteFile]) -> list[RemoteFile]:
    by_path = {file.path: file for file in listed}
    kept: dict[str, RemoteFile] = {}
    for pattern in part.files or ("**",):
        matching = _matching(pattern, by_path, part.leave_out)
        if not matching and "*" not in pattern:
            raise ModelError(
                f"{part.source} has no file {pattern.replace('|', ' or ')}; "
                f"it has {_some(by_path)}."
            )
        kept |= {path: by_path[path] for path in matching}
    kept = {path: kept[path] for path in _preferring(kept, part.variant)}
    weights = [path for path in kept if _is_weights(path)]
    if not weights:
        raise ModelError(f"{part.source} holds no weights where they should be: {_wish(part)}.")
    if part.only and len(weights) > part.only:
        raise ModelError(f"{part.source} holds {len(weights)} files of weights: {_some(weights)}.")
    return list(kept.values())


def _matching(pattern: str, paths: Iterable[str], leave_out: Sequence[str]) -> list[str]:
    """Of ``a|b``, those of the first alternative that anything matches."""
    for alternative in pattern.split("|"):
        found = [
            path
            for path in paths
            if matches(path, alternative) and not any(matches(path, no) for no in leave_out)
        ]
        if found:
            return found
    return []


def matches(path: str, pattern: str) -> bool:
    """Whether a path is meant by a pattern, segment by segment; ``**`` means every path."""
    if pattern == "**":
        return PurePosixPath(path).suffix in SAFE
    segments, wanted = path.split("/"), pattern.split("/")
    return len(segments) == len(wanted) and all(map(fnmatch.fnmatchcase, segments, wanted))


def _preferring(paths: Iterable[str], variant: str) -> Iterator[str]:
    """Without the files that another one stands for: of a variant, or the variants unwished."""
    there = set(paths)
    for path in sorted(there):
        plain = _plain_name(path)
        if variant:
            ours = path == _of_variant(plain, variant)
            if ours or (_of_variant(plain, variant) not in there and path == plain):
                yield path
        elif path == plain or plain not in there:
            yield path


def _plain_name(path: str) -> str:
    for variant in ("fp16", "bf16", "fp32", "non_ema"):
        path = path.replace(f".{variant}.", ".")
    return path


def _of_variant(path: str, variant: str) -> str:
    stem, _, suffix = path.rpartition(".")
    return f"{stem}.{variant}.{suffix}"


def _placed(part: Part, file: RemoteFile) -> RemoteFile:
    path = file.path
    if part.variant:
        path = path.replace(f".{part.variant}.", ".")
    if part.subfolder:
        path = path.removeprefix(part.subfolder.rstrip("/") + "/")
    placed = PurePosixPath(part.into) / path
    if placed.is_absolute() or ".." in placed.parts:
        raise ModelError(f"{part.source} names a file {path} outside its folder; do not use it.")
    return replace(file, path=str(placed))


def _refuse_what_runs(entry: CatalogueEntry, part: Part, files: Iterable[RemoteFile]) -> None:
    for file in files:
        suffix = PurePosixPath(file.path).suffix
        pickle_is_fine = suffix in PICKLES and reads_pickles(entry.kind)
        if suffix not in SAFE and not pickle_is_fine:
            raise ModelError(
                f"{part.source} offers {PurePosixPath(file.path).name}, a format that can run "
                f"code; models of the kind {entry.kind} are taken as safetensors only."
            )


def _is_weights(path: str) -> bool:
    return PurePosixPath(path).suffix in {".safetensors", *PICKLES}


def _wish(part: Part) -> str:
    return ", ".join(part.files) or "*.safetensors"


def _some(paths: Iterable[str]) -> str:
    listed = sorted(paths)
    return ", ".join(listed[:6]) + (" …" if len(listed) > 6 else "") or "no file at all"
