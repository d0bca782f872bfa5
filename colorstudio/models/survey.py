"""What a film asks of a model: measured on a sample of it, in seconds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from colorstudio.film.info import FilmInfo
from colorstudio.film.keyframes import KeyframePicker
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture, WorkingLuma
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import detect_shots

_WHOLE = 600  # frames up to which all are looked at
_WINDOWS, _WINDOW = 8, 75  # else so many places, of so many frames
_LOOK = 180  # short side of the pictures that are looked at
_CROP = 512  # side of the middle, at full size, whose grain is measured
_EDGE = 24.0  # grey levels a pixel that make an edge
_MOVES = 20.0  # grey levels of change in half a second
_FINE = 0.2  # share of edges from which a picture is full of small things
_SMALL = 400  # short side below which a model that paints fine detail would invent it
_GRAINY = 5.0


@dataclass(frozen=True, slots=True)
class FilmTraits:
    """``shots`` and ``keyframes`` are reckoned up from the sample for the whole film.

    ``change`` is the mean RMS change of grey levels within half a second of a shot; ``texture``
    the share of pixels on edges; ``grain`` the standard deviation of noise, in grey levels.
    """

    width: int
    height: int
    frames: int
    seconds: float
    shots: int
    keyframes: int
    change: float
    texture: float
    grain: float

    @property
    def short_side(self) -> int:
        """Pixels."""
        return min(self.width, self.height)

    @property
    def is_small(self) -> bool:
        """Too small or too grainy for fine detail to be there."""
        return self.short_side < _SMALL or self.grain >= _GRAINY

    @property
    def is_fine(self) -> bool:
        """Large, and full of small things."""
        return not self.is_small and self.texture >= _FINE

    @property
    def is_lively(self) -> bool:
        """It moves much."""
        return self.change >= _MOVES

    @property
    def has_many_shots(self) -> bool:
        """Colours must agree from shot to shot."""
        return self.shots >= 6

    def sentence(self) -> str:
        """The film in a sentence."""
        kind = "moves much" if self.is_lively else "is calm"
        size = "is small or grainy" if self.is_small else "is sharp"
        detail = "full of small things" if self.texture >= _FINE else "of large, plain areas"
        return (
            f"{self.width} × {self.height}, {_clock(self.seconds)}, about {self.shots} "
            f"{'shot' if self.shots == 1 else 'shots'} and {self.keyframes} keyframes; the picture "
            f"{size}, {detail}, and {kind}."
        )


@dataclass(frozen=True, slots=True)
class _Seen:
    """One place of the film."""

    frames: int
    cuts: int
    keyframes: int
    change: float
    texture: float
    grain: float


def survey(film: FilmInfo) -> FilmTraits:
    """Look at a sample of the film. Raises FilmError."""
    count = len(film.frames)
    with FilmReader(film) as reader:
        seen = [_look(film, reader, place) for place in _places(count)]
    frames = sum(one.frames for one in seen)
    weights = [one.frames / frames for one in seen]
    cuts = sum(one.cuts for one in seen) / frames * count
    keyframes = sum(one.keyframes for one in seen) / frames * count
    display_width = round(film.video.height * float(film.video.display_aspect))
    return FilmTraits(
        width=display_width,
        height=film.video.height,
        frames=count,
        seconds=film.frames.total_seconds,
        shots=1 + round(cuts),
        keyframes=max(1, round(keyframes)),
        change=float(np.dot(weights, [one.change for one in seen])),
        texture=float(np.dot(weights, [one.texture for one in seen])),
        grain=float(np.median([one.grain for one in seen])),
    )


def _places(count: int) -> list[range]:
    if count <= _WHOLE:
        return [range(0, count)]
    starts = np.linspace(0, count - _WINDOW, _WINDOWS).round().astype(int)
    return [range(int(start), int(start) + _WINDOW) for start in starts]


def _look(film: FilmInfo, reader: FilmReader, place: range) -> _Seen:
    pictures = list(_small_pictures(reader, place))
    lumas = [luma for luma, _ in pictures]
    rate = float(film.video.frame_rate)
    numbered = [(number, luma) for number, luma in enumerate(lumas)]
    shots = list(detect_shots(iter(numbered), rate))
    keyframes = sum(_keyframes(numbered[shot.start : shot.stop], rate) for shot in shots)
    step = max(1, round(rate / 2))
    changes = [
        _change(lumas[first], lumas[then])
        for shot in shots
        for first, then in pairwise(range(shot.start, shot.stop, step))
    ]
    return _Seen(
        frames=len(lumas),
        cuts=len(shots) - 1,
        keyframes=keyframes,
        change=float(np.mean(changes)) if changes else 0.0,
        texture=float(np.mean([_edges(luma) for luma in lumas[::step]])),
        grain=float(np.median([grain for _, grain in pictures if grain >= 0])),
    )


def _keyframes(lumas: Sequence[tuple[int, WorkingLuma]], rate: float) -> int:
    """How many the engine would pick of a shot."""
    picker = KeyframePicker(rate)
    return sum(picker.push(frame, luma) for frame, luma in lumas)


def _small_pictures(reader: FilmReader, place: range) -> Iterator[tuple[WorkingLuma, float]]:
    """Each picture's luma, small, and each 25th one's grain (others: -1)."""
    size: tuple[int, int] | None = None
    for number, picture in enumerate(reader.frames(place.start, place.stop)):
        size = size or _size(picture)
        yield working_luma(picture, size), _grain(picture) if number % 25 == 0 else -1.0


def _size(picture: Picture) -> tuple[int, int]:
    height, width = picture.upright_size
    scale = min(1.0, _LOOK / min(height, width))
    return max(2, round(height * scale)), max(2, round(width * scale))


def _change(before: WorkingLuma, after: WorkingLuma) -> float:
    difference = after.astype(np.float32) - before
    return float(np.sqrt(np.mean(difference * difference)))


def _edges(luma: WorkingLuma) -> float:
    across = cv2.Sobel(luma, cv2.CV_32F, 1, 0, scale=0.125)
    down = cv2.Sobel(luma, cv2.CV_32F, 0, 1, scale=0.125)
    return float(np.mean(np.hypot(across, down) > _EDGE / 2))


def _grain(picture: Picture) -> float:
    """Noise by a mask that leaves edges out (Immerkær 1996), in grey levels of 255."""
    height, width = picture.y.shape
    top, left = max(0, (height - _CROP) // 2), max(0, (width - _CROP) // 2)
    middle = picture.y[top : top + _CROP, left : left + _CROP].astype(np.float32)
    middle *= 255 / (2**picture.format.bit_depth - 1)
    mask = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
    filtered = np.abs(cv2.filter2D(middle, -1, mask))
    return float(np.sqrt(np.pi / 2) / 6 * np.median(filtered) / 0.845)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
