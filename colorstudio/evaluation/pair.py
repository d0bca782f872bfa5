"""Two films, truth and result, measured frame by frame."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.frames import Rgb
from colorstudio.evaluation.networks import Networks
from colorstudio.evaluation.pictures import own_colour
from colorstudio.evaluation.results import ClipResult
from colorstudio.evaluation.scoring import ClipScorer
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Picture
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader


def measure_pair(
    truth_path: Path,
    result_path: Path,
    networks: Networks,
    frames: int | None,
    on_frame: Callable[[int, int], None],
) -> ClipResult:
    """Figures of ``result_path`` against ``truth_path``; a result of another size is scaled.

    Raises FilmError, or UsageError where the films do not belong together.
    """
    truth, result = probe(truth_path), probe(result_path)
    _check(truth, result)
    count = min(len(truth.frames), frames or len(truth.frames))
    scorer = ClipScorer(networks)
    with FilmReader(truth) as true_reader, FilmReader(result) as reader:
        both = zip(true_reader.frames(0, count), reader.frames(0, count), strict=True)
        for number, (true_picture, picture) in enumerate(both, 1):
            shown = _colour(true_picture)
            scorer.push(shown, _fitted(_colour(picture), shown))
            on_frame(number, count)
    values = scorer.frame_values()
    return ClipResult(
        clip=truth_path.name,
        contender=result_path.name,
        protocol="films",
        key="",
        width=truth.video.width,
        height=truth.video.height,
        rate=float(truth.video.frame_rate),
        count=count,
        frames=values,
        clip_values=scorer.clip_values(),
    )


def _check(truth: FilmInfo, result: FilmInfo) -> None:
    if truth.video.is_grey:
        raise UsageError(f"{truth.path.name} is a grey film; the truth must be in colour.")
    if len(truth.frames) != len(result.frames):
        raise UsageError(
            f"{truth.path.name} has {len(truth.frames)} pictures and {result.path.name} "
            f"{len(result.frames)}; they must be the same film."
        )


def _colour(picture: Picture) -> Rgb:
    if picture.cb is not None:
        return own_colour(picture)
    neutral = picture.y.copy()
    neutral[...] = 1 << (picture.format.bit_depth - 1)
    whole = replace(picture.format, chroma_shift=(0, 0))
    return own_colour(replace(picture, cb=neutral, cr=neutral, format=whole))


def _fitted(frame: Rgb, like: Rgb) -> Rgb:
    if frame.shape == like.shape:
        return frame
    size = like.shape[1], like.shape[0]
    return np.asarray(cv2.resize(frame, size, interpolation=cv2.INTER_AREA), np.uint8)
