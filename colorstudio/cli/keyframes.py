"""``colorstudio keyframes out|in``: keyframes to be painted elsewhere, and taken back."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.counting import counted
from colorstudio.names import beside

if TYPE_CHECKING:
    from colorstudio.film.info import FilmInfo
    from colorstudio.project.document import Project
    from colorstudio.project.ids import FilmId

HELP = "write keyframes as pictures to paint on, and take what was painted back"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("keyframes", help=HELP, description=HELP.capitalize() + ".")
    ways = parser.add_subparsers(required=True, metavar="out|in")
    out = ways.add_parser("out", help="write a keyframe of each shot as PNG, grey and coloured")
    back = ways.add_parser("in", help="pin what was painted to the frames that the names carry")
    for way in (out, back):
        way.add_argument(
            "film", type=arguments.path, metavar="FILM", help="a film or its project file"
        )
        way.add_argument(
            "--project", type=arguments.path, metavar="P", help="default: FILM.colorstudio"
        )
        way.add_argument("--film", dest="number", type=int, default=1, metavar="N")
    out.add_argument("-o", "--output", type=arguments.path, required=True, metavar="DIR")
    out.add_argument(
        "--at", action="append", default=[], metavar="TIMECODE", help="these frames instead"
    )
    out.set_defaults(run=run_out)
    back.add_argument("folder", type=arguments.path, metavar="DIR")
    back.set_defaults(run=run_in)


def run_out(args: argparse.Namespace) -> int:
    """Write the pictures."""
    from colorstudio.engine.keyframe_pictures import keyframes_to_paint, write_keyframes

    with _opened(args, read_only=True) as (project, film_id, film):
        frames = [arguments.frame_at(film, text) for text in args.at]
        arguments.make_folder(args.output)
        frames = frames or keyframes_to_paint(project, film_id, len(film.frames))
        written = write_keyframes(project, film_id, film, frames, args.output)
    print(
        f"{counted(len(written), 'picture')} of {counted(len(frames), 'frame')} in {args.output}."
    )
    return 0


def run_in(args: argparse.Namespace) -> int:
    """Take them back."""
    from colorstudio.engine.keyframe_pictures import pictures_in, take_back

    pictures = pictures_in(args.folder)
    with _opened(args, read_only=False) as (project, film_id, film):
        result = take_back(project, film_id, film, pictures)
    print(f"{counted(len(result.taken), 'painted keyframe')} taken back as exemplars.")
    for frames, what in ((result.unchanged, "as it was written"), (result.grey, "without colour")):
        if frames:
            print(f"{counted(len(frames), 'frame')} {what}: nothing is taken of that.")
    if result.strangers:
        print(f"Left aside, as no frame of the film is named: {', '.join(result.strangers)}.")
    return 0


@contextmanager
def _opened(
    args: argparse.Namespace, *, read_only: bool
) -> "Iterator[tuple[Project, FilmId, FilmInfo]]":
    """The project that is meant, and its film."""
    from colorstudio.cli.export import film_of
    from colorstudio.film.probe import probe
    from colorstudio.project.document import Project

    path: Path = args.film
    if path.suffix != ".colorstudio":
        path = args.project or beside(path, ".colorstudio")
    with Project.open(path, read_only=read_only) as project:
        record = film_of(project, args.number)
        yield project, record.id, probe(project.films.find_film(record.id), record.sequence_rate)
