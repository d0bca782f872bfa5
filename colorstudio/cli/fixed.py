"""``colorstudio fixed PROJECT``: rules by which every thing of one colour becomes another."""

import argparse
from typing import TYPE_CHECKING

from colorstudio.chroma.hex_colour import to_hex
from colorstudio.cli import arguments
from colorstudio.counting import counted
from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.film.info import FilmInfo
    from colorstudio.hints.fixed import FixedColour, Sample
    from colorstudio.project.document import Project
    from colorstudio.project.films import FilmRecord

HELP = "show or change a film's fixed colours"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "fixed",
        help=HELP,
        description=f"{HELP.capitalize()}: every X becomes this colour. They hold for shots that "
        "are coloured from then on; without options they are listed.",
    )
    parser.add_argument("project", type=arguments.path, metavar="PROJECT")
    parser.add_argument("--film", type=int, default=1, metavar="N", help="which film of several")
    parser.add_argument(
        "--sample",
        action="append",
        default=[],
        metavar="TIMECODE@X,Y",
        help="a place that has the colour meant, as fractions of the picture's width and height; "
        "may be given several times",
    )
    parser.add_argument("--colour", metavar="#RRGGBB", help="the colour that it becomes")
    parser.add_argument("--name", default="", metavar="TEXT", help="what to call the rule")
    for name, words in (
        ("tolerance", "how far a colour may lie from a sample's, 0 to 0.5 (default: 0.05)"),
        ("softness", "how far beyond that it fades out, 0 to 0.5 (default: 0.04)"),
        ("luma-tolerance", "how far luma may lie from a sample's; 1, the default, is any"),
    ):
        parser.add_argument(f"--{name}", type=arguments.number, metavar="T", help=words)
    parser.add_argument(
        "--thing",
        metavar="KIND",
        help="only on this kind of thing: person, clothing, sky, road ...",
    )
    parser.add_argument("--remove", type=int, metavar="N", help="delete the rule of this number")
    parser.add_argument(
        "--load", type=arguments.path, metavar="FILE.json", help="take a file's rules instead"
    )
    parser.add_argument(
        "--save", type=arguments.path, metavar="FILE.json", help="write the rules to a file"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Change what is asked for, then say what there is."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.fixing import rules_of, set_rules, write_rules
    from colorstudio.project.document import Project

    changes = bool(args.sample or args.colour or args.load or args.remove is not None)
    if args.save is not None:
        arguments.check_folder(args.save)
    with Project.open(args.project, read_only=not changes) as project:
        record = film_of(project, args.film)
        rules = list(rules_of(project, record.id))
        if changes:
            rules = _changed(args, project, record, rules)
            set_rules(project, record.id, rules)
    if args.save is not None:
        write_rules(args.save, rules)
        print(f"{args.save}: {counted(len(rules), 'fixed colour')}.")
        return 0
    for number, rule in enumerate(rules, 1):
        print(f"{number}  {_described(rule)}")
    if not rules:
        print("No colours are fixed.")
    elif changes:
        print("They hold for what is coloured from now on; colorize the film again.")
    return 0


def _changed(
    args: argparse.Namespace, project: "Project", record: "FilmRecord", rules: "list[FixedColour]"
) -> "list[FixedColour]":
    from colorstudio.engine.fixing import check_things, read_rules
    from colorstudio.film.probe import probe
    from colorstudio.models.things import kinds_of_things

    if args.load is not None:
        rules = list(read_rules(args.load))
    if args.remove is not None:
        if not 1 <= args.remove <= len(rules):
            raise UsageError(f"There is no fixed colour {args.remove}; there are {len(rules)}.")
        rules = [rule for number, rule in enumerate(rules, 1) if number != args.remove]
    if args.sample or args.colour:
        film = probe(project.films.find_film(record.id), record.sequence_rate)
        rules = [*rules, _new_rule(args, project, record, film)]
    check_things(rules, kinds_of_things())
    return rules


def _new_rule(
    args: argparse.Namespace, project: "Project", record: "FilmRecord", film: "FilmInfo"
) -> "FixedColour":
    from colorstudio.hints.fixed import FixedColour

    if not args.sample or not args.colour:
        raise UsageError("A fixed colour takes both: --sample TIMECODE@X,Y and --colour #RRGGBB.")
    value = {
        "name": args.name or args.colour,
        "samples": [],
        "colour": args.colour,
        "thing": args.thing,
        "tolerance": args.tolerance,
        "softness": args.softness,
        "luma_tolerance": args.luma_tolerance,
    }
    samples = [_sample(text, project, record, film) for text in args.sample]
    value["samples"] = [[one.luma, one.cb, one.cr] for one in samples]
    return FixedColour.from_json({k: v for k, v in value.items() if v is not None})


def _sample(text: str, project: "Project", record: "FilmRecord", film: "FilmInfo") -> "Sample":
    from colorstudio.engine.fixing import coloured_frame

    time, _, place = text.rpartition("@")
    try:
        x, y = (float(value) for value in place.split(","))
    except ValueError:
        x = y = -1.0
    if not time or not (0 <= x <= 1 and 0 <= y <= 1):
        raise UsageError(f"A sample is a time and a place such as 00:00:04:00@0.5,0.8, not {text}.")
    frame = arguments.frame_at(film, time)
    return coloured_frame(project, record.id, film, frame).sample(x, y)


def _described(rule: "FixedColour") -> str:
    words = [
        f"{rule.name} → {to_hex(rule.rgb)}",
        counted(len(rule.samples), "sample"),
        f"tolerance {rule.tolerance:g}",
        f"softness {rule.softness:g}",
    ]
    if rule.luma_tolerance < 1:
        words.append(f"luma within {rule.luma_tolerance:g}")
    if rule.thing is not None:
        words.append(f"only {rule.thing}")
    return ", ".join(words)
