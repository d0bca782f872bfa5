"""Colorizers that have something to say while they work."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable


@runtime_checkable
class Speaks(Protocol):
    """A colorizer that reports, in sentences, what a person should know about its pictures."""

    def listen(self, on_notice: Callable[[str], None]) -> None:
        """``on_notice`` hears each sentence from now on."""
