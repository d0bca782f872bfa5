"""``colorstudio explore FILM TIMECODE -o SHEET.png``: one frame in several likely ways."""

import argparse

from colorstudio.cli import arguments

HELP = "write a sheet with one frame in likely ways, for colorize --lean"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("explore", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("film", type=arguments.path, metavar="FILM")
    parser.add_argument("time", metavar="TIMECODE")
    parser.add_argument("-o", "--output", type=arguments.path, required=True, metavar="SHEET.png")
    parser.add_argument("--like", metavar="WAY", help="five ways near this one, and itself")
    parser.add_argument(
        "--number", type=arguments.seed, default=1, metavar="N", help="another one, other ways"
    )
    parser.add_argument("--model", default="default", metavar="NAME", help="the colour model")
    parser.add_argument("--seed", type=arguments.seed, default=0, metavar="N")
    parser.add_argument("--quality", choices=arguments.QUALITIES, default="draft")
    parser.add_argument("--device", choices=arguments.DEVICES, default="auto")
    arguments.add_rate_option(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Colour the frame in six ways, and name them."""
    from itertools import count

    from colorstudio.colorizers.loading import load_colorizer
    from colorstudio.engine.control import JobControl
    from colorstudio.engine.variations import Way, deal, like, variations
    from colorstudio.film.contact_sheet import save_sheet, tile
    from colorstudio.models.settings import SampleSettings

    arguments.check_sheet(args.output)
    film = arguments.opened(args.film, args.rate)
    frame = arguments.frame_at(film, args.time)
    numbers = count(max(1, args.number))
    if args.like is not None:
        leans = like(args.like, lambda: next(numbers))
    else:
        leans = deal(max(0, args.number - 1), lambda: next(numbers))
    ways = [Way(args.seed, lean) for lean in leans]
    colorizer = load_colorizer(args.model, args.device)
    try:
        settings = SampleSettings(quality=args.quality)
        made = list(variations(film, frame, colorizer, settings, ways, JobControl()))
    finally:
        colorizer.close()
    names = [one.way.lean or "likeliest" for one in made]
    tiles = [tile(one.rgb[..., ::-1], name) for one, name in zip(made, names, strict=True)]
    save_sheet(tiles, args.output)
    for number, name in enumerate(names, 1):
        print(f"{number}  {name}")
    print(f"{args.output} is written.")
    return 0
