"""What colour points are worth, and whether their colour stays.

    python -m tests.benchmarks.points truth --clips DIR [--seeds 2]
    python -m tests.benchmarks.points hold --points FILE.json --coloured FILM

``truth``: the first picture of each clip is coloured from points of its true colour at random
places; CIEDE2000 to the truth by number of points, for points alone ("hint", grey elsewhere) and
with the model around them. ``hold``: CIEDE2000 between the colour that each point asks for and
that of the written film, at the point in its own frame and where the motion takes it in the
others, as far as it can be followed there and back.
"""

import argparse
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.color import deltaE_ciede2000, rgb2lab

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.grid import grid_size
from colorstudio.chroma.matrices import rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.engine.points import read_points
from colorstudio.engine.sampler import KeyframeSampler
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture, WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.tags import Matrix
from colorstudio.hints.points import ColourPoint, Position, point_hint
from colorstudio.models.settings import SampleSettings
from tests.benchmarks.clip_frames import rgb_frames, shrunk

COUNTS = (0, 1, 2, 4, 8, 16, 32)
Floats = NDArray[np.float32]


def difference(a: Floats, b: Floats) -> Floats:
    """CIEDE2000 of two RGB pictures in [0, 1]."""
    labs = (rgb2lab(np.clip(rgb, 0, 1)) for rgb in (a, b))
    return np.asarray(deltaE_ciede2000(*labs), np.float32)  # type: ignore[no-untyped-call]


def random_points(rgb: Floats, count: int, seed: int) -> list[ColourPoint]:
    """Points of a picture's own colour; a point's colour is the mean of 5 × 5 pixels."""
    means = cv2.blur(rgb, (5, 5))
    height, width = rgb.shape[:2]
    places = np.random.default_rng(seed).uniform(0.02, 0.98, (count, 2))
    return [
        ColourPoint(str(i), ((float(x), float(y)),), rgb_code(colour))
        for i, (x, y) in enumerate(places)
        for colour in [means[int(y * height), int(x * width)]]
    ]


def rgb_code(colour: Floats) -> tuple[int, int, int]:
    """8 bits a channel."""
    red, green, blue = np.rint(255 * colour).astype(int).tolist()
    return red, green, blue


def measure_truth(args: argparse.Namespace) -> None:
    """Print a row for each clip: points alone / with the model."""
    sampler = KeyframeSampler(
        load_colorizer("default", "cpu"), SampleSettings(quality="draft"), 0, 0, lambda _: None
    )
    films = sorted(f for f in args.clips.glob("*/*") if f.suffix in (".mp4", ".mkv", ".avi"))
    print(f"{'points':24}", *(f"{count:10}" for count in COUNTS))
    rows = []
    for film in films:
        rows.append(truth_row(next(rgb_frames(film, 0, 1)), sampler, args.seeds))
        print(f"{film.parent.name:24}", *(f"{a:5.1f}/{m:4.1f}" for a, m in rows[-1]), flush=True)
    print(f"{'mean':24}", *(f"{a:5.1f}/{m:4.1f}" for a, m in np.mean(rows, axis=0)))


def truth_row(rgb: Floats, sampler: KeyframeSampler, seeds: int) -> list[Floats]:
    """For each number of points the mean difference of points alone and with the model."""
    grid = grid_size(Fraction(rgb.shape[1], rgb.shape[0]))
    levels, _ = rgb_to_ycbcr(shrunk(rgb, grid.luma), Matrix.BT470BG)
    luma = np.rint(levels * 255).astype(np.uint8)
    cells = shrunk(rgb, grid)
    grey = np.zeros((2, *grid), np.float32)

    def score(chroma: Floats) -> float:
        return float(
            difference(ycbcr_to_rgb(shrunk(levels, grid), chroma, Matrix.BT470BG), cells).mean()
        )

    row = []
    for count in COUNTS:
        scores = []
        for seed in range(seeds if count else 1):
            hint = point_hint(random_points(cells, count, seed), luma, grid)
            scores.append([score(hint.over(grey)), score(sampler.sample(luma, hint))])
        row.append(np.mean(scores, axis=0))
    return row


def measure_hold(args: argparse.Namespace) -> None:
    """Print for each point how far its colour is from what was asked."""
    for pinned in read_points(args.points, len(probe(args.coloured).frames)):
        for point in pinned.points:
            found = dict(held(args.coloured, pinned.frame, point, args.frames))
            values = list(found.values())
            print(
                f"{point.id:12} frame {pinned.frame}: {values[0]:5.2f}   along {len(values)} "
                f"frames: mean {np.mean(values):5.2f}, 90 % {np.percentile(values, 90):5.2f}, "
                f"most {max(values):5.2f}"
            )


def held(
    coloured: Path, frame: int, point: ColourPoint, frames: int
) -> Iterator[tuple[int, float]]:
    """The difference at the point in its frame and in those after it, while it can be followed."""
    result = probe(coloured)
    height, width = size = grid_size(result.video.display_aspect).luma
    place = np.array([[point.path[0]]], np.float32) * np.array([width, height], np.float32)
    before = None
    with FilmReader(result) as reader:
        for picture in reader.frames(frame, min(frame + frames, len(result.frames))):
            luma = working_luma(picture, size)
            if before is not None:
                there = followed(before, luma, place)
                if np.abs(followed(luma, before, there) - place).max() > 1:
                    return
                if there.min() < 8 or (there > (width - 8, height - 8)).any():
                    return
                place = there
            before = luma
            x, y = float(place[0, 0, 0]) / width, float(place[0, 0, 1]) / height
            yield picture.frame, asked_and_shown(picture, (x, y), point)


def followed(source: WorkingLuma, target: WorkingLuma, place: Floats) -> Floats:
    """Where the place (1, 1, 2) of one picture lies in another."""
    found, _, _ = cv2.calcOpticalFlowPyrLK(source, target, place, place.copy(), winSize=(31, 31))
    return np.asarray(found, np.float32)


def asked_and_shown(picture: Picture, place: Position, point: ColourPoint) -> float:
    """CIEDE2000 at the place: the colour asked for at the film's luma against the film's."""
    assert picture.cb is not None
    assert picture.cr is not None
    shown = to_rgb(picture.y, picture.cb, picture.cr, picture.format)
    height, width = picture.y.shape
    x, y = int(place[0] * width), int(place[1] * height)
    patch = shown[max(0, y - 1) : y + 2, max(0, x - 1) : x + 2].astype(np.float32) / np.float32(255)
    luma, _ = rgb_to_ycbcr(patch, Matrix.BT470BG)
    chroma = np.broadcast_to(np.array(point.chroma, np.float32)[:, None, None], (2, *luma.shape))
    asked = ycbcr_to_rgb(luma, chroma, Matrix.BT470BG)
    return float(difference(patch.mean((0, 1))[None, None], asked.mean((0, 1))[None, None]).mean())


def main() -> None:
    """Parse and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(required=True)
    truth = commands.add_parser("truth")
    truth.add_argument("--clips", type=Path, required=True)
    truth.add_argument("--seeds", type=int, default=2)
    truth.set_defaults(measure=measure_truth)
    hold = commands.add_parser("hold")
    for name in ("--points", "--coloured"):
        hold.add_argument(name, type=Path, required=True)
    hold.add_argument("--frames", type=int, default=250)
    hold.set_defaults(measure=measure_hold)
    args = parser.parse_args()
    args.measure(args)


if __name__ == "__main__":
    main()
