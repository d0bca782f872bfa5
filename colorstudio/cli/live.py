"""``colorstudio live [--camera N|URL|FILE]``: a camera coloured as it comes."""

import argparse
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.cli import arguments
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.engine.camera.session import LiveFigures, LiveWish

HELP = "colour a camera, a capture card, a stream or a file as it comes"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "live",
        help=HELP,
        description=f"{HELP[:1].upper()}{HELP[1:]}: the default model's first guess now and then, "
        "carried along the motion between. Pictures that cannot be coloured in time are dropped.",
    )
    parser.add_argument(
        "--camera",
        default="0",
        metavar="N|URL|FILE",
        help="a camera's number, an address such as rtsp://…, or a file played at its own pace "
        "(default: 0)",
    )
    parser.add_argument("--list", action="store_true", help="name the cameras there are")
    parser.add_argument(
        "--record", type=arguments.path, metavar="OUT.mp4", help="write what is shown (.mp4, .mkv)"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace an existing recording")
    parser.add_argument(
        "--to",
        metavar="DEVICE",
        help="send it on to a v4l2 loopback device (/dev/videoN), which others see as a camera",
    )
    parser.add_argument(
        "--seconds", type=arguments.number, metavar="S", help="stop after so many seconds"
    )
    parser.add_argument("--no-window", action="store_true", help="show nothing")
    parser.add_argument("--model", default="default", metavar="NAME", help="the colour model")
    parser.add_argument("--device", choices=arguments.DEVICES, default="auto")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Show it, or do the rest without a window; print how well it kept up."""
    from colorstudio.cli.studio import has_display
    from colorstudio.engine.camera.session import LiveWish

    if args.list:
        return _list()
    _check(args)
    wish = LiveWish(
        *(args.camera, args.record, args.overwrite, args.to),
        *(args.model, args.device, args.seconds),
    )
    if args.no_window or not has_display():
        if args.record is None and args.to is None and args.seconds is None:
            raise UsageError(
                "Without a window there is nothing to see; name a film to --record, or --seconds "
                "to try how fast it is."
            )
        print(_without_window(wish).sentence)
        return 0
    from colorstudio.app.shell.live import run_live

    return run_live(wish, lambda figures: print(figures.sentence, flush=True))


def _list() -> int:
    from colorstudio.film.camera import cameras

    found = cameras()
    for number, name in found:
        print(f"{number}  {name}")
    if not found:
        print("No cameras were found; a file or an address can be named instead.")
    return 0


def _check(args: argparse.Namespace) -> None:
    """Whatever can be refused before a window opens."""
    from colorstudio.film.live_writer import check_record

    source = args.camera
    if not source.isdecimal() and "://" not in source and not Path(source).exists():
        raise UsageError(f"There is no file {source}; name a camera's number, address or file.")
    if args.record is not None:
        check_record(args.record)
        arguments.check_folder(args.record)
        if args.record.exists() and not args.overwrite:
            raise UsageError(f"{args.record} exists already; name another file, or --overwrite.")
    if args.seconds is not None and args.seconds <= 0:
        raise UsageError("--seconds must be more than 0.")


def _without_window(wish: "LiveWish") -> "LiveFigures":
    """On a thread: an interruption lets it finish what it records."""
    from colorstudio.colorizers.loading import load_colorizer
    from colorstudio.engine.camera.session import watch
    from colorstudio.engine.control import JobControl

    control, outcome = JobControl(), list["LiveFigures | BaseException"]()
    done = threading.Event()  # an interrupted join takes its thread for ended

    def work() -> None:
        try:
            outcome.append(watch(wish, load_colorizer, control, lambda _: None))
        except BaseException as error:  # noqa: BLE001  (raised where it is waited for)
            outcome.append(error)
        finally:
            done.set()

    threading.Thread(target=work, name="live").start()
    try:
        done.wait()
    except KeyboardInterrupt:
        control.cancel()
        done.wait()
    (result,) = outcome
    if isinstance(result, BaseException):
        raise result
    return result
