"""The engine in its own process: jobs, commands, and what a sudden death costs."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from colorstudio.engine.colorize import ColorizeOptions
from colorstudio.engine.events import Progress, ShotDone, ShotsFound, Stage
from colorstudio.engine.variations import Variation, Way
from colorstudio.engine.worker import client as client_module
from colorstudio.engine.worker.client import EngineClient
from colorstudio.engine.worker.jobs import Job, JobQueue
from colorstudio.engine.worker.messages import Failed, Finished, Ready, Restarted, Stopped, Stopping
from colorstudio.engine.worker.tasks import ColorizeFilm, DetectShots, ExportFilm, PreviewFrame
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from tests import patience
from tests.engine.working import Log, at_work, await_pid, is_running
from tests.media import make_film
from tests.two_shots import CUT, FRAMES

ROOT = Path(__file__).parents[2]
DRAFT = ColorizeOptions(ShotWish(settings=SampleSettings(quality="draft")), device="cpu")
LONG = 1500

Work = tuple[EngineClient, Log]

posix_only = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")


@pytest.fixture(scope="module")
def work() -> Iterator[Work]:
    """A client whose child has no model loaded ahead."""
    with at_work() as running:
        yield running


@pytest.fixture(scope="module")
def coloured() -> Iterator[Work]:
    """A client whose child keeps the default model."""
    with at_work("default") as running:
        yield running


@pytest.fixture(scope="module")
def long_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A minute of film: a job on it is not over at once."""
    path = tmp_path_factory.mktemp("long") / "long.mkv"
    return make_film(path, frames=LONG, width=320, height=240, pix_fmt="gray", codec="libx264",
                     codec_options={"preset": "ultrafast"}, paint=_flat)  # fmt: skip


def _flat(frame: int, width: int, height: int) -> np.ndarray:
    return np.full((height, width, 3), 60 + frame % 100, np.uint8)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.colorstudio"
    Project.create(path).close()
    return path


# Jobs


def test_progress_and_results_of_a_job_arrive(work: Work, grey_film: Path, project: Path) -> None:
    client, log = work
    job = client.submit(DetectShots(project, grey_film, 0.5))
    log.wait_for(Finished, job)
    events = log.events(job)
    assert Progress(Stage.SHOTS, FRAMES, FRAMES) in events
    assert ShotsFound(2, complete=True) in events
    with Project.open(project) as saved:
        assert [tuple(s.range) for s in saved.shots.of(1)] == [(0, CUT), (CUT, FRAMES)]


def test_a_part_is_exported(work: Work, grey_film: Path, project: Path, tmp_path: Path) -> None:
    client, log = work
    target = tmp_path / "part.mkv"
    task = ExportFilm(project, grey_film, target, ExportSettings(), FrameRange(5, 15), False)
    log.wait_for(Finished, client.submit(task))
    assert len(probe(target).frames) == 10


@pytest.mark.slow
def test_a_frame_is_coloured_with_each_seed(coloured: Work, grey_film: Path) -> None:
    client, log = coloured
    options = ColorizeOptions(device="cpu")  # a draft is the same with every seed
    job = client.submit(PreviewFrame(grey_film, 3, options, (Way(1), Way(2), Way(1))))
    log.wait_for(Finished, job)
    first, other, again = (e for e in log.events(job) if isinstance(e, Variation))
    assert (first.frame, first.way.seed, other.way.seed) == (3, 1, 2)
    assert first.rgb.shape == (360, 480, 3)
    assert np.ptp(first.rgb.astype(int), axis=2).mean() > 2  # it has colour
    np.testing.assert_array_equal(first.rgb, again.rgb)
    assert (first.rgb != other.rgb).any()


