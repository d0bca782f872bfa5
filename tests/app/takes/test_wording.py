"""What a take says of how it was made."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from colorstudio.app.takes.wording import recipe
from colorstudio.colorizers.economies import Economies
from colorstudio.engine.means import Means
from colorstudio.project.ids import FilmId, TakeId
from colorstudio.project.takes import TakeRecord
from tests.engine.test_request import REQUEST

TAKE = TakeRecord(
    id=TakeId(1),
    film=FilmId(1),
    start=0,
    stop=10,
    request=REQUEST.to_json(),
    request_key=REQUEST.key(),
    created=datetime(2026, 1, 2, tzinfo=UTC),
    complete=True,
    name="",
    starred=False,
)


@pytest.mark.parametrize(
    ("economies", "words"),
    [
        (Economies(tiles=True), ["Memory was short: decoded in tiles"]),
        (Economies(slices=True), ["Memory was short: attention in slices"]),
        (Economies(halvings=2), ["Memory was short: painted smaller"]),
        (Economies(), []),
    ],
)
def test_a_take_says_what_the_model_did_without(economies: Economies, words: list[str]) -> None:
    request = replace(REQUEST, means=Means(2, ((0, Economies()), (4, economies))))
    lines = recipe(TAKE, request).splitlines()
    assert [line for line in lines if line.startswith("Memory")] == words


def test_a_take_of_before_that_was_noted_says_nothing_of_it() -> None:
    assert "Memory was short" not in recipe(TAKE, replace(REQUEST, means=None))
