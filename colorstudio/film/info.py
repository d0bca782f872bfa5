"""What there is to know about a film before a frame is decoded."""

from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import numpy as np
from av.video.format import VideoFormat
from numpy.typing import NDArray

from colorstudio.film.hdr import Hdr10
from colorstudio.film.tags import ColorRange, Matrix


class Numbering(Enum):
    """How a decoded picture is known to be number k of the film."""

    PTS = "pts"  # it carries its own time
    COUNT = "count"  # the container stores no PTS (AVI): counted from a keyframe
    STORED = "stored"  # times are missing or run backwards: counted from the film's start


@dataclass(frozen=True, slots=True)
class FrameIndex:
    """Every picture of the film in display order, found by demuxing (headers lie).

    ``pts`` int64 (n,) strictly increasing, in units of ``time_base`` seconds; ``keyframe`` bool
    (n,) marks pictures that decoding can start at; ``duration`` is the last picture's, in pts
    units.
    """

    pts: NDArray[np.int64]
    keyframe: NDArray[np.bool_]
    time_base: Fraction
    duration: int
    numbering: Numbering = Numbering.PTS

    def __len__(self) -> int:
        return len(self.pts)

    def seconds(self, frame: int) -> float:
        """Time of a frame after the film's first one, in seconds."""
        return float((int(self.pts[frame]) - int(self.pts[0])) * self.time_base)

    def frame_at(self, seconds: float) -> int:
        """The frame on screen at ``seconds`` after the first one, clipped to the film."""
        pts = int(self.pts[0]) + seconds / float(self.time_base)
        return int(
            np.clip(np.searchsorted(self.pts, pts + 0.5, side="right") - 1, 0, len(self) - 1)
        )

    def keyframe_before(self, frame: int) -> int:
        """The last picture at or before ``frame`` that decoding can start at; 0 if none is."""
        keyframes = np.flatnonzero(self.keyframe[: frame + 1])
        return int(keyframes[-1]) if len(keyframes) else 0

    @property
    def total_seconds(self) -> float:
        """From the first picture's appearance to the last one's end."""
        return self.seconds(len(self) - 1) + float(self.duration * self.time_base)


class Crop(NamedTuple):
    """Rows and columns at the edges of stored pictures that a film does not show."""

    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0


NOTHING_CROPPED = Crop()


@dataclass(frozen=True, slots=True)
class VideoStream:
    """The picture track.

    ``width`` × ``height`` is the coded picture without what is cropped, before SAR and rotation.
    """

    index: int
    codec: str
    pixel_format: str
    width: int
    height: int
    bit_depth: int
    chroma_shift: tuple[int, int] | None  # log2 (x, y) of chroma subsampling; None if grey
    is_rgb: bool
    color_range: ColorRange  # resolved: never UNSPECIFIED
    matrix: Matrix  # resolved: never UNSPECIFIED or RGB
    tagged: bool  # whether the file itself named its matrix
    primaries: int
    transfer: int
    sar: Fraction  # sample aspect ratio; 1 where the file says nothing
    rotation: int  # degrees clockwise (0, 90, 180, 270) to turn the coded picture upright
    frame_rate: Fraction  # nominal (median step of the index), for timecode display only
    variable_rate: bool
    field_order: str  # "progressive", "tt", "bb", "tb", "bt" or "unknown": the header's claim
    hdr10: Hdr10 | None = None
    has_captions: bool = False  # closed captions (A53) inside the pictures
    crop: Crop = NOTHING_CROPPED  # what of the stored picture lies outside this one
    display_matrix: tuple[int, ...] = ()  # of 9 numbers as FFmpeg has it, where the file has one

    @property
    def is_grey(self) -> bool:
        """The file stores no chroma at all."""
        return self.chroma_shift is None

    @property
    def has_alpha(self) -> bool:
        """Whether pictures are transparent in places."""
        return any(c.is_alpha for c in VideoFormat(self.pixel_format, 64, 64).components)

    @property
    def is_mirrored(self) -> bool:
        """Whether players mirror the picture, left to right, after turning it."""
        if not self.display_matrix:
            return False
        a, b, _, c, d, *_ = self.display_matrix
        return a * d < b * c

    @property
    def is_interlaced(self) -> bool:
        """Whether the header says that pictures are made of two fields."""
        return self.field_order in ("tt", "bb", "tb", "bt")

    @property
    def display_aspect(self) -> Fraction:
        """Width over height of the *coded* picture on screen, before rotation."""
        return Fraction(self.width, self.height) * self.sar

    @property
    def upright_aspect(self) -> Fraction:
        """Width over height of the picture as it is seen."""
        return 1 / self.display_aspect if self.rotation % 180 else self.display_aspect


@dataclass(frozen=True, slots=True)
class SideStream:
    """An audio, subtitle or other track that travels with the picture."""

    index: int
    kind: str  # "audio", "subtitle", "data", "attachment"
    codec: str
    language: str | None = None
    title: str | None = None
    channels: int | None = None
    sample_rate: int | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named point of the film, in seconds of the container's clock."""

    start: float
    end: float
    title: str


@dataclass(frozen=True, slots=True)
class Join:
    """Where a film goes on with another clock, as films do that were strung together."""

    position: int  # byte in the file, -1 where the container does not say
    shift: Fraction  # seconds to add to the stored times from there on


@dataclass(frozen=True, slots=True)
class FilmInfo:
    """A probed film."""

    path: Path
    container: str
    size_bytes: int
    video: VideoStream
    frames: FrameIndex
    side_streams: tuple[SideStream, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)
    timecode: str | None = None  # of the first picture, as the file says
    joins: tuple[Join, ...] = ()
    warnings: tuple[str, ...] = ()  # plain sentences: truncated file, lying header ...

    @property
    def audio(self) -> tuple[SideStream, ...]:
        """The sound tracks."""
        return tuple(s for s in self.side_streams if s.kind == "audio")
