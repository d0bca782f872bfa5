"""What palette memory is worth: colour that comes back against colour as it was seen first.

    python -m tests.benchmarks.memory --clips DIR [--quality draft] [--only WORD]

DIR is the folder of real clips that has ``montage_A`` (returning shots, cuts in ``shots.json``).
Each case is a colour film of which the first frame of each thing is given as an exemplar; its
luma is coloured by the whole engine, with and without memory. ``montage`` cuts away and back,
pairs of clips show one place, another, and the first again, and in ``returns`` a pillar hides most
of the picture for two seconds within a shot. Measured are the frames after the return: PSNR over
R'G'B' and CIEDE2000 against the truth.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.color import deltaE_ciede2000, rgb2lab

from colorstudio.colorizers.protocol import SampleSettings
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarFile
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.painter import FramePainter
from colorstudio.evaluation.pictures import own_colour, painted
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import Shot
from colorstudio.project.document import Project

WIDTH = 432
Rgb = NDArray[np.uint8]


@dataclass(frozen=True)
class Case:
    """A film, its shots, the frames whose truth is given, and those that are measured."""

    name: str
    frames: list[Rgb]
    shots: list[Shot]
    given: list[int]
    measured: list[int]


def film(path: Path, count: int) -> list[Rgb]:
    with av.open(str(path)) as container:
        frames = []
        for frame in container.decode(video=0):
            rgb = frame.to_ndarray(format="rgb24")
            height = 2 * round(WIDTH * rgb.shape[0] / rgb.shape[1] / 2)
            frames.append(cv2.resize(rgb, (WIDTH, height), interpolation=cv2.INTER_AREA))
            if len(frames) == count:
                break
    return frames


def montage(clips: Path) -> Case:
    """The first frame of each thing is given; what returns is measured."""
    frames = film(clips / "montage_A" / "montage_A.mp4", 400)
    parts = json.loads((clips / "montage_A" / "shots.json").read_text())["shots"]
    seen: set[str] = set()
    given, measured = [], []
    for part in parts:
        if part["clip"] in seen:
            measured += range(part["start"], part["end"])
        else:
            given.append(part["start"])
        seen.add(part["clip"])
    shots = [Shot(part["start"], part["end"]) for part in parts]
    return Case("montage", frames, shots, given, measured)


def cut_away_and_back(clips: Path, one: str, other: str) -> Case:
    """60 frames of one clip, 30 of another, and of the first one frames 90 to 120."""
    first, second = (film(next((clips / name).glob("*.mp4")), 130) for name in (one, other))
    height, width = first[0].shape[:2]
    second = [cv2.resize(frame, (width, height)) for frame in second]
    frames = first[:60] + second[:30] + first[90:120]
    shots = [Shot(0, 60), Shot(60, 90), Shot(90, 120)]
    return Case(f"{one} {other}", frames, shots, [0, 60], list(range(90, 120)))


def leaves_and_returns(clips: Path, name: str) -> Case:
    """Most of the picture is hidden by a pillar, for longer than from keyframe to keyframe."""
    frames = film(next((clips / name).glob("*.mp4")), 120)
    height, width = frames[0].shape[:2]
    rng = np.random.default_rng(0)
    grain = cv2.GaussianBlur(rng.normal(128, 60, (height, 3 * width // 5)), (0, 0), 3)
    pillar = np.clip(grain, 0, 255).astype(np.uint8)[..., None].repeat(3, axis=2)
    covered = []
    for number, frame in enumerate(frames):
        left = _pillar_left(number, width)
        shown = frame.copy()
        a, b = max(0, left), min(width, left + pillar.shape[1])
        if a < b:
            shown[:, a:b] = pillar[:, a - left : b - left]
        covered.append(shown)
    return Case(f"{name} returns", covered, [Shot(0, 120)], [0], list(range(95, 120)))


def _pillar_left(number: int, width: int) -> int:
    """It comes in from the right at frame 15, rests from 35 to 75, and goes out to the right."""
    come = np.clip((number - 15) / 20, 0, 1) - np.clip((number - 75) / 20, 0, 1)
    return round(width * (1 - 0.8 * come))


def run(case: Case, folder: Path, memory: bool, quality: str) -> tuple[float, float, float]:
    """(PSNR, CIEDE2000, frames a second) of the measured frames."""
    path = folder / "film.mkv"
    write(path, case.frames)
    info = probe(path)
    exemplars = []
    for frame in case.given:
        picture = folder / f"{frame}.png"
        cv2.imwrite(str(picture), cv2.cvtColor(case.frames[frame], cv2.COLOR_RGB2BGR))
        exemplars.append(ExemplarFile(picture, frame))
    options = ColorizeOptions(
        settings=SampleSettings(quality),
        exemplars=tuple(exemplars),
        shot_list=tuple(case.shots),
        memory=memory,
    )
    project = folder / f"{memory}.colorstudio"
    Project.create(project).close()
    started = time.perf_counter()
    ColorizeJob(info, project, options, None, JobControl(), lambda event: None).run()
    seconds = time.perf_counter() - started
    psnr, difference = [], []
    with Project.open(project) as opened, FilmReader(info) as reader:
        layer = ColourLayer(opened, 1)
        painter: FramePainter | None = None
        for picture in reader.frames():
            painter = painter or FramePainter(layer, picture.format, picture.format)
            if picture.frame in case.measured:
                truth, result = own_colour(picture), painted(picture, painter)
                error = np.square(truth.astype(float) - result).mean()
                psnr.append(10 * np.log10(255**2 / max(error, 1e-6)))
                difference.append(deltaE_ciede2000(rgb2lab(truth), rgb2lab(result)).mean())
    return float(np.mean(psnr)), float(np.mean(difference)), len(case.frames) / seconds


def write(path: Path, frames: list[Rgb]) -> None:
    with av.open(str(path), "w") as out:
        stream = out.add_stream("ffv1", rate=24)
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = "yuv444p"
        for frame in frames:
            out.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")))
        out.mux(stream.encode(None))


def cases(clips: Path) -> Iterator[Case]:
    yield montage(clips)
    yield cut_away_and_back(clips, "sam2_dog", "sam2_coffee")
    yield cut_away_and_back(clips, "cotracker_cat", "sam2_bedroom")
    yield leaves_and_returns(clips, "sam2_coffee")
    yield leaves_and_returns(clips, "sam2_bedroom")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--quality", default="draft")
    parser.add_argument("--only", default="", help="cases whose name has this in it")
    options = parser.parse_args()
    columns = f"{'dB':>12} {'dE':>6} {'fps':>6}"
    print(f"{'case':32} {columns} {columns}   (without, with memory)")
    for case in cases(options.clips):
        if options.only not in case.name:
            continue
        with tempfile.TemporaryDirectory() as folder:
            rows = [run(case, Path(folder), memory, options.quality) for memory in (False, True)]
        without, with_memory = ("{:12.2f} {:6.2f} {:6.1f}".format(*row) for row in rows)
        print(f"{case.name:32} {without} {with_memory}", flush=True)


if __name__ == "__main__":
    main()
