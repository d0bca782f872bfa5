"""What other programs can ask for, plainly by name or as tools of the Model Context Protocol."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from colorstudio import __version__, api
from colorstudio.chroma.hex_colour import of_hex
from colorstudio.errors import ColorStudioError, UsageError
from colorstudio.records import RecordError, record_of
from colorstudio.serving.rpc import Control, Json, Method, Report

_PROTOCOL = "2025-06-18"
_QUALITIES = ("draft", "standard", "fine")
Asked = TypeVar("Asked")

_FILM = {"type": "string", "description": "path of the film"}
_PROJECT = {"type": "string", "description": "path of its project; default: beside the film"}
_NUMBER = {"type": "integer", "minimum": 0}


@dataclass(frozen=True, slots=True)
class _OfFilm:
    film: str
    project: str | None = None

    def open(self) -> api.ColourFilm:
        return api.open_film(self.film, self.project)


@dataclass(frozen=True, slots=True)
class _Pinned:
    picture: str
    frame: int | None = None


@dataclass(frozen=True, slots=True)
class _Colorize(_OfFilm):
    shots: list[int] | None = None
    model: str = "default"
    seed: int = 0
    quality: str = "standard"
    exemplars: list[_Pinned] | None = None


@dataclass(frozen=True, slots=True)
class _Point:
    x: float
    y: float
    colour: str
    radius: float = 0.02


@dataclass(frozen=True, slots=True)
class _Points(_OfFilm):
    frame: int = 0
    points: list[_Point] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Export(_OfFilm):
    target: str = ""
    codec: str | None = None
    overwrite: bool = False


def info(params: Json, report: Report, control: Control) -> object:
    """What a film is."""
    with _asked(_OfFilm, params).open() as film:
        video = film.info.video
        return {
            "frames": len(film.info.frames),
            "seconds": round(film.info.frames.total_seconds, 6),
            "frame_rate": str(video.frame_rate),
            "width": video.width,
            "height": video.height,
            "grey": video.is_grey,
            "project": str(film.project),
            "warnings": list(film.info.warnings),
        }


def shots(params: Json, report: Report, control: Control) -> object:
    """The film's shots, with what they show."""
    with _asked(_OfFilm, params).open() as film:
        return {"shots": [_shot(film, shot) for shot in film.shots(_hearing(report))]}


def colorize(params: Json, report: Report, control: Control) -> object:
    """Colour shots, by default all that have no colour yet."""
    asked = _asked(_Colorize, params)
    if asked.quality not in _QUALITIES:
        raise UsageError(f"A quality is {', '.join(_QUALITIES)}, and not {asked.quality}.")
    wish = api.ShotWish(
        model=asked.model, seed=asked.seed, settings=api.SampleSettings(quality=asked.quality)
    )
    exemplars = asked.exemplars
    job = api.JobControl()
    control.on_cancel(job.cancel)
    with asked.open() as film:
        film.colorize(
            wish,
            shots=asked.shots,
            exemplars=None
            if exemplars is None
            else [api.ExemplarFile(Path(one.picture), one.frame) for one in exemplars],
            on_event=_hearing(report),
            control=job,
        )
        return {"shots": [_shot(film, shot) for shot in film.shots()]}


def points(params: Json, report: Report, control: Control) -> object:
    """Lay colour points on a frame, in place of those it has; colorize then heeds them."""
    asked = _asked(_Points, params)
    laid = tuple(
        api.ColourPoint(str(n), ((one.x, one.y),), _colour(one.colour), one.radius)
        for n, one in enumerate(asked.points, 1)
    )
    with asked.open() as film:
        film.lay_points(api.FramePoints(asked.frame, laid))
    return {"frame": asked.frame, "points": len(laid)}


def export(params: Json, report: Report, control: Control) -> object:
    """Write the film as it stands, with its sound."""
    asked = _asked(_Export, params)
    if not asked.target:
        raise UsageError("Name the target: the file to write.")
    job = api.JobControl()
    control.on_cancel(job.cancel)
    settings = api.ExportSettings(codec=asked.codec)
    with asked.open() as film:
        written = film.export(
            asked.target,
            settings,
            overwrite=asked.overwrite,
            on_event=_hearing(report),
            control=job,
        )
    return {"written": str(written)}


