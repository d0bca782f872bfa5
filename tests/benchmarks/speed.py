"""Colorize and export against a plain transcode with the same encoder settings.

    python -m tests.benchmarks.speed [FILM] [--runs 3] [--seconds 10] [--preset medium]

Without FILM a one-shot 1080p film is made from the sample film. Each run is a process of its own,
transcodes and colorizations in turn, so that a noisy machine disturbs both alike; the figures are
medians. Memory is the peak resident size of the process.
"""

import argparse
import json
import multiprocessing
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np


def make_film(path: Path, seconds: float) -> None:
    """The first shot of the sample film in 1080p, there and back again until it is long enough."""
    from colorstudio.film.compose import compose_film
    from tools.sample_film.film import SHOT_STARTS, render_sample

    frames = []
    for number, frame in enumerate(render_sample()):
        if number == SHOT_STARTS[1]:
            break
        frames.append(cv2.resize(frame, (1920, 1080), interpolation=cv2.INTER_CUBIC))
    cycle = frames + frames[-2:0:-1]
    count = round(seconds * 24)
    pictures = (cycle[number % len(cycle)] for number in range(count))
    silence = np.zeros((round(seconds * 48000), 1), np.int16)
    compose_film(path, pictures, Fraction(24), silence, sample_rate=48000)


def transcode(film: Path, target: Path, preset: str) -> None:
    """Decode and encode, nothing else; neutral chroma."""
    from colorstudio.film.codecs import ExportSettings
    from colorstudio.film.probe import probe
    from colorstudio.film.reader import FilmReader
    from colorstudio.film.writer import open_writer

    info = probe(film)
    settings = ExportSettings("h264", preset=preset)
    with (
        open_writer(target, info, settings, overwrite=True) as writer,
        FilmReader(info) as reader,
    ):
        grey = np.full(writer.format.chroma_size, 128, np.uint8)
        for picture in reader.frames():
            cb, cr = picture.cb, picture.cr
            writer.write(
                picture.frame,
                picture.y,
                grey if cb is None else cb,
                grey if cr is None else cr,
            )


def colorize(film: Path, target: Path, preset: str) -> None:
    """The command line's own work, from nothing."""
    from colorstudio.cli.main import main

    Path(f"{target}.colorstudio").unlink(missing_ok=True)
    words = ["colorize", str(film), "-o", str(target), "--overwrite", "--preset", preset, "--json"]
    if main(words) != 0:
        raise SystemExit(f"colorizing {film} failed")


def measured(work: Callable[[Path, Path, str], None], *args: object) -> tuple[float, float]:
    """(seconds, peak resident MiB) of ``work`` in a fresh process, its start-up included."""
    context = multiprocessing.get_context("spawn")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=_measure, args=(send, work, *args))
    start = time.monotonic()
    process.start()
    peak: float = receive.recv()
    process.join()
    return time.monotonic() - start, peak


def _measure(send, work, *args) -> None:  # type: ignore[no-untyped-def]
    import contextlib
    import io

    with contextlib.redirect_stdout(io.StringIO()):
        work(*args)
    send.send(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> None:
    """Print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("film", nargs="?", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--preset", default="medium")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        film = args.film or Path(folder) / "film.mp4"
        if not args.film:
            make_film(film, args.seconds)
        plain, colour = [], []
        for _ in range(args.runs):
            plain.append(measured(transcode, film, Path(folder) / "plain.mp4", args.preset))
            colour.append(measured(colorize, film, Path(folder) / "colour.mp4", args.preset))
    report = {
        "transcode_seconds": [round(seconds, 2) for seconds, _ in plain],
        "colorize_seconds": [round(seconds, 2) for seconds, _ in colour],
        "ratio": round(
            statistics.median(s for s, _ in colour) / statistics.median(s for s, _ in plain), 3
        ),
        "transcode_peak_mib": round(max(peak for _, peak in plain)),
        "colorize_peak_mib": round(max(peak for _, peak in colour)),
    }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
