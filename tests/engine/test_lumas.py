"""The lumas of a shot are held while it is coloured, and no longer."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from colorstudio.engine.lumas import ShotLumas
from tests.engine.test_colorize import TINY, Run

pytestmark = pytest.mark.usefixtures("small_grid")


@pytest.fixture
def no_collection() -> Iterator[None]:
    """Circles stay, as they do for long in a process with many objects."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collection")
def test_none_is_held_once_its_shots_have_colour(
    grey_film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[ShotLumas] = []
    begin = ShotLumas.__init__
    monkeypatch.setattr(
        ShotLumas, "__init__", lambda self, *args: (made.append(self), begin(self, *args))[1]
    )
    Run(grey_film, tmp_path, models=TINY).go()
    assert len(made) == 2
    assert [lumas._kept for lumas in made] == [[], []]
