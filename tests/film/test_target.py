"""Where an export goes: nothing is harmed before it is whole, nothing is left when it fails."""

import errno
from pathlib import Path

import av
import numpy as np
import pytest

from colorstudio.errors import ColorStudioError, FilmError, UsageError
from colorstudio.film import encoders
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.writer import FilmWriter, open_writer
from tests.film.exporting import decoded, export, neutral, settings
from tests.media import make_film

TARGETS = ["out.mp4", "out.mov", "out.mkv", "out.gif", "folder", "folder/%d.tif"]


@pytest.fixture
def film(tmp_path: Path) -> FilmInfo:
    (tmp_path / "source").mkdir()
    return probe(make_film(tmp_path / "source/in.mp4", frames=6, audio="aac"))


def begin(film: FilmInfo, target: Path, *, overwrite: bool = False) -> FilmWriter:
    how = settings("h264") if target.suffix in (".mp4", ".mkv") else ExportSettings()
    return open_writer(target, film, how, overwrite=overwrite)


def write(writer: FilmWriter, frames: range) -> None:
    luma = np.full((writer.format.height, writer.format.width), 90, np.uint8)
    for frame in frames:
        writer.write(frame, luma, neutral(writer.format), neutral(writer.format))


def break_off(writer: FilmWriter) -> None:
    """Write some frames, then fail."""

    def fail() -> None:
        with writer:
            write(writer, range(3))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()


def left_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")} - {
        "source",
        "source/in.mp4",
    }


@pytest.mark.parametrize("target", TARGETS)
def test_an_exception_leaves_no_file(film: FilmInfo, tmp_path: Path, target: str) -> None:
    break_off(begin(film, tmp_path / target))
    assert left_in(tmp_path) == set()


@pytest.mark.parametrize("target", TARGETS)
def test_no_frames_are_no_export(film: FilmInfo, tmp_path: Path, target: str) -> None:
    with pytest.raises(FilmError, match="No frame was written"), begin(film, tmp_path / target):
        pass
    assert left_in(tmp_path) == set()


@pytest.mark.parametrize("target", ["out.mp4", "out.mov", "out.mkv", "out.gif"])
def test_an_existing_file_is_refused_or_replaced_at_the_end_only(
    film: FilmInfo, tmp_path: Path, target: str
) -> None:
    path = tmp_path / target
    path.write_bytes(b"precious")
    with pytest.raises(UsageError, match="exists already"):
        begin(film, path)
    break_off(begin(film, path, overwrite=True))
    assert path.read_bytes() == b"precious"
    with begin(film, path, overwrite=True) as writer:
        write(writer, range(6))
        assert path.read_bytes() == b"precious"
    assert len(decoded(path)) == 6
    assert left_in(tmp_path) == {target}


def test_an_existing_sequence_is_refused_or_replaced_at_the_end_only(
    film: FilmInfo, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    (folder / "000009.png").write_bytes(b"old")
    with pytest.raises(UsageError, match="holds such pictures already"):
        begin(film, folder)
    with begin(film, folder, overwrite=True) as writer:
        write(writer, range(6))
        assert (folder / "000009.png").read_bytes() == b"old"
    names = {"notes.txt", *(f"{n:06d}.png" for n in range(6))}
    assert {path.name for path in folder.iterdir()} == names
    assert left_in(tmp_path) == {"folder"} | {f"folder/{name}" for name in names}


def test_a_sequence_goes_beside_other_files_unasked(film: FilmInfo, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/notes.txt").write_text("mine")
    with begin(film, tmp_path / "folder/100% a%03d.png") as writer:
        write(writer, range(6))
    assert len(list((tmp_path / "folder").glob("100% a00?.png"))) == 6
    assert (tmp_path / "folder/notes.txt").read_text() == "mine"


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("source/in.mp4", "is the film itself"),
        ("missing/out.mp4", "folder .*missing does not exist"),
        ("source", "the film itself|is a folder|exists"),
        ("out.tif", "place for the number"),
        ("missing/deep/%d.png", "does not exist"),
        ("out.avi", "cannot be written as"),
    ],
)
def test_targets_that_make_no_sense(
    film: FilmInfo, tmp_path: Path, target: str, sentence: str
) -> None:
    if target == "source":
        target = "folder.mp4"
        (tmp_path / target).mkdir()
    with pytest.raises(UsageError, match=sentence):
        open_writer(tmp_path / target, film, ExportSettings(), overwrite=True)
    assert probe(film.path) is not None


