"""How long a project of two hours takes to open and to read, and small chunks to be written.

    python -m tests.benchmarks.project_file [--tries 7]

Prints milliseconds, those of the fastest try, since machines are shared.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from colorstudio.project import Project
from tests.project.features import write_feature


def main() -> None:
    """Print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=7)
    tries = parser.parse_args().tries
    with tempfile.TemporaryDirectory() as folder:
        path = write_feature(Path(folder) / "feature.colorstudio", seconds=7200)
        figures = {"open and list": best(lambda: open_and_list(path), tries)}
        with Project.open(path) as project:
            take = project.takes.of(1)[500]
            figures["read a chunk"] = best(
                lambda: project.chunks.read_chunk_at(take.id, take.start + 30), tries
            )
            figures["look up takes"] = best(lambda: project.takes.chosen(1, take.range), tries)
            new = project.takes.start(1, 0, 20 * tries, "{}", "new").id
            frames = iter(range(20 * tries))

            def write_twenty() -> None:
                for _ in range(20):
                    project.chunks.add(new, next(frames), 1, bytes(1000))

            figures["write 20 small chunks"] = best(write_twenty, tries)
    print(json.dumps(figures, indent=2))


def open_and_list(path: Path) -> None:
    """What the studio does first."""
    with Project.open(path) as project:
        film = project.films.all()[0].id
        project.shots.of(film)
        project.takes.of(film)


def best(work: Callable[[], object], tries: int) -> float:
    """Milliseconds of the fastest try."""
    times = []
    for _ in range(tries):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return round(1000 * min(times), 3)


if __name__ == "__main__":
    main()
