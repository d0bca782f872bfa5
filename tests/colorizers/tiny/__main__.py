"""``python -m tests.colorizers.tiny KIND FOLDER``: make a model folder by hand."""

import argparse
from pathlib import Path

from tests.colorizers.tiny import KINDS, save_tiny


def main() -> None:
    """Parse and save."""
    parser = argparse.ArgumentParser(prog="python -m tests.colorizers.tiny")
    parser.add_argument("kind", choices=sorted(KINDS))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--name", help="the model's name; default: tiny-KIND")
    parser.add_argument("--likeness", type=float, default=0.0, help="0 accepts what drifted")
    args = parser.parse_args()
    save_tiny(args.kind, args.folder, args.name, likeness=args.likeness)


if __name__ == "__main__":
    main()
