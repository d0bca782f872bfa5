"""Undo and redo of every edit, also in random sequences and across sessions."""

import contextlib
import sqlite3
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from colorstudio.errors import ProjectError
from colorstudio.project import Choice, FilmRecord, FrameRange, NewShot, Project
from tests.project.conftest import FRAMES, film_info

WHOLE = FrameRange(0, FRAMES)


def state(project: Project, film: int) -> dict[str, Any]:
    """All that a person edits, as the public API shows it."""
    return {
        "shots": project.shots.of(film),
        "takes": project.takes.of(film),
        "chosen": project.takes.chosen(film, WHOLE),
        "points": project.points.within(film, WHOLE),
        "markers": project.markers.of(film),
        "exemplars": project.exemplars.of(film),
        "stills": project.stills.of(film),
    }


def test_undo_and_redo_name_the_edit(project: Project, film: FilmRecord) -> None:
    project.shots.replace_shots(film.id, [NewShot(0, 240)])
    before = state(project, film.id)
    project.shots.split(before["shots"][0].id, 50)
    after = state(project, film.id)
    assert project.history.undo() == "Split shot"
    assert state(project, film.id) == before
    assert [entry.undone for entry in project.history.entries()] == [False, True]
    assert project.history.redo() == "Split shot"
    assert state(project, film.id) == after
    assert project.history.redo() is None


def test_history_outlives_the_session(project: Project, film: FilmRecord) -> None:
    empty = state(project, film.id)
    project.markers.add(film.id, 3, "a")
    project.points.put(film.id, 4, {"b": None})
    project.close()
    with Project.open(project.path) as again:
        labels = [again.history.undo() for _ in range(3)]
        assert labels == ["Colour points", "Add marker", None]
        assert state(again, film.id) == empty


def test_new_edit_ends_what_could_be_redone(project: Project, film: FilmRecord) -> None:
    project.markers.add(film.id, 3, "a")
    project.history.undo()
    project.markers.add(film.id, 4, "b")
    assert project.history.redo() is None
    assert [entry.label for entry in project.history.entries()] == ["Add marker"]


def test_edit_that_changes_nothing_leaves_no_trace(project: Project, film: FilmRecord) -> None:
    (shot,) = project.shots.replace_shots(film.id, [NewShot(0, 240, "a")])
    project.shots.rename(shot.id, "b")
    project.history.undo()
    project.shots.rename(shot.id, "a")
    project.shots.replace_shots(film.id, [NewShot(0, 240)])
    assert project.history.redo() == "Name shot"


def test_edits_in_one_group_are_one_step(project: Project, film: FilmRecord) -> None:
    with project.history.edit("Tidy up"):
        project.markers.add(film.id, 1)
        with pytest.raises(ProjectError):
            project.shots.merge([])
        project.markers.add(film.id, 2)
    assert [entry.label for entry in project.history.entries()] == ["Tidy up"]
    assert len(project.markers.of(film.id)) == 2
    project.history.undo()
    assert project.markers.of(film.id) == []


def test_failed_group_changes_nothing(project: Project, film: FilmRecord) -> None:
    with contextlib.suppress(ProjectError), project.history.edit("Tidy up"):
        project.markers.add(film.id, 1)
        project.shots.merge([])
    assert project.markers.of(film.id) == []
    project.markers.add(film.id, 2)
    assert [entry.label for entry in project.history.entries()] == ["Add marker"]


def test_refused_edit_in_a_group_leaves_no_part(project: Project, film: FilmRecord) -> None:
    (shot,) = project.shots.replace_shots(film.id, [NewShot(0, 240)])
    with project.history.edit("Tidy up"):
        with pytest.raises(ProjectError):
            project.shots.set_grade([shot.id, 999], {"tint": 1})
        project.markers.add(film.id, 2)
    assert project.shots.of(film.id) == [shot]
    assert len(project.markers.of(film.id)) == 1


