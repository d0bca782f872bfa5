"""Packing: what is kept, what is dropped and said, what is refused."""

import tarfile
from pathlib import Path

import cv2
import numpy as np
import pytest

from colorstudio.cli.main import main
from colorstudio.errors import UsageError
from colorstudio.training.data import prepare as module
from colorstudio.training.data.packed import PackedSet
from colorstudio.training.data.prepare import Packing, prepare
from colorstudio.training.data.split import split
from tests.media import make_film, make_image_sequence
from tests.training.conftest import photo


def test_photographs_come_back_as_they_were(packed_set: Path) -> None:
    pictures = PackedSet(packed_set)
    assert len(pictures) == 8
    for number in range(8):
        assert pictures.name(number) == f"photo{number}.png"
        np.testing.assert_array_equal(pictures[number], photo(number))


def test_large_pictures_are_shrunk(photos: Path, tmp_path: Path) -> None:
    prepare([photos], tmp_path, Packing(side=32))
    assert PackedSet(tmp_path)[0].shape == (32, 43, 3)


def test_greys_and_near_greys_are_dropped_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "photos"
    source.mkdir()
    grey = np.repeat(photo(1).mean(2, keepdims=True).astype(np.uint8), 3, 2)
    pale = (0.95 * grey + 0.05 * photo(1)).astype(np.uint8)
    for name, picture in {"a": photo(1), "b": grey, "c": pale, "d": photo(1)[:20]}.items():
        cv2.imwrite(str(source / f"{name}.png"), picture[..., ::-1])
    assert main(["train", "prepare", str(source), "-o", str(tmp_path / "set")]) == 0
    told = capsys.readouterr().out
    assert "1 pictures are packed" in told
    for reason in ("1 were dropped: grey", "1 were dropped: nearly grey", "smaller than 32 pixels"):
        assert reason in told


def test_a_broken_picture_is_named_and_never_skipped_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "photos"
    source.mkdir()
    cv2.imwrite(str(source / "good.png"), photo(1)[..., ::-1])
    (source / "torn.jpg").write_bytes(b"\xff\xd8\xff and no more")
    words = ["train", "prepare", str(source), "-o", str(tmp_path / "set")]
    assert main(words) == 2
    assert "torn.jpg cannot be decoded" in capsys.readouterr().err
    assert main([*words, "--skip-broken"]) == 0
    assert "Broken: torn.jpg" in capsys.readouterr().out


def test_shards_films_and_frame_folders(photos: Path, tmp_path: Path) -> None:
    source = tmp_path / "mixed"
    source.mkdir()
    with tarfile.open(source / "shard-000.tar", "w") as shard:
        for path in sorted(photos.iterdir())[:3]:
            shard.add(path, path.name)
        label = tmp_path / "photo0.cls"
        label.write_text("3")
        shard.add(label, label.name)
    make_film(source / "film.mp4", frames=25)
    report = prepare([source], tmp_path / "set", Packing(every=12))
    assert report.pictures == 3 + 3  # frames 0, 12 and 24
    frames = tmp_path / "root"
    make_image_sequence(frames / "clip", frames=5)
    report = prepare([frames], tmp_path / "frames", Packing(layout="frames", every=2))
    assert report.pictures == 3
    assert PackedSet(tmp_path / "frames").clip(2) == "clip"


def test_films_and_photographs_are_learnt_from_together(packed_set: Path, tmp_path: Path) -> None:
    make_image_sequence(tmp_path / "root" / "clip", frames=5)
    films = tmp_path / "films"
    prepare([tmp_path / "root"], films, Packing(layout="frames", every=1))
    both = PackedSet(films, [packed_set])
    assert len(both) == 5 + 8
    assert both.clip(4) == "clip"
    np.testing.assert_array_equal(both[5], photo(0))
    np.testing.assert_array_equal(both[4], PackedSet(films)[4])
    assert set(both.sources) == {*PackedSet(films).sources, *PackedSet(packed_set).sources}
    with pytest.raises(UsageError, match="prepare it with"):
        PackedSet(films, [tmp_path / "nowhere"])


def test_a_damaged_shard_is_refused(photos: Path, tmp_path: Path) -> None:
    shard = tmp_path / "shard.tar"
    with tarfile.open(shard, "w") as archive:
        for path in sorted(photos.iterdir()):
            archive.add(path, path.name)
    shard.write_bytes(shard.read_bytes()[:6000])
    with pytest.raises(UsageError, match="damaged"):
        prepare([shard], tmp_path / "set", Packing())


def test_a_stopped_run_goes_on_with_the_next_unit(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = [tmp_path / "one.tar", tmp_path / "two.tar"]
    for shard, files in zip(sources, np.array_split(sorted(photos.iterdir()), 2), strict=True):
        with tarfile.open(shard, "w") as archive:
            for path in files:
                archive.add(path, path.name)
    packed: list[str] = []
    pack = module._pack

    def stop_at_the_second(unit, *rest):  # type: ignore[no-untyped-def]
        if packed:
            raise KeyboardInterrupt
        packed.append(unit.name)
        pack(unit, *rest)

    monkeypatch.setattr(module, "_pack", stop_at_the_second)
    with pytest.raises(KeyboardInterrupt):
        prepare(sources, tmp_path / "set", Packing())
    monkeypatch.setattr(module, "_pack", lambda u, *rest: (packed.append(u.name), pack(u, *rest)))
    assert prepare(sources, tmp_path / "set", Packing()).pictures == 8
    assert packed == ["one", "two"]


def test_a_set_that_was_cut_is_refused(photos: Path, tmp_path: Path) -> None:
    prepare([photos], tmp_path, Packing())
    pixels = next(tmp_path.glob("*.u8"))
    pixels.write_bytes(pixels.read_bytes()[:-1])
    with pytest.raises(UsageError, match="prepare the set again"):
        PackedSet(tmp_path)


def test_frames_of_a_clip_are_never_held_apart(tmp_path: Path) -> None:
    for number in range(6):
        make_image_sequence(tmp_path / "root" / f"clip{number}", frames=4)
    prepare([tmp_path / "root"], tmp_path / "set", Packing(layout="frames", every=1))
    pictures = PackedSet(tmp_path / "set")
    learnt, kept = split(pictures, 0.5)
    assert learnt
    assert kept
    assert not {pictures.clip(n) for n in learnt} & {pictures.clip(n) for n in kept}
