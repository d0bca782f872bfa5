"""Inputs that went wrong once, exported and measured: ``python -m tests.film.cases``.

Prints the table of cases and outcomes of ``docs/reliability.md``. What is right is measured, not
believed: flashes against bursts, counts, times, samples and tags.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from tests.colorizers.models import save_tiny_model
from tests.film.boxes import with_edits
from tests.film.everyday_cases import HABITS
from tests.film.exporting import captions, export, settings, times
from tests.film.field_coded import field_film, pictures
from tests.film.sync import flashes, joined, out_of_step, samples, sync_film

TEXTS = [(0.2, 0.8, "Once"), (1.0, 1.6, "upon a time")]

Check = Callable[[FilmInfo, Path], str]
"""Measures an export; raises AssertionError where it is wrong, else says what was measured."""


@dataclass(frozen=True, slots=True)
class Case:
    """One input, of a kind of what went wrong once, and how its export is judged."""

    item: int  # of the seventeen kinds
    kind: str
    make: Callable[[Path], Path]
    target: str
    codec: str
    check: Check

    def run(self, folder: Path) -> str:
        """Make the film, export it, and say what was measured."""
        film = probe(self.make(folder))
        export(film, folder / self.target, settings(self.codec))
        return self.check(film, folder / self.target)


def in_step(film: FilmInfo, made: Path) -> str:
    """Pictures as many as the film's, at its steps, each burst with its flash."""
    found = times(made)
    assert len(found) == len(film.frames)
    wanted = (film.frames.pts - film.frames.pts[0]) * float(film.frames.time_base)
    drift = np.abs(np.array([float(t - found[0]) for t in found]) - wanted).max()
    assert drift < 0.0011
    late = out_of_step(made)
    assert late < 0.03
    return f"{len(found)} pictures, sound within {1000 * late:.0f} ms of {len(flashes(made))} marks"


def with_texts(film: FilmInfo, made: Path) -> str:
    """In step, and each text at its time."""
    shown = captions(made)
    assert [text for _, _, text in shown] == [text for _, _, text in TEXTS]
    late = max(
        abs(a - b)
        for a, b in zip(
            (n for line in shown for n in line[:2]),
            (n for line in TEXTS for n in line[:2]),
            strict=True,
        )
    )
    assert late < 0.002
    return f"{in_step(film, made)}; texts within {1000 * late:.1f} ms"


def to_the_sample(film: FilmInfo, made: Path) -> str:
    """Sound equal to the source's."""
    before, after = samples(film.path), samples(made)
    assert np.array_equal(before, after)
    codec = probe(made).audio[0].codec
    return f"{in_step(film, made)}; {after.shape[1]} samples equal, as {codec}"


def counted(film: FilmInfo, made: Path) -> str:
    """Each picture once, at 25 a second."""
    steps = np.diff([float(t) for t in times(made)])
    assert len(steps) == 19
    assert np.abs(steps - 0.04).max() < 0.0011
    return f"{len(steps) + 1} pictures at {film.video.frame_rate} a second"


def _everyday(audio: str, rate: int = 48000) -> Callable[[Path], Path]:
    return lambda folder: sync_film(
        folder / "in.mkv", codec="libx264", audio=[audio], sample_rate=rate, subtitles=TEXTS
    )


def _joined(suffix: str, starts: tuple[float, ...]) -> Callable[[Path], Path]:
    audio = "ac3" if suffix == ".vob" else "mp2"
    return lambda folder: joined(
        folder / f"in{suffix}",
        *(
            sync_film(folder / f"{n}{suffix}", frames=30, audio=[audio], start=start)
            for n, start in enumerate(starts)
        ),
    )


def _edited(*edits: tuple[float, float]) -> Callable[[Path], Path]:
    return lambda folder: with_edits(
        sync_film(folder / "in.mp4", codec="libx264", audio=["aac"]), edits
    )


def _sounding(audio: str, bits: int) -> Callable[[Path], Path]:
    return lambda folder: sync_film(folder / "in.mkv", audio=[audio], bits=bits)


def _in_fields(name: str, whole: tuple[int, ...], *, bottom_first: bool) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        units = pictures(20, whole=whole, bottom_first=bottom_first)
        return field_film(folder / name, units, whole, all_timed=not name.endswith(".ts"))

    return make


_HOLDERS = ("out.mp4", "out.mov", "out.mkv")
CASES = [
    *(
        Case(
            1,
            f"Matroska with {audio} at {rate} Hz and SRT",
            _everyday(audio, rate),
            t,
            "h264",
            with_texts,
        )
        for audio, rate in (("ac3", 44100), ("ac3", 48000), ("aac", 48000), ("flac", 48000))
        for t in _HOLDERS
    ),
    *(
        Case(item, kind, make, t, "h264", in_step)
        for item, kind, make in (
            (2, "two DVD cells, clock anew", _joined(".vob", (0, 0))),
            (2, "two transport streams, clock anew", _joined(".ts", (0, 0))),
            (2, "three transport streams, clock anew", _joined(".ts", (0, 0, 0))),
            (2, "clock two hours ahead after a join", _joined(".ts", (0, 7200))),
            (2, "clock an hour back after a join", _joined(".ts", (3600, 0))),
            (4, "edit list of two pieces", _edited((0.0, 0.88), (1.52, 0.8))),
            (4, "edit list of three pieces", _edited((0.2, 0.4), (0.92, 0.4), (1.8, 0.4))),
            (4, "edit list that cuts the beginning", _edited((0.52, 1.8))),
        )
        for t in _HOLDERS
    ),
    *(
        Case(
            *(9, f"{audio} of {bits} bits into {codec}"),
            *(_sounding(audio, bits), t, codec, to_the_sample),
        )
        for audio, bits, t, codec in (
            ("pcm_s16le", 16, "out.mp4", "ffv1"),
            ("pcm_s24le", 24, "out.mp4", "ffv1"),
            ("flac", 24, "out.mov", "prores"),
            ("pcm_s32le", 32, "out.mov", "prores"),
            ("flac", 16, "out.mkv", "ffv1"),
        )
    ),
    *(
        Case(
            13,
            f"H.264 in fields, {words}, in {name[3:]}",
            _in_fields(name, whole, bottom_first=bottom),
            "out.mp4",
            "h264",
            counted,
        )
        for name in ("in.ts", "in.mkv", "in.mp4")
        for words, whole, bottom in (
            ("top first", (), False),
            ("bottom first", (), True),
            ("mixed with frames", tuple(range(0, 20, 2)), False),
        )
    ),
]


def table() -> str:
    """All cases and what was measured, in Markdown, by kind."""
    rows: list[tuple[int, str]] = []
    with tempfile.TemporaryDirectory() as models:
        save_tiny_model(Path(models) / "tiny")
        for case in CASES:
            with tempfile.TemporaryDirectory() as folder:
                outcome = case.run(Path(folder))
            road = f"{case.codec} in {Path(case.target).suffix[1:]}"
            rows.append((case.item, f"| {case.item} | {case.kind} | {road} | {outcome} |"))
        for habit in HABITS:
            with tempfile.TemporaryDirectory() as folder:
                outcome = habit.run(Path(folder), Path(models))
            row = f"| {habit.item} | {habit.kind} | {habit.road} | {outcome} |"
            rows.append((habit.item, row))
    lines = ["| kind | input | road | measured |", "| --- | --- | --- | --- |"]
    return "\n".join([*lines, *(row for _, row in sorted(rows, key=lambda row: row[0]))])


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
