"""``colorstudio generate``: short clips that a trained generator makes out of noise."""

import argparse
from fractions import Fraction
from pathlib import Path

from colorstudio.cli import arguments
from colorstudio.errors import UsageError

HELP = "make a short clip out of noise with a generator that colorstudio train has made"
_SUFFIXES = (".gif", ".mp4")


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("generate", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument(
        "--config",
        type=arguments.path,
        required=True,
        metavar="FILE",
        help="the settings that the generator was trained by, or the folder of its run",
    )
    parser.add_argument("--seed", type=arguments.seed, default=0, metavar="N")
    parser.add_argument(
        "-o", "--output", type=arguments.path, required=True, metavar="OUT", help="GIF or MP4"
    )
    parser.add_argument("--rate", type=float, default=8.0, metavar="FPS")
    parser.add_argument("--enlarge", type=int, default=4, metavar="N", help="times (4)")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument("--overwrite", action="store_true")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Sample, and write the clip."""
    target: Path = args.output
    _check(args, target)
    from colorstudio.training.generate import generate, write_clip

    clip = generate(args.config, args.seed, args.device)
    rate = Fraction(args.rate).limit_denominator(1001)
    write_clip(target, clip, rate, args.enlarge)
    print(f"{target} is written: {len(clip)} frames.")
    return 0


def _check(args: argparse.Namespace, target: Path) -> None:
    if target.suffix.lower() not in _SUFFIXES:
        raise UsageError(f"A clip is a GIF or an MP4; let {target.name} end in .gif or .mp4.")
    if not 0.5 <= args.rate <= 50 or not 1 <= args.enlarge <= 32:
        raise UsageError("The rate is from 0.5 to 50 frames a second, --enlarge from 1 to 32.")
    arguments.check_folder(target)
    if target.exists() and not args.overwrite:
        raise UsageError(f"{target} exists already; choose another name or add --overwrite.")
