"""``colorstudio evaluate``: how good a colouring is, by the field's own protocols."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.errors import Cancelled, UsageError

if TYPE_CHECKING:
    from colorstudio.evaluation.clips import ClipSource
    from colorstudio.evaluation.comparison import Change
    from colorstudio.evaluation.contenders import Contender
    from colorstudio.evaluation.networks import Networks
    from colorstudio.evaluation.results import Report
    from colorstudio.evaluation.run import OnCell, Plan

HELP = "measure colour against the truth"
PROTOCOLS = ("automatic", "exemplar", "bidirectional", "points")
DATASETS = ("folder", "davis", "videvo", "ntire2023", "ucf101", "frames")
_USAGE = """
three ways:
  colorstudio evaluate --models A B --protocol exemplar --clips DIR -o report/
  colorstudio evaluate --truth FILM --result FILM [--json]
  colorstudio evaluate compare REPORT REPORT
"""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "evaluate",
        help=HELP,
        description=HELP.capitalize() + ".",
        epilog=_USAGE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "compare", nargs="*", metavar="compare A B", help="two reports beside each other"
    )
    _add_clip_options(parser)
    _add_measuring_options(parser)
    films = parser.add_argument_group("two films")
    films.add_argument("--truth", type=Path, metavar="FILM", help="the film in its true colours")
    films.add_argument("--result", type=Path, metavar="FILM", help="the film as it was coloured")
    arguments.add_reporting_options(parser)
    parser.set_defaults(run=run)


def _add_clip_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("a set of colour clips")
    group.add_argument(
        "--models",
        nargs="+",
        default=["default"],
        metavar="MODEL[:SETTING=VALUE,...]",
        help="who is measured, such as default:quality=fine,seed=3; "
        "grey and plain-flow are yardsticks without a model",
    )
    group.add_argument(
        "--protocol",
        nargs="+",
        choices=PROTOCOLS,
        default=["automatic"],
        help="what a model is shown: nothing, the first frame, the first and the last, points",
    )
    group.add_argument("--clips", "--path", type=Path, metavar="DIR", help="the clips")
    group.add_argument("--dataset", choices=DATASETS, default="folder", help="how they lie there")
    group.add_argument("--only", nargs="+", metavar="CLIP", help="these clips alone")
    group.add_argument("--skip", nargs="+", default=[], metavar="CLIP", help="not these clips")
    group.add_argument("--include-seen", action="store_true", help="also clips of the training")
    group.add_argument("--width", type=int, metavar="PX", help="measure at this width")
    group.add_argument("--frames", type=int, metavar="N", help="only the first N frames")
    group.add_argument("--points", type=int, default=30, metavar="N", help="of --protocol points")
    group.add_argument("--seed", type=int, default=0, metavar="N", help="draws the points")
    group.add_argument("-o", "--output", type=Path, metavar="DIR", help="the report's folder")
    group.add_argument("--no-videos", action="store_true", help="no side-by-side videos")


def _add_measuring_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("measuring")
    group.add_argument("--device", choices=arguments.DEVICES, default="auto")
    group.add_argument(
        "--weights", type=Path, metavar="DIR", help="weights of VGG distance, FSD, LPIPS and FID"
    )
    group.add_argument(
        "--download-weights", action="store_true", help="fetch those of LPIPS and FID first"
    )
    group.add_argument(
        "--network-step", type=int, default=10, metavar="N", help="networks look at each Nth frame"
    )


def run(args: argparse.Namespace) -> int:
    """Measure; or compare two reports, where a regression gives exit code 1."""
    if args.compare:
        return _compare(args)
    if args.truth or args.result:
        return _pair(args)
    return _clips(args)


def _clips(args: argparse.Namespace) -> int:
    from colorstudio.engine.control import JobControl
    from colorstudio.evaluation.session import evaluate

    if not args.clips or not args.output:
        raise UsageError("Say where the clips are and where the report goes: --clips DIR -o DIR.")
    plan, notes = _plan(args)
    networks = _networks(args)
    control = JobControl()
    try:
        with telling(args.json) as tell:
            outcome = evaluate(
                plan, networks, notes, args.dataset, not args.no_videos, control, tell
            )
    except KeyboardInterrupt:
        raise Cancelled(
            f"Stopped. What is measured is kept in {plan.folder}; "
            "run the same command again to go on."
        ) from None
    if args.json:
        print(json.dumps({"event": "report", "page": str(outcome.page)}))
    else:
        print(_table(outcome.report), end="")
        for note in outcome.report.notes:
            print(note)
        print(f"The report is {outcome.page}.")
    return 0


def _plan(args: argparse.Namespace) -> "tuple[Plan, list[str]]":
    from colorstudio.evaluation.clips import find_clips
    from colorstudio.evaluation.contenders import contender
    from colorstudio.evaluation.prepare import Framing
    from colorstudio.evaluation.protocols import Protocol
    from colorstudio.evaluation.run import Plan

    contenders = [contender(text) for text in dict.fromkeys(args.models)]
    clips = _chosen(find_clips(args.clips, args.dataset), args.only, args.skip)
    clips, notes = _held_out(args, contenders, clips)
    for name in ("width", "frames", "points", "network_step"):
        value = getattr(args, name)
        if value is not None and value < 1:
            raise UsageError(f"--{name.replace('_', '-')} takes a number from 1 on, not {value}.")
    plan = Plan(
        clips=clips,
        contenders=contenders,
        protocols=[Protocol(name) for name in dict.fromkeys(args.protocol)],
        framing=Framing(args.width, args.frames),
        folder=args.output,
        device=args.device,
        points=args.points,
        point_seed=args.seed,
        network_step=args.network_step,
    )
    return plan, notes


def _chosen(
    clips: "list[ClipSource]", only: list[str] | None, skip: list[str]
) -> "list[ClipSource]":
    names = {clip.name for clip in clips}
    for name in (*(only or ()), *skip):
        if name not in names:
            raise UsageError(f"There is no clip {name}; there are {', '.join(sorted(names))}.")
    return [c for c in clips if (only is None or c.name in only) and c.name not in skip]


def _held_out(
    args: argparse.Namespace, contenders: "list[Contender]", clips: "list[ClipSource]"
) -> "tuple[list[ClipSource], list[str]]":
    """Without the clips that a model was trained on, unless they are asked for."""
    from colorstudio.evaluation.heldout import seen_clips

    seen = seen_clips(contenders, clips, args.dataset)
    notes = [
        f"The card of {model} names these clips as seen in training: {', '.join(names)}."
        for model, names in seen.items()
    ]
    if args.include_seen or not seen:
        return clips, notes
    gone = {name for names in seen.values() for name in names}
    kept = [clip for clip in clips if clip.name not in gone]
    if not kept:
        raise UsageError(f"{notes[0]} Nothing is held out; --include-seen measures all the same.")
    return kept, [*notes, "They are left out; --include-seen measures them too."]


def _networks(args: argparse.Namespace) -> "Networks":
    from colorstudio.colorizers.device import choose_device
    from colorstudio.evaluation.networks import download_weights, load_networks

    if args.download_weights:
        download_weights(args.weights)
    return load_networks(args.weights, str(choose_device(args.device)))


def _pair(args: argparse.Namespace) -> int:
    from colorstudio.evaluation.metrics.catalogue import METRICS
    from colorstudio.evaluation.pair import measure_pair
    from colorstudio.evaluation.report.tables import clip_value

    if not args.truth or not args.result:
        raise UsageError("Two films are needed: --truth FILM --result FILM.")
    with _counting(args.json) as on_frame:
        result = measure_pair(args.truth, args.result, _networks(args), args.frames, on_frame)
    values = {name: clip_value(result, name) for name in METRICS}
    known = {name: value for name, value in values.items() if value == value}  # not NaN
    if args.json:
        print(json.dumps({"frames": result.count, **known}))
        return 0
    for name, value in known.items():
        print(f"{METRICS[name].title:28} {value:.{METRICS[name].digits}f}")
    return 0


def _compare(args: argparse.Namespace) -> int:
    from colorstudio.evaluation.comparison import compare
    from colorstudio.evaluation.results import load_report

    if args.compare[0] != "compare" or len(args.compare) != 3:
        raise UsageError("Two reports are compared so: colorstudio evaluate compare A B.")
    reports = []
    for text in args.compare[1:]:
        path = Path(text)
        file = path / "report.json" if path.is_dir() else path
        try:
            reports.append(load_report(file))
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise UsageError(f"{file} is no report of evaluate ({error}).") from error
    changes = compare(*reports)
    if args.json:
        print(json.dumps([_plain(change) for change in changes]))
    else:
        _print_changes(changes)
    return 1 if any(c.verdict == "worse" and c.clip is None for c in changes) else 0


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
    for group in dict.fromkeys(change.group for change in changes):
        print(group)
        for change in changes:
            if change.group == group and (change.clip is None or change.verdict != "same"):
                digits = change.metric.digits
                label = (
                    f"{change.metric.title}, {change.clip}"
                    if change.clip
                    else (change.metric.title)
                )
                mark = {"better": "better", "worse": "WORSE", "same": ""}[change.verdict]
                print(
                    f"  {label:40} {change.before:10.{digits}f} {change.after:10.{digits}f}  {mark}"
                )


def _table(report: "Report") -> str:
    from colorstudio.evaluation.report.tables import formatted, shown_metrics, summary
    from colorstudio.evaluation.results import group_name

    metrics = shown_metrics(report)
    lines = []
    for group in report.groups:
        lines.append(group_name(group))
        for metric in metrics:
            value = formatted(summary(report, group, metric.name), metric)
            lines.append(f"  {metric.title:28} {value:>12}")
    return "\n".join(lines) + "\n"


@contextmanager
def telling(as_json: bool) -> "Iterator[OnCell]":
    """A bar over all cells; JSON lines for machines; a line a cell where there is no terminal."""
    if as_json or not sys.stderr.isatty():
        yield _cell_teller(as_json)
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True)) as bars:
        task = bars.add_task("Measuring", total=None)

        def tell(done: int, total: int, cell: object, fraction: float) -> None:
            bars.update(task, completed=done + fraction, total=total, description=_label(cell))

        yield tell


def _cell_teller(as_json: bool) -> "OnCell":
    """Says each cell once, as it begins."""
    told: set[int] = set()

    def tell(done: int, total: int, cell: object, fraction: float) -> None:
        if done in told or done == total:
            return
        told.add(done)
        if as_json:
            event = {"event": "progress", "done": done, "total": total, "cell": _label(cell)}
            print(json.dumps(event), flush=True)
        else:
            print(f"{done + 1} of {total}: {_label(cell)}", file=sys.stderr, flush=True)

    return tell


def _label(cell: object) -> str:
    from colorstudio.evaluation.run import Cell

    assert isinstance(cell, Cell)
    return f"{cell.clip.name}, {cell.protocol}, {cell.contender.name}"


@contextmanager
def _counting(as_json: bool) -> "Iterator[Callable[[int, int], None]]":
    if as_json or not sys.stderr.isatty():
        yield lambda number, count: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True)) as bars:
        task = bars.add_task("Measuring", total=None)
        yield lambda number, count: bars.update(task, completed=number, total=count)
