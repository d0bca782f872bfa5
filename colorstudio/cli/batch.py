"""``colorstudio batch FOLDER|LIST -o DIR``: many films, one after another."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from colorstudio.cli import arguments
from colorstudio.cli.colorize import add_film_options
from colorstudio.counting import counted
from colorstudio.errors import Cancelled, ColorStudioError, ProjectError

HELP = "colour many films; a bad one does not stop the rest"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("batch", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument(
        "films",
        type=arguments.path,
        metavar="FOLDER|LIST",
        help="a folder, or a text file of paths",
    )
    parser.add_argument("-o", "--output", type=arguments.path, required=True, metavar="DIR")
    add_film_options(parser)
    parser.set_defaults(run=run, shots=None, scene=None, reroll=None)
    parser.set_defaults(shot_list=None, range=None, dissolve=[], donor=None)


class _End(Enum):
    COLOURED = "coloured"
    BEFORE = "coloured before"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class _Outcome:
    film: Path
    target: Path
    end: _End
    error: str = ""


def run(args: argparse.Namespace) -> int:
    """Colour each film; exit code 2 if any of them failed."""
    from colorstudio.cli.batch_films import find_films, targets

    found = find_films(args.films)
    arguments.make_folder(args.output)
    for remark in found.remarks:
        _say(args.json, remark, event="notice", text=remark)
    pairs = targets(found.films, args.output)
    outcomes: list[_Outcome] = []
    try:
        for film, target in pairs:
            outcomes.append(_one(args, film, target))
    finally:  # after a stop, too, what is done is shown
        _sum_up(outcomes, len(pairs), args.json)
    return 2 if any(outcome.end is _End.FAILED for outcome in outcomes) else 0


def _one(args: argparse.Namespace, film: Path, target: Path) -> _Outcome:
    """One film to its end, whatever that is. Raises Cancelled alone."""
    from colorstudio.unforeseen import unforeseen

    try:
        if not args.overwrite and _is_done(film, target):
            text = f"{film} is coloured already, as {target}; --overwrite writes it again."
            _say(args.json, text, event="notice", text=text)
            return _Outcome(film, target, _End.BEFORE)
        _colorize(args, film, target)
    except Cancelled:
        raise
    except ColorStudioError as error:
        return _failed(args, film, target, error)
    except Exception as error:  # noqa: BLE001  (nothing keeps the other films waiting)
        return _failed(args, film, target, unforeseen(error))
    return _Outcome(film, target, _End.COLOURED)


def _colorize(args: argparse.Namespace, film: Path, target: Path) -> None:
    from colorstudio.cli.colorize import colorize_one, default_project
    from colorstudio.cli.progress import reporting

    if not args.json:
        print(f"{film} → {target}", file=sys.stderr)
    with reporting(args.json) as on_event:
        colorize_one(args, film, target, default_project(target), on_event)


def _is_done(film: Path, target: Path) -> bool:
    """Whether an earlier run wrote it from this very film: a file under that name is whole."""
    from colorstudio.cli.colorize import default_project
    from colorstudio.project.document import Project

    path = default_project(target)
    if not target.exists() or not path.exists():
        return False
    try:
        with Project.open(path, read_only=True) as project:
            return any(project.films.is_same(film, record) for record in project.films.all())
    except ProjectError:
        return False


def _failed(
    args: argparse.Namespace, film: Path, target: Path, error: ColorStudioError
) -> _Outcome:
    _say(args.json, f"  {error}", event="failed", film=str(film), error=str(error))
    return _Outcome(film, target, _End.FAILED, str(error))


def _say(as_json: bool, sentence: str, /, **fields: str) -> None:
    if as_json:
        print(json.dumps(fields), flush=True)
    else:
        print(sentence, file=sys.stderr)


def _sum_up(outcomes: Sequence[_Outcome], count: int, as_json: bool) -> None:
    failed = [outcome for outcome in outcomes if outcome.end is _End.FAILED]
    before = [outcome for outcome in outcomes if outcome.end is _End.BEFORE]
    done = [outcome for outcome in outcomes if outcome.end is not _End.FAILED]
    if as_json:
        fields = {
            "event": "batch_done",
            "done": [str(outcome.target) for outcome in done],
            "before": [str(outcome.target) for outcome in before],
            "failed": len(failed),
        }
        print(json.dumps(fields))
        return
    earlier = f", {len(before)} of them by an earlier run" if before else ""
    are = "is" if count == 1 else "are"
    print(f"{len(done)} of {counted(count, 'film')} {are} coloured{earlier}.")
    for outcome in failed:
        print(f"  {outcome.film}: {outcome.error}")