def test_changes_of_one_row_are_undone_in_reverse(project: Project, film: FilmRecord) -> None:
    (shot,) = project.shots.replace_shots(film.id, [NewShot(0, 240, "a")])
    with project.history.edit("Two names"):
        project.shots.rename(shot.id, "b")
        project.shots.rename(shot.id, "c")
    project.history.undo()
    assert project.shots.get(shot.id).name == "a"
    project.history.redo()
    assert project.shots.get(shot.id).name == "c"


def test_engine_work_is_no_edit(project: Project, film: FilmRecord) -> None:
    take = project.takes.start(film.id, 0, 10, "{}", "k")
    project.chunks.add(take.id, 0, 10, b"")
    project.takes.finish(take.id)
    assert project.history.entries() == []


def test_undo_keeps_what_the_engine_did_meanwhile(project: Project, film: FilmRecord) -> None:
    take = project.takes.start(film.id, 0, 10, "{}", "k")
    project.takes.rename(take.id, "a")
    project.chunks.add(take.id, 0, 10, b"")
    project.takes.finish(take.id)
    project.history.undo()
    assert project.takes.get(take.id).complete
    assert project.takes.get(take.id).name == ""


FRAME = st.integers(0, FRAMES - 1)
PICK = st.integers(0, 20)
NAME = st.text(max_size=3)


