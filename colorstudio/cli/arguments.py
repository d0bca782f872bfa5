"""Options that several commands share, and how their values are read."""

import argparse
import codecs
import math
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from colorstudio.errors import UsageError

if TYPE_CHECKING:
    from colorstudio.chroma.grade import Grade
    from colorstudio.engine.export import ExportJob
    from colorstudio.film.frame_range import FrameRange
    from colorstudio.film.info import FilmInfo
    from colorstudio.hints.wish import ShotWish
    from colorstudio.models.settings import SampleSettings
    from colorstudio.project.ids import ShotNumber

QUALITIES = ("draft", "standard", "fine")
DEVICES = ("auto", "cpu", "cuda", "mps")
COMPARISONS = ("side-by-side", "split")
_SEED_DIGITS = 19
_SHOT_DIGITS = 6
CODECS = ("h264", "h265", "av1", "prores", "ffv1", "images", "gif")


def add_colour_options(parser: argparse.ArgumentParser) -> None:
    """How the film is coloured."""
    group = parser.add_argument_group("colour")
    group.add_argument(
        "--model", default="default", metavar="NAME", help="the colour model, or auto"
    )
    group.add_argument(
        "--seed", type=seed, default=0, metavar="N", help="another seed, another colouring"
    )
    group.add_argument(
        "--variety",
        type=_fraction,
        default=0.0,
        metavar="0..1",
        help="how far seeds may differ; 0 keeps to the likeliest colour (default: 0)",
    )
    group.add_argument(
        "--lean",
        default="",
        metavar="WAY",
        help="a likely way for colour to go: warm, cool, dusk, night, clothes:N, any:N, joined by "
        "+, as `colorstudio explore` names them",
    )
    group.add_argument(
        "--mood",
        default="",
        metavar="MOOD",
        help="what sky, grass, skin ... weakly lean to: noon, dusk, technicolor, autochrome, or "
        "colours such as sky=#5080d0, joined by +, each *0 to *4 as strong; `colorstudio mood` "
        "takes them from a film's own shots",
    )
    group.add_argument(
        "--steps",
        type=_count,
        metavar="N",
        help="sampling steps of each pass; the default model's draft has none",
    )
    _add_prompt_options(group)
    group.add_argument(
        "--quality",
        choices=QUALITIES,
        default="standard",
        help="draft: the default model's first guess as it is, fewer steps of other models; fine: "
        "more passes, more steps (default: standard)",
    )
    group.add_argument("--device", choices=DEVICES, default="auto")
    group.add_argument(
        "--temporal",
        type=_fraction,
        default=1.0,
        metavar="S",
        help="smoothing along the motion, 0 (off) to 1",
    )
    group.add_argument(
        "--exemplar",
        action="append",
        default=[],
        metavar="IMAGE[@TIMECODE]|VIDEO@TIME[@TIMECODE]",
        help="a colour picture: of a frame of the film, to be carried over its shot, or of like "
        "things, to lend its colours; or the frame of a colour film at TIME; may be given "
        "several times; default: those that the project has; none: no exemplars",
    )
    group.add_argument(
        "--no-memory",
        action="store_true",
        help="let shots draw no colour from like shots before them",
    )
    group.add_argument(
        "--space",
        action="store_true",
        help="find the camera's path where it moves, so that places that leave the picture and "
        "come back keep their colour (docs/space.md)",
    )
    group.add_argument(
        "--features",
        default="auto",
        metavar="NAME|FOLDER",
        help="what finds like things: default, or a folder with a vision transformer",
    )
    group.add_argument(
        "--match-shots",
        choices=("previous", "next", "both"),
        default="none",
        help="let shots agree with the colours their neighbours have",
    )
    group.add_argument(
        "--recolour",
        metavar="3,5-7|all",
        help="colour these shots although they are in colour already; default: leave those as "
        "they are",
    )
    group.add_argument(
        "--keep-tinted",
        action="store_true",
        help="leave shots as they are that have a tint of their own, such as blue nights",
    )
    group.add_argument(
        "--points",
        type=path,
        metavar="FILE.json",
        help="colour points and strokes, as `colorstudio points` writes them (docs/points.md)",
    )
    group.add_argument(
        "--objects",
        type=path,
        metavar="FILE.json",
        help="things that were pointed at and their colours, as `colorstudio objects --save` "
        "writes them (docs/objects.md)",
    )
    group.add_argument(
        "--cast",
        type=path,
        metavar="FILE.json",
        help="names and colours of objects, as `colorstudio cast --save` writes them; those that "
        "the film has take the colours of the file",
    )
    group.add_argument(
        "--fixed",
        type=path,
        metavar="FILE.json",
        help="colours that become others wherever they are, as `colorstudio fixed --save` writes "
        "them (docs/steering.md)",
    )


