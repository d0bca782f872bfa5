"""How near to the truth a film comes that has a worn copy of itself as its colour donor.

    python -m tests.benchmarks.donor --clips DIR [--only NAME...] [--frames 100] [--sheets DIR]

DIR holds one folder a clip: a film, or numbered pictures. Of each clip the film is its luma at
23.976 frames a second, and the copy has been through :class:`Wear`: another crop and size, 25
frames a second with frames shown twice, a cast, noise, H.264, and a missing second. Measured is the
true PSNR of R′G′B′, in dB:

* ``copy``: frames that the copy has, where its picture lies (the aim is 38)
* ``whole``: those frames with what lies beyond the copy's edges, which the model fills in
* ``missing``: frames that the copy lacks
* ``ceiling``: the true chroma through the grid, where the copy's picture lies
* ``late``: how far, in frames and on average, the copy's frames are from those they stand for
"""

import argparse
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize
from colorstudio.chroma.matrices import rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.chroma.upsample import GuidedUpsampler
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.donor.alignment import Alignment
from colorstudio.engine.donor.time_map import MISSING
from colorstudio.engine.layer import ColourLayer
from colorstudio.film.probe import probe
from colorstudio.film.tags import Matrix
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from tests.worn_copies import Wear, copy_times, read_frames, write_copy, write_film

WIDTH = 960
FILMS = {".mp4", ".mkv", ".avi", ".mov", ".webm"}
SHEET_FRAMES = 6


@dataclass(frozen=True)
class Coloured:
    """A clip's colour from its donor, frame by frame, and where the copy shows what."""

    chroma: list[Chroma]
    times: NDArray[np.int32]


def colour(frames: list[NDArray[np.uint8]], wear: Wear, folder: Path) -> Coloured:
    """Write film and copy, and colour the film."""
    write_film(folder / "film.mkv", frames)
    write_copy(folder / "copy.mp4", frames, wear)
    film, path = probe(folder / "film.mkv"), folder / "film.colorstudio"
    with Project.create(path) as project:
        film_id = project.films.add(film).id
        project.donors.choose(film_id, probe(folder / "copy.mp4"))
    wish = ShotWish(settings=SampleSettings("draft"), memory=False)
    ColorizeJob(film, path, ColorizeOptions(wish), None, JobControl(), lambda _: None).run()
    with Project.open(path, read_only=True) as project:
        layer = ColourLayer(project, film_id)
        colours = [layer.at(frame) for frame in range(len(frames))]
        donor = project.donors.of(film_id)
        assert donor is not None
        maps = [
            Alignment.from_json(project.donors.measure(film_id, donor.fingerprint, shot.range))
            for shot in project.shots.of(film_id)
        ]
    chroma = [one.chroma for one in colours if one is not None]
    return Coloured(chroma, np.concatenate([one.times for one in maps]))


class Picture:
    """Colour of the grid as R′G′B′ with the true luma."""

    def __init__(self, grid: GridSize, size: tuple[int, int]) -> None:
        self._enlarge = GuidedUpsampler(grid, size)

    def __call__(self, chroma: Chroma, frame: NDArray[np.uint8]) -> NDArray[np.uint8]:
        luma = rgb_to_ycbcr(frame.astype(np.float32) / 255, Matrix.BT470BG)[0]
        rgb = ycbcr_to_rgb(luma, self._enlarge(chroma, luma), Matrix.BT470BG)
        return np.rint(255 * np.clip(rgb, 0, 1)).astype(np.uint8)


def psnr(made: NDArray[np.uint8], true: NDArray[np.uint8]) -> float:
    error = made.astype(np.float32) - true
    return 10 * float(np.log10(255**2 / np.maximum(np.mean(error * error), 1e-6)))


def measure(frames: list[NDArray[np.uint8]], wear: Wear, coloured: Coloured) -> dict[str, float]:
    """The row of one clip."""
    height, width = frames[0].shape[:2]
    top, bottom, left, right = wear.crop
    rows = slice(round(top * height), round((1 - bottom) * height))
    inside = rows, slice(round(left * width), round((1 - right) * width))
    shown = copy_times(len(frames), wear)
    grid = GridSize(*coloured.chroma[0].shape[1:])
    picture = Picture(grid, (height, width))
    found: dict[str, list[float]] = {"copy": [], "whole": [], "missing": [], "ceiling": []}
    for number, (frame, chroma) in enumerate(zip(frames, coloured.chroma, strict=True)):
        made = picture(chroma, frame)
        if number not in shown:
            found["missing"].append(psnr(made, frame))
            continue
        found["copy"].append(psnr(made[inside], frame[inside]))
        found["whole"].append(psnr(made, frame))
        best = picture(grid_chroma_of_rgb(frame, grid), frame)
        found["ceiling"].append(psnr(best[inside], frame[inside]))
    row = {name: float(np.mean(values)) for name, values in found.items() if values}
    return row | {"late": lateness(coloured.times, shown)}


def lateness(times: NDArray[np.int32], shown: list[int]) -> float:
    """How far the copy's frames are from those that they are taken for, of those that it has."""
    pairs = [(shown[t], frame) for frame, t in enumerate(times) if t != MISSING and frame in shown]
    return float(np.mean([abs(one - other) for one, other in pairs])) if pairs else np.nan


def write_sheet(
    path: Path, frames: list[NDArray[np.uint8]], coloured: Coloured, folder: Path
) -> None:
    """Frames in a row each: the copy's own, the film coloured, the truth."""
    copies = read_frames(folder / "copy.mp4", WIDTH, len(frames))
    picture = Picture(GridSize(*coloured.chroma[0].shape[1:]), frames[0].shape[:2])
    sheet = []
    for number in np.linspace(0, len(frames) - 1, SHEET_FRAMES).round().astype(int):
        there = coloured.times[number]
        copy = np.zeros_like(frames[0]) if there == MISSING else copies[there]
        row = [copy, picture(coloured.chroma[number], frames[number]), frames[number]]
        height = round(360 * frames[0].shape[0] / frames[0].shape[1])
        sheet.append(np.hstack([cv2.resize(one, (360, height)) for one in row]))
    cv2.imwrite(str(path), cv2.cvtColor(np.vstack(sheet), cv2.COLOR_RGB2BGR))


def clips(folder: Path) -> dict[str, Path]:
    found = {}
    for one in sorted(path for path in folder.iterdir() if path.is_dir()):
        films = [file for file in sorted(one.iterdir()) if file.suffix.lower() in FILMS]
        found[one.name] = films[0] if films else one
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--frames", type=int, default=100)
    parser.add_argument("--sheets", type=Path)
    options = parser.parse_args()
    wear = Wear()
    for name, clip in clips(options.clips).items():
        if options.only and name not in options.only:
            continue
        frames = read_frames(clip, WIDTH, options.frames)
        if len(frames) < 60:
            continue
        with TemporaryDirectory() as folder:
            coloured = colour(frames, wear, Path(folder))
            row = measure(frames, wear, coloured)
            if options.sheets:
                write_sheet(options.sheets / f"{name}.jpg", frames, coloured, Path(folder))
        print(f"{name:24}", *(f"{key} {value:6.2f}" for key, value in row.items()), flush=True)


if __name__ == "__main__":
    main()
