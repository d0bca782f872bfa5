"""What steers a shot's colour: like pictures, neighbours, memory; and where help is needed."""

import json
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest

from colorstudio.cli.main import main
from colorstudio.colorizers.features import load_features
from colorstudio.engine import suggest
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import ExemplarFile, take_in
from colorstudio.engine.request import ColorizeRequest
from colorstudio.engine.suggest import suggest_exemplars, unseen
from colorstudio.engine.trial import ExemplarMatch, Way, match_exemplar
from colorstudio.errors import Cancelled, UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.wish import MatchShots, ShotWish
from colorstudio.project.document import Project
from tests.engine.test_colorize import DRAFT, Run, assert_equal, pictures
from tests.media import make_film, moving_scene
from tests.tiny_models import tiny_colorizer, tiny_features

pytestmark = pytest.mark.usefixtures("small_grid")

AWAY, BACK, END = 8, 14, 22
NEAR = 25  # code values from the purple: the tiny model does not add to what memory knows
SHOTS = (Shot(0, AWAY), Shot(AWAY, BACK), Shot(BACK, END))


def away_and_back(frame: int, width: int, height: int) -> np.ndarray:
    """A scene, another one, and the first again."""
    if AWAY <= frame < BACK:
        return np.ascontiguousarray(255 - moving_scene(frame + 200, width, height)[::-1]) // 2
    return moving_scene(frame, width, height)


def purple(frame: int, width: int = 160, height: int = 120) -> np.ndarray:
    """The scene in colours that no model would think of, of the same luma."""
    ycc = cv2.cvtColor(moving_scene(frame, width, height), cv2.COLOR_RGB2YCrCb)
    ycc[..., 1], ycc[..., 2] = 160, 170
    return cv2.cvtColor(ycc, cv2.COLOR_YCrCb2RGB)


@pytest.fixture(scope="module")
def returning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("films") / "returning.mkv"
    return make_film(
        path, frames=END, width=160, height=120, pix_fmt="gray", codec="ffv1", paint=away_and_back
    )


@pytest.fixture(scope="module")
def exemplar(tmp_path_factory: pytest.TempPathFactory) -> ExemplarFile:
    """Pinned at the first frame."""
    path = tmp_path_factory.mktemp("pictures") / "purple.png"
    cv2.imwrite(str(path), cv2.cvtColor(purple(0), cv2.COLOR_RGB2BGR))
    return ExemplarFile(path, 0)


def run_with(film: Path, folder: Path, *exemplars: ExemplarFile, memory: bool = True) -> Run:
    wish = ShotWish(settings=DRAFT, memory=memory)
    options = ColorizeOptions(wish, shot_list=SHOTS)
    run = Run(film, folder, options, (tiny_colorizer, load_features))
    run.exemplars = exemplars
    return run


def distance_to_purple(film: FilmInfo, frame: int) -> float:
    picture = pictures(film)[frame]
    assert picture.cb is not None
    assert picture.cr is not None
    return float(np.hypot(picture.cb.astype(float) - 170, picture.cr.astype(float) - 160).mean())


@pytest.fixture(scope="module")
def remembering(
    returning: Path, exemplar: ExemplarFile, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Run, FilmInfo]:
    """A run whose third shot remembers the first."""
    run = run_with(returning, tmp_path_factory.mktemp("remembering"), exemplar)
    return run, run.go()


@pytest.fixture(scope="module")
def forgetful(
    returning: Path, exemplar: ExemplarFile, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Run, FilmInfo]:
    """The same without memory."""
    run = run_with(returning, tmp_path_factory.mktemp("forgetful"), exemplar, memory=False)
    return run, run.go()


def copy_of(run: Run, folder: Path) -> Run:
    """The same run, to go on from where it ended."""
    shutil.copy(run.project, folder)
    copy = Run(run.film.path, folder, run.options, run.models)
    copy.exemplars = run.exemplars
    return copy


def test_a_cut_away_and_back_keeps_the_palette_unless_memory_is_off(
    remembering: tuple[Run, FilmInfo], forgetful: tuple[Run, FilmInfo]
) -> None:
    kept, forgotten = (distance_to_purple(film, BACK + 2) for _, film in (remembering, forgetful))
    assert kept < NEAR
    assert forgotten > 2 * kept


def requests(project: Path) -> list[ColorizeRequest]:
    with Project.open(project) as opened:
        return [ColorizeRequest.from_json(take.request) for take in opened.takes.of(1)]


