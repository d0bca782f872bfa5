"""The matrix of media: each one ends right, or in one clear sentence."""

from pathlib import Path

import pytest

from tests.film import matrix
from tests.film.matrix_media import MEDIA, Medium


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a place sets is unset again."""
    for name in ("COLORSTUDIO_MODELS", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, "")


@pytest.mark.slow
@pytest.mark.parametrize("medium", MEDIA, ids=lambda medium: f"{medium.group}: {medium.name[:40]}")
def test_a_medium_ends_right_or_is_refused(medium: Medium, tmp_path: Path, models: Path) -> None:
    assert matrix.run(medium, tmp_path, models)
