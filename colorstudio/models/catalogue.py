"""What could be installed: entries as data, shipped ones and a person's own."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs
import yaml

from colorstudio.errors import UsageError
from colorstudio.models.machine import DEVICES
from colorstudio.models.manifest import Option
from colorstudio.records import record_of
from colorstudio.resources import resources_dir
from colorstudio.settings_file import UNREADABLE

NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
TAKES = ("prompt", "guidance", "strength", "exemplar")
STRENGTHS = {
    "speed": "it is fast",
    "consistency": "the same thing gets the same colour from keyframe to keyframe",
    "hints": "it follows points, exemplars and memory closely",
    "low-resolution": "it copes with small and unsharp pictures",
    "natural": "its colours are calm and natural",
    "vivid": "its colours are vivid",
    "people": "it is good with people",
    "detail": "it paints small things well",
    "structure": "it keeps the picture's structure",
    "semantics": "it knows what things are",
    "prompt": "a prompt steers it",
    "exemplar": "it looks at an exemplar by itself",
}
"""What an entry may claim of its model, and how that is said."""


@dataclass(frozen=True, slots=True)
class Part:
    """Files from one place: a hub repository, an address, or a folder or file on disk.

    ``files`` are patterns of paths, one a segment (``*/*.json``), where ``a|b`` takes the first
    that is there. ``subfolder`` is cut from the front of paths, and ``.fp16`` from names where
    ``variant`` is fp16: those files stand for the ones without.
    """

    repo: str = ""
    revision: str = "main"
    url: str = ""
    path: str = ""
    into: str = ""
    files: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    subfolder: str = ""
    variant: str = ""
    only: int = 0  # so many files at most; 0: all
    size: int = 0  # of ``url``, in bytes; 0: the server says
    sha256: str = ""  # of ``url``

    @property
    def source(self) -> str:
        """How a person would name the place."""
        return self.repo or self.url or self.path


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A model that can be installed, and what is known of it before."""

    name: str
    title: str
    kind: str
    summary: str
    licence: str
    commercial_use: bool
    parts: tuple[Part, ...]
    licence_note: str = ""
    licence_url: str = ""
    gated: bool = False  # the hub asks to accept the licence first
    bytes: int = 0  # about; 0: nobody said
    memory_mib: int = 0  # to run without tricks
    least_memory_mib: int = 0  # with offloading or fewer bits, and slower; 0: the same
    devices: tuple[str, ...] = tuple(DEVICES)
    speed: str = ""
    seconds: Mapping[str, float] = field(default_factory=dict)  # a keyframe, by device; estimates
    quality: float = 2.5  # 0 to 5, an estimate until it is measured
    strengths: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    options: Mapping[str, Option] = field(default_factory=dict)
    writes: Mapping[str, Any] = field(default_factory=dict)  # JSON files that no source has

    @property
    def ships(self) -> bool:
        """Whether it comes with the program, so that there is nothing to fetch."""
        return not self.parts


def user_catalogue() -> Path:
    """Where a person's own entries lie."""
    return platformdirs.user_data_path("colorstudio", appauthor=False) / "library"


def load_catalogue() -> dict[str, CatalogueEntry]:
    """Every entry by name, a person's own in place of a shipped one. Raises UsageError."""
    folders = (resources_dir() / "catalogue", user_catalogue())
    paths = [path for folder in folders for path in sorted(folder.glob("*.yaml"))]
    return {entry.name: entry for path in paths for entry in read_entries(path)}


def find_entry(name: str) -> CatalogueEntry:
    """The entry of this name. Raises UsageError."""
    entries = load_catalogue()
    if name not in entries:
        raise UsageError(f"The library knows no {name}; it knows {', '.join(sorted(entries))}.")
    return entries[name]


def read_entries(path: Path) -> Iterator[CatalogueEntry]:
    """The entries of a file. Raises UsageError, which names the entry that is at fault."""
    try:
        listed = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    except (OSError, *UNREADABLE) as error:
        where = " ".join(str(error).split())
        raise UsageError(f"The library file {path} cannot be read: {where}.") from error
    if not isinstance(listed, list):
        raise UsageError(f"The library file {path} must be a list of models.")
    for number, facts in enumerate(listed, 1):
        try:
            yield entry_of(facts)
        except ValueError as error:
            name = facts.get("name", number) if isinstance(facts, dict) else number
            raise UsageError(
                f"The model {name} in the library file {path} is not described right: {error}."
            ) from error


def entry_of(facts: object) -> CatalogueEntry:
    """An entry of plain data. Raises ValueError."""
    entry = record_of(CatalogueEntry, facts)
    for part in entry.parts:
        _check_part(part)
    _check(entry)
    return entry


def _check_part(part: Part) -> None:
    if sum(map(bool, (part.repo, part.url, part.path))) != 1:
        raise ValueError("a part has one of repo, url and path")
    for place in (part.into, *(part.files if part.url else ())):
        if place.startswith(("/", "\\")) or ".." in place.split("/"):
            raise ValueError(f"{place} lies outside the model's folder")


def _check(entry: CatalogueEntry) -> None:
    if not NAME.fullmatch(entry.name):
        raise ValueError("a name is made of a-z, 0-9, dots and dashes")
    for given, known in (
        (entry.devices, DEVICES),
        (entry.takes, TAKES),
        (entry.strengths, STRENGTHS),
        (entry.seconds, DEVICES),
    ):
        if strange := [one for one in given if one not in known]:
            raise ValueError(f"{strange[0]} is none of {', '.join(known)}")
