"""``colorstudio live`` without a window."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from colorstudio.cli.main import main
from colorstudio.film.probe import probe
from tests import patience
from tests.media import make_film


@pytest.fixture
def film(tmp_path: Path) -> str:
    return str(make_film(tmp_path / "f.mkv", frames=6, codec="ffv1", pix_fmt="gray"))


def test_a_film_is_recorded_and_figures_are_printed(
    film: str, tmp_path: Path, models: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setenv("COLORSTUDIO_MODELS", str(models))
    out = tmp_path / "r.mp4"
    words = ["live", "--camera", film, "--record", str(out), "--no-window", "--model", "tiny"]
    assert main(words) == 0
    said = capsys.readouterr().out
    count = int(said.split()[0])
    assert "dropped; delay" in said
    assert len(probe(out).frames) == count
    assert main(words) == 2  # it is there already
    assert "exists already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--camera", "missing.mp4"], "There is no file missing.mp4"),
        (["--no-window"], "Without a window there is nothing to see"),
        (["--record", "x.gif", "--no-window"], "name it .mp4 or .mkv"),
        (["--seconds", "0", "--no-window"], "must be more than 0"),
        (["--camera", "88", "--seconds", "1", "--no-window"], "no camera 88"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["live", *words]) == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
@pytest.mark.parametrize("window", [["--no-window"], []])
def test_a_polite_stop_finishes_the_recording(
    models: Path, tmp_path: Path, window: list[str]
) -> None:
    film = make_film(tmp_path / "f.mkv", frames=2000, codec="ffv1", pix_fmt="gray")
    out = tmp_path / "r.mp4"
    command = [sys.executable, "-m", "colorstudio", "live", "--camera", str(film)]
    command += ["--record", str(out), "--model", "tiny", *window]
    env = os.environ | {"COLORSTUDIO_MODELS": str(models), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as running:
        partial, deadline = tmp_path / "r.mp4.partial", time.monotonic() + patience.SECONDS
        while not partial.exists() or not partial.stat().st_size:
            assert time.monotonic() < deadline
            time.sleep(0.1)
        running.send_signal(signal.SIGTERM)
        said, _ = running.communicate(timeout=patience.SECONDS)
    assert running.returncode == 0
    assert len(probe(out).frames) == int(said.split()[0])
