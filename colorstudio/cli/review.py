"""``colorstudio review PROJECT``: approve and lock shots, and note what is left."""

import argparse
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.project.document import Project
    from colorstudio.project.ids import FilmId

HELP = "approve shots, lock them against new colour, note what is left to do"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("review", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument("--shots", metavar="3,5-7", help="these shots; default: all")
    parser.add_argument("--scene", metavar="NAME", help="the shots of this scene")
    parser.add_argument(
        "--approve", action=argparse.BooleanOptionalAction, help="they are good, or are not"
    )
    parser.add_argument(
        "--lock", action=argparse.BooleanOptionalAction, help="no job gives them new colour"
    )
    parser.add_argument("--note", metavar="TEXT", help="what is to be known of them; empty: none")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Say it, and list what is said of these shots. Raises ProjectError or UsageError."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.scenes import approved
    from colorstudio.project.document import Project
    from colorstudio.project.ids import numbered
    from colorstudio.project.reviews import review_in

    says = any(said is not None for said in (args.approve, args.lock, args.note))
    if says and args.shots is None and args.scene is None:
        raise UsageError("Say which shots are meant: --shots 3,5-7 or --scene NAME.")
    with Project.open(args.project, read_only=not says) as project:
        film = film_of(project, args.film).id
        places = [shot.range for shot in project.shots.of(film)]
        meant = _meant(args, project, film)
        if says:
            project.reviews.change(
                film,
                [place for number, place in numbered(places) if number in meant],
                approved=args.approve,
                locked=args.lock,
                note=args.note,
            )
        reviews = project.reviews.of(film)
        for number, place in numbered(places):
            one = review_in(reviews, place)
            words = ["approved"] * one.approved + ["locked"] * one.locked
            words += [line for line in one.note.splitlines() if line]
            if number in meant and words:
                print(f"shot {number}: {'; '.join(words)}")
        print(approved(reviews, places))
    return 0


def _meant(args: argparse.Namespace, project: "Project", film: "FilmId") -> set[int]:
    from colorstudio.engine.scenes import numbers_in, scene_named

    places = [shot.range for shot in project.shots.of(film)]
    if args.shots is None and args.scene is None:
        return set(range(1, len(places) + 1))
    meant: set[int] = set()
    if args.shots is not None:
        meant |= set(arguments.shot_numbers(args.shots))
    if args.scene is not None:
        meant |= set(numbers_in(scene_named(project.scenes.of(film), args.scene), places))
    if beyond := [number for number in sorted(meant) if number > len(places)]:
        raise UsageError(f"There is no shot {beyond[0]}; the last one is {len(places)}.")
    return meant
