"""The socket for whatever finds an object in one picture by what a person pointed at."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from colorstudio.film.picture import WorkingLuma
from colorstudio.hints.objects import Mask, Position
from colorstudio.hints.spread import Features

Path = tuple[Position, ...]


class Segmenter(Protocol):
    """Finds objects. The same picture and pointing give the same mask on the same device."""

    @property
    def name(self) -> str:
        """Which network, with the hash of its weights: part of a request."""

    def look(self, luma: WorkingLuma) -> Features:
        """Features (c, h, w) of a picture, alike wherever the same kind of thing stands."""

    def outline(
        self,
        luma: WorkingLuma,
        held: Sequence[Path],
        left: Sequence[Path],
        former: Mask | None = None,
        *,
        whole: bool = False,
    ) -> Mask:
        """How likely each place of an upright picture is of the object, of any coarser size.

        ``held`` are clicks and strokes on it, ``left`` on what is not of it; ``former`` is its
        mask as motion brings it, or as it was before a correction, of any size. ``whole``: what
        was clicked is all that is called so there, not a part of it.
        """


Box = tuple[Position, Position]


@runtime_checkable
class Tracker(Protocol):
    """Finds objects and follows them from picture to picture by itself, as SAM 2 does."""

    @property
    def name(self) -> str:
        """Which network, with the hash of its weights: part of a request."""

    def pointed(
        self,
        luma: WorkingLuma,
        held: Sequence[Path],
        left: Sequence[Path],
        box: Box | None,
        former: Mask | None = None,
    ) -> Mask:
        """How likely each place of an upright picture is of the object, of any size.

        As :meth:`Segmenter.outline` has it; ``box`` are two corners around the object.
        """

    def tracked(self, lumas: Sequence[WorkingLuma], mask: Mask) -> list[Mask]:
        """The object in each of the pictures, whose mask in the first one is known, of any size."""
