"""How surely things are found again, and how often where they are not.

    python -m tests.benchmarks.again ../shared/data

The things of ``objects_truth.json`` are looked for in the other known frames of their films, as
they are, mirrored, closer, and farther and darker; and in frames of all other films, which do not
show them. Right is what overlaps the truth by 0.3 or more.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.features import load_features
from colorstudio.errors import ColorStudioError
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.scene.again import find_again
from tests.benchmarks.objects import Case, cases

_HEIGHT = 360
_RIGHT = 0.3
_LEVELS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
_KINDS = (".mp4", ".mkv", ".avi", ".mov")

Seen = tuple[WorkingLuma, NDArray[np.bool_]]


def ways(luma: WorkingLuma, mask: NDArray[np.bool_]) -> Iterator[Seen]:
    """A frame as other shots may show it."""
    height, width = luma.shape
    yield luma, mask
    yield np.ascontiguousarray(luma[:, ::-1]), np.ascontiguousarray(mask[:, ::-1])
    rows, columns = (axis.mean() for axis in np.nonzero(mask))
    tall, wide = int(0.7 * height), int(0.7 * width)
    top = int(np.clip(rows - tall / 2, 0, height - tall))
    left = int(np.clip(columns - wide / 2, 0, width - wide))
    near = np.s_[top : top + tall, left : left + wide]
    yield _sized(luma[near], width, height), _sized(mask[near].astype(np.uint8), width, height) > 0
    small = _sized(luma, wide, tall)
    edges = ((height - tall) // 2, height - tall - (height - tall) // 2)
    sides = ((width - wide) // 2, width - wide - (width - wide) // 2)
    far = cv2.copyMakeBorder(small, *edges, *sides, cv2.BORDER_REFLECT)
    dark = (255 * (far / 255) ** 1.4 * 0.85).astype(np.uint8)
    flat = cv2.copyMakeBorder(
        _sized(mask.astype(np.uint8), wide, tall), *edges, *sides, cv2.BORDER_CONSTANT
    )
    yield dark, flat > 0


def others(data: Path) -> Iterator[tuple[Path, WorkingLuma]]:
    """The first frame and one two seconds on of each film."""
    for path in sorted([*data.glob("clips/*/*"), *data.glob("bw/*/*")]):
        if path.suffix not in _KINDS:
            continue
        try:
            film = probe(path)
            size = _HEIGHT, round(_HEIGHT * float(film.video.upright_aspect))
            with FilmReader(film) as reader:
                for frame in sorted({0, min(60, len(film.frames) - 1)}):
                    yield path, working_luma(reader.read(frame), size)
        except ColorStudioError:
            continue


def _sized(plane: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(plane, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _overlap(area: NDArray[np.bool_], mask: NDArray[np.bool_]) -> float:
    size = area.shape[1], area.shape[0]
    truth = cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.5
    return float((area & truth).sum() / max(1, (area | truth).sum()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    extractor = load_features("default", "cpu")

    def look(luma: WorkingLuma) -> NDArray[np.float32]:
        return extractor.things(luma.astype(np.float32) / np.float32(255))

    known: list[Case] = cases(data, ())
    foreign = [(path, look(luma)) for path, luma in others(data)]
    found: list[float] = []  # sureness where it is, 0 where it was not found there
    wrong: list[float] = []
    for case in known:
        shown = {
            frame: [(look(luma), mask) for luma, mask in ways(case.lumas[frame], truth)]
            for frame, truth in case.truth.items()
        }
        for frame, (plain, *_) in shown.items():
            features, mask = plain[0], plain[1].astype(np.float32)
            for other, views in shown.items():
                for there, truth in views if other != frame else ():
                    again = find_again(features, mask, there)
                    right = again is not None and _overlap(again.area, truth) > _RIGHT
                    found.append(again.sureness if again is not None and right else 0.0)
            for path, there in foreign:
                if path.parent.name not in case.film:
                    again = find_again(features, mask, there)
                    wrong.append(0.0 if again is None else again.sureness)
        print(f"{case.name}: {len(found)} where they are, {len(wrong)} where not", flush=True)
    for level in _LEVELS:
        there, away = (float(np.mean(np.array(one) >= level)) for one in (found, wrong))
        rates = f"{there:.0%} found in the right place, {away:.1%} taken for it"
        print(f"at least {level:.0%} sure: {rates}")


if __name__ == "__main__":
    main()
