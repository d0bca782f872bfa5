"""A film goes in, a colour film comes out: the whole engine, once with the model that ships."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from colorstudio.colorizers.features import FeatureExtractor, load_features
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event, Progress, ShotDone, Stage
from colorstudio.engine.exemplars import ExemplarFile, take_in
from colorstudio.engine.export import ExportJob
from colorstudio.errors import Cancelled, UsageError
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.picture import Picture, WorkingLuma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from tests.media import make_film
from tests.tiny_models import tiny_colorizer, tiny_features
from tests.two_shots import CUT, FRAMES

pytestmark = pytest.mark.usefixtures("small_grid")

DRAFT = SampleSettings(quality="draft")
Models = tuple[Callable[[str, str], Colorizer], Callable[[str, str], FeatureExtractor]]
SHIPPED: Models = (load_colorizer, load_features)
TINY: Models = (tiny_colorizer, tiny_features)


class Run:
    """One job on a project file of its own, and what it said."""

    def __init__(
        self,
        film: Path,
        folder: Path,
        options: ColorizeOptions | None = None,
        models: Models = SHIPPED,
    ) -> None:
        self.film = probe(film)
        self.project = folder / "p.colorstudio"
        self.target = folder / "out.mkv"
        self.options = options or ColorizeOptions(ShotWish(settings=DRAFT))
        self.models = models
        self.control = JobControl()
        self.events: list[Event] = []
        self.exemplars: tuple[ExemplarFile, ...] = ()
        if not self.project.exists():
            Project.create(self.project).close()

    def go(self, cancel_at: int | None = None) -> FilmInfo:
        """Run to the end; ``cancel_at``: stop once so many frames are coloured."""

        def hear(event: Event) -> None:
            self.events.append(event)
            coloured = isinstance(event, Progress) and event.stage is Stage.COLOUR
            if cancel_at is not None and coloured and event.done >= cancel_at:
                self.control.cancel()

        with Project.open(self.project) as project:
            film_id = project.films.add(self.film).id
            exemplars = take_in(project, film_id, self.film, self.exemplars)
        options = replace(self.options, exemplars=exemplars)
        part = self.options.part or FrameRange(0, len(self.film.frames))
        export = ExportJob(self.film, self.target, ExportSettings("ffv1"), True, *part)
        ColorizeJob(
            self.film, self.project, options, export, self.control, hear, *self.models
        ).run()
        return probe(self.target)


def pictures(film: FilmInfo) -> list[Picture]:
    with FilmReader(film) as reader:
        return list(reader.frames())


def colourfulness(picture: Picture) -> float:
    assert picture.cb is not None
    assert picture.cr is not None
    return float(np.hypot(picture.cb.astype(float) - 128, picture.cr.astype(float) - 128).mean())


@pytest.fixture(scope="module")
def result(grey_film: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, FilmInfo]:
    """By the model that ships."""
    run = Run(grey_film, tmp_path_factory.mktemp("run"))
    return run, run.go()


@pytest.fixture(scope="module")
def quick_result(grey_film: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, FilmInfo]:
    """By models of a few lines."""
    run = Run(grey_film, tmp_path_factory.mktemp("quick"), models=TINY)
    return run, run.go()


@pytest.fixture
def coloured(quick_result: tuple[Run, FilmInfo], tmp_path: Path) -> Run:
    """Another run on a copy of that project."""
    run, _ = quick_result
    shutil.copy(run.project, tmp_path)
    return Run(run.film.path, tmp_path, models=TINY)


def test_the_export_has_the_films_luma_and_times(result: tuple[Run, FilmInfo]) -> None:
    run, coloured = result
    assert list(coloured.frames.pts) == list(run.film.frames.pts)
    for grey, colour in zip(pictures(run.film), pictures(coloured), strict=True):
        np.testing.assert_array_equal(grey.y, colour.y)


def test_every_frame_has_colour(result: tuple[Run, FilmInfo]) -> None:
    assert min(colourfulness(picture) for picture in pictures(result[1])) > 1.0


def test_the_cut_divides_the_film_into_two_takes(result: tuple[Run, FilmInfo]) -> None:
    run, _ = result
    with Project.open(run.project) as project:
        assert [(s.start, s.stop) for s in project.shots.of(1)] == [(0, CUT), (CUT, FRAMES)]
        assert all(take.complete for take in project.takes.of(1))
    assert [e.place for e in run.events if isinstance(e, ShotDone)] == [(0, CUT), (CUT, FRAMES)]


def test_the_same_request_runs_no_model_again(result: tuple[Run, FilmInfo]) -> None:
    run, _ = result
    again = Run(run.film.path, run.project.parent)
    again.go()
    assert [e.sampled for e in again.events if isinstance(e, ShotDone)] == [0, 0]
    with Project.open(run.project) as project:
        assert len(project.takes.of(1)) == 2


def assert_equal(one: FilmInfo, other: FilmInfo) -> None:
    for a, b in zip(pictures(one), pictures(other), strict=True):
        np.testing.assert_array_equal(a.cb, b.cb)
        np.testing.assert_array_equal(a.cr, b.cr)


@pytest.mark.parametrize("cancel_at", [0, 14, 24])
def test_a_stopped_run_goes_on_to_the_same_result(
    quick_result: tuple[Run, FilmInfo], tmp_path: Path, cancel_at: int
) -> None:
    run, uninterrupted = quick_result
    with pytest.raises(Cancelled):
        Run(run.film.path, tmp_path, models=TINY).go(cancel_at=cancel_at)
    assert list(tmp_path.glob("out*")) == []
    assert_equal(Run(run.film.path, tmp_path, models=TINY).go(), uninterrupted)


def test_a_run_stopped_within_a_shot_goes_on_to_the_same_result(tmp_path: Path) -> None:
    """At 8 frames a second a chunk is 8 frames: the shot is resumed in its middle."""
    film = tmp_path / "film.mkv"
    make_film(film, frames=28, width=160, height=120, pix_fmt="gray", codec="ffv1", rate=8)
    whole, stopped = tmp_path / "whole", tmp_path / "stopped"
    whole.mkdir()
    stopped.mkdir()
    uninterrupted = Run(film, whole, models=TINY).go()
    with pytest.raises(Cancelled):
        Run(film, stopped, models=TINY).go(cancel_at=16)
    with Project.open(stopped / "p.colorstudio") as project:
        (take,) = project.takes.of(1)
        assert 0 < project.chunks.frames_done(take.id) < 28
    assert_equal(Run(film, stopped, models=TINY).go(), uninterrupted)


def test_chosen_shots_change_and_the_others_stay(
    quick_result: tuple[Run, FilmInfo], coloured: Run
) -> None:
    coloured.options = ColorizeOptions(ShotWish(settings=DRAFT, seed=7), shots=(2,))
    pairs = list(zip(pictures(quick_result[1]), pictures(coloured.go()), strict=True))
    assert all(np.array_equal(a.cb, b.cb) for a, b in pairs[:CUT])
    assert any(not np.array_equal(a.cb, b.cb) for a, b in pairs[CUT:])


def test_places_stay_what_they_were_when_a_shot_is_split_before_them(coloured: Run) -> None:
    """A job that waited its turn colours the frames it was asked for, whatever their number."""
    with Project.open(coloured.project) as project:
        first, second = project.shots.of(1)
        project.shots.split(first.id, CUT // 2)
        before = project.takes.chosen(1, first.range)
    coloured.options = ColorizeOptions(ShotWish(settings=DRAFT, seed=7), places=(second.range,))
    coloured.go()
    with Project.open(coloured.project) as project:
        assert project.takes.chosen(1, first.range) == before
        assert project.takes.chosen_take(1, second.range).request.count('"seed":7') == 1


def test_a_part_is_coloured_and_written_alone(grey_film: Path, tmp_path: Path) -> None:
    options = ColorizeOptions(ShotWish(settings=DRAFT), part=FrameRange(5, 20))
    run = Run(grey_film, tmp_path, options, TINY)
    part = run.go()
    assert len(part.frames) == 15
    np.testing.assert_array_equal(pictures(part)[0].y, pictures(run.film)[5].y)


def test_a_shot_that_is_not_there_is_named(grey_film: Path, tmp_path: Path) -> None:
    options = ColorizeOptions(ShotWish(settings=DRAFT), shots=(9,))
    with pytest.raises(UsageError, match="no shot 9"):
        Run(grey_film, tmp_path, options, TINY).go()
    assert list(tmp_path.glob("out*")) == []


def test_pictures_are_decoded_once_for_shots_and_colour(
    grey_film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    decode = FilmReader.working_lumas

    def counted(
        reader: FilmReader, size: tuple[int, int], start: int = 0, stop: int | None = None
    ) -> Iterator[tuple[int, WorkingLuma]]:
        for frame, luma in decode(reader, size, start, stop):
            given.append(frame)
            yield frame, luma

    monkeypatch.setattr(FilmReader, "working_lumas", counted)
    Run(grey_film, tmp_path, models=TINY).go()
    assert sorted(given) == list(range(FRAMES))
