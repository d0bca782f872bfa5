"""The command line of the driver."""

import argparse
import json
import sys
from pathlib import Path

from colorstudio.resources import copy_sample_film, sample_truth
from tests.app.drive.album import keep_for_docs
from tests.app.drive.days import one_day, two_days
from tests.app.drive.desk import COPY, SCAN
from tests.rescans import Rescan
from tests.worn_copies import FILM_RATE, Wear, read_frames, write_copy

_DOCS = Path(__file__).parents[3] / "docs" / "images"


def main() -> int:
    """Drive, and print what was seen."""
    parser = argparse.ArgumentParser(prog="python -m tests.app.drive", description=__doc__)
    parser.add_argument("film", type=Path, nargs="?", help="the sample film if none is named")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--docs", action="store_true", help="renew docs/images by its pictures")
    parser.add_argument("--desk", action="store_true", help="a colourist's day instead")
    parser.add_argument("--size", default="1280x800", help="of the window, in logical pixels")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--quality", default="Draft", choices=("Draft", "Standard", "Fine"))
    args = parser.parse_args()
    width, height = map(int, args.size.split("x"))
    out = args.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    if args.desk:
        return _at_the_desk(args, out, (width, height))
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


def _at_the_desk(args: argparse.Namespace, out: Path, size: tuple[int, int]) -> int:
    """With another scan of the film, and of the sample film with a copy that has colour."""
    film = args.film.absolute() if args.film else copy_sample_film(out)
    frames = read_frames(film, 640, 1500)
    cut_out = range(118, 190)  # a shot of the sample film
    shown = [n for n in range(len(frames) // 8, len(frames)) if n not in cut_out]
    Rescan(tuple(shown), scale=0.9).write(out / SCAN, frames, FILM_RATE)
    if not args.film:
        write_copy(out / COPY, read_frames(sample_truth(), 640, 1500), Wear())
    told = one_day("desk", film, out, size=size, more={}, quality=args.quality)
    if args.docs:
        keep_for_docs(out / "pictures", _DOCS)
    json.dump(told, sys.stdout, indent=1)
    return int(told["exit code"])


if __name__ == "__main__":
    sys.exit(main())
