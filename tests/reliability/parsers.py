"""Every parser that reads a stranger's bytes, and a good specimen of what each one reads."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import cv2
import numpy as np

from colorstudio.app.document.settings import SettingsFile
from colorstudio.chroma.codec import StoredChunk, encode_chunk
from colorstudio.chroma.grid import GridSize
from colorstudio.cli import arguments, config
from colorstudio.cli.batch_films import find_films
from colorstudio.engine.exemplars import read_picture
from colorstudio.engine.fixing import read_rules
from colorstudio.engine.grading import read_grade
from colorstudio.engine.points import read_points
from colorstudio.errors import ColorStudioError
from colorstudio.film.info import FilmInfo, FrameIndex
from colorstudio.film.shotlist import FORMATS, read_shotlist, shotlist_text
from colorstudio.film.shots import Shot
from colorstudio.film.timecode import parse_time
from colorstudio.hints.palette_file import NamedColour, read_palette, write_palette
from colorstudio.models.catalogue import read_entries
from colorstudio.models.lean import read_lean
from colorstudio.models.manifest import MANIFEST, ModelFile, ModelManifest, read_manifest
from colorstudio.project.document import Project
from colorstudio.training.config import read_config
from tests.media import PLAIN_VIDEO

FRAMES = 50
_CONFIGS = Path(__file__).parents[2] / "configs"


@dataclass(frozen=True)
class Parser:
    """``read`` raises ColorStudioError for what makes no sense, and nothing else."""

    name: str
    good: bytes
    read: Callable[[bytes], object]


@cache
def parsers() -> tuple[Parser, ...]:
    """All of them; files go to a folder of their own."""
    folder = Path(mkdtemp(prefix="colorstudio-fuzz-"))
    lists = (
        Parser(kind, _shot_list(kind), _through(folder / f"list.{kind}", _read_list))
        for kind in FORMATS
    )
    return (
        *lists,
        Parser("points", _points(), _through(folder / "points.json", _read_points)),
        Parser("grade", _grade(), _through(folder / "grade.json", read_grade)),
        Parser("fixed", _rules(), _through(folder / "rules.json", read_rules)),
        Parser("gpl", b"GIMP Palette\nName: A\n#\n 52  70 107\tNavy\n", _palette(folder, "gpl")),
        Parser("ase", _ase(folder), _palette(folder, "ase")),
        Parser("config", b"quality: draft\nshots: 3,5-7\nexemplar: [a, b]\n", _config(folder)),
        Parser("batch", b"# reel\na.mp4\nb.mp4\n", _through(folder / "list.txt", find_films)),
        Parser("shots", b"3,5-7", lambda data: arguments.shot_numbers(_text(data))),
        Parser("lean", b"warm+clothes:-7*0.5", lambda data: read_lean(_text(data))),
        Parser("time", b"01:00:03:12", lambda data: parse_time(_text(data), Fraction(25))),
        Parser("chunk", _chunk(), _read_chunk),
        Parser("project", _project(folder), _through(folder / "p.colorstudio", read_project)),
        Parser("picture", _picture(), _read_picture),
        Parser("training", _training(), _through(folder / "train.yaml", read_config)),
        Parser("library", _library(), _through(folder / "own.yaml", _read_library)),
        Parser("manifest", _manifest(), _through(folder / MANIFEST, _read_manifest)),
        Parser("studio", b'{"version": 1, "device": "cpu"}', _studio(folder / "studio.json")),
    )


def escapes(parser: Parser, data: bytes) -> Exception | None:
    """What a parser lets through of other errors than ours."""
    try:
        parser.read(data)
    except ColorStudioError:
        return None
    except Exception as error:  # noqa: BLE001  (that is what is looked for)
        return error
    return None


@cache
def film() -> FilmInfo:
    """A film that lists and points belong to."""
    index = FrameIndex(np.arange(FRAMES), np.arange(FRAMES) % 12 == 0, Fraction(1, 24), 1)
    return FilmInfo(Path("reel.mp4"), "mp4", 1000, PLAIN_VIDEO, index)


def read_project(path: Path) -> None:
    """Everything that a window shows of a project."""
    with Project.open(path, read_only=True) as project:
        project.history.entries()
        for record in project.films.all():
            for take in project.takes.of(record.id):
                project.chunks.missing_ranges(take.id)
                project.chunks.confidence(take.id, take.range)
                chunk = project.chunks.read_chunk_at(take.id, take.range.start)
                if chunk is not None:
                    StoredChunk(chunk.data)[0]
            project.shots.of(record.id)
            project.markers.of(record.id)
            project.exemplars.of(record.id)
            for still in project.stills.of(record.id):
                project.stills.picture(still)


def _through(path: Path, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    def parse(data: bytes) -> object:
        for beside in path.parent.glob(f"{path.name}-*"):
            beside.unlink()
        path.write_bytes(data)
        return read(path)

    return parse


def _read_list(path: Path) -> object:
    return read_shotlist(path, film())


def _read_points(path: Path) -> object:
    return read_points(path, FRAMES)


def _read_picture(data: bytes) -> object:
    return read_picture("a.png", data, GridSize(18, 24))


def _read_library(path: Path) -> object:
    return list(read_entries(path))


def _read_manifest(path: Path) -> object:
    return read_manifest(path.parent)


def _studio(path: Path) -> Callable[[bytes], object]:
    return _through(path, lambda path: SettingsFile(path).load())


def _read_chunk(data: bytes) -> object:
    chunk = StoredChunk(data)
    return [chunk[frame] for frame in range(len(chunk))]


def _text(data: bytes) -> str:
    return data.decode(errors="replace")


def _config(folder: Path) -> Callable[[bytes], object]:
    path = folder / "config.yaml"
    return _through(path, lambda _: config.expand(["colorize", "f", "--config", str(path)]))


def _shot_list(kind: str) -> bytes:
    shots = [Shot(0, 20, "Opening"), Shot(20, FRAMES, "", "dissolve")]
    return shotlist_text(shots, film(), kind).encode()


def _points() -> bytes:
    point = {"id": "1", "colour": "#aa3310", "path": [[0.5, 0.25], [0.6, 0.3]], "radius": 0.02}
    frames = [{"frame": 3, "points": [point]}]
    return json.dumps({"format": "colorstudio-points", "version": 1, "frames": frames}).encode()


def _grade() -> bytes:
    cure = {"hue_by_hue": [[10, 5], [120, -20]], "shadows": [0.1, -0.2], "reach": {"hue": 20}}
    return json.dumps({"format": "colorstudio-grade", "version": 1, "tint": 0.1, **cure}).encode()


def _rules() -> bytes:
    rule = {"name": "Coat", "samples": [[0.5, 0.1, 0.0]], "colour": "#7a2f3b", "thing": "sky"}
    return json.dumps(
        {"format": "colorstudio-fixed-colours", "version": 1, "rules": [rule]}
    ).encode()


def _palette(folder: Path, kind: str) -> Callable[[bytes], object]:
    return _through(folder / f"palette.{kind}", read_palette)


def _ase(folder: Path) -> bytes:
    path = folder / "good.ase"
    write_palette(path, "A", [NamedColour("Navy", (52, 70, 107)), NamedColour("", (1, 2, 3))])
    return path.read_bytes()


def _picture() -> bytes:
    colours = np.random.default_rng(0).integers(0, 255, (12, 16, 3), np.uint8)
    return cv2.imencode(".png", colours)[1].tobytes()


def _training() -> bytes:
    return (_CONFIGS / "prior.yaml").read_bytes()


def _library() -> bytes:
    facts = {
        **{"name": "own", "title": "Own", "kind": "ddcolor", "summary": "A model."},
        **{"licence": "Apache-2.0", "commercial_use": True, "memory_mib": 100},
        "parts": [{"repo": "someone/own", "files": ["config.json"]}],
    }
    return json.dumps([facts]).encode()  # which is YAML, too


def _manifest() -> bytes:
    files = (ModelFile("model.safetensors", 100, "0" * 64),)
    facts = ModelManifest("own", "Own", "ddcolor", "Apache-2.0", True, 100, files)
    return json.dumps(asdict(facts)).encode()


def _chunk() -> bytes:
    chroma = np.random.default_rng(0).normal(0, 0.05, (14, 2, 18, 24)).astype(np.float32)
    return encode_chunk(chroma)


def _project(folder: Path) -> bytes:
    """A small project with a row in every table, as one file without a log."""
    path = folder / "good.colorstudio"
    with suppress(FileNotFoundError):
        path.unlink()
    Project.create(path).close()
    with closing(sqlite3.connect(path)) as connection:
        _fill(connection)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
    return path.read_bytes()


def _fill(connection: sqlite3.Connection) -> None:
    rows: tuple[tuple[str, tuple[object, ...]], ...] = (
        ("film", (1, "/f/reel.mp4", "reel.mp4", 1000, "ab", FRAMES, 0, "1/24", 64, 48)),
        ("shot", (1, 1, 0, 20, "Opening", "cut", 0, None, None)),
        ("take", (1, 1, 0, 20, "{}", "key", "2026-01-01", 0, "", 0, 0)),
        ("choice", (1, 1, 0, 20, 1)),
        ("chunk", (1, 1, 0, 14, b"\0" * 56, b"\0" * 56)),
        ("chunk_data", (1, _chunk())),
        ("marker", (1, 1, 5, "Here")),
        ("picture", ("ab", b"png")),
        ("still", (1, 1, 5, "Here", "ab")),
        ("setting", (1, 1, "seed", "3")),
    )
    for table, values in rows:
        marks = ", ".join("?" * len(values))
        connection.execute(f"INSERT INTO {table} VALUES ({marks})", values)
