"""What these tests promise to catch is caught."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import patience

NAUGHTY = Path(__file__).with_name("naughty.py")


@pytest.mark.slow
def test_each_naughty_test_fails() -> None:
    written = re.findall(r"^def (test_\w+)", NAUGHTY.read_text(), re.MULTILINE)
    command = [sys.executable, "-m", "pytest", str(NAUGHTY), "-q", "-rfE"]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider"],
        cwd=NAUGHTY.parents[2],
        capture_output=True,
        text=True,
        timeout=patience.SECONDS,
    )
    failed = re.findall(r"^(?:FAILED|ERROR) \S+::(test_\w+)", done.stdout, re.MULTILINE)
    assert sorted(set(failed)) == sorted(written), done.stdout
