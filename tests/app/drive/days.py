"""Runs the two days of a story in two processes, with a home of their own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import av

from tests.app.drive.server import x_server

_ROOT = Path(__file__).parents[3]
_DAY_S = 3600


def two_days(
    film: Path, out: Path, *, size: tuple[int, int], scale: float, quality: str
) -> dict[str, Any]:
    """Drive the studio, on a screen of ``size`` × ``scale`` pixels; what the person saw.

    ``out`` gets the film that was exported, and pictures of the screen.
    """
    (out / "pictures").mkdir(parents=True, exist_ok=True)
    film = _own_copy(film, out)
    with x_server(round(size[0] * scale), round(size[1] * scale)) as display:
        environment = _environment(out / "home", display, scale)
        first = _day("first", film, out, size, quality, environment)
        if first["exit code"]:
            return {"first": first}
        second = _day("second", film, out, size, quality, environment)
    return {"first": first, "second": second, "export": compare(film, out / "finished.mp4")}


def one_day(
    day: str,
    film: Path,
    out: Path,
    *,
    size: tuple[int, int],
    more: Mapping[str, str],
    display: int | None = None,
    quality: str = "Draft",
) -> dict[str, Any]:
    """Drive a single day, with ``more`` in its environment; what the person saw."""
    (out / "pictures").mkdir(parents=True, exist_ok=True)
    film = _own_copy(film, out)
    with x_server(*size, display) as name:
        environment = _environment(out / "home", name, 1.0) | dict(more)
        return _day(day, film, out, size, quality, environment)


def _own_copy(film: Path, out: Path) -> Path:
    """The film in the person's own folder: its project lies beside it."""
    target = out / film.name
    if target.absolute() != film.absolute():
        shutil.copy(film, target)
    return target


def compare(film: Path, made: Path) -> dict[str, Any]:
    """What an exported film has of its source."""
    source, target = sound(film), sound(made)
    return {
        "frames": frames(made),
        "source frames": frames(film),
        "packets of sound": len(target),
        "sound is the source's": source == target,
    }


def frames(film: Path) -> int:
    """Its number of pictures."""
    with av.open(str(film)) as source:
        return sum(1 for packet in source.demux(video=0) if packet.size)


def sound(film: Path) -> list[bytes]:
    """Its packets of sound, none if it is silent."""
    with av.open(str(film)) as source:
        if not source.streams.audio:
            return []
        return [bytes(packet) for packet in source.demux(audio=0) if packet.size]


def _day(
    day: str,
    film: Path,
    out: Path,
    size: tuple[int, int],
    quality: str,
    environment: dict[str, str],
) -> dict[str, Any]:
    report = out / f"{day}.json"
    report.unlink(missing_ok=True)
    command = [sys.executable, "-m", "tests.app.drive.studio", str(film), "--day", day]
    command += ["--out", str(out), "--album", str(out / "pictures"), "--report", str(report)]
    command += ["--size", f"{size[0]}x{size[1]}", "--quality", quality]
    done = subprocess.run(
        command, env=environment, cwd=_ROOT, stderr=subprocess.PIPE, text=True, timeout=_DAY_S
    )
    told: dict[str, Any] = json.loads(report.read_text()) if report.exists() else {}
    return told | {"exit code": done.returncode, "stderr": done.stderr[-4000:]}


def _environment(home: Path, display: str, scale: float) -> dict[str, str]:
    """That of a person who has never seen the studio, on this display."""
    homes = {f"XDG_{name}_HOME": str(home / name.lower()) for name in _HOMES}
    chosen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": f"{scale:g}"}
    unset = ("WAYLAND_DISPLAY", "XAUTHORITY", "QT_STYLE_OVERRIDE")
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    return kept | homes | chosen | {"HOME": str(home)}


_HOMES = ("CONFIG", "DATA", "CACHE", "STATE")
