"""``colorstudio evaluate --clips DIR -o DIR``: models measured on a set of colour clips."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli.evaluate.networks import networks_of
from colorstudio.cli.evaluate.progress import showing_cells
from colorstudio.errors import Cancelled, UsageError

if TYPE_CHECKING:
    from colorstudio.evaluation.clips import ClipSource
    from colorstudio.evaluation.contenders import Contender
    from colorstudio.evaluation.results import Report
    from colorstudio.evaluation.run import Plan

PROTOCOLS = ("automatic", "exemplar", "bidirectional", "points")
DATASETS = ("folder", "davis", "videvo", "ntire2023", "ucf101", "frames")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare what is measured, and on which clips."""
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


def run(args: argparse.Namespace) -> int:
    """Measure, write the report, and print its table."""
    from colorstudio.engine.control import JobControl
    from colorstudio.evaluation.session import evaluate

    if not args.clips or not args.output:
        raise UsageError("Say where the clips are and where the report goes: --clips DIR -o DIR.")
    plan, notes = _plan(args)
    networks = networks_of(args)
    control = JobControl()
    try:
        with showing_cells(args.json) as on_cell:
            outcome = evaluate(
                plan, networks, notes, args.dataset, not args.no_videos, control, on_cell
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
