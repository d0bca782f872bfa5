"""Models a person brings: a folder, a file of weights or a hub repository."""

import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from colorstudio.errors import ModelError, UsageError
from colorstudio.models.catalogue import NAME, CatalogueEntry, load_catalogue
from colorstudio.models.download import manifest_of
from colorstudio.models.installed import ModelEntry, list_models, user_models
from colorstudio.models.kind import ModelKind
from colorstudio.models.kinds import find_kind
from colorstudio.models.layouts import contents
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
from colorstudio.models.recognise import check, place_in_model, recognise, recognise_file
from colorstudio.models.verification import remember

OnFile = Callable[[int, int, str], None]
"""Hears (files done, all files, the file at work); raises Cancelled to stop."""


def _silent(done: int, total: int, name: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a person declares about a model they add; empty: what files or catalogue say."""

    kind: str = ""
    name: str = ""
    title: str = ""
    licence: str = ""
    commercial_use: bool = False


def add_folder(path: Path, declared: Declaration, on_file: OnFile = _silent) -> ModelEntry:
    """Make a folder, or a file of weights, known as a model without copying it.

    Its files become hard links, or symbolic ones to another disk. Raises ModelError, UsageError.
    """
    if not path.exists():
        raise UsageError(f"There is no file or folder {path}, and no repository is called so.")
    if (path / MANIFEST).is_file():
        return _take_up(path, on_file)
    if path.is_file():
        return _add_file(path, declared, on_file)
    kind = find_kind(declared.kind) if declared.kind else recognise(path)
    into = PurePosixPath(place_in_model(path, kind))
    files = {str(into / name): path / name for name in _usable(path, kind)}
    return _link_all(entry_like(path.name, declared, kind), files, on_file)


def _take_up(path: Path, on_file: OnFile) -> ModelEntry:
    """A folder that is a model already."""
    manifest = read_manifest(path)
    _refuse_taken(manifest.name)
    verify(path, manifest.files)
    folder = user_models() / manifest.name
    _link({file.path: path / file.path for file in manifest.files}, folder, on_file)
    save_manifest(folder, manifest)
    return ModelEntry(manifest, folder)


def _add_file(path: Path, declared: Declaration, on_file: OnFile) -> ModelEntry:
    kind = find_kind(declared.kind) if declared.kind else recognise_file(path)
    if kind.layout.into:
        raise ModelError(
            f"{path} is one file, and a model of the kind {kind.name} is a folder of a diffusers "
            "pipeline; convert it with diffusers' from_single_file and save_pretrained."
        )
    files = {path.name: path}
    if (beside := path.with_name("config.json")).is_file():
        files[beside.name] = beside
    return _link_all(entry_like(path.stem, declared, kind), files, on_file)


def entry_like(title: str, declared: Declaration, kind: ModelKind) -> CatalogueEntry:
    """An entry after the catalogue's first of the same kind. Raises UsageError."""
    name = declared.name or re.sub(r"[^a-z0-9._-]+", "-", title.lower()).strip("-.")
    if not NAME.fullmatch(name):
        raise UsageError(f"{name!r} is no name for a model; give one of a-z, 0-9 and dashes.")
    _refuse_taken(name)
    like = next((one for one in load_catalogue().values() if one.kind == kind.name), None)
    return CatalogueEntry(
        name=name,
        title=declared.title or title,
        kind=kind.name,
        summary="Added by hand.",
        licence=declared.licence or "not stated",
        commercial_use=declared.commercial_use,
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


def _usable(path: Path, kind: ModelKind) -> list[str]:
    suffixes = SAFE | (PICKLES if kind.reads_pickles else frozenset())
    found = [name for name in model_files(path) if PurePosixPath(name).suffix in suffixes]
    if not any(PurePosixPath(name).suffix in {".safetensors", *PICKLES} for name in found):
        raise ModelError(
            f"{path} holds no weights as safetensors, but {contents(path)}; a model of the "
            f"kind {kind.name} cannot be made of it."
        )
    return found


def _link_all(entry: CatalogueEntry, files: dict[str, Path], on_file: OnFile) -> ModelEntry:
    folder = user_models() / entry.name
    try:
        _link(files, folder, on_file)
        check(folder, entry.kind)
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
