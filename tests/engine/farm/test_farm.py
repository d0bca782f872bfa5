"""Shots coloured by a farm: equal to one machine's, whatever the order, once each."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions, NumberedShot
from colorstudio.engine.control import JobControl
from colorstudio.engine.dissolves import Extent
from colorstudio.engine.events import Event, NodeAtWork, ShotDone
from colorstudio.engine.farm import node
from colorstudio.engine.farm.job import FarmJob
from colorstudio.engine.farm.orders import ColourShot, Job, Sketch
from colorstudio.engine.farm.plan import AskedShot, looks_for, planned
from colorstudio.engine.farm.sending import (
    FilmNotHere,
    ModelNotHere,
    SentFilm,
    SentModel,
    found_film,
    found_model,
    send_film,
    send_model,
)
from colorstudio.errors import Cancelled, ColorStudioError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.hints.wish import MatchShots, ShotWish
from colorstudio.models.installed import find_model
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from colorstudio.project.fingerprint import fingerprint
from colorstudio.project.ids import ShotNumber
from tests.engine.farm.films import contents, scenes
from tests.engine.farm.in_process import InProcessFarm

SHOTS = 3
WISH = ShotWish(model="tiny", settings=SampleSettings(quality="draft"), memory=False)


@pytest.fixture(autouse=True)
def _models(quick: list[str]) -> None:
    """ "tiny" is found by its name."""


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> tuple[FilmInfo, ColorizeOptions]:
    path, shots = scenes(SHOTS, tmp_path_factory.mktemp("farm") / "film.mkv")
    return probe(path), ColorizeOptions(WISH, shot_list=shots)


@pytest.fixture(scope="module")
def alone(
    film: tuple[FilmInfo, ColorizeOptions], models: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[Any, Any]:
    """What one machine makes of it."""
    path = tmp_path_factory.mktemp("alone") / "p.colorstudio"
    Project.create(path).close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLORSTUDIO_MODELS", str(models))
        ColorizeJob(film[0], path, film[1], None, JobControl(), lambda event: None).run()
    return contents(path)


def run(
    film: tuple[FilmInfo, ColorizeOptions],
    path: Path,
    farm: InProcessFarm | None = None,
    on_event: Callable[[Event], None] = lambda event: None,
    control: JobControl | None = None,
) -> None:
    if not path.exists():
        Project.create(path).close()
    used = control or JobControl()
    FarmJob(*film[:1], path, film[1], None, used, on_event, farm or InProcessFarm()).run()


@pytest.mark.slow
def test_takes_equal_those_of_one_machine(
    film: tuple[FilmInfo, ColorizeOptions], alone: dict[Any, Any], tmp_path: Path
) -> None:
    events: list[Event] = []
    farm = InProcessFarm(lose=1)
    run(film, tmp_path / "p.colorstudio", farm, events.append)
    assert contents(tmp_path / "p.colorstudio") == alone
    orders = [order for order in farm.asked if isinstance(order, ColourShot)]
    assert [int(order.asked.number) for order in orders] == [3, 2, 1]  # not in the film's order
    assert sum(isinstance(event, ShotDone) for event in events) == SHOTS
    counts = [e.shots_done for e in events if isinstance(e, NodeAtWork) and e.shot == 0]
    assert counts == [1, 2, 3]


def test_a_run_that_was_stopped_goes_on(
    film: tuple[FilmInfo, ColorizeOptions], alone: dict[Any, Any], tmp_path: Path
) -> None:
    path, control = tmp_path / "p.colorstudio", JobControl()

    def stop(event: Event) -> None:
        if isinstance(event, ShotDone):
            control.cancel()

    with pytest.raises(Cancelled):
        run(film, path, InProcessFarm(), stop, control)
    before = contents(path)
    assert len(before) == 1
    farm = InProcessFarm()
    run(film, path, farm)
    assert contents(path) == alone


def test_a_node_that_lacks_film_and_model_gets_them(
    film: tuple[FilmInfo, ColorizeOptions],
    alone: dict[Any, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sent: list[Job] = []

    def bare(work: Callable[..., Any]) -> Callable[..., Any]:
        def done(job: Job, order: Any, board: Any) -> Any:
            if job.film.file is None:
                raise FilmNotHere("not here")
            if not job.model.files:
                raise ModelNotHere("not here")
            sent.append(job)
            return work(job, order, board)

        return done

    monkeypatch.setattr(node, "colour", bare(node.colour))
    run(film, tmp_path / "p.colorstudio")
    assert contents(tmp_path / "p.colorstudio") == alone
    assert len(sent) == SHOTS
    assert len({job.film.file for job in sent}) == 1  # once for all of them


def test_a_sent_film_and_model_are_found_again(
    film: tuple[FilmInfo, ColorizeOptions], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLORSTUDIO_FARM_CACHE", str(tmp_path / "cache"))
    path, farm = film[0].path, InProcessFarm()
    asked = SentFilm(str(path), fingerprint(path), film[0].video.frame_rate)
    sent = replace(send_film(asked, farm.share), path="/elsewhere/film.mkv")
    with pytest.raises(FilmNotHere):
        found_film(replace(sent, file=None))
    found = found_film(sent)
    assert found.path.read_bytes() == path.read_bytes()
    assert found_film(replace(sent, file=None)).path == found.path  # from now on
    entry = find_model("tiny")
    model = send_model(SentModel("tiny", entry.manifest.weights_hash), farm.share)
    assert found_model(replace(model, files=())).folder == entry.folder
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(tmp_path / "none"))
    with pytest.raises(ModelNotHere):
        found_model(replace(model, files=()))
    received = found_model(model)
    assert received.folder.is_relative_to(tmp_path)
    assert received.manifest.weights_hash == model.weights_hash


def test_nodes_of_another_version_are_refused(
    film: tuple[FilmInfo, ColorizeOptions], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    farm = InProcessFarm()

    def with_older_node(work: Callable[..., Any], job: Job, order: Any) -> int:
        return InProcessFarm.ask(farm, work, replace(job, version="0.0.1"), order)

    monkeypatch.setattr(farm, "ask", with_older_node)
    with pytest.raises(ColorStudioError, match="same version on both"):
        run(film, tmp_path / "p.colorstudio", farm)


# The plan


def asked(number: int, wish: ShotWish = WISH, **more: Any) -> AskedShot:
    place = FrameRange(10 * number, 10 * number + 10)
    shot = NumberedShot(ShotNumber(number), Extent(place))
    return AskedShot(shot, wish, **{"coloured": True, "remembered": True, **more})


def sketches(*looks: int) -> dict[int, Sketch]:
    """Of shots from 1 on: those of one look show the same."""
    frames = {}
    for number, kind in enumerate(looks, 1):
        view = np.zeros((8, 6), np.float32)
        view[kind] = 1
        for frame in range(10 * number, 10 * number + 10):
            frames[frame] = Sketch(("", frame), view, 100)
    return frames


REMEMBERING = replace(WISH, memory=True)


def test_shots_need_those_that_show_the_same() -> None:
    shots = [asked(n, REMEMBERING) for n in range(1, 6)]
    plan = planned(shots, sketches(0, 1, 0, 2, 0), ())
    assert [p.needs for p in plan] == [set(), set(), {1}, set(), {1, 3}]
    assert plan[2].frames[0] in range(10, 20)
    (look,) = looks_for(shots)
    assert set(look.frames) >= {10, 19}
    assert look.cuts == tuple((10 * n, 10 * n - 1) for n in range(1, 6))


def test_shots_need_the_one_before_where_its_scene_goes_on() -> None:
    shots = [asked(n, REMEMBERING) for n in range(1, 4)]
    plan = planned(shots, sketches(0, 1, 2), {(20, 19)})
    assert [p.needs for p in plan] == [set(), {1}, set()]


def test_shots_without_memory_need_nothing_but_what_they_are_to_match() -> None:
    matching = replace(WISH, match=MatchShots.PREVIOUS)
    shots = [asked(1), asked(2, matching), asked(3), asked(4, scenes=frozenset({1}))]
    shots += [asked(5, scenes=frozenset({1}))]
    assert looks_for(shots) == []
    assert [p.needs for p in planned(shots, {}, ())] == [set(), {1}, set(), set(), {4}]


def test_shots_that_stay_are_remembered_and_not_waited_for() -> None:
    shots = [asked(1, REMEMBERING, coloured=False), asked(2, REMEMBERING)]
    (plan,) = planned(shots, sketches(0, 0), ())
    assert plan.frames
    assert plan.needs == set()
