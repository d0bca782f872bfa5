"""How steadily chroma goes through a dissolve, and how near to the truth: two real clips, mixed.

    python -m tests.benchmarks.dissolves --clips DIR [--lengths 12 24 48]
        [--pairs 4] [--automatic]

DIR holds one folder a clip. Each pair of clips is faded into each other, linearly, as a grey film
of 320 × 240, and coloured twice: with the border between them as a cut, as it was before dissolves
were known, and with the dissolve marked. Each clip's true picture beside the dissolve is an
exemplar, unless the model is to colour all by itself (``--automatic``). "Step" is the largest
change of chroma from frame to frame over the larger of those beside it, within and around the
dissolve; less than a quarter of a code value is none. "PSNR" is that of chroma against the mixed
truth in the dissolve, "after" that of the second shot's clean frames.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.dissolves import mark_dissolve
from colorstudio.engine.exemplars import ExemplarFile, take_in
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.shot_source import save_shots
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from tests.benchmarks.clip_frames import rgb_frames
from tests.media import make_film

PAIRS = (
    ("cotracker_teddy/teddy.mp4", "sam2_bedroom/bedroom.mp4"),
    ("sam2_dog/01_dog.mp4", "mmaction_pool/test.mp4"),
    ("trackany_aquarium/test-sample4.mp4", "sam2_coffee/04_coffee.mp4"),
    ("propainter_running_car/running_car.mp4", "imageio_cockatoo/cockatoo.mp4"),
)
WIDTH, HEIGHT = 320, 240
CLEAN = 30  # frames of each shot beside the dissolve
_UNSEEN = 1 / 4 / 255

Frames = Sequence[NDArray[np.float32]]


def main() -> None:
    """Print a row for each pair and length."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--lengths", type=int, nargs="+", default=[12, 24, 48])
    parser.add_argument("--pairs", type=int, default=len(PAIRS))
    parser.add_argument("--automatic", action="store_true")
    args = parser.parse_args()
    print(f"{'clips':<36} {'frames':>6}  {'as a cut':^24}  {'as a dissolve':^24}")
    print(f"{'':<43}  {'step':>6} {'PSNR':>8} {'after':>8}  {'step':>6} {'PSNR':>8} {'after':>8}")
    for first, second in PAIRS[: args.pairs]:
        for length in args.lengths:
            with tempfile.TemporaryDirectory() as folder:
                made = MadeDissolve(args.clips / first, args.clips / second, length)
                rows = list(made.measured(Path(folder), given=not args.automatic))
            names = f"{first.split('/')[0]} {second.split('/')[0]}"
            cells = "  ".join(f"{s:6.1f} {p:8.2f} {a:8.2f}" for s, p, a in rows)
            print(f"{names:<36.36} {length:>6}  {cells}", flush=True)


class MadeDissolve:
    """Two clips, one fading into the other; frame by frame as R′G′B′ in [0, 1]."""

    def __init__(self, first: Path, second: Path, length: int) -> None:
        self.length, self.border = length, CLEAN + length // 2
        count = CLEAN + length
        one, other = _frames(first, count), _frames(second, count)
        weights = np.arange(1, length + 1, dtype=np.float32) / (length + 1)
        mixed = [
            (1 - w) * a + w * b
            for w, a, b in zip(weights, one[CLEAN:], other[:length], strict=True)
        ]
        self.truth = [*one[:CLEAN], *mixed, *other[length:]]

    def measured(self, folder: Path, *, given: bool) -> Iterator[tuple[float, float, float]]:
        """(step, PSNR in the dissolve, PSNR after it), as a cut and as a dissolve."""
        film = self._film(folder / "film.mkv")
        beside = (CLEAN - 1, CLEAN + self.length) if given else ()
        pictures = [self._picture(folder / f"{k}.png", k) for k in beside]
        for frames in (0, self.length):
            path = folder / f"{frames}.colorstudio"
            with Project.create(path) as project:
                number = project.films.add(film).id
                exemplars = take_in(project, number, film, pictures)
                shots = Shot(0, self.border), Shot(self.border, len(self.truth))
                save_shots(project, number, shots, by_hand=True)
                if frames:
                    mark_dissolve(project, number, self.border, frames)
            options = ColorizeOptions(
                ShotWish(),
                device="cpu",
                exemplars=exemplars,
            )
            ColorizeJob(film, path, options, None, JobControl(), lambda _: None).run()
            yield self._errors(film, path)

    def _errors(self, film: FilmInfo, path: Path) -> tuple[float, float, float]:
        grid = working_grid(film)
        with Project.open(path, read_only=True) as project:
            layer = ColourLayer(project, project.films.all()[0].id)
            colours = [layer.at(frame) for frame in range(len(self.truth))]
        made = np.stack([colour.chroma for colour in colours if colour])
        true = np.stack([grid_chroma_of_rgb(_bytes(rgb), grid) for rgb in self.truth])
        steps = np.abs(np.diff(made, axis=0)).mean(axis=(1, 2, 3))
        ratio = steps[1:-1] / (np.maximum(steps[:-2], steps[2:]) + _UNSEEN)
        around = slice(CLEAN - 4, CLEAN + self.length + 3)
        inside, after = slice(CLEAN, CLEAN + self.length), slice(CLEAN + self.length, None)
        return (
            float(ratio[around].max()),
            _psnr(made[inside], true[inside]),
            _psnr(made[after], true[after]),
        )

    def _film(self, path: Path) -> FilmInfo:
        def paint(frame: int, _width: int, _height: int) -> NDArray[np.uint8]:
            grey = cv2.cvtColor(_bytes(self.truth[frame]), cv2.COLOR_RGB2GRAY)
            return np.repeat(grey[..., None], 3, axis=2)

        count = len(self.truth)
        return probe(
            make_film(
                path,
                frames=count,
                width=WIDTH,
                height=HEIGHT,
                pix_fmt="gray",
                codec="ffv1",
                paint=paint,
            )
        )

    def _picture(self, path: Path, frame: int) -> ExemplarFile:
        cv2.imwrite(str(path), _bytes(self.truth[frame])[..., ::-1])
        return ExemplarFile(path, frame)


def _frames(clip: Path, count: int) -> Frames:
    return [cv2.resize(rgb, (WIDTH, HEIGHT)) for rgb in islice(rgb_frames(clip, 20, count), count)]


def _bytes(rgb: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.asarray(np.round(rgb * 255), np.uint8)


def _psnr(made: NDArray[np.float32], true: NDArray[np.float32]) -> float:
    return float(-10 * np.log10(np.square(made - true).mean()))


if __name__ == "__main__":
    main()
