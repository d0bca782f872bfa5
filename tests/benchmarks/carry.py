"""How well colour survives being carried: true PSNR of the frames between keyframes, per clip.

    python -m tests.benchmarks.carry --clips DIR [--frames 150] [--rate 1] [--only NAME...]

DIR holds one folder a clip: a film, or numbered pictures (24 a second). Of each clip only luma
is given, and the true chroma at the frames that KeyframePicker asks for. The other frames, at
432 px width, are measured against the truth in RGB. "grid" is the ceiling: the true chroma
through the grid at every frame. "first" carries the first frame's colour alone over 60 frames.
"""

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, pairwise
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize, grid_size
from colorstudio.chroma.matrices import rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.chroma.upsample import GuidedUpsampler
from colorstudio.film.keyframes import KeyframePicker
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.shots import Shot, detect_shots
from colorstudio.film.tags import Matrix
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Hint

WIDTH = 432
EXEMPLAR_FRAMES = 60
FILMS = {".mp4", ".mkv", ".avi", ".mov", ".webm"}


@dataclass(frozen=True)
class Clip:
    """A clip at 432 px width, and what the engine would see of it."""

    name: str
    rate: float
    rgb: list[NDArray[np.float32]]
    lumas: list[WorkingLuma]
    hints: list[Hint]
    grid: GridSize


def read_clip(folder: Path, frames: int) -> Clip:
    films = [file for file in sorted(folder.iterdir()) if file.suffix.lower() in FILMS]
    rate, aspect = picture_rate_and_aspect(films[0]) if films else (24.0, None)
    pictures = film_pictures(films[0]) if films else numbered_pictures(folder)
    rgb = []
    for picture in islice(pictures, frames):
        aspect = aspect or Fraction(picture.shape[1], picture.shape[0])
        rgb.append(resized(picture, WIDTH, 2 * round(WIDTH / aspect / 2)))
    assert aspect is not None
    grid = grid_size(aspect)
    lumas, hints = zip(*(working_pair(picture, grid) for picture in rgb), strict=True)
    return Clip(folder.name, rate, rgb, list(lumas), list(hints), grid)


def picture_rate_and_aspect(film: Path) -> tuple[float, Fraction]:
    with av.open(film) as container:
        stream = container.streams.video[0]
        sar = stream.sample_aspect_ratio or Fraction(1)
        return float(stream.average_rate), Fraction(stream.width, stream.height) * sar


def film_pictures(film: Path) -> Iterator[NDArray[np.uint8]]:
    with av.open(film) as container:
        for frame in container.decode(video=0):
            yield frame.to_ndarray(format="rgb24")


def numbered_pictures(folder: Path) -> Iterator[NDArray[np.uint8]]:
    for file in sorted(folder.glob("*.jpg")):
        yield cv2.cvtColor(cv2.imread(str(file)), cv2.COLOR_BGR2RGB)


def working_pair(rgb: NDArray[np.float32], grid: GridSize) -> tuple[WorkingLuma, Hint]:
    luma, _ = rgb_to_ycbcr(rgb, Matrix.BT470BG)
    large = resized(np.rint(255 * luma).astype(np.uint8), grid.luma[1], grid.luma[0])
    small = cv2.resize(rgb, (grid.width, grid.height), interpolation=cv2.INTER_AREA)
    _, chroma = rgb_to_ycbcr(small, Matrix.BT470BG)
    return np.rint(255 * large).astype(np.uint8), Hint.certain(chroma.astype(np.float32))


def resized(picture: NDArray[np.uint8], width: int, height: int) -> NDArray[np.float32]:
    """In [0, 1]; averaged where it gets smaller, cubic where larger."""
    down = width <= picture.shape[1]
    kind = cv2.INTER_AREA if down else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, (width, height), interpolation=kind), np.float32) / 255


