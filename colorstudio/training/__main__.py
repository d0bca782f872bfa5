"""``accelerate launch -m colorstudio.training CONFIG [--resume]``: several devices and machines."""

import argparse
import sys
from pathlib import Path

from colorstudio.errors import ColorStudioError
from colorstudio.training.config import read_config
from colorstudio.training.progress_lines import progress_lines
from colorstudio.training.trainer import train


def main() -> int:
    """Run one process of the training; returns the exit code."""
    parser = argparse.ArgumentParser(prog="colorstudio.training", description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args()
    try:
        with progress_lines() as show:
            train(read_config(args.config), resume=args.resume, on_progress=show)
    except ColorStudioError as error:
        print(f"colorstudio: {error}", file=sys.stderr)  # noqa: T201
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
