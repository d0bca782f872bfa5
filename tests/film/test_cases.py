"""The table of cases: each one ends right."""

from pathlib import Path

import pytest

from tests.film.cases import CASES, Case
from tests.film.everyday_cases import HABITS, Habit


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind} {case.target}")
def test_a_case_ends_right(case: Case, tmp_path: Path) -> None:
    assert case.run(tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("habit", HABITS, ids=lambda habit: f"{habit.kind} {habit.road}")
def test_a_habit_ends_right(
    habit: Habit, tmp_path: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("COLORSTUDIO_MODELS", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, "")  # a place sets them
    assert habit.run(tmp_path, models)
