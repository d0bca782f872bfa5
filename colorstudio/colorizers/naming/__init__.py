"""What stands where, by name, from models of the library: how one is loaded."""

from typing import cast

from colorstudio.colorizers.features import ThingNamer
from colorstudio.colorizers.loading import load_perceiver

PERCEIVES = "things"


def load_segmenter(name: str, device: str = "auto") -> ThingNamer:
    """The semantic segmenter of this name in the library. Raises ModelError."""
    return cast(ThingNamer, load_perceiver(name, PERCEIVES, device))