@pytest.mark.parametrize("link", ["hard", "soft"])
def test_the_film_is_known_under_another_name(film: FilmInfo, tmp_path: Path, link: str) -> None:
    alias = tmp_path / "alias.mp4"
    if link == "hard":
        alias.hardlink_to(film.path)
    else:
        alias.symlink_to(film.path)
    with pytest.raises(UsageError, match="is the film itself"):
        begin(film, alias, overwrite=True)


def test_an_empty_part_is_refused(film: FilmInfo, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nothing to export"):
        open_writer(
            tmp_path / "out.mp4",
            film,
            ExportSettings(),
            overwrite=False,
            first_frame=4,
            stop_frame=4,
        )
    assert left_in(tmp_path) == set()


def test_a_folder_that_may_not_be_written_to(
    film: FilmInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(FilmError, match="may not be written to"):
        begin(film, tmp_path / "out.mp4")


@pytest.mark.parametrize("target", TARGETS)
def test_a_full_disk_leaves_no_file_and_the_old_one(
    film: FilmInfo, tmp_path: Path, target: str
) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / target
    if path.suffix in (".mp4", ".mov", ".mkv", ".gif"):
        path.write_bytes(b"precious")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    noise = np.random.default_rng(0).integers(0, 255, (96, 128), np.uint8)

    def fill(writer: FilmWriter) -> None:
        with writer:
            for frame in range(6):
                writer.write(frame, noise, neutral(writer.format), neutral(writer.format))

    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (8000, hard))
        with pytest.raises(FilmError, match="no room left"):
            fill(begin(film, path, overwrite=True))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert left_in(tmp_path) == ({target} if path.is_file() else set())
    assert not path.is_file() or path.read_bytes() == b"precious"


@pytest.mark.parametrize("target", ["out.mp4", "out.mov", "out.mkv"])
def test_what_a_killed_run_leaves_can_be_watched(tmp_path: Path, target: str) -> None:
    film = probe(make_film(tmp_path / "in.mp4", frames=120, audio="aac"))
    writer = begin(film, tmp_path / target)
    write(writer, range(110))
    killed = tmp_path / f"killed{Path(target).suffix}"
    killed.write_bytes((tmp_path / f"{target}.partial").read_bytes())
    writer.abort()
    assert len(readable(killed)) >= 48
    assert not (tmp_path / f"{target}.partial").exists()


def readable(path: Path) -> list[av.VideoFrame]:
    """The pictures up to where a file breaks off."""
    frames = []
    with av.open(str(path)) as container:
        try:
            for frame in container.decode(video=0):
                frames.append(frame)  # noqa: PERF402
        except av.FFmpegError:
            pass
    return frames


def test_mp4_begins_with_its_index(film: FilmInfo, tmp_path: Path) -> None:
    export(film, tmp_path / "out.mp4", settings("h264"))
    data = (tmp_path / "out.mp4").read_bytes()
    assert 0 < data.find(b"moov") < data.find(b"mdat")
    assert b"moof" not in data


def test_finishing_twice_is_finishing_once(film: FilmInfo, tmp_path: Path) -> None:
    with begin(film, tmp_path / "out.mkv") as writer:
        write(writer, range(6))
        writer.finish()
    assert len(decoded(tmp_path / "out.mkv")) == 6


def test_an_encoder_that_refuses_the_picture_is_one_sentence(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "in.mkv", frames=2, width=2, height=2, codec="ffv1"))
    with pytest.raises(ColorStudioError) as refusal:
        export(film, tmp_path / "out.mp4", settings("h265"))
    assert "H.265" in str(refusal.value)
    assert [file.name for file in tmp_path.iterdir()] == ["in.mkv"]


def test_trials_of_encoders_are_remembered() -> None:
    assert encoders.available_encoders() is encoders.available_encoders()
