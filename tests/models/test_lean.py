"""Leans: what is read, what is written again, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.engine.variations import COUNT, deal, like, strengthened
from colorstudio.errors import ColorStudioError, UsageError
from colorstudio.models.lean import NUMBERED, PLAIN, Term, lean_text, read_lean

TERMS = st.one_of(
    st.builds(Term, st.sampled_from(PLAIN), st.just(0), st.sampled_from([0.5, 1.0, 2.25])),
    st.builds(Term, st.sampled_from(NUMBERED), st.integers(-99999, 99999), st.just(1.0)),
)


@given(st.lists(TERMS, max_size=8))
def test_what_is_written_is_read(terms: list[Term]) -> None:
    assert list(read_lean(lean_text(terms))) == terms


@pytest.mark.parametrize(
    "text", ["hot", "warm:3", "clothes:x", "warm*9", "warm+", "warm*", "clothes:1234567", "WARM"]
)
def test_what_is_none_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="lean"):
        read_lean(text)


def test_too_many_are_refused() -> None:
    with pytest.raises(UsageError, match="at most 8 ways"):
        read_lean("+".join(["warm"] * 9))


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert len(read_lean(text)) <= 8
    except ColorStudioError:
        return


@pytest.mark.parametrize("number", range(4))
def test_what_is_dealt_can_be_read_and_differs(number: int) -> None:
    leans = deal(number, lambda: 7)
    assert len(set(leans)) == COUNT
    for lean in leans:
        read_lean(lean)


def test_others_like_one_keep_it_and_can_go_on_for_ever() -> None:
    lean, dice = "cool", iter(range(1, 100))
    for _ in range(20):
        leans = like(lean, lambda: next(dice))
        assert leans[0] == lean
        assert len(set(leans)) == COUNT
        assert all(read_lean(one)[0].kind == "cool" for one in leans)
        lean = leans[2]
    assert len(set(like("", lambda: 3))) == COUNT


def test_strength_has_an_end() -> None:
    assert strengthened("warm+any:3*0.5", 2) == "warm*2+any:3"
    assert strengthened("warm*2.5", 2) == "warm*3"
    assert strengthened("", 2) == ""
