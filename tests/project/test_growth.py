"""What a project does does not take longer the longer the film is.

Counted in SQLite's own steps, which no busy machine changes; seconds are for
``tests.benchmarks.project_file``.
"""

from collections.abc import Callable
from pathlib import Path

from colorstudio.project import FilmRecord, Project
from tests.project.features import write_feature

_ONE_MORE = 1.3  # a longer film's index is a level deeper


def steps(project: Project, work: Callable[[], object]) -> int:
    """Instructions of SQLite's virtual machine that ``work`` takes."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    sqlite = project._connection.sqlite
    sqlite.set_progress_handler(tick, 1)
    try:
        work()
    finally:
        sqlite.set_progress_handler(None, 0)
    return count


def test_a_chunk_is_found_as_quickly_in_a_long_film(tmp_path: Path) -> None:
    short, long = (
        steps_to_a_chunk(write_feature(tmp_path / f"{seconds}.colorstudio", seconds))
        for seconds in (36, 720)
    )
    assert 0 < long <= _ONE_MORE * short


def steps_to_a_chunk(path: Path) -> int:
    """One in the middle of the film."""
    with Project.open(path) as project:
        takes = project.takes.of(1)
        take = takes[len(takes) // 2]
        return steps(project, lambda: project.chunks.read_chunk_at(take.id, take.start + 30))


def test_the_last_chunk_is_written_as_quickly_as_the_first(
    project: Project, film: FilmRecord
) -> None:
    take = project.takes.start(film.id, 0, 240, "{}", "k").id
    costs = [
        steps(project, lambda frame=frame: project.chunks.add(take, frame, 1, bytes(1000)))
        for frame in range(240)
    ]
    assert max(costs[200:]) <= _ONE_MORE * max(costs[:20])
