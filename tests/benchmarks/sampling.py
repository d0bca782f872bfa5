"""How close to the truth, how colourful and how fast the default model samples.

    python -m tests.benchmarks.sampling FOLDER [--count 60] [--schedulers] [--sheet OUT.png]

FOLDER holds colour photographs. Each is taken to a grid of 128 cells' short side, its luma is
colorized, and the result is compared with its own colour there. Figures are means over the
photographs; colourfulness is Hasler and Süsstrunk's (2003), as a fraction of the truth's.
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
from skimage.color import deltaE_ciede2000, rgb2lab

from colorstudio.chroma.grid import Chroma, GridSize, grid_size
from colorstudio.chroma.matrices import rgb_to_ycbcr, ycbcr_to_rgb
from colorstudio.film.tags import Matrix
from colorstudio.hints.hint import Hint

SHORT_SIDE = 128
SCHEDULERS = (
    "DPMSolverMultistepScheduler",
    "UniPCMultistepScheduler",
    "DEISMultistepScheduler",
    "EulerDiscreteScheduler",
)
STEPS = (1, 2, 4, 8)
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


def read_still(path: Path) -> Still:
    rgb = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB).astype(np.float32) / 255
    size = grid_size(Fraction(rgb.shape[1], rgb.shape[0]), SHORT_SIDE)
    large = cv2.resize(rgb, size.luma[::-1], interpolation=cv2.INTER_AREA)
    luma, _ = rgb_to_ycbcr(large, Matrix.SMPTE170M)
    small = cv2.resize(large, size[::-1], interpolation=cv2.INTER_AREA)
    return Still(luma, *rgb_to_ycbcr(small, Matrix.SMPTE170M))


def colourfulness(rgb: Floats) -> float:
    red, green, blue = np.moveaxis(rgb * 255, -1, 0)
    a, b = red - green, (red + green) / 2 - blue
    return float(np.hypot(a.std(), b.std()) + 0.3 * np.hypot(a.mean(), b.mean()))


def measure(name: str, stills: list[Still], colorize: Colorize) -> list[Chroma]:
    """Print one row; return the colours."""
    colorize(stills[0])
    wall, cpu = time.perf_counter(), time.process_time()
    colours = [colorize(still) for still in stills]
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    pairs = [(s.rgb(c), s.rgb(s.truth)) for s, c in zip(stills, colours, strict=True)]
    error = np.mean([deltaE_ciede2000(rgb2lab(a), rgb2lab(b)).mean() for a, b in pairs])
    vivid = np.mean([colourfulness(a) for a, _ in pairs])
    ratio = vivid / np.mean([colourfulness(b) for _, b in pairs])
    count = len(stills)
    print(
        f"| {name} | {error:.2f} | {ratio:.2f} | {1e3 * wall / count:.0f} "
        f"| {1e3 * cpu / count:.0f} |",
        flush=True,
    )
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
    """The default model, with its scheduler open to exchange."""

    def __init__(self) -> None:
        from colorstudio.colorizers.registry import load_colorizer

        self._colorizer = load_colorizer(device="cpu")
        self._pipeline = self._colorizer._pipeline

    def use_scheduler(self, name: str) -> None:
        import diffusers

        config = dict(self._pipeline.scheduler.config) | {"clip_sample": False}
        self._pipeline.scheduler = getattr(diffusers, name).from_config(config)

    def at(
        self, quality: str, steps: int | None = None, hint: Callable[[Still], Hint] = nothing
    ) -> Colorize:
        from colorstudio.colorizers.protocol import HintBatch, SampleSettings

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
            guess = likely_chroma(self._pipeline.prior, torch.from_numpy(still.luma)[None, None])
            cells = torch.from_numpy(still.cells)[None, None]
            return (upsample_guided(guess.chroma, cells) / CHROMA_SCALE)[0].numpy()


def compare_schedulers(model: Model, stills: list[Still]) -> None:
    for name in SCHEDULERS:
        model.use_scheduler(name)
        for steps in STEPS:
            measure(
                f"{name.removesuffix('Scheduler')}, {steps}", stills, model.at("standard", steps)
            )


def contact_sheet(stills: list[Still], columns: Iterable[list[Chroma]]) -> Floats:
    """One row a still, in the truth's and every column's colour."""
    rows = []
    for number, still in enumerate(stills):
        colours = [still.truth, *(column[number] for column in columns)]
        rows.append(np.hstack([cv2.resize(still.rgb(c), (160, 120)) for c in colours]))
    return np.vstack(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--schedulers", action="store_true")
    parser.add_argument("--sheet", type=Path)
    asked = parser.parse_args()
    stills = [read_still(path) for path in sorted(asked.folder.glob("*.jpg"))[: asked.count]]
    model = Model()
    print("| what | CIEDE2000 | colourfulness | ms | CPU ms |\n| --- | --- | --- | --- | --- |")
    if asked.schedulers:
        return compare_schedulers(model, stills)
    measure("grey", stills, lambda still: np.zeros_like(still.truth))
    columns = [measure("prior", stills, model.prior)]
    columns += [measure(name, stills, model.at(name)) for name in ("draft", "standard", "fine")]
    measure("standard, 30 points", stills, model.at("standard", hint=points))
    measure("standard, holes", stills, model.at("standard", hint=holes))
    measure("the holes in grey", stills, lambda still: holes(still).chroma)
    if asked.sheet:
        sheet = contact_sheet(stills, columns)
        cv2.imwrite(
            str(asked.sheet), cv2.cvtColor((sheet * 255).astype(np.uint8), cv2.COLOR_RGB2BGR)
        )
    return None


if __name__ == "__main__":
    main()