@pytest.mark.slow
def test_a_variation_stands_upright(coloured: Work, tmp_path: Path) -> None:
    client, log = coloured
    film = make_film(tmp_path / "turned.mp4", frames=2, width=160, height=120, rotation=90)
    job = client.submit(PreviewFrame(film, 0, DRAFT, (Way(1),)))
    log.wait_for(Finished, job)
    (variation,) = log.events(job)
    assert isinstance(variation, Variation)
    assert variation.rgb.shape == (480, 360, 3)


@pytest.mark.parametrize(
    ("name", "content"), [("missing.mkv", None), ("text.mkv", "no film"), ("empty.mkv", "")]
)
def test_bad_input_is_one_sentence(
    work: Work, project: Path, tmp_path: Path, name: str, content: str | None
) -> None:
    client, log = work
    film = tmp_path / name
    if content is not None:
        film.write_text(content)
    failed = log.wait_for(Failed, client.submit(ColorizeFilm(project, film, DRAFT)))
    assert isinstance(failed, Failed)
    assert name in failed.sentence
    assert failed.sentence.endswith(".")
    assert "\n" not in failed.sentence


def test_an_unknown_model_is_one_sentence(work: Work, grey_film: Path, project: Path) -> None:
    client, log = work
    options = ColorizeOptions(ShotWish(model="nobody's"))
    failed = log.wait_for(Failed, client.submit(ColorizeFilm(project, grey_film, options)))
    assert isinstance(failed, Failed)
    assert failed.sentence.startswith("There is no model named nobody's")


# Commands


def test_cancel_is_acknowledged_without_waiting_for_the_child(
    work: Work, long_film: Path, project: Path
) -> None:
    client, log = work
    job = client.submit(DetectShots(project, long_film, 0.5))
    log.wait_progress(job, Stage.SHOTS)
    client.cancel(job)
    assert Stopping(job) in log.reports
    log.wait_for(Stopped, job)


