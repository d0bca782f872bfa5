"""Colour points on the command line: from a file into the film, and out of the project again."""

import json
from pathlib import Path

import pytest

from colorstudio.cli.main import main
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader

POINT = {"id": "sky", "colour": "#6482b4", "path": [[0.2, 0.2]], "radius": 0.05}
FILE = {
    "format": "colorstudio-points",
    "version": 1,
    "frames": [{"frame": 4, "points": [POINT]}],
}


@pytest.mark.slow
def test_points_colour_the_film_and_come_out_of_the_project(
    grey_film: Path, tmp_path: Path
) -> None:
    points, target = tmp_path / "points.json", tmp_path / "out.mkv"
    points.write_text(json.dumps(FILE))
    wanted = ["colorize", str(grey_film), "-o", str(target), "--quality", "draft"]
    assert main([*wanted, "--points", str(points)]) == 0
    with FilmReader(probe(target)) as reader:
        picture = reader.read(4)
    assert picture.cb is not None
    assert picture.cr is not None
    height, width = picture.cb.shape
    place = int(0.2 * height), int(0.2 * width)
    red, green, blue = 0x64, 0x82, 0xB4
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    for plane, value, unit in ((picture.cb, blue, 1.772), (picture.cr, red, 1.402)):
        assert abs(float(plane[place]) - 128 - (value - luma) / unit * 224 / 255) < 4

    again = tmp_path / "again.json"
    assert main(["points", f"{target}.colorstudio", "-o", str(again)]) == 0
    assert json.loads(again.read_text()) == FILE


def test_points_beyond_the_film_are_refused_and_leave_nothing(
    grey_film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    points, target = tmp_path / "points.json", tmp_path / "out.mkv"
    late = FILE | {"frames": [{"frame": 40, "points": [POINT]}]}
    points.write_text(json.dumps(late))
    assert main(["colorize", str(grey_film), "-o", str(target), "--points", str(points)]) == 2
    assert "has points at frame 40; the film's last one is 29" in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == [points]