class Editing(RuleBasedStateMachine):
    """Random edits, undos and redos against a plain list of remembered states."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        file = Path(self.folder.name) / "film.mp4"
        file.write_bytes(b"film")
        self.project = Project.create(Path(self.folder.name) / "p.colorstudio")
        self.film = self.project.films.add(film_info(file)).id
        self.states = [state(self.project, self.film)]
        self.position = 0

    @contextlib.contextmanager
    def editing(self) -> Any:
        """Remember the state after an edit; refused ones must change nothing."""
        with contextlib.suppress(ProjectError, IndexError):
            yield
        now = state(self.project, self.film)
        if now != self.states[self.position]:
            self.states[self.position + 1 :] = [now]
            self.position += 1

    def pick(self, items: list[Any], number: int) -> Any:
        return items[number % max(1, len(items))]

    @initialize()
    def engine_makes_takes(self) -> None:
        for start, stop in ((0, 100), (100, FRAMES), (50, 180)):
            self.project.takes.start(self.film, start, stop, "{}", "k")
        self.states = [state(self.project, self.film)]

    @rule(cuts=st.sets(st.integers(0, FRAMES), max_size=8), name=NAME)
    def replace(self, cuts: set[int], name: str) -> None:
        edges = sorted(cuts)
        spans = pairwise(edges)
        with self.editing():
            self.project.shots.replace_shots(self.film, [NewShot(a, b, name) for a, b in spans])

    @rule(cuts=st.sets(st.integers(1, FRAMES - 1), max_size=8))
    def detect(self, cuts: set[int]) -> None:
        spans = pairwise([0, *sorted(cuts), FRAMES])
        with self.editing():
            self.project.shots.redetect(self.film, [NewShot(*span) for span in spans])

    @rule(number=PICK, frame=FRAME)
    def split(self, number: int, frame: int) -> None:
        with self.editing():
            shot = self.pick(self.project.shots.of(self.film), number)
            self.project.shots.split(shot.id, shot.start + frame % (shot.stop - shot.start))

    @rule(first=PICK, count=st.integers(2, 4))
    def merge(self, first: int, count: int) -> None:
        with self.editing():
            shots = self.project.shots.of(self.film)
            self.project.shots.merge([shot.id for shot in shots[first : first + count]])

    @rule(number=PICK, frame=FRAME)
    def move(self, number: int, frame: int) -> None:
        with self.editing():
            shot = self.pick(self.project.shots.of(self.film), number)
            self.project.shots.move_border(self.film, shot.stop, frame)

    @rule(number=PICK, name=NAME)
    def name_and_grade(self, number: int, name: str) -> None:
        with self.editing(), self.project.history.edit("Two things"):
            shot = self.pick(self.project.shots.of(self.film), number)
            self.project.shots.rename(shot.id, name)
            self.project.shots.set_grade([shot.id], {"note": name})

    @rule(number=PICK, name=NAME, starred=st.booleans())
    def name_take(self, number: int, name: str, starred: bool) -> None:
        with self.editing(), self.project.history.edit("Two things"):
            take = self.pick(self.project.takes.of(self.film), number)
            self.project.takes.rename(take.id, name)
            self.project.takes.star(take.id, starred)

    @rule(number=PICK, start=FRAME, length=st.integers(1, 99))
    def choose(self, number: int, start: int, length: int) -> None:
        with self.editing():
            take = self.pick(self.project.takes.of(self.film), number)
            self.project.takes.choose(take.id, FrameRange(start, start + length))

    @rule(number=PICK)
    def delete_take(self, number: int) -> None:
        with self.editing():
            self.project.takes.delete(self.pick(self.project.takes.of(self.film), number).id)

    @rule(frame=FRAME, value=st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False)))
    def put_points(self, frame: int, value: float | None) -> None:
        with self.editing():
            self.project.points.put(self.film, frame % 5, {"value": value, "text": 'ü"\\'})

    @rule(frame=FRAME)
    def remove_points(self, frame: int) -> None:
        with self.editing():
            self.project.points.remove(self.film, frame % 5)

    @rule(frame=FRAME, name=NAME)
    def mark(self, frame: int, name: str) -> None:
        with self.editing():
            self.project.markers.add(self.film, frame, name)

    @rule(number=PICK)
    def unmark(self, number: int) -> None:
        with self.editing():
            self.project.markers.remove(self.pick(self.project.markers.of(self.film), number).id)

    @rule(picture=st.binary(max_size=2), pinned=st.one_of(st.none(), FRAME))
    def add_exemplar(self, picture: bytes, pinned: int | None) -> None:
        with self.editing():
            self.project.exemplars.add(
                self.film, picture, name="a", frame=pinned, ranges=[FrameRange(0, 9)]
            )

    @rule(number=PICK)
    def remove_exemplar(self, number: int) -> None:
        with self.editing():
            exemplars = self.project.exemplars.of(self.film)
            self.project.exemplars.remove(self.pick(exemplars, number).id)

    @rule(frame=FRAME, picture=st.binary(max_size=2), name=NAME)
    def keep_still(self, frame: int, picture: bytes, name: str) -> None:
        with self.editing():
            self.project.stills.add(self.film, frame, name, picture)

    @rule(number=PICK, name=NAME)
    def name_still(self, number: int, name: str) -> None:
        with self.editing():
            self.project.stills.rename(
                self.pick(self.project.stills.of(self.film), number).id, name
            )

    @rule(number=PICK)
    def remove_still(self, number: int) -> None:
        with self.editing():
            self.project.stills.remove(self.pick(self.project.stills.of(self.film), number).id)

    @precondition(lambda self: self.position > 0)
    @rule()
    def undo(self) -> None:
        assert self.project.history.undo() is not None
        self.position -= 1

    @precondition(lambda self: self.position < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        assert self.project.history.redo() is not None
        self.position += 1

    @invariant()
    def state_is_the_remembered_one(self) -> None:
        assert state(self.project, self.film) == self.states[self.position]

    @invariant()
    def nothing_overlaps(self) -> None:
        for ranges in (
            self.project.shots.of(self.film),
            self.project.takes.chosen(self.film, WHOLE),
        ):
            edges = [edge for item in ranges for edge in (item.start, item.stop)]
            assert edges == sorted(edges)
            assert all(item.start < item.stop for item in ranges)

    def teardown(self) -> None:
        while self.project.history.undo():
            pass
        assert state(self.project, self.film) == self.states[0]
        while self.project.history.redo():
            pass
        assert state(self.project, self.film) == self.states[-1]
        self.project.close()
        self.folder.cleanup()


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


# What the engine does in the background


def take_of(project: Project, film: FilmRecord, start: int, stop: int) -> int:
    return project.takes.start(film.id, start, stop, "{}", f"{start}-{stop}").id


def test_undo_takes_back_the_person_and_not_the_engine(project: Project, film: FilmRecord) -> None:
    project.shots.replace_shots(film.id, [NewShot(0, 100), NewShot(100, 240)])
    project.markers.add(film.id, 3, "a")
    take = take_of(project, film, 100, 240)
    project.takes.show_made(take, FrameRange(100, 240))
    assert project.history.undo() == "Add marker"
    assert [choice.take for choice in project.takes.chosen(film.id, WHOLE)] == [take]
    noted = project.history.entries()[-1]
    assert (noted.label, noted.background, noted.undone) == ("Colorize shot 2", True, False)


def test_the_engines_take_leaves_redo_alone(project: Project, film: FilmRecord) -> None:
    project.markers.add(film.id, 3, "a")
    project.history.undo()
    take = take_of(project, film, 0, 240)
    project.takes.show_made(take, WHOLE)
    assert project.history.redo() == "Add marker"


def test_a_take_that_is_shown_already_is_not_noted(project: Project, film: FilmRecord) -> None:
    take = take_of(project, film, 0, 240)
    project.takes.show_made(take, WHOLE)
    project.takes.show_made(take, WHOLE)
    assert [entry.label for entry in project.history.entries()] == ["Colorize"]


def test_undoing_a_choice_keeps_what_the_engine_made_since(
    project: Project, film: FilmRecord
) -> None:
    first, second, third = (take_of(project, film, 0, 240) for _ in range(3))
    project.takes.show_made(first, WHOLE)
    project.takes.choose(second, WHOLE)
    project.takes.show_made(third, FrameRange(0, 100))
    assert project.history.undo() == "Choose take"
    assert _shown(project, film) == [(0, 100, third), (100, 240, first)]
    assert project.history.redo() == "Choose take"
    assert _shown(project, film) == [(0, 100, third), (100, 240, second)]


def _shown(project: Project, film: FilmRecord) -> list[tuple[int, int, int]]:
    return [(c.start, c.stop, c.take) for c in project.takes.chosen(film.id, WHOLE)]


def test_undo_leaves_what_went_on_in_the_background_of_the_same_row(
    project: Project, film: FilmRecord
) -> None:
    (shot,) = project.shots.replace_shots(film.id, [NewShot(0, 240)])
    project.shots.rename(shot.id, "Quay")
    with project.history.background("New seed"):
        project.shots.set_settings([shot.id], {"seed": 7})
    assert project.history.undo() == "Name shot"
    now = project.shots.get(shot.id)
    assert (now.name, now.settings) == ("", {"seed": 7})


def test_undo_of_a_column_that_this_version_does_not_know_changes_nothing(
    project: Project, film: FilmRecord
) -> None:
    marker = project.markers.add(film.id, 3, "a")
    project.markers.change(marker.id, 3, "b")
    with contextlib.closing(sqlite3.connect(project.path)) as other, other:
        other.execute(
            """UPDATE change SET before_json = '{"hue": 1}', after_json = '{"hue": 2}'
            WHERE edit = (SELECT max(edit) FROM change)"""
        )
    assert project.history.undo() is not None
    assert [one.name for one in project.markers.of(film.id)] == ["b"]


def test_undoing_a_choice_leaves_another_take_that_took_over_part_of_it(
    project: Project, film: FilmRecord
) -> None:
    old, new = take_of(project, film, 0, 240), take_of(project, film, 100, 240)
    project.takes.choose(old, WHOLE)
    project.takes.show_made(new, WHOLE)
    assert project.history.undo() == "Choose take"
    assert project.takes.chosen(film.id, WHOLE) == [Choice(100, 240, new)]


def test_undoing_a_choice_leaves_what_the_engine_showed_of_the_same_take_beyond_it(
    project: Project, film: FilmRecord
) -> None:
    take = take_of(project, film, 0, 240)
    project.takes.choose(take, FrameRange(0, 100))
    project.takes.show_made(take, WHOLE)
    project.history.undo()
    assert project.takes.chosen(film.id, WHOLE) == [Choice(100, 240, take)]
