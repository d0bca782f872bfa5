"""``colorize --donor``: what cannot be a colour copy is said before the work starts."""

from pathlib import Path

import pytest

from colorstudio.cli.colorize import default_project
from colorstudio.cli.main import main
from colorstudio.film.probe import probe
from colorstudio.project.document import Project
from tests.media import make_film, moving_scene


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return make_film(
        tmp_path / "film.mkv", frames=8, width=160, height=120, pix_fmt="gray", codec="ffv1",
        paint=moving_scene,
    )  # fmt: skip


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return make_film(tmp_path / "copy.mp4", frames=8, width=160, height=120, paint=moving_scene)


def colorize(film: Path, *more: str) -> int:
    target = film.with_name("out.mp4")
    return main(["colorize", str(film), "-o", str(target), "--quality", "draft", *more])


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("grey.mkv", "grey.mkv is black and white; choose a copy of the film that has colour."),
        ("film.mkv", "film.mkv is black and white"),
        ("none.mp4", "none.mp4"),
    ],
)
def test_what_is_no_colour_copy_is_refused_before_the_work(
    film: Path, capsys: pytest.CaptureFixture[str], name: str, sentence: str
) -> None:
    film.with_name("grey.mkv").write_bytes(film.read_bytes())
    before = sorted(film.parent.iterdir())
    assert colorize(film, "--donor", str(film.with_name(name))) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert sorted(film.parent.iterdir()) == before


def test_a_copy_that_the_project_knows_must_be_there_or_be_given_up(
    film: Path, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = default_project(film.with_name("out.mp4"))
    with Project.create(path) as project:
        project.donors.choose(project.films.add(probe(film)).id, probe(copy))
    copy.unlink()
    assert colorize(film) == 2
    assert "copy.mp4 is missing or has changed; put it back, choose it again" in (
        capsys.readouterr().err
    )
    assert not film.with_name("out.mp4").exists()
    assert colorize(film, "--donor", "none") == 0
    with Project.open(path) as project:
        assert project.donors.of(1) is None
        assert project.history.undo() == "Do without the colour copy"