def _add_prompt_options(group: "argparse._ArgumentGroup") -> None:
    """The words that models with a text encoder take; the others leave it aside."""
    group.add_argument(
        "--prompt", default="", metavar="TEXT", help="what the film shows, and in which colours"
    )
    group.add_argument(
        "--shot-prompt",
        action="append",
        default=[],
        metavar="3,5-7=TEXT",
        help="another prompt for these shots; may be given several times",
    )
    group.add_argument(
        "--negative-prompt",
        default="",
        metavar="TEXT",
        help="what the colours should avoid",
    )
    group.add_argument(
        "--guidance",
        type=number,
        default=1.0,
        metavar="G",
        help="how strictly the prompt is followed; 1 is the model's default, 0 none at all",
    )
    group.add_argument(
        "--strength",
        type=number,
        metavar="0..1",
        help="how far a painting model may go from the grey picture (default: the model's own)",
    )


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """How the colour film is written."""
    group = parser.add_argument_group("export")
    group.add_argument("--codec", choices=CODECS, help="default: what suits the file name")
    group.add_argument("--crf", type=int, metavar="N", help="constant quality; lower is better")
    group.add_argument("--preset", metavar="P", help="the encoder's speed preset")
    group.add_argument("--bit-depth", type=int, choices=(8, 10, 12), help="default: the film's")
    group.add_argument(
        "--hardware", choices=("auto", "off"), default="off", help="use the machine's encoder chip"
    )
    group.add_argument(
        "--deinterlace", action="store_true", help="make whole pictures of fields (bwdif)"
    )
    group.add_argument(
        "--compare", choices=COMPARISONS, help="original and colour in one film, colour right"
    )
    group.add_argument("--no-audio", action="store_true", help="leave the sound out")
    group.add_argument("--overwrite", action="store_true", help="replace an existing file")


def add_grade_options(parser: argparse.ArgumentParser) -> None:
    """How vivid and how warm; applied when the film is written, without a model."""
    group = parser.add_argument_group("grade")
    group.add_argument(
        "--look", metavar="NAME", help="one of the studio's, such as two-strip or kodachrome"
    )
    group.add_argument(
        "--grade",
        type=path,
        metavar="FILE.json",
        help="with curves, wheels and all, as `colorstudio grade --save` writes it; what is named "
        "beside it or a look holds in place of theirs",
    )
    group.add_argument("--vividness", type=number, metavar="V", help="1 as sampled, 0 grey")
    group.add_argument("--warmth", type=number, metavar="W", help="-1 cool to 1 warm")
    group.add_argument("--tint", type=number, metavar="T", help="-1 green to 1 magenta")
    group.add_argument(
        "--own-tint",
        type=_fraction,
        metavar="0..1",
        help="how much of the tint that the film itself has lies over the new colour",
    )
    group.add_argument(
        "--black-point", type=number, metavar="L", help="luma below which colour fades, 0 to 0.5"
    )
    group.add_argument(
        "--white-point", type=number, metavar="L", help="luma above which colour fades, 0.5 to 1"
    )


def add_rate_option(parser: argparse.ArgumentParser) -> None:
    """How fast a folder of numbered pictures plays."""
    parser.add_argument(
        "--rate",
        metavar="FPS",
        help="of a folder of numbered pictures: pictures a second, such as 16, 18 or 23.976 "
        "(default: 24)",
    )


def opened(path: Path, rate: str | None) -> "FilmInfo":
    """The film of the command line, probed. Raises UsageError or FilmError."""
    from colorstudio.film.probe import probe
    from colorstudio.film.timecode import parse_rate

    if rate is None:
        return probe(path)
    wanted = parse_rate(rate)
    if path.is_file():
        raise UsageError(f"{path.name} has times of its own; --rate is for folders of pictures.")
    return probe(path, wanted)