_POINT = {
    "type": "object",
    "properties": {
        "x": {"type": "number", "description": "0 (left) to 1"},
        "y": {"type": "number", "description": "0 (top) to 1"},
        "colour": {"type": "string", "description": "#rrggbb; a grey one says: no colour here"},
        "radius": {"type": "number", "description": "of the picture's shorter side"},
    },
    "required": ["x", "y", "colour"],
}
_EXEMPLAR = {
    "type": "object",
    "properties": {"picture": {"type": "string"}, "frame": _NUMBER},
    "required": ["picture"],
}
_TOOLS: Mapping[str, tuple[Method, dict[str, Any], list[str]]] = {
    "info": (info, {}, []),
    "shots": (shots, {}, []),
    "colorize": (
        colorize,
        {
            "shots": {"type": "array", "items": {"type": "integer", "minimum": 1}},
            "model": {"type": "string"},
            "seed": {"type": "integer"},
            "quality": {"enum": list(_QUALITIES)},
            "exemplars": {"type": "array", "items": _EXEMPLAR},
        },
        [],
    ),
    "points": (
        points,
        {"frame": _NUMBER, "points": {"type": "array", "items": _POINT}},
        ["frame", "points"],
    ),
    "export": (
        export,
        {
            "target": {"type": "string", "description": "its suffix says the container"},
            "codec": {"type": "string", "description": "h264, h265, prores, ffv1, …"},
            "overwrite": {"type": "boolean"},
        },
        ["target"],
    ),
}


def methods() -> dict[str, Method]:
    """All that a server answers, by name."""
    tools = {name: method for name, (method, *_) in _TOOLS.items()}
    return {
        **tools,
        "initialize": lambda params, report, control: {
            "protocolVersion": _PROTOCOL,
            "capabilities": {"tools": {}},
            "serverInfo": {"name": "colorstudio", "version": __version__},
        },
        "ping": lambda params, report, control: {},
        "tools/list": lambda params, report, control: {"tools": _listed()},
        "tools/call": _call,
    }


def _listed() -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "description": method.__doc__,
            "inputSchema": {
                "type": "object",
                "properties": {"film": _FILM, "project": _PROJECT, **properties},
                "required": ["film", *required],
            },
        }
        for name, (method, properties, required) in _TOOLS.items()
    ]


def _call(params: Json, report: Report, control: Control) -> object:
    """As the protocol has it: what a tool fails by is a result that the model reads."""
    name, values = str(params.get("name")), params.get("arguments") or {}
    if name not in _TOOLS:
        raise UsageError(f"There is no tool {name}; there are {', '.join(_TOOLS)}.")
    try:
        result = _TOOLS[name][0](values, report, control)
    except api.Cancelled:
        raise
    except ColorStudioError as error:
        return {"content": [{"type": "text", "text": str(error)}], "isError": True}
    text = json.dumps(result, ensure_ascii=False)
    return {"content": [{"type": "text", "text": text}], "structuredContent": result}


def _asked(kind: type[Asked], params: Json) -> Asked:
    known = {name: value for name, value in params.items() if name != "_meta"}
    try:
        return record_of(kind, known)
    except RecordError as error:
        raise UsageError(f"The parameters are not right: {error}") from None


def _hearing(report: Report) -> api.OnEvent:
    def hear(event: api.Event) -> None:
        match event:
            case api.Progress(stage, done, total):
                report(done, total, str(stage))
            case api.Notice(text):
                report(0, 0, text)

    return hear


def _shot(film: api.ColourFilm, shot: api.ShotView) -> dict[str, Any]:
    shown = [take for take in film.takes(shot.number) if take.shown]
    return {
        "number": shot.number,
        "start": shot.start,
        "stop": shot.stop,
        "name": shot.name,
        "take": shown[0].id if shown else None,
    }


def _colour(text: str) -> tuple[int, int, int]:
    rgb = of_hex(text)
    if rgb is None:
        raise UsageError(f"A colour is written as #rrggbb, and not {text}.")
    return rgb
