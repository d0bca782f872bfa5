"""``python packaging/build.py linux|windows|macos``: the program as people install it.

Makes an environment of its own, freezes the program into one folder with PyInstaller, adds the list
of all parts (CycloneDX) and their licences, tries it, and packs it for the system.
"""

import argparse
import os
import shutil
import sys
from pathlib import Path

import linux
import macos
import windows
from environment import make_environment
from ffmpeg import check_without_gpl, copy_papers, without_gpl
from frozen import freeze
from product import ROOT, read_product
from smoke import try_program

_PACKERS = {"linux": linux.pack, "windows": windows.pack, "macos": macos.pack}


def main() -> int:
    """Build for one system, on that system."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("system", choices=sorted(_PACKERS))
    options.add_argument("--output", type=Path, default=ROOT / "dist")
    options.add_argument("--work", type=Path, default=ROOT / "build", help="kept between builds")
    options.add_argument("--no-trial", action="store_true", help="do not start what was built")
    options.add_argument(
        "--without-gpl",
        type=Path,
        metavar="FFMPEG",
        help="leave out x264 and x265: build FFmpeg under the LGPL from the source in this folder",
    )
    args = options.parse_args()
    os.environ.pop("PYTHONPATH", None)  # what lies there is not what is built
    source: Path | None = args.without_gpl
    product = read_product(without_gpl=source is not None)
    args.output, args.work = args.output.resolve(), args.work.resolve()
    if source is not None:
        args.output, args.work = args.output / "without-gpl", args.work / "without-gpl"
    args.output.mkdir(parents=True, exist_ok=True)
    python = make_environment(args.work / "environment")
    if source is not None:
        without_gpl(python, source, args.work)
    folder = freeze(product, python, args.work, args.output / "onedir")
    if source is not None:
        copy_papers(source, folder / "licences")
        check_without_gpl(folder)
    if not args.no_trial:
        print(try_program(folder))
    for made in _PACKERS[args.system](product, folder, args.output):
        print(f"{made} ({_mib(made):.0f} MiB)")
    return 0


def _mib(path: Path) -> float:
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    return sum(one.stat().st_size for one in files if not one.is_symlink()) / 2**20


if __name__ == "__main__":
    if shutil.which("git") is None:
        sys.exit("The version is read from git; install git.")
    sys.exit(main())