def add_reporting_options(parser: argparse.ArgumentParser) -> None:
    """How progress is shown."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line on stdout")
    parser.add_argument("--config", metavar="FILE", help="read options from a YAML file")


def read_text(path: Path, what: str) -> str:
    """A text file as people's programs write it: UTF-8, or UTF-16 behind its byte order mark.

    Single bytes that are no UTF-8 are kept as :func:`os.fsdecode` keeps those of file names.
    Raises UsageError.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"The {what} {path} cannot be read: {error.strerror}.") from None
    try:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return data.decode("utf-16")
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise UsageError(f"{path} is no {what}: it is not text.")
    return text


def seed(text: str) -> int:
    """What random number generators take; the engine counts on from it."""
    if not text.isdecimal() or len(text) > _SEED_DIGITS or int(text) >= 1 << 63:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 to 2^63 - 1")
    return int(text)


def path(text: str) -> Path:
    """A file or a folder; an empty name is a slip, such as a variable that is not set."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name is empty")
    return Path(text)


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < len(text) < _SEED_DIGITS or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 upwards")
    return int(text)


def _fraction(text: str) -> float:
    value = number(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not between 0 and 1")
    return value


def number(text: str) -> float:
    """A finite number, for argparse."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number")
    return value


def sample_settings(args: argparse.Namespace) -> "SampleSettings":
    """How the model samples, as the command line asks."""
    from colorstudio.models.lean import read_lean
    from colorstudio.models.settings import SampleSettings

    read_lean(args.lean)  # it says what is wrong
    return SampleSettings(
        lean=args.lean,
        quality=args.quality,
        steps=args.steps,
        guidance=args.guidance,
        prompt=args.prompt,
        variety=args.variety,
        negative_prompt=args.negative_prompt,
        strength=args.strength,
    )


def shot_wish(args: argparse.Namespace, model: str) -> "ShotWish":
    """What is asked for every shot, but for what lies in the project."""
    from colorstudio.hints.wish import MatchShots, ShotWish

    return ShotWish(
        model=model,
        settings=sample_settings(args),
        seed=args.seed,
        temporal=args.temporal,
        memory=not args.no_memory,
        space=args.space,
        match=MatchShots(args.match_shots),
        mood=_mood(args.mood),
    )


def _mood(text: str) -> str:
    """Checked. Raises UsageError."""
    if text:
        from colorstudio.hints.mood import read_mood
        from colorstudio.models.things import kinds_of_things

        read_mood(text, kinds_of_things())
    return text


def shot_prompts(texts: list[str]) -> "dict[ShotNumber, str]":
    """``3,5-7=TEXT`` several times → prompt of each shot; the last word counts. UsageError."""
    prompts: dict[ShotNumber, str] = {}
    for text in texts:
        shots, equals, prompt = text.partition("=")
        if not equals or not prompt.strip():
            raise UsageError(
                f"--shot-prompt takes shots and a text such as 3,5-7=A red coat; {text!r} is none."
            )
        prompts.update(dict.fromkeys(shot_numbers(shots), prompt.strip()))
    return prompts


def dissolves(texts: list[str]) -> "dict[ShotNumber, int]":
    """``3,5-7=24`` several times → frames of the dissolve into each shot. UsageError."""
    lengths: dict[ShotNumber, int] = {}
    for text in texts:
        shots, equals, frames = text.partition("=")
        if not equals or not _is_number(frames.strip()):
            raise UsageError(
                f"--dissolve takes shots and a number of frames such as 3=24; {text!r} is none."
            )
        lengths.update(dict.fromkeys(shot_numbers(shots), int(frames)))
    return lengths


def shot_numbers(text: str) -> "tuple[ShotNumber, ...]":
    """``3,5-7`` → (3, 5, 6, 7). Raises UsageError."""
    from colorstudio.project.ids import ShotNumber

    numbers: set[ShotNumber] = set()
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        if not _is_number(first) or (dash and not _is_number(last)):
            raise UsageError(f"Shots are given as numbers such as 3,5-7; {text!r} is none.")
        span = range(int(first), int(last or first) + 1)
        if not span or span[0] < 1:
            raise UsageError(f"Shots are numbered from 1 upwards; {part!r} names none.")
        numbers.update(map(ShotNumber, span))
    return tuple(sorted(numbers))


