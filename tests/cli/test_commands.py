"""The commands as a person runs them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from colorstudio.cli.main import main
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.models.installed import LED_BY
from colorstudio.models.manifest import write_manifest
from colorstudio.project.document import Project
from tests import patience
from tests.media import grey_scene, make_film

pytestmark = pytest.mark.usefixtures("small_grid")

COMMAND = [sys.executable, "-m", "colorstudio"]


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("films")
    return make_film(
        folder / "film.mp4", frames=20, width=160, height=120, audio="aac", paint=grey_scene
    )


def colorize(film: Path, target: Path, *more: str) -> int:
    return main(["colorize", str(film), "-o", str(target), "--quality", "draft", *more])


def chroma(path: Path) -> list[np.ndarray]:
    with FilmReader(probe(path)) as reader:
        return [np.stack([p.cb, p.cr]) for p in reader.frames() if p.cb is not None]


def test_help_is_quick_and_loads_nothing_heavy() -> None:
    heavy = "{'torch', 'av', 'cv2', 'numpy', 'rich', 'PySide6'}"
    probe_code = (
        "import sys; from colorstudio.cli.main import build_parser; build_parser().format_help(); "
        f"sys.exit(' '.join({heavy} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", probe_code], capture_output=True, text=True)
    assert done.stderr.strip() == ""


def test_colorize_tells_each_step_as_json(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert colorize(film, tmp_path / "o.mp4", "--json") == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"progress", "shots", "shot_done", "notice"} <= {event["event"] for event in events}
    last = [e for e in events if e["event"] == "progress" and e["stage"] == "export"][-1]
    assert (last["done"], last["total"]) == (20, 20)


def test_export_writes_the_same_film_again_and_a_grade_changes_it(
    film: Path, tmp_path: Path
) -> None:
    target, again, grey = tmp_path / "o.mkv", tmp_path / "again.mkv", tmp_path / "grey.mkv"
    assert colorize(film, target, "--codec", "ffv1") == 0
    project = f"{target}.colorstudio"
    assert main(["export", project, "-o", str(again), "--codec", "ffv1"]) == 0
    np.testing.assert_array_equal(chroma(target), chroma(again))
    words = ["export", project, "-o", str(grey), "--codec", "ffv1", "--vividness", "0"]
    assert main(words) == 0
    assert np.abs(np.stack(chroma(grey)).astype(int) - 128).max() <= 1


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["colorize", "nowhere.mp4", "-o", "{}/o.mp4"], "no film nowhere.mp4"),
        (["colorize", "{film}", "-o", "{}/o.xyz"], "cannot be written as 'o.xyz'"),
        (["colorize", "{film}", "-o", "{}/o.mp4", "--range", "9-3"], "after the end"),
        (["colorize", "{film}", "-o", "{}/o.mp4", "--shots", "0"], "numbered from 1"),
        (["colorize", "{film}", "-o", "{}/o.mp4", "--model", "none"], "no model named none"),
        (["colorize", "{film}", "-o", "{}/o.mp4", "--exemplar", "no.png"], "no exemplar picture"),
        (["export", "nowhere.colorstudio", "-o", "{}/o.mp4"], "no project"),
        (["batch", "{}/empty", "-o", "{}/out"], "no folder or list"),
    ],
)
def test_bad_input_gets_one_sentence_and_leaves_no_file(
    film: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    complaint: str,
) -> None:
    filled = [word.replace("{film}", str(film)).replace("{}", str(tmp_path)) for word in words]
    assert main(filled) == 2
    last = capsys.readouterr().err.strip().splitlines()[-1]
    assert complaint in last
    assert list(tmp_path.iterdir()) == []


def test_a_model_that_follows_depth_is_refused_before_the_work(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "models"
    (own / "near").mkdir(parents=True)
    write_manifest(
        own / "near",
        name="near",
        title="Near",
        kind="exemplar-unet",
        licence="MIT",
        commercial_use=True,
        memory_mib=8,
        options={LED_BY: "depth"},
    )
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(own))
    target = tmp_path / "out" / "o.mp4"
    target.parent.mkdir()
    assert main(["colorize", str(film), "-o", str(target), "--model", "near"]) == 2
    assert "no depth model is installed" in capsys.readouterr().err
    assert not list(target.parent.iterdir())


def test_wrong_use_exits_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["colorize", "f", "-o", "o", "--quality", "best"])
    assert stop.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("name", ["film.mp4", "project.colorstudio", "a film"])
def test_a_path_alone_opens_the_studio(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    opened: list[Path | None] = []
    monkeypatch.setattr(
        "colorstudio.app.shell.main.run_studio", lambda path, _: opened.append(path) or 0
    )
    (tmp_path / name).write_bytes(b"")
    assert main([str(tmp_path / name)]) == 0
    assert opened == [tmp_path / name]


@pytest.mark.parametrize(
    ("word", "complaint"),
    [("gone.mp4", "There is no film or project gone.mp4."), ("colourise", "invalid choice")],
)
def test_what_is_neither_a_command_nor_there_is_named(word: str, complaint: str) -> None:
    done = subprocess.run([*COMMAND, word], capture_output=True, text=True)
    assert done.returncode == 2
    assert complaint in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_batch_goes_past_a_bad_film(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.mp4").write_text("no film")
    (folder / "b.mp4").write_bytes(film.read_bytes())
    words = ["batch", str(folder), "-o", str(tmp_path / "out"), "--quality", "draft"]
    assert main(words) == 2
    assert len(probe(tmp_path / "out" / "b.mp4").frames) == 20
    assert "1 of 2 films" in capsys.readouterr().out


@pytest.mark.slow
def test_an_aligned_exemplar_sets_the_colour_of_its_shot(tmp_path: Path) -> None:
    """The film's own colours, given for one frame, come back in the frames around it."""
    import cv2

    colour = make_film(
        tmp_path / "colour.mkv", frames=12, width=160, height=120, pix_fmt="yuv444p", codec="ffv1"
    )
    grey = make_film(
        tmp_path / "grey.mkv", frames=12, width=160, height=120, pix_fmt="gray", codec="ffv1"
    )
    from tests.media import moving_scene

    picture = tmp_path / "exemplar.png"
    cv2.imwrite(str(picture), cv2.cvtColor(moving_scene(6, 160, 120), cv2.COLOR_RGB2BGR))
    plain, steered = tmp_path / "plain.mkv", tmp_path / "steered.mkv"
    assert colorize(grey, plain, "--codec", "ffv1") == 0
    assert colorize(grey, steered, "--codec", "ffv1", "--exemplar", str(picture)) == 0
    truth = [
        np.stack([cv2.resize(plane, (80, 60), interpolation=cv2.INTER_AREA) for plane in pair])
        for pair in chroma(colour)
    ]
    for frame in (0, 6, 11):
        errors = [
            np.abs(chroma(path)[frame].astype(float) - _full_range(truth[frame])).mean()
            for path in (plain, steered)
        ]
        assert errors[1] < 0.5 * errors[0]


