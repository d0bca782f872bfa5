"""Does colour step where one window of a model of several frames ends and the next begins?

    python -m tests.benchmarks.seams FILM --model NAME [--frames N] [--exemplar PICTURE]

FILM, of one shot, is coloured; a step is the mean difference of chroma, in code values, between a
frame and the one before it, moved along (DIS flow), before colour is stored: that quantises each
group of twelve frames by itself, which moves still colour by up to half a code value. Printed is
how the steps of a seam, all frames from a window's last keyframe to the next one's first, compare
with the median of all: their mean and the largest, and beside them as many frames between other
keyframes, where nothing meets, since things that move fast step further anywhere.

The film is coloured once more with windows one frame shorter, so that they meet elsewhere: how far
the very same frames step with a seam there and without is what the seam adds. Of a film in colour
the same is printed of its own colour, which has no seams. Only windows that overlap have seams.
"""

import argparse
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.chroma.matrices import chroma_codes
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine import shot
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarFile, take_in
from colorstudio.engine.shot import FrameColour
from colorstudio.evaluation.metrics.flow import DisFlow, warped
from colorstudio.film.luma import working_luma
from colorstudio.film.picture import Picture
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project

Seam = tuple[int, int]
"""The last keyframe of a window and the first one of the next."""


class NotingColorizer(shot.ShotColorizer):
    """Notes where windows meet, and each frame's colour as it is made."""

    seams: list[Seam]
    spans: set[Seam]
    made: list[FrameColour]

    def colours(self, from_frame):  # type: ignore[no-untyped-def]
        for colour in super().colours(from_frame):
            self.made.append(colour)
            yield colour

    def _ask(self, questions, before=()):  # type: ignore[no-untyped-def]
        frame = questions[0].frame
        self.spans.update(self._plan.spans)
        if before:
            self.seams.append((max(k for k in self._plan.keyframes if k < frame), frame))
        return super()._ask(questions, before)


def steps_of(film_path: Path, made: Sequence[FrameColour]) -> NDArray[np.float64]:
    """Of each frame after the first: as coloured, and of the film's own colour if it has any."""
    flow, found = DisFlow(), list[list[float]]()
    before: tuple[NDArray[np.uint8], list[NDArray[np.float32]]] | None = None
    with FilmReader(probe(film_path)) as reader:
        for picture, colour in zip(reader.frames(), made, strict=True):
            size = colour.chroma.shape[2], colour.chroma.shape[1]
            planes = [np.ascontiguousarray(colour.chroma.transpose(1, 2, 0), np.float32)]
            planes += _own(picture, size)
            luma = working_luma(picture, picture.upright_size)
            small = np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.uint8)
            if before is not None:
                way = flow(small, before[0])
                pairs = zip(planes, before[1], strict=True)
                found.append([255 * float(np.abs(p - warped(b, way)).mean()) for p, b in pairs])
            before = small, planes
    return np.array(found).T


def _own(picture: Picture, size: tuple[int, int]) -> list[NDArray[np.float32]]:
    if picture.cb is None or picture.cr is None:
        return []
    codes = chroma_codes(picture.format.bit_depth, picture.format.color_range)
    small = (cv2.resize(p, size, interpolation=cv2.INTER_AREA) for p in (picture.cb, picture.cr))
    return [np.stack([codes.to_fractions(plane) for plane in small], 2).astype(np.float32)]


def report(steps: NDArray[np.float64], seams: Sequence[Seam], spans: Iterable[Seam]) -> None:
    """Print how they compare with each other and with the spans inside windows."""
    median = float(np.median(steps))
    print(f"{len(steps)} steps, median {median:.4f} code values; {len(seams)} seams")
    for first, last in seams:
        here = steps[first:last]  # step n leads from frame n to frame n + 1
        print(
            f"  {first:5} to {last:5}: mean {here.mean() / median:.2f}, largest "
            f"{here.max() / median:.2f} times the median"
        )
    if seams:
        all_of_them = np.concatenate([steps[first:last] for first, last in seams])
        print(f"  all: mean {all_of_them.mean() / median:.2f} times the median")
    inside = [steps[first:last] / median for first, last in set(spans) - set(seams) if last > first]
    if inside:
        means, most = [float(s.mean()) for s in inside], [float(s.max()) for s in inside]
        print(
            f"  {len(inside)} spans inside windows: mean {np.concatenate(inside).mean():.2f}, of "
            f"one {min(means):.2f} to {max(means):.2f}, "
            f"largest {np.median(most):.2f} in the median span, {max(most):.2f} at most"
        )


def added(
    steps: NDArray[np.float64], elsewhere: NDArray[np.float64], seams: Sequence[Seam]
) -> None:
    """Print how far the frames of seams step, in proportion to where windows meet elsewhere."""
    for first, last in seams:
        with_it, without = steps[first:last], elsewhere[first:last]
        print(
            f"  {first:5} to {last:5}: {with_it.mean():.4f} code values with the seam, "
            f"{without.mean():.4f} without: {with_it.mean() / without.mean():.2f} times"
        )


def with_windows(frames: int, name: str, device: str) -> Colorizer:
    """The model with windows of so many frames; of as many less, if negative; its own with 0."""
    colorizer = load_colorizer(name, device)
    wanted = frames if frames > 0 else colorizer.info.frames + frames
    colorizer._info = replace(colorizer.info, frames=wanted)  # type: ignore[attr-defined]
    return colorizer


@dataclass(frozen=True, slots=True)
class Coloured:
    """Steps of each colour, where windows met, and all spans between keyframes."""

    steps: NDArray[np.float64]
    seams: list[Seam]
    spans: set[Seam]


def coloured(
    film_path: Path, model: str, exemplar: Path | None, load: Callable[[str, str], Colorizer]
) -> Coloured:
    """A film by a model."""
    NotingColorizer.seams, NotingColorizer.spans, NotingColorizer.made = [], set(), []
    film = probe(film_path)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "colours.colorstudio"
        Project.create(project).close()
        taken: tuple[int, ...] = ()
        if exemplar:
            with Project.open(project) as opened:
                record = opened.films.add(film).id
                taken = take_in(opened, record, film, [ExemplarFile(exemplar, 0)])
        options = ColorizeOptions(ShotWish(model=model), device="cpu", exemplars=taken)
        ColorizeJob(film, project, options, None, JobControl(), lambda event: None, load).run()
        steps = steps_of(film_path, NotingColorizer.made)
        return Coloured(steps, NotingColorizer.seams, NotingColorizer.spans)


def main() -> None:
    """Colour, measure, print."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks.seams", description=__doc__)
    parser.add_argument("film", type=Path)
    parser.add_argument("--model", required=True)
    parser.add_argument("--frames", type=int, default=0, help="of a window, if not the model's own")
    parser.add_argument("--exemplar", type=Path, help="of the first frame")
    args = parser.parse_args()
    from colorstudio.engine import take_run

    take_run.ShotColorizer = NotingColorizer  # type: ignore[misc]
    as_asked, shorter = (partial(with_windows, n) for n in (args.frames, args.frames - 1))
    made = coloured(args.film, args.model, args.exemplar, as_asked)
    other = coloured(args.film, args.model, args.exemplar, shorter)
    report(made.steps[0], made.seams, made.spans)
    print("what seams add:")
    both = set(made.seams) & set(other.seams)
    for one, another in ((made, other), (other, made)):
        alone = [seam for seam in one.seams if seam not in both]
        added(one.steps[0], another.steps[0], alone)
    for own in made.steps[1:]:
        print("the film's own colour:")
        report(own, made.seams, made.spans)


if __name__ == "__main__":
    main()
