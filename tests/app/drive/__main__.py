"""The command line of the driver."""

import argparse
import json
import sys
from pathlib import Path

from colorstudio.resources import copy_sample_film
from tests.app.drive.album import keep_for_docs
from tests.app.drive.days import two_days

_DOCS = Path(__file__).parents[3] / "docs" / "images"


def main() -> int:
    """Drive, and print what was seen."""
    parser = argparse.ArgumentParser(prog="python -m tests.app.drive", description=__doc__)
    parser.add_argument("film", type=Path, nargs="?", help="the sample film if none is named")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--docs", action="store_true", help="renew docs/images by its pictures")
    parser.add_argument("--size", default="1280x800", help="of the window, in logical pixels")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--quality", default="Draft", choices=("Draft", "Standard", "Fine"))
    args = parser.parse_args()
    width, height = map(int, args.size.split("x"))
    out = args.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    told = two_days(
        args.film.absolute() if args.film else copy_sample_film(out),
        out,
        size=(width, height),
        scale=args.scale,
        quality=args.quality,
    )
    if args.docs:
        keep_for_docs(out / "pictures", _DOCS)
    json.dump(told, sys.stdout, indent=1)
    return 0 if "export" in told else 1


if __name__ == "__main__":
    sys.exit(main())
