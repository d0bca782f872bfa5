"""Each thing of the colourist's desk is undone, made again, reopened, and outlives a kill."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from colorstudio.project.document import Project
from tests.media import make_film
from tests.reliability.desk import desk_edits, desk_project, states_after, work

pytestmark = pytest.mark.usefixtures("small_grid")

ROOT = Path(__file__).parents[2]
KILLS = 3
NAMES = list(desk_edits(0, Path()))
_AFTER = {"no scene": "scene", "no colour copy": "colour copy", "no dissolve": "dissolve"}


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A film, and a copy of it in colour."""
    folder = tmp_path_factory.mktemp("films")
    grey = make_film(folder / "f.mkv", frames=30, width=96, height=64, pix_fmt="gray", codec="ffv1")
    return grey, make_film(folder / "copy.mkv", frames=30, width=96, height=64, codec="ffv1")


@pytest.fixture
def path(films: tuple[Path, Path], tmp_path: Path) -> Path:
    made = tmp_path / "desk.colorstudio"
    desk_project(made, films[0])
    return made


@pytest.mark.parametrize("name", NAMES)
def test_an_edit_is_one_step_that_is_undone_made_again_and_reopened(
    name: str, path: Path, films: tuple[Path, Path]
) -> None:
    edits = desk_edits(2, films[1])
    if name in _AFTER:
        with Project.open(path) as project:
            edits[_AFTER[name]](project)
    before = work(path)
    with Project.open(path) as project:
        edits[name](project)
    after = work(path)
    assert after != before
    with Project.open(path) as project:
        assert project.history.undo()
    assert work(path) == before
    with Project.open(path) as project:
        assert project.history.redo()
    assert work(path) == after


def test_a_kill_costs_at_most_the_edit_at_hand(path: Path, films: tuple[Path, Path]) -> None:
    """What a killed process left equals the same edits made without a kill."""
    chance, twin = random.Random(5), path.with_name("twin.colorstudio")
    for attempt in range(KILLS):
        twin.write_bytes(path.read_bytes())
        start = 1000 * (attempt + 1)
        done = killed(path, films[1], start, chance.uniform(0, 0.4))
        assert done > 0
        states = states_after(twin, films[1], done, start)
        with Project.open(path):
            pass  # folds what the killed one left in its log
        found = work(path)
        assert found in states
        twin.unlink()


def killed(path: Path, copy: Path, start: int, seconds: float) -> int:
    """How many edits a process said it had made before it was killed."""
    words = [sys.executable, "-m", "tests.reliability.desk", str(path), str(copy), str(start)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        said = [process.stdout.readline()]
        time.sleep(seconds)
        process.kill()
        said += process.stdout.read().splitlines(keepends=True)
    return sum(line.endswith("\n") for line in said)
