"""Whether colour belongs to things: regions, skin, points and what has no colour.

    python -m tests.benchmarks.things regions --scene DIR
    python -m tests.benchmarks.things skin --scene DIR
    python -m tests.benchmarks.things points --scene DIR [--count 60]
    python -m tests.benchmarks.things names --scene DIR
    python -m tests.benchmarks.things neutral

``DIR`` holds tar files of pictures with labels (NAME.jpg, NAME.png), ``classes.txt`` and
``val.txt``, the pictures that nothing learns from. ``regions``: the spread of chroma within a
labelled region over the truth's. ``skin``: degrees between the CIELAB hue of painted and true
skin. ``points``: two points of a strong colour on one region; the share of the change of chroma
that lands on other classes, and the share of the region that takes the colour. ``names``:
intersection over union of what the model's head names. ``neutral``: mean
absolute chroma, in code values, of made title cards, leader and bars.
"""

import argparse
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.color import rgb2lab

from colorstudio.chroma.grid import Chroma, grid_size
from colorstudio.chroma.matrices import rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.colorizers.protocol import Colorizer, HintBatch, SampleSettings
from colorstudio.film.tags import Matrix
from colorstudio.hints.hint import Hint
from colorstudio.hints.points import ColourPoint, point_hint

SHORT_SIDE = 96  # cells
LEAST_SHARE = 0.02  # of the picture, that a region covers at least
UNLABELLED = 255
STRONG = ((230, 40, 40), (40, 60, 230), (230, 200, 30), (200, 40, 200), (30, 200, 60))
CODE_VALUES = 224  # per unit of grid chroma, in limited range
Floats = NDArray[np.float32]
Labels = NDArray[np.uint8]


@dataclass(frozen=True)
class Scene:
    """A labelled picture: luma (2h, 2w) in code values, its grid's luma, chroma and labels."""

    name: str
    luma: NDArray[np.uint8]
    cells: Floats
    truth: Chroma
    labels: Labels

    def regions(self) -> Iterator[tuple[int, NDArray[np.bool_]]]:
        """Connected areas of one class."""
        for number in np.unique(self.labels[self.labels != UNLABELLED]).tolist():
            count, parts = cv2.connectedComponents((self.labels == number).astype(np.uint8))
            for part in range(1, count):
                area = parts == part
                if area.mean() >= LEAST_SHARE:
                    yield number, area

    def lab(self, chroma: Chroma) -> Floats:
        rgb = np.clip(ycbcr_to_rgb(self.cells, chroma, Matrix.SMPTE170M), 0, 1)
        return np.asarray(rgb2lab(rgb), np.float32)  # type: ignore[no-untyped-call]


def scenes(folder: Path) -> Iterator[Scene]:
    """The validation pictures."""
    kept = set((folder / "val.txt").read_text().split())
    for path in sorted(folder.glob("*.tar")):
        if path.stem.startswith("depth"):
            continue
        with tarfile.open(path) as archive:
            members = {member.name: member for member in archive if member.isfile()}
            for name in sorted(kept & {n[:-4] for n in members if n.endswith(".jpg")}):
                files = (archive.extractfile(members[name + end]) for end in (".jpg", ".png"))
                picture, labels = (np.frombuffer(f.read(), np.uint8) for f in files if f)
                yield _scene(name, cv2.imdecode(picture, 1)[..., ::-1], cv2.imdecode(labels, 0))


def _scene(name: str, rgb: NDArray[np.uint8], labels: Labels) -> Scene:
    size = grid_size(Fraction(rgb.shape[1], rgb.shape[0]), SHORT_SIDE)
    large = cv2.resize(rgb.astype(np.float32) / 255, size.luma[::-1], interpolation=cv2.INTER_AREA)
    luma, _ = rgb_to_ycbcr(large, Matrix.SMPTE170M)
    small = cv2.resize(large, size[::-1], interpolation=cv2.INTER_AREA)
    cells, truth = rgb_to_ycbcr(small, Matrix.SMPTE170M)
    labels = cv2.resize(labels, size[::-1], interpolation=cv2.INTER_NEAREST)
    return Scene(name, np.rint(luma * 255).clip(0, 255).astype(np.uint8), cells, truth, labels)


