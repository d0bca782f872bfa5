"""What a colourist does at the desk, one edit each, for tests of undo, reopening and kills.

As a program, a process of its own that does these edits over and over and says which are done:

    python -m tests.reliability.desk PROJECT COPY FIRST
"""

import sqlite3
import sys
from collections.abc import Mapping
from contextlib import closing
from itertools import count
from pathlib import Path

import cv2
import numpy as np

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.looks import LOOKS
from colorstudio.engine.film_palette import set_palette
from colorstudio.engine.fixing import set_rules
from colorstudio.engine.grading import set_grade
from colorstudio.engine.readiness import FILM_SETTINGS
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.hints.fixed import FixedColour, Sample
from colorstudio.hints.palette_file import NamedColour
from colorstudio.project.document import Project
from colorstudio.project.schema import JOURNALLED
from colorstudio.project.shots import NewShot
from tests.reliability.documents import Step, first

Work = dict[str, list[tuple[object, ...]]]
"""Rows by tables."""

_SHOTS = (NewShot(0, 10), NewShot(10, 20), NewShot(20, 30))
_SCENE = (FrameRange(0, 10), FrameRange(20, 30))


def desk_project(path: Path, film: Path) -> None:
    """Of a film in three shots."""
    with Project.create(path) as project:
        film_id = project.films.add(probe(film)).id
        project.shots.replace_shots(film_id, _SHOTS, by_hand=True)


def desk_edits(number: int, copy: Path) -> Mapping[str, Step]:
    """By names; each ``number`` gives others. ``copy`` is a colour copy of the film."""
    shade = 10 + number % 200

    def fixed(project: Project) -> None:
        rule = FixedColour(f"Road {number}", (Sample(0.5, 0.1, 0.1),), (shade, 9, 9))
        set_rules(project, first(project), [rule])

    def grade_scene(project: Project) -> None:
        shots = project.shots.of(first(project))
        set_grade(project, [shots[0], shots[2]], LOOKS["Two-strip look"])

    def cure(project: Project) -> None:
        wheel = Grade.from_dict({"vividness": 1 + shade / 400, "shadows": [0.02, shade / 5000]})
        set_grade(project, project.shots.of(first(project))[1:2], wheel)

    def partial(project: Project) -> None:
        project.exemplars.add(first(project), _layer(shade), name=f"{number}.png", frame=4)

    def lean(project: Project) -> None:
        settings = ShotSettings(seed=number, lean="clothes:1").to_json()
        project.settings.change(FILM_SETTINGS, settings, first(project))

    def border(project: Project, frames: FrameRange | None) -> None:
        project.dissolves.mark(first(project), 10, frames)

    return {
        "scene": lambda p: p.scenes.put(first(p), f"Set {number}", _SCENE),
        "no scene": lambda p: p.scenes.remove(first(p), f"Set {number}"),
        "approval": lambda p: p.reviews.change(first(p), _SCENE, approved=True),
        "lock": lambda p: p.reviews.change(first(p), _SCENE[:1], locked=number % 2 == 0),
        "note": lambda p: p.reviews.change(first(p), _SCENE[1:], note=f"hat {number}"),
        "fixed colours": fixed,
        "palette": lambda p: set_palette(p, first(p), [NamedColour("Sky", (9, shade, 90))]),
        "colour copy": lambda p: p.donors.choose(first(p), probe(copy)),
        "no colour copy": lambda p: p.donors.remove(first(p)),
        "still": lambda p: p.stills.add(first(p), 5, f"Still {number}", _layer(shade)),
        "dissolve": lambda p: border(p, FrameRange(7, 13)),
        "no dissolve": lambda p: border(p, None),
        "partial exemplar": partial,
        "grade that cures": cure,
        "grade of a scene": grade_scene,
        "lean": lean,
    }


def work(path: Path) -> Work:
    """A person's work in a project, table by table. Asks for integrity."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {
            table.name: connection.execute(
                f"SELECT id, {', '.join(table.columns)} FROM {table.name} ORDER BY id"
            ).fetchall()
            for table in JOURNALLED
        }


def edits_from(number: int, copy: Path) -> list[Step]:
    """Those of one round."""
    return list(desk_edits(number, copy).values())


def states_after(path: Path, copy: Path, done: int, start: int = 0) -> list[Work]:
    """The work in a project after so many edits, and after one more, which may have been made but
    not said.
    """
    made = 0
    with Project.open(path) as project:
        for number in count(start):
            for edit in edits_from(number, copy):
                if made == done:
                    last = work(path)
                    edit(project)
                    return [last, work(path)]
                edit(project)
                made += 1
    raise AssertionError("there is always one more edit")


def _layer(shade: int) -> bytes:
    """A picture that is opaque in its middle alone."""
    layer = np.zeros((64, 96, 4), np.uint8)
    layer[20:44, 30:60] = (20, shade, 200, 255)
    return cv2.imencode(".png", layer)[1].tobytes()


def _write(path: Path, copy: Path, start: int) -> None:
    """Edit until stopped."""
    with Project.open(path) as project:
        for number in count(start):
            for edit in edits_from(number, copy):
                edit(project)
                print(number, flush=True)  # noqa: T201


if __name__ == "__main__":
    _write(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
