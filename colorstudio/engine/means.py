"""What of the machine a take's colours depend on: decided once, noted with it, and repeated."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from colorstudio.colorizers.economies import Economies, Frugal
from colorstudio.colorizers.protocol import Colorizer


@dataclass(frozen=True, slots=True)
class Means:
    """How a machine made a take: not part of what was asked, and so not of the request's key.

    ``threads`` shared the arithmetic, whose sums are rounded by how they are shared. ``economies``
    say what the model did without for want of memory, and from which frame on.
    """

    threads: int
    economies: tuple[tuple[int, Economies], ...] = ()

    def economies_at(self, frame: int) -> Economies | None:
        """Those that hold for a frame; None where none were noted."""
        held = [economies for start, economies in self.economies if start <= frame]
        return held[-1] if held else None

    def with_economies(self, frame: int, economies: Economies) -> "Means":
        """From ``frame`` on these hold, whatever was noted of it and of frames behind."""
        before = tuple(noted for noted in self.economies if noted[0] < frame)
        return replace(self, economies=(*before, (frame, economies)))

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Means":
        """From plain values, as :func:`dataclasses.asdict` makes them."""
        economies = ((frame, Economies(**one)) for frame, one in value["economies"])
        return cls(value["threads"], tuple(economies))


class Thrift:
    """Has a model work under the economies that were noted for a frame, and notes new ones.

    ``note`` keeps the means for good.
    """

    def __init__(self, colorizer: Colorizer, means: Means, note: Callable[[Means], None]) -> None:
        self._model = colorizer if isinstance(colorizer, Frugal) else None
        self._means = means
        self._note = note

    @contextmanager
    def at(self, frame: int) -> Iterator[None]:
        """While ``frame`` is sampled. Afterwards the model is as frugal as it was, or more so."""
        model = self._model
        if model is None:
            yield
            return
        own = model.economies
        noted = self._means.economies_at(frame)
        asked = own if noted is None else noted
        model.economise(asked)
        try:
            yield
        finally:
            taken = model.economies
            if taken == asked:
                model.economise(own)
        if taken != noted:
            self._means = self._means.with_economies(frame, taken)
            self._note(self._means)