class Painter:
    """The model under test at standard quality."""

    def __init__(self, name: str) -> None:
        from colorstudio.colorizers.features import load_features
        from colorstudio.colorizers.loading import load_colorizer

        self._colorizer: Colorizer = load_colorizer(name, "cpu")
        self.things = load_features("default", "cpu").things

    def __call__(self, luma: NDArray[np.uint8], hint: Hint | None = None) -> Chroma:
        grid = grid_size(Fraction(luma.shape[1], luma.shape[0]), min(luma.shape) // 2)
        known = hint or Hint.nothing(grid)
        hints = HintBatch(known.chroma[None, None], known.confidence[None, None])
        picture = luma.astype(np.float32)[None, None, None] / 255
        return self._colorizer.colorize(picture, hints, SampleSettings(), [1])[0, 0]


def compare_regions(paint: Painter, folder: Path) -> None:
    painted, true = [], []
    for scene in scenes(folder):
        chroma = paint(scene.luma)
        for _, area in scene.regions():
            inner = cv2.erode(area.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
            if inner.sum() > 8:
                painted.append(_spread(chroma[:, inner]))
                true.append(_spread(scene.truth[:, inner]))
    ratio = np.mean(painted) / np.mean(true)
    print(
        f"{len(true)} regions: spread of chroma {np.mean(painted) * CODE_VALUES:.2f} code values,"
    )
    print(f"of truth {np.mean(true) * CODE_VALUES:.2f}: ratio {ratio:.2f}")


def _spread(chroma: Floats) -> float:
    return float(np.sqrt(chroma.var(axis=1).sum()))


def compare_skin(paint: Painter, folder: Path) -> None:
    skin = (folder / "classes.txt").read_text().split().index("skin") // 2
    turns, vividness = [], []
    for scene in scenes(folder):
        area = scene.labels == skin
        if area.mean() < LEAST_SHARE:
            continue
        colours = [scene.lab(c)[area][:, 1:].mean(axis=0) for c in (paint(scene.luma), scene.truth)]
        own, true = (np.degrees(np.arctan2(c[1], c[0])) for c in colours)
        turns.append(abs((own - true + 180) % 360 - 180))
        vividness.append(np.linalg.norm(colours[0]) / np.linalg.norm(colours[1]))
        print(f"{scene.name}: {turns[-1]:.1f}° at {vividness[-1]:.2f} of the truth's vividness")
    print(f"{len(turns)} pictures: hue of skin off by {np.mean(turns):.1f}° on average, median")
    print(f"{np.median(turns):.1f}°, vividness {np.mean(vividness):.2f}")


def compare_points(paint: Painter, folder: Path, count: int) -> None:
    outside, taken = [], []
    rng = np.random.default_rng(0)
    for scene in scenes(folder):
        regions = [(n, a) for n, a in scene.regions() if a.mean() > 0.05]
        if len({n for n, _ in regions}) < 3 or len(outside) == count:
            continue
        number, area = regions[int(rng.integers(len(regions)))]
        rgb = STRONG[int(rng.integers(len(STRONG)))]
        points = _two_points(area, rgb, rng)
        grid = grid_size(Fraction(scene.luma.shape[1], scene.luma.shape[0]), SHORT_SIDE)
        features = paint.things(scene.luma.astype(np.float32) / 255)
        hint = point_hint(points, scene.luma, grid, features)
        before = paint(scene.luma)
        change = np.linalg.norm(paint(scene.luma, hint) - before, axis=0)
        known = scene.labels != UNLABELLED
        same = scene.labels == number
        outside.append(change[known & ~same].sum() / change[known].sum())
        wanted = np.linalg.norm(np.array(points[0].chroma) - before[:, area].mean(axis=1))
        taken.append((change[area] > 0.5 * wanted).mean())
    print(f"{len(outside)} pictures: {100 * np.mean(outside):.0f} % of the change lands outside of")
    print(f"the class, {100 * np.mean(taken):.0f} % of the region takes the colour")


def _two_points(
    area: NDArray[np.bool_], rgb: tuple[int, int, int], rng: np.random.Generator
) -> list[ColourPoint]:
    """Well inside of a region, apart from each other."""
    depth = cv2.distanceTransform(area.astype(np.uint8), cv2.DIST_L2, 3)
    rows, columns = np.nonzero(depth >= 0.6 * depth.max())
    first = int(rng.integers(len(rows)))
    second = int(np.argmax(np.hypot(rows - rows[first], columns - columns[first])))
    height, width = area.shape
    return [
        ColourPoint(str(i), (((columns[i] + 0.5) / width, (rows[i] + 0.5) / height),), rgb)
        for i in (first, second)
    ]


def compare_names(model: str, folder: Path) -> None:
    from colorstudio.training.base import load_base
    from colorstudio.training.things.judge import overlaps
    from colorstudio.training.things.labelled import read_labelled

    base = load_base(model)
    encoder, head = base.prior.eval().encoder, base.things.eval()
    values = overlaps(encoder, head, read_labelled(folder).kept, base.prior.layout.side)
    for name, value in values.items():
        print(f"{name}: {value:.2f}")
    print(f"mean of {len(values)}: {np.mean(list(values.values())):.3f}")


def compare_neutral(paint: Painter) -> None:
    worst = 0.0
    for name, luma, area in neutral_cases():
        chroma = np.abs(paint(luma)[:, area]).mean() * CODE_VALUES
        worst = max(worst, chroma)
        print(f"{name}: {chroma:.2f}")
    print(f"worst: {worst:.2f} code values")


def neutral_cases() -> Iterator[tuple[str, NDArray[np.uint8], NDArray[np.bool_]]]:
    """Name, luma, and the cells that should have no colour."""
    rng = np.random.default_rng(7)
    height, width = 2 * SHORT_SIDE, 256
    everywhere = np.ones((height // 2, width // 2), np.bool_)

    def grainy(level: float, grain: float) -> NDArray[np.uint8]:
        noise = rng.normal(level, grain, (height, width))
        return np.asarray(np.clip(np.rint(noise), 0, 255), np.uint8)

    def written(luma: NDArray[np.uint8], ink: int, font: int) -> NDArray[np.uint8]:
        for row, words in enumerate(("The next morning,", "at the old mill", "by the river ...")):
            place = 30, 60 + 38 * row
            cv2.putText(luma, words, place, font, 0.75, (ink,), 1, cv2.LINE_AA)
        return luma

    yield "card, white on black", written(grainy(8, 2), 235, cv2.FONT_HERSHEY_COMPLEX), everywhere
    yield (
        "card, light serif on grey",
        written(grainy(52, 9), 200, cv2.FONT_HERSHEY_TRIPLEX),
        everywhere,
    )
    yield "card, black on light", written(grainy(205, 6), 20, cv2.FONT_HERSHEY_COMPLEX), everywhere
    yield "leader, grainy raised black", grainy(34, 10), everywhere
    yield "leader, grey", grainy(120, 8), everywhere
    yield "leader, white", grainy(236, 4), everywhere
    picture = cv2.resize(cv2.GaussianBlur(grainy(128, 90), (0, 0), 9), (width, height))
    picture = cv2.normalize(picture, None, 20, 235, cv2.NORM_MINMAX)
    for name, level in (("letterbox of dark grey", 38), ("pillarbox of black", 4)):
        barred, bars = picture.copy(), np.zeros_like(everywhere)
        place = np.s_[:24, :] if name.startswith("letter") else np.s_[:, :32]
        for turned, mask in ((barred, bars), (barred[::-1, ::-1], bars[::-1, ::-1])):
            turned[place] = grainy(level, 2)[place]
            mask[tuple(slice(None if s.stop is None else s.stop // 2) for s in place)] = True
        yield name, barred, bars


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("regions", "skin", "points", "names", "neutral"))
    parser.add_argument("--scene", type=Path)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--model", default="default")
    asked = parser.parse_args()
    if asked.what == "names":
        compare_names(asked.model, asked.scene)
        return
    paint = Painter(asked.model)
    if asked.what == "regions":
        compare_regions(paint, asked.scene)
    elif asked.what == "skin":
        compare_skin(paint, asked.scene)
    elif asked.what == "points":
        compare_points(paint, asked.scene, asked.count)
    else:
        compare_neutral(paint)


if __name__ == "__main__":
    main()
