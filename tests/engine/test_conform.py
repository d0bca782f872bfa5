"""A film's work finds its place in another scan and cut of it, and says what finds none."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.grid import GridSize
from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.cli.main import main
from colorstudio.engine.conform.conform import Conform, conform
from colorstudio.engine.conform.frame_map import FrameMap, Piece
from colorstudio.engine.conform.geometry import Geometry
from colorstudio.engine.conform.new_shots import new_shots
from colorstudio.engine.conform.report import ConformReport
from colorstudio.engine.control import JobControl
from colorstudio.engine.donor.time_map import MISSING
from colorstudio.engine.exemplars import exemplar_wishes, read_picture
from colorstudio.engine.fixing import rules_of, set_rules
from colorstudio.engine.grading import grade_of, set_grade
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.objects import objects_of, put_object
from colorstudio.engine.open_film import working_grid
from colorstudio.engine.points import points_of, put_points
from colorstudio.engine.readiness import FILM_SETTINGS, Lack, check_project
from colorstudio.engine.shot_settings import ShotSettings
from colorstudio.errors import Cancelled, UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.fixed import FixedColour, Sample
from colorstudio.hints.objects import FilmObject, Touch, objects_within
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from colorstudio.project.reviews import review_in
from colorstudio.resources import sample_truth
from tests.media import blocks_scene
from tests.rescans import CROP, Rescan, true_project
from tests.worn_copies import FILM_RATE, read_frames, write_film

pytestmark = pytest.mark.usefixtures("small_grid")

FIRST, SECOND, THIRD = FrameRange(0, 20), FrameRange(20, 40), FrameRange(40, 52)  # old shots
WIDTH, HEIGHT = 320, 180
MORE = 6  # frames of the first shot that only the new scan has
STRANGE = 10  # frames that were never in the film
FILM = FilmId(1)
Frames = list[NDArray[np.uint8]]


def with_ball(scene: NDArray[np.uint8], frame: int) -> NDArray[np.uint8]:
    """A camera that stands still, before which a red ball travels."""
    made = np.ascontiguousarray(scene)
    centre = 160 + round(120 * np.sin(frame / 9)), 90 + round(50 * np.cos(frame / 7))
    return np.asarray(cv2.circle(made.copy(), centre, 24, (200, 40, 40), -1), np.uint8)


COAT = FilmObject(
    "coat",
    (Touch(24, ((0.5, 0.5),)), Touch(24, ((0.99, 0.5),)), Touch(45, ((0.5, 0.5),))),
    (40, 60, 200),
)


class Scans:
    """A film in three places, and a scan of it in which the second shot comes first and has lost
    frames 26 to 31, the first one goes on, the third is cut out, and something new stands between.
    """

    def __init__(self, folder: Path) -> None:
        (scene,) = read_frames(sample_truth(), WIDTH, 1)
        first = [with_ball(scene, n) for n in range(20 + MORE)]
        second = [with_ball(scene[::-1], n + 30) for n in range(20)]
        third = [with_ball(255 - scene[:, ::-1], n + 60) for n in range(12)]
        strange = [blocks_scene(3 * n, WIDTH, HEIGHT) for n in range(STRANGE)]
        self.frames: Frames = [*first[:20], *second, *third]
        self.all: Frames = [*self.frames, *first[20:], *strange]
        more = range(THIRD.stop, THIRD.stop + MORE)
        self.shown = (
            *range(20, 26), *range(32, 40), *range(more.stop, len(self.all)), *range(20), *more
        )  # fmt: skip
        self.scan = Rescan(self.shown)
        write_film(folder / "old.mkv", self.frames)
        self.old = probe(folder / "old.mkv")
        self.new = self.scan.write(folder / "new.mkv", self.all, FILM_RATE)
        self.project = folder / "old.colorstudio"
        Project.create(self.project).close()
        self._work()

    def _work(self) -> None:
        """All that a person may have done."""
        data = cv2.imencode(".png", self.frames[4][..., ::-1])[1].tobytes()
        point = ColourPoint("hat", ((0.5, 0.5),), (200, 40, 40), 0.04)
        away = ColourPoint("edge", ((0.99, 0.5),), (40, 40, 200))
        points = (
            FramePoints(24, (point, away)),
            FramePoints(28, (point,)),
            FramePoints(45, (point,)),
        )
        with Project.open(self.project) as project:
            project.films.add(self.old)
            project.exemplars.add(FILM, data, name="hat.png", frame=4)
            project.exemplars.add(FILM, data, name="all.png")
            project.exemplars.add(FILM, data, name="gone.png", frame=47)
            put_points(project, FILM, points)
            put_object(project, FILM, COAT)
            project.settings.change(FILM_SETTINGS, ShotSettings(seed=3).to_json(), FILM)
            set_rules(project, FILM, [FixedColour("Road", (Sample(0.5, 0.1, 0.1),), (9, 9, 9))])
            for name, frame in (("hat", 4), ("end", 51)):
                project.markers.add(FILM, frame, name)
                project.stills.add(FILM, frame, name, data)
        for shot in (FIRST, SECOND, THIRD):
            self._colour(shot)
        with Project.open(self.project) as project:
            shots = project.shots.of(FILM)
            set_grade(project, shots[1:2], Grade(vividness=1.3))
            project.shots.rename(shots[0].id, "House")
            project.scenes.put(FILM, "Day", [FIRST, THIRD])
            project.scenes.put(FILM, "Night", [THIRD])
            project.reviews.change(FILM, [FIRST], approved=True, locked=True, note="sky")
            project.reviews.change(FILM, [SECOND], approved=True)
            (take,) = (take for take in project.takes.of(FILM) if take.range == SECOND)
            project.takes.rename(take.id, "Best")
            project.takes.star(take.id, True)

    def _colour(self, shot: FrameRange) -> None:
        with Project.open(self.project) as project:
            exemplars = exemplar_wishes(project.exemplars.of(FILM, shot))
            wish = replace(
                ShotSettings(seed=3).wish(),
                exemplars=exemplars,
                points=points_of(project, FILM, shot),
                fixed=rules_of(project, FILM),
                objects=objects_within(objects_of(project, FILM), shot),
            )
            known = {one.range for one in project.shots.of(FILM)}
        places = [FIRST, SECOND, THIRD] if not known else []
        colour(self.project, self.old, self.frames, shot, wish, places)


def colour(
    path: Path, film: FilmInfo, frames: Frames, shot: FrameRange, wish: ShotWish,
    places: list[FrameRange],
) -> None:  # fmt: skip
    true_project(path, film, frames, [shot], wish, places)


@pytest.fixture(scope="module")
def scans(tmp_path_factory: pytest.TempPathFactory) -> Scans:
    return Scans(tmp_path_factory.mktemp("scans"))


def carry(scans: Scans, target: Path, control: JobControl | None = None) -> ConformReport:
    wanted = Conform(scans.project, FILM, scans.new, target)
    return conform(wanted, control or JobControl(), lambda _: None)


@pytest.fixture(scope="module")
def carried(scans: Scans, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ConformReport]:
    target = tmp_path_factory.mktemp("carried") / "new.colorstudio"
    return target, carry(scans, target)


NEW = (FrameRange(0, 14), FrameRange(14, 24), FrameRange(24, 50))  # second, strange, first and more


@pytest.mark.slow
def test_shots_lie_where_the_new_cut_has_them(carried: tuple[Path, ConformReport]) -> None:
    with Project.open(carried[0], read_only=True) as project:
        shots = project.shots.of(FILM)
        assert [shot.range for shot in shots] == list(NEW)
        assert [shot.name for shot in shots] == ["", "", "House"]
        assert grade_of(shots[0]) == Grade(vividness=1.3)
        assert [shot.grade for shot in shots[1:]] == [None, None]


def test_chroma_goes_over_with_size_and_crop(
    carried: tuple[Path, ConformReport], scans: Scans
) -> None:
    """Within 1.5 code values of the truth; where the old scan had nothing there is nothing."""
    grid = working_grid(scans.new)
    with Project.open(carried[0], read_only=True) as project:
        layer, errors = ColourLayer(project, FILM), []
        for number, old in enumerate(scans.shown):
            colour = layer.at(number)
            assert (colour is not None) == (old < THIRD.stop), number
            if colour is not None:
                true = grid_chroma_of_rgb(scans.scan.picture(scans.all[old]), grid)
                errors.append(np.square(colour.chroma - true).mean())
                assert 255 * float(np.sqrt(errors[-1])) < 3
        assert 255 * float(np.sqrt(np.mean(errors))) < 1.5
        take = project.takes.chosen_take(FILM, NEW[0])
        assert take is not None
        assert (take.name, take.starred) == ("Best", True)
        sure = project.chunks.confidence(take.id, NEW[0])
        np.testing.assert_array_equal(sure, np.float32(0.75))


def test_what_is_whole_is_done_and_what_is_not_says_so(
    carried: tuple[Path, ConformReport], scans: Scans
) -> None:
    """Nothing that was carried counts as edited."""
    with Project.open(carried[0], read_only=True) as project:
        whole = [FrameRange(0, len(scans.new.frames))]
        found = check_project(project, FILM, scans.new, whole)
    assert [(one.number, one.lack) for one in found] == [(2, Lack.GREY), (3, Lack.PARTLY)]


def test_points_and_exemplars_lie_where_they_lay_in_the_picture(
    carried: tuple[Path, ConformReport], scans: Scans
) -> None:
    top, bottom, left, right = CROP
    with Project.open(carried[0], read_only=True) as project:
        frames = points_of(project, FILM, FrameRange(0, len(scans.new.frames)))
        exemplars = project.exemplars.of(FILM)
        (pinned,) = (one for one in exemplars if one.frame is not None)
        picture = read_picture(
            "a", project.exemplars.picture(pinned.sha256), working_grid(scans.new)
        )
    (one,) = frames
    assert one.frame == 4  # the second shot's 24
    (point,) = one.points  # the other one lies beyond the edge now
    wanted = ((0.5 - left) / (1 - left - right), (0.5 - top) / (1 - top - bottom))
    np.testing.assert_allclose(point.path[0], wanted, atol=0.01)
    with Project.open(carried[0], read_only=True) as project:
        (coat,) = objects_of(project, FILM)
    (touch,) = coat.touches
    assert (coat.rgb, touch.frame) == (COAT.rgb, 4)
    np.testing.assert_allclose(touch.path[0], wanted, atol=0.01)
    assert point.radius == pytest.approx(0.04 / (1 - top - bottom), rel=0.05)
    assert (pinned.name, pinned.frame) == ("hat.png", NEW[2].start + 4)
    assert [one.name for one in exemplars] == ["hat.png", "all.png"]
    true = grid_chroma_of_rgb(scans.scan.picture(scans.frames[4]), working_grid(scans.new))
    assert 255 * float(np.sqrt(np.square(picture.chroma - true).mean())) < 3


def test_notes_scenes_markers_and_rules_come_along(carried: tuple[Path, ConformReport]) -> None:
    with Project.open(carried[0], read_only=True) as project:
        reviews = [review_in(project.reviews.of(FILM), place) for place in NEW]
        assert [one.approved for one in reviews] == [True, False, False]
        assert (reviews[2].locked, reviews[2].note) == (False, "sky")
        (scene,) = project.scenes.of(FILM)
        assert (scene.name, scene.ranges) == ("Day", (NEW[2],))
        assert [(one.frame, one.name) for one in project.markers.of(FILM)] == [(28, "hat")]
        assert [(one.frame, one.name) for one in project.stills.of(FILM)] == [(28, "hat")]
        assert [rule.name for rule in rules_of(project, FILM)] == ["Road"]
        settings = project.settings.get(FILM_SETTINGS, FILM)
        assert ShotSettings.from_json(settings, ShotSettings()).seed == 3


def test_what_found_no_place_is_listed(carried: tuple[Path, ConformReport]) -> None:
    said = "\n".join(carried[1].lines())
    assert "Shots found whole: 1 of 3; in colour: 1." in said
    assert "Of shot 3 at 00:00:01:00 20 of 26 frames were found" in said
    assert "Shot 2 is not in the old film" in said
    assert "Of the old film, shot 3 is not in this one." in said
    assert "colour points of the old film at 00:00:01:00, 00:00:01:04, 00:00:01:21" in said
    assert "a click on the object coat of the old film at 00:00:01:00, 00:00:01:21" in said
    for lost in (
        "the exemplar gone.png",
        "the scene “Night”",
        "the marker “end”",
        "the still “end”",
    ):
        assert f"No place was found for {lost} of the old film" in said
    assert "Shot 3 is no longer approved or locked" in said


def test_all_of_it_is_one_step_that_reopens(
    carried: tuple[Path, ConformReport], tmp_path: Path
) -> None:
    path = tmp_path / "copy.colorstudio"
    path.write_bytes(carried[0].read_bytes())
    with Project.open(path) as project:
        assert project.history.undo() == "Carry work over from old.mkv"
        assert project.takes.chosen(FILM, FrameRange(0, 99)) == []
        assert project.exemplars.of(FILM) == []
        assert project.history.undo() is None
        project.history.redo()
    with Project.open(path) as project, Project.open(carried[0], read_only=True) as other:
        for part in ("shots", "exemplars", "reviews", "scenes", "markers", "stills"):
            assert getattr(project, part).of(FILM) == getattr(other, part).of(FILM)
        whole = FrameRange(0, 99)
        assert project.takes.chosen(FILM, whole) == other.takes.chosen(FILM, whole)


@pytest.mark.slow
def test_a_stopped_run_goes_on(
    scans: Scans, carried: tuple[Path, ConformReport], tmp_path: Path
) -> None:
    """As after a kill: what was carried is found again, and nothing is there twice."""
    target, control = tmp_path / "new.colorstudio", JobControl()

    def stop_at_the_second_take(_: object) -> None:
        with Project.open(target, read_only=True) as project:
            if project.takes.of(FILM):
                control.cancel()

    wanted = Conform(scans.project, FILM, scans.new, target)
    with pytest.raises(Cancelled):
        conform(wanted, control, stop_at_the_second_take)
    with Project.open(target, read_only=True) as project:
        begun = project.takes.of(FILM)
        assert [take.complete for take in begun] in ([True], [True, False])
        assert project.shots.of(FILM) == []
    carry(scans, target)
    with Project.open(target, read_only=True) as one, Project.open(carried[0]) as other:
        assert len(one.takes.of(FILM)) == len(other.takes.of(FILM)) == 2
        assert one.shots.of(FILM) == other.shots.of(FILM)


@pytest.mark.slow
def test_the_command_line_carries_over(
    scans: Scans, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "new.colorstudio"
    words = ["conform", str(scans.project), str(scans.new.path), "-o", str(target)]
    assert main(words) == 0
    said = capsys.readouterr().err
    assert "Shots found whole: 1 of 3" in said
    assert f"The work is carried over into {target}." in said


def test_what_makes_no_sense_is_said_before_any_work(
    scans: Scans,
    carried: tuple[Path, ConformReport],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    new, old = str(scans.new.path), str(scans.old.path)
    for words, complaint in (
        ([new, "-o", str(carried[0])], "holds work on new.mkv already"),
        ([old, "-o", str(tmp_path / "x")], "the project's own film"),
        ([new, "-o", str(tmp_path / "no" / "x")], "There is no folder"),
        ([new, "--film", "2"], "no film 2"),
    ):
        assert main(["conform", str(scans.project), *words]) == 2
        assert complaint in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_film_that_shows_nothing_of_it_is_refused_and_leaves_nothing(
    scans: Scans, tmp_path: Path
) -> None:
    write_film(tmp_path / "other.mkv", [blocks_scene(5 * n, WIDTH, HEIGHT) for n in range(30)])
    target = tmp_path / "other.colorstudio"
    wanted = Conform(scans.project, FILM, probe(tmp_path / "other.mkv"), target)
    with pytest.raises(UsageError, match="shows nothing of old"):
        conform(wanted, JobControl(), lambda _: None)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other.mkv"]


# The parts


def frame_map(times: list[int]) -> FrameMap:
    affine = np.array([[1.0, 0, 0], [0, 1, 0]])
    whole = FrameRange(0, len(times))
    return FrameMap([Piece(whole, np.array(times, np.int32), affine)], len(times))


def test_a_cut_that_the_old_scan_knows_as_none_is_none() -> None:
    """A false cut within a shot goes, one where frames are lacking stays."""
    frames = frame_map([*range(10), *range(20, 30), *range(40, 50)])
    detected = [Shot(0, 5), Shot(5, 10), Shot(10, 21), Shot(21, 30)]
    shots = new_shots(frames, detected, [FrameRange(0, 30), FrameRange(30, 60)])
    assert [shot.place for shot in shots] == [(0, 10), (10, 21), (21, 30)]
    assert [shot.owner for shot in shots] == [0, 0, 1]


def test_frames_that_a_map_slips_by_are_held_and_longer_gaps_are_not() -> None:
    frames = frame_map([0, MISSING, 2, 3, MISSING, MISSING, MISSING, 7, 8, 40])
    frames.hold([(FrameRange(0, 10), FrameRange(0, 20))])
    assert frames.times.tolist() == [0, 0, 2, 3, MISSING, MISSING, MISSING, 7, 8, 8]
    assert frames.showing(8) == [8]
    assert frames.showing(1) == [0]
    assert frames.showing(30) == []


def test_one_geometry_leaves_everything_as_it_was() -> None:
    grid = GridSize(180, 320)
    same = Geometry(np.array([[1.0, 0, 0.2], [0, 1, -0.1]]), grid, grid)
    point = ColourPoint("a", ((0.1, 0.2),), (1, 2, 3))
    assert same.points(3, [point]) == FramePoints(3, (point,))
    assert same.picture(b"whatever") == b"whatever"
    chroma = np.zeros((2, *grid), np.float32)
    assert same.chroma(chroma, None) is chroma


def test_where_the_new_picture_shows_more_colour_goes_on_and_exemplars_are_transparent() -> None:
    grid = GridSize(90, 160)
    wider = Geometry(np.array([[1.0, 0, -40], [0, 1, 0]]), grid, grid)
    assert wider.shows_more
    chroma = np.full((2, *grid), 0.1, np.float32)
    laid = wider.chroma(chroma, np.full(grid.luma, 90, np.uint8))
    np.testing.assert_allclose(laid, 0.1, atol=0.01)
    data = cv2.imencode(".png", np.full((180, 320, 3), 90, np.uint8))[1].tobytes()
    made = cv2.imdecode(np.frombuffer(wider.picture(data), np.uint8), cv2.IMREAD_UNCHANGED)
    assert made[90, 10, 3] == 0
    assert made[90, 60, 3] == 255
