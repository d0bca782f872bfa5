"""Every model a person can have, as one list: a card for each, whether it is here or not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from colorstudio.errors import ModelError, UsageError
from colorstudio.models.catalogue import TAKES, CatalogueEntry, load_catalogue
from colorstudio.models.download import bytes_here, is_unfinished
from colorstudio.models.figures import Figures, load_figures
from colorstudio.models.installed import DEFAULT, ModelEntry, list_models, user_models
from colorstudio.models.kind import ModelKind
from colorstudio.models.kinds import known_kinds
from colorstudio.models.manifest import located


class State(StrEnum):
    """Where a model stands."""

    SHIPPED = "shipped"
    INSTALLED = "installed"
    UNFINISHED = "unfinished"  # a download was stopped and can go on
    AVAILABLE = "available"
    DAMAGED = "damaged"  # a file is missing or has another size
    TO_TRAIN = "to be trained"  # nobody offers it, and `colorstudio train` makes one


@dataclass(frozen=True, slots=True)
class Card:
    """A model of the catalogue, of this machine, or of both.

    ``entry`` says what it is; of a model that is here, what its own manifest says goes first.
    """

    entry: CatalogueEntry
    state: State
    bytes_here: int = 0
    folder: Path | None = None
    needs: str = ""  # what else must be installed, as a sentence
    figures: tuple[Figures, ...] = ()
    training: str = ""  # the command that makes a model that is to be trained

    @property
    def name(self) -> str:
        """What ``--model`` takes."""
        return self.entry.name

    @property
    def title(self) -> str:
        """What a person reads."""
        return self.entry.title

    @property
    def is_here(self) -> bool:
        """Whether ``--model`` takes it now."""
        return self.state in (State.SHIPPED, State.INSTALLED)


def cards() -> list[Card]:
    """Every model that is here, can be had or can be trained, in this order, by title."""
    catalogue, measured = load_catalogue(), load_figures()
    here = {entry.name: entry for entry in list_models()}
    found = [_installed(model, catalogue.get(model.name), measured) for model in here.values()]
    found += [_available(entry) for name, entry in catalogue.items() if name not in here]
    there = {card.entry.kind for card in found}
    trainable = (kind for kind in known_kinds().values() if kind.example)
    found += [_to_train(kind) for kind in trainable if kind.name not in there]
    return sorted(found, key=_order)


def find_card(name: str) -> Card:
    """The card of this name. Raises UsageError."""
    wanted = DEFAULT if name == "default" else name
    every = {card.name: card for card in cards()}
    if wanted not in every:
        raise UsageError(f"There is no model {wanted}; there are {', '.join(sorted(every))}.")
    return every[wanted]


def _order(card: Card) -> tuple[bool, bool, str]:
    return card.folder is None, card.state is State.TO_TRAIN, card.title.lower()


def _installed(
    model: ModelEntry, entry: CatalogueEntry | None, measured: Sequence[Figures]
) -> Card:
    manifest = model.manifest
    size = sum(file.size for file in manifest.files)
    declared = CatalogueEntry(
        name=manifest.name,
        title=manifest.title,
        kind=manifest.kind,
        summary="",
        licence=manifest.licence,
        commercial_use=manifest.commercial_use,
        parts=(),
        bytes=size,
        memory_mib=manifest.memory_mib,
        speed=manifest.speed,
        takes=tuple(one for one in TAKES if getattr(manifest, f"takes_{one}")),
        options=manifest.options,
    )
    if entry is not None:
        names = ("title", "kind", "licence", "commercial_use", "bytes", "memory_mib", "options")
        declared = replace(entry, **{name: getattr(declared, name) for name in names})
    return Card(
        declared,
        _state(model),
        bytes_here=size,
        folder=model.folder,
        needs=_needs(manifest.kind),
        figures=tuple(
            one
            for one in measured
            if (one.model, one.weights_hash) == (manifest.name, manifest.weights_hash)
        ),
    )


def _available(entry: CatalogueEntry) -> Card:
    folder = user_models() / entry.name
    unfinished = is_unfinished(folder)
    return Card(
        entry,
        State.UNFINISHED if unfinished else State.AVAILABLE,
        bytes_here=bytes_here(folder) if unfinished else 0,
        needs=_needs(entry.kind),
    )


def _state(model: ModelEntry) -> State:
    try:
        places = [located(model.folder, file) for file in model.manifest.files]
        sizes = [path.stat().st_size for path in places]
    except (OSError, ModelError):
        return State.DAMAGED
    if sizes != [file.size for file in model.manifest.files]:
        return State.DAMAGED
    return State.INSTALLED if model.folder.is_relative_to(user_models()) else State.SHIPPED


def _to_train(kind: ModelKind) -> Card:
    """A kind of which nobody offers a model, and ``colorstudio train`` makes one."""
    entry = CatalogueEntry(
        name=kind.name,
        title=kind.title,
        kind=kind.name,
        summary=kind.summary,
        licence="your own",
        commercial_use=True,
        parts=(),
    )
    settings = f"{kind.name}.yaml"
    return Card(
        entry,
        State.TO_TRAIN,
        needs=_needs(kind.name),
        training=f"colorstudio train example {kind.name} > {settings} && "
        f"colorstudio train --config {settings}",
    )


def _needs(kind_name: str) -> str:
    kind = known_kinds().get(kind_name)
    if kind is None:
        return f"No package here knows the kind {kind_name}."
    missing = kind.missing_packages()
    if not missing:
        return ""
    return f"It needs {' and '.join(missing)}: pip install 'colorstudio[models]'."
