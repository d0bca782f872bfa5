"""Size, quality and cost of stored chroma, at the grid of each clip.

    python -m tests.benchmarks.chroma_codec CLIP...

Quality is PSNR in RGB, over one second a clip, of what the stored grid shows against what the
unquantised grid shows, at the clip's own size. Costs are processor time.
"""

import sys
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import numpy as np

from colorstudio.chroma.codec import ChromaFrames, StoredChunk, encode_chunk
from colorstudio.chroma.grid import GridSize, grid_size
from colorstudio.chroma.matrices import Floats, rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.chroma.upsample import GuidedUpsampler
from colorstudio.film.tags import Matrix

from .clip_frames import rgb_frames, shrunk

FRAMES = 24


def grid_of(luma: Floats) -> GridSize:
    return grid_size(Fraction(luma.shape[1], luma.shape[0]))


def shown(chroma: ChromaFrames, lumas: list[Floats]) -> Floats:
    """R′G′B′ of one frame in eight."""
    upsample = GuidedUpsampler(grid_of(lumas[0]), lumas[0].shape)
    pairs = list(zip(chroma, lumas, strict=True))[::8]
    return np.stack([ycbcr_to_rgb(y, upsample(c, y), Matrix.SMPTE170M) for c, y in pairs])


def milliseconds(work: Callable[[], object]) -> float:
    """Processor time a frame, the best of five runs."""
    times = []
    for _ in range(5):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return 1000 * min(times) / FRAMES


def main(clips: list[Path]) -> None:
    print(f"{'clip':32}   kB a frame   PSNR   encode   decode (ms a frame)")
    totals = []
    for clip in clips:
        frames = list(rgb_frames(clip, 20, FRAMES))
        lumas = [rgb_to_ycbcr(rgb, Matrix.SMPTE170M)[0] for rgb in frames]
        size = grid_of(lumas[0])
        small = np.stack([shrunk(rgb, size) for rgb in frames])
        chroma = rgb_to_ycbcr(small, Matrix.SMPTE170M)[1].swapaxes(0, 1).copy()
        data = encode_chunk(chroma)
        error = shown(np.stack(list(StoredChunk(data))), lumas) - shown(chroma, lumas)
        row = [
            len(data) / len(frames) / 1000,
            float(-10 * np.log10(np.mean(np.square(error, dtype=np.float64)))),
            milliseconds(lambda chroma=chroma: encode_chunk(chroma)),
            milliseconds(lambda data=data: list(StoredChunk(data))),
        ]
        totals.append(row)
        print(f"{clip.stem[:32]:32}" + "".join(f"{value:10.2f}" for value in row), flush=True)
    print(f"{'mean':32}" + "".join(f"{value:10.2f}" for value in np.mean(totals, axis=0)))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
