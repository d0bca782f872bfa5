"""``colorstudio models recommend``, ``bench`` and ``assess``: what is measured and advised."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli import arguments

if TYPE_CHECKING:
    from colorstudio.colorizers.machine import Machine
    from colorstudio.library.recommend import Recommendation, Suggestion

_DESCRIPTION = "Say which model suits a film, this machine and what is wanted, and why."


def add_recommend(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare ``recommend``."""
    parser = actions.add_parser(
        "recommend", help="say which model suits a film", description=_DESCRIPTION
    )
    parser.add_argument("film", type=Path, metavar="FILM")
    parser.add_argument("--quality", choices=arguments.QUALITIES, default="standard")
    parser.add_argument("--hours", type=float, metavar="H", help="the film may take so long")
    parser.add_argument("--commercial", action="store_true", help="only for commercial use")
    parser.add_argument("--installed", action="store_true", help="only what is on this machine")
    parser.add_argument("--prompt", action="store_true", help="you want to tell it colours")
    parser.add_argument("--exemplars", action="store_true", help="you have colour pictures")
    parser.add_argument("--device", choices=arguments.DEVICES, default="auto")
    parser.add_argument("--memory", metavar="16G", help="as if so much were free; default: what is")
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=_recommend)


def _recommend(args: argparse.Namespace) -> int:
    from colorstudio.film.probe import probe
    from colorstudio.library.cards import cards
    from colorstudio.library.recommend import Wish, recommend
    from colorstudio.library.survey import survey

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
    from colorstudio.colorizers.machine import Machine, memory_of, this_machine

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
    from dataclasses import asdict

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