class Score:
    """Mean true PSNR of coloured frames of one clip."""

    def __init__(self, clip: Clip) -> None:
        self._clip = clip
        self._upsample = GuidedUpsampler(clip.grid, clip.rgb[0].shape[:2])

    def __call__(self, coloured: dict[int, Hint]) -> float:
        values = [self._psnr(self._clip.rgb[t], hint) for t, hint in coloured.items()]
        return float(np.mean(values)) if values else float("nan")

    def _psnr(self, true: NDArray[np.float32], hint: Hint) -> float:
        luma = np.rint(rgb_to_ycbcr(true, Matrix.BT470BG)[0] * 255) / np.float32(255)
        rgb = ycbcr_to_rgb(luma, self._upsample(hint.chroma, luma), Matrix.BT470BG)
        error = np.rint(255 * np.clip(rgb, 0, 1)) - np.rint(255 * true)
        return 10 * float(np.log10(255**2 / np.maximum(np.mean(error * error), 1e-6)))


def choose_keyframes(clip: Clip, shots: list[Shot], rate: float | None = None) -> list[list[int]]:
    """A list a shot, as the picker decides them online; so many a second, if not as usual."""
    picker = KeyframePicker(clip.rate) if rate is None else KeyframePicker(clip.rate, rate)
    chosen = []
    for shot in shots:
        frames = [t for t in range(shot.start, shot.stop) if picker.push(t, clip.lumas[t])]
        chosen.append(frames + ([shot.stop - 1] if picker.close() else []))
    return chosen


def carry(clip: Clip, shot: Shot, keyframes: list[int]) -> dict[int, Hint]:
    """Colour of all frames of a shot that are no keyframes."""
    coloured: dict[int, Hint] = {}
    for first, last in pairwise(keyframes):
        motion = SpanMotion(clip.lumas[first : last + 1], clip.grid, both=True)
        between = motion.between(clip.hints[first], clip.hints[last])
        coloured.update(zip(range(first + 1, last), between[1:-1], strict=True))
    tail = keyframes[-1]
    motion = SpanMotion(clip.lumas[tail : shot.stop], clip.grid)
    forward = motion.forward(clip.hints[tail])
    return coloured | dict(zip(range(tail + 1, shot.stop), forward[1:], strict=True))


def measure(clip: Clip, rate: float | None) -> dict[str, float]:
    shots = list(detect_shots(enumerate(clip.lumas), clip.rate))
    keyframes = choose_keyframes(clip, shots, rate)
    coloured: dict[int, Hint] = {}
    started = time.perf_counter(), time.process_time()
    for shot, frames in zip(shots, keyframes, strict=True):
        coloured |= carry(clip, shot, frames)
    wall, cpu = time.perf_counter() - started[0], time.process_time() - started[1]
    exemplar = Shot(0, min(EXEMPLAR_FRAMES, shots[0].stop))
    score = Score(clip)
    return {
        "seconds": len(clip.rgb) / clip.rate,
        "shots": len(shots),
        "keys": sum(map(len, keyframes)),
        "PSNR": score(coloured),
        "grid": score(dict(list(enumerate(clip.hints))[::5])),
        "first": score(carry(clip, exemplar, [0])),
        "ms": 1000 * wall / max(len(coloured), 1),
        "cpu ms": 1000 * cpu / max(len(coloured), 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--frames", type=int, default=150)
    parser.add_argument("--rate", type=float, help="keyframes a second at most")
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    folders = sorted(path for path in options.clips.iterdir() if path.is_dir())
    rows = []
    for folder in folders:
        if options.only and folder.name not in options.only:
            continue
        row = measure(read_clip(folder, options.frames), options.rate)
        if not rows:
            print(f"{'clip':24}", *(f"{name:>8}" for name in row))
        print(f"{folder.name:24}", *(f"{value:8.2f}" for value in row.values()), flush=True)
        rows.append(list(row.values()))
    for name, total in (("median", np.median(rows, axis=0)), ("mean", np.mean(rows, axis=0))):
        print(f"{name:24}", *(f"{value:8.2f}" for value in total))


if __name__ == "__main__":
    main()
