"""Reference stills on the command line."""

from pathlib import Path

import cv2
import pytest

from colorstudio.cli.main import main
from colorstudio.film.probe import probe


@pytest.fixture
def project(grey_film: Path, tmp_path: Path, quick: list[str]) -> str:
    target = tmp_path / "o.mkv"
    assert main(["colorize", str(grey_film), "-o", str(target), *quick]) == 0
    return f"{target}.colorstudio"


def test_stills_are_kept_listed_exported_and_removed(
    project: str, grey_film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stills", project, "--keep", "0"]) == 0
    assert main(["stills", project, "--keep", "0.5", "--take", "1", "--name", "Good"]) == 0
    capsys.readouterr()
    assert main(["stills", project]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["1", "2"]
    assert lines[1].endswith("Good")
    folder = tmp_path / "for" / "a meeting"
    assert main(["stills", project, "--export", str(folder)]) == 0
    picture = cv2.imread(str(folder / "still-02-Good.png"))
    video = probe(grey_film).video
    assert picture.shape == (video.height, video.width, 3)
    assert main(["stills", project, "--remove", "1"]) == 0
    assert main(["stills", project, "--remove", "1"]) == 0
    assert "There are no stills." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--keep", "900"], "after the end of the film"),
        (["--keep", "0", "--take", "9"], "There is no take 9 of 0; it has 1."),
        (["--remove", "1"], "There is no still 1; there are 0."),
    ],
)
def test_what_makes_no_sense_is_said(
    project: str, capsys: pytest.CaptureFixture[str], words: list[str], complaint: str
) -> None:
    assert main(["stills", project, *words]) == 2
    assert complaint in capsys.readouterr().err
