"""A film of shots that come back, and what a project holds in the end."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from colorstudio.engine.farm.packing import chunks_of
from colorstudio.film.shots import Shot
from colorstudio.project.document import Project
from colorstudio.project.takes import Choice
from tests.media import blocks_scene, grey_scene, make_film

LENGTH = 12  # frames of a shot


def scenes(count: int, path: Path) -> tuple[Path, tuple[Shot, ...]]:
    """Shots of two places in turn, lossless and grey, and the list of them."""

    def paint(frame: int, width: int, height: int) -> NDArray[np.uint8]:
        number, within = divmod(frame, LENGTH)
        place = blocks_scene if number % 2 else grey_scene
        return place(within + 2 * number, width, height)

    film = make_film(
        path,
        frames=count * LENGTH,
        width=160,
        height=120,
        pix_fmt="gray",
        codec="ffv1",
        paint=paint,
    )
    return film, tuple(Shot(n * LENGTH, (n + 1) * LENGTH) for n in range(count))


def contents(path: Path) -> dict[Any, Any]:
    """All takes of a project's film by frames and request, byte by byte, and what is shown."""
    with Project.open(path, read_only=True) as project:
        (film,) = project.films.all()
        takes = project.takes.of(film.id)
        return {
            (take.start, take.stop, take.request_key): (
                take.complete,
                project.takes.chosen(film.id, take.range) == [Choice(*take.range, take.id)],
                project.keyframes.frames(take.id),
                [
                    (c.first, c.data, c.confidence.tobytes(), c.flicker.tobytes())
                    for c in (chunks_of(project, take) if take.complete else ())
                ],
            )
            for take in takes
        }
