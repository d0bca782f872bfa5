"""One kind of model, described once: how it is found, checked, loaded, listed and trained."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol


class Layout(Protocol):
    """What lies in a model folder of a kind, or in one that can become such a folder."""

    @property
    def into(self) -> str:
        """The part of a model folder that a plain folder becomes; empty: the whole."""

    def recognises(self, folder: Path) -> bool:
        """Whether a folder is of this kind, as a whole or as the part ``into``."""

    def recognises_name(self, name: str) -> bool:
        """Whether a file of weights that is called so can be a model of this kind."""

    def missing(self, folder: Path) -> str:
        """What a model folder lacks, as the object of "needs"; empty where it is complete."""


@dataclass(frozen=True, slots=True)
class Training:
    """How ``colorstudio train`` makes a network of a kind.

    ``section`` of the settings file describes the network: ``network`` for kinds of other packages,
    with the kind's name and settings of its own. ``task`` builds what the trainer runs, a
    :data:`colorstudio.training.tasks.task.BuildTask`. ``example`` is a settings file to begin with,
    in the resources or absolute.
    """

    section: str
    task: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class ModelKind:
    """Everything the program knows about a kind. Names of code are ``module:name``.

    ``frames``, ``grid_stride``, ``takes_hints`` and ``conditions`` are what the engine gives the
    kind's models (see :class:`colorstudio.models.info.ColorizerInfo`).
    """

    name: str  # in manifests and in the catalogue
    title: str
    loader: str  # a colorstudio.colorizers.loading.Loader
    layout: Layout
    summary: str = ""
    packages: tuple[str, ...] = ()  # what it imports beyond the program's own dependencies
    reads_pickles: bool = False  # its weights are published so
    training: tuple[Training, ...] = ()
    frames: int = 1
    grid_stride: int = 2
    takes_hints: bool = True
    conditions: tuple[str, ...] = ()
    perceives: str = (
        ""  # "depth", "things", "objects": it colours nothing, but says this of a picture
    )

    @property
    def example(self) -> str:
        """A settings file that trains one from nothing; empty where there is none."""
        return next((training.example for training in self.training if training.example), "")

    def missing_packages(self, find: Callable[[str], object] = find_spec) -> list[str]:
        """Which of its packages are not installed."""
        return [name for name in self.packages if find(name) is None]


def names_of(kinds: Iterable[ModelKind]) -> str:
    """Kinds in a sentence."""
    return ", ".join(sorted(kind.name for kind in kinds))
