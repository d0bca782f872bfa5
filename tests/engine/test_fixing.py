"""Fixed colours in a run: asked for, put upon what the model makes, and taken back."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.colorizers.features import load_features, load_namer
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.fixing import (
    ColouredFrame,
    Fixing,
    ThingSeen,
    check_things,
    coloured_frame,
    read_rules,
    rules_of,
    set_rules,
    write_rules,
)
from colorstudio.engine.live import PointedFrame, colour_pointed
from colorstudio.engine.readiness import check_project
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.sight import Sight
from colorstudio.engine.worker.messages import Finished
from colorstudio.engine.worker.tasks import NameThings
from colorstudio.errors import ColorStudioError, UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.hints.fixed import FixedColour, Sample
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.models.things import kinds_of_things
from colorstudio.project.document import Project
from colorstudio.project.takes import TakeRecord
from tests.colorizers.models import save_tiny_model
from tests.engine.working import NO_MODEL, at_work
from tests.media import make_film, moving_scene

from .test_request import REQUEST, WISH

pytestmark = pytest.mark.usefixtures("small_grid")

FRAMES = 30
ALL = FixedColour("All", (Sample(0.5, 0, 0),), (160, 60, 60), tolerance=0.5, softness=0)
RED = ALL.chroma[:, None, None]
POINT = FramePoints(12, (ColourPoint("p", ((0.25, 0.25),), (40, 60, 200), 0.05),))


class Desk:
    """A project of one film, coloured again and again."""

    def __init__(self, folder: Path) -> None:
        film = folder / "film.mkv"
        make_film(film, frames=FRAMES, width=160, height=120, pix_fmt="gray", codec="ffv1")
        self.film, self.path = probe(film), folder / "p.colorstudio"
        Project.create(self.path).close()
        with Project.open(self.path) as project:
            self.film_id = project.films.add(self.film).id

    def colour(self, *rules: FixedColour, points: tuple[FramePoints, ...] = ()) -> TakeRecord:
        wish = ShotWish("tiny", SampleSettings(quality="draft"))
        options = ColorizeOptions(wish, device="cpu", points=points, fixed=rules)
        ColorizeJob(self.film, self.path, options, None, JobControl(), lambda _: None).run()
        with Project.open(self.path) as project:
            take = project.takes.chosen_take(self.film_id, FrameRange(0, FRAMES))
        assert take is not None
        return take

    def frame(self, frame: int) -> ColouredFrame:
        with Project.open(self.path) as project:
            return coloured_frame(project, self.film_id, self.film, frame)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    save_tiny_model(tmp_path / "models" / "tiny")
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(tmp_path / "models"))
    return Desk(tmp_path)


def test_a_rule_colours_every_frame_and_taking_it_back_finds_the_former_take(desk: Desk) -> None:
    plain = desk.colour()
    before = desk.frame(20).chroma
    ruled = desk.colour(ALL)
    assert ruled.id != plain.id
    for frame in (0, 7, 20, FRAMES - 1):
        np.testing.assert_allclose(desk.frame(frame).chroma, RED + 0 * before, atol=4 / 255)
    assert desk.colour().id == plain.id
    assert desk.frame(20).chroma.tobytes() == before.tobytes()


def test_points_outrank_a_rule(desk: Desk) -> None:
    desk.colour(ALL, points=(POINT,))
    chroma = desk.frame(12).chroma
    _, height, width = chroma.shape
    blue = np.array(POINT.points[0].chroma)
    np.testing.assert_allclose(chroma[:, height // 4, width // 4], blue, atol=4 / 255)
    np.testing.assert_allclose(chroma[:, -5, -5], RED[:, 0, 0], atol=4 / 255)


def test_a_take_holds_its_rules_and_a_changed_rule_makes_its_shot_edited(desk: Desk) -> None:
    take = desk.colour(ALL)
    assert ColorizeRequest.from_json(take.request).wish.fixed == (ALL,)
    parts = [FrameRange(0, FRAMES)]
    with Project.open(desk.path) as project:
        assert check_project(project, desk.film_id, desk.film, parts) == []
        set_rules(project, desk.film_id, [replace(ALL, tolerance=0.1)])
        (found,) = check_project(project, desk.film_id, desk.film, parts)
        assert found.lack.value == "edited since it was coloured"
        project.history.undo()
        assert rules_of(project, desk.film_id) == (ALL,)


def test_rules_are_one_step_of_the_history_and_none_where_nothing_changes(desk: Desk) -> None:
    with Project.open(desk.path) as project:
        set_rules(project, desk.film_id, [ALL])
        set_rules(project, desk.film_id, [ALL])
        assert [edit.label for edit in project.history.entries()] == ["Fixed colours"]
    with Project.open(desk.path) as project:
        assert rules_of(project, desk.film_id) == (ALL,)


def test_damaged_rules_of_a_project_are_left_out(desk: Desk) -> None:
    with Project.open(desk.path) as project:
        project.settings.put("fixed_colours", [3, {"name": "A"}, ALL.to_json()], desk.film_id)
        assert rules_of(project, desk.film_id) == (ALL,)
        project.settings.put("fixed_colours", "none", desk.film_id)
        assert rules_of(project, desk.film_id) == ()


def test_a_frame_without_colour_says_so(desk: Desk) -> None:
    with pytest.raises(UsageError, match="has no colour yet"):
        desk.frame(0)


def test_what_is_sampled_is_what_the_rule_reaches(desk: Desk) -> None:
    desk.colour()
    seen = desk.frame(5)
    sample = seen.sample(0.999999, 1.0)
    assert (sample.cb, sample.cr) == pytest.approx(tuple(seen.chroma[:, -1, -1]), abs=1e-3)
    rule = FixedColour("", (sample,), (10, 200, 10), 0.01, 0, 0.05)
    made = Fixing((rule,), lambda *_: np.ones((2, 2), np.float32))(seen.luma, seen.chroma)
    np.testing.assert_allclose(made[:, -1, -1], rule.chroma, atol=1e-3)


def test_a_preview_shows_what_a_rule_makes() -> None:
    luma: NDArray[np.uint8] = np.asarray(moving_scene(0, 160, 120).mean(axis=2), np.uint8)
    colorizer = load_colorizer("default", "cpu")
    sight = Sight(lambda: load_features("default", "cpu"))
    settings = SampleSettings(quality="draft")
    asked = PointedFrame(3, luma, (POINT.points[0],), settings=settings, fixed=(ALL,))
    chroma = colour_pointed(asked, colorizer, JobControl(), sight).chroma
    colorizer.close()
    np.testing.assert_allclose(chroma[:, 15, 20], POINT.points[0].chroma, atol=2e-3)
    np.testing.assert_allclose(chroma[:, -3, -3], RED[:, 0, 0], atol=0.02)


# What names a request


def test_without_rules_a_request_is_what_it_was_before_there_were_any() -> None:
    assert replace(REQUEST, engine_version=4).key().startswith("ffdc7222cf0b0b9d")
    assert "fixed" not in REQUEST.to_json()
    assert "lean" not in REQUEST.to_json()


def test_rules_name_a_request() -> None:
    ruled = replace(REQUEST, wish=replace(WISH, fixed=(ALL,)))
    assert ruled.key() != REQUEST.key()
    assert ColorizeRequest.from_json(ruled.to_json()) == ruled


# Things


def test_the_kinds_are_those_of_the_head() -> None:
    namer = load_namer("cpu")
    assert namer.kinds == kinds_of_things()
    assert len(kinds_of_things()) == 23
    luma = moving_scene(0, 160, 120).mean(axis=2).astype(np.float32) / 255
    total = sum(namer.likely(kind, luma) for kind in namer.kinds)
    np.testing.assert_allclose(total, 1, atol=1e-4)


def test_whose_names_count_is_recorded_only_where_a_rule_names_a_thing(desk: Desk) -> None:
    bound = replace(ALL, thing="sky")
    plain, named = (ColorizeRequest.from_json(desk.colour(r).request) for r in (ALL, bound))
    assert plain.records("things") == ()
    assert named.records("things")[0]["name"].startswith("chroma-diffusion:")


def test_unknown_things_are_named() -> None:
    with pytest.raises(UsageError, match="'moon'; there are: sky, water"):
        check_things([replace(ALL, thing="moon")], kinds_of_things())
    check_things([ALL, replace(ALL, thing="sky")], kinds_of_things())


# Files


def test_rules_go_through_a_file(tmp_path: Path) -> None:
    path = tmp_path / "rules.json"
    write_rules(path, [ALL, replace(ALL, thing="sky")])
    assert read_rules(path) == (ALL, replace(ALL, thing="sky"))
    with pytest.raises(ColorStudioError, match="cannot be written"):
        write_rules(tmp_path / "gone" / "rules.json", [ALL])


def test_the_engine_names_things_of_a_frame() -> None:
    luma: NDArray[np.uint8] = np.asarray(moving_scene(0, 160, 120).mean(axis=2), np.uint8)
    with at_work(NO_MODEL) as (client, log):
        job = client.submit(NameThings(5, luma, ("sky", "road"), "cpu"))
        log.wait_for(Finished, job)
        seen = [event for event in log.events(job) if isinstance(event, ThingSeen)]
    assert [one.kind for one in seen] == ["sky", "road"]
    assert all(0 <= one.likely.min() <= one.likely.max() <= 1 for one in seen)
