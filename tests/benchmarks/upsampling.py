"""How well grid chroma comes back to full size: candidates on real colour clips.

    python -m tests.benchmarks.upsampling CLIP...

Each clip's frame is halved first, so that its chroma is as sharp as its luma. Columns: PSNR of RGB
and of chroma, CIEDE2000 over the picture and within a band around strong luma edges, and how far
chroma leaves its true neighbours' range (halo, in 8-bit steps × 100).
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.color import deltaE_ciede2000, rgb2lab

from colorstudio.chroma.grid import Chroma, GridSize, grid_size
from colorstudio.chroma.matrices import Floats, rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.chroma.upsample import GuidedUpsampler
from colorstudio.film.tags import Matrix

from .clip_frames import rgb_frames, shrunk

Upsample = Callable[[Chroma, Floats], Floats]
MATRIX = Matrix.SMPTE170M


@dataclass(frozen=True)
class Setting:
    """What the grid holds: ``cell`` picture rows a cell, chroma blurred ``blur`` times coarser."""

    name: str
    cell: int
    grain: float = 0.0
    blur: float = 1.0


SETTINGS = (
    Setting("3 rows a cell (1080p 4:2:0)", 3),
    Setting("6 rows a cell (2160p 4:2:0)", 6),
    Setting("3 rows, film grain of 4 %", 3, grain=0.04),
    Setting("3 rows, chroma of a grid of 64 rows", 3, blur=180 / 64),
)


def resized(cells: Floats, luma: Floats, how: int) -> Floats:
    return np.asarray(cv2.resize(cells, luma.shape[::-1], interpolation=how), np.float32)


def bicubic(chroma: Chroma, luma: Floats) -> Floats:
    return np.stack([resized(cells, luma, cv2.INTER_CUBIC) for cells in chroma])


def fast_guided(chroma: Chroma, luma: Floats, epsilon: float = 1e-4) -> Floats:
    """He & Sun 2015, radius of one cell."""

    def mean(cells: Floats) -> Floats:
        return np.asarray(cv2.blur(cells, (3, 3), borderType=cv2.BORDER_REFLECT), np.float32)

    guide = shrunk(luma, chroma.shape[1:])
    centre = mean(guide)
    variance = mean(guide * guide) - centre * centre
    planes = []
    for cells in chroma:
        slope = (mean(guide * cells) - centre * mean(cells)) / (variance + epsilon)
        offset = mean(cells) - slope * centre
        linear = cv2.INTER_LINEAR
        planes.append(
            resized(mean(slope), luma, linear) * luma + resized(mean(offset), luma, linear)
        )
    return np.stack(planes)


def joint_bilateral(chroma: Chroma, luma: Floats, sigma: float = 0.05) -> Floats:
    """Kopf et al. 2007: the nine nearest cells by distance and by likeness of luma."""
    guide = shrunk(luma, chroma.shape[1:])
    (height, width), (rows, columns) = luma.shape, guide.shape
    y = (np.arange(height) + 0.5) * rows / height - 0.5
    x = (np.arange(width) + 0.5) * columns / width - 0.5
    row, column = np.rint(y).astype(int), np.rint(x).astype(int)
    total, weights = np.zeros((2, height, width)), np.zeros((height, width))
    for dy, dx in np.ndindex(3, 3):
        i, j = row + dy - 1, column + dx - 1
        near = np.exp(-((i - y)[:, None] ** 2 + (j - x) ** 2))
        at = np.ix_(np.clip(i, 0, rows - 1), np.clip(j, 0, columns - 1))
        weight = near * (np.exp(-0.5 * ((luma - guide[at]) / sigma) ** 2) + 1e-3)
        weights += weight
        total += weight * chroma[:, at[0], at[1]]
    return (total / weights).astype(np.float32)


def ours(chroma: Chroma, luma: Floats) -> Floats:
    return GuidedUpsampler(GridSize(*chroma.shape[1:]), luma.shape)(chroma, luma).copy()


CANDIDATES: dict[str, Upsample] = {
    "bicubic": bicubic,
    "fast guided filter": fast_guided,
    "joint bilateral": joint_bilateral,
    "mean-preserving, guided detail": ours,
}


def scores(rgb: Floats, setting: Setting, upsample: Upsample) -> list[float]:
    luma, truth = rgb_to_ycbcr(rgb, MATRIX)
    shown_luma = luma + grain(luma.shape, setting.grain)
    size = grid_size(Fraction(luma.shape[1], luma.shape[0]), min(luma.shape) // setting.cell)
    cells = np.stack([shrunk(plane, size) for plane in truth])
    if setting.blur > 1:
        coarse = round(size.height / setting.blur), round(size.width / setting.blur)
        cells = bicubic(np.stack([shrunk(plane, coarse) for plane in cells]), cells[0])
    chroma = upsample(cells, np.clip(shown_luma, 0, 1))
    expected, got = (np.clip(ycbcr_to_rgb(shown_luma, c, MATRIX), 0, 1) for c in (truth, chroma))
    difference = deltaE_ciede2000(rgb2lab(expected), rgb2lab(got))
    window = np.ones((2 * setting.cell + 1,) * 2, np.uint8)
    return [
        psnr(expected - got),
        psnr(truth - chroma),
        float(difference.mean()),
        float(difference[edge_band(luma, window)].mean()),
        halo(chroma, truth, window),
    ]


def grain(shape: tuple[int, ...], strength: float) -> Floats:
    noise = np.random.default_rng(1).normal(0, 2.2 * strength, shape).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.8), np.float32)


def psnr(error: Floats) -> float:
    return float(-10 * np.log10(np.mean(np.square(error, dtype=np.float64))))


def edge_band(luma: Floats, window: NDArray[np.uint8]) -> NDArray[np.bool_]:
    strength = np.hypot(cv2.Sobel(luma, -1, 1, 0), cv2.Sobel(luma, -1, 0, 1))
    edges = (strength > np.percentile(strength, 93)).astype(np.uint8)
    return np.asarray(cv2.dilate(edges, window), bool)


def halo(chroma: Floats, truth: Floats, window: NDArray[np.uint8]) -> float:
    beyond = [
        np.maximum(plane - cv2.dilate(true, window), cv2.erode(true, window) - plane)
        for plane, true in zip(chroma, truth, strict=True)
    ]
    return float(np.maximum(beyond, 0).mean() * 255 * 100)


def main(clips: list[Path]) -> None:
    pictures = [
        shrunk(rgb, (rgb.shape[0] // 2, rgb.shape[1] // 2))
        for clip in clips
        for rgb in rgb_frames(clip, 10, 1)
    ]
    for setting in SETTINGS:
        print(f"\n{setting.name}: {len(pictures)} pictures")
        for name, upsample in CANDIDATES.items():
            mean = np.mean([scores(rgb, setting, upsample) for rgb in pictures], axis=0)
            print(f"{name:32}" + "".join(f"{value:8.2f}" for value in mean), flush=True)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
