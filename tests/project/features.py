"""Projects of long films, coloured, without a film file behind them."""

from itertools import pairwise
from pathlib import Path

import numpy as np

from colorstudio.project import NewShot, Project
from tests.project.conftest import film_info

RATE = 24


def write_feature(path: Path, seconds: int) -> Path:
    """A shot each 7.2 seconds and a chunk each second, small so that building it is quick."""
    film_file = path.with_suffix(".mp4")
    film_file.write_bytes(b"film")
    with Project.create(path) as project:
        film = project.films.add(film_info(film_file, RATE * seconds)).id
        borders = np.linspace(0, RATE * seconds, seconds * 5 // 36 + 1).astype(int).tolist()
        shots = project.shots.replace_shots(film, [NewShot(*pair) for pair in pairwise(borders)])
        for shot in shots:
            take = project.takes.start(film, shot.start, shot.stop, "{}" * 200, str(shot.id)).id
            for first in range(shot.start, shot.stop, RATE):
                count = min(RATE, shot.stop - first)
                project.chunks.add(take, first, count, bytes(10_000), np.ones(count, np.float32))
            project.takes.choose(take, shot.range)
    return path
