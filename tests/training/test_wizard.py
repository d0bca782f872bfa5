"""The wizard of moving pictures, frames to train from, and clips out of a trained generator."""

import io
from pathlib import Path

import av
import cv2
import pytest

from colorstudio.cli.main import main
from colorstudio.cli.train import _ANSWERS
from colorstudio.models.manifest import read_manifest
from colorstudio.training.config import read_config
from colorstudio.training.wizard import MODEL, QUESTIONS
from tests.media import make_film


def test_each_question_is_an_option() -> None:
    assert list(_ANSWERS) == [question.name for question in (MODEL, *QUESTIONS)]


@pytest.mark.parametrize("model", ["video", "cold", "generator"])
def test_options_make_a_commented_run(model: str, tmp_path: Path) -> None:
    target = tmp_path / "run.yaml"
    words = ["train", "init", "-o", str(target), "--yes", "--model", model, "--steps", "7"]
    words += ["--data", "sets/a: b", "--size", "32x48", "--frames", "4"]
    assert main(words) == 0
    config = read_config(target)
    assert config.section == model
    assert config.optimiser.steps == 7
    assert config.data.train == Path("sets/a: b")
    assert config.data.sizes == ((32, 48),)
    assert "  # " in target.read_text(encoding="utf-8")
    assert main(words) == 2  # it exists already


def test_it_asks_what_no_option_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = ["cold", "mine", "", "my-cold", "9", "1", "", "5", "", "", "", ""]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(typed) + "\n"))
    assert main(["train", "init", "-o", str(tmp_path / "run.yaml")]) == 0
    config = read_config(tmp_path / "run.yaml")
    assert config.cold is not None
    assert config.cold.clips.frames == 9
    assert config.cold.clips.strides == (1, 2)
    assert config.export.name == "my-cold"
    assert config.optimiser.steps == 5
    assert "How many frames are seen together" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert main(["train", "init", "-o", str(tmp_path / "other.yaml")]) == 2
    assert "--yes" in capsys.readouterr().err


def test_an_answer_that_is_none_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["train", "init", "-o", str(tmp_path / "run.yaml"), "--yes"]
    for option, wrong in [("--frames", "1"), ("--model", "magic"), ("--size", "many")]:
        assert main([*words, option, wrong]) == 2
        assert wrong in capsys.readouterr().err
    assert main([*words, "--size", "30x30"]) == 2
    assert "multiples" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_frames_of_a_film_become_folders_of_pictures(tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mkv", frames=25, width=64, height=48)
    into = tmp_path / "frames"
    words = ["frames", str(film), "-o", str(into), "--size", "36", "--most-per-folder", "5"]
    assert main([*words, "--every", "2"]) == 0
    folders = sorted(folder.name for folder in into.iterdir())
    assert folders == ["film-0000", "film-0001", "film-0002"]
    pictures = sorted((into / "film-0002").iterdir())
    assert [one.name for one in pictures] == ["00000.png", "00001.png", "00002.png"]
    assert cv2.imread(str(pictures[0])).shape == (36, 48, 3)
    packed = ["train", "prepare", str(into), "--layout", "frames", "--every", "1"]
    assert main([*packed, "--least-colour", "0", "-o", str(tmp_path / "set")]) == 0
    assert main([*words[:4], "--size", "big"]) == 2


def test_a_generator_learns_and_its_clips_are_written(
    packed_set: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings = tmp_path / "run.yaml"
    settings.write_text(
        f"""folder: {tmp_path / "run"}
generator:
  settings: {{size: [16, 16], sparse: 3, skipped: 1, steps: 4}}
  channels: [8, 16]
  head: 8
data: {{train: {packed_set}, validation: {packed_set}, sizes: [[16, 16]]}}
optimiser: {{steps: 3, batch: 2, warmup: 1}}
validation: {{every: 3, pictures: 5, size: [16, 16], best: psnr}}
""",
        encoding="utf-8",
    )
    clip = tmp_path / "clip.gif"
    words = ["generate", "--config", str(settings), "--seed", "1", "--device", "cpu", "-o"]
    assert main([*words, str(clip)]) == 2
    assert "colorstudio train --config" in capsys.readouterr().err
    assert main(["train", "--config", str(settings)]) == 0
    assert read_manifest(tmp_path / "run" / "model").kind == "video-generator"
    assert main([*words, str(clip)]) == 0
    assert main([*words, str(tmp_path / "clip.mp4")]) == 0
    for path in (clip, tmp_path / "clip.mp4"):
        with av.open(str(path)) as made:
            frames = list(made.decode(video=0))
        assert len(frames) == 5  # (3 - 1) * (1 + 1) + 1
        assert (frames[0].width, frames[0].height) == (64, 64)
    assert main([*words, str(clip)]) == 2  # it exists already
    assert main([*words, str(tmp_path / "clip.avi")]) == 2
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(tmp_path / "models"))
    assert main(["train", "install", str(tmp_path / "run")]) == 2
    assert "colorstudio generate" in capsys.readouterr().err
