"""``colorstudio evaluate compare REPORT REPORT``: what became better, and what worse."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.evaluation.comparison import Change
    from colorstudio.evaluation.results import Report

HELP = "compare two reports; a regression gives exit code 1"
_MARKS = {"better": "better", "worse": "WORSE", "same": ""}


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the subcommand."""
    parser = commands.add_parser("compare", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("before", type=Path, metavar="BEFORE", help="a report, or its folder")
    parser.add_argument("after", type=Path, metavar="AFTER", help="the same for another run")
    parser.add_argument("--json", action="store_true", help="the changes as JSON on stdout")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print what changed; 1 where the mean of a metric became worse."""
    from colorstudio.evaluation.comparison import compare

    changes = compare(_report(args.before), _report(args.after))
    if args.json:
        print(json.dumps([_plain(change) for change in changes]))
    else:
        _print_changes(changes)
    return 1 if any(c.verdict == "worse" and c.clip is None for c in changes) else 0


def _report(path: Path) -> "Report":
    from colorstudio.evaluation.results import load_report

    file = path / "report.json" if path.is_dir() else path
    try:
        return load_report(file)
    except (OSError, ValueError) as error:
        raise UsageError(f"{file} is no report of evaluate ({error}).") from error


def _plain(change: "Change") -> dict[str, object]:
    return {
        "group": change.group,
        "clip": change.clip,
        "metric": change.metric.name,
        "before": change.before,
        "after": change.after,
        "verdict": change.verdict,
    }


def _print_changes(changes: "list[Change]") -> None:
    """The means of each group, and those clips alone that changed."""
    for group in dict.fromkeys(change.group for change in changes):
        print(group)
        for change in changes:
            if change.group == group and (change.clip is None or change.verdict != "same"):
                print(_line(change))


def _line(change: "Change") -> str:
    title, digits = change.metric.title, change.metric.digits
    label = f"{title}, {change.clip}" if change.clip else title
    before, after = f"{change.before:10.{digits}f}", f"{change.after:10.{digits}f}"
    return f"  {label:40} {before} {after}  {_MARKS[change.verdict]}".rstrip()