def exemplar_frames(project: Path) -> list[list[int | None]]:
    """Of each take: the frames that its exemplars pin."""
    return [[one["frame"] for one in asked.records("exemplars")] for asked in requests(project)]


def test_the_request_names_what_memory_gave(
    remembering: tuple[Run, FilmInfo], tmp_path: Path
) -> None:
    run = copy_of(remembering[0], tmp_path)
    first, _, back = requests(run.project)
    assert first.records("memory") == ()
    assert {source["take"] for source in back.records("memory")} == {first.key()}
    assert ColorizeRequest.from_json(back.to_json()) == back
    run.go()
    assert len(requests(run.project)) == 3  # the same requests again: nothing is coloured anew


def test_a_single_shot_alone_remembers_the_others(
    remembering: tuple[Run, FilmInfo], tmp_path: Path
) -> None:
    run = copy_of(remembering[0], tmp_path)
    run.options = replace(run.options, shots=(3,), wish=replace(run.options.wish, seed=5))
    assert distance_to_purple(run.go(), BACK + 2) < NEAR


@pytest.mark.parametrize("cancel_at", [3, 12, 16])
def test_a_stopped_run_with_memory_goes_on_to_the_same_result(
    remembering: tuple[Run, FilmInfo],
    returning: Path,
    exemplar: ExemplarFile,
    tmp_path: Path,
    cancel_at: int,
) -> None:
    with pytest.raises(Cancelled):
        run_with(returning, tmp_path, exemplar).go(cancel_at=cancel_at)
    assert_equal(run_with(returning, tmp_path, exemplar).go(), remembering[1])


def test_a_shot_agrees_with_the_neighbour_it_shall_match(
    forgetful: tuple[Run, FilmInfo], tmp_path: Path
) -> None:
    """The middle shot, unlike as it is, leans to the purple of the one before it."""
    run, before = copy_of(forgetful[0], tmp_path), distance_to_purple(forgetful[1], AWAY + 2)
    wish = replace(run.options.wish, match=MatchShots.PREVIOUS)
    run.options = replace(run.options, shots=(2,), wish=wish)
    after = distance_to_purple(run.go(), AWAY + 2)
    assert after < 0.8 * before
    first, *_, matched = requests(run.project)
    assert matched.records("neighbours") == ({"take": first.key(), "frame": AWAY - 1},)


def test_an_exemplar_of_another_picture_lends_its_colours(returning: Path, tmp_path: Path) -> None:
    """A mirrored picture of the scene shows no frame of the film; its purple comes all the same."""
    path = tmp_path / "mirrored.png"
    cv2.imwrite(str(path), cv2.cvtColor(purple(90)[:, ::-1], cv2.COLOR_RGB2BGR))
    plain, lent = tmp_path / "plain", tmp_path / "lent"
    plain.mkdir()
    lent.mkdir()
    before = distance_to_purple(run_with(returning, plain, memory=False).go(), 2)
    run = run_with(returning, lent, ExemplarFile(path, None), memory=False)
    assert distance_to_purple(run.go(), 2) < 0.5 * before
    assert exemplar_frames(run.project)[0] == [None]


def test_a_frame_of_a_colour_film_is_an_exemplar(returning: Path, tmp_path: Path) -> None:
    colour = make_film(
        tmp_path / "colour.mkv", frames=4, width=160, height=120, pix_fmt="yuv444p", codec="ffv1",
        paint=lambda frame, width, height: purple(frame),
    )  # fmt: skip
    target = tmp_path / "out.mkv"
    words = ["colorize", str(returning), "-o", str(target), "--codec", "ffv1", "--quality", "draft"]
    assert main([*words, "--range", "0-0.3", "--exemplar", f"{colour}@0@0"]) == 0
    assert distance_to_purple(probe(target), 1) < 10
    assert main([*words, "--overwrite", "--exemplar", str(colour)]) == 2


def test_an_exemplar_holds_only_for_its_shots(returning: Path, tmp_path: Path) -> None:
    path = tmp_path / "mirrored.png"
    cv2.imwrite(str(path), cv2.cvtColor(purple(90)[:, ::-1], cv2.COLOR_RGB2BGR))
    file = ExemplarFile(path, None, ranges=(FrameRange(AWAY, BACK),))
    run = run_with(returning, tmp_path, file, memory=False)
    run.go()
    assert exemplar_frames(run.project) == [[], [None], []]


