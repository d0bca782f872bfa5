"""What the tests share: where the real films are, if they are."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of real clips and films; skips where a clone stands alone."""
    if not DATA.is_dir():
        pytest.skip("the real films of ../shared/data are not here")
    return DATA
