"""Shots can be detected again, and nothing that a person did is lost."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colorstudio.project import FilmRecord, Json, NewShot, Project, ShotRecord
from colorstudio.project.redetect import around_edits

from .conftest import FRAMES

LOOKS: list[Json] = [None, {"vividness": 0.5}, {"vividness": 1.5}]


@st.composite
def cut_lists(draw: st.DrawFn) -> list[int]:
    return [0, *sorted(draw(st.sets(st.integers(1, FRAMES - 1), max_size=12))), FRAMES]


@st.composite
def shot_lists(draw: st.DrawFn) -> list[ShotRecord]:
    """Lists as a person may leave them; some shots may be missing."""
    shots = [
        ShotRecord(
            id=number,
            film=1,
            start=start,
            stop=stop,
            name=draw(st.sampled_from(["", "", "Duel"])),
            transition=draw(st.sampled_from(["cut", "dissolve"])),
            by_hand=draw(st.booleans()),
            grade=draw(st.sampled_from(LOOKS)),
            settings=draw(st.sampled_from(LOOKS[:2])),
        )
        for number, (start, stop) in enumerate(pairwise(draw(cut_lists())))
    ]
    return [shot for shot in shots if draw(st.integers(0, 5))]


def detected(cuts: Sequence[int]) -> list[NewShot]:
    return [NewShot(*span) for span in pairwise(cuts)]


def look_at(shots: Sequence[ShotRecord], frame: int) -> tuple[Json, Json]:
    here = [shot for shot in shots if frame in range(shot.start, shot.stop)]
    return (here[0].grade, here[0].settings) if here else (None, None)


@given(old=shot_lists(), cuts=cut_lists())
def test_the_new_list_keeps_what_a_person_made(old: list[ShotRecord], cuts: list[int]) -> None:
    new = around_edits(old, detected(cuts))
    ordered = sorted(new, key=lambda shot: shot.start)
    assert all(a.stop == b.start for a, b in pairwise(ordered))
    assert (ordered[0].start, ordered[-1].stop) == (0, FRAMES)
    spans = {(shot.start, shot.stop) for shot in new}
    assert {(s.start, s.stop) for s in old if s.by_hand} <= spans
    assert {s.start for s in old if s.name} <= {start for start, _ in spans}
    borders = {start for start, _ in spans}
    invented = borders - set(cuts) - {edge for shot in old for edge in (shot.start, shot.stop)}
    assert not invented
    lost = set(cuts) - borders - {FRAMES}
    for cut in lost:
        is_inside = any(shot.by_hand and shot.start < cut < shot.stop for shot in old)
        assert is_inside or any(abs(cut - border) < 5 for border in borders | {FRAMES})


@given(cuts=cut_lists(), lengths=st.lists(st.integers(5, 80), min_size=1, max_size=9))
def test_without_edits_the_new_list_is_what_was_found(cuts: list[int], lengths: list[int]) -> None:
    old = [
        ShotRecord(number, 1, start, stop, "", "cut", False, None, None)
        for number, (start, stop) in enumerate(pairwise(cuts))
    ]
    found = detected([0, *accumulate(lengths)])
    assert [(s.start, s.stop) for s in around_edits(old, found)] == [
        (s.start, s.stop) for s in found
    ]


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(old=shot_lists(), cuts=cut_lists())
def test_every_frame_keeps_its_look_and_undo_brings_the_list_back(
    project: Project, film: FilmRecord, old: list[ShotRecord], cuts: list[int]
) -> None:
    shots = project.shots
    made = shots.replace_shots(film.id, [NewShot(s.start, s.stop, s.name) for s in old])
    for shot, wanted in zip(made, old, strict=True):
        shots.set_grade([shot.id], wanted.grade)
        shots.set_settings([shot.id], wanted.settings)
        if shot.stop - shot.start > 1 and wanted.by_hand:
            shots.split(shot.id, (shot.start + shot.stop) // 2)
    before, edits = shots.of(film.id), len(project.history.entries())
    after = shots.redetect(film.id, detected(cuts))
    assert len(project.history.entries()) - edits <= 1
    assert {s.id for s in before if s.by_hand or s.name} <= {s.id for s in after}
    assert {s for s in before if s.by_hand and not s.grade and not s.settings} <= {
        s for s in after if not s.grade and not s.settings
    }
    for frame in range(FRAMES):
        assert look_at(after, frame) == look_at(before, frame)
    if after != before:
        project.history.undo()
    assert shots.of(film.id) == before


def test_a_merger_and_a_moved_border_stay(project: Project, film: FilmRecord) -> None:
    shots = project.shots
    one, two, _, _ = shots.redetect(film.id, detected([0, 60, 120, 180, FRAMES]))
    shots.merge([one.id, two.id])
    shots.move_border(film.id, 180, 190)
    found = [0, 30, 60, 90, 150, 180, 210, FRAMES]
    again = shots.redetect(film.id, detected(found))
    assert [shot.start for shot in again] == [0, 120, 190]


def test_a_cut_beside_a_border_that_stays_is_the_same_cut(
    project: Project, film: FilmRecord
) -> None:
    shots = project.shots
    first, second = shots.redetect(film.id, detected([0, 100, FRAMES]))
    shots.rename(second.id, "Duel")
    again = shots.redetect(film.id, detected([0, 50, 97, 200, FRAMES]))
    assert [(shot.start, shot.name) for shot in again] == [
        (0, ""),
        (50, ""),
        (100, "Duel"),
        (200, ""),
    ]
    assert [again[0].id, again[2].id] == [first.id, second.id]


def test_where_nothing_was_found_all_stays_as_it_was() -> None:
    shot = ShotRecord(
        id=1,
        film=1,
        start=0,
        stop=10,
        name="Duel",
        transition="cut",
        by_hand=True,
        grade=None,
        settings={"vividness": 0.5},
    )
    assert around_edits([shot], []) == [NewShot(0, 10, "Duel", "cut")]
