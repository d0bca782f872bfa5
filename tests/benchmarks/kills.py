"""``python -m tests.benchmarks.kills``: kill -9 at random moments, and what is left each time.

A short film is coloured, exported and edited, its work carried over to another scan, and a project
of an older format opened, each by a process that is killed at a moment drawn by chance. After each
kill the project must pass SQLite's integrity check, no file may bear the export's name unless it is
whole, nothing stored before may be gone; runs that are let through to the end must write what an
uninterrupted one writes. At the desk scenes, reviews, fixed colours, colour copies, stills,
dissolves, partial exemplars and grades are edited: what is left must be the same edits made without
a kill, up to the one at hand.
"""

import argparse
import os
import random
import signal
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

import colorstudio.engine.colorize  # noqa: F401  (loaded once: children are forked)
from colorstudio.cli.main import main as command
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.project.document import Project
from tests.colorizers.models import save_tiny_model
from tests.media import grey_scene, make_film
from tests.reliability.desk import desk_project, edits_from, states_after, work
from tests.reliability.documents import contents, older_document

FRAMES = 60
_EVERY = 10  # kills between two runs that are let through


@dataclass
class Tally:
    """What became of one kind of job."""

    kills: int = 0
    sound: int = 0  # integrity check passed, or no project yet
    lost: int = 0  # kills after which something stored before was gone
    broken: int = 0  # files under their final name that were not whole
    through: int = 0
    equal: int = 0  # of those let through: the same film as uninterrupted


class Bench:
    """A film, a quick model, and the film that comes of it without a kill."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.dice = folder, random.Random(seed)
        os.environ["COLORSTUDIO_MODELS"] = str(folder / "models")
        save_tiny_model(folder / "models" / "tiny")
        self.film = make_film(
            folder / "film.mkv", frames=FRAMES, width=96, height=64, codec="ffv1", paint=grey_scene
        )
        self.whole = folder / "whole.mkv"
        start = time.monotonic()
        run_through(self.colorize(self.whole))
        self.seconds = time.monotonic() - start
        self.reference = chroma(self.whole)

    def colorize(self, target: Path) -> list[str]:
        """Words that colour the film."""
        more = ["--model", "tiny", "--quality", "draft", "--no-memory", "--codec", "ffv1"]
        return ["colorize", str(self.film), "-o", str(target), "--overwrite", *more]

    def colorize_kills(self, count: int) -> Tally:
        """Again and again on one project, so that kills add up until it is done."""
        tally, number = Tally(), 0
        while tally.kills < count:
            number += 1
            target = self.folder / f"c{number}.mkv"
            project = Path(f"{target}.colorstudio")
            before = 0
            for _ in range(_EVERY):
                self._kill(lambda target=target: self._quiet(self.colorize(target)), self.seconds)
                before = self._look(tally, project, target, before)
            self._let_through(tally, self.colorize(target), target)
            project.unlink()
        return tally

    def export_kills(self, count: int) -> Tally:
        """Over an older export, which must stay until the new one is whole."""
        tally, target = Tally(), self.folder / "e.mkv"
        project = Path(f"{self.whole}.colorstudio")
        words = ["export", str(project), "-o", str(target), "--codec", "ffv1", "--overwrite"]
        start = time.monotonic()
        run_through(words)
        seconds = time.monotonic() - start
        while tally.kills < count:
            self._kill(lambda: self._quiet(words), seconds)
            self._look(tally, project, target, FRAMES)
            if tally.kills % _EVERY == 0:
                self._let_through(tally, words, target)
        return tally

    def save_kills(self, count: int) -> Tally:
        """Edits that were confirmed are there, whenever the kill came."""
        tally, path = Tally(), self.folder / "s.colorstudio"
        with Project.create(path) as project:
            film = project.films.add(probe(self.film)).id
        while tally.kills < count:
            read, write = os.pipe()

            def edit(write: int = write) -> None:
                with Project.open(path) as project:
                    while True:
                        project.markers.add(film, 3)
                        os.write(write, b".")

            with Project.open(path) as project:
                before = len(project.markers.of(film))
            self._kill(edit, 0.4)
            os.close(write)
            with os.fdopen(read, "rb") as pipe:
                confirmed = len(pipe.read())
            tally.kills += 1
            tally.sound += integrity(path)
            with Project.open(path) as project:
                tally.lost += len(project.markers.of(film)) < before + confirmed
        return tally

    def desk_kills(self, count: int) -> Tally:
        """As many edits as were confirmed, or one more."""
        tally, path, twin = Tally(), self.folder / "d.colorstudio", self.folder / "t.colorstudio"
        copy = make_film(self.folder / "copy.mkv", frames=FRAMES, width=96, height=64, codec="ffv1")
        while tally.kills < count:
            path.unlink(missing_ok=True)
            desk_project(path, self.film)
            read, write = os.pipe()

            def edit(write: int = write) -> None:
                with Project.open(path) as project:
                    for number in range(1_000_000):
                        for step in edits_from(number, copy):
                            step(project)
                            os.write(write, b".")

            self._kill(edit, 1.0)
            os.close(write)
            with os.fdopen(read, "rb") as pipe:
                confirmed = len(pipe.read())
            tally.kills += 1
            tally.sound += integrity(path)
            twin.unlink(missing_ok=True)
            desk_project(twin, self.film)
            tally.lost += work(path) not in states_after(twin, copy, confirmed)
        return tally

    def conform_kills(self, count: int) -> Tally:
        """Both projects stay sound, and a run that is let through ends as without a kill."""
        tally, number = Tally(), 0
        scan = make_film(
            self.folder / "scan.mkv", frames=FRAMES - 8, width=144, height=96, codec="ffv1",
            paint=_rescanned,
        )  # fmt: skip
        old, whole = Path(f"{self.whole}.colorstudio"), self.folder / "n.colorstudio"
        words = ["conform", str(old), str(scan), "-o"]
        start = time.monotonic()
        run_through([*words, str(whole)])
        seconds = time.monotonic() - start
        while tally.kills < count:
            number += 1
            target = self.folder / f"n{number}.colorstudio"
            for _ in range(_EVERY // 2):
                again = [*words, str(target)]
                self._kill(lambda again=again: self._quiet(again), seconds)
                tally.kills += 1
                tally.sound += integrity(old) and (not target.exists() or integrity(target))
            tally.through += 1
            if not target.exists() or not work(target)["choice"]:
                run_through(again)
            tally.equal += carried(target) == carried(whole)
        return tally

    def migration_kills(self, count: int) -> Tally:
        """A project of an older format is the old one or the new one, and another try lifts it."""
        tally, old = Tally(), older_document()
        path = self.folder / "m.colorstudio"
        backup = Path(f"{path}.v3.bak")
        path.write_bytes(old)
        before = contents(path)
        start = time.monotonic()
        Project.open(path).close()
        seconds, after = time.monotonic() - start, contents(path)
        while tally.kills < count:
            for left in self.folder.glob("m.colorstudio*"):
                left.unlink()
            path.write_bytes(old)
            self._kill(lambda: Project.open(path).close(), seconds)
            tally.kills += 1
            found = contents(path)  # which asks for integrity
            tally.sound += 1
            tally.lost += found not in (before, after)
            tally.broken += backup.exists() and contents(backup) != before
            Project.open(path).close()
            tally.through += 1
            tally.equal += contents(path) == after and contents(backup) == before
        return tally

    def _kill(self, work: Callable[[], object], seconds: float) -> None:
        child = os.fork()
        if not child:
            try:
                work()
            finally:
                os._exit(0)
        time.sleep(self.dice.uniform(0, 1.1 * seconds))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)

    @staticmethod
    def _quiet(words: list[str]) -> int:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        return command(words)

    def _look(self, tally: Tally, project: Path, target: Path, before: int) -> int:
        """Returns how many frames are stored now."""
        tally.kills += 1
        tally.sound += not project.exists() or integrity(project)
        if target.exists() and not np.array_equal(chroma(target), self.reference):
            tally.broken += 1
        stored = frames_stored(project) if project.exists() else 0
        tally.lost += stored < before
        return stored

    def _let_through(self, tally: Tally, words: list[str], target: Path) -> None:
        tally.through += 1
        run_through(words)
        tally.equal += np.array_equal(chroma(target), self.reference)


def run_through(words: list[str]) -> None:
    """In a child, as what the others are forked from must not have started a thread."""
    child = os.fork()
    if not child:
        os._exit(Bench._quiet(words))
    _, status = os.waitpid(child, 0)
    if status:
        raise SystemExit(f"{words} ended with {os.waitstatus_to_exitcode(status)}")


def _rescanned(frame: int, width: int, height: int) -> NDArray[np.uint8]:
    """The film a few frames later, larger."""
    return np.asarray(cv2.resize(grey_scene(frame + 4, 96, 64), (width, height)), np.uint8)


def carried(path: Path) -> list[bytes]:
    """All chroma of a project, and where it is shown."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT start, stop, first, data FROM take JOIN chunk ON chunk.take = take.id"
            " JOIN chunk_data ON chunk_data.chunk = chunk.id ORDER BY start, first"
        ).fetchall()
        shown = connection.execute("SELECT start, stop FROM choice ORDER BY start").fetchall()
    return [repr((rows, shown)).encode()]


