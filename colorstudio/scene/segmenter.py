"""The socket for whatever finds an object in one picture by what a person pointed at."""

from collections.abc import Sequence
from typing import Protocol

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
