"""The document: edits, states, history, and one window for one project."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from colorstudio.app.document import projects
from colorstudio.app.document.document import StudioDocument
from colorstudio.chroma.grid import GridSize
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.engine.shot_state import ShotState
from colorstudio.errors import ProjectError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.hints.wish import ShotWish
from colorstudio.models.installed import DEFAULT
from colorstudio.project import NewShot, Project
from colorstudio.project.ids import FilmId
from tests.app.conftest import FRAMES
from tests.app.fakes import paint


@pytest.fixture
def document(film_path: Path, qapp: object) -> Iterator[StudioDocument]:
    document = StudioDocument()
    document.open(projects.load(film_path))
    cuts = [NewShot(0, 16), NewShot(16, 32), NewShot(32, FRAMES)]
    document.edit(lambda p, film: p.shots.replace_shots(film, cuts))
    yield document
    document.close()


def request(start: int, stop: int, seed: int = 0) -> ColorizeRequest:
    return ColorizeRequest(
        film_hash="film",
        place=FrameRange(start, stop),
        grid=GridSize(180, 240),
        wish=ShotWish(seed=seed),
        model=DEFAULT,
        weights_hash="none",
        features="fake",
    )


def test_split_merge_and_undo(document: StudioDocument) -> None:
    assert document.split(20)
    assert [shot.start for shot in document.contents.shots] == [0, 16, 20, 32]
    assert document.merge(shot.id for shot in document.contents.shots[:2])
    assert [shot.start for shot in document.contents.shots] == [0, 20, 32]
    document.undo()
    document.undo()
    assert [shot.start for shot in document.contents.shots] == [0, 16, 32]
    assert document.contents.redo_label == "Split shot 2"


def test_a_refused_edit_is_told_and_changes_nothing(document: StudioDocument) -> None:
    said: list[str] = []
    document.refused.connect(said.append)
    before = document.contents
    assert not document.move_border(16, 40)
    assert said
    assert document.contents.shots == before.shots


def test_states_follow_takes_and_settings(document: StudioDocument) -> None:
    first = document.contents.shots[0]
    document.edit(lambda p, film: paint(p, film, request(0, 16)))
    assert document.contents.states == (ShotState.DONE, ShotState.GREY, ShotState.GREY)
    document.set_shot_settings([first], seed=5)
    assert document.contents.states[0] is ShotState.EDITED
    document.edit(lambda p, film: paint(p, film, request(0, 16, seed=5)))
    assert document.contents.states[0] is ShotState.DONE
    assert len(document.takes_of(first)) == 2


@pytest.mark.parametrize("to", [13, 18])
def test_a_moved_cut_marks_both_shots(document: StudioDocument, to: int) -> None:
    for start in (0, 16, 32):
        document.edit(lambda p, film, start=start: paint(p, film, request(start, start + 16)))
    assert set(document.contents.states) == {ShotState.DONE}
    document.move_border(16, to)
    assert document.contents.states == (ShotState.EDITED, ShotState.EDITED, ShotState.DONE)
    document.undo()
    assert set(document.contents.states) == {ShotState.DONE}


def test_a_split_leaves_both_halves_coloured(document: StudioDocument) -> None:
    document.edit(lambda p, film: paint(p, film, request(0, 16)))
    document.split(5)
    assert document.contents.states[:2] == (ShotState.DONE, ShotState.DONE)


def test_a_coloured_range_is_a_part(document: StudioDocument) -> None:
    document.edit(lambda p, film: paint(p, film, request(4, 12)))
    assert document.contents.states[0] is ShotState.PARTLY


def test_a_part_coloured_once_more_is_no_edit(document: StudioDocument) -> None:
    document.edit(lambda p, film: paint(p, film, request(0, 16)))
    document.edit(lambda p, film: paint(p, film, request(4, 16, seed=7)))
    assert document.contents.states[0] is ShotState.DONE
    document.set_shot_settings(document.contents.shots[:1], quality="fine")
    assert document.contents.states[0] is ShotState.EDITED


def test_a_shot_that_is_half_done_says_so(document: StudioDocument) -> None:
    begun = request(0, 16)

    def begin(project: Project, film: FilmId) -> None:
        take = project.takes.start(film, *begun.place, begun.to_json(), begun.key())
        project.takes.show_made(take.id, begun.place)

    def go_on(project: Project, film: FilmId) -> None:
        (take,) = project.takes.of(film)
        project.chunks.add(take.id, 0, 6, b"chroma")

    document.edit(begin)
    assert document.contents.states[0] is ShotState.GREY
    document.edit(go_on)
    assert document.contents.states[0] is ShotState.PARTLY


def test_a_film_that_the_command_line_coloured_is_as_it_was_wished(
    film_path: Path, tmp_path: Path, qapp: object
) -> None:
    path = tmp_path / "film.colorstudio"
    with Project.create(path) as project:
        film = project.films.add(probe(film_path)).id
        project.shots.replace_shots(film, [NewShot(0, 16), NewShot(16, FRAMES)])
        paint(project, film, request(0, 16, seed=3))
        paint(project, film, request(16, FRAMES, seed=4))
    document = StudioDocument()
    document.open(projects.load(path))
    assert set(document.contents.states) == {ShotState.DONE}
    assert document.contents.defaults.seed == 4
    document.close()


def test_undo_is_the_persons(document: StudioDocument) -> None:
    document.rename(document.contents.shots[1].id, "Quay")
    document.edit(lambda p, film: paint(p, film, request(0, 16)))
    assert document.contents.undo_label == "Name shot 2"
    document.undo()
    assert document.contents.states[0] is ShotState.DONE
    document.edit(lambda p, film: paint(p, film, request(16, 32)))
    assert document.contents.redo_label == "Name shot 2"
    document.redo()
    assert document.contents.shots[1].name == "Quay"


def test_the_history_names_what_was_done(document: StudioDocument) -> None:
    shots = document.contents.shots
    document.split(40)
    document.grade(shots[:2], {"warmth": 0.1})
    document.set_shot_settings(shots[:1], seed=3)
    document.move_border(16, 15)
    document.edit(lambda p, film: paint(p, film, request(0, 15, seed=3)))
    done = [(edit.label, edit.background) for edit in document.contents.edits]
    assert done[-5:] == [
        ("Split shot 3", False),
        ("Grade shots 1 and 2", False),
        ("Change settings of shot 1", False),
        ("Move cut between shots 1 and 2", False),
        ("Colorize shot 1", True),
    ]


def test_a_dragged_grade_is_one_step(document: StudioDocument) -> None:
    shots = document.contents.shots[:2]
    document.grade(shots[:1], {"tint": 0.5})
    before = len(document.contents.edits)
    for value in (0.1, 0.2, 0.3):
        document.grade(shots, {"warmth": value}, going_on=True)
    document.settle_grade()
    assert len(document.contents.edits) == before + 1
    first, second = document.contents.shots[:2]
    assert document.grade_of(first).warmth == pytest.approx(0.3)
    assert document.grade_of(first).tint == pytest.approx(0.5)
    assert document.grade_of(second).tint == 0
    document.undo()
    assert document.grade_of(document.contents.shots[0]).warmth == 0


def test_history_travels_both_ways(document: StudioDocument) -> None:
    document.toggle_marker(3)
    marked = document.contents.edits[-1].id
    document.rename(document.contents.shots[0].id, "Quay")
    document.toggle_marker(3)
    document.go_to_edit(marked)
    assert len(document.contents.markers) == 1
    assert document.contents.shots[0].name == ""
    document.go_to_edit(document.contents.edits[-1].id)
    assert document.contents.markers == ()
    assert document.contents.shots[0].name == "Quay"


def test_a_new_film_is_given_its_first_settings_once(
    film_path: Path, tmp_path: Path, qapp: object
) -> None:
    copy = tmp_path / "new.mp4"
    copy.write_bytes(film_path.read_bytes())
    document = StudioDocument()
    document.new_film = ShotSettings(quality="fine")
    document.open(projects.load(copy))
    assert document.contents.defaults.quality == "fine"
    document.new_film = ShotSettings(quality="draft")
    document.open(projects.load(film_path))
    document.close()
    document.open(projects.load(copy))
    assert document.contents.defaults.quality == "fine"
    document.close()


def test_a_film_coloured_elsewhere_stays_done(film_path: Path, qapp: object) -> None:
    loaded = projects.load(film_path)
    with Project.open(loaded.project) as project:
        film = project.films.add(loaded.film).id
        project.shots.replace_shots(film, [NewShot(0, 16)])
        paint(project, film, request(0, 16))
    document = StudioDocument()
    document.new_film = ShotSettings(quality="draft")
    document.open(loaded)
    assert document.contents.states == (ShotState.DONE,)
    document.close()


def test_two_windows_cannot_have_one_project(document: StudioDocument, film_path: Path) -> None:
    other = StudioDocument()
    with pytest.raises(ProjectError, match="another window"):
        other.open(projects.load(film_path))
    document.close()
    other.open(projects.load(film_path))
    assert [shot.start for shot in other.contents.shots] == [0, 16, 32]
    other.close()


def test_a_moved_film_is_missed_and_found(document: StudioDocument, tmp_path: Path) -> None:
    assert document.film is not None
    copy = tmp_path / "copy" / "film.mp4"
    copy.parent.mkdir()
    copy.write_bytes(document.film.path.read_bytes())
    loaded = projects.load(copy)
    target = tmp_path / "mine.colorstudio"
    projects.move(loaded.project, target)
    other = StudioDocument()
    other.open(projects.LoadedFilm(loaded.film, target))
    other.close()
    elsewhere = tmp_path / "elsewhere" / "named.mp4"
    elsewhere.parent.mkdir()
    copy.rename(elsewhere)
    with pytest.raises(projects.MissingFilmError) as missing:
        projects.load(target)
    found = projects.relink(target, missing.value.film_id, elsewhere)
    assert found.film.path == elsewhere
