"""Keyframes go out to be painted, and what was painted comes back to their frames."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from colorstudio.cli.main import main
from colorstudio.engine.colorize import ColorizeJob, ColorizeOptions
from colorstudio.engine.control import JobControl
from colorstudio.engine.exemplars import read_picture
from colorstudio.engine.open_film import opened, working_grid
from colorstudio.engine.shot_state import TakeFacts
from colorstudio.film.frame_range import FrameRange
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.hints.wish import ShotWish
from colorstudio.project.document import Project
from colorstudio.project.ids import FilmId
from tests.media import make_film, moving_scene
from tests.tiny_models import tiny_colorizer, tiny_features

SHOTS = (Shot(0, 6), Shot(6, 12))
FRAMES = 12
SPOT = np.s_[20:70, 30:90]


@pytest.fixture
def film(tmp_path: Path) -> FilmInfo:
    """A grey film, coloured in its first shot only."""
    info = probe(
        make_film(
            tmp_path / "reel.mkv", frames=FRAMES, width=160, height=120, pix_fmt="gray",
            codec="ffv1", paint=moving_scene,
        )
    )  # fmt: skip
    path = project_of(info)
    Project.create(path).close()
    options = ColorizeOptions(ShotWish(memory=False), shot_list=SHOTS, shots=(1,))  # type: ignore[arg-type]
    job = ColorizeJob(info, path, options, None, JobControl(), print, tiny_colorizer, tiny_features)
    job.run()
    return info


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "keyframes"
    made.mkdir()
    return made


def project_of(film: FilmInfo) -> Path:
    return film.path.with_name(film.path.name + ".colorstudio")


def out(film: FilmInfo, folder: Path, *more: str) -> list[str]:
    assert main(["keyframes", "out", str(film.path), "-o", str(folder), *more]) == 0
    return sorted(path.name for path in folder.glob("*.png"))


def back(film: FilmInfo, folder: Path) -> None:
    assert main(["keyframes", "in", str(film.path), str(folder)]) == 0


def paint(path: Path, *, over: bool = False) -> None:
    """A red spot, of another brightness than the film, too."""
    picture = cv2.imread(str(path))
    assert picture is not None
    picture[SPOT] = (40, 40, 200) if over else picture[SPOT] // 2 + np.uint8([10, 10, 110])
    cv2.imwrite(str(path), picture)


def test_a_keyframe_of_each_shot_goes_out(film: FilmInfo, folder: Path) -> None:
    """In its colour as well, where it has one."""
    names = out(film, folder)
    assert len([name for name in names if name.endswith("-grey.png")]) == 2
    (coloured,) = (name for name in names if not name.endswith("-grey.png"))
    picture = cv2.imread(str(folder / coloured)).astype(int)
    assert np.ptp(picture, axis=2).max() > 8
    grey = cv2.imread(str(folder / coloured.replace(".png", "-grey.png")))
    assert np.ptp(grey, axis=2).max() == 0


def test_nothing_comes_back_of_what_nobody_painted(
    film: FilmInfo, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out(film, folder)
    (folder / "notes.png").write_bytes((folder / out(film, folder)[0]).read_bytes())
    back(film, folder)
    said = capsys.readouterr().out
    assert "0 painted keyframes taken back as exemplars." in said
    assert "1 frame as it was written" in said
    assert "1 frame without colour" in said
    assert "notes.png" in said
    with Project.open(project_of(film)) as project:
        assert project.exemplars.of(1) == []


def test_paint_comes_back_to_its_frame_with_the_films_luma(film: FilmInfo, folder: Path) -> None:
    out(film, folder, "--at", "00:00:00:08")
    paint(folder / "reel-000008-grey.png", over=True)
    back(film, folder)
    grid = working_grid(film)
    with opened(project_of(film), film, JobControl()) as work:
        (exemplar,) = work.project.exemplars.of(work.id)
        data = work.project.exemplars.picture(exemplar.sha256)
        luma = work.luma(8).astype(int)
    assert (exemplar.frame, exemplar.ranges) == (8, None)
    picture = read_picture("a", data, grid)
    centre = np.s_[grid.height // 2 - 9 : grid.height // 2, grid.width // 3 : grid.width // 3 + 9]
    assert picture.chroma[1][centre].min() > 0.1
    apart = np.abs(picture.luma.astype(int) - luma)
    assert float(np.median(apart)) <= 1
    assert float(apart.mean()) < 6  # clipped where no colour so red is so bright


def test_a_second_save_replaces_the_first_and_each_is_a_step(film: FilmInfo, folder: Path) -> None:
    out(film, folder)
    (name,) = (path.name for path in folder.glob("*.png") if not path.stem.endswith("-grey"))
    paint(folder / name)
    back(film, folder)
    paint(folder / name, over=True)
    back(film, folder)
    with Project.open(project_of(film)) as project:
        (second,) = project.exemplars.of(1)
        assert project.history.undo() == "Take 1 painted keyframe back"
        (first,) = project.exemplars.of(1)
        assert first.sha256 != second.sha256
        project.history.undo()
        assert project.exemplars.of(1) == []


def test_a_layer_with_transparency_stays_partial(film: FilmInfo, folder: Path) -> None:
    layer = np.zeros((120, 160, 4), np.uint8)
    layer[SPOT] = (40, 40, 200, 255)
    cv2.imwrite(str(folder / "dress-000003.png"), layer)
    back(film, folder)
    with Project.open(project_of(film)) as project:
        (exemplar,) = project.exemplars.of(1)
        picture = read_picture("a", project.exemplars.picture(exemplar.sha256), working_grid(film))
    assert exemplar.frame == 3
    assert picture.held is not None
    assert 0.1 < float(picture.held.mean()) < 0.25


def test_an_empty_or_missing_folder_is_one_sentence(
    film: FilmInfo, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["keyframes", "in", str(film.path), str(folder)]) == 2
    assert main(["keyframes", "in", str(film.path), str(folder / "none")]) == 2
    said = capsys.readouterr().err
    assert "holds no pictures" in said
    assert "There is no folder" in said


def test_out_makes_its_folder_or_says_why_not(
    film: FilmInfo, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(out(film, folder / "for" / "krita")) == 3
    assert main(["keyframes", "out", str(film.path), "-o", str(film.path)]) == 2
    assert "cannot be made" in capsys.readouterr().err


def colour_again(film: FilmInfo) -> None:
    """Both shots, with another seed than before."""
    options = ColorizeOptions(ShotWish(seed=5, memory=False))
    job = ColorizeJob(
        film, project_of(film), options, None, JobControl(), print, tiny_colorizer, tiny_features
    )
    job.run()


def test_what_was_written_is_not_painted_though_the_shot_was_coloured_again(
    film: FilmInfo, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not even where a program has saved it once more; nor the grey one, which has colour now."""
    names = out(film, folder)
    colour_again(film)
    (coloured,) = (name for name in names if not name.endswith("-grey.png"))
    picture = cv2.imread(str(folder / coloured))
    cv2.imwrite(str(folder / coloured), picture, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    back(film, folder)
    assert "0 painted keyframes taken back" in capsys.readouterr().out
    paint(folder / coloured)
    back(film, folder)
    assert "1 painted keyframe taken back" in capsys.readouterr().out


def test_notes_that_are_damaged_count_as_none(film: FilmInfo, folder: Path) -> None:
    """Then the frame's colour now is the measure."""
    out(film, folder)
    for text in ("", "[]", '{"a.png": 3}', '{"reel-000003.png": {"sha256": "", "take": 99999}}'):
        (folder / "keyframes.json").write_text(text)
        back(film, folder)
    with Project.open(project_of(film)) as project:
        assert project.exemplars.of(1) == []


def test_what_is_taken_back_twice_is_one_step(film: FilmInfo, folder: Path) -> None:
    out(film, folder, "--at", "00:00:00:08")
    paint(folder / "reel-000008-grey.png")
    back(film, folder)
    back(film, folder)
    with Project.open(project_of(film)) as project:
        project.history.undo()
        assert project.exemplars.of(1) == []


@pytest.mark.slow
def test_colorize_follows_painted_keyframes(film: FilmInfo, folder: Path, tmp_path: Path) -> None:
    """As the studio does, beside pictures that are named, too; and goes without where none shall
    be followed.
    """
    out(film, folder, "--at", "00:00:00:08")
    paint(folder / "reel-000008-grey.png", over=True)
    back(film, folder)
    wide = np.zeros((60, 80, 3), np.uint8)
    wide[:, :40] = (200, 40, 40)
    cv2.imwrite(str(tmp_path / "palette.png"), wide)
    cases: tuple[tuple[list[str], list[list[int | None]]], ...] = (
        ([], [[], [8]]),
        (["--exemplar", str(tmp_path / "palette.png")], [[None], [8, None]]),
        (["--exemplar", "none"], [[], []]),
    )
    words = ["--quality", "draft", "--no-memory", "--codec", "ffv1", "--overwrite"]
    target = tmp_path / "made.mkv"
    for more, wanted in cases:
        project = ["--project", str(project_of(film))]
        assert main(["colorize", str(film.path), "-o", str(target), *project, *words, *more]) == 0
        assert exemplar_frames(film) == wanted


def exemplar_frames(film: FilmInfo) -> list[list[int | None]]:
    """Of each shot: the frames that the exemplars of its take were asked for."""
    with Project.open(project_of(film)) as project:
        takes = [
            project.takes.chosen_take(FilmId(1), FrameRange(shot.start, shot.stop))
            for shot in SHOTS
        ]
        facts = TakeFacts((), ())
        return [[e.frame for e in facts.request(t).wish.exemplars] for t in takes if t is not None]
