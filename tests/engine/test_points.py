"""Colour points in a run: asked for, given, kept along the shot, changed, and undone."""

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.chroma.grid import Chroma
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.events import Event, Progress, ShotDone, Stage
from colorstudio.engine.layer import ColourLayer
from colorstudio.engine.points import (
    points_of,
    put_points,
    read_points,
    replace_points,
    write_points,
)
from colorstudio.engine.request import ColorizeRequest
from colorstudio.errors import Cancelled, UsageError
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.probe import probe
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.hints.wish import ShotWish
from colorstudio.models.settings import SampleSettings
from colorstudio.project.document import Project
from colorstudio.project.takes import TakeRecord
from tests.media import make_film
from tests.tiny_models import tiny_colorizer, tiny_features

pytestmark = pytest.mark.usefixtures("small_grid")

FRAMES = 144
PAN = 4  # pixels a frame: what is seen late was not there early
WIDTH, HEIGHT = 160, 120
BLUE, GREEN = (40, 60, 200), (40, 160, 60)


def landscape() -> NDArray[np.uint8]:
    """Smooth grey noise, long enough to pan over."""
    noise = np.random.default_rng(3).normal(size=(HEIGHT, WIDTH + PAN * FRAMES)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), 5)
    return np.asarray(np.clip(128 + 40 * smooth / smooth.std(), 0, 255), np.uint8)


LANDSCAPE = landscape()


