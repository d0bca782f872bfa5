"""Colours as text are read back, and other text is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.chroma.hex_colour import of_hex, to_hex

_LEVEL = st.integers(0, 255)


@given(st.tuples(_LEVEL, _LEVEL, _LEVEL))
def test_what_was_written_is_read(rgb: tuple[int, int, int]) -> None:
    assert of_hex(to_hex(rgb)) == rgb
    assert of_hex(to_hex(rgb).upper()) == rgb


@pytest.mark.parametrize("text", ["", "c08060", "#c0806", "#c080600", "#c0 80 6", "#gggggg", "red"])
def test_other_text_is_no_colour(text: str) -> None:
    assert of_hex(text) is None
