"""One frame in likely ways, and a film coloured in one of them."""

from pathlib import Path

import cv2
import pytest

from colorstudio.cli.main import main
from colorstudio.engine.request import ColorizeRequest
from colorstudio.project.document import Project


def test_a_way_is_seen_and_then_coloured_in(
    grey_film: Path, tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    sheet, target = tmp_path / "sheet.png", tmp_path / "o.mkv"
    words = ["explore", str(grey_film), "0", "-o", str(sheet), "--model", "tiny"]
    assert main([*words, "--like", "cool"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "1  cool"
    assert len(lines) == 7
    assert cv2.imread(str(sheet)) is not None
    way = lines[2].split()[1]
    assert way.startswith("cool+any:")
    assert main(["colorize", str(grey_film), "-o", str(target), "--lean", way, *quick]) == 0
    with Project.open(Path(f"{target}.colorstudio"), read_only=True) as project:
        (take, *_) = project.takes.of(project.films.all()[0].id)
    assert ColorizeRequest.from_json(take.request).wish.settings.lean == way


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["explore", "{}", "0", "-o", "s.jpg"], "let s.jpg end in .png"),
        (["explore", "{}", "0", "-o", "s.png", "--like", "hot"], "cannot lean 'hot'"),
        (["explore", "{}", "999", "-o", "s.png"], "after the end of the film"),
        (["colorize", "{}", "-o", "o.mkv", "--lean", "hot"], "cannot lean 'hot'; it can lean warm"),
    ],
)
def test_what_makes_no_sense_is_said(
    grey_film: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    complaint: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([word.replace("{}", str(grey_film)) for word in words]) == 2
    assert complaint in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
