"""How near to the truth a film's colour is after it was carried to another scan and cut.

    python -m tests.benchmarks.conform --clips DIR [--only NAME...] [--frames 240]

Each clip's project holds its true chroma. The new scan has another crop and size, grain, lacks a
second, and shows its shots in another order. Measured, of frames that both scans have: the true
PSNR of R′G′B′ with the new scan's true luma, in dB; the ceiling that the grid itself has; what the
carried chroma is off by, in code values; and how many frames were found and lie within one.
"""

import argparse
import json
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.engine.conform.conform import Conform, conform
from colorstudio.engine.control import JobControl
from colorstudio.engine.layer import ColourLayer
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from tests.benchmarks.donor import Picture, clips, psnr
from tests.rescans import Rescan, true_project
from tests.worn_copies import FILM_RATE, read_frames, write_film

WIDTH = 720


def shots_of(clip: Path, count: int) -> list[FrameRange]:
    """As the clip's folder says; else three parts of it, as if it had been cut."""
    known = clip.parent / "shots.json"
    if known.exists():
        starts = [one["start"] for one in json.loads(known.read_text())["shots"]]
        bounds = [one for one in starts if one < count]
    else:
        bounds = [0, count // 3, 2 * count // 3]
    return [FrameRange(*pair) for pair in pairwise([*bounds, count])]


def measure(clip: Path, count: int, folder: Path) -> dict[str, float]:
    frames = read_frames(clip, WIDTH, count)
    shots = shots_of(clip, len(frames))
    write_film(folder / "old.mkv", frames)
    project = folder / "old.colorstudio"
    Project.create(project).close()
    true_project(project, probe(folder / "old.mkv"), frames, shots, ShotWish())
    order = [*shots[1::2], *shots[::2]]
    kept = [n for shot in order for n in range(*shot)]
    gone = len(kept) // 2
    shown = kept[:gone] + kept[gone + 24 :]
    scan = Rescan(tuple(shown))
    info = scan.write(folder / "new.mkv", frames, FILM_RATE)
    wanted = Conform(project, FilmId(1), info, folder / "new.colorstudio")
    report = conform(wanted, JobControl(), lambda _: None)
    with Project.open(folder / "new.colorstudio", read_only=True) as opened:
        layer = ColourLayer(opened, opened.films.all()[0].id)
        colours = [layer.at(n) for n in range(len(shown))]
    seen = [scan.picture(frames[n]) for n in shown]
    row = compared(seen, [None if c is None else c.chroma for c in colours])
    return row | {"shots": len(report.shots), "whole": len(report.whole)}


def compared(
    seen: list[NDArray[np.uint8]], made: list[NDArray[np.float32] | None]
) -> dict[str, float]:
    known = [
        (frame, chroma) for frame, chroma in zip(seen, made, strict=True) if chroma is not None
    ]
    grid = GridSize(*known[0][1].shape[1:])
    picture = Picture(grid, seen[0].shape[:2])
    dbs, best, off = [], [], []
    for frame, chroma in known[::3]:
        true = grid_chroma_of_rgb(frame, grid)
        dbs.append(psnr(picture(chroma, frame), frame))
        best.append(psnr(picture(true, frame), frame))
        off.append(255 * float(np.sqrt(np.square(chroma - true).mean())))
    return {
        "dB": float(np.mean(dbs)),
        "ceiling": float(np.mean(best)),
        "off": float(np.mean(off)),
        "found": len(known) / len(seen),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--frames", type=int, default=240)
    options = parser.parse_args()
    for name, clip in clips(options.clips).items():
        if options.only and name not in options.only:
            continue
        with TemporaryDirectory() as folder:
            row = measure(clip, options.frames, Path(folder))
        print(f"{name:24}", *(f"{key} {value:6.2f}" for key, value in row.items()), flush=True)


if __name__ == "__main__":
    main()
