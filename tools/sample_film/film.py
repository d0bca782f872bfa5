"""The sample film as a whole: frames, cuts, sound, and the file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from colorstudio.film.compose import compose_film
from tools.sample_film.film_look import FilmLook, colour_print
from tools.sample_film.motion import Lens
from tools.sample_film.shots import RATE, SHOTS
from tools.sample_film.sound import SAMPLE_RATE, soundtrack

FRAME_COUNT = sum(shot.frames for shot in SHOTS)
SHOT_STARTS = tuple(accumulate((shot.frames for shot in SHOTS[:-1]), initial=0))
HEIGHT, WIDTH = 540, 960

Progress = Callable[[float], None]


def render_sample(
    seed: int = 1, *, height: int = HEIGHT, color: bool = False, step: int = 1
) -> Iterator[NDArray[np.uint8]]:
    """Every ``step``-th frame of each shot: luma (h, w), or with ``color`` R′G′B′ (h, w, 3).

    The colour frame is the truth to measure against: its BT.601 luma is the black-and-white
    frame (but for clipping), its colour that of the scene.
    """
    width = height * WIDTH // HEIGHT // 2 * 2
    look = FilmLook(seed, height, width)
    for start, shot in zip(SHOT_STARTS, SHOTS, strict=True):
        lens = Lens(height, width, np.random.default_rng((seed, start)))
        frames = range(0, shot.frames, step)
        for number, scene in zip(frames, shot.film(lens, frames, seed), strict=True):
            exposed = look.expose(start + number, scene)
            luma = look.develop(start + number, exposed)
            picture = colour_print(luma, exposed) if color else luma
            yield np.rint(picture * 255).astype(np.uint8)


@dataclass(frozen=True, slots=True)
class Edition:
    """How the film is written: with sound in black and white, silent in its true ``color``."""

    color: bool
    crf: int  # of x264; what is lost is grain, mostly
    height: int = HEIGHT  # as rendered: each height has textures of its own
    shrink: Fraction = Fraction(1)  # from the rendered size to that of the file


BLACK_AND_WHITE = Edition(color=False, crf=25)
TRUE_COLOURS = Edition(color=True, crf=26, shrink=Fraction(2, 3))


def write_sample(
    path: Path, edition: Edition, *, seed: int = 1, progress: Progress | None = None
) -> None:
    """Render the film into an MP4; ``progress`` receives the fraction done."""

    def counted() -> Iterator[NDArray[np.uint8]]:
        frames = render_sample(seed, height=edition.height, color=edition.color)
        for number, frame in enumerate(frames, 1):
            yield _shrunk(frame, edition.shrink)
            if progress is not None:
                progress(number / FRAME_COUNT)

    compose_film(
        path,
        counted(),
        Fraction(RATE),
        None if edition.color else soundtrack(seed),
        sample_rate=SAMPLE_RATE,
        crf=edition.crf,
        preset="slow",
    )


def _shrunk(frame: NDArray[np.uint8], factor: Fraction) -> NDArray[np.uint8]:
    if factor == 1:
        return frame
    height, width = (round(side * factor) // 2 * 2 for side in frame.shape[:2])
    return np.asarray(cv2.resize(frame, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
