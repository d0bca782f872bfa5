"""``colorstudio stills PROJECT``: reference stills of a film, kept, listed and written out."""

import argparse
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.film.info import FilmInfo
    from colorstudio.project.document import Project
    from colorstudio.project.films import FilmRecord
    from colorstudio.project.stills import StillRecord

HELP = "keep stills of a film's colour, or write them as PNG"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "stills", help=HELP, description=f"{HELP.capitalize()}; without options they are listed."
    )
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument("--keep", metavar="TIMECODE", help="keep a still of this moment")
    parser.add_argument(
        "--take", type=int, metavar="N", help="in the colour of the shot's take of this number"
    )
    parser.add_argument("--name", metavar="TEXT", help="what to call it")
    parser.add_argument("--remove", type=int, metavar="N", help="remove the still of this number")
    parser.add_argument(
        "--export", type=arguments.path, metavar="FOLDER", help="write all stills there as PNG"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Do what is asked for, then say what there is."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.stills import write_stills
    from colorstudio.film.probe import probe
    from colorstudio.film.timecode import format_timecode
    from colorstudio.project.document import Project

    changes = args.keep is not None or args.remove is not None
    with Project.open(args.project, read_only=not changes) as project:
        record = film_of(project, args.film)
        film = probe(project.films.find_film(record.id), record.sequence_rate)
        if args.export is not None:
            arguments.make_folder(args.export)
        if args.remove is not None:
            project.stills.remove(_numbered(project, record, args.remove).id)
        if args.keep is not None:
            _keep(args, project, record, film)
        stills = list(enumerate(project.stills.of(record.id), 1))
        if args.export is not None:
            for path in write_stills(project, stills, args.export):
                print(f"{path} is written.")
            return 0
    for number, still in stills:
        print(f"{number}  {format_timecode(still.frame, film.video.frame_rate)}  {still.name}")
    if not stills:
        print("There are no stills.")
    return 0


def _numbered(project: "Project", record: "FilmRecord", number: int) -> "StillRecord":
    stills = project.stills.of(record.id)
    if not 1 <= number <= len(stills):
        raise UsageError(f"There is no still {number}; there are {len(stills)}.")
    return stills[number - 1]


def _keep(
    args: argparse.Namespace, project: "Project", record: "FilmRecord", film: "FilmInfo"
) -> None:
    from colorstudio.engine.stills import still_png

    frame = arguments.frame_at(film, args.keep)
    take = None
    if args.take is not None:
        takes = [take for take in project.takes.of(record.id) if take.start <= frame < take.stop]
        if not 1 <= args.take <= len(takes):
            raise UsageError(f"There is no take {args.take} of {args.keep}; it has {len(takes)}.")
        take = takes[args.take - 1].id
    picture = still_png(project, record.id, film, frame, take)
    name = args.name or (f"Take {args.take}" if args.take else "")
    project.stills.add(record.id, frame, name, picture)
