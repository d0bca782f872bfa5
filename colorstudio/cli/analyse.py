"""``colorstudio analyse FILM|PROJECT -o FOLDER``: what is known of a film, as a folder of files."""

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.cli import colorize as colorize_command
from colorstudio.engine.events import Notice
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.engine.events import OnEvent
    from colorstudio.film.info import FilmInfo

HELP = (
    "write frames, what stands in them, depth, camera, points, objects, colour and comparisons as "
    "a folder of files"
)
_PROJECT = "analysis.colorstudio"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "analyse",
        help=HELP,
        description=f"{HELP[:1].upper()}{HELP[1:]}. A film is coloured first, a project is taken "
        "as it is (docs/objects.md). Depth, points and the camera's path are of shots in which the "
        "camera moves (docs/space.md).",
    )
    parser.add_argument("film", type=arguments.path, metavar="FILM|PROJECT")
    parser.add_argument("-o", "--output", type=arguments.path, required=True, metavar="FOLDER")
    parser.add_argument(
        "--depth",
        metavar="NAME",
        help="a depth model of the library, for places and shots that the camera does not show",
    )
    parser.add_argument(
        "--things",
        metavar="NAME",
        help="a semantic segmenter of the library, for what stands where; else the default model",
    )
    parser.add_argument(
        "--no-space", action="store_true", help="leave depth, camera and points out"
    )
    colorize_command.add_film_options(parser)
    colorize_command.add_selection_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Colour what has no colour yet, then write."""
    from colorstudio.cli.progress import reporting
    from colorstudio.colorizers.features import load_features
    from colorstudio.colorizers.loading import find_perceiver
    from colorstudio.engine.analysis import AnalysisJob, analyse
    from colorstudio.engine.control import JobControl
    from colorstudio.engine.sight import Sight

    folder: Path = args.output
    _check_folder(folder)
    if args.depth is not None:
        find_perceiver(args.depth, "depth")
    if args.things is not None:
        find_perceiver(args.things, "things")
    args.overwrite = True  # of what an earlier run wrote there
    with reporting(args.json) as on_event:
        project, film = _coloured(args, folder, on_event)
        part = None if args.range is None else arguments.part_of(film, args.range)
        load = partial(load_features, args.features, args.device)
        sight = Sight(load, args.device, args.things)
        job = AnalysisJob(
            project, film, folder, part, args.device, space=not args.no_space, depth=args.depth
        )
        written = analyse(job, sight, JobControl(), on_event)
        on_event(Notice(f"{folder} holds {', '.join(written)} and analysis.json."))
    return 0


def _coloured(
    args: argparse.Namespace, folder: Path, on_event: "OnEvent"
) -> "tuple[Path, FilmInfo]":
    """The project to look at and its film; the coloured film is written on the way."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.analysis import FILM, begin
    from colorstudio.engine.control import JobControl
    from colorstudio.engine.export import export_film
    from colorstudio.engine.layer import ColourLayer
    from colorstudio.film.probe import probe
    from colorstudio.project.document import Project

    if args.film.suffix != ".colorstudio":
        begin(folder)
        project = folder / _PROJECT
        colorize_command.colorize_one(args, args.film, folder / FILM, project, on_event)
        return project, arguments.opened(args.film, args.rate)
    with Project.open(args.film) as opened:
        record = film_of(opened, 1)
        film = probe(opened.films.find_film(record.id), record.sequence_rate)
        part = None if args.range is None else arguments.part_of(film, args.range)
        begin(folder)
        job = arguments.export_job(args, film, folder / FILM, part)
        export_film(job, ColourLayer(opened, record.id), JobControl(), on_event)
    return args.film, film


def _check_folder(folder: Path) -> None:
    """A folder in which a run was begun may be gone on with."""
    from colorstudio.engine.analysis import is_begun

    if not folder.parent.is_dir():
        raise UsageError(f"There is no folder {folder.parent} to make {folder.name} in.")
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file; name a folder.")
    if folder.is_dir() and any(folder.iterdir()) and not is_begun(folder):
        raise UsageError(f"{folder} holds other files already; name a new folder.")
