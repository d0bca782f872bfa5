"""What can be exported, what was chosen, and how large it will be."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from colorstudio.app.export.presets import ExportPreset
from colorstudio.engine.comparison import Comparison, compared
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo


class PartKind(Enum):
    """What a part of the film is to the one who chooses it."""

    FILM = auto()
    RANGE = auto()
    SHOTS = auto()
    FRAME = auto()


@dataclass(frozen=True, slots=True)
class ExportPart:
    """A part of the film that is on offer; each of its ``pieces`` becomes a file."""

    title: str
    pieces: tuple[FrameRange, ...]
    kind: PartKind

    @property
    def frames(self) -> int:
        """Their number in all pieces."""
        return sum(piece.length for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """One file that was asked for."""

    target: Path
    settings: ExportSettings
    part: FrameRange
    overwrite: bool = False
    deinterlace: bool = False
    comparison: Comparison | None = None


def default_part(parts: Sequence[ExportPart], preset: ExportPreset) -> int:
    """Which part suits a purpose best: of several kinds the first there is."""
    if preset.still:
        wanted = [PartKind.FRAME]
    elif preset.short:
        wanted = [PartKind.RANGE, PartKind.SHOTS, PartKind.FILM]
    else:
        wanted = [PartKind.RANGE, PartKind.FILM]
    kinds = [part.kind for part in parts]
    return next((kinds.index(kind) for kind in wanted if kind in kinds), 0)


def targets(folder: Path, name: str, suffix: str, pieces: int) -> list[Path]:
    """The files to be made; several pieces are numbered."""
    if pieces == 1:
        return [folder / f"{name}{suffix}"]
    digits = max(2, len(str(pieces)))
    return [folder / f"{name}-{n:0{digits}d}{suffix}" for n in range(1, pieces + 1)]


def guessed_bytes(film: FilmInfo, preset: ExportPreset, frames: int) -> int:
    """About how large the export will be."""
    shown = compared(film, preset.comparison) if preset.comparison else film
    return round(frames * shown.video.width * shown.video.height * preset.bytes_per_pixel)


def size_words(count: float) -> str:
    """A size in bytes, in words."""
    for unit in ("B", "kB", "MB", "GB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit != "GB" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} TB"