def _is_number(text: str) -> bool:
    """Of a shot: no film has as many as a longer one would count."""
    return text.isdecimal() and len(text) <= _SHOT_DIGITS


def part_of(film: "FilmInfo", text: str) -> "FrameRange":
    """``A-B`` as frames, from A up to but not with B; either may be left out. Raises UsageError."""
    from colorstudio.film.frame_range import FrameRange

    start, dash, stop = text.partition("-")
    if not dash or not (start.strip() or stop.strip()):
        raise UsageError(f"--range takes two times such as 00:01:00-00:02:00; {text!r} is none.")
    part = FrameRange(
        frame_at(film, start) if start.strip() else 0,
        frame_at(film, stop) if stop.strip() else len(film.frames),
    )
    if part.length <= 0:
        raise UsageError(f"The range {text} is empty: its end is not after its start.")
    return part


def frame_at(film: "FilmInfo", text: str) -> int:
    """The frame on screen at a timecode or a number of seconds. Raises UsageError."""
    from colorstudio.film.timecode import parse_time

    seconds = parse_time(text.strip(), film.video.frame_rate)
    if seconds > film.frames.total_seconds:
        raise UsageError(f"{text} is after the end of the film, {film.frames.total_seconds:.2f} s.")
    return film.frames.frame_at(float(seconds))


def grade(args: argparse.Namespace) -> "Grade | None":
    """The grade asked for; None where nothing was. Raises UsageError."""
    from colorstudio.chroma.grade import Grade
    from colorstudio.engine.grading import look_named, read_grade

    if args.look is not None and args.grade is not None:
        raise UsageError("A look is a grade; give --look or --grade, not both.")
    start = None
    if args.look is not None:
        start = look_named(args.look)
    elif args.grade is not None:
        start = read_grade(args.grade)
    names = ("vividness", "warmth", "tint", "own_tint", "black_point", "white_point")
    wanted = {name: getattr(args, name) for name in names}
    given = {name: value for name, value in wanted.items() if value is not None}
    return replace(start or Grade(), **given) if given or start else None


def export_job(
    args: argparse.Namespace, film: "FilmInfo", target: Path, part: "FrameRange | None"
) -> "ExportJob":
    """What to write, and how. Raises UsageError."""
    from colorstudio.engine.comparison import Comparison
    from colorstudio.engine.export import ExportJob
    from colorstudio.film.codecs import ExportSettings
    from colorstudio.film.frame_range import FrameRange

    settings = ExportSettings(
        codec=args.codec,
        crf=args.crf,
        preset=args.preset,
        bit_depth=args.bit_depth,
        audio="none" if args.no_audio else "copy",
        hardware=args.hardware,
    )
    frames = part or FrameRange(0, len(film.frames))
    compare = Comparison(args.compare) if args.compare else None
    return ExportJob(film, target, settings, args.overwrite, *frames, args.deinterlace, compare)


def check_sheet(target: Path) -> None:
    """Raises UsageError where a contact sheet cannot be written."""
    if target.suffix.lower() != ".png":
        raise UsageError(f"The contact sheet is a PNG; let {target.name} end in .png.")
    check_folder(target)


def make_folder(folder: Path) -> None:
    """Make a folder for files to be written into, and those above it. Raises UsageError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {folder} cannot be made: {error.strerror}.") from error


def check_folder(target: Path) -> None:
    """Raises UsageError where a file has no folder to lie in."""
    if not target.parent.is_dir():
        raise UsageError(f"There is no folder {target.parent} to write {target.name} into.")


def exemplar(text: str) -> tuple[Path, list[str]]:
    """``PICTURE@TIME@TIME`` → (path, times, none to two). Raises UsageError if there is no file."""
    path, times = text, list[str]()
    while not Path(path).is_file() and "@" in path and len(times) < 2:
        path, _, time = path.rpartition("@")
        times.insert(0, time)
    if not Path(path).is_file():
        raise UsageError(f"There is no exemplar picture {text}.")
    return Path(path), times
