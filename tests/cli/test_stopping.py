"""Ctrl-C, once and often; two runs at once; and errors that nobody foresaw."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from colorstudio.claims import Claim
from colorstudio.cli import info
from colorstudio.cli.main import main
from colorstudio.errors import UsageError
from colorstudio.film.codecs import ExportSettings
from colorstudio.film.probe import probe
from colorstudio.film.writer import open_writer
from tests import patience
from tests.media import make_film

SLEEPER = """
import pathlib, sys, time
from colorstudio.cli import main as command
def run(args):
    pathlib.Path(sys.argv[1]).touch()
    try:
        time.sleep(60)
    finally:
        time.sleep(0.5)
        print("put away")
command.info.run = run
sys.exit(command.main(["info", "film"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_three_stops_in_a_row_are_one_stop(tmp_path: Path, number: signal.Signals) -> None:
    started = tmp_path / "started"
    process = subprocess.Popen(
        [sys.executable, "-c", SLEEPER, str(started)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Who runs the tests in the background may have Ctrl-C ignored.
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
    )
    while not started.exists():
        assert process.poll() is None
        time.sleep(0.02)
    for _ in range(3):
        process.send_signal(number)
        time.sleep(0.05)
    output, errors = process.communicate(timeout=patience.SECONDS)
    assert (process.returncode, output, errors) == (130, "put away\n", "Stopped.\n")


def test_what_nobody_foresaw_is_one_sentence_and_a_report_without_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(_: object) -> int:
        raise ZeroDivisionError(f"in {tmp_path}/secret/film.mp4\nand more")

    monkeypatch.setattr(info, "run", run)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert main(["info", "film.mp4"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "something unforeseen (ZeroDivisionError: in " in line
    (report,) = (tmp_path / "state").rglob("*.txt")
    assert str(report) in line
    text = report.read_text()
    assert "ZeroDivisionError" in text
    assert "test_stopping.py" in text
    assert str(tmp_path) not in text
    assert str(Path.home()) + os.sep not in text


def test_a_file_that_is_being_made_cannot_be_made_twice(tmp_path: Path) -> None:
    film = probe(make_film(tmp_path / "film.mp4", frames=3))
    target = tmp_path / "o.mp4"
    with _made_elsewhere(target), pytest.raises(UsageError, match="Another ColorStudio"):
        open_writer(target, film, ExportSettings(), overwrite=False)
    open_writer(target, film, ExportSettings(), overwrite=False).abort()
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]


def test_the_second_of_two_runs_leaves_the_firsts_half_made_file_alone(
    tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    film = make_film(tmp_path / "film.mp4", frames=3)
    partial = tmp_path / "o.mp4.partial"
    partial.write_bytes(b"half a film")
    with _made_elsewhere(tmp_path / "o.mp4"):
        assert main(["colorize", str(film), "-o", str(tmp_path / "o.mp4"), *quick]) == 2
    assert "Another ColorStudio is at work on" in capsys.readouterr().err
    assert partial.read_bytes() == b"half a film"
    assert not (tmp_path / "o.mp4.colorstudio").exists()


def test_a_project_is_coloured_by_one_run_at_a_time(
    tmp_path: Path, quick: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    film = make_film(tmp_path / "film.mp4", frames=3)
    with _made_elsewhere(tmp_path / "p.colorstudio"):
        words = ["colorize", str(film), "-o", str(tmp_path / "o.mp4"), *quick]
        assert main([*words, "--project", str(tmp_path / "p.colorstudio")]) == 2
    assert "Another ColorStudio is at work on" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]


def test_the_claim_of_a_dead_run_is_void(tmp_path: Path) -> None:
    with _made_elsewhere(tmp_path / "o.mp4") as holder:
        with pytest.raises(UsageError):
            Claim(tmp_path / "o.mp4")
        holder.kill()
        holder.wait()
        Claim(tmp_path / "o.mp4").release()
    assert not list(tmp_path.iterdir())


class _made_elsewhere:  # noqa: N801  (it reads like a function)
    """Another process is at work on a file."""

    def __init__(self, path: Path) -> None:
        words = "import sys; from pathlib import Path; from colorstudio.claims import Claim\n"
        words += "with Claim(Path(sys.argv[1])): print(flush=True); sys.stdin.read()"
        self._process = subprocess.Popen(
            [sys.executable, "-c", words, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def __enter__(self) -> "subprocess.Popen[bytes]":
        assert self._process.stdout is not None
        self._process.stdout.readline()
        return self._process

    def __exit__(self, *_: object) -> None:
        self._process.communicate()
