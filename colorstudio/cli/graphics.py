"""``colorstudio graphics``: fetch the torch for this machine's graphics card, or remove it."""

import argparse
import sys
import time
from typing import TYPE_CHECKING

from colorstudio.errors import Cancelled, UsageError

if TYPE_CHECKING:
    from colorstudio.models.card_torch import CardPlan

HELP = "use this machine's NVIDIA card: fetch the torch for it, or remove that again"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "graphics",
        help=HELP,
        description=f"{HELP.capitalize()}. Without an option: say what would be fetched.",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--fetch", action="store_true", help="fetch it; a broken one goes on")
    what.add_argument("--remove", action="store_true", help="go back to what came along")
    parser.add_argument("--yes", action="store_true", help="ask nothing")
    parser.add_argument(
        "--index", metavar="URL", help="of wheels; default: $COLORSTUDIO_TORCH_INDEX, or PyTorch's"
    )
    parser.add_argument(
        "--cuda", type=_cuda, metavar="N.N", help="newest CUDA to use; default: what the driver has"
    )
    parser.set_defaults(run=run, json=False)


def run(args: argparse.Namespace) -> int:
    """Do one of the three."""
    from colorstudio.models.card_torch import plan_card, remove_card
    from colorstudio.own_torch import found

    if args.remove:
        removed = remove_card()
        print("The torch that came along is used again." if removed else "There is none to remove.")
        return 0
    if own := found():
        used = f"is not used: {own.problem}" if own.problem else "is used"
        print(f"torch {own.version} lies in {own.folder} and {used}.")
        if not args.fetch:
            return 0
    plan = plan_card(args.index, args.cuda)
    print(plan.words)
    for file in plan.files:
        print(f"  {file.path}: {file.size / 1e6:,.1f} MB")
    if args.fetch:
        _fetch(args, plan)
    else:
        print("Nothing was fetched; `colorstudio graphics --fetch` does.")
    return 0


def _fetch(args: argparse.Namespace, plan: "CardPlan") -> None:
    from colorstudio.cli.models import reporting
    from colorstudio.models.card_torch import fetch_card
    from colorstudio.models.download import DownloadProgress

    if not (args.yes or _agreed()):
        raise UsageError("Add --yes to agree and fetch it.")
    came, started = 0, time.monotonic()
    try:
        with reporting(as_json=False) as report:

            def show(count: int) -> None:
                nonlocal came
                came += count
                rate = came / max(time.monotonic() - started, 1e-3)
                report(DownloadProgress("torch", "torch", came, plan.total, rate))

            fetch_card(plan, show)
    except (KeyboardInterrupt, Cancelled):
        raise Cancelled(
            "Stopped. What came is kept; `colorstudio graphics --fetch` goes on."
        ) from None
    print("It is used from the next start; `colorstudio doctor` shows it.")


def _agreed() -> bool:
    if not sys.stdin.isatty():
        return False
    return input("Fetch it? [y/N] ").strip().lower() in ("y", "yes")


def _cuda(text: str) -> int:
    major, _, minor = text.partition(".")
    if not (major.isdigit() and len(minor) < 2 and (minor or "0").isdigit()):
        raise argparse.ArgumentTypeError(f"CUDA is given as 12.8, not {text!r}")
    return int(major) * 10 + int(minor or 0)
