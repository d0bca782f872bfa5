"""The layouts in which sets of clips come."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from colorstudio.errors import UsageError
from colorstudio.evaluation.clips import find_clips
from colorstudio.evaluation.prepare import Framing, prepare
from colorstudio.film.reader import FilmReader
from tests.media import make_film


def pictures(folder: Path, suffix: str = ".jpg") -> None:
    folder.mkdir(parents=True)
    for number in range(2):
        cv2.imwrite(str(folder / f"{number:05}{suffix}"), np.full((16, 16, 3), 80, np.uint8))


def names(folder: Path, dataset: str) -> list[str]:
    return [clip.name for clip in find_clips(folder, dataset)]


def test_plain_folders_hold_films_and_pictures_at_any_depth(tmp_path: Path) -> None:
    make_film(tmp_path / "alone.mp4", frames=2)
    (tmp_path / "boat").mkdir()
    make_film(tmp_path / "boat" / "take.mkv", frames=2)
    pictures(tmp_path / "animals" / "cat")
    (tmp_path / "empty").mkdir()
    assert names(tmp_path, "folder") == ["alone", "animals/cat", "boat"]


def test_davis_keeps_to_its_validation_list(tmp_path: Path) -> None:
    for name in ("bear", "camel", "goat"):
        pictures(tmp_path / "JPEGImages" / "480p" / name)
    (tmp_path / "ImageSets" / "2017").mkdir(parents=True)
    (tmp_path / "ImageSets" / "2017" / "val.txt").write_text("camel\ngoat\n")
    assert names(tmp_path, "davis") == ["camel", "goat"]


def test_videvo_ntire_and_frame_folders(tmp_path: Path) -> None:
    pictures(tmp_path / "videvo" / "YogaHut2")
    pictures(tmp_path / "ntire" / "gt" / "001", ".png")
    assert names(tmp_path / "videvo", "videvo") == ["YogaHut2"]
    assert names(tmp_path / "videvo", "frames") == ["YogaHut2"]
    assert names(tmp_path / "ntire", "ntire2023") == ["001"]


def test_ucf101_lies_in_classes(tmp_path: Path) -> None:
    (tmp_path / "Archery").mkdir()
    make_film(tmp_path / "Archery" / "v_Archery_g01_c01.avi", frames=2, codec="mpeg4")
    assert names(tmp_path, "ucf101") == ["v_Archery_g01_c01"]


@pytest.mark.parametrize("dataset", ["folder", "davis", "ucf101", "videvo"])
def test_a_folder_without_clips_is_explained(tmp_path: Path, dataset: str) -> None:
    with pytest.raises(UsageError, match=f"no clip in the layout '{dataset}'"):
        find_clips(tmp_path, dataset)


def test_a_missing_folder_is_explained(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no folder"):
        find_clips(tmp_path / "nowhere")


def test_a_clip_is_prepared_once_at_the_size_asked_for(clips: Path, tmp_path: Path) -> None:
    clip = find_clips(clips)[1]
    film = prepare(clip, Framing(width=64, frames=5), tmp_path)
    written = film.path.stat().st_mtime_ns
    assert (film.video.width, film.video.height, len(film.frames)) == (64, 48, 5)
    assert prepare(clip, Framing(width=64, frames=5), tmp_path).path.stat().st_mtime_ns == written
    assert prepare(clip, Framing(width=32, frames=5), tmp_path).path != film.path


def test_what_is_prepared_is_the_clip_without_loss(clips: Path, tmp_path: Path) -> None:
    from colorstudio.evaluation.pictures import own_colour

    clip = find_clips(clips)[1]
    with FilmReader(prepare(clip, Framing(), tmp_path)) as reader:
        shown = own_colour(reader.read(3))
    truth = cv2.imread(str(clip.path / "00003.png"))[..., ::-1]
    assert np.abs(shown.astype(int) - truth).max() <= 4  # rounding of Y′CbCr alone


def test_a_grey_clip_cannot_be_the_truth(tmp_path: Path) -> None:
    make_film(tmp_path / "grey.mkv", frames=3, pix_fmt="gray", codec="ffv1")
    with pytest.raises(UsageError, match="no colour to measure against"):
        prepare(find_clips(tmp_path)[0], Framing(), tmp_path / "out")
