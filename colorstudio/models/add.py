"""Models a person brings: a folder, a file of weights or a hub repository."""

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

import yaml

from colorstudio.errors import ModelError, UsageError
from colorstudio.models import layouts
from colorstudio.models.catalogue import NAME, CatalogueEntry, Part, load_catalogue, user_catalogue
from colorstudio.models.download import manifest_of
from colorstudio.models.hub import Hub
from colorstudio.models.installed import ModelEntry, list_models, user_models
from colorstudio.models.kinds import READS_PICKLES, known_kinds
from colorstudio.models.manifest import (
    MANIFEST,
    PICKLES,
    SAFE,
    described,
    model_files,
    read_manifest,
    save_manifest,
    verify,
)
from colorstudio.models.pickles import refuse_code
from colorstudio.models.sources import RemoteFile
from colorstudio.models.transfer import fetch
from colorstudio.models.verification import remember

_REPOSITORY = re.compile(r"[\w.-]+/[\w.-]+")

OnFile = Callable[[int, int, str], None]
"""Hears (files done, all files, the file at work); raises Cancelled to stop."""


def _silent(done: int, total: int, name: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person says of a model they add; empty: as the files or the catalogue tell."""

    kind: str = ""
    name: str = ""
    title: str = ""
    licence: str = ""
    commercial_use: bool = False


def is_repository(text: str) -> bool:
    """Whether a text names a repository of the hub rather than something on this disk."""
    return _REPOSITORY.fullmatch(text) is not None and not Path(text).expanduser().exists()


def add_folder(path: Path, wishes: Wishes, on_file: OnFile = _silent) -> ModelEntry:
    """Make a folder, or a file of weights, known as a model without copying it.

    Its files become hard links, or symbolic ones to another disk. Raises ModelError, UsageError.
    """
    if not path.exists():
        raise UsageError(f"There is no file or folder {path}, and no repository is called so.")
    if (path / MANIFEST).is_file():
        return _take_up(path, on_file)
    if path.is_file():
        return _add_file(path, wishes, on_file)
    found = layouts.found_as(path, wishes.kind) if wishes.kind else layouts.recognise(path)
    into = PurePosixPath(found.into)
    files = {str(into / name): path / name for name in _usable(path, found.kind)}
    return _link_all(_described(path, wishes, found.kind), files, on_file)


def add_repository(repo: str, wishes: Wishes, mirror: Path | None = None) -> CatalogueEntry:
    """Write an entry for a hub repository into the user's catalogue; fetches only its listing.

    Raises ModelError, UsageError.
    """
    hub = Hub(mirror)
    listed = hub.list(Part(repo=repo))
    kind = wishes.kind or _kind_of(hub, repo, listed)
    entry = _described(Path(repo.partition("/")[2]), wishes, kind)
    into = layouts.BASE if layouts.has_parts(kind) else ""
    part = _part(repo, into, [file.path for file in listed])
    licence = wishes.licence or hub.licence(part) or "not stated"
    size = sum(file.size for file in listed if file.path.endswith(".safetensors"))
    entry = replace(entry, parts=(part,), licence=licence, bytes=size)
    _save_entry(entry, part)
    return entry


def _take_up(path: Path, on_file: OnFile) -> ModelEntry:
    """A folder that is a model already."""
    manifest = read_manifest(path)
    _refuse_taken(manifest.name)
    verify(path, manifest.files)
    folder = user_models() / manifest.name
    _link({file.path: path / file.path for file in manifest.files}, folder, on_file)
    save_manifest(folder, manifest)
    return ModelEntry(manifest, folder)


def _add_file(path: Path, wishes: Wishes, on_file: OnFile) -> ModelEntry:
    kind = wishes.kind or layouts.kind_of_file(path)
    if layouts.has_parts(kind):
        raise ModelError(
            f"{path} is one file, and a model of the kind {kind} is a folder of a diffusers "
            "pipeline; convert it with diffusers' from_single_file and save_pretrained."
        )
    files = {path.name: path}
    if (beside := path.with_name("config.json")).is_file():
        files[beside.name] = beside
    return _link_all(_described(path.with_suffix(""), wishes, kind), files, on_file)


def _described(path: Path, wishes: Wishes, kind: str) -> CatalogueEntry:
    """An entry after the catalogue's first of the same kind."""
    if kind not in known_kinds():
        raise UsageError(f"There is no kind {kind}; there are {', '.join(known_kinds())}.")
    name = wishes.name or re.sub(r"[^a-z0-9._-]+", "-", path.name.lower()).strip("-.")
    if not NAME.fullmatch(name):
        raise UsageError(f"{name!r} is no name for a model; give one of a-z, 0-9 and dashes.")
    _refuse_taken(name)
    like = next((one for one in load_catalogue().values() if one.kind == kind), None)
    return CatalogueEntry(
        name=name,
        title=wishes.title or path.name,
        kind=kind,
        summary="Added by hand.",
        licence=wishes.licence or "not stated",
        commercial_use=wishes.commercial_use,
        parts=(),
        memory_mib=like.memory_mib if like else 0,
        devices=like.devices if like else ("cuda", "mps", "cpu"),
        speed=like.speed if like else "",
        takes=like.takes if like else (),
        options={} if like is None or "lora" in like.options else like.options,
    )


def _refuse_taken(name: str) -> None:
    taken = {entry.name: entry.folder for entry in list_models()}
    if name in taken or (user_models() / name).exists():
        raise UsageError(
            f"There is a model named {name} in {taken.get(name, user_models() / name)}; give "
            "another --name, or remove that one first."
        )


def _usable(path: Path, kind: str) -> list[str]:
    suffixes = SAFE | (PICKLES if kind in READS_PICKLES else frozenset())
    found = [name for name in model_files(path) if PurePosixPath(name).suffix in suffixes]
    if not any(PurePosixPath(name).suffix in {".safetensors", *PICKLES} for name in found):
        raise ModelError(
            f"{path} holds no weights as safetensors, but {layouts.contents(path)}; a model of the "
            f"kind {kind} cannot be made of it."
        )
    return found


def _link_all(entry: CatalogueEntry, files: dict[str, Path], on_file: OnFile) -> ModelEntry:
    folder = user_models() / entry.name
    try:
        _link(files, folder, on_file)
        layouts.check(folder, entry.kind)
        for name in files:
            if PurePosixPath(name).suffix in PICKLES:
                refuse_code(folder / name)
        manifest = manifest_of(entry, described(folder, files))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    save_manifest(folder, manifest)
    remember(folder, manifest.files)
    return ModelEntry(manifest, folder)


def _link(files: dict[str, Path], folder: Path, on_file: OnFile) -> None:
    for number, (name, source) in enumerate(files.items()):
        on_file(number, len(files), name)
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        real = source.resolve()
        try:
            os.link(real, target)
        except OSError:  # another disk, or one without hard links
            try:
                target.symlink_to(real)
            except OSError as error:
                raise ModelError(
                    f"{source} cannot be linked into {folder} ({error.strerror}); copy the folder "
                    f"into {user_models()} yourself and add it there."
                ) from error


def _kind_of(hub: Hub, repo: str, listed: Sequence[RemoteFile]) -> str:
    """By the little files that name a class, which alone are fetched."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / Path(repo).name
        folder.mkdir()
        for file in listed:
            if file.path in ("model_index.json", "config.json"):
                fetch(hub, file, folder, lambda count: None)
            elif "/" not in file.path:
                (folder / file.path).touch()
        try:
            return layouts.recognise(folder).kind
        except ModelError as error:
            raise ModelError(str(error).replace(str(folder), repo)) from None


def _part(repo: str, into: str, paths: Sequence[str]) -> Part:
    if into:
        inner = (f"*/*{suffix}" for suffix in (".json", ".txt", ".model", ".jinja", ".safetensors"))
        return Part(repo=repo, into=into, files=("model_index.json", *inner))
    config = ["config.json"] if "config.json" in paths else []
    weights = "model.safetensors|*.safetensors|pytorch_model.bin|*.pth"
    return Part(repo=repo, files=(*config, weights))


def _save_entry(entry: CatalogueEntry, part: Part) -> None:
    facts = {
        "name": entry.name,
        "title": entry.title,
        "kind": entry.kind,
        "summary": entry.summary,
        "licence": entry.licence,
        "commercial_use": entry.commercial_use,
        "parts": [{"repo": part.repo, "into": part.into, "files": list(part.files)}],
        "bytes": entry.bytes,
        "memory_mib": entry.memory_mib,
        "devices": list(entry.devices),
        "speed": entry.speed,
        "takes": list(entry.takes),
        "options": dict(entry.options),
    }
    folder = user_catalogue()
    folder.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump([facts], sort_keys=False, allow_unicode=True)
    (folder / f"{entry.name}.yaml").write_text(text, encoding="utf-8")
