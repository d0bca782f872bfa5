"""A worn colour copy of a film is found again in time and picture, and lends its colours."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.sample import grid_chroma_of_rgb
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.donor import donor as donor_module
from colorstudio.engine.donor.alignment import Alignment
from colorstudio.engine.donor.cast import Cast, measured
from colorstudio.engine.donor.donor import Donor, check
from colorstudio.engine.donor.time_map import MISSING, Stretch, align, stretches, times_of
from colorstudio.engine.events import Event, Notice
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.open_film import opened, working_grid
from colorstudio.engine.request import ColorizeRequest
from colorstudio.errors import ProjectError, UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.fuse import fuse
from colorstudio.hints.hint import Hint
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.resources import sample_truth
from tests.engine.test_request import REQUEST
from tests.media import make_film
from tests.tiny_models import tiny_colorizer, tiny_features
from tests.worn_copies import Wear, copy_times, read_frames, write_copy, write_film

FRAMES = 60
WEAR = Wear(missing=(0.5, 0.5), scale=1.0, noise=2.0)
Frames = list[NDArray[np.uint8]]


@pytest.fixture(scope="module")
def frames() -> Frames:
    return read_frames(sample_truth(), 480, FRAMES)


@pytest.fixture(scope="module")
def films(frames: Frames, tmp_path_factory: pytest.TempPathFactory) -> tuple[FilmInfo, FilmInfo]:
    """The film in grey, and its worn copy."""
    folder = tmp_path_factory.mktemp("films")
    write_film(folder / "film.mkv", frames)
    write_copy(folder / "copy.mp4", frames, WEAR)
    return probe(folder / "film.mkv"), probe(folder / "copy.mp4")


def project_of(film: FilmInfo, copy: FilmInfo | None, folder: Path) -> Path:
    path = folder / "p.colorstudio"
    with Project.create(path) as project:
        film_id = project.films.add(film).id
        if copy is not None:
            project.donors.choose(film_id, copy)
    return path


def colour(film: FilmInfo, path: Path) -> list[Event]:
    events: list[Event] = []
    options = ColorizeOptions(ShotWish(memory=False), shot_list=(Shot(0, len(film.frames)),))
    job = ColorizeJob(
        film, path, options, None, JobControl(), events.append, tiny_colorizer, tiny_features
    )
    job.run()
    return events


def request_of(path: Path) -> ColorizeRequest:
    with Project.open(path, read_only=True) as project:
        return ColorizeRequest.from_json(project.takes.of(1)[-1].request)


@pytest.fixture(scope="module")
def coloured(
    films: tuple[FilmInfo, FilmInfo], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, list[Event]]:
    """The film's project, coloured from the copy, and what was said meanwhile."""
    path = project_of(*films, tmp_path_factory.mktemp("projects"))
    return path, colour(films[0], path)


def known_alignment(path: Path, film: FilmInfo) -> Alignment:
    with Project.open(path, read_only=True) as project:
        donor = project.donors.of(1)
        assert donor is not None
        place = FrameRange(0, len(film.frames))
        return Alignment.from_json(project.donors.measure(1, donor.fingerprint, place))


@pytest.mark.slow
def test_frames_are_found_at_another_rate_and_around_a_missing_second(
    coloured: tuple[Path, list[Event]], films: tuple[FilmInfo, FilmInfo]
) -> None:
    times = known_alignment(coloured[0], films[0]).times
    shown = copy_times(FRAMES, WEAR)
    found = {frame: shown[t] for frame, t in enumerate(times) if t != MISSING and frame in shown}
    late = [abs(frame - there) for frame, there in found.items()]
    assert len(late) >= 0.7 * FRAMES
    assert float(np.mean(late)) < 0.5


@pytest.mark.slow
def test_the_crop_is_found(
    coloured: tuple[Path, list[Event]], films: tuple[FilmInfo, FilmInfo]
) -> None:
    """The film's corner of the crop lies at the copy's corner."""
    height, width = working_grid(films[0]).luma
    top, _, left, right = WEAR.crop
    corners = np.array([[left * width, top * height, 1], [(1 - right) * width, top * height, 1]])
    across = working_grid(films[1]).luma[1]
    there = corners @ known_alignment(coloured[0], films[0]).fit.T
    np.testing.assert_allclose(there, [[0, 0], [across, 0]], atol=1.5)


