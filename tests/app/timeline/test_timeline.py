"""The timeline over a feature film: two hours in a thousand shots."""

from datetime import UTC, datetime
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from colorstudio.app.base.time_text import TimeText
from colorstudio.app.document.selection import ShotSelection
from colorstudio.app.timeline.canvas import TimelineCanvas
from colorstudio.app.timeline.contents import TimelineContents
from colorstudio.app.viewer.thumbnails import ThumbnailService
from colorstudio.engine.problems import HIGH, LOW, Problem, Trouble, find_problems
from colorstudio.engine.shot import INVENTED
from colorstudio.engine.shot_state import ShotProgress, ShotState, TakeFacts
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.shots import ShotRecord
from colorstudio.project.takes import TakeRecord

FRAMES, SHOTS = 172_800, 1000


@pytest.fixture
def canvas(qtbot: QtBot) -> TimelineCanvas:
    canvas = TimelineCanvas(ShotSelection(), ThumbnailService())
    qtbot.addWidget(canvas)
    canvas.resize(1900, 220)
    cuts = np.linspace(0, FRAMES, SHOTS + 1).astype(int).tolist()
    canvas.contents = TimelineContents(
        shots=tuple(
            ShotRecord(n + 1, 1, a, b, "", "cut", False, None, None)
            for n, (a, b) in enumerate(pairwise(cuts))
        ),
        states=(ShotState.DONE,) * SHOTS,
        confidence=np.full(FRAMES, 0.8, np.float32),
        flicker=np.full(FRAMES, HIGH / 20, np.float32),
        keyframes=np.arange(0, FRAMES, 20),
    )
    canvas.set_film(FRAMES, 4 / 3, TimeText(Fraction(24)))
    canvas.show()
    return canvas


@pytest.mark.parametrize(
    ("track", "value", "trouble"),
    [("confidence", LOW / 2, Trouble.UNSURE), ("flicker", 2 * HIGH, Trouble.FLICKER)],
)
@pytest.mark.parametrize("zoom", [1, 7])
def test_a_single_bad_frame_is_seen_from_afar(
    canvas: TimelineCanvas, track: str, value: float, trouble: Trouble, zoom: float
) -> None:
    bad = FRAMES // 2 + 7
    canvas.zoom(zoom)
    canvas.span.scroll_to(FRAMES / 2 - canvas.span.visible / 2)
    before = canvas.grab().toImage()
    getattr(canvas.contents, track)[bad] = value
    after = canvas.grab().toImage()
    at = round(canvas.span.x(bad))
    rows = range(int(canvas._rows().quality.top()), canvas.height())
    changed = [
        x
        for x in range(canvas.width())
        if any(before.pixel(x, y) != after.pixel(x, y) for y in rows)
    ]
    assert changed
    assert all(abs(x - at) <= 2 for x in changed)
    (problem,) = canvas.contents.problems()
    assert problem == Problem(bad, trouble, float(np.float32(value)))


@pytest.mark.parametrize("zoom", [1, 8])
def test_states_differ_without_colour_where_there_is_no_room_for_icons(
    canvas: TimelineCanvas, zoom: float
) -> None:
    canvas.zoom(zoom)
    canvas.scroll_to(canvas.contents.shots[490].start)
    looks = set()
    for state in ShotState:
        canvas.contents.progress = {501: ShotProgress(state, 0.9)}
        column = canvas.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        x = round(canvas.span.x(canvas.contents.shots[500].start + 80))
        foot = range(round(canvas._rows().strip.bottom()) - 20, canvas._rows().height)
        looks.add(sum(column.pixelColor(x, y).red() > 120 for y in foot))
    assert len(looks) == len(ShotState)


def test_what_a_shot_shows_is_found_among_a_thousand() -> None:
    """As quickly as by looking at all of them, but the same."""
    rng = np.random.default_rng(5)
    starts, lengths = rng.integers(0, 5000, 1000), rng.integers(1, 300, 1000)
    takes = [
        TakeRecord(n, 1, int(a), int(a + d), "{}", "", datetime.now(UTC), True, "", False)
        for n, (a, d) in enumerate(zip(starts, lengths, strict=True))
    ]
    facts = TakeFacts(takes, ())
    for start in range(0, 5000, 333):
        place = FrameRange(start, start + 50)
        assert facts.takes_in(place) == [t for t in takes if t.range.common(place).length > 0]


def test_problems_near_to_each_other_are_one() -> None:
    confidence, flicker = np.full((2, 300), np.nan, np.float32)
    confidence[10:290] = 0.8
    flicker[11:290] = 0.0
    confidence[[50, 55, 60, 200]] = 0.18, 0.1, 0.15, 0.05
    flicker[[56, 58, 250]] = 3 * HIGH, 2 * HIGH, 5 * HIGH
    found = [(p.frame, p.trouble, round(p.worst, 3)) for p in find_problems(confidence, flicker)]
    assert found == [
        (50, Trouble.UNSURE, 0.1),
        (56, Trouble.FLICKER, round(3 * HIGH, 3)),
        (200, Trouble.UNSURE, 0.05),
        (250, Trouble.FLICKER, round(5 * HIGH, 3)),
    ]


def test_a_film_without_colour_has_no_problems() -> None:
    nothing = np.full(100, np.nan, np.float32)
    assert find_problems(nothing, nothing) == ()
    assert find_problems(nothing[:0], nothing[:0]) == ()


def test_what_the_model_colours_by_itself_is_no_problem() -> None:
    confidence = np.full(100, INVENTED, np.float32)
    confidence[1::2] = 0.85 * INVENTED  # as motion carries it from keyframe to keyframe
    assert find_problems(confidence, np.zeros(100, np.float32)) == ()
