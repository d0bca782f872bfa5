"""What a scene loses to cuts that are none: clips of one shot, whole and cut in three.

    python -m tests.benchmarks.forced_cuts --clips DIR [--frames 60] [--width 432] [--only NAME...]

The first frame's truth is given; PSNR (dB) of the colour against the clip's own.
"""

import argparse
import statistics
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.probe import probe
from tests.benchmarks.carry import FILMS, film_pictures, numbered_pictures
from tests.engine.one_scene import exemplar_protocol
from tests.media import make_film

_MANY_SHOTS = {"montage_A", "torchcodec_nasa", "propainter_running_car"}


def pictures(clip: Path, frames: int, width: int) -> list[NDArray[np.uint8]]:
    """The first frames of a clip, R'G'B', as large as asked for."""
    film = next((file for file in sorted(clip.iterdir()) if file.suffix in FILMS), None)
    found = list(islice(film_pictures(film) if film else numbered_pictures(clip), frames))
    height = 2 * round(width * found[0].shape[0] / found[0].shape[1] / 2)
    return [cv2.resize(one, (width, height), interpolation=cv2.INTER_AREA) for one in found]


def psnr(rgb: list[NDArray[np.uint8]], folder: Path, cuts: tuple[int, ...]) -> float:
    """Of the frames, coloured in shots between these cuts."""
    folder.mkdir()
    grey = [np.repeat(_luma(one)[..., None], 3, axis=2) for one in rgb]
    films = []
    for name, frames in (("grey", grey), ("truth", rgb)):
        height, width, _ = frames[0].shape
        made = make_film(
            folder / f"{name}.mkv", frames=len(frames), width=width, height=height,
            pix_fmt="gray" if name == "grey" else "yuv444p", codec="ffv1",
            paint=lambda number, _width, _height, frames=frames: frames[number],
        )  # fmt: skip
        films.append(probe(made))
    return exemplar_protocol(films[0], films[1], folder, cuts)


def _luma(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.round(rgb @ np.float32([0.299, 0.587, 0.114])).astype(np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--frames", type=int, default=60)
    parser.add_argument("--width", type=int, default=432)
    parser.add_argument("--only", nargs="*")
    args = parser.parse_args()
    losses = []
    print("| clip | whole (dB) | cut in three | lost |\n| --- | ---: | ---: | ---: |", flush=True)
    for clip in sorted(args.clips.iterdir()):
        if (
            not clip.is_dir()
            or clip.name in _MANY_SHOTS
            or clip.name not in (args.only or [clip.name])
        ):
            continue
        rgb = pictures(clip, args.frames, args.width)
        third = len(rgb) // 3
        with TemporaryDirectory() as folder:
            whole = psnr(rgb, Path(folder) / "whole", (0, len(rgb)))
            cut = psnr(rgb, Path(folder) / "cut", (0, third, 2 * third, len(rgb)))
        losses.append(whole - cut)
        print(f"| {clip.name} | {whole:.2f} | {cut:.2f} | {whole - cut:.2f} |", flush=True)
    mean, median = np.mean(losses), statistics.median(losses)
    print(f"\nLost on average {mean:.2f} dB, in the median {median:.2f}.")


if __name__ == "__main__":
    main()
