"""``colorstudio bench``: how fast films are coloured on this machine, stage by stage."""

import argparse
import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.errors import ColorStudioError, UsageError

if TYPE_CHECKING:
    from colorstudio.evaluation.film_bench import FilmBench

HELP = "measure how fast films are coloured here, against a plain transcode"
_DESCRIPTION = (
    "Colour and export a film, export it again, and transcode it plainly with the same encoder "
    "settings; each in a process of its own. Shown are processor time, over all cores, by stage, "
    "and memory. The films that are made are thrown away."
)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("bench", help=HELP, description=_DESCRIPTION)
    parser.add_argument(
        "--film", type=arguments.path, metavar="F", help="default: the sample film that ships"
    )
    parser.add_argument("--model", default="default", metavar="NAME")
    parser.add_argument("--quality", choices=arguments.QUALITIES, default="standard")
    parser.add_argument("--device", choices=arguments.DEVICES, default="auto")
    parser.add_argument("--preset", default="veryfast", metavar="P", help="the encoder's speed")
    parser.add_argument("--crf", type=int, default=18, metavar="N")
    parser.add_argument(
        "--runs", type=int, default=1, metavar="N", help="in turn; medians are shown (default: 1)"
    )
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=run)


@dataclass(frozen=True, slots=True)
class _Command:
    """One of our commands, as a person would run it."""

    words: tuple[str, ...]

    def __call__(self) -> None:
        """Raises ColorStudioError with the command's own error message."""
        from colorstudio.cli.main import main

        said = StringIO()
        with redirect_stdout(StringIO()), redirect_stderr(said):
            code = main(self.words)
        if code != 0:
            last = said.getvalue().strip().rpartition("\n")[2]
            raise ColorStudioError(last.removeprefix("colorstudio: "))


def run(args: argparse.Namespace) -> int:
    """Measure, and print a table or one JSON object."""
    from colorstudio.engine.own_colour import is_in_colour
    from colorstudio.evaluation.film_bench import STAGES, Transcode, Work, bench_film
    from colorstudio.film.codecs import ExportSettings
    from colorstudio.film.probe import probe
    from colorstudio.resources import sample_film

    if args.runs < 1:
        raise UsageError(f"--runs takes a number from 1 on, not {args.runs}.")
    film: Path = args.film or sample_film()
    with TemporaryDirectory() as folder:
        plain, colour, again = (Path(folder) / f"{name}.mp4" for name in ("plain", "new", "again"))
        project = Path(f"{colour}.colorstudio")
        encoder = ("--codec", "h264", "--preset", args.preset, "--crf", str(args.crf))
        written = (*encoder, "--no-audio", "--overwrite", "--json")
        over = ("--recolour", "all") if is_in_colour(probe(film)) else ()
        model = ("--model", args.model, "--quality", args.quality, "--device", args.device)
        settings = ExportSettings("h264", crf=args.crf, preset=args.preset, audio="none")
        works: dict[str, Work] = {
            "transcode": Transcode(film, plain, settings),
            "colorize": _Colorize(
                ("colorize", str(film), "-o", str(colour), *model, *over, *written), project
            ),
            "export": _Command(("export", str(project), "-o", str(again), *written)),
        }
        found = bench_film(film, works, args.runs, _say)
    if args.json:
        print(json.dumps(found.to_dict()))
    else:
        _print(found, STAGES)
    return 0


@dataclass(frozen=True, slots=True)
class _Colorize:
    """From nothing each time: what a former run kept is thrown away."""

    words: tuple[str, ...]
    project: Path

    def __call__(self) -> None:
        """See :class:`_Command`."""
        self.project.unlink(missing_ok=True)
        _Command(self.words)()


def _say(work: str, run: int) -> None:
    print(f"Run {run + 1}: {work}", file=sys.stderr, flush=True)


def _print(found: "FilmBench", meanings: dict[str, str]) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(width=None if sys.stdout.isatty() else 120)
    width, height = found.size
    console.print(f"{found.film}: {found.frames} frames of {width} × {height}; processor time")
    table = Table(box=None, pad_edge=False)
    for heading in ("", *found.works, ""):
        table.add_column(heading, justify="left" if not heading else "right")
    rows = {
        "seconds": [f"{cost.seconds:.2f}" for cost in found.works.values()],
        "of the transcode": [f"{found.ratio(name):.2f}" for name in found.works],
        "memory (MiB)": [
            "" if cost.memory_mib is None else f"{cost.memory_mib:.0f}"
            for cost in found.works.values()
        ],
    }
    for name, values in rows.items():
        table.add_row(name, *values, "")
    table.add_row("[bold]ms a frame[/bold]")
    for name, meaning in meanings.items():
        values = [
            f"{1e3 * cost.stages[name] / found.frames:.1f}" if name in cost.stages else ""
            for cost in found.works.values()
        ]
        if any(values):
            table.add_row(name, *values, f"[dim]{meaning}[/dim]")
    console.print(table)
