"""``colorstudio models recommend``, ``bench`` and ``assess``: what is measured and advised."""

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.models.figures import Figures
    from colorstudio.models.machine import Machine
    from colorstudio.models.recommend import Recommendation, Suggestion

_DESCRIPTION = "Show which model suits a film, this machine and what is wanted, and why."


def add_recommend(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare ``recommend``."""
    parser = actions.add_parser(
        "recommend", help="show which model suits a film", description=_DESCRIPTION
    )
    parser.add_argument("film", type=Path, metavar="FILM")
    parser.add_argument("--quality", choices=arguments.QUALITIES, default="standard")
    parser.add_argument("--hours", type=float, metavar="H", help="the film may take so long")
    parser.add_argument("--commercial", action="store_true", help="only for commercial use")
    parser.add_argument("--installed", action="store_true", help="only what is on this machine")
    parser.add_argument("--prompt", action="store_true", help="you want to name colours")
    parser.add_argument("--exemplars", action="store_true", help="you have colour pictures")
    parser.add_argument("--device", choices=arguments.DEVICES, default="auto")
    parser.add_argument("--memory", metavar="16G", help="as if so much were free; default: what is")
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=_recommend)


def add_bench(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare ``bench``."""
    text = "measure how fast a model is on this machine, and how much memory it takes"
    parser = actions.add_parser("bench", help=text, description=text.capitalize() + ".")
    parser.add_argument("names", nargs="*", metavar="NAME", help="default: all that are here")
    parser.add_argument("--quality", choices=arguments.QUALITIES, default="standard")
    parser.add_argument("--runs", type=int, default=3, metavar="N")
    parser.add_argument("--device", choices=arguments.DEVICES, default="auto")
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=_bench)


def add_assess(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare ``assess``."""
    text = "measure the quality of several models alike, and keep the table"
    parser = actions.add_parser("assess", help=text, description=text.capitalize() + ".")
    parser.add_argument("names", nargs="*", metavar="NAME", help="default: all that are here")
    parser.add_argument(
        "--clips", type=Path, metavar="DIR", help="colour clips; default: our own sample film"
    )
    parser.add_argument(
        "--protocol",
        nargs="+",
        choices=("automatic", "exemplar", "bidirectional", "points"),
        default=["automatic"],
    )
    parser.add_argument(
        "--width", type=int, default=432, metavar="PX", help="measure at this width"
    )
    parser.add_argument("--frames", type=int, default=48, metavar="N", help="of each clip at most")
    parser.add_argument("--weights", type=Path, metavar="DIR", help="weights of metric networks")
    parser.add_argument("--device", choices=arguments.DEVICES, default="auto")
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", help="keep the report here")
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=_assess)


def _bench(args: argparse.Namespace) -> int:
    from colorstudio.evaluation.bench import bench
    from colorstudio.models.settings import SampleSettings

    if args.runs < 1:
        raise UsageError(f"--runs takes a number from 1 on, not {args.runs}.")
    settings = SampleSettings(quality=args.quality)
    found = [bench(name, args.device, settings, args.runs) for name in args.names or _here()]
    if args.json:
        print(json.dumps([asdict(one) for one in found]))
        return 0
    for one in found:
        memory = f", {one.memory_mib:.0f} MiB" if one.memory_mib else ""
        print(f"{one.model}: {one.seconds:.3g} s a keyframe on {one.device}{memory}")
    return 0


def _assess(args: argparse.Namespace) -> int:
    from colorstudio.cli.evaluate.progress import showing_cells
    from colorstudio.evaluation.assess import assess
    from colorstudio.evaluation.prepare import Framing

    with ExitStack() as stack:
        folder = args.output or Path(stack.enter_context(TemporaryDirectory()))
        on_cell = stack.enter_context(showing_cells(args.json))
        found = assess(
            args.names or _here(),
            folder,
            on_cell,
            clips=args.clips,
            protocols=args.protocol,
            framing=Framing(args.width, args.frames),
            device=args.device,
            weights=args.weights,
        )
    if args.json:
        print(json.dumps({"event": "table", "rows": [asdict(one) for one in found.figures]}))
        return 0
    print_figures(found.figures)
    for note in found.notes:
        print(note)
    if args.output:
        print(f"The report is {found.outcome.page}.")
    return 0


def _here() -> list[str]:
    from colorstudio.models.listing import cards

    return [card.name for card in cards() if card.is_here and not card.needs]


def print_figures(figures: "Sequence[Figures]") -> None:
    """A table of what was measured, best first."""
    from rich.console import Console
    from rich.table import Table

    from colorstudio.evaluation.metrics.catalogue import METRICS

    shown = [name for name in METRICS if any(name in one.values for one in figures)]
    table = Table(box=None, pad_edge=False)
    table.add_column("model", no_wrap=True)
    for heading in ("protocol", *(METRICS[name].title for name in shown), "frames/s", "MiB"):
        table.add_column(heading, justify="left" if heading == "protocol" else "right")
    for one in figures:
        values = (
            f"{one.values[name]:.{METRICS[name].digits}f}" if name in one.values else ""
            for name in shown
        )
        rate = f"{one.frames_per_second:.2f}" if one.frames_per_second else ""
        memory = f"{one.memory_mib:.0f}" if one.memory_mib else ""
        table.add_row(one.model, one.protocol, *values, rate, memory)
    Console(width=None if sys.stdout.isatty() else 160).print(table)


def _recommend(args: argparse.Namespace) -> int:
    from colorstudio.film.probe import probe
    from colorstudio.models.listing import cards
    from colorstudio.models.recommend import Wish, recommend
    from colorstudio.models.survey import survey

    wish = Wish(
        quality=args.quality,
        seconds=None if args.hours is None else 3600 * args.hours,
        commercial=args.commercial,
        installed_only=args.installed,
        prompt=args.prompt,
        exemplars=args.exemplars,
    )
    advice = recommend(survey(probe(args.film)), _machine(args), wish, cards())
    if args.json:
        print(json.dumps(_plain(advice)))
    else:
        _print(advice)
    return 0


def _machine(args: argparse.Namespace) -> "Machine":
    from colorstudio.colorizers.device import this_machine
    from colorstudio.models.machine import Machine, memory_of

    if args.memory and args.device != "auto":
        return Machine(args.device, memory_of(args.memory))  # pretended: it need not be here
    machine = this_machine(args.device)
    return Machine(machine.device, memory_of(args.memory)) if args.memory else machine


def _print(advice: "Recommendation") -> None:
    for sentence in advice.sentences():
        print(sentence)
    others = [one.card.title for one in advice.suggestions[1:4]]
    if others:
        print(f"Next: {', '.join(others)}.")
    for why, cards in advice.left_out_by_reason().items():
        print(f"Not {', '.join(card.title for card in cards)}: {why}.")


def _plain(advice: "Recommendation") -> dict[str, object]:
    return {
        "film": asdict(advice.traits),
        "machine": asdict(advice.machine),
        "suggestions": [_plain_suggestion(one) for one in advice.suggestions],
        "left_out": [{"name": card.name, "why": why} for card, why in advice.left_out],
    }


def _plain_suggestion(one: "Suggestion") -> dict[str, object]:
    return {
        "name": one.card.name,
        "state": str(one.card.state),
        "score": round(one.score, 3),
        "seconds": one.seconds,
        "reasons": list(one.reasons),
    }
