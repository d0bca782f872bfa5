"""Motion between neighbours, found once."""

import cv2
import numpy as np
import pytest

from colorstudio.chroma.grid import GridSize
from colorstudio.hints.carry import SpanMotion
from colorstudio.hints.hint import Hint
from colorstudio.hints.motion import FlowEstimator, Matcher
from colorstudio.hints.stabilize import stabilize
from colorstudio.hints.steps import Steps
from tests.hints.moving import GRID, pan


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, ...]]:
    """The sizes of all pictures between which motion is searched."""
    sizes: list[tuple[int, ...]] = []
    flow = FlowEstimator.flow

    def counted(estimator, source, target, start):  # type: ignore[no-untyped-def]
        sizes.append(source.shape)
        return flow(estimator, source, target, start)

    monkeypatch.setattr(FlowEstimator, "flow", counted)
    return sizes


def test_carrying_and_smoothing_search_the_same_step_once(
    searches: list[tuple[int, ...]],
) -> None:
    lumas, chromas = pan(5)
    steps = Steps(GRID)
    hints = SpanMotion(lumas, GRID, steps).between(
        Hint.certain(chromas[0]), Hint.certain(chromas[-1])
    )
    coarse = GRID.height // 2, GRID.width // 2
    assert searches.count(coarse) == 4  # four pairs, one way
    colours = [hint.chroma for hint in hints]
    shared = list(stabilize(zip(lumas, colours, strict=True), GRID, steps=steps))
    assert searches.count(coarse) == 4
    alone = list(stabilize(zip(lumas, colours, strict=True), GRID))
    assert searches.count(coarse) == 8
    for one, other in zip(shared, alone, strict=True):
        np.testing.assert_array_equal(one.chroma, other.chroma)


def test_a_frame_shown_twice_is_not_searched(searches: list[tuple[int, ...]]) -> None:
    lumas, chromas = pan(4)
    twice = [lumas[0], lumas[1], lumas[1].copy(), lumas[3]]
    hints = SpanMotion(twice, GRID).forward(Hint.certain(chromas[0]))
    np.testing.assert_allclose(hints[1].chroma, hints[2].chroma, atol=1e-3)
    assert len(searches) == 4  # two steps, and two ways straight to the key


def test_flows_are_those_of_the_cells_they_are_asked_for() -> None:
    """Four pixels of the luma are two cells of the grid and one of the coarse ones."""
    rng = np.random.default_rng(0)
    noise = rng.integers(0, 255, (30, 50)).astype(np.uint8)
    wide = np.kron(noise, np.ones((8, 8), np.uint8))
    grid = GridSize(90, 160)
    one, other = (np.ascontiguousarray(wide[20:200, 20 + x : 340 + x]) for x in (0, 4))
    steps = Steps(grid)
    coarse = steps.back(one, other)
    fine = steps.on_grid(coarse)
    assert coarse is not None
    assert fine is not None
    assert np.median(coarse[..., 0]) == pytest.approx(-1, abs=0.1)
    assert np.median(fine[..., 0]) == pytest.approx(-2, abs=0.2)
    assert steps.back(one, one.copy()) is None
    assert steps.ahead(one, one.copy()) is None
    assert steps.on_grid(None) is None


def test_the_way_ahead_leads_to_where_the_way_back_comes_from() -> None:
    """In a picture that grows, no two places move alike."""
    lumas, _ = pan(1)
    height, width = lumas[0].shape
    grown = cv2.warpAffine(
        lumas[0],
        cv2.getRotationMatrix2D((width / 2, height / 2), 0, 1.1),
        (width, height),
        borderMode=cv2.BORDER_REFLECT,
    )
    steps = Steps(GRID)
    later = np.asarray(grown, np.uint8)
    back, ahead = steps.back(later, lumas[0]), steps.ahead(lumas[0], later)
    assert back is not None
    assert ahead is not None
    inner = np.s_[6:-6, 6:-6]
    assert np.percentile(np.abs(back[inner]), 95) > 1
    there_and_back = Matcher(*back.shape[:2]).compose(ahead, back)
    assert np.percentile(np.abs(there_and_back[inner]), 95) < 0.05
