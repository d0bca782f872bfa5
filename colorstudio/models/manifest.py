"""``model.json``: what a model folder holds, and the hashes that prove it is whole."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath

from colorstudio.errors import ModelError
from colorstudio.records import record_of
from colorstudio.whole_file import write_whole

MANIFEST = "model.json"
PICKLES = frozenset({".pth", ".pt", ".bin"})
"""Weights that only a kind that says so may hold, and that are read weights-only."""
SAFE = frozenset({".json", ".safetensors", ".txt", ".model", ".jinja"})
"""Configurations, weights and vocabularies that cannot run code."""

Option = str | float | int | bool


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model: ``path`` is relative to the folder, with forward slashes."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ModelManifest:
    """Everything the registry says of a model without loading it."""

    name: str
    title: str
    kind: str  # which loader of the registry understands the folder
    licence: str
    commercial_use: bool
    memory_mib: int
    files: tuple[ModelFile, ...]
    takes_guidance: bool = False
    takes_prompt: bool = False
    takes_exemplar: bool = False  # as a picture of its own, beside the hints made of it
    takes_strength: bool = False
    speed: str = ""  # "fast", "medium" or "slow"; empty: nobody said
    options: Mapping[str, Option] = field(default_factory=dict, hash=False)  # for the kind's loader

    @property
    def weights_hash(self) -> str:
        """SHA-256 over the names and hashes of all files and over the options, in hexadecimal."""
        lines = sorted(f"{file.sha256}  {file.path}\n" for file in self.files)
        if self.options:
            lines.append(json.dumps(dict(self.options), sort_keys=True))
        return hashlib.sha256("".join(lines).encode()).hexdigest()


def read_manifest(folder: Path) -> ModelManifest:
    """The manifest of a model folder. Raises ModelError where it is missing or malformed."""
    path = folder / MANIFEST
    try:
        return record_of(ModelManifest, json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError(
            f"The model description {path} cannot be read ({error}); install the model again."
        ) from None


def write_manifest(
    folder: Path,
    *,
    name: str,
    title: str,
    kind: str,
    licence: str,
    commercial_use: bool,
    memory_mib: int,
    takes_guidance: bool = False,
    takes_prompt: bool = False,
    takes_exemplar: bool = False,
    takes_strength: bool = False,
    speed: str = "",
    options: Mapping[str, Option] | None = None,
) -> ModelManifest:
    """Describe a finished model folder: hash its weights, configurations and vocabularies."""
    manifest = ModelManifest(
        name=name,
        title=title,
        kind=kind,
        licence=licence,
        commercial_use=commercial_use,
        memory_mib=memory_mib,
        files=tuple(described(folder, model_files(folder))),
        takes_guidance=takes_guidance,
        takes_prompt=takes_prompt,
        takes_exemplar=takes_exemplar,
        takes_strength=takes_strength,
        speed=speed,
        options=dict(options or {}),
    )
    save_manifest(folder, manifest)
    return manifest


def save_manifest(folder: Path, manifest: ModelManifest) -> None:
    """Write ``model.json`` in one step: with it, the folder becomes a model."""
    text = json.dumps(asdict(manifest), indent=2, ensure_ascii=False)
    write_whole(folder / MANIFEST, text + "\n")


def described(folder: Path, paths: Iterable[str]) -> list[ModelFile]:
    """Files of a model folder, hashed."""
    return [_describe(folder, folder / path) for path in paths]


def verify(folder: Path, files: Sequence[ModelFile]) -> None:
    """Raise ModelError unless every file is there, with the size and hash it should have."""
    for file in files:
        path = located(folder, file)
        if not path.is_file():
            raise ModelError(f"The model file {path} is missing; install the model again.")
        if path.stat().st_size != file.size or _sha256(path) != file.sha256:
            raise ModelError(f"The model file {path} is damaged; install the model again.")


def located(folder: Path, file: ModelFile) -> Path:
    """Where a file of a model lies. Raises ModelError for a path that leaves the folder."""
    return folder / _inside(file.path)


def model_files(folder: Path) -> list[str]:
    """Paths of all weights, configurations and vocabularies below a folder."""
    found = (path for path in folder.rglob("*") if path.suffix in SAFE | PICKLES)
    return sorted(path.relative_to(folder).as_posix() for path in found if path.name != MANIFEST)


def _describe(folder: Path, path: Path) -> ModelFile:
    return ModelFile(path.relative_to(folder).as_posix(), path.stat().st_size, _sha256(path))


def _inside(path: str) -> PurePosixPath:
    relative = PurePosixPath(path)
    if relative.is_absolute() or ".." in relative.parts:
        raise ModelError(f"The model names the file {path} outside its folder; do not use it.")
    return relative


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