def _full_range(codes: np.ndarray) -> np.ndarray:
    return (codes - 128.0) * 255 / 224 + 128


@pytest.mark.slow
def test_a_killed_run_goes_on_to_the_same_film(film: Path, tmp_path: Path) -> None:
    def words(target: Path) -> list[str]:
        more = ["--quality", "draft", "--codec", "ffv1"]
        return [*COMMAND, "colorize", str(film), "-o", str(target), *more]

    whole, killed = tmp_path / "whole.mkv", tmp_path / "killed.mkv"
    subprocess.run(words(whole), check=True, capture_output=True)
    project = Path(f"{killed}.colorstudio")
    process = subprocess.Popen(words(killed), stderr=subprocess.DEVNULL)
    _wait_for_a_keyframe(project, process)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert not killed.exists()
    subprocess.run(words(killed), check=True, capture_output=True)
    np.testing.assert_array_equal(chroma(whole), chroma(killed))


def _wait_for_a_keyframe(path: Path, process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None:
        if path.exists():
            with Project.open(path, read_only=True) as project:
                takes = [take for film in project.films.all() for take in project.takes.of(film.id)]
                if takes and project.keyframes.frames(takes[0].id):
                    return
        time.sleep(0.02)
    raise AssertionError("the run was over before it could be killed")


@pytest.mark.slow
def test_ctrl_c_keeps_the_work_and_says_how_to_go_on(tmp_path: Path) -> None:
    film = make_film(tmp_path / "f.mp4", frames=300, width=160, height=120, paint=grey_scene)
    target = tmp_path / "o.mkv"
    words = [*COMMAND, "colorize", str(film), "-o", str(target), "--quality", "fine"]
    process = subprocess.Popen(words, stderr=subprocess.PIPE, text=True)
    _wait_for_a_keyframe(Path(f"{target}.colorstudio"), process)  # type: ignore[arg-type]
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=patience.SECONDS)
    assert process.returncode == 130
    assert "run the same command again" in errors.splitlines()[-1]
    assert not target.exists()


def test_a_corrected_shot_list_is_obeyed(film: Path, tmp_path: Path) -> None:
    shots, target = tmp_path / "shots.csv", tmp_path / "o.mkv"
    assert main(["shots", str(film), "-o", str(shots)]) == 0
    header, row = shots.read_text().strip().splitlines()[:2]
    cells = dict(zip(header.split(","), row.split(","), strict=True))
    first = cells | {"stop": "8", "out": "", "seconds": ""}
    second = cells | {"number": "2", "start": "8", "in": "", "seconds": "", "name": "After"}
    lines = [header, *(",".join(line.values()) for line in (first, second))]
    shots.write_text("\n".join(lines))
    assert colorize(film, target, "--shot-list", str(shots)) == 0
    with Project.open(Path(f"{target}.colorstudio")) as project:
        kept = [(shot.start, shot.stop, shot.name) for shot in project.shots.of(1)]
    assert kept == [(0, 8, ""), (8, 20, "After")]