@pytest.mark.slow
def test_colour_comes_from_the_copy_without_its_cast(
    coloured: tuple[Path, list[Event]], films: tuple[FilmInfo, FilmInfo], frames: Frames
) -> None:
    grid = working_grid(films[0])
    top, bottom, left, right = WEAR.crop
    rows = slice(round(top * grid.height) + 1, round((1 - bottom) * grid.height) - 1)
    columns = slice(round(left * grid.width) + 1, round((1 - right) * grid.width) - 1)
    with Project.open(coloured[0], read_only=True) as project:
        layer = ColourLayer(project, project.films.all()[0].id)
        errors = []
        for frame in sorted(set(copy_times(FRAMES, WEAR))):
            made = layer.at(frame)
            assert made is not None
            true = grid_chroma_of_rgb(frames[frame], grid)
            errors.append(np.square((made.chroma - true)[:, rows, columns]).mean())
    assert 255 * float(np.sqrt(np.mean(errors))) < 3.7  # code values; with its cast 6.2


@pytest.mark.slow
def test_beyond_the_copys_edge_colour_goes_on_and_does_not_turn_grey(
    coloured: tuple[Path, list[Event]], films: tuple[FilmInfo, FilmInfo], frames: Frames
) -> None:
    grid, frame = working_grid(films[0]), 4
    with opened(coloured[0], films[0], JobControl()) as film:
        record = film.project.donors.of(film.id)
        assert record is not None
        donor = Donor(film, record)
        alignment = donor.alignment(FrameRange(0, FRAMES))
        hint = donor.hint(frame, int(alignment.times[frame]), alignment)
        donor.close()
    joined = fuse([hint, Hint.nothing(grid)])
    beyond = np.s_[:, :, -int(WEAR.crop[3] * grid.width) + 3 :]
    true = grid_chroma_of_rgb(frames[frame], grid)[beyond]
    error = np.square(joined.chroma[beyond] - true).mean()
    assert error < 0.5 * np.square(true).mean()


@pytest.mark.slow
def test_what_the_copy_gave_stands_in_the_request(coloured: tuple[Path, list[Event]]) -> None:
    request = request_of(coloured[0])
    (record,) = request.records("donor")
    assert record["film"] == request.wish.donor
    assert replace(request, sources={}).key() != request.key()
    other = {**record, "alignment": "0" * 64}
    assert replace(request, sources={"donor": (other,)}).key() != request.key()


