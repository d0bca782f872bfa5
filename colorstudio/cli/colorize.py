"""``colorstudio colorize FILM -o OUT``: film in, colour film out."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.claims import Claim
from colorstudio.cli import arguments
from colorstudio.engine.events import Event, LeftInColour, Notice
from colorstudio.errors import Cancelled, UsageError
from colorstudio.names import beside

if TYPE_CHECKING:
    from colorstudio.engine.colorize import ColorizeOptions
    from colorstudio.engine.events import OnEvent
    from colorstudio.engine.exemplars import ExemplarFile
    from colorstudio.engine.export import ExportJob
    from colorstudio.film.frame_range import FrameRange
    from colorstudio.film.info import FilmInfo
    from colorstudio.hints.fixed import FixedColour
    from colorstudio.project.ids import ShotNumber

_NONE = "none"
HELP = "turn a black-and-white film into a colour film"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("colorize", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument("film", type=arguments.path, metavar="FILM")
    parser.add_argument("-o", "--output", type=arguments.path, required=True, metavar="OUT")
    add_film_options(parser)
    parser.add_argument(
        "--project",
        type=arguments.path,
        metavar="P",
        help="the project file to keep colours in; default: beside OUT, with suffix .colorstudio",
    )
    add_selection_options(parser)
    parser.set_defaults(run=run)


def add_selection_options(parser: argparse.ArgumentParser) -> None:
    """Options that choose which part of a film is coloured."""
    parser.add_argument(
        "--donor",
        metavar="FILM",
        help="another copy of the film that has colour, of any size, crop, rate and cut, to take "
        "colours from; the project remembers it; none: do without it",
    )
    parser.add_argument("--shots", metavar="3,5-7", help="colour only these shots, write all")
    parser.add_argument(
        "--scene",
        metavar="NAME",
        help="colour only the shots of this scene, which exemplars then hold for; write all",
    )
    parser.add_argument(
        "--reroll",
        metavar="3,5-7",
        help="colour only these shots, each with a seed that it was not coloured with before",
    )
    parser.add_argument(
        "--shot-list",
        type=arguments.path,
        metavar="FILE",
        help="take the shots from a list that `colorstudio shots` wrote and you corrected",
    )
    parser.add_argument(
        "--dissolve",
        action="append",
        default=[],
        metavar="3=24",
        help="shot 3 comes in by a dissolve of 24 frames, 0: by a cut; may be given several times",
    )
    parser.add_argument("--range", metavar="A-B", help="colour and write only this part")


def add_film_options(parser: argparse.ArgumentParser) -> None:
    """Options that one film and a batch of films share."""
    arguments.add_rate_option(parser)
    arguments.add_colour_options(parser)
    arguments.add_grade_options(parser)
    arguments.add_export_options(parser)
    parser.add_argument(
        "--cluster",
        metavar="auto|ray://HOST:PORT",
        help="let the machines of a Ray cluster colour the shots; see docs/farm.md",
    )
    arguments.add_reporting_options(parser)


def run(args: argparse.Namespace) -> int:
    """Colour one film; a second run after a stop goes on where the first one ended."""
    from colorstudio.cli.progress import reporting

    project = args.project or default_project(args.output)
    with reporting(args.json) as on_event:
        colorize_one(args, args.film, args.output, project, on_event)
        on_event(Notice(f"{args.output} is written; its colours are kept in {project}."))
    return 0


def default_project(target: Path) -> Path:
    """The project file beside an export."""
    return beside(target if target.name.strip(".") else target.resolve(), ".colorstudio")


def colorize_one(
    args: argparse.Namespace, path: Path, target: Path, project: Path, on_event: "OnEvent"
) -> None:
    """Colour one film as the command line asks; ``on_event`` hears how it goes.

    Raises Cancelled, which says how to go on, after Ctrl-C.
    """
    from colorstudio.engine.exemplars import pinned_elsewhere
    from colorstudio.engine.export import rehearse
    from colorstudio.engine.known_projects import note_project

    film = arguments.opened(path, args.rate)
    without = args.exemplar == [_NONE]
    exemplars = [] if without else [_exemplar(text, film) for text in args.exemplar]
    options = colour_options(args, film, lambda text: on_event(Notice(text)))
    donor = _donor(args, film)
    export = arguments.export_job(args, film, target, options.part)
    rehearse(export)
    for warning in (
        *film.warnings,
        *_scan_warnings(args, film),
        *pinned_elsewhere(film, exemplars),
    ):
        on_event(Notice(warning))
    with _project_file(project):
        if args.scene is not None:
            options, places = _in_scene(options, project, film, args.scene)
            exemplars = [replace(one, ranges=places) for one in exemplars]
        if args.exemplar:
            options = replace(options, exemplars=_followed(project, film, exemplars))
        _use_donor(args, project, film, donor)
        if args.reroll is not None:
            options = _rerolled(options, project, film, arguments.shot_numbers(args.reroll))
        try:
            _run_job(args, film, project, options, export, _worded(on_event))
        except (KeyboardInterrupt, Cancelled):
            raise Cancelled(
                f"Stopped. What is coloured is kept in {project}; "
                "run the same command again to go on."
            ) from None
        finally:
            note_project(project)


def _run_job(
    args: argparse.Namespace,
    film: "FilmInfo",
    project: Path,
    options: "ColorizeOptions",
    export: "ExportJob",
    on_event: "OnEvent",
) -> None:
    from colorstudio.engine.control import JobControl

    control = JobControl()
    if args.cluster is None:
        from colorstudio.engine.colorize import ColorizeJob

        ColorizeJob(film, project, options, export, control, on_event).run()
    else:
        from colorstudio.engine.farm.running import colorize_on

        colorize_on(args.cluster, film, project, options, export, control, on_event)


def _in_scene(
    options: "ColorizeOptions", project: Path, film: "FilmInfo", name: str
) -> "tuple[ColorizeOptions, tuple[FrameRange, ...]]":
    """The shots of a scene alone, and their frames. Raises UsageError where there is none."""
    from colorstudio.engine.scenes import numbers_in, scene_named
    from colorstudio.project.document import Project

    with Project.open(project) as opened:
        film_id = opened.films.add(film).id
        scene = scene_named(opened.scenes.of(film_id), name)
        places = [shot.range for shot in opened.shots.of(film_id)]
    numbers = {*numbers_in(scene, places), *(options.shots or ())}
    ranges = tuple(place for place in places if scene.holds(place))
    return replace(options, shots=tuple(sorted(numbers))), ranges


def _rerolled(
    options: "ColorizeOptions", project: Path, film: "FilmInfo", shots: "tuple[ShotNumber, ...]"
) -> "ColorizeOptions":
    """These shots alone, each with a seed of its own. Raises UsageError where there is no such."""
    from colorstudio.engine.shot_state import TakeFacts, unused_seed
    from colorstudio.project.document import Project

    with Project.open(project) as opened:
        film_id = opened.films.add(film).id
        places = [shot.range for shot in opened.shots.of(film_id)]
        if not places:
            raise UsageError("There is nothing to colour again yet; leave --reroll out at first.")
        if shots[-1] > len(places):
            raise UsageError(f"There is no shot {shots[-1]}; the last one is {len(places)}.")
        facts = TakeFacts(opened.takes.of(film_id), ())
        seeds = {
            number: unused_seed(
                (facts.request(t).wish.seed for t in opened.takes.of(film_id, places[number - 1])),
                options.wish.seed,
            )
            for number in shots
        }
    return replace(options, shots=shots, seeds=seeds)


def _worded(on_event: "OnEvent") -> "OnEvent":
    """Says how the command line colours shots that were left as they are."""

    def show(event: Event) -> None:
        if isinstance(event, LeftInColour):
            event = Notice(f"{event.sentence} Use --recolour {event.named} to colour over it.")
        on_event(event)

    return show


def _scan_warnings(args: argparse.Namespace, film: "FilmInfo") -> Iterator[str]:
    from colorstudio.engine.own_colour import is_in_colour
    from colorstudio.engine.tint import film_tint
    from colorstudio.film.interlace import Scan, detect_scan

    scan = Scan.PROGRESSIVE if args.deinterlace else detect_scan(film)
    if scan is not Scan.PROGRESSIVE:
        yield (
            f"The film is {scan.value}; it is written as it is. "
            "Use --deinterlace to make whole pictures of its fields."
        )
    if args.recolour is None and is_in_colour(film):
        yield (
            "This film is in colour already: shots in colour stay as they are; "
            "--recolour all colours them."
        )
    elif not (args.own_tint or args.keep_tinted) and (tint := film_tint(film)):
        yield (
            f"The film has a tint of its own ({tint}), which the new colours take the place of. "
            "Use --own-tint 1 to lay it over them, or --keep-tinted to leave it alone."
        )


def colour_options(
    args: argparse.Namespace, film: "FilmInfo", say: Callable[[str], None]
) -> "ColorizeOptions":
    """The options of the engine that the command line means, but for exemplars; ``say`` hears what
    was chosen.

    Raises UsageError.
    """
    from colorstudio.engine.cast import read_cast
    from colorstudio.engine.colorize import ColorizeOptions
    from colorstudio.engine.objects import read_objects
    from colorstudio.engine.points import read_points
    from colorstudio.film.shotlist import read_shotlist

    return ColorizeOptions(
        arguments.shot_wish(args, _model(args, film, say)),
        device=args.device,
        prompts=arguments.shot_prompts(args.shot_prompt),
        features=args.features,
        points=read_points(args.points, len(film.frames)) if args.points else None,
        fixed=None if args.fixed is None else _fixed(args.fixed),
        objects=read_objects(args.objects, len(film.frames)) if args.objects else None,
        cast=read_cast(args.cast) if args.cast else None,
        shots=None if args.shots is None else arguments.shot_numbers(args.shots),
        shot_list=tuple(read_shotlist(args.shot_list, film)) if args.shot_list else None,
        dissolves=arguments.dissolves(args.dissolve),
        recolour=_recolour(args.recolour),
        keep_tinted=args.keep_tinted,
        part=None if args.range is None else arguments.part_of(film, args.range),
        grade=arguments.grade(args),
    )


def _fixed(path: Path) -> "tuple[FixedColour, ...]":
    from colorstudio.engine.fixing import check_things, read_rules
    from colorstudio.models.things import kinds_of_things

    rules = read_rules(path)
    check_things(rules, kinds_of_things())
    return rules


def _recolour(text: str | None) -> "tuple[ShotNumber, ...] | None":
    if text is None:
        return ()
    return None if text == "all" else arguments.shot_numbers(text)


def _model(args: argparse.Namespace, film: "FilmInfo", say: Callable[[str], None]) -> str:
    """The model asked for; ``auto`` is the one of those installed that suits the film.

    Raises ModelError where there is none, or nothing to make the maps that it follows.
    """
    from colorstudio.models.installed import find_model
    from colorstudio.models.perceivers import check_maps

    if args.model != "auto":
        check_maps(find_model(args.model).info)
        return str(args.model)
    from colorstudio.colorizers.device import this_machine
    from colorstudio.models.recommend import recommend_installed

    best = recommend_installed(film, args.quality, this_machine(args.device)).best
    say(f"{best.card.title} ({best.card.name}) is taken: {'; '.join(best.reasons)}.")
    return best.card.name


def _exemplar(text: str, film: "FilmInfo") -> "ExemplarFile":
    from colorstudio.engine.exemplars import ExemplarFile, is_picture
    from colorstudio.film.probe import probe

    path, times = arguments.exemplar(text)
    moment = None
    if times and not is_picture(path):
        moment = arguments.frame_at(probe(path), times.pop(0))
    if len(times) > 1:
        raise UsageError(f"{path} is a picture and takes one time, that of the frame it colours.")
    frame = arguments.frame_at(film, times[0]) if times else None
    return ExemplarFile(path, frame, moment=moment)


def _followed(
    project: Path, film: "FilmInfo", exemplars: "Sequence[ExemplarFile]"
) -> tuple[int, ...]:
    """The ids of those named, and of painted keyframes that came back; none where none is named."""
    from colorstudio.engine.exemplars import take_in
    from colorstudio.engine.keyframe_pictures import painted_keyframes
    from colorstudio.project.document import Project

    if not exemplars:
        return ()
    with Project.open(project) as opened:
        film_id = opened.films.add(film).id
        painted = (known.id for known in painted_keyframes(opened, film_id))
        return (*take_in(opened, film_id, film, exemplars), *painted)


def _donor(args: argparse.Namespace, film: "FilmInfo") -> "FilmInfo | None":
    """The colour copy that the command line names. Raises UsageError where it is none."""
    from colorstudio.engine.donor.donor import check
    from colorstudio.film.probe import probe

    if args.donor in (None, _NONE):
        return None
    copy = probe(arguments.path(args.donor))
    check(film, copy)
    return copy


def _use_donor(
    args: argparse.Namespace, project: Path, film: "FilmInfo", copy: "FilmInfo | None"
) -> None:
    """Keep the colour copy in the project; one that it knows already must be there."""
    from colorstudio.project.document import Project

    with Project.open(project) as opened:
        film_id = opened.films.add(film).id
        if copy is not None:
            opened.donors.choose(film_id, copy)
        elif args.donor == _NONE:
            opened.donors.remove(film_id)
        elif opened.donors.of(film_id) is not None:
            opened.donors.find_file(film_id)


@contextmanager
def _project_file(path: Path) -> Iterator[None]:
    """Make the project if there is none; where nothing came of it, leave none behind."""
    from colorstudio.project.document import Project

    with Claim(path):
        made = not path.exists()
        if made:
            Project.create(path).close()
        try:
            yield
        except BaseException:
            if made and not _has_colour(path):
                path.unlink(missing_ok=True)
            raise


def _has_colour(path: Path) -> bool:
    from colorstudio.project.document import Project

    with Project.open(path) as project:
        takes = [take for film in project.films.all() for take in project.takes.of(film.id)]
        return any(
            project.chunks.frames_done(take.id) or project.keyframes.frames(take.id)
            for take in takes
        )
