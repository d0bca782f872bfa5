"""A new user's first two days: the real studio and engine, in processes, on an X server."""

from pathlib import Path
from typing import Any

import pytest

from tests.app.drive.days import two_days
from tests.app.drive.server import is_there
from tests.app.drive.story import SEED

pytestmark = [
    pytest.mark.slow,
    pytest.mark.data,
    pytest.mark.skipif(not is_there(), reason="there is no Xvfb here to show windows on"),
]


@pytest.fixture(scope="module")
def told(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the person saw."""
    film = data_dir / "bw" / "chaplin" / "chaplin.mp4"
    out = tmp_path_factory.mktemp("days")
    return two_days(film, out, size=(1280, 800), scale=1, quality="Draft")


def test_the_story_comes_to_its_end(told: dict[str, Any]) -> None:
    assert {day: told[day]["exit code"] for day in ("first", "second")} == {
        "first": 0,
        "second": 0,
    }, told


@pytest.mark.parametrize("day", ["first", "second"])
def test_nobody_complains(told: dict[str, Any], day: str) -> None:
    assert told[day]["warnings"] == []
    assert "Traceback" not in told[day]["stderr"]


def test_the_whole_film_is_coloured(told: dict[str, Any]) -> None:
    day = told["first"]
    assert day["rests while paused"]
    assert set(day["coloured"]["states"]) == {"done"}
    assert day["coloured"]["shown"] == [0] * day["found shots"]


def test_a_wipe_line_is_dragged(told: dict[str, Any]) -> None:
    assert 0.2 < told["first"]["wipe"] < 0.45


def test_two_shots_are_coloured_otherwise(told: dict[str, Any]) -> None:
    day = told["first"]
    (start, border, _), (again, stop, _) = day["split"]
    assert start < border == again < stop
    assert len(day["coloured again"]["shots"]) == day["found shots"] + 1
    assert day["coloured again"]["seeds"][:2] == [[0, SEED], [0, SEED]]
    assert day["coloured again"]["shown"][:2] == [SEED, SEED]


def test_the_better_take_is_taken_and_given_back(told: dict[str, Any]) -> None:
    assert told["first"]["took the former"][:2] == [0, SEED]
    assert told["first"]["undone"][:2] == [SEED, SEED]


def test_the_export_has_every_frame_and_the_sound(told: dict[str, Any]) -> None:
    export = told["export"]
    assert export["frames"] == export["source frames"] == 241
    assert export["packets of sound"] > 0
    assert export["sound is the source's"]


def test_all_is_there_the_next_day(told: dict[str, Any]) -> None:
    assert told["second"]["reopened"] == told["first"]["at the end"]
