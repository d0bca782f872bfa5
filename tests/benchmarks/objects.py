"""How well clicked objects are outlined and followed, against polygons drawn by hand.

    python -m tests.benchmarks.objects ../shared/data [--only cat,face] [--begins either]

``objects_truth.json`` holds the polygons of some frames of eight films (fractions of the picture);
in a band of ``snap`` per cent of the height around them the border is drawn to the colour picture's
own edges (GrabCut), which the product never sees. A person clicks once on the first frame; then
twice in the middle of the largest error of the frame that is worst.
"""

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.display import to_rgb
from colorstudio.chroma.grid import GridSize
from colorstudio.colorizers.segmenting import load_finder
from colorstudio.engine.open_film import working_grid
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.picture import Picture, WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.hints.objects import Mask, Means, Touch
from colorstudio.scene.follow import Follower
from colorstudio.scene.segmenter import Segmenter

TRUTH = Path(__file__).with_name("objects_truth.json")
CLICKS = 3
_CLOSE = 5  # cells of error that a person sees


@dataclass(frozen=True)
class Case:
    """A film's first frames, and what its object truly is in some of them."""

    name: str
    film: str  # below the folder of data
    lumas: list[WorkingLuma]
    grid: GridSize
    click: tuple[float, float]
    truth: Mapping[int, NDArray[np.bool_]]

    def span(self, first: int, last: int) -> list[WorkingLuma]:
        return self.lumas[first : last + 1]


def cases(data: Path, only: Sequence[str]) -> list[Case]:
    known = json.loads(TRUTH.read_text())
    return [_case(name, known[name], data) for name in known if not only or name in only]


def _case(name: str, stored: Mapping[str, Any], data: Path) -> Case:
    film = probe(data / stored["film"])
    grid = working_grid(film)
    frames = {int(frame): polygons for frame, polygons in stored["frames"].items()}
    with FilmReader(film) as reader:
        lumas = [luma for _, luma in reader.working_lumas(grid.luma, 0, max(frames) + 1)]
        truth = {
            frame: _truth(reader.read(frame), polygons, stored["snap"] / 100, grid)
            for frame, polygons in frames.items()
        }
    return Case(name, stored["film"], lumas, grid, tuple(stored["click"]), truth)