def integrity(path: Path) -> bool:
    """Whether a project is sound, and opens."""
    with closing(sqlite3.connect(path)) as connection:
        sound = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    Project.open(path).close()
    return bool(sound)


def frames_stored(path: Path) -> int:
    """Frames with colour."""
    with Project.open(path, read_only=True) as project:
        takes = [take for film in project.films.all() for take in project.takes.of(film.id)]
        return sum(project.chunks.frames_done(take.id) for take in takes)


def chroma(path: Path) -> NDArray[np.uint8]:
    """All chroma of a film."""
    with FilmReader(probe(path)) as reader:
        return np.array([[p.cb, p.cr] for p in reader.frames()])


def main() -> int:
    """Print the table; exit code 1 where something was lost or broken."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--colorize", type=int, default=100, metavar="N", help="kills")
    options.add_argument("--export", type=int, default=50, metavar="N", help="kills")
    options.add_argument("--save", type=int, default=50, metavar="N", help="kills")
    options.add_argument("--desk", type=int, default=50, metavar="N", help="kills")
    options.add_argument("--conform", type=int, default=40, metavar="N", help="kills")
    options.add_argument("--migration", type=int, default=50, metavar="N", help="kills")
    options.add_argument("--seed", type=int, default=0)
    args = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), args.seed)
        print("| job | kills | sound | lost | broken | let through | equal |", flush=True)
        print("| --- | --- | --- | --- | --- | --- | --- |", flush=True)
        failed = False
        for name, kill, count in (
            ("colorize", bench.colorize_kills, args.colorize),
            ("export", bench.export_kills, args.export),
            ("save", bench.save_kills, args.save),
            ("desk", bench.desk_kills, args.desk),
            ("conform", bench.conform_kills, args.conform),
            ("migration", bench.migration_kills, args.migration),
        ):
            t = kill(count)
            counts = (t.kills, t.sound, t.lost, t.broken, t.through, t.equal)
            print(f"| {name} | {' | '.join(map(str, counts))} |", flush=True)
            failed |= t.sound < t.kills or t.lost + t.broken > 0 or t.equal < t.through
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
