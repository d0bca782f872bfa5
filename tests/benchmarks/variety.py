"""How far colours of seeds, and of ways that are explored, lie apart, in 8-bit codes.

    python -m tests.benchmarks.variety FILM[@FRAME] ... [--sheet sheet.png]

For each film: the mean distance in (Cb, Cr) between the colours of five seeds, for each variety,
and between those of six ways that Explore shows; and the mean chroma. Each is a row of the sheet.
"""

import argparse
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.loading import load_colorizer
from colorstudio.engine.control import JobControl
from colorstudio.engine.variations import Way, deal, variations
from colorstudio.film.probe import probe
from colorstudio.models.settings import SampleSettings

VARIETIES = (0.0, 0.5, 1.0)
SEEDS = (1, 2, 3, 4, 5)
_HEIGHT = 240


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("films", nargs="+")
    parser.add_argument("--sheet", type=Path)
    args = parser.parse_args()
    colorizer = load_colorizer("default", "cpu")
    rows = []
    for name in args.films:
        path, _, frame = name.partition("@")
        film = probe(Path(path))
        asked = []
        for variety in VARIETIES:
            settings = SampleSettings(variety=variety)
            asked.append((f"variety {variety:3}", settings, [Way(seed) for seed in SEEDS]))
        asked.append(("six ways   ", SampleSettings(), [Way(1, x) for x in deal(0, lambda: 7)]))
        for title, settings, ways in asked:
            made = variations(film, int(frame or 0), colorizer, settings, ways, JobControl())
            pictures = [variation.rgb for variation in made]
            apart, chroma = measured(pictures)
            print(f"{Path(path).parent.name:22} {title}: {apart:5.1f} {chroma:5.1f}")
            width = round(_HEIGHT * float(film.video.display_aspect))
            rows.append(np.hstack([cv2.resize(p, (width, _HEIGHT)) for p in pictures]))
    if args.sheet:
        cv2.imwrite(str(args.sheet), _stacked(rows)[..., ::-1])


def measured(pictures: list[NDArray[np.uint8]]) -> tuple[float, float]:
    """Mean distance between pictures, and mean chroma."""
    chroma = [cv2.cvtColor(p, cv2.COLOR_RGB2YCrCb)[..., 1:].astype(np.float32) for p in pictures]
    apart = [np.linalg.norm(a - b, axis=2).mean() for a, b in combinations(chroma, 2)]
    return float(np.mean(apart)), float(np.linalg.norm(np.stack(chroma) - 128, axis=3).mean())


def _stacked(rows: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    width = max(row.shape[1] for row in rows)
    return np.vstack([np.pad(r, ((0, 0), (0, width - r.shape[1]), (0, 0))) for r in rows])


if __name__ == "__main__":
    main()
