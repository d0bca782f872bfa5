"""What all models share that paint single pictures and know no hints."""

from colorstudio.colorizers.painting.alignment import chroma_of_painting
from colorstudio.colorizers.painting.colorizer import (
    Painter,
    PaintingColorizer,
    PaintRequest,
)
from colorstudio.colorizers.painting.lab import chroma_of_lab

__all__ = [
    "PaintRequest",
    "Painter",
    "PaintingColorizer",
    "chroma_of_lab",
    "chroma_of_painting",
]
