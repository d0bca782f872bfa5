"""How close to the truth, how colourful and how fast the default model samples.

    python -m tests.benchmarks.sampling FOLDER [--count 60] [--models NAME ...] [--few-steps]
        [--weights FOLDER] [--sheet OUT.png]

FOLDER holds colour photographs. Each is taken to a grid of 128 cells' short side, its luma is
colorized, and the result is compared with its own colour there. Figures are means over the
photographs; colourfulness is Hasler and Süsstrunk's (2003), as a fraction of the truth's. VGG
distance and FSD need their weights.
"""

import argparse
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma, GridSize, grid_size
from colorstudio.chroma.matrices import rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.evaluation.metrics.colourfulness import colourfulness
from colorstudio.evaluation.metrics.frames import batch
from colorstudio.evaluation.metrics.frechet import Gaussian, frechet_distance
from colorstudio.evaluation.metrics.lab import ciede2000
from colorstudio.evaluation.networks import Networks, load_networks
from colorstudio.film.tags import Matrix
from colorstudio.hints.hint import Hint

SHORT_SIDE = 128
Floats = NDArray[np.float32]
Colorize = Callable[["Still"], Chroma]


@dataclass(frozen=True)
class Still:
    """A photograph: working luma (2h, 2w), grid luma (h, w) and true chroma (2, h, w)."""

    luma: Floats
    cells: Floats
    truth: Chroma

    @property
    def size(self) -> GridSize:
        return GridSize(*self.cells.shape)

    def rgb(self, chroma: Chroma) -> Floats:
        """The picture at grid size in this colour."""
        return np.clip(ycbcr_to_rgb(self.cells, chroma, Matrix.SMPTE170M), 0, 1)

    def picture(self, chroma: Chroma) -> NDArray[np.uint8]:
        """The same in code values."""
        return np.rint(self.rgb(chroma) * 255).astype(np.uint8)


def read_still(path: Path) -> Still:
    rgb = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB).astype(np.float32) / 255
    size = grid_size(Fraction(rgb.shape[1], rgb.shape[0]), SHORT_SIDE)
    large = cv2.resize(rgb, size.luma[::-1], interpolation=cv2.INTER_AREA)
    luma, _ = rgb_to_ycbcr(large, Matrix.SMPTE170M)
    small = cv2.resize(large, size[::-1], interpolation=cv2.INTER_AREA)
    return Still(luma, *rgb_to_ycbcr(small, Matrix.SMPTE170M))


class Row:
    """The figures of one way to colour, gathered still by still."""

    def __init__(self, networks: Networks) -> None:
        self._networks = networks
        self._values: dict[str, list[float]] = {}
        self._own = {name: Gaussian() for name in networks.features}
        self._true = {name: Gaussian() for name in networks.features}

    def add(self, still: Still, chroma: Chroma) -> None:
        truth, result = (batch([still.picture(c)]) for c in (still.truth, chroma))
        error = float(np.square(chroma - still.truth).mean())
        found = {
            "ΔE2000": float(ciede2000(truth, result).mean()),
            "colourfulness": float(colourfulness(result)),
            "of truth": float(colourfulness(truth)),
            "chroma dB": -10 * np.log10(error),
        }
        for name, distance in self._networks.distances.items():
            found[name] = float(distance(truth, result))
        for name, value in found.items():
            self._values.setdefault(name, []).append(value)
        for name, features in self._networks.features.items():
            self._own[name].push(features(result))
            self._true[name].push(features(truth))

    def text(self) -> str:
        mean = {name: float(np.mean(values)) for name, values in self._values.items()}
        mean["colourfulness"] /= mean.pop("of truth")
        for name, own in self._own.items():
            mean[name] = frechet_distance(own, self._true[name])
        return " | ".join(f"{name} {value:.4g}" for name, value in mean.items())


def measure(name: str, stills: list[Still], colorize: Colorize, networks: Networks) -> list[Chroma]:
    """Print one row; return the colours."""
    colorize(stills[0])
    wall, cpu = time.perf_counter(), time.process_time()
    colours = [colorize(still) for still in stills]
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    row = Row(networks)
    for still, colour in zip(stills, colours, strict=True):
        row.add(still, colour)
    count = len(stills)
    times = f"{1e3 * wall / count:.0f} ms | {1e3 * cpu / count:.0f} ms of CPU"
    print(f"| {name} | {row.text()} | {times} |", flush=True)
    return colours


