"""Plain data into dataclasses, and the words for what does not fit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from colorstudio.records import RecordError, lenient_record_of, record_of


@dataclass(frozen=True, slots=True)
class Size:
    height: int
    width: int = 4


@dataclass(frozen=True, slots=True)
class Film:
    name: str
    sizes: tuple[Size, ...] = ()
    pair: tuple[int, int] = (0, 0)
    rate: float | None = None
    where: Path = Path()
    seen: Mapping[str, int | str] = field(default_factory=dict)


def test_data_becomes_the_dataclass() -> None:
    data = {"name": "f", "sizes": [{"height": 3}], "pair": [1, 2], "rate": 24, "where": "a/b"}
    assert record_of(Film, data) == Film("f", (Size(3),), (1, 2), 24.0, Path("a/b"))
    assert record_of(list[Size], [{"height": 1}]) == [Size(1)]


def test_what_another_version_added_may_be_left_out() -> None:
    assert lenient_record_of(Size, {"height": 3, "depth": 1}) == Size(3)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"nmae": "f"}, "there is no field nmae; there are: name, sizes, pair, rate, where, seen"),
        ({"sizes": [{"height": 1}, {"heigth": 1}]}, "there is no field sizes.heigth; there are:"),
        ({"name": ...}, "the field name is missing"),
        ({"sizes": [{"width": 1}]}, "the field sizes[0].height is missing"),
        ({"name": 3}, "the field name takes text, not 3"),
        ({"name": None}, "the field name takes text, not None"),
        ({"sizes": {}}, "the field sizes takes a list, not {}"),
        ({"sizes": [{"height": True}]}, "the field sizes[0].height takes a whole number, not True"),
        ({"pair": [1]}, "the field pair takes 2 values, not 1"),
        ({"rate": "fast"}, "the field rate takes a number, not 'fast'"),
        ({"where": 3}, "the field where takes a path, not 3"),
        ({"seen": {"a": 1.5}}, "the field seen[...] takes a whole number or text, not {'a': 1.5}"),
    ],
)
def test_what_does_not_fit_is_named(more: dict[str, object], words: str) -> None:
    data = {name: value for name, value in ({"name": "f"} | more).items() if value is not ...}
    with pytest.raises(RecordError) as wrong:
        record_of(Film, data)
    assert str(wrong.value).startswith(words)


@pytest.mark.parametrize("data", [3, None, ["height"]])
def test_what_is_no_mapping_at_all_is_shown(data: object) -> None:
    with pytest.raises(RecordError, match=r"it takes lines of the form name: value, not "):
        record_of(Size, data)
