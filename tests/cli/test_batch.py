"""Many films, one after another: what counts as a film, as done, and as the end."""

import argparse
import os
from pathlib import Path

import pytest

from colorstudio.cli import colorize as colorize_command
from colorstudio.cli.batch_films import find_films, targets
from colorstudio.cli.main import main
from colorstudio.errors import Cancelled, UsageError
from colorstudio.film.probe import probe
from tests.media import make_film


@pytest.fixture
def films(tmp_path: Path) -> Path:
    folder = tmp_path / "films"
    folder.mkdir()
    for name in ("a.mp4", "b.mp4"):
        make_film(folder / name, frames=4, width=64, height=48)
    return folder


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_bytes(b"x")


def test_a_second_run_counts_what_is_done_as_done(
    films: Path, tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["batch", str(films), "-o", str(tmp_path / "out"), *quick]
    assert main(words) == 0
    written = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.mp4")}
    capsys.readouterr()
    assert main(words) == 0
    assert "2 of 2 films are coloured, 2 of them by an earlier run." in capsys.readouterr().out
    assert {path: path.stat().st_mtime_ns for path in written} == written


def test_a_file_that_no_run_of_ours_wrote_is_not_taken_for_the_film(
    films: Path, tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.mp4").write_text("a letter")
    assert main(["batch", str(films), "-o", str(tmp_path / "out"), *quick]) == 2
    assert "a.mp4 exists already" in capsys.readouterr().out
    assert (tmp_path / "out" / "a.mp4").read_text() == "a letter"


def test_written_into_its_own_folder_it_leaves_its_own_films_alone(
    films: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    originals = {path: path.read_bytes() for path in films.iterdir()}
    assert main(["batch", str(films), "-o", str(films), *quick]) == 0
    made = sorted(films.glob("*.mp4"))
    assert [path.name for path in made] == ["a-colour.mp4", "a.mp4", "b-colour.mp4", "b.mp4"]
    capsys.readouterr()
    assert main(["batch", str(films), "-o", str(films), *quick]) == 0
    assert sorted(films.glob("*.mp4")) == made
    said = capsys.readouterr()
    assert "2 of 2 films are coloured, 2 of them" in said.out
    assert "a-colour.mp4, b-colour.mp4" in said.err
    assert {path: path.read_bytes() for path in originals} == originals


def test_colour_films_are_known_again_without_their_projects(tmp_path: Path) -> None:
    touch(tmp_path, "a.avi", "a-colour.mp4", "c-colour.mp4")
    assert [film.name for film in find_films(tmp_path).films] == ["a.avi", "c-colour.mp4"]


def test_what_is_passed_over_is_said(tmp_path: Path) -> None:
    (tmp_path / "reels").mkdir()
    touch(tmp_path, "a.DIVX", "b.asf", "._b.asf", "notes.txt", ".DS_Store", "b.mp4.partial")
    found = find_films(tmp_path)
    assert [film.name for film in found.films] == ["a.DIVX", "b.asf"]
    said = " ".join(found.remarks)
    assert all(name in said for name in ("reels", "notes.txt"))
    assert not any(name in said for name in ("._b", "DS_Store", "partial"))


def test_a_folder_without_films_says_what_it_holds(tmp_path: Path) -> None:
    touch(tmp_path, "notes.txt")
    with pytest.raises(UsageError, match=r"There are no films in .*notes\.txt"):
        find_films(tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lists_are_read_as_editors_write_them(tmp_path: Path, encoding: str) -> None:
    listing = tmp_path / "list.txt"
    listing.write_text("# reels\nfirst.mp4\r\n\nzweite Rolle ü.mp4\n", encoding=encoding)
    names = [film.name for film in find_films(listing).films]
    assert names == ["first.mp4", "zweite Rolle ü.mp4"]


def test_a_list_may_name_films_whose_names_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_bytes(b"l\xe9on.mp4\n")
    (film,) = find_films(tmp_path / "list.txt").films
    assert os.fsencode(film.name) == b"l\xe9on.mp4"


def test_a_film_is_no_list(films: Path) -> None:
    with pytest.raises(UsageError, match="is no list of films"):
        find_films(films / "a.mp4")


def test_no_two_films_are_written_to_one_name() -> None:
    out = Path("/out")
    films = [Path(p) for p in ("/x/a.avi", "/x/a.mp4", "/y/a.mp4", "/y/A.MP4", "/z/b.mov")]
    names = [target.name for _, target in targets([*films, films[0]], out)]
    assert len({name.casefold() for name in names}) == len(films)
    assert names[-1] == "b.mp4"


class Stub:
    """In place of the work itself: raises what it is given for the film ``a``."""

    def __init__(self, error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
        self.error = error
        self.coloured: list[str] = []
        monkeypatch.setattr(colorize_command, "colorize_one", self)

    def __call__(self, args: argparse.Namespace, film: Path, *_: object) -> None:
        self.coloured.append(film.name)
        if film.stem == "a":
            raise self.error


@pytest.mark.parametrize("error", [ValueError("odd"), OSError(5, "bad disk"), MemoryError()])
def test_no_unforeseen_error_ends_a_batch(
    films: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    stub = Stub(error, monkeypatch)
    assert main(["batch", str(films), "-o", str(tmp_path / "out")]) == 2
    assert stub.coloured == ["a.mp4", "b.mp4"]
    said = capsys.readouterr()
    assert "1 of 2 films are coloured." in said.out
    assert "Traceback" not in said.err + said.out


def test_a_stop_ends_the_batch_and_says_how_far_it_came(
    films: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    stub = Stub(Cancelled(), monkeypatch)
    assert main(["batch", str(films), "-o", str(tmp_path / "out")]) == 130
    assert stub.coloured == ["a.mp4"]
    assert "0 of 2 films are coloured." in capsys.readouterr().out


def test_sound_whose_layout_changes_does_not_end_a_batch(
    films: Path, tmp_path: Path, data_dir: Path, quick: list[str]
) -> None:
    reel = films / "0.m2ts"
    reel.write_bytes((data_dir / "cases" / "07-channels-change.m2ts").read_bytes())
    main(["batch", str(films), "-o", str(tmp_path / "out"), *quick])
    assert len(probe(tmp_path / "out" / "b.mp4").frames) == 4
