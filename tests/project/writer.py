"""A process of its own that writes into a project, as the engine does; says what is done."""

import sys
from pathlib import Path

from colorstudio.project import Project, connection


def payload(first: int) -> bytes:
    """The chunk that belongs at a frame: several pages long, different everywhere."""
    return first.to_bytes(4, "big") * 20_000


def write_chunks(path: Path, take: int, count: int) -> None:
    """Fill the gaps of a take, one frame a chunk, each with an edit beside it."""
    with Project.open(path) as project:
        film = project.takes.get(take).film
        gaps = [f for gap in project.chunks.missing_ranges(take) for f in range(*gap)]
        for frame in gaps[:count]:
            with project.history.edit("Both"):
                project.chunks.add(take, frame, 1, payload(frame))
                project.markers.add(film, frame)
            print(frame, flush=True)  # noqa: T201


def create_projects(folder: Path) -> None:
    """Make projects until stopped."""
    for number in range(1_000_000):
        Project.create(folder / f"{number}.colorstudio").close()
        print(number, flush=True)  # noqa: T201


if __name__ == "__main__":
    if sys.argv[1] == "create":
        create_projects(Path(sys.argv[2]))
    else:
        connection.LOG_BYTES = int(sys.argv[5])
        write_chunks(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