def points(still: Still, count: int = 30) -> Hint:
    """True colour at a few places of 3 × 3 cells."""
    rng = np.random.default_rng(0)
    known = np.zeros((1, *still.size), np.float32)
    for row, column in zip(
        rng.integers(1, still.size.height - 1, count),
        rng.integers(1, still.size.width - 1, count),
        strict=True,
    ):
        known[:, row - 1 : row + 2, column - 1 : column + 2] = 1
    return Hint(still.truth * known, known)


def holes(still: Still, count: int = 12) -> Hint:
    """True colour with rectangular holes, as where motion could not carry it."""
    rng = np.random.default_rng(0)
    known = np.ones((1, *still.size), np.float32)
    for row, column in zip(
        rng.integers(0, still.size.height - 24, count),
        rng.integers(0, still.size.width - 24, count),
        strict=True,
    ):
        known[:, row : row + 24, column : column + 24] = 0
    return Hint(still.truth * known, known)


def nothing(still: Still) -> Hint:
    return Hint.nothing(still.size)


class Model:
    """A chroma diffusion model."""

    def __init__(self, name: str) -> None:
        from colorstudio.colorizers.loading import load_colorizer

        self._colorizer = load_colorizer(name, "cpu")
        self._pipeline = self._colorizer._pipeline

    def at(
        self, quality: str, steps: int | None = None, hint: Callable[[Still], Hint] = nothing
    ) -> Colorize:
        from colorstudio.colorizers.protocol import HintBatch
        from colorstudio.models.settings import SampleSettings

        def colorize(still: Still) -> Chroma:
            known = hint(still)
            hints = HintBatch(known.chroma[None, None], known.confidence[None, None])
            settings = SampleSettings(quality, steps)
            return self._colorizer.colorize(still.luma[None, None, None], hints, settings, [1])[
                0, 0
            ]

        return colorize

    def prior(self, still: Still) -> Chroma:
        """The first guess alone."""
        import torch

        from colorstudio.colorizers.chroma_diffusion.guess import likely_chroma
        from colorstudio.colorizers.chroma_diffusion.view import CHROMA_SCALE, upsample_guided

        with torch.inference_mode():
            guess = likely_chroma(
                self._pipeline.prior, None, torch.from_numpy(still.luma)[None, None]
            ).colour
            cells = torch.from_numpy(still.cells)[None, None]
            return (upsample_guided(guess.chroma, cells) / CHROMA_SCALE)[0].numpy()


def contact_sheet(stills: list[Still], columns: Iterable[list[Chroma]]) -> Floats:
    """One row a still, in the truth's and every column's colour."""
    rows = []
    for number, still in enumerate(stills):
        colours = [still.truth, *(column[number] for column in columns)]
        rows.append(np.hstack([cv2.resize(still.rgb(c), (160, 120)) for c in colours]))
    return np.vstack(rows)


def compare_kinds_of_hint(model: Model, stills: list[Still], networks: Networks) -> None:
    measure("standard, 30 points", stills, model.at("standard", hint=points), networks)
    measure("standard, holes", stills, model.at("standard", hint=holes), networks)
    measure("the holes in grey", stills, lambda still: holes(still).chroma, networks)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--models", nargs="+", default=["default"])
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--few-steps", action="store_true", help="only: 4 steps against 20")
    parser.add_argument("--sheet", type=Path)
    asked = parser.parse_args()
    stills = [read_still(path) for path in sorted(asked.folder.glob("*.jpg"))[: asked.count]]
    networks = load_networks(asked.weights) if asked.weights else Networks({}, {})
    measure("grey", stills, lambda still: np.zeros_like(still.truth), networks)
    columns = []
    for name in asked.models:
        model = Model(name)
        print(f"{name}:")
        if asked.few_steps:
            for steps in (4, 20):
                measure(f"{steps} steps", stills, model.at("standard", steps), networks)
        else:
            ways = {"prior": model.prior} | {q: model.at(q) for q in ("draft", "standard", "fine")}
            columns += [measure(way, stills, colour, networks) for way, colour in ways.items()]
            compare_kinds_of_hint(model, stills, networks)
    if asked.sheet:
        sheet = (contact_sheet(stills, columns) * 255).astype(np.uint8)
        cv2.imwrite(str(asked.sheet), cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR))


if __name__ == "__main__":
    main()
