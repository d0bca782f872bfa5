"""The n-th call into the system fails, n to exhaustion: what bears a file's name is whole.

Calls are made to fail beneath FFmpeg, SQLite and Python (``faults/faults.c``), once or from then
on. A job ends well or with one sentence and exit code 2, and leaves no half file.
"""

import json

import pytest

from tests.reliability.faults.shim import run_preloaded, why_not

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())


def tries(*words: str) -> list[dict[str, object]]:
    done = run_preloaded(["-m", "tests.reliability.faults.host", *words])
    assert done.returncode == 0, done.stdout
    return [json.loads(line) for line in done.stdout.splitlines()]


def check(job: str, kind: str, lasts: str, least: int) -> None:
    """``least`` such calls there are: each of them failed."""
    found = tries(job, kind, *([lasts] if lasts else []))
    assert [one for one in found if one["broken"]] == []
    assert len(found) >= least


LASTS = pytest.mark.parametrize("lasts", ["", "--lasts"], ids=["once", "for good"])


@pytest.mark.slow
@pytest.mark.parametrize(("job", "least"), [("mkv", 5), ("small", 5)])
def test_a_full_disk(job: str, least: int) -> None:
    check(job, "write", "--lasts", least)


@pytest.mark.slow
@LASTS
@pytest.mark.parametrize(
    ("job", "kind", "least"),
    [
        ("mkv", "write", 5),
        ("images", "write", 20),
        ("small", "write", 5),
        ("mp4", "write", 100),
        ("mp4", "commit", 2),
        ("mp4", "make", 3),
        ("mp4", "memory", 80),
        ("mov", "write", 5),
        ("mov", "memory", 80),
        ("mkv", "commit", 2),
        ("mkv", "make", 3),
        ("mkv", "memory", 80),
        ("gif", "write", 1),
        ("gif", "commit", 2),
        ("gif", "memory", 80),
        ("images", "commit", 1),
        ("images", "make", 20),
        ("images", "memory", 80),
        ("download", "write", 5),
        ("download", "commit", 4),
        ("download", "make", 4),
        ("small", "commit", 8),
        ("small", "make", 4),
        ("project", "write", 100),
        ("project", "commit", 3),
        ("project", "make", 2),
        ("project", "memory", 10),
        ("older", "write", 50),
        ("older", "commit", 5),
        ("older", "make", 4),
        ("older", "memory", 2),
    ],
)
def test_every_other_fault(job: str, kind: str, least: int, lasts: str) -> None:
    check(job, kind, lasts, least)


@pytest.mark.slow
@pytest.mark.parametrize("job", ["mp4", "mkv", "download"])
def test_a_drive_that_cannot_be_read_any_more(job: str) -> None:
    check(job, "read", "--lasts", 4)
