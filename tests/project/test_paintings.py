"""Frames that were painted together: kept by what made them, replaced, and given up."""

from pathlib import Path

import numpy as np

from colorstudio.project.document import Project
from colorstudio.project.films import FilmRecord


def test_paintings_are_kept_until_their_frames_are_painted_otherwise(
    project: Project, film: FilmRecord
) -> None:
    colour = np.arange(8, dtype=np.float16).reshape(2, 2, 2)
    project.paintings.put(film.id, "a", {3: colour, 9: 2 * colour})
    found = project.paintings.colour(film.id, "a", 9)
    assert found is not None
    assert found.dtype == np.float16
    np.testing.assert_array_equal(found, 2 * colour)
    assert project.paintings.colour(film.id, "a", 4) is None
    project.paintings.put(film.id, "b", {9: colour})
    assert project.paintings.colour(film.id, "a", 9) is None
    assert project.paintings.colour(film.id, "a", 3) is not None
    project.compact()
    assert project.paintings.colour(film.id, "b", 9) is None


def test_an_older_project_gains_room_for_paintings(path: Path, film_file: Path) -> None:
    from tests.project.conftest import film_info

    with Project.create(path) as project:
        film = project.films.add(film_info(film_file)).id
        for statement in ("DROP TABLE painting", "PRAGMA user_version = 9"):
            project._connection.run(statement)
    with Project.open(path) as project:
        assert project.paintings.colour(film, "a", 0) is None
        project.paintings.put(film, "a", {0: np.zeros((2, 2, 2), np.float16)})
        assert project.paintings.colour(film, "a", 0) is not None
    assert path.with_name(f"{path.name}.v9.bak").exists()
