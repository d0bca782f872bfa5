"""The table of cases: each one ends right."""

from pathlib import Path

import pytest

from tests.film.cases import CASES, Case


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind} {case.target}")
def test_a_case_ends_right(case: Case, tmp_path: Path) -> None:
    assert case.run(tmp_path)
