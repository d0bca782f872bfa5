"""How well shots are found: ours and PySceneDetect, on real films and on films put together here.

    python -m tests.benchmarks.shots --data DIR [--seeds 30 36]

DIR holds ``clips`` and ``bw`` with one folder a film, and ``stills`` with photographs. The borders
of the real films in :data:`KNOWN` were looked up by eye; any other film is a single shot. Each
seed (the second number is excluded) makes one film of eight shots for each of :data:`SETS`
of ``made_films.py``, from stretches of these films and pans over the photographs.

A cut counts as found one frame off or closer, a gradual change anywhere between its first and last
frame (three frames off at least). What is found elsewhere, or twice, is a false alarm.
"""

import argparse
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
from scenedetect import FrameTimecode
from scenedetect.detectors import AdaptiveDetector

from colorstudio.chroma.grid import grid_size
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import detect_shots

from .made_films import SETS, Border, Film, Material, made_film, read_stills, stretches_of

Detector = Callable[[Sequence[WorkingLuma], float], list[int]]

FILMS = {".mp4", ".mkv", ".avi", ".mov", ".webm"}
KINDS = ("cut", "short", "dissolve", "fade", "effect")


def cuts(*frames: int) -> list[Border]:
    return [Border("cut", frame, frame) for frame in frames]


KNOWN = {
    "reel": cuts(44, 134, 299, 360, 394, 494, 510, 630, 750, 870, 1020, 1140, 1284),
    "montage_A": cuts(40, 80, 120, 160, 200, 236, 276),
    "deepremaster_abomb": cuts(44, 134, 299),
    "havc_office": cuts(34, 134, 207, 290),
    "torchcodec_nasa": [Border("dissolve", 124, 151), *cuts(202)],
    "propainter_running_car": [Border("effect", 27, 33), Border("effect", 270, 274)],
}
DAMAGED = {"mmaction_armwrestling": (229, 269)}  # the file is broken there; nothing counts
COMPILED = {"reel", "montage_A"}  # of films that are here themselves


def real_films(data: Path) -> Iterator[Film]:
    for path in sorted(file for room in ("bw", "clips") for file in (data / room).glob("*/*")):
        if path.suffix.lower() in FILMS:
            yield read_film(path)


def read_film(path: Path) -> Film:
    info, name = probe(path), path.parent.name
    with FilmReader(info) as reader:
        lumas = [
            luma for _, luma in reader.working_lumas(grid_size(info.video.display_aspect).luma)
        ]
    damaged = range(*DAMAGED.get(name, (0, 0)))
    return Film(name, float(info.video.frame_rate), lumas, KNOWN.get(name, []), damaged)


def ours(lumas: Sequence[WorkingLuma], rate: float) -> list[int]:
    return [shot.start for shot in detect_shots(enumerate(lumas), rate)][1:]


def pyscenedetect(lumas: Sequence[WorkingLuma], rate: float) -> list[int]:
    """Luma only: its scores divide by three where there is never any hue or saturation."""
    detector, found = AdaptiveDetector(luma_only=True, min_scene_len=3), []
    for frame, luma in enumerate(lumas):
        size = round(luma.shape[1] * 72 / luma.shape[0]), 72
        small = cv2.resize(luma, size, interpolation=cv2.INTER_AREA)
        picture = cv2.cvtColor(small, cv2.COLOR_GRAY2BGR)
        found += detector.process_frame(FrameTimecode(frame, rate), picture)
    return [timecode.frame_num for timecode in found]


DETECTORS: dict[str, Detector] = {"ours": ours, "PySceneDetect": pyscenedetect}


@dataclass
class Tally:
    """Of one set of films."""

    films: int = 0
    false: int = 0
    true: dict[str, int] = field(default_factory=lambda: defaultdict(int))  # by kind
    found: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, film: Film, starts: Iterable[int]) -> None:
        left = [start for start in starts if start not in film.damaged]
        self.films += 1
        for border in film.borders:
            self.true[border.kind] += 1
            if (match := nearest(left, border)) is not None:
                self.found[border.kind] += 1
                left.remove(match)
        self.false += len(left)


def nearest(starts: Sequence[int], border: Border) -> int | None:
    """The start that matches a border best."""
    middle, length = (border.first + border.stop) / 2, border.stop - border.first
    tolerance = max(3, length / 2) if length else 1
    close = [start for start in starts if abs(start - middle) <= tolerance]
    return min(close, key=lambda start: abs(start - middle), default=None)


@dataclass
class Scores:
    """Of one detector; the clock counts its processor time alone."""

    detector: Detector
    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    seconds: float = 0.0
    frames: int = 0

    def add(self, group: str, film: Film) -> None:
        start = time.process_time()
        starts = self.detector(film.lumas, film.rate)
        self.seconds += time.process_time() - start
        self.frames += len(film.lumas)
        self.tallies[group].add(film, starts)

    def summary(self, groups: Iterable[str]) -> str:
        tallies = [self.tallies[group] for group in groups]
        true = sum(sum(tally.true.values()) for tally in tallies)
        found = sum(sum(tally.found.values()) for tally in tallies)
        false = sum(tally.false for tally in tallies)
        precision, recall = found / max(1, found + false), found / true
        f1 = 2 * found / (found + true + false)
        return f"precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}"


def table(scores: Sequence[Scores], groups: Sequence[str]) -> str:
    """Markdown; a cell gives what each detector found, and of how many."""
    kinds = [k for k in KINDS if any(scores[0].tallies[group].true[k] for group in groups)]
    lines = ["| films | number | " + " | ".join([*kinds, "false alarms"]) + " |"]
    lines.append("| --- " * (len(kinds) + 3) + "|")
    for group in groups:
        tallies = [score.tallies[group] for score in scores]
        cells = [found_of(tallies, kind) for kind in kinds]
        false = " / ".join(str(tally.false) for tally in tallies)
        lines.append("| " + " | ".join([group, str(tallies[0].films), *cells, false]) + " |")
    return "\n".join(lines)


def found_of(tallies: Sequence[Tally], kind: str) -> str:
    true = tallies[0].true[kind]
    return " / ".join(str(t.found[kind]) for t in tallies) + f" of {true}" if true else ""


def report(title: str, scores: dict[str, Scores], groups: Sequence[str]) -> None:
    print(f"\n{title}; cells read {' / '.join(scores)}\n\n{table(list(scores.values()), groups)}\n")
    for name, score in scores.items():
        print(f"{name}: {score.summary(groups)}", flush=True)


def main(data: Path, seeds: range) -> None:
    scores = {name: Scores(detector) for name, detector in DETECTORS.items()}
    material = Material({}, read_stills(data / "stills"))
    for film in real_films(data):
        for score in scores.values():
            score.add(film.name if film.borders else "single shots", film)
        if film.name not in COMPILED:
            material.stretches[film.name] = stretches_of(film)
    report("Real films", scores, [*KNOWN, "single shots"])
    for name in SETS:
        for seed in seeds:
            film = made_film(name, seed, material)
            for score in scores.values():
                score.add(name, film)
    report("Films put together", scores, list(SETS))
    for name, score in scores.items():
        print(f"{name}: {1000 * score.seconds / score.frames:.2f} ms of processor time a frame")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--seeds", type=int, nargs=2, default=(30, 36), metavar=("FIRST", "STOP"))
    options = parser.parse_args()
    main(options.data, range(*options.seeds))
