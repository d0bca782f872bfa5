"""What a command does when whoever reads its output goes away."""

import subprocess
import sys
from pathlib import Path

import pytest

SPEAKER = """
import pathlib, sys
from colorstudio.cli import main as command
def run(args):
    for line in range(50_000):
        print("a line of output", flush=line < 2)
    pathlib.Path(sys.argv[1]).touch()
    return 0
command.info.run = run
sys.exit(command.main(["info", "film"]))
"""


def speak(done: Path, output: int | object) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", SPEAKER, str(done)]
    return subprocess.Popen(words, stdout=output, stderr=subprocess.PIPE, text=True)  # type: ignore[call-overload, no-any-return]


def test_work_goes_on_when_the_reader_has_heard_enough(tmp_path: Path) -> None:
    process = speak(tmp_path / "done", subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == ""
    assert process.wait() == 0
    assert (tmp_path / "done").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_the_output_is_said_at_the_end(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        process = speak(tmp_path / "done", full)
        _, errors = process.communicate()
    assert process.returncode == 2
    assert errors == "colorstudio: The output could not be written: No space left on device.\n"
    assert (tmp_path / "done").exists()
