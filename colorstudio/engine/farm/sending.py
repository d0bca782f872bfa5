"""Films and models on their way to nodes that lack them."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_cache_path

from colorstudio.engine.farm.orders import Parcel, SentFile, SentFilm, SentModel
from colorstudio.errors import ColorStudioError, UsageError
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.models.installed import ModelEntry, find_model, list_models
from colorstudio.models.manifest import read_manifest
from colorstudio.project.fingerprint import fingerprint

PIECE = 64 << 20  # bytes
Share = Callable[[bytes], Parcel]


class FilmNotHere(ColorStudioError):  # noqa: N818  (a question to the head, which sends it)
    """A node does not find the film under its path."""


class ModelNotHere(ColorStudioError):  # noqa: N818  (likewise)
    """A node does not have the model, or has other weights under its name."""


def send_file(path: Path, name: str, share: Share) -> SentFile:
    """A file in pieces that nodes fetch from each other."""
    pieces: list[Parcel] = []
    with path.open("rb") as file:
        while data := file.read(PIECE):
            pieces.append(share(data))
    return SentFile(name, path.stat().st_size, tuple(pieces))


def send_film(film: SentFilm, share: Share) -> SentFilm:
    """The film with its bytes. Raises UsageError for what is no single file."""
    path = Path(film.path)
    if not path.is_file():
        raise UsageError(
            f"A folder of pictures is not sent through the farm; put {path} on a drive that all "
            "nodes have under the same path."
        )
    return SentFilm(film.path, film.fingerprint, film.rate, send_file(path, path.name, share))


def send_model(model: SentModel, share: Share) -> SentModel:
    """The model with its files."""
    folder = find_model(model.name).folder
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    files = tuple(send_file(p, p.relative_to(folder).as_posix(), share) for p in paths)
    return SentModel(model.name, model.weights_hash, files)


def found_film(film: SentFilm) -> FilmInfo:
    """The film on this node: under its own path, or as it was sent. Raises FilmNotHere."""
    path = Path(film.path)
    if path.exists() and fingerprint(path) == film.fingerprint:
        return probe(path, film.rate)
    folder = _kept("films") / film.fingerprint
    kept = next(iter(folder.glob("*")), None) if folder.is_dir() else None
    if kept is not None:
        return probe(kept, film.rate)
    if film.file is None:
        raise FilmNotHere(f"{path} is not on this node.")
    _unpack((film.file,), folder)
    return probe(folder / film.file.name, film.rate)


def found_model(model: SentModel) -> ModelEntry:
    """The model on this node, by its weights. Raises ModelNotHere."""
    for entry in list_models():
        if entry.manifest.weights_hash == model.weights_hash:
            return entry
    folder = _kept("models") / model.weights_hash
    if not folder.is_dir():
        if not model.files:
            raise ModelNotHere(f"The model {model.name} is not on this node.")
        _unpack(model.files, folder)
    return ModelEntry(read_manifest(folder), folder)


def _unpack(files: tuple[SentFile, ...], folder: Path) -> None:
    """All of them, or none: several workers of one node may do this at once."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, suffix=".partial") as partial:
        inside = Path(partial) / "files"
        for file in files:
            target = inside / file.name
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as out:
                for piece in file.pieces:
                    out.write(piece.open())
        try:
            inside.rename(folder)
        except OSError:
            if not folder.is_dir():
                raise


def _kept(kind: str) -> Path:
    chosen = os.environ.get("COLORSTUDIO_FARM_CACHE")
    return (Path(chosen) if chosen else user_cache_path("colorstudio") / "farm") / kind
