"""Hub repositories that a person adds to the catalogue of their own."""

import re
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import yaml

from colorstudio.errors import ModelError
from colorstudio.models.add import Declaration, entry_like
from colorstudio.models.catalogue import CatalogueEntry, Part, user_catalogue
from colorstudio.models.hub import Hub
from colorstudio.models.kind import ModelKind
from colorstudio.models.kinds import find_kind
from colorstudio.models.recognise import recognise
from colorstudio.models.sources import RemoteFile
from colorstudio.models.transfer import fetch
from colorstudio.whole_file import write_whole

_REPOSITORY = re.compile(r"[\w.-]+/[\w.-]+")


def is_repository(text: str) -> bool:
    """Whether a text names a repository of the hub rather than something on this disk."""
    return _REPOSITORY.fullmatch(text) is not None and not Path(text).expanduser().exists()


def add_repository(repo: str, declared: Declaration, mirror: Path | None = None) -> CatalogueEntry:
    """Write an entry for a hub repository into the user's catalogue; fetches only its listing.

    Raises ModelError, UsageError.
    """
    hub = Hub(mirror)
    listed = hub.list(Part(repo=repo))
    kind = find_kind(declared.kind) if declared.kind else _kind_of(hub, repo, listed)
    entry = entry_like(repo.partition("/")[2], declared, kind)
    part = _part(repo, kind.layout.into, [file.path for file in listed])
    licence = declared.licence or hub.licence(part) or "not stated"
    size = sum(file.size for file in listed if file.path.endswith(".safetensors"))
    entry = replace(entry, parts=(part,), licence=licence, bytes=size)
    _save_entry(entry, part)
    return entry


def _kind_of(hub: Hub, repo: str, listed: Sequence[RemoteFile]) -> ModelKind:
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
            return recognise(folder)
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
    write_whole(folder / f"{entry.name}.yaml", text)
