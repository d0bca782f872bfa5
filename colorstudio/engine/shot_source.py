"""Where the shots of a run come from: the project's list, or detection as the film streams."""

import time
from collections.abc import Callable, Iterator, Sequence
from typing import cast

from colorstudio.chroma.grid import GridSize
from colorstudio.engine.control import JobControl
from colorstudio.engine.dissolves import dissolve_at
from colorstudio.engine.events import OnEvent, Progress, ShotsFound, Stage
from colorstudio.engine.kept_lumas import KeptLumas
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.reader import FilmReader
from colorstudio.film.shots import FoundShots, Shot, ShotDetector, Transition
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.shots import NewShot, ShotRecord

_MOMENT = 0.02  # seconds


def known_shots(project: Project, film: FilmId, frame_count: int) -> list[Shot] | None:
    """The project's shots if they cover the film without a gap, else None."""
    records = project.shots.of(film)
    gaps = list(FrameRange(0, frame_count).without(record.range for record in records))
    if gaps:
        return None
    marked = [dissolve.range for dissolve in project.dissolves.of(film)]
    comes = [dissolve_at(record.start, marked) for record in records]
    goes = [*comes[1:], None]
    return [_shot(*one) for one in zip(records, comes, goes, strict=True)]


def save_shots(
    project: Project, film: FilmId, shots: Sequence[Shot], *, by_hand: bool = False
) -> None:
    """Make ``shots`` the project's list; what detection found leaves a person's edits alone."""
    dissolves = [shot.dissolve_in for shot in shots if shot.dissolve_in]
    new = [NewShot(s.start, s.stop, s.name, s.transition_in) for s in shots]
    if by_hand:
        with project.history.edit("Set shots"):
            project.shots.replace_shots(film, new, by_hand=True)
            for shot in shots:
                if shot.dissolve_in:
                    project.dissolves.mark(film, shot.start, shot.dissolve_in)
    elif project.shots.of(film):
        with project.history.edit("Detect shots"):
            project.shots.redetect(film, new)
            project.dissolves.redetect(film, dissolves)
    else:
        with project.history.background("Find shots"):
            project.shots.redetect(film, new)
            project.dissolves.redetect(film, dissolves)


def detect(
    film: FilmInfo,
    grid: GridSize,
    part: FrameRange,
    sensitivity: float,
    control: JobControl,
    on_event: OnEvent,
    lumas: KeptLumas | None = None,
    is_ahead: Callable[[], bool] = lambda: False,
) -> Iterator[Shot]:
    """Each shot of a part of the film as soon as its end is certain; ``lumas`` get its frames.

    Where these are full, it waits while shots that it found wait as well (``is_ahead``): further
    pictures would be decoded once more to be coloured.
    """
    detector = ShotDetector(film.video.frame_rate, sensitivity=sensitivity)
    found, count = FoundShots(detector), 0
    found.begin(part.start)
    with FilmReader(film) as reader:
        for frame, luma in reader.working_lumas(grid.luma, part.start, part.stop):
            control.checkpoint()
            if lumas is not None:
                while lumas.is_full and is_ahead():
                    control.checkpoint()
                    time.sleep(_MOMENT)
                lumas.put(frame, luma)
            for cut in detector.push(frame, luma):
                yield found.end_at(cut)
                count += 1
                on_event(ShotsFound(count, complete=False))
            on_event(Progress(Stage.SHOTS, frame + 1 - part.start, part.length))
    for cut in detector.flush():
        yield found.end_at(cut)
        count += 1
    yield found.end_at(part.stop)
    on_event(ShotsFound(count + 1, complete=True))


def _shot(record: ShotRecord, comes: FrameRange | None, goes: FrameRange | None) -> Shot:
    transition = cast(Transition, record.transition)
    return Shot(record.start, record.stop, record.name, transition, comes, goes)
