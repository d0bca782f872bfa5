"""What is not ready is named before a film is written."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from colorstudio.cli.main import main
from colorstudio.film.frame_range import FrameRange
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from tests.two_shots import CUT, FRAMES

Spoil = Callable[[Project, FilmId], object]


@pytest.fixture(scope="module")
def coloured(grey_film: Path, models: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project of a film of two shots, coloured with a seed and a smoothing of one's own."""
    target = tmp_path_factory.mktemp("coloured") / "o.mkv"
    words = ["--model", "tiny", "--quality", "draft", "--no-memory"]
    words += ["--seed", "5", "--temporal", "0.5"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLORSTUDIO_MODELS", str(models))
        assert main(["colorize", str(grey_film), "-o", str(target), *words]) == 0
    return Path(f"{target}.colorstudio")


@pytest.fixture
def project(coloured: Path, tmp_path: Path, quick: list[str]) -> Path:
    """A copy to spoil."""
    return Path(shutil.copy(coloured, tmp_path))


def move_cut(project: Project, film: FilmId) -> None:
    project.shots.move_border(film, CUT, CUT - 4)


def clear_second(project: Project, film: FilmId) -> None:
    project.takes.clear_choice(film, FrameRange(CUT, FRAMES))


def clear_all(project: Project, film: FilmId) -> None:
    project.takes.clear_choice(film, FrameRange(0, FRAMES))


def clear_some(project: Project, film: FilmId) -> None:
    project.takes.clear_choice(film, FrameRange(2, 5))


def edit_first(project: Project, film: FilmId) -> None:
    shot = project.shots.of(film)[0]
    project.shots.set_settings([shot.id], {"variety": 0.5})


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (clear_second, "Shot 2 has no colour."),
        (clear_all, "Shots 1-2 have no colour."),
        (clear_some, "Shot 1 is only partly coloured."),
        (edit_first, "Shot 1 was edited after the colouring."),
        (move_cut, "Shots 1-2 begin or end at a cut that was moved since."),
    ],
)
def test_what_is_not_ready_is_a_warning_and_refused_where_wished(
    project: Path, capsys: pytest.CaptureFixture[str], spoil: Spoil, said: str
) -> None:
    with Project.open(project) as opened:
        spoil(opened, opened.films.all()[0].id)
    again = project.with_name("again.mkv")
    capsys.readouterr()
    words = ["export", str(project), "-o", str(again), "--vividness", "2"]
    assert main([*words, "--strict"]) == 2
    assert capsys.readouterr().err == f"colorstudio: Nothing was written. {said}\n"
    assert not again.exists()
    with Project.open(project) as opened:
        assert all(shot.grade is None for shot in opened.shots.of(opened.films.all()[0].id))
    assert main(words) == 0
    assert f"{said} It is written as it is" in capsys.readouterr().err
    assert again.exists()


def test_a_film_coloured_by_the_command_line_is_ready(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    again = project.with_name("again.mkv")
    assert main(["export", str(project), "-o", str(again), "--strict"]) == 0
    assert "written as it is" not in capsys.readouterr().err


def test_only_what_is_written_counts(project: Path) -> None:
    with Project.open(project) as opened:
        clear_second(opened, opened.films.all()[0].id)
    words = ["export", str(project), "-o", str(project.with_name("a.mkv")), "--strict"]
    assert main([*words, "--range", "0-0.4"]) == 0
