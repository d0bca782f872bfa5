"""``python -m tests.reliability.faults.host JOB KIND``: each n-th call fails, n to exhaustion.

Runs with the shim preloaded. Each try is a fork; a line of JSON says how it ended.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

from tests.reliability.faults.jobs import JOBS, Job
from tests.reliability.faults.shim import Kind, Shim

_ESCAPED = 70  # exit code: an exception that the command let through


@dataclass(frozen=True)
class Try:
    """How a job ended whose ``nth`` call failed; ``broken`` is empty where all is right."""

    nth: int
    code: int  # of the exit; negative: the signal that ended it
    said: str
    broken: str


def exhaust(job: Job, place: Path, kind: Kind, *, lasts: bool, large: int) -> Iterator[Try]:
    """Let the first call fail, then the second, until there is no such call."""
    nth = 0
    while True:
        nth += 1
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        job.prepare(place)
        code, told, said, reached = _forked(job, place, kind, nth, lasts=lasts, large=large)
        broken = job.broken(place, code, told + said) or _unclear(code, said, kind)
        if not reached:
            if code or broken:
                raise SystemExit(f"It fails without a fault: {code} {said} {broken}")
            return
        yield Try(nth, code, said, broken)


def _forked(
    job: Job, place: Path, kind: Kind, nth: int, *, lasts: bool, large: int
) -> tuple[int, str, str, bool]:
    """(exit code, standard output and error, whether the fault was met)."""
    read, write = os.pipe()
    with tempfile.TemporaryFile("w+") as told, tempfile.TemporaryFile("w+") as said:
        child = os.fork()
        if not child:
            os.dup2(told.fileno(), 1)
            os.dup2(said.fileno(), 2)
            _work(job, place, kind, nth, write, lasts=lasts, large=large)
        os.close(write)
        _, status = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(status)
        reached = bool(os.read(read, 1)) or code < 0
        os.close(read)
        told.seek(0)
        said.seek(0)
        return code, told.read(), said.read(), reached


def _work(
    job: Job, place: Path, kind: Kind, nth: int, reached: int, *, lasts: bool, large: int
) -> NoReturn:
    """The life of a forked process."""
    code, shim = _ESCAPED, Shim()
    folder = job.source if kind is Kind.READ else place
    shim.arm(kind, nth, lasts=lasts, folder=folder, large=large)
    try:
        code = job.work(place)
    finally:
        shim.disarm()
        os.write(reached, b"x" * (shim.failures > 0))
        if code == _ESCAPED:
            traceback.print_exc()
        os._exit(code)


def _unclear(code: int, said: str, kind: Kind) -> str:
    """What is wrong with the words of a failure."""
    if code == 0 or (code < 0 and kind is Kind.MEMORY):  # FFmpeg itself may not survive that
        return ""
    lines = said.splitlines()
    sentences = [line for line in lines if line.startswith("colorstudio: ")]
    if code != 2 or sentences != lines[-1:] or "Traceback" in said:
        return "no single sentence"
    return "nobody foresaw it" if "unforeseen" in said else ""


def main() -> int:
    """Print a line for each try."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("job", choices=list(JOBS))
    options.add_argument("kind", choices=[kind.name.lower() for kind in Kind])
    options.add_argument("--lasts", action="store_true", help="all later calls fail as well")
    options.add_argument("--large", type=int, default=32768, help="bytes; less is always there")
    args = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="colorstudio-faults-") as folder:
        home = Path(folder)
        os.environ |= {"XDG_STATE_HOME": str(home), "XDG_CACHE_HOME": str(home)}
        (home / "sound").mkdir()
        job = JOBS[args.job](home / "sound")
        kind = Kind[args.kind.upper()]
        for one in exhaust(job, home / "tried", kind, lasts=args.lasts, large=args.large):
            sys.stdout.write(json.dumps(asdict(one)) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
