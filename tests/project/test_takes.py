"""Takes, the choice among them, and what survives edits of the shot list."""

import pytest

from colorstudio.errors import ProjectError
from colorstudio.project import Choice, FilmRecord, FrameRange, NewShot, Project, TakeRecord

WHOLE = FrameRange(0, 240)


def make_take(
    project: Project, film: FilmRecord, start: int, stop: int, key: str = "k"
) -> TakeRecord:
    return project.takes.start(film.id, start, stop, '{"seed": 1}', key)


def complete(project: Project, take: TakeRecord) -> None:
    project.chunks.add(take.id, take.start, take.stop - take.start, b"chroma")
    project.takes.finish(take.id)


def test_take_runs_until_finished(project: Project, film: FilmRecord) -> None:
    take = make_take(project, film, 10, 20)
    assert (take.complete, take.request, take.range) == (False, '{"seed": 1}', (10, 20))
    assert take.created.utcoffset() is not None
    project.chunks.add(take.id, 10, 9, b"")
    with pytest.raises(ProjectError, match="Only 9 of 10 frames"):
        project.takes.finish(take.id)
    project.chunks.add(take.id, 19, 1, b"")
    project.takes.finish(take.id)
    assert project.takes.get(take.id).complete


def test_find_prefers_complete_takes(project: Project, film: FilmRecord) -> None:
    assert project.takes.find(film.id, "k") is None
    done = make_take(project, film, 0, 10)
    complete(project, done)
    running = make_take(project, film, 0, 10)
    found = project.takes.find(film.id, "k")
    assert found is not None
    assert found.id == done.id
    project.takes.delete(done.id)
    assert project.takes.find(film.id, "k") == running
    assert project.takes.find(film.id, "other") is None


def test_split_and_merged_shots_keep_their_takes(project: Project, film: FilmRecord) -> None:
    (shot,) = project.shots.replace_shots(film.id, [NewShot(0, 100)])
    take = make_take(project, film, 0, 100)
    project.takes.choose(take.id, shot.range)
    second = project.shots.split(shot.id, 30)
    for half in (project.shots.get(shot.id), second):
        assert project.takes.of(film.id, half.range) == [take]
        assert project.takes.chosen_take(film.id, half.range) == take
    other = make_take(project, film, 30, 100, "k2")
    project.takes.choose(other.id, second.range)
    merged = project.shots.merge([shot.id, second.id])
    assert project.takes.of(film.id, merged.range) == [take, other]
    assert project.takes.chosen(film.id, merged.range) == [
        Choice(0, 30, take.id),
        Choice(30, 100, other.id),
    ]
    assert project.takes.chosen_take(film.id, merged.range) == other


def test_a_nudged_border_does_not_hand_takes_to_the_neighbour(
    project: Project, film: FilmRecord
) -> None:
    project.shots.replace_shots(film.id, [NewShot(0, 100), NewShot(100, 200)])
    take = make_take(project, film, 0, 100)
    project.shots.move_border(film.id, 100, 98)
    first, second = project.shots.of(film.id)
    assert project.takes.of(film.id, first.range) == [take]
    assert project.takes.of(film.id, second.range) == []


def test_choosing_replaces_only_the_frames_asked_for(project: Project, film: FilmRecord) -> None:
    old, new = make_take(project, film, 0, 100), make_take(project, film, 40, 60, "k2")
    project.takes.choose(old.id, FrameRange(0, 100))
    project.takes.choose(new.id, FrameRange(30, 55))
    assert project.takes.chosen(film.id, WHOLE) == [
        Choice(0, 40, old.id),
        Choice(40, 55, new.id),
        Choice(55, 100, old.id),
    ]
    assert project.takes.chosen(film.id, FrameRange(50, 60)) == [
        Choice(50, 55, new.id),
        Choice(55, 60, old.id),
    ]
    project.takes.clear_choice(film.id, FrameRange(0, 50))
    assert project.takes.chosen(film.id, FrameRange(0, 51)) == [Choice(50, 51, new.id)]


def test_a_take_cannot_be_shown_where_it_has_no_frame(project: Project, film: FilmRecord) -> None:
    take = make_take(project, film, 0, 100)
    with pytest.raises(ProjectError, match="no frame of this shot"):
        project.takes.choose(take.id, FrameRange(100, 200))


def test_deleted_take_is_hidden_and_shown_grey(project: Project, film: FilmRecord) -> None:
    take = make_take(project, film, 0, 100)
    project.takes.choose(take.id, WHOLE)
    project.takes.delete(take.id)
    assert project.takes.of(film.id) == []
    assert project.takes.chosen(film.id, WHOLE) == []
    with pytest.raises(ProjectError, match="deleted"):
        project.takes.star(take.id, True)
    project.history.undo()
    assert project.takes.of(film.id) == [take]
    assert project.takes.chosen(film.id, WHOLE) == [Choice(0, 100, take.id)]


def test_names_and_stars(project: Project, film: FilmRecord) -> None:
    take = make_take(project, film, 0, 100)
    project.takes.rename(take.id, "warm")
    project.takes.star(take.id, True)
    assert (project.takes.get(take.id).name, project.takes.get(take.id).starred) == ("warm", True)


def test_compact_gives_the_room_of_deleted_takes_back(project: Project, film: FilmRecord) -> None:
    for start in (0, 100):
        take = make_take(project, film, start, start + 100)
        for first in range(start, start + 100, 2):
            project.chunks.add(take.id, first, 2, b"x" * 100_000)
    picture = project.exemplars.add(film.id, b"y" * 100_000, name="a.png")
    project.exemplars.remove(picture.id)
    project.takes.delete(take.id)
    project.compact()
    with pytest.raises(ProjectError, match="not in this project"):
        project.exemplars.picture(picture.sha256)
    kept = project.takes.of(film.id)
    project.close()
    assert project.path.stat().st_size < 6_000_000
    with Project.open(project.path) as again:
        assert again.takes.of(film.id) == kept
        assert again.chunks.missing_ranges(kept[0].id) == []
        assert again.history.entries() == []
        assert again.history.undo() is None


def test_a_take_says_what_it_was_asked_for_last(project: Project, film: FilmRecord) -> None:
    take = make_take(project, film, 0, 10)
    project.takes.ask_again(take.id, '{"seed": 2}')
    assert project.takes.get(take.id).request == '{"seed": 2}'
    assert project.takes.find(film.id, "k") == project.takes.get(take.id)


def test_choosing_what_is_shown_already_is_no_step(project: Project, film: FilmRecord) -> None:
    take = make_take(project, film, 0, 10)
    project.takes.choose(take.id, WHOLE)
    before = project.history.entries()
    project.takes.choose(take.id, WHOLE)
    assert project.takes.chosen(film.id, WHOLE) == [Choice(0, 10, take.id)]
    assert project.history.entries() == before


def test_a_frame_shows_one_take_or_none(project: Project, film: FilmRecord) -> None:
    take = make_take(project, film, 10, 20)
    project.takes.choose(take.id, FrameRange(12, 18))
    assert project.takes.shown_at(film.id, 15) == (FrameRange(12, 18), take.id)
    assert project.takes.shown_at(film.id, 11) is None
