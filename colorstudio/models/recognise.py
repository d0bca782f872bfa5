"""Which kind of model a folder or a file is; and what to say where it is none."""

from collections.abc import Iterable
from pathlib import Path

from colorstudio.errors import ModelError
from colorstudio.models.kind import ModelKind
from colorstudio.models.kinds import known_kinds
from colorstudio.models.layouts import (
    BASE,
    CONTROLNET,
    CONTROLNET_CLASS,
    Checkpoint,
    PublishedPipeline,
    base_of,
    class_of,
    contents,
)
from colorstudio.models.manifest import MANIFEST, PICKLES


def recognise(folder: Path) -> ModelKind:
    """The kind of a folder by what lies in it. Raises ModelError, which says what was expected."""
    kinds = known_kinds().values()
    pipeline = class_of(base_of(folder))
    if pipeline == CONTROLNET_CLASS:
        raise ModelError(
            f"{folder} is a ControlNet alone; put it into a sub-folder {CONTROLNET} beside a "
            f"folder {BASE} with the Stable Diffusion it leads, and add the folder of both."
        )
    for kind in kinds:
        if kind.layout.recognises(folder):
            return kind
    if pipeline:
        raise ModelError(
            f"{folder} is a {pipeline}, which no kind of model reads; kinds read "
            f"{', '.join(_published(kinds))}."
        )
    raise ModelError(
        f"{folder} is no model that is known: it has neither {MANIFEST}, nor model_index.json of "
        f"a diffusers pipeline, nor weights of {_of_files(kinds)}, but {contents(folder)}; if "
        "you know better, name the kind with --kind."
    )


def recognise_file(path: Path) -> ModelKind:
    """The kind of a single file of weights by its name. Raises ModelError."""
    if path.suffix not in {".safetensors", *PICKLES}:
        raise ModelError(f"{path} is no file of weights; those end in .safetensors, .pth or .bin.")
    for kind in known_kinds().values():
        if kind.layout.recognises_name(path.name):
            return kind
    raise ModelError(f"The kind of {path.name} is not clear from its name; give it with --kind.")


def place_in_model(folder: Path, kind: ModelKind) -> str:
    """Which part of a model folder a folder becomes; empty where it has the parts already."""
    into = kind.layout.into
    return "" if into and (folder / into).is_dir() else into


def check(folder: Path, kind_name: str) -> None:
    """Raise ModelError unless a model folder holds what its kind reads; kinds that are not known
    here are not checked."""
    kind = known_kinds().get(kind_name)
    if kind is not None and (missing := kind.layout.missing(folder)):
        raise ModelError(
            f"A model of the kind {kind_name} needs {missing}; {folder} holds {contents(folder)}."
        )


def _of_files(kinds: Iterable[ModelKind]) -> str:
    return " or ".join(kind.title for kind in kinds if isinstance(kind.layout, Checkpoint))


def _published(kinds: Iterable[ModelKind]) -> list[str]:
    layouts = (kind.layout for kind in kinds)
    names = {n for one in layouts if isinstance(one, PublishedPipeline) for n in one.pipelines}
    return sorted(names)
