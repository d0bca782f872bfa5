"""``colorstudio shots``: where each shot of a film begins and ends."""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli import arguments

if TYPE_CHECKING:
    from colorstudio.engine.events import OnEvent
    from colorstudio.film.contact_sheet import ContactSheet
    from colorstudio.film.info import FilmInfo
    from colorstudio.film.picture import WorkingLuma
    from colorstudio.film.shots import Shot

    Lumas = Iterable[tuple[int, WorkingLuma]]


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("shots", help="list the shots of a film", description=__doc__)
    parser.add_argument("film", type=Path, metavar="FILM", help="a film or a folder of pictures")
    formats = parser.add_mutually_exclusive_group()
    for name, title in (
        ("json", "JSON"),
        ("csv", "comma-separated values"),
        ("edl", "a CMX 3600 edit decision list"),
        ("otio", "an OpenTimelineIO timeline"),
    ):
        formats.add_argument(
            f"--{name}", dest="format", action="store_const", const=name, help=f"write {title}"
        )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write the list here; its name may choose"
    )
    parser.add_argument(
        "--sensitivity",
        type=float,
        default=0.5,
        metavar="S",
        help="0: only sure shots, 1: doubtful ones too; default 0.5",
    )
    parser.add_argument("--sheet", type=Path, metavar="FILE.png", help="a thumbnail of each shot")
    arguments.add_rate_option(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Detect the shots and write the list; raises FilmError or UsageError."""
    from colorstudio.cli.progress import reporting
    from colorstudio.film.contact_sheet import ContactSheet
    from colorstudio.film.shotlist import format_of, shotlist_text, write_shotlist

    kind = args.format or (format_of(args.output) if args.output else None)
    _check_targets(args)
    film = arguments.opened(args.film, args.rate)
    sheet = ContactSheet(film) if args.sheet else None
    with reporting(as_json=False) as on_event:
        shots = list(_detect(film, args.sensitivity, sheet, on_event))
    if args.output:
        write_shotlist(args.output, shots, film, kind)
    else:
        print(shotlist_text(shots, film, kind) if kind else _table(shots, film), end="")
    if sheet:
        sheet.save(args.sheet)
    return 0


def _check_targets(args: argparse.Namespace) -> None:
    """Before the film is read, which takes a while."""
    if args.sheet:
        arguments.check_sheet(args.sheet)
    if args.output:
        arguments.check_folder(args.output)


def _detect(
    film: "FilmInfo", sensitivity: float, sheet: "ContactSheet | None", on_event: "OnEvent"
) -> "Iterator[Shot]":
    from colorstudio.engine.open_film import working_grid
    from colorstudio.film.reader import FilmReader
    from colorstudio.film.shots import detect_shots

    size = working_grid(film).luma
    with FilmReader(film) as reader:
        lumas: Lumas = _reported(reader.working_lumas(size), len(film.frames), on_event)
        for shot in detect_shots(
            sheet.watch(lumas) if sheet else lumas, film.video.frame_rate, sensitivity
        ):
            if sheet:
                sheet.add(shot)
            yield shot


def _reported(lumas: "Lumas", total: int, on_event: "OnEvent") -> "Lumas":
    from colorstudio.engine.events import Progress, Stage

    for frame, luma in lumas:
        yield frame, luma
        on_event(Progress(Stage.SHOTS, frame + 1, total))


def _table(shots: "list[Shot]", film: "FilmInfo") -> str:
    """Number, first frame's timecode, that of the first frame after it, length, transition."""
    from colorstudio.film.timecode import format_timecode

    rate = film.video.frame_rate
    last = format_timecode(shots[-1].stop, rate)
    lines = [
        f"{'Shot':>5}  {'In':<{len(last)}}  {'Out':<{len(last)}}  {'Frames':>7}  {'Seconds':>8}"
    ]
    for number, shot in enumerate(shots, 1):
        times = f"{format_timecode(shot.start, rate)}  {format_timecode(shot.stop, rate)}"
        line = f"{number:>5}  {times}  {shot.length:>7}  {float(shot.length / rate):>8.2f}"
        if shot.transition_in != "cut":
            line += f"  {shot.transition_in}"
        if shot.dissolve_in:
            line += f" of {shot.dissolve_in.length} frames"
        lines.append(line)
    return "\n".join(lines) + "\n"
