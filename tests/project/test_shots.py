"""The shot list and its edits."""

import pytest

from colorstudio.errors import ProjectError
from colorstudio.project import FilmRecord, NewShot, Project, ShotRecord
from colorstudio.project.ids import FilmId, numbered


@pytest.fixture
def shots(project: Project, film: FilmRecord) -> list[ShotRecord]:
    return project.shots.replace_shots(
        film.id, [NewShot(0, 100, "first"), NewShot(100, 150, transition="fade"), NewShot(150, 240)]
    )


def borders(project: Project, film: FilmRecord) -> list[tuple[int, int]]:
    return [tuple(shot.range) for shot in project.shots.of(film.id)]


def test_list_is_kept_in_order(project: Project, film: FilmRecord) -> None:
    made = project.shots.replace_shots(film.id, [NewShot(50, 60), NewShot(0, 50, "a")])
    assert [(s.start, s.stop, s.name, s.by_hand) for s in made] == [
        (0, 50, "a", False),
        (50, 60, "", False),
    ]
    assert project.shots.of(film.id) == made


@pytest.mark.parametrize(
    "spans", [[(0, 0)], [(5, 3)], [(-1, 5)], [(0, 241)], [(0, 10), (9, 20)], [(0, 9), (0, 20)]]
)
def test_impossible_lists_are_refused(
    project: Project, film: FilmRecord, shots: list[ShotRecord], spans: list[tuple[int, int]]
) -> None:
    with pytest.raises(ProjectError, match="must not overlap"):
        project.shots.replace_shots(film.id, [NewShot(*span) for span in spans])
    assert project.shots.of(film.id) == shots


def test_new_list_keeps_shots_that_begin_alike(
    project: Project, film: FilmRecord, shots: list[ShotRecord]
) -> None:
    project.shots.set_grade([shots[0].id], {"vividness": 0.5})
    new = project.shots.replace_shots(
        film.id, [NewShot(0, 40), NewShot(40, 90), NewShot(90, 150), NewShot(150, 240)]
    )
    assert [new[0].id, new[3].id] == [shots[0].id, shots[2].id]
    assert [shot.grade for shot in new] == [{"vividness": 0.5}] * 3 + [None]
    assert [shot.name for shot in new] == ["first", "", "", ""]


def test_detection_again_knows_the_borders_set_by_hand(
    project: Project, film: FilmRecord, shots: list[ShotRecord]
) -> None:
    project.shots.split(shots[0].id, 60)
    again = project.shots.replace_shots(
        film.id, [NewShot(0, 60), NewShot(60, 120), NewShot(120, 240)]
    )
    assert [shot.by_hand for shot in again] == [True, False, False]
    read_back = project.shots.replace_shots(film.id, [NewShot(0, 240)], by_hand=True)
    assert [shot.by_hand for shot in read_back] == [True]


def test_shot_at_a_frame(project: Project, film: FilmRecord) -> None:
    first, second = project.shots.replace_shots(film.id, [NewShot(10, 20), NewShot(30, 40)])
    found = [project.shots.at(film.id, frame) for frame in (9, 10, 19, 20, 30, 40)]
    assert found == [None, first, first, None, second, None]


def test_split_hands_grade_and_settings_on(
    project: Project, film: FilmRecord, shots: list[ShotRecord]
) -> None:
    project.shots.set_grade([shots[0].id], {"tint": 1})
    project.shots.set_settings([shots[0].id], {"seed": 7})
    second = project.shots.split(shots[0].id, 60)
    assert (second.start, second.stop, second.grade, second.settings) == (
        60,
        100,
        {"tint": 1},
        {"seed": 7},
    )
    assert second.by_hand
    assert project.shots.get(shots[0].id).stop == 60


@pytest.mark.parametrize("frame", [99, 100, 150])
def test_split_needs_a_frame_inside(
    project: Project, film: FilmRecord, shots: list[ShotRecord], frame: int
) -> None:
    with pytest.raises(ProjectError, match="choose one from 101 to 149"):
        project.shots.split(shots[1].id, frame)


def test_merge(project: Project, film: FilmRecord, shots: list[ShotRecord]) -> None:
    merged = project.shots.merge([shots[1].id, shots[0].id])
    assert (merged.id, merged.start, merged.stop, merged.name) == (shots[0].id, 0, 150, "first")
    assert borders(project, film) == [(0, 150), (150, 240)]


def test_merge_needs_neighbours(
    project: Project, film: FilmRecord, shots: list[ShotRecord]
) -> None:
    for chosen in ([shots[0].id, shots[2].id], [shots[0].id], []):
        with pytest.raises(ProjectError, match="neighbouring"):
            project.shots.merge(chosen)
    with pytest.raises(ProjectError, match="merged or removed"):
        project.shots.merge([shots[0].id, 999])
    assert project.shots.of(film.id) == shots


def test_move_border_of_two_shots_and_of_one(
    project: Project, film: FilmRecord, shots: list[ShotRecord]
) -> None:
    project.shots.move_border(film.id, 100, 101)
    project.shots.move_border(film.id, 240, 230)
    assert borders(project, film) == [(0, 101), (101, 150), (150, 230)]
    assert [shot.id for shot in project.shots.of(film.id)] == [shot.id for shot in shots]


@pytest.mark.parametrize(
    ("border", "frame"), [(100, 150), (100, 0), (100, 200), (240, 241), (7, 8)]
)
def test_border_cannot_pass_a_shot(
    project: Project, film: FilmRecord, shots: list[ShotRecord], border: int, frame: int
) -> None:
    with pytest.raises(ProjectError):
        project.shots.move_border(film.id, border, frame)
    assert project.shots.of(film.id) == shots


def test_shots_of_a_film_that_is_not_there_are_refused(project: Project) -> None:
    with pytest.raises(ProjectError, match="no film 7 in this project"):
        project.shots.replace_shots(FilmId(7), [NewShot(0, 10)])


def test_people_number_shots_from_one() -> None:
    assert list(numbered("ab")) == [(1, "a"), (2, "b")]