def test_a_grey_exemplar_is_refused(returning: Path, tmp_path: Path) -> None:
    path = tmp_path / "grey.png"
    cv2.imwrite(str(path), np.full((90, 120, 3), 90, np.uint8))
    with pytest.raises(UsageError, match="is grey"):
        run_with(returning, tmp_path, ExemplarFile(path, None)).go()


def test_an_exemplar_removed_while_its_job_waits_stays_away(
    returning: Path, exemplar: ExemplarFile, tmp_path: Path
) -> None:
    run = run_with(returning, tmp_path)
    with Project.open(run.project) as project:
        film = project.films.add(run.film).id
        (given,) = take_in(project, film, run.film, [exemplar])
        waiting = replace(run.options, exemplars=(given,))
        project.exemplars.remove(given)
    job = ColorizeJob(
        run.film, run.project, waiting, None, JobControl(), print, tiny_colorizer, tiny_features
    )
    job.run()
    assert [request.wish.exemplars for request in requests(run.project)] == [(), (), ()]
    with Project.open(run.project) as project:
        assert project.exemplars.of(film) == []


@pytest.mark.parametrize("closely", [40, 1])
def test_help_is_asked_for_once_for_like_shots(
    returning: Path, closely: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where only the likest at a glance is compared closely, as in a long film."""
    monkeypatch.setattr(suggest, "_LIKEST", closely)
    film, extractor = probe(returning), load_features("default", "cpu")
    suggested = suggest_exemplars(film, SHOTS, unseen(SHOTS), 5, extractor, JobControl())
    assert {shot for one in suggested for shot in one.shots} == {1, 2, 3}
    assert suggested[0].shots == (1, 3)
    assert len(suggested) <= 3


def test_the_command_suggests_frames_of_a_project(
    forgetful: tuple[Run, FilmInfo], capsys: pytest.CaptureFixture[str]
) -> None:
    """The first shot's colour was given, so help is needed elsewhere."""
    run, _ = forgetful
    assert main(["suggest", str(run.project), "--json", "--device", "cpu"]) == 0
    frames = [json.loads(line)["frame"] for line in capsys.readouterr().out.splitlines()]
    assert frames
    assert frames[0] >= AWAY


def test_a_free_exemplar_lends_beyond_the_shot_that_it_shows(
    returning: Path, exemplar: ExemplarFile, tmp_path: Path
) -> None:
    """It is found to show the first shot; the third takes its colours too, as it was asked."""
    run = run_with(returning, tmp_path, ExemplarFile(exemplar.path, None), memory=False)
    film = run.go()
    assert exemplar_frames(run.project) == [[0], [None], [None]]
    assert distance_to_purple(film, BACK + 2) < 15
    run.go()
    with Project.open(run.project) as project:
        assert [(e.frame, e.ranges) for e in project.exemplars.of(1)] == [(None, None)]


def test_a_pinned_exemplar_may_be_given_other_shots(
    returning: Path, exemplar: ExemplarFile, tmp_path: Path
) -> None:
    wanted = replace(exemplar, ranges=(FrameRange(BACK, END),))
    run = run_with(returning, tmp_path, wanted, memory=False)
    run.go()
    assert exemplar_frames(run.project) == [[0], [], [None]]


def test_a_trial_tells_how_an_exemplar_fits_a_frame(
    returning: Path, exemplar: ExemplarFile, tmp_path: Path
) -> None:
    film = probe(returning)
    upside_down, noise = tmp_path / "turned.png", tmp_path / "noise.png"
    cv2.imwrite(str(upside_down), cv2.cvtColor(purple(90)[::-1], cv2.COLOR_RGB2BGR))
    speckles = np.random.default_rng(1).integers(0, 255, (90, 160, 3), np.uint8)
    cv2.imwrite(str(noise), speckles)

    def tried(path: Path) -> ExemplarMatch:
        load = partial(load_features, "default", "cpu")
        matches = match_exemplar(film, 0, path.name, path.read_bytes(), load, JobControl())
        return list(matches)[-1]

    aligned, like, unlike = (tried(path) for path in (exemplar.path, upside_down, noise))
    assert (aligned.way, like.way, unlike.way) == (Way.ALIGNED, Way.SEMANTIC, Way.NONE)
    assert aligned.share > 0.8
    assert aligned.rgb.shape[:2] == tuple(2 * side for side in aligned.chroma.shape[1:])
    purple_cast = aligned.rgb.astype(float).mean((0, 1))
    assert purple_cast[2] > purple_cast[1] + 15
