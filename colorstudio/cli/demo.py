"""``colorstudio demo``: a small film of our own, coloured, to see what the program does."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli import studio
from colorstudio.cli.colorize import add_film_options
from colorstudio.engine.events import Notice
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.engine.events import OnEvent

HELP = "render a small black-and-white film and colour it"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("demo", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="folder of the films; default: your data"
    )
    add_film_options(parser)
    parser.set_defaults(run=run, shots=None, shot_list=None, range=None)


def run(args: argparse.Namespace) -> int:
    """Render, colour, and say where the result lies."""
    from colorstudio.cli.colorize import colorize_one, default_project
    from colorstudio.cli.progress import reporting

    folder = args.output or _default_folder()
    film, target = folder / "sample.mp4", folder / "sample-colour.mp4"
    _make_folder(folder)
    args.overwrite = True
    with reporting(args.json) as on_event:
        _render(film, on_event)
        colorize_one(args, film, target, default_project(target), on_event)
        on_event(Notice(f"The colour film is {target}; the black-and-white one is {film}."))
    return _show(default_project(target)) if studio.has_display() and not args.json else 0


def _show(project: Path) -> int:
    from colorstudio.app.shell.main import run_studio

    return run_studio(project)


def _render(film: Path, on_event: "OnEvent") -> None:
    from colorstudio.engine.events import Progress, Stage
    from colorstudio.sample.film import FRAME_COUNT, write_sample

    if film.exists():
        return

    def tell(fraction: float) -> None:
        on_event(Progress(Stage.SAMPLE, round(fraction * FRAME_COUNT), FRAME_COUNT))

    write_sample(film, progress=tell)


def _default_folder() -> Path:
    import platformdirs

    return platformdirs.user_data_path("colorstudio", appauthor=False) / "demo"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {folder} cannot be made: {error.strerror}.") from error
