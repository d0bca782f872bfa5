"""The sample film as a whole: frames, cuts, sound, and the file."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import accumulate
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from colorstudio.film.compose import compose_film
from colorstudio.sample.film_look import FilmLook, colour_print
from colorstudio.sample.motion import Lens
from colorstudio.sample.shots import RATE, SHOTS
from colorstudio.sample.sound import SAMPLE_RATE, soundtrack

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


def write_sample(
    path: Path,
    *,
    progress: Progress | None = None,
    color: bool = False,
    seed: int = 1,
    height: int = HEIGHT,
) -> None:
    """Render the film with its sound into an MP4; ``progress`` hears the fraction done."""

    def counted() -> Iterator[NDArray[np.uint8]]:
        for number, frame in enumerate(render_sample(seed, height=height, color=color), 1):
            yield frame
            if progress is not None:
                progress(number / FRAME_COUNT)

    compose_film(path, counted(), Fraction(RATE), soundtrack(seed), sample_rate=SAMPLE_RATE)
