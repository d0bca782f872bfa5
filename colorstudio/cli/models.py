"""``colorstudio models``: the library of colour models."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli import model_advice
from colorstudio.errors import Cancelled, UsageError

if TYPE_CHECKING:
    from colorstudio.models.download import DownloadPlan, OnProgress
    from colorstudio.models.installed import ModelEntry
    from colorstudio.models.listing import Card

HELP = "find, download, verify, compare and remove colour models"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("models", help=HELP, description=HELP.capitalize() + ".")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    _add_list(actions)
    _add_show(actions)
    _add_download(actions)
    _add_add(actions)
    _add_verify(actions)
    _add_remove(actions)
    model_advice.add_recommend(actions)
    model_advice.add_bench(actions)
    model_advice.add_assess(actions)


def _action(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, text: str
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=text, description=text.capitalize() + ".")
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    return parser


def _add_list(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _action(actions, "list", "list which models there are")
    parser.add_argument("--installed", action="store_true", help="only those on this machine")
    parser.set_defaults(run=_list)


def _add_show(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _action(actions, "show", "show everything that is known about a model")
    parser.add_argument("name", metavar="NAME")
    parser.set_defaults(run=_show)


def _add_download(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _action(actions, "download", "fetch a model of the library")
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--yes", action="store_true", help="agree to the licence, ask nothing")
    parser.add_argument(
        "--mirror", type=Path, metavar="DIR", help="take the files from this folder instead"
    )
    parser.set_defaults(run=_download)


def _add_add(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _action(actions, "add", "make a folder, a file or a hub repository known as a model")
    parser.add_argument("source", metavar="PATH|REPO")
    parser.add_argument("--kind", default="", help="how it is loaded; default: what it looks like")
    parser.add_argument("--name", default="", help="what --model will take")
    parser.add_argument("--title", default="", help="what a person reads")
    parser.add_argument("--licence", default="", help="under which it was given")
    parser.add_argument("--commercial", action="store_true", help="it allows commercial use")
    parser.add_argument("--mirror", type=Path, metavar="DIR", help="look for REPO in this folder")
    parser.set_defaults(run=_add)


def _add_verify(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _action(actions, "verify", "hash all files of a model again")
    parser.add_argument("names", nargs="*", metavar="NAME", help="default: all that are here")
    parser.set_defaults(run=_verify)


def _add_remove(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _action(actions, "remove", "delete a model, or what is left of a stopped download")
    parser.add_argument("name", metavar="NAME")
    parser.set_defaults(run=_remove)


def _list(args: argparse.Namespace) -> int:
    from colorstudio.models.listing import cards

    chosen = [card for card in cards() if card.is_here or not args.installed]
    if args.json:
        print(json.dumps([plain(card) for card in chosen]))
        return 0
    _print_table(chosen)
    for card in chosen:
        if card.training:
            print(f"{card.title} is to be trained: {card.training}")
    return 0


def _show(args: argparse.Namespace) -> int:
    from colorstudio.cli.model_cards import sentences
    from colorstudio.models.listing import find_card

    card = find_card(args.name)
    if args.json:
        print(json.dumps(plain(card)))
    else:
        print("\n".join(sentences(card)))
    return 0


def _download(args: argparse.Namespace) -> int:
    from colorstudio.cli.model_cards import terms
    from colorstudio.models.catalogue import find_entry
    from colorstudio.models.download import download, plan_download

    entry = find_entry(args.name)
    plan = plan_download(entry, args.mirror)
    for line in terms(plan):
        print(line, file=sys.stderr)
    if not args.yes:
        _ask(plan)
    try:
        with reporting(args.json) as report:
            model = download(plan, report)
    except (KeyboardInterrupt, Cancelled):
        raise Cancelled(
            f"Stopped. What came is kept; `colorstudio models download {args.name}` goes on."
        ) from None
    _print_result(
        args, f"{entry.title} is installed; use it with {_option(model)} {model.name}.", model.name
    )
    return 0


def _ask(plan: "DownloadPlan") -> None:
    """Nothing is fetched that nobody asked for."""
    if not sys.stdin.isatty():
        raise UsageError("Add --yes to agree to the licence and download.")
    print("Download it? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise Cancelled("Nothing was downloaded.")


def _add(args: argparse.Namespace) -> int:
    from colorstudio.models.add import Declaration, add_folder
    from colorstudio.models.repositories import add_repository, is_repository

    declared = Declaration(args.kind, args.name, args.title, args.licence, args.commercial)
    if is_repository(args.source):
        entry = add_repository(args.source, declared, args.mirror)
        text = f"{args.source} is in the library; fetch it with: colorstudio models download "
        _print_result(args, text + entry.name, entry.name)
        return 0
    model = add_folder(Path(args.source).expanduser(), declared, _print_file)
    text = f"{model.manifest.title} is a model now, of the kind {model.manifest.kind}; "
    _print_result(args, f"{text}use it with {_option(model)} {model.name}.", model.name)
    return 0


def _verify(args: argparse.Namespace) -> int:
    from colorstudio.errors import ModelError
    from colorstudio.models.installed import list_models
    from colorstudio.models.upkeep import verify_model

    found = []
    for name in args.names or [entry.name for entry in list_models()]:
        try:
            entry = verify_model(name, _print_file)
            found.append({"name": entry.name, "ok": True, "problem": None})
        except ModelError as error:
            found.append({"name": name, "ok": False, "problem": str(error)})
    if args.json:
        print(json.dumps(found))
    else:
        for one in found:
            print(f"{one['name']}: {one['problem'] or 'whole'}")
    return 0 if all(one["ok"] for one in found) else 2


def _remove(args: argparse.Namespace) -> int:
    from colorstudio.models.upkeep import remove

    folder = remove(args.name)
    _print_result(args, f"{args.name} is removed; {folder} is gone.", args.name)
    return 0


def _print_result(args: argparse.Namespace, text: str, name: str) -> None:
    print(json.dumps({"name": name, "text": text}) if args.json else text)


def _print_file(done: int, total: int, name: str) -> None:
    if sys.stderr.isatty():
        print(f"{done + 1} of {total}: {name}", file=sys.stderr)


def plain(card: "Card") -> dict[str, object]:
    """A card for machines."""
    from dataclasses import asdict

    facts = asdict(card)
    entry = facts.pop("entry")
    entry["sources"] = [part.source for part in card.entry.parts]
    del entry["parts"], entry["writes"]
    return {**entry, **facts, "folder": str(card.folder) if card.folder else None}


def _print_table(chosen: "list[Card]") -> None:
    from rich.console import Console
    from rich.table import Table

    from colorstudio.cli.model_cards import figures_in_brief
    from colorstudio.models.sizes import in_words

    table = Table(box=None, pad_edge=False)
    for heading in ("name", "", "size", "memory", "speed", "commercial use", "measured"):
        table.add_column(heading, overflow="fold", no_wrap=heading == "name")
    for card in chosen:
        entry = card.entry
        table.add_row(
            card.name,
            str(card.state),
            in_words(entry.bytes) if entry.bytes else "?",
            in_words(entry.memory_mib << 20) if entry.memory_mib else "?",
            entry.speed,
            "yes" if entry.commercial_use else "no",
            figures_in_brief(card),
        )
    Console(width=None if sys.stdout.isatty() else 120).print(table)


@contextmanager
def reporting(as_json: bool) -> "Iterator[OnProgress]":
    """A bar on a terminal; a line each tenth elsewhere; JSON for machines."""
    from colorstudio.cli.model_cards import JsonReporter, LineReporter, bar

    if as_json:
        yield JsonReporter()
    elif sys.stderr.isatty():
        with bar() as report:
            yield report
    else:
        yield LineReporter()


def _option(model: "ModelEntry") -> str:
    """What takes the model's name."""
    from colorstudio.models.kinds import known_kinds
    from colorstudio.models.objects import FINDS

    kind = known_kinds().get(model.manifest.kind)
    if kind is None or not kind.perceives:
        return "--model"
    return "--finder" if kind.perceives == FINDS else f"--{kind.perceives}"
