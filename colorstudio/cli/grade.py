"""``colorstudio grade PROJECT``: the grades of shots, seen, set, and handed on as a file."""

import argparse
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.counting import counted
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.chroma.grade import Grade
    from colorstudio.project.document import Project
    from colorstudio.project.ids import FilmId, ShotNumber
    from colorstudio.project.shots import ShotRecord

HELP = "show or set the grades of a project's shots"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "grade",
        help=HELP,
        description=f"{HELP.capitalize()}; without options they are listed.",
    )
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument("--shots", metavar="3,5-7", help="only these shots")
    parser.add_argument("--scene", metavar="NAME", help="only the shots of this scene")
    parser.add_argument(
        "--from-shot", type=int, metavar="3", help="give them the grade that shot 3 has"
    )
    parser.add_argument(
        "--save",
        type=arguments.path,
        metavar="FILE.json",
        help="write the grade of the first of these shots, for --grade",
    )
    arguments.add_grade_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Set what is asked for, then say or save what there is."""
    from colorstudio.chroma.grade import Grade
    from colorstudio.cli.export import film_of
    from colorstudio.engine.grading import grade_of, name_of, set_grade, write_grade
    from colorstudio.project.document import Project

    grade = arguments.grade(args)
    if grade is not None and args.from_shot is not None:
        raise UsageError("A grade comes from a shot or from the other options, not from both.")
    changes = grade is not None or args.from_shot is not None
    if args.save is not None:
        arguments.check_folder(args.save)
    with Project.open(args.project, read_only=not changes) as project:
        film = film_of(project, args.film).id
        shots = _shots(project, film, args.shots, args.scene)
        if args.from_shot is not None:
            grade = _grade_of_shot(project, film, args.from_shot)
        if grade is not None:
            set_grade(project, [shot for _, shot in shots], grade)
            print(f"{counted(len(shots), 'shot')} graded.")
        current = grade or grade_of(shots[0][1]) or Grade()
        if args.save is not None:
            write_grade(args.save, current)
            print(f"{args.save} is written.")
        if grade is None and args.save is None:
            for number, shot in shots:
                print(f"Shot {number}: {name_of(grade_of(shot) or Grade())}")
    return 0


def _grade_of_shot(project: "Project", film: "FilmId", number: int) -> "Grade":
    from colorstudio.chroma.grade import Grade
    from colorstudio.engine.grading import grade_of

    shots = project.shots.of(film)
    if not 1 <= number <= len(shots):
        raise UsageError(f"There is no shot {number}; the last one is {len(shots)}.")
    return grade_of(shots[number - 1]) or Grade()


def _shots(
    project: "Project", film: "FilmId", wanted: str | None, scene: str | None
) -> "list[tuple[ShotNumber, ShotRecord]]":
    from colorstudio.engine.scenes import scene_named
    from colorstudio.project.ids import numbered

    shots = list(numbered(project.shots.of(film)))
    if wanted is not None:
        numbers = arguments.shot_numbers(wanted)
        shots = [(number, shot) for number, shot in shots if number in numbers]
    if scene is not None:
        meant = scene_named(project.scenes.of(film), scene)
        shots = [(number, shot) for number, shot in shots if meant.holds(shot.range)]
    if not shots:
        raise UsageError("The project has no such shots; colorize the film first.")
    return shots
