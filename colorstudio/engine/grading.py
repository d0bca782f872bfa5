"""Grades of shots, as the project keeps them."""

from collections.abc import Sequence

from colorstudio.chroma.grade import Grade
from colorstudio.errors import ProjectError
from colorstudio.project.document import Project
from colorstudio.project.shots import ShotRecord


def grade_of(shot: ShotRecord | None) -> Grade | None:
    """The grade a person gave the shot, if any. Raises ProjectError for one that makes no sense."""
    if shot is None or shot.grade is None:
        return None
    if not isinstance(shot.grade, dict):
        raise ProjectError(
            f"The grade of the shot at frame {shot.start} is unreadable; set it again."
        )
    return Grade.from_dict({k: v for k, v in shot.grade.items() if isinstance(v, int | float)})


def set_grade(project: Project, shots: Sequence[ShotRecord], grade: Grade) -> None:
    """Give shots a grade; one step of the project's history."""
    if shots:
        project.shots.set_grade([shot.id for shot in shots], dict(grade.to_dict()))