def test_a_paused_job_waits_and_goes_on(work: Work, long_film: Path, project: Path) -> None:
    client, log = work
    job = client.submit(DetectShots(project, long_film, 0.5))
    log.wait_progress(job, Stage.SHOTS)
    client.pause(job)
    time.sleep(0.3)
    said = len(log.events(job))
    time.sleep(0.3)
    assert len(log.events(job)) == said
    client.resume(job)
    log.wait_progress(job, Stage.SHOTS, LONG // 2)
    client.cancel(job)
    log.wait_for(Stopped, job)


def test_jobs_on_colour_wait_for_each_other(work: Work, long_film: Path, project: Path) -> None:
    client, log = work
    first = client.submit(DetectShots(project, long_film, 0.5))
    second = client.submit(DetectShots(project, long_film, 0.5))
    third = client.submit(DetectShots(project, long_film, 0.5))
    log.wait_progress(first, Stage.SHOTS)
    client.cancel(second)
    log.wait_for(Stopped, second)
    assert log.events(third) == []
    client.cancel(first)
    log.wait_progress(third, Stage.SHOTS)
    client.cancel(third)
    log.wait_for(Stopped, third)
    assert log.events(second) == []


@pytest.mark.slow
def test_two_exports_run_beside_a_colorize(
    coloured: Work, grey_film: Path, long_film: Path, project: Path, tmp_path: Path
) -> None:
    client, log = coloured
    colorize = client.submit(ColorizeFilm(project, grey_film, DRAFT))
    log.wait_progress(colorize, Stage.SHOTS)
    client.pause(colorize)
    slow, quick, third = (
        client.submit(ExportFilm(project, film, tmp_path / name, ExportSettings(), None, False))
        for film, name in ((long_film, "1.mkv"), (grey_film, "2.mkv"), (grey_film, "3.mkv"))
    )
    log.wait_progress(slow, Stage.EXPORT)
    client.pause(slow)
    log.wait_for(Finished, quick)
    log.wait_for(Finished, third)
    client.resume(colorize)
    log.wait_for(Finished, colorize)
    client.cancel(slow)
    log.wait_for(Stopped, slow)
    assert sorted(p.name for p in tmp_path.glob("*.mkv*")) == ["2.mkv", "3.mkv"]


# Deaths


@pytest.mark.slow
@posix_only
def test_a_killed_engine_is_started_again_and_finishes_its_job(
    grey_film: Path, project: Path
) -> None:
    with at_work("default") as (client, log):
        job = client.submit(ColorizeFilm(project, grey_film, DRAFT))
        log.wait(lambda report: isinstance(getattr(report, "event", None), ShotDone))
        os.kill(await_pid(client), signal.SIGKILL)
        restarted = log.wait(lambda report: isinstance(report, Restarted))
        log.wait_for(Finished, job)
    assert isinstance(restarted, Restarted)
    assert restarted.sentence.count(".") == 1
    first, again, second = (e.place for e in log.events(job) if isinstance(e, ShotDone))
    assert first == again
    assert again.stop == second.start
    with Project.open(project) as saved:
        takes = saved.takes.of(1)
        assert [tuple(take.range) for take in takes] == [(0, CUT), (CUT, FRAMES)]
        assert all(take.complete for take in takes)
        assert all(saved.chunks.missing_ranges(take.id) == [] for take in takes)


@pytest.mark.slow
@posix_only
def test_an_export_begins_again_after_a_death(
    long_film: Path, project: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.mkv"
    with at_work() as (client, log):
        job = client.submit(
            ExportFilm(project, long_film, target, ExportSettings(), FrameRange(0, 500), False)
        )
        log.wait_progress(job, Stage.EXPORT, 50)
        os.kill(await_pid(client), signal.SIGKILL)
        log.wait_for(Finished, job)
    assert len(probe(target).frames) == 500
    assert [path.name for path in tmp_path.glob("out*")] == ["out.mkv"]


@posix_only
def test_a_paused_job_is_still_paused_after_a_death(long_film: Path, project: Path) -> None:
    with at_work() as (client, log):
        job = client.submit(DetectShots(project, long_film, 0.5))
        log.wait_progress(job, Stage.SHOTS)
        client.pause(job)
        pid = await_pid(client)
        os.kill(pid, signal.SIGKILL)
        await_pid(client, other_than=pid)
        time.sleep(0.5)
        said = len(log.reports)
        client.resume(job)
        log.wait_progress(job, Stage.SHOTS, since=said)


@pytest.mark.slow
@posix_only
def test_a_job_that_breaks_the_engine_again_and_again_is_given_up(
    long_film: Path, grey_film: Path, project: Path
) -> None:
    with at_work() as (client, log):
        job = client.submit(DetectShots(project, long_film, 0.5))
        pid, seen = None, 0
        for _ in range(3):
            pid = await_pid(client, other_than=pid)
            log.wait(lambda report: isinstance(report, Ready), since=seen)
            log.wait_progress(job, Stage.SHOTS, since=seen)
            seen = len(log.reports)
            os.kill(pid, signal.SIGKILL)
        failed = log.wait_for(Failed, job)
        assert isinstance(failed, Failed)
        assert "broke down 3 times" in failed.sentence
        log.wait_for(Finished, client.submit(DetectShots(project, grey_film, 0.5)))


@posix_only
def test_an_engine_that_never_gets_ready_is_given_up_until_asked_again(
    grey_film: Path, project: Path
) -> None:
    with at_work("default") as (client, log):
        job = client.submit(PreviewFrame(grey_film, 0, DRAFT, (Way(1),)))
        pid = None
        for _ in range(3):
            pid = await_pid(client, other_than=pid)
            os.kill(pid, signal.SIGKILL)
        failed = log.wait_for(Failed, job)
        assert isinstance(failed, Failed)
        assert "does not start" in failed.sentence
        log.wait_for(Finished, client.submit(DetectShots(project, grey_film, 0.5)))


def test_a_process_that_cannot_be_started_fails_the_job(
    monkeypatch: pytest.MonkeyPatch, grey_film: Path
) -> None:
    def refuse(model: str, device: str) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(client_module, "EngineProcess", refuse)
    with at_work() as (client, log):
        failed = log.wait_for(Failed, client.submit(PreviewFrame(grey_film, 0, DRAFT, (Way(1),))))
    assert isinstance(failed, Failed)
    assert "does not start (no more processes)" in failed.sentence


@pytest.mark.slow
@posix_only
def test_a_job_that_does_not_stop_is_stopped_by_force(
    monkeypatch: pytest.MonkeyPatch, long_film: Path, grey_film: Path, project: Path
) -> None:
    monkeypatch.setattr(client_module, "_CANCEL_PATIENCE", 0.2)
    with at_work() as (client, log):
        job = client.submit(DetectShots(project, long_film, 0.5))
        log.wait_progress(job, Stage.SHOTS)
        os.kill(await_pid(client), signal.SIGSTOP)
        client.cancel(job)
        log.wait_for(Stopped, job)
        log.wait_for(Finished, client.submit(DetectShots(project, grey_film, 0.5)))


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("end", ["kill", "close"])
def test_the_engine_ends_with_the_process_that_owns_it(
    long_film: Path, project: Path, tmp_path: Path, end: str
) -> None:
    target = tmp_path / "out.mkv"
    command = [sys.executable, "-m", "tests.engine.owner", *map(str, (project, long_film, target))]
    owner = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert owner.stdin is not None
    assert owner.stdout is not None
    child = int(owner.stdout.readline())
    assert is_running(child)
    owner.kill() if end == "kill" else owner.stdin.close()
    owner.wait(patience.SECONDS)
    deadline = time.monotonic() + patience.SECONDS
    while is_running(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_running(child)
    assert list(tmp_path.glob("out*")) == []  # the half-written export is gone
    assert owner.stdout.read() == ("torch-free\n" if end == "close" else "")


@pytest.mark.slow
@posix_only
def test_a_job_that_dies_at_the_same_shot_is_given_up_though_former_shots_are_told_again(
    grey_film: Path, project: Path
) -> None:
    with at_work("default") as (client, log):
        job = client.submit(ColorizeFilm(project, grey_film, DRAFT))
        pid, seen = None, 0
        for _ in range(3):
            pid = await_pid(client, other_than=pid)
            log.wait(
                lambda report: isinstance(getattr(report, "event", None), ShotDone), since=seen
            )
            seen = len(log.reports)
            os.kill(pid, signal.SIGKILL)
        failed = log.wait_for(Failed, job)
    assert isinstance(failed, Failed)
    assert "broke down 3 times" in failed.sentence


def test_slow_deaths_count_only_while_no_shot_is_finished() -> None:
    job = Job(1, DetectShots(Path("p"), Path("f"), 0.5), deaths=[0.0, 70.0])
    job.note_shot(1, now=100.0)
    assert job.deaths == [70.0]
    job.note_shot(1, now=200.0)
    assert job.deaths == [70.0], "a shot that is told again is no progress"
    job.note_shot(2, now=200.0)
    assert job.deaths == []


@pytest.mark.slow
def test_an_export_may_wait_for_the_colour_that_was_asked_for_before() -> None:
    queue, project, other = JobQueue(), Path("p"), Path("other")
    colour = queue.add(ColorizeFilm(project, Path("f"), ColorizeOptions()))
    colour.started = True
    waiting = replace(_export(project), after_colour=True)
    waits, at_once, elsewhere = (
        queue.add(task) for task in (waiting, _export(project), replace(waiting, project=other))
    )
    assert queue.startable() == [at_once, elsewhere]
    later = queue.add(ColorizeFilm(project, Path("f"), ColorizeOptions()))
    queue.remove(at_once.id)
    queue.remove(elsewhere.id)
    queue.remove(colour.id)
    assert queue.startable() == [waits, later]


def _export(project: Path) -> ExportFilm:
    return ExportFilm(project, Path("f"), Path("o.mkv"), ExportSettings())
