"""Strangers' bytes: nothing but our own errors leaves a parser, whatever it reads."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reliability.mutations import mutated
from tests.reliability.parsers import Parser, escapes, parsers

PARSERS = pytest.mark.parametrize("parser", parsers(), ids=lambda parser: parser.name)
ODD = (
    b"",
    b"\0" * 100,
    b"[" * 100_000,
    b'{"shots": ' + b"[" * 100_000,
    b'{"shots": [{"start": ' + b"9" * 5000 + b"}]}",
    b"a: &a [*a, *a]\n",
    b"? [1]\n: 2\n",
    b"quality: 1e999,5\n",
    b"\xef\xbb\xbf" * 3,
    b"\xff\xfe\x00",
)


@PARSERS
def test_a_good_one_is_read(parser: Parser) -> None:
    parser.read(parser.good)


@PARSERS
@pytest.mark.parametrize("data", ODD, ids=range(len(ODD)))
def test_odd_ones_are_refused_kindly(parser: Parser, data: bytes) -> None:
    assert escapes(parser, data) is None


@PARSERS
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32), rounds=st.integers(1, 12))
def test_mutations_are_refused_kindly(parser: Parser, seed: int, rounds: int) -> None:
    data, dice = parser.good, random.Random(seed)
    for _ in range(rounds):
        data = mutated(data, dice)
    assert escapes(parser, data) is None


@PARSERS
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.binary(max_size=300))
def test_any_bytes_are_refused_kindly(parser: Parser, data: bytes) -> None:
    assert escapes(parser, data) is None
