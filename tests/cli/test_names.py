"""Films, exports and projects under every name that a file can have."""

import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colorstudio.cli.colorize import default_project
from colorstudio.cli.main import main
from colorstudio.film.probe import probe
from colorstudio.names import LONGEST_NAME, beside
from tests.media import make_film

FRAMES = 3


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(tmp_path_factory.mktemp("films") / "film.mp4", frames=FRAMES)


@pytest.mark.parametrize(
    "name",
    [
        b"l\xe9on.mp4",
        b"a:b.mp4",
        b"x" * 242 + b".mp4",
        "ü".encode() * 125 + b".mp4",
        b"100%d %s.mp4",
        b" leading and trailing .mp4",
        b"-o.mp4",
    ],
    ids=["no text", "colon", "246 bytes", "254 bytes", "percent", "spaces", "dash"],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems forbid such names")
def test_any_name_is_read_coloured_and_written(
    film: Path, tmp_path: Path, quick: list[str], monkeypatch: pytest.MonkeyPatch, name: bytes
) -> None:
    monkeypatch.setattr(sys, "stderr", _Escaped())  # as the process's own is
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    Path("out").mkdir()
    text = os.fsdecode(name)
    source, target, again = Path("in", text), Path("out", text), Path("out", "again.mkv")
    source.write_bytes(film.read_bytes())
    assert main(["colorize", str(source), "-o", str(target), *quick]) == 0
    project = default_project(target)
    assert {path.name for path in Path("out").iterdir()} == {target.name, project.name}
    assert main(["export", str(project), "-o", str(again)]) == 0
    assert len(probe(target).frames) == len(probe(again).frames) == FRAMES
    for kind in ("json", "csv", "edl", "otio"):
        words = ["shots", str(source), "-o", f"list.{kind}"]
        assert main(words) == 0


class _Escaped(io.TextIOWrapper):
    def __init__(self) -> None:
        super().__init__(io.BytesIO(), "utf-8", errors="backslashreplace")


def test_a_relative_name_with_a_colon_is_no_address(
    film: Path, tmp_path: Path, quick: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a:b.mp4").write_bytes(film.read_bytes())
    assert main(["colorize", "a:b.mp4", "-o", "c:d.mp4", *quick]) == 0
    assert len(probe(Path("c:d.mp4")).frames) == FRAMES


any_bytes = st.binary(min_size=1).filter(lambda raw: not {0, ord("/")} & set(raw))
any_text = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1)


@given(any_text | any_bytes.map(os.fsdecode))
def test_names_beside_fit_and_differ(name: str) -> None:
    if name in (".", ".."):
        return
    path = Path("/folder") / (name * 40)
    other = path.with_name(path.name + "!")
    for suffix in (".colorstudio", ".partial"):
        made = beside(path, suffix)
        assert made.parent == path.parent
        assert made.name.endswith(suffix)
        assert len(os.fsencode(made.name)) < LONGEST_NAME
        assert made != beside(other, suffix)


def test_an_empty_name_is_said_to_be_empty(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["colorize", "", "-o", "x.mp4"], ["colorize", "f.mp4", "-o", " "]):
        with pytest.raises(SystemExit):
            main(words)
        assert "the name is empty" in capsys.readouterr().err


def test_an_empty_choice_of_shots_is_not_all_of_them(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (["--shots", ""], ["--range", ""], ["--shots", "²"], ["--shots", "1-9999999"]):
        assert main(["colorize", str(film), "-o", str(tmp_path / "o.mp4"), *words]) == 2
        assert not list(tmp_path.iterdir())
        capsys.readouterr()


@pytest.mark.parametrize(
    "words",
    [
        ["--seed", "99999999999999999999"],
        ["--seed", "-1"],
        ["--seed", "9" * 5000],
        ["--steps", "0"],
        ["--temporal", "abc"],
        ["--variety", "2"],
        ["--vividness", "nan"],
    ],
)
def test_settings_are_refused_before_a_project_is_made(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["colorize", str(film), "-o", str(tmp_path / "o.mp4"), *words])
    assert stop.value.code == 2
    assert f"argument {words[0]}: '{words[1]}' is not" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "words",
    [["--crf", "99"], ["--preset", "swift"], ["--codec", "prores"], ["--vividness", "9"]],
)
def test_an_export_that_cannot_be_is_refused_before_a_project_is_made(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    def create(_: Path) -> None:
        raise AssertionError("a project was made")

    monkeypatch.setattr("colorstudio.project.document.Project.create", create)
    assert main(["colorize", str(film), "-o", str(tmp_path / "o.mp4"), *words]) == 2
    assert not list(tmp_path.iterdir())
