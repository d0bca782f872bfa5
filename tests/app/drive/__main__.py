"""The command line of the driver."""

import argparse
import json
import sys
from pathlib import Path

from tests.app.drive.days import two_days


def main() -> int:
    """Drive, and print what was seen."""
    parser = argparse.ArgumentParser(prog="python -m tests.app.drive", description=__doc__)
    parser.add_argument("film", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", default="1280x800", help="of the window, in logical pixels")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--quality", default="Draft", choices=("Draft", "Standard", "Fine"))
    args = parser.parse_args()
    width, height = map(int, args.size.split("x"))
    told = two_days(
        args.film.absolute(),
        args.out.absolute(),
        size=(width, height),
        scale=args.scale,
        quality=args.quality,
    )
    json.dump(told, sys.stdout, indent=1)
    return 0 if "export" in told else 1


if __name__ == "__main__":
    sys.exit(main())
