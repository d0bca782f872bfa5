"""Where does a model that fills frames between keyframes know better than the motion?

    python -m tests.benchmarks.filling CLIP... --model NAME

Of the first frames of colour films, spans of 17 have both ends in their true colour. By how sure
the carried colour is of a cell: the share of such cells, the squared chroma error of what was
carried and of what the model says, the weight of the model at which their mean errs least, and how
much less than what was carried.
"""

import argparse
import dataclasses
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.colorizers.cold_interpolation.colorizer import ColdInterpolationColorizer
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.protocol import HintBatch
from colorstudio.engine.open_film import working_grid
from colorstudio.evaluation.pictures import own_colour
from colorstudio.film.luma import working_luma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Hint
from colorstudio.models.settings import SampleSettings

SPAN = 16  # frames from one keyframe to the next
SPANS = 3
EDGES = (0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.01)


def spans(path: Path) -> Iterator[tuple[list[NDArray[np.uint8]], NDArray[np.float32]]]:
    """Lumas and true chroma (T, 2, h, w)."""
    film = probe(path)
    grid = working_grid(film)
    lumas, truth = [], []
    with FilmReader(film) as reader:
        for picture in reader.frames(0, SPAN * SPANS + 1):
            lumas.append(working_luma(picture, grid.luma))
            truth.append(grid_chroma_of_rgb(own_colour(picture), grid))
    for first in range(0, len(lumas) - SPAN, SPAN):
        yield lumas[first : first + SPAN + 1], np.stack(truth[first : first + SPAN + 1])


def compared(
    colorizer: ColdInterpolationColorizer,
    lumas: list[NDArray[np.uint8]],
    truth: NDArray[np.float32],
) -> NDArray[np.float32]:
    """(4, N) of inner cells: confidence carried, both squared errors, and how far they differ."""
    grid = Hint.certain(truth[0]).size
    carried = SpanMotion(lumas, grid).between(Hint.certain(truth[0]), Hint.certain(truth[-1]))
    hints = HintBatch(
        np.stack([one.chroma for one in carried])[None],
        np.stack([one.confidence for one in carried])[None],
    )
    pictures = np.stack(lumas).astype(np.float32)[:, None] / np.float32(255)
    found, _ = colorizer.fill(pictures, hints, SampleSettings())
    apart = (hints.chroma[0] - truth, found - truth, found - hints.chroma[0])
    errors = [np.square(one[1:-1]).sum(axis=1).ravel() for one in apart]
    return np.stack([hints.confidence[0, 1:-1].ravel(), *errors])


def report(cells: NDArray[np.float32]) -> None:
    """A line for each range of confidence."""
    for low, high in pairwise(EDGES):
        here = cells[:, (cells[0] >= low) & (cells[0] < high)]
        if not here.size:
            continue
        carried, found, apart = here[1:].astype(np.float64).mean(axis=1)
        both = (carried + found - apart) / 2  # the mean product of both errors
        weight = float(np.clip((carried - both) / apart, 0, 1))
        mixed = (1 - weight) ** 2 * carried + weight**2 * found + 2 * weight * (1 - weight) * both
        print(
            f"{low:.2f} to {high:.2f}: {100 * here.shape[1] / cells.shape[1]:6.2f} %, carried "
            f"{carried:.2e}, model {found:.2e}, best weight {weight:.2f}, "
            f"error {100 * (mixed / carried - 1):+.0f} %"
        )


def main() -> None:
    """Fill, compare, print."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks.filling", description=__doc__)
    parser.add_argument("clips", type=Path, nargs="+")
    parser.add_argument("--model", required=True)
    args = parser.parse_args()
    colorizer = load_colorizer(args.model, "cpu")
    assert isinstance(colorizer, ColdInterpolationColorizer)
    pipeline = colorizer._pipeline
    assert pipeline is not None
    pipeline.settings = dataclasses.replace(pipeline.settings, unsure=0.0)  # whatever motion knows
    parts = [compared(colorizer, *span) for clip in args.clips for span in spans(clip)]
    report(np.concatenate(parts, axis=1))


if __name__ == "__main__":
    main()
