"""How option values are read."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.cli import arguments
from colorstudio.errors import UsageError


def test_shot_numbers() -> None:
    assert arguments.shot_numbers("3,5-7, 9") == (3, 5, 6, 7, 9)


@given(st.sets(st.integers(1, 999), min_size=1))
def test_shot_numbers_of_any_list(numbers: set[int]) -> None:
    assert arguments.shot_numbers(",".join(map(str, numbers))) == tuple(sorted(numbers))


@pytest.mark.parametrize("text", ["", "a", "3-", "0", "7-5", "1,,2", "-1"])
def test_bad_shot_numbers_are_refused(text: str) -> None:
    with pytest.raises(UsageError):
        arguments.shot_numbers(text)


def test_an_exemplar_may_name_its_time_and_hold_an_at_sign(tmp_path: Path) -> None:
    picture = tmp_path / "me@home.png"
    picture.touch()
    assert arguments.exemplar(f"{picture}@00:00:01:00") == (picture, ["00:00:01:00"])
    assert arguments.exemplar(str(picture)) == (picture, [])
    assert arguments.exemplar(f"{picture}@3@4") == (picture, ["3", "4"])


def test_a_missing_exemplar_is_named() -> None:
    with pytest.raises(UsageError, match=r"nowhere\.png"):
        arguments.exemplar("nowhere.png")
