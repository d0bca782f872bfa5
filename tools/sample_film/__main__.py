"""The command line: renders the sample film in black and white, and in its true colours."""

import argparse
import sys
from pathlib import Path

from rich.progress import Progress as Bars

from colorstudio.resources import sample_film, sample_truth
from tools.sample_film.film import BLACK_AND_WHITE, TRUE_COLOURS, Progress, write_sample


def main() -> int:
    """Render both editions into a folder."""
    parser = argparse.ArgumentParser(prog="python -m tools.sample_film", description=__doc__)
    parser.add_argument(
        "--out", type=Path, default=sample_film().parent, help="default: the shipped files"
    )
    parser.add_argument("--seed", type=int, default=1, help="another seed is another film")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    editions = {sample_film().name: BLACK_AND_WHITE, sample_truth().name: TRUE_COLOURS}
    with Bars() as bars:
        for name, edition in editions.items():
            show = _on_a_bar(bars, name)
            write_sample(args.out / name, edition, seed=args.seed, progress=show)
    return 0


def _on_a_bar(bars: Bars, name: str) -> Progress:
    task = bars.add_task(name, total=1.0)
    return lambda done: bars.update(task, completed=done)


if __name__ == "__main__":
    sys.exit(main())
