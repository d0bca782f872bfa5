"""Jobs that are tried with faults, each with what must hold after one."""

import io
import json
import os
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Protocol

import av

from colorstudio.app.document.settings import SettingsFile, StudioSettings
from colorstudio.cli.main import main as command
from colorstudio.engine.points import write_points
from colorstudio.errors import ColorStudioError
from colorstudio.film.info import FilmInfo
from colorstudio.film.probe import probe
from colorstudio.film.shotlist import write_shotlist
from colorstudio.film.shots import Shot
from colorstudio.hints.points import ColourPoint, FramePoints
from colorstudio.models.installed import list_models
from colorstudio.models.upkeep import verify_model
from colorstudio.project.document import Project
from tests.media import make_film
from tests.reliability.faults.document_jobs import Migration, Steps

BEFORE = b"what stood here before"
_LIBRARY = """
- name: colours
  title: Colours
  kind: ddcolor
  summary: A network of a test.
  licence: Apache-2.0
  commercial_use: true
  parts:
    - repo: someone/colours
      files: [config.json, "model.safetensors"]
  memory_mib: 100
"""


class Job(Protocol):
    """What is tried. ``folder`` is new each time, and what is written goes there."""

    source: Path
    """The folder that is read from."""

    def prepare(self, folder: Path) -> None:
        """Put there what the job finds."""
        ...

    def work(self, folder: Path) -> int:
        """Do it; returns the exit code of a command."""
        ...

    def broken(self, folder: Path, code: int, said: str) -> str:
        """What is wrong after such an exit and such words; empty where all is right."""
        ...


class Export:
    """A project's film is written over an older file."""

    def __init__(self, source: Path, name: str, codec: str) -> None:
        self.source = source
        film = make_film(source / "film.mkv", frames=20, width=256, height=192, rate=8, audio="aac")
        self._project = source / "film.colorstudio"
        with Project.create(self._project) as project:
            project.films.add(probe(film))
        self._name, self._codec = name, codec
        self._whole = source / f"whole-{name}"
        _quietly(lambda: self._run(self._whole))

    def prepare(self, folder: Path) -> None:
        target = folder / self._name
        if target.suffix:
            target.write_bytes(BEFORE)

    def work(self, folder: Path) -> int:
        return self._run(folder / self._name)

    def broken(self, folder: Path, code: int, said: str) -> str:
        target = folder / self._name
        strays = [path.name for path in folder.iterdir() if path != target]
        if strays and code >= 0:  # a process that dies can put nothing away
            return f"left {strays}"
        as_before = target.read_bytes() == BEFORE if target.suffix else not target.exists()
        if as_before:
            return "" if code else "success is claimed without a film"
        if "could not be decoded" in said:  # it says itself that it is not the same
            return ""
        same = _packets(target) == _packets(self._whole)
        return "" if same else "a broken file bears the film's name"

    def _run(self, target: Path) -> int:
        more = ["--overwrite", "--json", "--codec", self._codec]
        return command(["export", str(self._project), "-o", str(target), *more])


class Download:
    """A model comes from a folder that stands for the network."""

    def __init__(self, source: Path) -> None:
        self.source = source / "mirror"
        repository = self.source / "someone" / "colours"
        repository.mkdir(parents=True)
        facts = {"encoder_name": "convnext-t", "num_queries": 100}
        (repository / "config.json").write_text(json.dumps(facts))
        (repository / "model.safetensors").write_bytes(bytes(range(256)) * 10_000)
        library = source / "colorstudio" / "library"
        library.mkdir(parents=True)
        (library / "own.yaml").write_text(_LIBRARY)
        os.environ["XDG_DATA_HOME"] = str(source)

    def prepare(self, folder: Path) -> None:
        os.environ["COLORSTUDIO_MODELS"] = str(folder)

    def work(self, folder: Path) -> int:
        return command(
            ["models", "download", "colours", "--yes", "--json", "--mirror", str(self.source)]
        )

    def broken(self, folder: Path, code: int, said: str) -> str:
        is_known = any(entry.name == "colours" for entry in list_models())
        if not code and not is_known:
            return "success is claimed without a model"
        if is_known:
            verify_model("colours")
        else:  # another try brings it
            _quietly(lambda: self.work(folder))
            verify_model("colours")
        return ""


class SmallFiles:
    """What a person keeps beside a film: shots, points, settings."""

    def __init__(self, source: Path) -> None:
        self.source = source
        self._film = probe(make_film(source / "film.mkv", frames=20))
        self._whole = source / "whole"
        self._whole.mkdir()
        _quietly(lambda: self.work(self._whole))

    def prepare(self, folder: Path) -> None:
        for path in self._whole.iterdir():
            (folder / path.name).write_bytes(BEFORE)

    def work(self, folder: Path) -> int:
        SettingsFile(folder / "studio.json").save(StudioSettings())
        try:
            _write_lists(folder, self._film)
        except ColorStudioError as error:
            sys.stderr.write(f"colorstudio: {error}\n")
            return 2
        return 0

    def broken(self, folder: Path, code: int, said: str) -> str:
        names = {path.name for path in folder.iterdir()}
        if strays := names - {path.name for path in self._whole.iterdir()}:
            return f"left {strays}"
        for path in folder.iterdir():
            if path.read_bytes() not in (BEFORE, (self._whole / path.name).read_bytes()):
                return f"{path.name} is neither the old one nor the new one"
        return ""


def _write_lists(folder: Path, film: FilmInfo) -> None:
    for name in ("shots.csv", "shots.edl", "shots.otio"):
        write_shotlist(folder / name, [Shot(0, 8, "Opening"), Shot(8, 20)], film)
    point = ColourPoint("sky", ((0.3, 0.2),), (60, 90, 200), 0.05)
    write_points(folder / "points.json", [FramePoints(3, (point,))])


JOBS: dict[str, Callable[[Path], Job]] = {
    "mp4": lambda source: Export(source, "film.mp4", "ffv1"),
    "mov": lambda source: Export(source, "film.mov", "prores"),
    "mkv": lambda source: Export(source, "film.mkv", "ffv1"),
    "gif": lambda source: Export(source, "film.gif", "gif"),
    "images": lambda source: Export(source, "pictures", "images"),
    "download": Download,
    "small": SmallFiles,
    "project": Steps,
    "older": Migration,
}


def _quietly(work: Callable[[], int]) -> None:
    """Where no fault is, it has to succeed."""
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as said:
        code = work()
    if code:
        raise SystemExit(f"It fails without a fault: {said.getvalue()}")


def _packets(path: Path) -> dict[str, list[bytes]]:
    """Pictures and sound as they are coded."""
    if path.is_dir():
        return {entry.name: [entry.read_bytes()] for entry in path.iterdir()}
    with av.open(str(path)) as film:
        packets = [packet for packet in film.demux() if packet.size]
        kinds = {packet.stream.type for packet in packets}
        return {kind: [bytes(p) for p in packets if p.stream.type == kind] for kind in kinds}
