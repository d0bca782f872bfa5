"""``colorstudio sheet PROJECT -o SHEET.png``: a picture of each shot as it is coloured."""

import argparse

from colorstudio.cli import arguments
from colorstudio.errors import UsageError

HELP = "write a sheet with a picture of each coloured shot"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("sheet", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("-o", "--output", type=arguments.path, required=True, metavar="SHEET.png")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument("--shots", metavar="3,5-7", help="only these shots")
    parser.add_argument("--scene", metavar="NAME", help="only the shots of this scene")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the sheet."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.colour_sheet import colour_tiles
    from colorstudio.engine.scenes import scene_named
    from colorstudio.film.contact_sheet import save_sheet
    from colorstudio.film.probe import probe
    from colorstudio.project.document import Project
    from colorstudio.project.ids import numbered

    arguments.check_sheet(args.output)
    with Project.open(args.project, read_only=True) as project:
        record = film_of(project, args.film)
        shots = list(numbered(project.shots.of(record.id)))
        if args.shots is not None:
            wanted = arguments.shot_numbers(args.shots)
            shots = [(number, shot) for number, shot in shots if number in wanted]
        if args.scene is not None:
            scene = scene_named(project.scenes.of(record.id), args.scene)
            shots = [(number, shot) for number, shot in shots if scene.holds(shot.range)]
        if not shots:
            raise UsageError("The project has no such shots; colorize the film first.")
        film = probe(project.films.find_film(record.id), record.sequence_rate)
        save_sheet(list(colour_tiles(project, record.id, film, shots)), args.output)
    print(f"{args.output} is written.")
    return 0
