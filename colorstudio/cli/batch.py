"""``colorstudio batch FOLDER|LIST -o DIR``: many films, one after another."""

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from colorstudio.cli.colorize import add_film_options
from colorstudio.errors import ColorStudioError, UsageError

HELP = "colour many films; a bad one does not stop the rest"
FILM_SUFFIXES = frozenset(
    {".3gp", ".avi", ".dv", ".flv", ".m2ts", ".m2v", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg"}
    | {".mpg", ".mts", ".mxf", ".ogv", ".ts", ".vob", ".webm", ".wmv"}
)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("batch", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument(
        "films", type=Path, metavar="FOLDER|LIST", help="a folder, or a text file of paths"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    add_film_options(parser)
    parser.set_defaults(run=run, shots=None, shot_list=None, range=None)


@dataclass(frozen=True, slots=True)
class _Outcome:
    film: Path
    target: Path
    error: str | None = None


def run(args: argparse.Namespace) -> int:
    """Colour each film; exit code 2 if any of them failed."""
    films = _films(args.films)
    _make_folder(args.output)
    outcomes = [_one(args, film, target) for film, target in _targets(films, args.output)]
    _sum_up(outcomes, args.json)
    return 2 if any(outcome.error for outcome in outcomes) else 0


def _one(args: argparse.Namespace, film: Path, target: Path) -> _Outcome:
    from colorstudio.cli.colorize import colorize_one, default_project
    from colorstudio.cli.progress import reporting

    if not args.json:
        print(f"{film} → {target}", file=sys.stderr)
    try:
        with reporting(args.json) as on_event:
            colorize_one(args, film, target, default_project(target), on_event)
    except ColorStudioError as error:
        _report_failure(film, error, args.json)
        return _Outcome(film, target, str(error))
    return _Outcome(film, target)


def _films(source: Path) -> list[Path]:
    if source.is_dir():
        films = sorted(p for p in source.iterdir() if p.suffix.lower() in FILM_SUFFIXES)
    else:
        films = _listed(source)
    if not films:
        raise UsageError(f"There are no films in {source}.")
    return films


def _listed(source: Path) -> list[Path]:
    try:
        lines = source.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        raise UsageError(f"There is no folder or list {source}.") from None
    except (OSError, UnicodeDecodeError):
        raise UsageError(f"{source} is neither a folder nor a text file of paths.") from None
    named = (line.strip() for line in lines)
    return [source.parent / line for line in named if line and not line.startswith("#")]


def _targets(films: list[Path], folder: Path) -> list[tuple[Path, Path]]:
    """Two films of one name keep their suffixes, so that neither replaces the other."""
    stems = Counter(film.stem for film in films)
    names = (film.stem if stems[film.stem] == 1 else film.name for film in films)
    return [(film, folder / f"{name}.mp4") for film, name in zip(films, names, strict=True)]


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {folder} cannot be made: {error.strerror}.") from error


def _report_failure(film: Path, error: ColorStudioError, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"event": "failed", "film": str(film), "error": str(error)}), flush=True)
    else:
        print(f"  {error}", file=sys.stderr)


def _sum_up(outcomes: list[_Outcome], as_json: bool) -> None:
    failed = [outcome for outcome in outcomes if outcome.error]
    if as_json:
        done = [str(o.target) for o in outcomes if not o.error]
        print(json.dumps({"event": "batch_done", "done": done, "failed": len(failed)}))
        return
    print(f"{len(outcomes) - len(failed)} of {len(outcomes)} films are coloured.")
    for outcome in failed:
        print(f"  {outcome.film}: {outcome.error}")
