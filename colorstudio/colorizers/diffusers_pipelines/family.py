"""What families of pipelines differ in: how a picture, a wish and a seed become one call."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import diffusers
import torch
from PIL.Image import Image

Pipeline = Any
"""A diffusers pipeline: none of its classes is typed, and families call what theirs has."""

Arguments = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Defaults:
    """How a family is asked where neither the model nor the person says otherwise."""

    prompt: str
    steps: int
    guidance: float
    pixels: int  # area of the painted picture
    negative_prompt: str = ""
    strength: float | None = None  # None: it starts from noise alone
    multiple: int = 8  # of the sides of the painted picture
    wording: str = "{wanted}, {own}"  # how a person's prompt and the model's own become one
    with_exemplar: str = ""  # added to the prompt where an exemplar is given; empty: takes none


@dataclass(frozen=True, slots=True)
class Wish:
    """One picture to paint, everything decided."""

    picture: Image  # grey, as R′G′B′, at the size to paint
    exemplar: Image | None
    prompt: str
    negative_prompt: str
    steps: int
    guidance: float
    strength: float | None
    leading: Image | None = None  # what a ControlNet follows; None: the picture
    clip: tuple[Image, ...] = ()  # all frames of a window, for models of several; picture is one
    known: tuple[Image, ...] = ()  # the first of them that are in colour already


def _no_parts(folder: Path, how: Arguments) -> Arguments:
    return {}


@dataclass(frozen=True, slots=True)
class Family:
    """How models of one kind are loaded from their folder, and called."""

    pipeline: str  # name of the class in diffusers
    defaults: Defaults
    arguments: Callable[[Wish], Arguments]
    embeddings: Callable[[Pipeline, Wish], Mapping[str, torch.Tensor]]
    """What the text encoders make of the prompts, as arguments of the call; empty where they look
    at the picture, too, and so must run with each."""
    parts: Callable[[Path, Arguments], Arguments] = _no_parts
    """Components that are not the base's own, and other arguments of ``from_pretrained``."""
    text_once: bool = True  # text encoders see the prompt alone, and run once for it

    def load(self, folder: Path, how: Arguments, quantization: Arguments) -> Pipeline:
        """The pipeline in ``folder``; ``how`` goes to ``from_pretrained`` of all its parts."""
        kind, base = getattr(diffusers, self.pipeline), folder / "base"
        parts = self.parts(folder, how)
        return kind.from_pretrained(base, **parts, **how, **variant_of(base), **quantization)


def variant_of(folder: Path) -> Arguments:
    """Weights may be there under the names of half precision alone."""
    halves = any(folder.rglob("*.fp16.safetensors"))
    return {"variant": "fp16"} if halves else {}
