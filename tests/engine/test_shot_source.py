"""Shots that detection found are the shots that the next run reads."""

from pathlib import Path

from colorstudio.engine.shot_source import known_shots, save_shots
from colorstudio.film.probe import probe
from colorstudio.film.shots import Shot
from colorstudio.project.document import Project
from tests.two_shots import FRAMES


def test_shots_come_back_as_they_were_saved(grey_film: Path, tmp_path: Path) -> None:
    shots = [Shot(0, 10, "Dawn"), Shot(10, 20, transition_in="dissolve"), Shot(20, FRAMES)]
    with Project.create(tmp_path / "p.colorstudio") as project:
        film = project.films.add(probe(grey_film)).id
        save_shots(project, film, shots)
        assert known_shots(project, film, FRAMES) == shots


def test_a_list_with_a_gap_is_not_taken_for_the_films(grey_film: Path, tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.colorstudio") as project:
        film = project.films.add(probe(grey_film)).id
        save_shots(project, film, [Shot(0, 10), Shot(12, FRAMES)], by_hand=True)
        assert known_shots(project, film, FRAMES) is None


def test_detection_again_leaves_a_split_alone(grey_film: Path, tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.colorstudio") as project:
        film = project.films.add(probe(grey_film)).id
        save_shots(project, film, [Shot(0, 12), Shot(12, FRAMES)])
        project.shots.split(project.shots.of(film)[0].id, 6)
        save_shots(project, film, [Shot(0, FRAMES - 6), Shot(FRAMES - 6, FRAMES)])
        borders = [shot.start for shot in project.shots.of(film)]
        assert borders == [0, 6, 12, FRAMES - 6]