@pytest.mark.slow
def test_what_was_aligned_is_not_aligned_again(
    coloured: tuple[Path, list[Event]],
    films: tuple[FilmInfo, FilmInfo],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(donor_module, "Aligner", None)
    monkeypatch.setattr(donor_module, "measured", None)
    before = request_of(coloured[0]).key()
    colour(films[0], coloured[0])
    assert request_of(coloured[0]).key() == before


@pytest.mark.slow
def test_a_shot_that_the_copy_lacks_is_coloured_as_without_it(
    films: tuple[FilmInfo, FilmInfo], tmp_path: Path
) -> None:
    stranger = probe(make_film(tmp_path / "other.mp4", frames=40, width=320, height=240))
    path = project_of(films[0], stranger, tmp_path)
    said = [event.text for event in colour(films[0], path) if isinstance(event, Notice)]
    assert said == ["The colour copy shows 0% of the shot at 00:00:00:00."]
    assert request_of(path).records("donor") == ()


def test_a_request_without_a_donor_is_as_it_always_was() -> None:
    assert "donor" not in REQUEST.to_json()
    assert ColorizeRequest.from_json(REQUEST.to_json()).wish.donor is None
    asked = replace(REQUEST, wish=replace(REQUEST.wish, donor="d" * 64))
    assert ColorizeRequest.from_json(asked.to_json()) == asked
    assert (
        replace(REQUEST, engine_version=4).key()
        == "ffdc7222cf0b0b9dc4ae4cf3192337d87ab5de6ce84e04c9cc6eadaf243ea486"
    )


def test_a_copy_that_went_away_is_named(films: tuple[FilmInfo, FilmInfo], tmp_path: Path) -> None:
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(films[1].path.read_bytes())
    path = project_of(films[0], probe(copy), tmp_path)
    copy.rename(tmp_path / "renamed.mp4")
    with Project.open(path) as project:
        assert project.donors.find_file(1) == tmp_path / "renamed.mp4"
    (tmp_path / "renamed.mp4").unlink()
    with pytest.raises(ProjectError, match=r"copy\.mp4 is missing or has changed"):
        colour(films[0], path)


def test_choosing_a_copy_is_a_step_of_undo(
    films: tuple[FilmInfo, FilmInfo], tmp_path: Path
) -> None:
    path = project_of(films[0], films[1], tmp_path)
    with Project.open(path) as project:
        chosen = project.donors.of(1)
        project.donors.remove(1)
        assert project.history.undo() == "Do without the colour copy"
        assert project.donors.of(1) == chosen
        assert project.history.undo() == "Use a colour copy"
        assert project.donors.of(1) is None
        project.history.redo()
        assert project.donors.of(1) == chosen
        with pytest.raises(ProjectError, match="another film"):
            project.donors.relink(1, films[0])


def test_a_grey_copy_and_the_film_itself_are_refused(films: tuple[FilmInfo, FilmInfo]) -> None:
    with pytest.raises(UsageError, match="black and white"):
        check(films[1], films[0])
    with pytest.raises(UsageError, match="film itself"):
        check(films[1], films[1])


@pytest.mark.slow
def test_a_damaged_measure_is_taken_again(films: tuple[FilmInfo, FilmInfo], tmp_path: Path) -> None:
    path = project_of(*films, tmp_path)
    place = FrameRange(0, 12)
    with opened(path, films[0], JobControl()) as film:
        record = film.project.donors.of(film.id)
        assert record is not None
        film.project.donors.put_measure(film.id, record.fingerprint, {"place": [0, 9]}, place)
        film.project.donors.put_measure(film.id, record.fingerprint, ["no", "cast"])
        donor = Donor(film, record)
        assert donor.alignment(place).found > 0
        assert isinstance(donor.cast, Cast)
        donor.close()


# The parts


def test_a_time_map_survives_as_stretches() -> None:
    times = np.array([4, 5, 6, 6, 7, MISSING, MISSING, 20, 20, 20, 3], np.int32)
    kept = list(stretches(100, times))
    assert kept[0] == Stretch(100, 103, 4, 1)
    assert times_of(kept).tolist() == times.tolist()


def test_the_way_through_frames_steps_over_what_is_doubled_and_what_is_lacking() -> None:
    """Pictures are numbers; the copy shows 12 twice and lacks 20 to 29."""
    shown = [*range(13), 12, *range(13, 20), *range(30, 40)]
    film, copy = np.arange(40, dtype=np.float32), np.array(shown, np.float32)
    distances = np.square(film[:, None] - copy) + 0.5
    times = align(distances)
    found = [shown[there] if there != MISSING else None for there in times]
    right = [frame if frame in shown else None for frame in range(40)]
    assert sum(one == other for one, other in zip(found, right, strict=True)) >= 37


@pytest.mark.parametrize("contrast", [1.0, 0.8])
def test_a_cast_is_measured_from_greys_and_from_luma(contrast: float) -> None:
    random = np.random.default_rng(3)
    colours = random.uniform(0, 1, (4000, 3))
    colours[:400] = colours[:400, :1]
    gains, black = contrast * np.array([1.05, 0.97, 0.85]), np.array([0.03, 0.01, 0.04])
    seen = black + gains * colours + random.normal(0, 0.004, colours.shape)
    cast = measured(seen, colours @ [0.299, 0.587, 0.114])
    np.testing.assert_allclose(cast.gains, gains, atol=0.03)
    np.testing.assert_allclose(cast.black, black, atol=0.02)


def test_coloured_black_and_white_film_shows_no_cast_by_its_luma() -> None:
    """Its luma is the film's whatever its colours: greys alone say what is neutral."""
    random = np.random.default_rng(3)
    colours = random.uniform(0, 1, (4000, 3))
    luma = colours @ [0.299, 0.587, 0.114]
    assert measured(colours, luma).gains == pytest.approx((1, 1, 1), abs=0.03)