def _truth(
    picture: Picture, polygons: Mapping[str, Any], snap: float, grid: GridSize
) -> NDArray[np.bool_]:
    kind = picture.format
    neutral = np.full(kind.chroma_size, 1 << (kind.bit_depth - 1), picture.y.dtype)
    cb = neutral if picture.cb is None else picture.cb
    cr = neutral if picture.cr is None else picture.cr
    rgb = to_rgb(picture.y, cb, cr, kind)
    height, width = grid.luma
    rgb = cv2.resize(rgb, (width, height), interpolation=cv2.INTER_AREA)
    drawn = np.zeros((height, width), np.uint8)
    for value, group in ((1, polygons["in"]), (0, polygons["out"])):
        for polygon in group:
            cv2.fillPoly(drawn, [np.int32(np.array(polygon) * (width, height))], value)
    side = int(2 * snap * height + 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    state = np.where(drawn > 0, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    state[cv2.erode(drawn, kernel, borderValue=1) > 0] = cv2.GC_FGD
    state[cv2.dilate(drawn, kernel) == 0] = cv2.GC_BGD
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(np.ascontiguousarray(rgb), state, None, *models, 4, cv2.GC_INIT_WITH_MASK)
    found = np.isin(state, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    return cv2.medianBlur(found, 5) > 0


def judge(case: Case, finder: Segmenter, pictures: Path | None, begins: str) -> list[list[float]]:
    """Overlap on each known frame after each click.

    ``begins`` with a click, a double click, what of both is better on the first frame, or a box.
    """
    if begins == "either":
        both = [judge(case, finder, pictures, one) for one in ("click", "whole")]
        return max(both, key=lambda found: found[0][0])
    place = FrameRange(0, len(case.lumas))
    follower = Follower(finder, case, place, case.grid)
    means = Means.WHOLE if begins == "whole" else Means.HELD
    touches = [_around(case.truth[0]) if begins == "box" else Touch(0, (case.click,), means)]
    found = []
    for clicks in range(1, CLICKS + 1):
        masks = {f: m for f, m in follower.masks(touches) if f in case.truth}
        overlaps = {f: _overlap(masks[f], truth) for f, truth in case.truth.items()}
        found.append(list(overlaps.values()))
        if pictures is not None:
            _picture(case, masks, pictures / f"{case.name}-{clicks}.png", touches)
        worst = min(overlaps, key=lambda frame: overlaps[frame])
        touches.append(_correction(worst, masks[worst], case.truth[worst]))
    return found


def _overlap(mask: Mask, truth: NDArray[np.bool_]) -> float:
    large = cv2.resize(mask, truth.shape[::-1], interpolation=cv2.INTER_LINEAR) > 0.5
    return float((large & truth).sum() / max(1, (large | truth).sum()))


def _around(truth: NDArray[np.bool_]) -> Touch:
    rows, columns = np.nonzero(truth)
    height, width = truth.shape
    corners = (
        (float(columns.min() / width), float(rows.min() / height)),
        (float((columns.max() + 1) / width), float((rows.max() + 1) / height)),
    )
    return Touch(0, corners, Means.BOX)


def _correction(frame: int, mask: Mask, truth: NDArray[np.bool_]) -> Touch:
    large = cv2.resize(mask, truth.shape[::-1], interpolation=cv2.INTER_LINEAR) > 0.5
    padded = np.pad((large != truth).astype(np.uint8), 1)
    depth = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
    y, x = np.unravel_index(depth.argmax(), depth.shape)
    means = Means.HELD if truth[y, x] else Means.LEFT
    height, width = truth.shape
    return Touch(frame, (((x + 0.5) / width, (y + 0.5) / height),), means)


def _picture(case: Case, masks: Mapping[int, Mask], target: Path, touches: list[Touch]) -> None:
    seen = []
    for frame, mask in masks.items():
        luma = case.lumas[frame]
        rgb = cv2.cvtColor(luma, cv2.COLOR_GRAY2BGR).astype(np.float32)
        share = cv2.resize(mask, luma.shape[::-1])[..., None] * 0.45
        rgb += share * (np.array((60, 60, 255), np.float32) - rgb)
        picture = rgb.astype(np.uint8)
        edges, _ = cv2.findContours(
            case.truth[frame].astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE
        )
        cv2.drawContours(picture, edges, -1, (0, 255, 0), 1)
        for touch in touches:
            if touch.frame == frame:
                (x, y), held = touch.path[0], touch.means is Means.HELD
                at = int(x * luma.shape[1]), int(y * luma.shape[0])
                cv2.circle(picture, at, 5, (255, 255, 255) if held else (0, 0, 0), -1)
        seen.append(picture)
    cv2.imwrite(str(target), np.hstack(seen))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--begins", default="click", choices=("click", "whole", "either", "box"))
    asked = parser.parse_args()
    finder = load_finder("cpu")
    after: list[list[float]] = [[] for _ in range(CLICKS)]
    for case in cases(asked.data, asked.only.split(",") if asked.only else ()):
        began = time.process_time()
        found = judge(case, finder, asked.pictures, asked.begins)
        spent = (time.process_time() - began) / CLICKS / len(case.lumas)
        for mean, one in zip(after, found, strict=True):
            mean.append(float(np.mean(one)))
        words = "  ".join(" ".join(f"{v:.2f}" for v in one) for one in found)
        print(f"{case.name:9} {words}   {1000 * spent:.0f} ms a frame", flush=True)
    words = ", ".join(f"{np.mean(one):.3f}" for one in after)
    print(f"mean after 1, 2, 3 clicks: {words}")


if __name__ == "__main__":
    main()
