"""What finds objects that a person points at in one picture."""

import importlib
from collections.abc import Sequence
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.loading import load_perceiver
from colorstudio.models.objects import FINDS

Path = Sequence[tuple[float, float]]
"""A click or a stroke: (x, y) as fractions of the picture's width and height."""


class ObjectFinder(Protocol):
    """Finds objects; :class:`colorstudio.scene.segmenter.Segmenter` says what is asked of it."""

    @property
    def name(self) -> str:
        """Which network, with the hash of its weights: part of a request."""

    def look(self, luma: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Features (c, h, w) of a picture, alike wherever the same kind of thing stands."""

    def outline(
        self,
        luma: NDArray[np.uint8],
        held: Sequence[Path],
        left: Sequence[Path],
        former: NDArray[np.float32] | None = None,
        *,
        whole: bool = False,
    ) -> NDArray[np.float32]:
        """How likely each place of an upright picture is of the object, of any coarser size."""


class ObjectTracker(Protocol):
    """Finds and follows objects by itself; :class:`colorstudio.scene.segmenter.Tracker`."""

    @property
    def name(self) -> str:
        """Which network, with the hash of its weights: part of a request."""

    def pointed(
        self,
        luma: NDArray[np.uint8],
        held: Sequence[Path],
        left: Sequence[Path],
        box: tuple[tuple[float, float], tuple[float, float]] | None,
        former: NDArray[np.float32] | None = None,
    ) -> NDArray[np.float32]:
        """How likely each place of an upright picture is of the object, of any size."""

    def tracked(
        self, lumas: Sequence[NDArray[np.uint8]], mask: NDArray[np.float32]
    ) -> list[NDArray[np.float32]]:
        """The object in each picture, whose mask in the first one is known, of any size."""


def load_finder(device: str = "auto", name: str = "") -> ObjectFinder | ObjectTracker:
    """The one of this name in the library, or the one that ships.

    Raises ModelError where it is missing or damaged.
    """
    if name:
        return cast(ObjectTracker, load_perceiver(name, FINDS, device))
    module = importlib.import_module("colorstudio.colorizers.chroma_diffusion.objects")
    finder: ObjectFinder = module.load(device)
    return finder
