"""``colorstudio suggest FILM|PROJECT``: which frames to colour by hand."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from colorstudio.engine.events import OnEvent
    from colorstudio.engine.suggest import Suggestion
    from colorstudio.film.info import FilmInfo
    from colorstudio.film.shots import Shot

HELP = "name the frames whose colouring by hand would help most"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = commands.add_parser("suggest", help=HELP, description=HELP.capitalize() + ".")
    parser.add_argument(
        "source", type=Path, metavar="FILM|PROJECT", help="a film, or a project with its takes"
    )
    parser.add_argument("--count", type=int, default=5, metavar="N", help="how many at most")
    parser.add_argument("--features", default="auto", metavar="NAME|FOLDER")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the frames, the most useful first. Raises FilmError, ProjectError or ModelError."""
    from colorstudio.cli.progress import reporting
    from colorstudio.colorizers.features import load_features
    from colorstudio.engine.control import JobControl
    from colorstudio.engine.suggest import suggest_exemplars

    extractor = load_features(args.features, args.device)
    with reporting(as_json=False) as on_event:
        film, shots, doubt = _source(args.source, on_event)
        suggestions = suggest_exemplars(film, shots, doubt, args.count, extractor, JobControl())
    for suggestion in suggestions:
        print(_as_json(suggestion, film) if args.json else _line(suggestion, film))
    if not suggestions and not args.json:
        print("All of the film is sure of its colour.")
    return 0


def _source(
    path: Path, on_event: "OnEvent"
) -> "tuple[FilmInfo, list[Shot], list[NDArray[np.float32]]]":
    """The film, its shots, and how unsure their colour is."""
    from colorstudio.cli.export import film_of
    from colorstudio.engine.shot_source import known_shots
    from colorstudio.engine.suggest import doubts, unseen
    from colorstudio.film.probe import probe
    from colorstudio.project.document import Project

    if path.suffix != ".colorstudio":
        film = probe(path)
        shots = _detected(film, on_event)
        return film, shots, unseen(shots)
    with Project.open(path, read_only=True) as project:
        record = film_of(project, 1)
        film = probe(project.films.find_film(record.id), record.sequence_rate)
        known = known_shots(project, record.id, len(film.frames))
        shots = _detected(film, on_event) if known is None else known
        return film, shots, doubts(project, record.id, shots)


def _detected(film: "FilmInfo", on_event: "OnEvent") -> "list[Shot]":
    from colorstudio.engine.control import JobControl
    from colorstudio.engine.open_film import working_grid
    from colorstudio.engine.shot_source import detect
    from colorstudio.film.frame_range import FrameRange

    grid = working_grid(film)
    whole = FrameRange(0, len(film.frames))
    return list(detect(film, grid, whole, 0.5, JobControl(), on_event))


def _line(suggestion: "Suggestion", film: "FilmInfo") -> str:
    from colorstudio.film.timecode import format_timecode

    shots = ", ".join(map(str, suggestion.shots))
    return (
        f"{format_timecode(suggestion.frame, film.video.frame_rate)}  frame {suggestion.frame}: "
        f"{suggestion.seconds:.1f} s become sure, in shot {shots}"
    )


def _as_json(suggestion: "Suggestion", film: "FilmInfo") -> str:
    seconds = film.frames.seconds(suggestion.frame)
    return json.dumps(
        {
            "frame": suggestion.frame,
            "time": round(seconds, 3),
            "seconds": round(suggestion.seconds, 2),
            "shots": suggestion.shots,
        }
    )
