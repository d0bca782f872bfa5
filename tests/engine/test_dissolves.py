"""Colour is cross-faded as the picture is, and neither shot takes colour from the other's ghost."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grade import Grade
from colorstudio.chroma.matrices import rgb_to_ycbcr
from colorstudio.colorizers.protocol import HintBatch, OnStep, SampleSettings
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.dissolves import (
    Extent,
    extents,
    fades_as,
    in_order,
    known_extents,
    mark_dissolve,
)
from colorstudio.engine.fades import Fade, recorded, recorded_weights
from colorstudio.engine.grading import set_grade
from colorstudio.engine.layer import ColourLayer, LayerColour
from colorstudio.engine.readiness import Lack, check_project
from colorstudio.engine.request import ColorizeRequest
from colorstudio.errors import Cancelled, ProjectError, UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.film.tags import Matrix
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId, ShotNumber, numbered
from colorstudio.project.takes import TakeRecord
from tests.media import blocks_scene, make_film, moving_scene
from tests.tiny_models import TinyColorizer, tiny_features

pytestmark = pytest.mark.usefixtures("small_grid")

FRAMES, BORDER = 44, 22
FADE = FrameRange(16, 28)
TINTS = np.array([[-0.1, 0.08], [0.1, -0.06]], np.float32)
SHOTS = (Shot(0, BORDER), Shot(BORDER, FRAMES))


def fading(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """A moving scene fades into passing blocks."""
    weight = np.clip((frame - FADE.start + 1) / (FADE.length + 1), 0, 1)
    first, second = moving_scene(frame, width, height), blocks_scene(frame, width, height)
    return np.round((1 - weight) * first + weight * second).astype(np.uint8)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> FilmInfo:
    path = tmp_path_factory.mktemp("dissolve") / "film.mkv"
    return probe(
        make_film(
            path, frames=FRAMES, width=160, height=120, pix_fmt="gray", codec="ffv1", paint=fading
        )
    )


class FlatColorizer(TinyColorizer):
    """One colour for each seed, where nothing is known."""

    def colorize(
        self,
        luma: NDArray[np.float32],
        hints: HintBatch,
        settings: SampleSettings,
        seeds: Sequence[int],
        conditions: Mapping[str, NDArray[np.float32]] | None = None,
        on_step: OnStep | None = None,
    ) -> NDArray[np.float32]:
        """See the protocol."""
        tints = TINTS[np.asarray(seeds) % len(TINTS)][:, None, :, None, None]
        sure = hints.confidence
        return np.asarray(hints.chroma * sure + tints * (1 - sure), np.float32)


class Desk:
    """A project of the film, with its border between shots."""

    def __init__(self, film: FilmInfo, path: Path) -> None:
        self.film, self.path = film, path
        with Project.create(path) as project:
            self.id = project.films.add(film).id
        self.colour(shots=())  # the list of shots alone

    def mark(self, frames: int = FADE.length) -> None:
        with Project.open(self.path) as project:
            mark_dissolve(project, self.id, BORDER, frames)

    def colour(
        self,
        shots: tuple[int, ...] | None = None,
        points: tuple[FramePoints, ...] | None = None,
        on_event: Callable[[object], None] = lambda _: None,
        control: JobControl | None = None,
        *,
        memory: bool = True,
    ) -> None:
        """The second shot with a seed that gives it other colours."""
        options = ColorizeOptions(
            ShotWish(memory=memory),
            device="cpu",
            points=points,
            shot_list=SHOTS,
            shots=None if shots is None else tuple(map(ShotNumber, shots)),
            seeds={ShotNumber(2): 1},
        )
        control = control or JobControl()
        models = (lambda _name, _device: FlatColorizer()), tiny_features
        ColorizeJob(self.film, self.path, options, None, control, on_event, *models).run()

    def layer(self) -> list[LayerColour | None]:
        with Project.open(self.path, read_only=True) as project:
            layer = ColourLayer(project, self.id)
            return [layer.at(frame) for frame in range(FRAMES)]

    def chroma(self) -> NDArray[np.float32]:
        """(frames, 2, h, w)."""
        return np.stack([colour.chroma for colour in self.layer() if colour is not None])

    def takes(self) -> list[TakeRecord]:
        with Project.open(self.path, read_only=True) as project:
            return project.takes.of(self.id)

    def lacks(self) -> list[Lack]:
        with Project.open(self.path) as project:
            whole = FrameRange(0, FRAMES)
            return [one.lack for one in check_project(project, self.id, self.film, [whole])]


@pytest.fixture
def desk(film: FilmInfo, tmp_path: Path) -> Desk:
    return Desk(film, tmp_path / "p.colorstudio")


def worst_step(chroma: NDArray[np.float32]) -> float:
    """The largest change from frame to frame over that to its neighbours; what is far from being
    seen is none.
    """
    steps = np.abs(np.diff(chroma, axis=0)).mean(axis=(1, 2, 3))
    beside = np.maximum(steps[:-2], steps[2:]) + 1e-3
    return float((steps[1:-1] / beside).max())


def test_chroma_is_cross_faded(desk: Desk) -> None:
    desk.colour(memory=False)
    assert worst_step(desk.chroma()) > 20  # at once, in the middle of the dissolve
    desk.mark()
    desk.colour(memory=False)
    assert worst_step(desk.chroma()) < 3


def test_no_ghost_is_taken_into_the_second_shot(desk: Desk) -> None:
    desk.colour()
    before = desk.chroma()[-1]
    desk.mark()
    desk.colour()
    after = desk.chroma()[-1]
    own = TINTS[1][:, None, None]
    assert np.abs(after - own).mean() < 0.01 < np.abs(before - own).mean()


def test_the_mixture_follows_the_picture(desk: Desk) -> None:
    desk.mark()
    desk.colour()
    chroma = desk.chroma()
    ends = chroma[FADE.start - 1], chroma[FADE.stop]
    way = (ends[1] - ends[0]).ravel()
    along = [float((chroma[f] - ends[0]).ravel() @ way / (way @ way)) for f in range(*FADE)]
    truth = (np.arange(FADE.length) + 1) / (FADE.length + 1)
    assert np.abs(np.array(along) - truth).max() < 0.15


def test_each_shot_is_coloured_from_its_clean_frames(desk: Desk) -> None:
    desk.mark()
    desk.colour()
    with Project.open(desk.path, read_only=True) as project:
        frames = [project.keyframes.frames(take.id) for take in project.takes.of(desk.id)]
    assert [take.range for take in desk.takes()] == [(0, FADE.stop), (FADE.start, FRAMES)]
    assert max(frames[0]) < FADE.start
    assert min(frames[1]) == FADE.stop


def test_a_shot_without_a_dissolve_asks_for_what_it_asked_for(desk: Desk) -> None:
    desk.colour()
    requests = [ColorizeRequest.from_json(take.request) for take in desk.takes()]
    assert [request.place for request in requests] == [(0, BORDER), (BORDER, FRAMES)]
    assert not any("dissolves" in request.sources for request in requests)
    keys = [request.key() for request in requests]
    desk.mark()
    desk.mark(0)  # it is none
    desk.colour()
    assert [take.request_key for take in desk.takes()] == keys


def test_a_stopped_run_goes_on_to_the_same_colour(
    desk: Desk, film: FilmInfo, tmp_path: Path
) -> None:
    desk.mark()
    desk.colour()
    control, other = JobControl(), Desk(film, tmp_path / "other.colorstudio")
    other.mark()
    with pytest.raises(Cancelled):
        other.colour(on_event=lambda _: control.cancel(), control=control)
    other.colour()
    assert np.array_equal(other.chroma(), desk.chroma())


def test_marking_asks_for_both_shots_again_and_undo_takes_it_back(desk: Desk) -> None:
    desk.colour()
    assert desk.lacks() == []
    desk.mark()
    assert desk.lacks() == [Lack.EDITED, Lack.EDITED]
    with Project.open(desk.path) as project:
        assert project.shots.of(desk.id)[1].transition == "dissolve"
        assert project.history.undo() == "Mark dissolve"
        assert project.dissolves.of(desk.id) == []
        assert project.shots.of(desk.id)[1].transition == "cut"
        project.history.redo()
    assert desk.lacks() == [Lack.EDITED, Lack.EDITED]
    desk.colour()
    assert desk.lacks() == []


def test_one_shot_alone_keeps_its_colour_to_the_border(desk: Desk) -> None:
    desk.mark()
    desk.colour(shots=(1,))
    colours = desk.layer()
    assert all(colours[frame] is not None for frame in range(BORDER))
    assert not any(colours[BORDER:])


def test_what_a_shot_has_by_itself_is_mixed_as_its_take_is(desk: Desk) -> None:
    desk.mark()
    desk.colour()
    frame = BORDER + 1
    with Project.open(desk.path, read_only=True) as project:
        layer = ColourLayer(project, desk.id)
        own, shown = layer.own(frame), layer.at(frame)
        assert own is not None
        assert shown is not None
        assert np.abs(own.chroma - shown.chroma).max() > 0.02
        again = layer.mixed(frame, own)
    assert np.array_equal(again.chroma, shown.chroma)


def test_each_shot_keeps_its_grade_in_the_mixture(desk: Desk) -> None:
    desk.mark()
    desk.colour()
    with Project.open(desk.path) as project:
        set_grade(project, project.shots.of(desk.id)[:1], Grade(vividness=0.5))
    colours = desk.layer()
    clean, mixed = colours[FADE.start - 1], colours[BORDER]
    assert clean is not None
    assert mixed is not None
    assert not clean.parts
    assert {part.grade.vividness: round(part.weight, 1) for part in mixed.parts} == {
        0.5: pytest.approx(0.5, abs=0.1),
        1.0: pytest.approx(0.5, abs=0.1),
    }


def test_a_point_in_a_dissolve_holds_on_its_frame(desk: Desk) -> None:
    desk.mark()
    frame = FADE.stop - 2
    sky = FramePoints(frame, (ColourPoint("sky", ((0.5, 0.5),), (230, 40, 40), 0.2),))
    desk.colour(points=(sky,))
    wanted = rgb_to_ycbcr(np.array([[[230, 40, 40]]], np.float32) / 255, Matrix.BT470BG)[1]
    with Project.open(desk.path, read_only=True) as project:
        take = project.takes.chosen_take(desk.id, FrameRange(BORDER, FRAMES))
        assert take is not None
        assert min(project.keyframes.frames(take.id)) == frame
        own = ColourLayer(project, desk.id, take=take.id).at(frame)
    assert own is not None
    middle = own.chroma[:, own.chroma.shape[1] // 2, own.chroma.shape[2] // 2]
    assert np.abs(middle - wanted[:, 0, 0]).max() < 0.1


def test_a_dissolve_leaves_clean_frames_and_holds_for_its_border() -> None:
    shots = Shot(0, 30), Shot(30, 41), Shot(41, 100)
    first, short, last = extents(shots, [FrameRange(20, 40), FrameRange(36, 60)])
    assert first.fade_out == Fade(25, 35, 30)
    assert short.clean == (35, 36)
    assert last == Extent(FrameRange(41, 100), Fade(36, 46, 41))


def test_shots_come_as_soon_as_their_dissolve_is_known() -> None:
    fade = FrameRange(20, 40)
    seen: list[int] = []

    def found() -> list[Shot]:
        shots = [
            Shot(0, 30, dissolve_out=fade),
            Shot(30, 90, transition_in="dissolve", dissolve_in=fade),
            Shot(90, 95),
        ]
        for shot in shots:
            seen.append(shot.start)
            yield shot

    extent_of = {n: (extent, len(seen)) for n, _, extent in in_order(numbered(found()))}
    assert extent_of[ShotNumber(1)] == (Extent(FrameRange(0, 30), None, Fade(20, 40, 30)), 2)
    assert extent_of[ShotNumber(2)] == (Extent(FrameRange(30, 90), Fade(20, 40, 30)), 2)
    assert extent_of[ShotNumber(3)] == (Extent(FrameRange(90, 95)), 3)


def test_splits_and_merges_leave_dissolves_on_their_frames(desk: Desk) -> None:
    desk.mark()
    with Project.open(desk.path) as project:
        first, _ = project.shots.of(desk.id)
        project.shots.split(first.id, 8)
        assert known_extents(project, desk.id)[1].fade_out == Fade(*FADE, BORDER)
        project.shots.merge([shot.id for shot in project.shots.of(desk.id)])
        assert [extent.fades for extent in known_extents(project, desk.id)] == [()]
        project.history.undo()
        assert known_extents(project, desk.id)[2].fade_in == Fade(*FADE, BORDER)


def test_what_a_person_said_outlives_a_new_detection(desk: Desk) -> None:
    found = [FrameRange(18, 26)]
    with Project.open(desk.path) as project:
        project.dissolves.redetect(desk.id, found)
        assert [one.range for one in project.dissolves.of(desk.id)] == found
        mark_dissolve(project, desk.id, BORDER, 0)
        project.dissolves.redetect(desk.id, found)
        assert known_extents(project, desk.id)[0].fade_out is None
        mark_dissolve(project, desk.id, BORDER, 4)
        project.dissolves.redetect(desk.id, found)
        assert known_extents(project, desk.id)[0].fade_out == Fade(20, 24, BORDER)


@pytest.mark.parametrize(("border", "frames"), [(BORDER, 1), (BORDER, 40), (BORDER + 1, 4)])
def test_what_cannot_be_a_dissolve_is_refused(desk: Desk, border: int, frames: int) -> None:
    with Project.open(desk.path) as project, pytest.raises(UsageError):
        mark_dissolve(project, FilmId(desk.id), border, frames)


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"start": 1, "stop": 5, "border": 9, "weights": []},
        {"start": 1, "stop": 5, "border": "3", "weights": [0.1] * 4},
        {"start": 1, "stop": 5, "border": 3, "weights": [0.1] * 3},
        {"start": 1, "stop": 5, "border": 3, "weights": [0.1, 0.2, "x", 0.3]},
        {"start": 1, "stop": 5, "border": 3},
    ],
)
def test_damaged_records_are_refused_with_a_sentence(record: dict[str, object]) -> None:
    with pytest.raises(ProjectError):
        recorded_weights(record)


def test_a_request_fades_as_its_shot_did(desk: Desk) -> None:
    desk.mark()
    desk.colour()
    request = ColorizeRequest.from_json(desk.takes()[0].request)
    (record,) = request.records("dissolves")
    fade = recorded(record)
    extent = Extent(FrameRange(0, BORDER), None, fade)
    assert fades_as(request, extent)
    assert not fades_as(request, Extent(extent.shot))
    assert not fades_as(request, replace(extent, fade_out=replace(fade, stop=fade.stop + 2)))
