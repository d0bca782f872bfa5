"""What is done to projects in tests of failures, and what must be found in them afterwards."""

import gzip
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np

from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.shots import NewShot

_OLDER = Path(__file__).parents[1] / "project" / "older"
_TIMES = re.compile(r"'\d{4}-\d\d-\d\dT[\d:.]+Z'")
_connect = sqlite3.connect  # that of a sound disk, whatever a test puts in its place
Step = Callable[[Project], object]


def older_document() -> bytes:
    """A project of an older format."""
    return gzip.decompress((_OLDER / "project.colorstudio.gz").read_bytes())


def steps(film: Path) -> tuple[Step, ...]:
    """What a person and the engine do to a document, one call each."""
    info = probe(film)
    shots = [NewShot(0, 3, "Opening", "cut"), NewShot(3, 6, "", "dissolve")]
    sure = np.ones(3, np.float32)

    def take(project: Project) -> None:
        project.takes.start(first(project), 0, 3, "{}", "key")

    def finish(project: Project) -> None:
        project.takes.finish(project.takes.of(first(project))[0].id)

    def chunk(project: Project) -> None:
        project.chunks.add(project.takes.of(first(project))[0].id, 0, 3, b"chroma", sure)

    def choose(project: Project) -> None:
        project.takes.choose(project.takes.of(first(project))[0].id, FrameRange(0, 3))

    return (
        lambda project: project.films.add(info),
        lambda project: project.shots.replace_shots(first(project), shots, by_hand=True),
        take,
        chunk,
        finish,
        choose,
        lambda project: project.points.put(first(project), 2, []),
        lambda project: project.exemplars.add(first(project), b"picture", name="a.png"),
        lambda project: project.markers.add(first(project), 4, "Here"),
        lambda project: project.history.undo(),
        lambda project: project.history.redo(),
        lambda project: project.history.undo(),
        lambda project: project.compact(),
    )


def first(project: Project) -> FilmId:
    return project.films.all()[0].id


def contents(path: Path) -> list[str]:
    """Every row of a file that is whole, but for the times of day."""
    with closing(_connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
        return [_TIMES.sub("''", line) for line in connection.iterdump()]
