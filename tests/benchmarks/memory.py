"""What palette memory is worth: colour that comes back against colour as it was seen first.

    python -m tests.benchmarks.memory --clips DIR [--quality draft] [--only WORD]

DIR is the folder of real clips that has ``montage_A`` (returning shots, cuts in ``shots.json``).
Each case is a colour film of which the first frame of each thing is given as an exemplar; its
luma is coloured by the whole engine, with and without memory. ``montage`` cuts away and back,
pairs of clips show one place, another, and the first again. The others are one shot each, in which
something is gone for seconds: a pillar made by us hides most of the picture (``pillar``), the
camera pans away and back, as a window over a wide picture (``pan``), a dog runs out of the picture
and comes again, a person stands before a table and leaves, as they were filmed. Measured are the
frames after the return, over the places that had been gone: PSNR over R'G'B' and CIEDE2000 against
the truth.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.color import deltaE_ciede2000, rgb2lab

from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarFile, take_in
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.painter import FramePainter
from colorstudio.evaluation.pictures import own_colour, painted
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import Shot
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project

WIDTH = 432
Rgb = NDArray[np.uint8]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Case:
    """A film, its shots, the frames whose truth is given, and those that are measured."""

    frames: list[Rgb]
    shots: list[Shot]
    given: list[int]
    measured: Mapping[int, Mask]


def film(path: Path, count: int, width: int = WIDTH) -> list[Rgb]:
    with av.open(str(path)) as container:
        frames = []
        for frame in container.decode(video=0):
            rgb = frame.to_ndarray(format="rgb24")
            height = 2 * round(width * rgb.shape[0] / rgb.shape[1] / 2)
            frames.append(cv2.resize(rgb, (width, height), interpolation=cv2.INTER_AREA))
            if len(frames) == count:
                break
    return frames


def clip(clips: Path, name: str) -> Path:
    return next(p for p in (clips / name).iterdir() if p.suffix in (".mp4", ".avi"))


def everywhere(frames: list[Rgb], numbers: Iterable[int]) -> dict[int, Mask]:
    return {number: np.ones(frames[number].shape[:2], bool) for number in numbers}


def montage(clips: Path) -> Case:
    """The first frame of each thing is given; what returns is measured."""
    frames = film(clips / "montage_A" / "montage_A.mp4", 400)
    parts = json.loads((clips / "montage_A" / "shots.json").read_text())["shots"]
    seen: set[str] = set()
    given: list[int] = []
    measured: list[int] = []
    for part in parts:
        if part["clip"] in seen:
            measured += range(part["start"], part["end"])
        else:
            given.append(part["start"])
        seen.add(part["clip"])
    shots = [Shot(part["start"], part["end"]) for part in parts]
    return Case(frames, shots, given, everywhere(frames, measured))


def cut_away_and_back(clips: Path, one: str, other: str) -> Case:
    """60 frames of one clip, 30 of another, and of the first one frames 90 to 120."""
    first, second = (film(clip(clips, name), 130) for name in (one, other))
    height, width = first[0].shape[:2]
    second = [cv2.resize(frame, (width, height)) for frame in second]
    frames = first[:60] + second[:30] + first[90:120]
    shots = [Shot(0, 60), Shot(60, 90), Shot(90, 120)]
    return Case(frames, shots, [0, 60], everywhere(frames, range(90, 120)))


def pillar(clips: Path, name: str) -> Case:
    """Most of the picture is hidden by a pillar, for longer than from keyframe to keyframe."""
    frames = film(clip(clips, name), 120)
    height, width = frames[0].shape[:2]
    rng = np.random.default_rng(0)
    grain = cv2.GaussianBlur(rng.normal(128, 60, (height, 3 * width // 5)), (0, 0), 3)
    wall = np.clip(grain, 0, 255).astype(np.uint8)[..., None].repeat(3, axis=2)
    covered = []
    for number, frame in enumerate(frames):
        left = _pillar_left(number, width)
        shown = frame.copy()
        a, b = max(0, left), min(width, left + wall.shape[1])
        if a < b:
            shown[:, a:b] = wall[:, a - left : b - left]
        covered.append(shown)
    hidden = np.zeros((height, width), bool)
    left = _pillar_left(50, width)
    hidden[:, left : left + wall.shape[1]] = True
    gone = dict.fromkeys(range(95, 120), hidden)
    return Case(covered, [Shot(0, 120)], [0], gone)


def _pillar_left(number: int, width: int) -> int:
    """It comes in from the right at frame 15, rests from 35 to 75, and goes out to the right."""
    come = np.clip((number - 15) / 20, 0, 1) - np.clip((number - 75) / 20, 0, 1)
    return round(width * (1 - 0.8 * come))


def pan(clips: Path, name: str, begin: float, end: float) -> Case:
    """A window of half the width goes from ``begin`` to ``end``, rests there, and goes back.

    Both from 0, all left, to 1, all right.
    """
    wide = film(clip(clips, name), 120, 2 * WIDTH)
    lefts = [round(WIDTH * (begin + (end - begin) * _away(number))) for number in range(120)]
    frames = [
        np.ascontiguousarray(f[:, at : at + WIDTH]) for f, at in zip(wide, lefts, strict=True)
    ]
    height = frames[0].shape[0]
    columns = np.arange(WIDTH)
    measured = {}
    for number in range(80, 120):
        there = columns + lefts[number]
        gone = (there < lefts[50]) | (there >= lefts[50] + WIDTH)
        measured[number] = np.broadcast_to(gone, (height, WIDTH))
    return Case(frames, [Shot(0, 120)], [0], measured)


def _away(number: int) -> float:
    """Smoothly from 0 to 1 over frames 15 to 40, and back over 65 to 90."""
    come = np.clip((number - 15) / 25, 0, 1) - np.clip((number - 65) / 25, 0, 1)
    return float(0.5 - 0.5 * np.cos(np.pi * come))


def filmed(
    clips: Path, name: str, span: range, other: int, after: range, columns: tuple[float, float]
) -> Case:
    """What was filmed so. ``span``, ``other`` and ``after`` number the clip's frames.

    The given frame is the first of ``span``; what differs between the frames ``after`` and the
    frame ``other``, within ``columns`` (in widths), had been gone, or hidden.
    """
    frames = film(clip(clips, name), span.stop)
    away = frames[other]
    left, right = (round(WIDTH * share) for share in columns)
    measured = {}
    for number in after:
        apart = np.abs(frames[number].astype(np.int16) - away).max(axis=2).astype(np.uint8)
        gone = cv2.morphologyEx(apart, cv2.MORPH_OPEN, np.ones((3, 3))) > 24
        gone[:, :left] = gone[:, right:] = False
        measured[number - span.start] = gone
    length = len(span)
    return Case(frames[span.start :], [Shot(0, length)], [0], measured)


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
        ShotWish(settings=SampleSettings(quality), memory=memory), shot_list=tuple(case.shots)
    )
    project = folder / f"{memory}.colorstudio"
    with Project.create(project) as opened:
        taken_in = take_in(opened, opened.films.add(info).id, info, exemplars)
    options = replace(options, exemplars=taken_in)
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
                where = case.measured[picture.frame]
                error = np.square(truth.astype(float) - result)[where].mean()
                psnr.append(10 * np.log10(255**2 / max(error, 1e-6)))
                apart = deltaE_ciede2000(rgb2lab(truth), rgb2lab(result))
                difference.append(apart[where].mean())
    return float(np.mean(psnr)), float(np.mean(difference)), len(case.frames) / seconds


def write(path: Path, frames: list[Rgb]) -> None:
    with av.open(str(path), "w") as out:
        stream = out.add_stream("ffv1", rate=24)
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = "yuv444p"
        for frame in frames:
            out.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")))
        out.mux(stream.encode(None))


CASES: Mapping[str, Callable[[Path], Case]] = {
    "montage": montage,
    "cut dog": lambda clips: cut_away_and_back(clips, "sam2_dog", "sam2_coffee"),
    "cut aquarium": lambda clips: cut_away_and_back(clips, "trackany_aquarium", "sam2_bedroom"),
    "pillar coffee": lambda clips: pillar(clips, "sam2_coffee"),
    "pillar bedroom": lambda clips: pillar(clips, "sam2_bedroom"),
    "pan coffee": lambda clips: pan(clips, "sam2_coffee", 1, 0),
    "pan bedroom": lambda clips: pan(clips, "sam2_bedroom", 0, 1),
    "filmed dog": lambda clips: filmed(
        clips, "sam2_dog", range(146), 84, range(118, 146), (0.35, 1.0)
    ),
    "filmed person": lambda clips: filmed(
        clips, "intel_persons", range(60, 222), 150, range(212, 222), (0.3, 0.8)
    ),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--quality", default="draft")
    parser.add_argument("--only", default="", help="cases whose name has this in it")
    options = parser.parse_args()
    columns = f"{'dB':>12} {'dE':>6} {'fps':>6}"
    print(f"{'case':32} {columns} {columns}   (without, with memory)")
    for name, make in CASES.items():
        if options.only not in name:
            continue
        case = make(options.clips)
        with tempfile.TemporaryDirectory() as folder:
            rows = [run(case, Path(folder), memory, options.quality) for memory in (False, True)]
        without, with_memory = ("{:12.2f} {:6.2f} {:6.1f}".format(*row) for row in rows)
        print(f"{name:32} {without} {with_memory}", flush=True)


if __name__ == "__main__":
    main()
