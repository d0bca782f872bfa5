"""The frame under the playhead with its points, while a person lays them."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.colorizers.features import load_features
from colorstudio.colorizers.loading import load_colorizer
from colorstudio.colorizers.protocol import Colorizer
from colorstudio.engine.control import JobControl
from colorstudio.engine.live import FrameColoured, PointedFrame, colour_pointed
from colorstudio.engine.sight import Sight
from colorstudio.engine.worker.messages import Failed, Happened
from colorstudio.engine.worker.tasks import PreviewPoints
from colorstudio.errors import Cancelled
from colorstudio.hints.points import ColourPoint
from tests.engine.working import NO_MODEL, at_work
from tests.media import moving_scene

LUMA: NDArray[np.uint8] = np.ascontiguousarray(moving_scene(0, 160, 120).mean(axis=2), np.uint8)
LOOK = Sight(lambda: load_features("default", "cpu"))
SHOWN = np.stack([np.full((60, 80), -0.08), np.full((60, 80), 0.05)]).astype(np.float32)
LEFT = ColourPoint("left", ((0.15, 0.2),), (60, 90, 200), 0.03)
RIGHT = ColourPoint("right", ((0.85, 0.85),), (60, 160, 60), 0.03)


@pytest.fixture(scope="module")
def colorizer() -> Iterator[Colorizer]:
    colorizer = load_colorizer("default", "cpu")
    yield colorizer
    colorizer.close()


def coloured(wish: PointedFrame, colorizer: Colorizer) -> NDArray[np.float32]:
    return colour_pointed(wish, colorizer, JobControl(), LOOK).chroma


def at(chroma: NDArray[np.float32], point: ColourPoint) -> NDArray[np.float32]:
    ((x, y),) = point.path
    return chroma[:, int(y * 60), int(x * 80)]


def test_points_have_their_colour_and_the_rest_is_invented(colorizer: Colorizer) -> None:
    chroma = coloured(PointedFrame(3, LUMA, (LEFT,)), colorizer)
    np.testing.assert_allclose(at(chroma, LEFT), LEFT.chroma, atol=1e-3)
    assert np.abs(chroma).mean() > 0.01


def test_what_no_point_changes_keeps_the_colour_shown(colorizer: Colorizer) -> None:
    wish = PointedFrame(3, LUMA, (LEFT,), SHOWN)
    chroma = coloured(wish, colorizer)
    np.testing.assert_allclose(at(chroma, LEFT), LEFT.chroma, atol=1e-3)
    np.testing.assert_allclose(at(chroma, RIGHT), at(SHOWN, RIGHT), atol=4 / 255)


def test_a_point_taken_away_leaves_its_place_to_the_model(colorizer: Colorizer) -> None:
    before, kept = (LEFT, RIGHT), coloured(PointedFrame(3, LUMA, (LEFT, RIGHT)), colorizer)
    same = coloured(PointedFrame(3, LUMA, before, kept, before), colorizer)
    assert np.abs(at(same, RIGHT) - at(kept, RIGHT)).max() < 1 / 255
    without = coloured(PointedFrame(3, LUMA, (LEFT,), kept, before), colorizer)
    assert np.abs(at(without, RIGHT) - at(kept, RIGHT)).max() > 8 / 255


def test_an_outdated_wish_is_dropped(colorizer: Colorizer) -> None:
    control = JobControl()
    control.cancel()
    with pytest.raises(Cancelled):
        colour_pointed(PointedFrame(0, LUMA, (LEFT,)), colorizer, control, LOOK)


@pytest.mark.slow
def test_the_engines_process_answers() -> None:
    with at_work(NO_MODEL) as (client, log):
        job = client.submit(PreviewPoints(PointedFrame(5, LUMA, (LEFT,)), device="cpu"))
        report = log.wait(lambda r: isinstance(r, Happened | Failed) and r.job == job)
        assert isinstance(report, Happened)
        assert isinstance(report.event, FrameColoured)
        assert report.event.frame == 5
        np.testing.assert_allclose(at(report.event.chroma, LEFT), LEFT.chroma, atol=1e-3)
