"""What goes to the nodes of a farm and comes back."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.colorize import ColorizeOptions, NumberedShot
from colorstudio.film.frame_range import FrameRange
from colorstudio.hints.semantic import Features


class Parcel(Protocol):
    """Something that the head, or a node, gave to the farm once, for whoever opens it."""

    def open(self) -> Any:
        """What is in it."""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file in pieces; without any it is to be found on a drive that all share."""

    name: str
    size: int
    pieces: tuple[Parcel, ...] = ()


@dataclass(frozen=True, slots=True)
class SentFilm:
    """A film, by its path where nodes have it there, else as a file; known by its fingerprint."""

    path: str
    fingerprint: str
    rate: Fraction
    file: SentFile | None = None


@dataclass(frozen=True, slots=True)
class SentModel:
    """A model, by its weights where nodes have it, else as files."""

    name: str
    weights_hash: str
    files: tuple[SentFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """What all orders of a job have in common."""

    version: str
    film: SentFilm
    model: SentModel
    project: Parcel  # bytes of the project as it was when the job began
    key: str  # names the job
    options: ColorizeOptions
    threads: int  # that share the arithmetic, everywhere as many


@dataclass(frozen=True, slots=True)
class Look:
    """Look at frames, and at pairs of frames beside a cut; no colour is needed for that."""

    frames: tuple[int, ...]
    cuts: tuple[tuple[int, int], ...]  # (frame, the one beyond)


@dataclass(frozen=True, slots=True)
class Sketch:
    """A picture as the memory of palettes knows it before it has colour."""

    name: tuple[str, int]
    view: Features
    bytes: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found by looking: sketches by frame, and the pairs that show one scene."""

    sketches: tuple[Sketch, ...]
    same_scene: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ColourShot:
    """Colour one shot, drawing from these frames of earlier ones and what stands beside it."""

    asked: NumberedShot
    frames: tuple[int, ...]  # that its palette memory holds, the likest first
    takes: tuple[Parcel, ...]  # of MadeTake: the shots that it draws from
    before_run: int  # takes of later ids were made by an earlier, stopped run of the job


@dataclass(frozen=True, slots=True)
class MadeChunk:
    """Chroma of some frames, as the codec packed it."""

    first: int
    data: bytes
    confidence: NDArray[np.float32]  # (count,)
    flicker: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class MadeTake:
    """A shot's take as a node made it; ``chunks`` is empty where the project has it already."""

    place: FrameRange  # where it is shown
    frames: FrameRange  # that it was made for
    request: str
    key: str
    chunks: tuple[MadeChunk, ...]
    keyframes: tuple[int, ...]
    sampled: int
    confidence: float
    notices: tuple[str, ...]
    node: str


@dataclass(frozen=True, slots=True)
class NodeNews:
    """How far a node is with a shot."""

    node: str
    shot: int
    done: int  # frames
    total: int


class Board(Protocol):
    """Where nodes say how far they are; nobody waits for it."""

    def post(self, news: NodeNews) -> None:
        """Say it."""
