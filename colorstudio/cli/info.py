"""``colorstudio info``: what a film is, and what is wrong with it."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from colorstudio.cli import arguments
from colorstudio.counting import counted

if TYPE_CHECKING:
    from colorstudio.film.info import FilmInfo, SideStream


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("info", help="show what a film is", description=__doc__)
    parser.add_argument("film", type=Path, metavar="FILM", help="a film or a folder of pictures")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument(
        "--deep",
        action="store_true",
        help="also decode every picture: finds damage, interlacing and telecine",
    )
    arguments.add_rate_option(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the summary; raises FilmError where there is no film."""
    film = arguments.opened(args.film, args.rate)
    facts = _facts(film)
    if args.deep:
        facts |= _deep_facts(film)
    print(json.dumps(facts, ensure_ascii=False) if args.json else _text(film, facts))
    return 0


def _facts(film: "FilmInfo") -> dict[str, Any]:
    """Everything known, as JSON takes it."""
    from colorstudio.film.timecode import format_timecode

    video = film.video
    return {
        "path": str(film.path),
        "container": film.container,
        "size_bytes": film.size_bytes,
        "frames": len(film.frames),
        "seconds": round(film.frames.total_seconds, 6),
        "timecode_end": format_timecode(len(film.frames) - 1, video.frame_rate),
        "frame_rate": str(video.frame_rate),
        "variable_rate": video.variable_rate,
        "start_pts": int(film.frames.pts[0]),
        "time_base": str(film.frames.time_base),
        "keyframes": int(film.frames.keyframe.sum()),
        "codec": video.codec,
        "pixel_format": video.pixel_format,
        "width": video.width,
        "height": video.height,
        "sample_aspect_ratio": str(video.sar),
        "display_aspect_ratio": str(video.display_aspect),
        "rotation": video.rotation,
        "bit_depth": video.bit_depth,
        "grey": video.is_grey,
        "range": video.color_range.name.lower(),
        "matrix": video.matrix.name.lower(),
        "matrix_tagged": video.tagged,
        "primaries": video.primaries,
        "transfer": video.transfer,
        "field_order": video.field_order,
        "tracks": [_track(stream) for stream in film.side_streams],
        "chapters": [{"start": c.start, "end": c.end, "title": c.title} for c in film.chapters],
        "metadata": film.metadata,
        "warnings": list(film.warnings),
    }


def _track(stream: "SideStream") -> dict[str, Any]:
    facts = {
        "index": stream.index,
        "kind": stream.kind,
        "codec": stream.codec,
        "language": stream.language,
        "title": stream.title,
        "channels": stream.channels,
        "sample_rate": stream.sample_rate,
    }
    return {name: value for name, value in facts.items() if value is not None}


def _deep_facts(film: "FilmInfo") -> dict[str, Any]:
    """What only decoding shows."""
    from colorstudio.film.interlace import detect_scan
    from colorstudio.film.reader import FilmReader

    with FilmReader(film) as reader:
        damaged = [picture.frame for picture in reader.frames() if picture.corrupt]
    return {"scan": str(detect_scan(film)), "damaged_pictures": damaged}


def _text(film: "FilmInfo", facts: dict[str, Any]) -> str:
    """The summary for people: aligned names and values."""
    rows = [
        ("Film", film.path.name),
        ("File", f"{film.container}, {film.size_bytes / 1e6:.1f} MB"),
        ("Length", _length(film, facts)),
        ("Picture", _picture(film)),
        ("Stored as", _storage(film)),
        *((_kind(stream), _sound(stream)) for stream in film.side_streams),
        *(("Chapter", f"{c.start:.2f} s  {c.title}") for c in film.chapters),
        *(
            (name.capitalize(), film.metadata[name])
            for name in ("title", "date")
            if name in film.metadata
        ),
        *_deep_rows(facts),
        *(("Mind", warning) for warning in film.warnings),
    ]
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {value}" for name, value in rows)


def _length(film: "FilmInfo", facts: dict[str, Any]) -> str:
    rate = f"{float(film.video.frame_rate):.5g} fps"
    if film.video.variable_rate:
        rate = f"variable rate around {rate}"
    pictures = f"{counted(len(film.frames), 'picture')} at {rate}"
    return f"{film.frames.total_seconds:.2f} s ({pictures}), last {facts['timecode_end']}"


def _picture(film: "FilmInfo") -> str:
    video = film.video
    text = f"{video.width} × {video.height}, shown {float(video.display_aspect):.3g}:1"
    if video.sar != 1:
        text += f" (pixels {video.sar.numerator}:{video.sar.denominator})"
    if video.rotation:
        text += f", turned {video.rotation}° clockwise"
    scan = {"unknown": "", "progressive": ", progressive"}.get(video.field_order, ", interlaced")
    return text + scan


def _storage(film: "FilmInfo") -> str:
    video = film.video
    kind = "grey" if video.is_grey else video.matrix.name + ("" if video.tagged else " (assumed)")
    return (
        f"{video.codec}, {video.pixel_format}, {video.bit_depth} bits, "
        f"{video.color_range.name.lower()} range, {kind}"
    )


def _kind(stream: "SideStream") -> str:
    return {"audio": "Sound", "subtitle": "Subtitles"}.get(stream.kind, stream.kind.capitalize())


def _sound(stream: "SideStream") -> str:
    parts = [stream.codec]
    if stream.channels:
        parts.append(f"{stream.channels} channel{'s' if stream.channels > 1 else ''}")
    if stream.sample_rate:
        parts.append(f"{stream.sample_rate} Hz")
    return ", ".join(parts + [p for p in (stream.language, stream.title) if p])


def _deep_rows(facts: dict[str, Any]) -> list[tuple[str, str]]:
    if "scan" not in facts:
        return []
    damaged = facts["damaged_pictures"]
    shown = ", ".join(map(str, damaged[:10])) + (" …" if len(damaged) > 10 else "")
    return [
        ("Scan", facts["scan"]),
        ("Damage", f"{counted(len(damaged), 'picture')}: {shown}" if damaged else "none found"),
    ]
