"""Where help is needed: the few frames whose colouring by hand would help the most."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from colorstudio.colorizers.features import FeatureExtractor
from colorstudio.engine.control import JobControl
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.shot import INVENTED
from colorstudio.engine.sight import Sight
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.luma import working_luma
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import Shot
from colorstudio.hints.memory import ALIKE, alikeness, glance, view_of
from colorstudio.hints.semantic import Features
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber, numbered

_APART = 4.0  # seconds between candidates of a shot
_MOST = 6  # candidates of a shot
_LIKEST = 40  # earlier candidates that each one is compared with closely
_IN_SHOT = 0.5  # of what a frame says about its own shot even where the view has changed


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Colouring ``frame`` by hand would make ``seconds`` of film sure, in these shots (from 1)."""

    frame: int
    seconds: float
    shots: tuple[ShotNumber, ...]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All of them, the most useful first."""

    frames: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    frame: int
    shot: ShotNumber
    need: float  # frames' worth of doubt that it stands for
    view: Features


def doubts(project: Project, film: FilmId, shots: Sequence[Shot]) -> list[NDArray[np.float32]]:
    """How unsure the colour of each frame of each shot is now, in [0, 1]."""
    return [_doubt(project, film, FrameRange(shot.start, shot.stop)) for shot in shots]


def unseen(shots: Sequence[Shot]) -> list[NDArray[np.float32]]:
    """The doubts of a film that has no colour yet."""
    return [np.ones(shot.length, np.float32) for shot in shots]


def suggest_exemplars(
    film: FilmInfo,
    shots: Sequence[Shot],
    doubt: Sequence[NDArray[np.float32]],
    count: int,
    extractor: FeatureExtractor,
    control: JobControl,
) -> list[Suggestion]:
    """The frames to colour, the most useful first: each for what the ones before it leave unsure.

    A frame helps where its shot or a like one is unsure; the more alike, the more. ``doubt`` as
    from :func:`doubts` or :func:`unseen`. Raises Cancelled.
    """
    candidates = list(_candidates(film, shots, doubt, extractor, control))
    return _greedy(candidates, _reach(candidates), float(film.video.frame_rate), count)


def _candidates(
    film: FilmInfo,
    shots: Sequence[Shot],
    doubt: Sequence[NDArray[np.float32]],
    extractor: FeatureExtractor,
    control: JobControl,
) -> Iterator[_Candidate]:
    sight = Sight(lambda: extractor)
    size = working_grid(film).luma
    with FilmReader(film) as reader:
        for number, (shot, unsure) in numbered(zip(shots, doubt, strict=True)):
            for part in _parts(shot, float(film.video.frame_rate)):
                control.checkpoint()
                frame = (part.start + part.stop - 1) // 2
                view = view_of(sight(working_luma(reader.read(frame), size)))
                need = float(unsure[part.start - shot.start : part.stop - shot.start].sum())
                yield _Candidate(frame, number, need, view)


def _greedy(
    candidates: Sequence[_Candidate], reach: NDArray[np.float32], rate: float, count: int
) -> list[Suggestion]:
    """Facility location: what is known already counts no more."""
    need = np.array([candidate.need for candidate in candidates], np.float32)
    known = np.zeros_like(need)
    chosen: list[Suggestion] = []
    while len(chosen) < min(count, len(candidates)):
        gains = (np.maximum(reach - known, 0) * need).sum(axis=1)
        best = int(gains.argmax())
        if gains[best] < 1:
            break
        helped = np.flatnonzero(np.maximum(reach[best] - known, 0) * need >= 1)
        shots = sorted({candidates[int(one)].shot for one in helped})
        chosen.append(Suggestion(candidates[best].frame, float(gains[best]) / rate, tuple(shots)))
        known = np.maximum(known, reach[best])
    return chosen


def _reach(candidates: Sequence[_Candidate]) -> NDArray[np.float32]:
    """How much (row, column) colour of one candidate would say about another, in [0, 1]."""
    reach = np.eye(len(candidates), dtype=np.float32)
    for i, j in _worth_comparing([candidate.view for candidate in candidates]):
        one, other = candidates[i], candidates[j]
        alike = (float(alikeness(one.view, other.view)) - ALIKE) / (1 - ALIKE)
        reach[i, j] = reach[j, i] = max(alike, 0.0)
    shot = np.array([candidate.shot for candidate in candidates])
    same = np.float32(_IN_SHOT) * (shot[:, None] == shot)
    return np.asarray(np.maximum(reach, same), np.float32)


def _worth_comparing(views: Sequence[Features]) -> Iterator[tuple[int, int]]:
    """Pairs of views, each with those that are likest at a glance: of a long film, few of all."""
    glances = np.array([glance(view) for view in views])
    for i, one in enumerate(glances[1:], 1):
        yield from ((i, int(j)) for j in np.argsort(alikeness(one, glances[:i]))[-_LIKEST:])


def _parts(shot: Shot, rate: float) -> list[FrameRange]:
    parts = min(_MOST, max(1, round(shot.length / rate / _APART)))
    edges = np.linspace(shot.start, shot.stop, parts + 1).round().astype(int)
    return [FrameRange(int(start), int(stop)) for start, stop in pairwise(edges)]


def _doubt(project: Project, film: FilmId, place: FrameRange) -> NDArray[np.float32]:
    doubt = np.ones(place.length, np.float32)
    for choice in project.takes.chosen(film, place):
        shown = FrameRange(choice.start, choice.stop)
        known = project.chunks.confidence(choice.take, shown)
        known = np.nan_to_num(known, nan=INVENTED)
        doubt[shown.start - place.start : shown.stop - place.start] = 1 - known
    return doubt