def panned(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """The landscape as seen at a frame, as RGB."""
    seen = LANDSCAPE[:height, PAN * frame : PAN * frame + width]
    return np.repeat(seen[..., None], 3, axis=2)


def seen_at(x: float, frame: int) -> float:
    """Where the place that frame 0 shows at ``x`` lies in a frame."""
    return x - PAN * frame / WIDTH


EARLY = FramePoints(0, (ColourPoint("hill", ((0.8, 0.5),), BLUE, 0.03),))
LATE = FramePoints(142, (ColourPoint("lake", ((0.9, 0.5),), GREEN, 0.03),))


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("points") / "pan.mkv"
    return make_film(
        path, frames=FRAMES, width=WIDTH, height=HEIGHT, pix_fmt="gray", codec="ffv1", paint=panned
    )


class Studio:
    """A project whose only shot is coloured again and again."""

    def __init__(self, film: Path, folder: Path, begun: Path | None = None) -> None:
        self.film = probe(film)
        self.path = folder / "p.colorstudio"
        if begun is None:
            Project.create(self.path).close()
        else:
            shutil.copy(begun, self.path)
        with Project.open(self.path) as project:
            self.film_id = project.films.add(self.film).id

    def colour(self, *points: FramePoints, stop_at: int | None = None) -> ShotDone:
        """Colour with these points; returns what the run says of the shot."""
        events: list[Event] = []
        control = JobControl()

        def hear(event: Event) -> None:
            events.append(event)
            match event:
                case Progress(Stage.COLOUR, done) if stop_at is not None and done >= stop_at:
                    control.cancel()

        options = ColorizeOptions(
            ShotWish(settings=SampleSettings(quality="draft")), device="cpu", points=points
        )
        ColorizeJob(
            self.film, self.path, options, None, control, hear, tiny_colorizer, tiny_features
        ).run()
        (done,) = (event for event in events if isinstance(event, ShotDone))
        return done

    def shown(self) -> TakeRecord:
        """The take of the shot."""
        with Project.open(self.path) as project:
            take = project.takes.chosen_take(self.film_id, FrameRange(0, FRAMES))
        assert take is not None
        return take

    def chroma(self, frame: int) -> Chroma:
        with Project.open(self.path) as project:
            colour = ColourLayer(project, self.film_id).at(frame)
        assert colour is not None
        return colour.chroma


def at(chroma: Chroma, x: float, y: float) -> NDArray[np.float32]:
    _, height, width = chroma.shape
    return chroma[:, int(y * height), int(x * width)]


def asked(points: FramePoints) -> NDArray[np.float32]:
    return np.array(points.points[0].chroma, np.float32)


def apart(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    """The largest difference, in code values of 255."""
    return float(np.abs(a - b).max()) * 255


@pytest.fixture(scope="module")
def begun(film: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a point on the first frame, coloured; to be copied."""
    studio = Studio(film, tmp_path_factory.mktemp("begun"))
    studio.colour(EARLY)
    return studio.path


@pytest.fixture(scope="module")
def studio(film: Path, begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Studio:
    return Studio(film, tmp_path_factory.mktemp("studio"), begun)


def test_the_colour_is_there_and_goes_with_its_place(studio: Studio) -> None:
    studio.colour(EARLY)
    for frame in range(18):
        assert apart(at(studio.chroma(frame), seen_at(0.8, frame), 0.5), asked(EARLY)) < 4


@pytest.mark.slow
def test_a_changed_point_samples_only_what_it_reaches(studio: Studio) -> None:
    studio.colour(EARLY)
    first, before = studio.shown(), {k: studio.chroma(k) for k in range(FRAMES)}
    done = studio.colour(EARLY, LATE)
    take = studio.shown()
    with Project.open(studio.path) as project:
        keyframes = project.keyframes.frames(take.id)
    assert done.sampled < len(keyframes)
    assert ColorizeRequest.from_json(take.request).base == first.request_key
    assert apart(at(studio.chroma(142), 0.9, 0.5), asked(LATE)) < 4
    for frame in range(24):  # a chunk
        np.testing.assert_array_equal(studio.chroma(frame), before[frame])
    for frame in range(24, keyframes[1]):
        assert np.abs(studio.chroma(frame) - before[frame]).mean() * 255 < 1  # packed twice

    again = studio.colour(EARLY)
    assert (again.sampled, studio.shown().id) == (0, first.id), "the former take is shown again"
    assert (studio.colour(EARLY, LATE).sampled, studio.shown().id) == (0, take.id)


@pytest.mark.slow
def test_a_stopped_change_goes_on_to_the_same_colours(
    studio: Studio, film: Path, begun: Path, tmp_path: Path
) -> None:
    stopped = Studio(film, tmp_path, begun)
    with pytest.raises(Cancelled):
        stopped.colour(EARLY, LATE, stop_at=110)
    for one in (studio, stopped):
        one.colour(EARLY, LATE)
    for frame in range(FRAMES):
        np.testing.assert_array_equal(studio.chroma(frame), stopped.chroma(frame))


def test_points_given_become_those_of_the_project(studio: Studio) -> None:
    studio.colour(EARLY, LATE)
    with Project.open(studio.path) as project:
        place = FrameRange(0, FRAMES)
        assert points_of(project, studio.film_id, place) == (EARLY, LATE)
        project.points.remove(studio.film_id, LATE.frame)
        assert points_of(project, studio.film_id, place) == (EARLY,)


def test_setting_points_is_one_step(studio: Studio) -> None:
    place = FrameRange(0, FRAMES)
    with Project.open(studio.path) as project:
        replace_points(project, studio.film_id, [EARLY])
        replace_points(project, studio.film_id, [LATE])
        assert points_of(project, studio.film_id, place) == (LATE,)
        steps = len(project.history.entries())
        replace_points(project, studio.film_id, [LATE])
        assert len(project.history.entries()) == steps, "nothing changed"
        project.history.undo()
        assert points_of(project, studio.film_id, place) == (EARLY,)
        put_points(project, studio.film_id, [FramePoints(EARLY.frame)])
        assert points_of(project, studio.film_id, place) == ()


def test_a_request_reads_back_as_it_was(studio: Studio) -> None:
    request = ColorizeRequest.from_json(studio.shown().request)
    assert ColorizeRequest.from_json(request.to_json()) == request
    assert request.wish.points


def test_a_file_gives_back_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "points.json"
    write_points(path, (EARLY, LATE))
    assert read_points(path, FRAMES) == (EARLY, LATE)
    with pytest.raises(UsageError, match="last one is 141"):
        read_points(path, 142)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("no json", "is not JSON"),
        ("{}", "no points file"),
        ('{"format": "colorstudio-points", "version": 9, "frames": []}', "newer ColorStudio"),
        ('{"format": "colorstudio-points", "version": 1}', 'no list of "frames"'),
        (
            '{"format": "colorstudio-points", "version": 1, "frames": [FRAME, FRAME]}'.replace(
                "FRAME", '{"frame": 1, "points": []}'
            ),
            "names a frame twice",
        ),
    ],
)
def test_a_bad_file_gets_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "points.json"
    path.write_text(text)
    with pytest.raises(UsageError, match=sentence):
        read_points(path, FRAMES)
