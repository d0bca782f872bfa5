"""``colorstudio frames FILM``: the frames of a film as pictures, in folders, to train from."""

import argparse
import sys

from colorstudio.cli import arguments
from colorstudio.errors import UsageError

HELP = "write the frames of a film as pictures, so many a folder, to train models from"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "frames",
        help=HELP,
        description=f"{HELP.capitalize()}: colorstudio train prepare DIR --layout frames.",
    )
    parser.add_argument("film", type=arguments.path, metavar="FILM")
    parser.add_argument("-o", "--output", type=arguments.path, required=True, metavar="DIR")
    parser.add_argument(
        "--size",
        default="",
        metavar="WxH|PX",
        help="exactly so large, or so long the shorter side (default: as the film)",
    )
    parser.add_argument(
        "--most-per-folder", type=int, default=1000, metavar="N", help="frames (1000)"
    )
    parser.add_argument("--every", type=int, default=1, metavar="N", help="each Nth frame alone")
    parser.add_argument(
        "--suffix", choices=(".png", ".jpg"), default=".png", help="the pictures' format"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write them."""
    from colorstudio.training.data.extract import Extraction, extract, size_of

    if args.most_per_folder < 1 or args.every < 1:
        raise UsageError("Frames a folder and --every are 1 or more.")
    wanted = Extraction(size_of(args.size), args.most_per_folder, args.every, args.suffix)
    arguments.make_folder(args.output)

    def report(done: int) -> None:
        if done % 100 == 0:
            print(f"{done} frames", file=sys.stderr, flush=True)

    folders = extract(args.film, args.output, wanted, report)
    count = sum(folders.values())
    places = "1 folder" if len(folders) == 1 else f"{len(folders)} folders"
    print(f"{count} frames are written into {places} of {args.output}.")
    return 0
