"""``colorstudio problems PROJECT``: where the colour is worth a look, and what helps there."""

import argparse
import json
from typing import TYPE_CHECKING

from colorstudio.cli import arguments

if TYPE_CHECKING:
    from colorstudio.engine.problems import Problem
    from colorstudio.film.info import FilmInfo
    from colorstudio.project.document import Project
    from colorstudio.project.ids import FilmId

HELP = "list where the colour of a film is worth a look"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("problems", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument("--json", action="store_true", help="one JSON object a line on stdout")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """List them."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.layer import ColourLayer
    from colorstudio.engine.problems import words
    from colorstudio.film.probe import probe
    from colorstudio.film.timecode import format_timecode
    from colorstudio.project.document import Project

    with Project.open(args.project, read_only=True) as project:
        record = film_of(project, args.film)
        film = probe(project.films.find_film(record.id), record.sequence_rate)
        layer, found = ColourLayer(project, record.id), _problems(project, record.id, film)
        for one in found:
            number, time = (
                layer.shot_number(one.frame),
                format_timecode(one.frame, film.video.frame_rate),
            )
            if args.json:
                facts = {"frame": one.frame, "time": time, "shot": number, "worst": one.worst}
                print(json.dumps({"problem": one.trouble.value, **facts, "help": _help(one)}))
            else:
                shot = "" if number is None else f"  shot {number}"
                print(f"{time}{shot}  {words(one)}\n    {_help(one)}")
    if not found and not args.json:
        print("Nothing was found.")
    return 0


def _problems(project: "Project", film: "FilmId", info: "FilmInfo") -> "list[Problem]":
    from functools import partial

    import numpy as np

    from colorstudio.colorizers.features import load_features
    from colorstudio.engine.closer_look import look_closer
    from colorstudio.engine.problems import find_problems
    from colorstudio.engine.sight import Sight
    from colorstudio.engine.skin import look_at_skin
    from colorstudio.film.frame_range import FrameRange

    sure, restless = np.full((2, len(info.frames)), np.nan, np.float32)
    for choice in project.takes.chosen(film, FrameRange(0, len(info.frames))):
        place = FrameRange(choice.start, choice.stop)
        sure[slice(*place)] = project.chunks.confidence(choice.take, place)
        restless[slice(*place)] = project.chunks.flicker(choice.take, place)
    skin = look_at_skin(project, film, info, partial(Sight(load_features).likely, "skin"))
    closer = look_closer(project, film, info)
    return sorted([*find_problems(sure, restless), *closer, *skin.problems])


def _help(problem: "Problem") -> str:
    """What to do about it, in terms of the command line."""
    from colorstudio.engine.problems import Trouble

    return {
        Trouble.UNSURE: "Give an exemplar of this frame (--exemplar), or points (--points).",
        Trouble.FLICKER: "Colour the shot again with --temporal 1, or --reroll it.",
        Trouble.PALETTE: "Colour the shot again (--reroll).",
        Trouble.SKIN: "Lay a colour point on the skin (--points), or --reroll the shot.",
        Trouble.ISLAND: "Lay a colour point there (--points), or --reroll the shot.",
        Trouble.BARS: "Let colour fade in black (--black-point 0.1).",
    }[problem.trouble]
