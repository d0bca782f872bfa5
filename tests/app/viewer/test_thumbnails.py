"""Small pictures come in an order that helps, and not while the hand moves."""

import random
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from colorstudio.app.viewer import thumbnails
from colorstudio.app.viewer.thumbnails import Thumbnail, ThumbnailService
from tests.app.viewer.conftest import ColouredFilm, coloured, make_coloured

__all__ = ["coloured", "make_coloured"]  # fixtures

PLACES = [Thumbnail(start, start + 6) for start in range(0, 48, 6)]


@pytest.fixture
def made() -> list[Thumbnail]:
    return []


class Hand:
    """That moves the playhead, and lies still from when the test says so."""

    def __init__(self) -> None:
        self._now = 100.0

    def monotonic(self) -> float:
        return self._now

    def rest(self) -> None:
        self._now += 1


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch) -> Hand:
    hand = Hand()
    monkeypatch.setattr(thumbnails, "time", hand)
    return hand


@pytest.fixture
def service(coloured: ColouredFilm, made: list[Thumbnail]) -> Iterator[ThumbnailService]:
    service = ThumbnailService()
    service.ready.connect(made.append)
    service.open(coloured.film, coloured.project, coloured.film_id)
    yield service
    service.close()


def want(service: ThumbnailService, places: list[Thumbnail]) -> None:
    """All at once, in no order."""
    for place in random.Random(3).sample(places, len(places)):
        assert service.image(place, 1) is None


def test_they_come_from_the_playhead_on_left_to_right(
    service: ThumbnailService, made: list[Thumbnail], hand: Hand, qtbot: QtBot
) -> None:
    service.hold_back()
    service.set_playhead(20)
    want(service, PLACES)
    hand.rest()
    qtbot.waitUntil(lambda: len(made) == len(PLACES))
    assert [place.frame for place in made] == [18, 24, 30, 36, 42, 0, 6, 12]


def test_nothing_is_made_while_the_hand_moves(
    service: ThumbnailService, made: list[Thumbnail], hand: Hand, qtbot: QtBot
) -> None:
    service.hold_back()
    want(service, PLACES)
    qtbot.wait(400)  # longer than a hand rests, but this one does not
    assert not made
    hand.rest()
    qtbot.waitUntil(lambda: len(made) == len(PLACES))


def test_what_is_out_of_sight_is_wanted_no_more_but_takes_are(
    service: ThumbnailService, made: list[Thumbnail], hand: Hand, qtbot: QtBot
) -> None:
    take = Thumbnail(24, 48, take=1)
    service.hold_back()
    want(service, [*PLACES[:4], take])
    service.forget_wishes()
    want(service, PLACES[6:])
    hand.rest()
    qtbot.waitUntil(lambda: len(made) == 3)
    assert made == [take, *PLACES[6:]]
