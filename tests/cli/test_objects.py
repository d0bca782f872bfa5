"""Objects and analyses on the command line."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from colorstudio.cli.main import main
from colorstudio.engine import object_masks, sight
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from tests.media import make_film
from tests.scene.finding import BrightFinder

FRAMES = 8


class TwoKinds:
    """What is bright is a box."""

    name = "two"
    kinds = ("wall", "box")

    def named(self, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        bright = cv2.resize(luma, (luma.shape[1] // 4, luma.shape[0] // 4))
        return np.stack([1 - bright, bright])

    def likely(self, kind: str, luma: NDArray[np.float32]) -> NDArray[np.float32]:
        return self.named(luma)[self.kinds.index(kind)]


def box(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    picture = np.full((height, width, 3), 40, np.uint8)
    picture[30:80, 30 + frame : 80 + frame] = 190
    return picture


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for module in (sight, object_masks):
        monkeypatch.setattr(module, "load_finder", lambda device, name="": BrightFinder())
    path = tmp_path / "box.mkv"
    sizes = {"width": 160, "height": 120}
    return make_film(path, frames=FRAMES, pix_fmt="gray", codec="ffv1", paint=box, **sizes)


def chroma(path: Path, x: int, y: int) -> tuple[float, float]:
    with FilmReader(probe(path)) as reader:
        picture = reader.read(6)
    assert picture.cb is not None
    assert picture.cr is not None
    return float(picture.cb[y // 2, x // 2]), float(picture.cr[y // 2, x // 2])


def test_a_clicked_thing_becomes_blue_and_comes_out_as_masks(
    film: Path, tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["colorize", str(film), "-o", str(tmp_path / "o.mkv"), "--overwrite", *quick]
    project = str(tmp_path / "o.mkv.colorstudio")
    assert main(words) == 0
    grey = chroma(tmp_path / "o.mkv", 10, 10)
    thing = ["objects", project, "--name", "box"]
    assert main([*thing, "--click", "0@0.35,0.45", "--colour", "#2040d0"]) == 0
    said = capsys.readouterr().out
    assert "box  #2040d0, pointed at 1 time on 1 frame" in said
    assert "colorize the film again" in said
    assert main(words) == 0
    cb, cr = chroma(tmp_path / "o.mkv", 60, 55)
    assert cb > 165
    assert cr < 120
    assert chroma(tmp_path / "o.mkv", 10, 10) == pytest.approx(grey, abs=2)
    assert main(["objects", project, "--masks", str(tmp_path / "masks")]) == 0
    masks = sorted((tmp_path / "masks" / "box").iterdir())
    assert [one.name for one in masks] == [f"{n:06}.png" for n in range(FRAMES)]
    mask = cv2.imread(str(masks[6]), cv2.IMREAD_GRAYSCALE)
    assert mask is not None
    assert (mask[82, 90], mask[15, 15]) == (255, 0)
    file = tmp_path / "things.json"
    assert main(["objects", project, "--save", str(file)]) == 0
    assert main([*thing, "--remove"]) == 0
    assert "No object was pointed at." in capsys.readouterr().out
    assert main([*words, "--objects", str(file)]) == 0
    assert main([*thing, "--colour", "none"]) == 0
    assert "box  no colour" in capsys.readouterr().out
    assert main([*thing, "--clear", "--whole", "0@0.35,0.45"]) == 0
    assert main([*thing, "--clear", "--box", "0@0.1,0.1,0.6,0.8", "--not", "0.1@0.9,0.9"]) == 0
    assert "pointed at 2 times on 2 frames" in capsys.readouterr().out


@pytest.mark.slow
def test_points_an_exemplar_and_a_grade_belong_to_an_object_alone(
    film: Path, tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out, project = tmp_path / "o.mkv", str(tmp_path / "o.mkv.colorstudio")
    words = ["colorize", str(film), "-o", str(out), "--overwrite", *quick]
    assert main(words) == 0
    grey = chroma(out, 10, 10)
    thing = ["objects", project, "--name", "box"]
    assert main([*thing, "--click", "0@0.35,0.45", "--point", "0@0.35,0.45=#20d040"]) == 0
    assert "no colour, pointed at 1 time on 1 frame, 1 colour point" in capsys.readouterr().out
    assert main(words) == 0
    green = chroma(out, 60, 55)
    assert max(green) < 110
    assert main([*thing, "--vividness", "0"]) == 0
    assert main(words) == 0
    assert chroma(out, 60, 55) == pytest.approx((128, 128), abs=3)
    picture = np.zeros((40, 60, 3), np.uint8)
    picture[:, :30], picture[:, 30:] = (60, 40, 220), (200, 60, 40)  # B′G′R′
    cv2.imwrite(str(tmp_path / "red@.png"), picture)
    assert main([*thing, "--plain", "--exemplar", f"{tmp_path / 'red@.png'}@0.1,0,0.4,1"]) == 0
    assert capsys.readouterr().out.count("1 frame, exemplar") == 1
    assert main(words) == 0
    cb, cr = chroma(out, 60, 55)
    assert (cb < 120, cr > 160) == (True, True)
    assert chroma(out, 10, 10) == pytest.approx(grey, abs=2)


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--name", "a", "--click", "0@0,0", "--point", "0@0,0"], "A point of an object is such"),
        (["--name", "a", "--click", "0@0,0", "--exemplar", "no.png"], "cannot be read"),
        (["--name", "a", "--click", "0@0,0", "--exemplar", "no.png@1"], "is such as dress.png"),
        (["--name", "a", "--click", "0@0,0", "--black-point", "0.1"], "of a whole picture"),
        (["--click", "0@0.5,0.5"], "--name TEXT"),
        (["--name", "a", "--colour", "#ff0000"], "Say where 'a' is"),
        (["--name", "a", "--click", "0@0.5"], "is such as 00:00:04:00@0.5,0.8"),
        (["--name", "a", "--box", "0@0.5,0.5"], "is such as 00:00:04:00@0.2"),
        (["--name", "a", "--click", "0@2,0"], "is such as"),
        (["--name", "a", "--click", "0@0,0", "--colour", "red"], "write it as"),
        (["--name", "a", "--remove"], "There is no object 'a'."),
        (["--load", "no.json"], "cannot be read"),
        (["--masks", "m"], "No object yet."),
        (["--name", "b", "--masks", "m"], "There is no object 'b'."),
    ],
)
def test_what_makes_no_sense_is_refused(
    film: Path,
    tmp_path: Path,
    quick: list[str],
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    complaint: str,
) -> None:
    from colorstudio.project.document import Project

    project = tmp_path / "p.colorstudio"
    with Project.create(project) as opened:
        opened.films.add(probe(film))
    assert main(["objects", str(project), *words]) == 2
    assert complaint in capsys.readouterr().err


@pytest.mark.slow
def test_an_analysis_is_a_folder_of_files_that_others_read(
    film: Path,
    tmp_path: Path,
    quick: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sight.Sight, "namer", TwoKinds())
    objects = tmp_path / "things.json"
    touch = {"frame": 0, "path": [[0.35, 0.45]]}
    things = [{"name": "a box", "colour": "#2040d0", "touches": [touch]}]
    objects.write_text(
        json.dumps({"format": "colorstudio-objects", "version": 1, "objects": things})
    )
    folder = tmp_path / "analysis"
    words = ["analyse", str(film), "-o", str(folder), "--objects", str(objects), *quick]
    assert main(words) == 0
    names = [f"{n:06}.png" for n in range(FRAMES)]
    for inner in ("frames", "semantic_masks", "colorized_frames", "object_masks/a box"):
        assert sorted(p.name for p in (folder / inner).iterdir()) == names
    grey = cv2.imread(str(folder / "frames" / names[3]), cv2.IMREAD_UNCHANGED)
    assert grey is not None
    assert grey.shape == (120, 160)
    coloured = cv2.imread(str(folder / "colorized_frames" / names[3]))
    assert coloured is not None
    blue, _, red = coloured[55, 60].astype(int)
    assert blue > red + 30
    described = json.loads((folder / "analysis.json").read_text())
    assert [kind["name"] for kind in described["kinds"]] == ["wall", "box"]
    assert [shot["space"] for shot in described["space"]] == [None]  # the camera stands still
    seen = cv2.imread(str(folder / "semantic_masks" / names[3]))
    assert seen is not None
    wall, box_ = ("#{2:02x}{1:02x}{0:02x}".format(*seen[at]) for at in ((10, 10), (82, 90)))
    assert [kind["colour"] for kind in described["kinds"]] == [wall, box_]
    for name in ("final_colorized_video.mp4", "visualization/comparison.mp4"):
        assert len(probe(folder / name).frames) == FRAMES
    assert (folder / "visualization" / "things-shot-001.png").exists()
    assert main(words) == 0  # an analysis that was begun is gone on with
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    capsys.readouterr()
    assert main(["analyse", str(film), "-o", str(tmp_path / "full")]) == 2
    assert "holds other files already" in capsys.readouterr().err
    part = tmp_path / "part"  # of a film whose shots nobody knows
    words = ["analyse", str(film), "-o", str(part), "--objects", str(objects), *quick]
    assert main([*words, "--range", "0-0.2"]) == 0
    count = len(list((part / "frames").iterdir()))
    assert 0 < count < FRAMES
    assert len(list((part / "object_masks" / "a box").iterdir())) == count
    other = tmp_path / "again"
    project = str(folder / "analysis.colorstudio")
    assert main(["analyse", project, "-o", str(other), "--range", "0-0.2"]) == 0
    assert len(list((other / "frames").iterdir())) < FRAMES
    (other / "analysis.json").write_text('{"format": "colorstudio-analysis"}')  # as if stopped
    assert main(["analyse", project, "-o", str(other), "--range", "0-0.2"]) == 0
    assert "kinds" in json.loads((other / "analysis.json").read_text())
    (other / "analysis.json").write_text('{"of": "another program"}')
    assert main(["analyse", project, "-o", str(other), "--range", "0-0.2"]) == 2
