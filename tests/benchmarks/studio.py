"""How quick the studio is under the hand: start, first picture, scrubbing, the UI's timer, cancel.

    python -m tests.benchmarks.studio FILM [--project P] [--no-job] [--jumps 20] [--json]

Opens the real studio (offscreen, unless QT_QPA_PLATFORM says otherwise) in a fresh process with a
home of its own. The film gets its colour first, unless ``--project`` has it already. Scrubbing is
measured at rest and, unless ``--no-job``, once more while the engine colours the film anew.
Random jumps wait for the exact picture; the drag moves on by a few frames every 40 ms.
Wall times are those of the user; the processor times are those of the studio's process alone.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from colorstudio.cli.main import main as studio

TARGETS = {
    "first window": 1000,
    "first picture": 1000,
    "coarse": 50,
    "exact": 150,
    "UI timer": 33,
    "cancel acknowledged": 100,
}
TICK_MS = 5
DRAG_MS = 40
DRAG_STEP = 6  # frames
DRAGS, MOVES = 6, 8
SHORT_WAY = 24  # frames
PATIENCE = 120.0  # seconds
SETTLE_MS = 800  # the engine's process has been started by then


@dataclass
class Series:
    """Milliseconds, and the processor time that went by meanwhile."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def add(self, wall: float, cpu: float = 0.0) -> None:
        self.wall.append(1000 * wall)
        self.cpu.append(1000 * cpu)


Figures = dict[str, Series]
Steps = Iterator[Callable[[], bool]]
"""Things to wait for, one after the other."""


def quantile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


# The measured process


class Ticker:
    """A timer of the UI thread that notes how late it comes."""

    def __init__(self) -> None:
        self.series = Series()
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def begin(self, series: Series) -> None:
        self.series = series
        self._last = time.perf_counter()
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.series.add(max(0.0, now - self._last - TICK_MS / 1000))
        self._last = now


class Probe:
    """Drives one window from its own event loop and notes the times."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.figures: Figures = {}
        self.ticker = Ticker()
        self.window: Any = None  # the MainWindow
        self.random = random.Random(7)
        self._steps: Steps | None = None
        self._wait: Callable[[], bool] = lambda: True
        self._deadline = 0.0
        self._poll = QTimer(interval=1)
        self._poll.timeout.connect(self._advance)

    def note(self, name: str, wall: float, cpu: float = 0.0) -> None:
        self.figures.setdefault(name, Series()).add(wall, cpu)

    def begin(self) -> None:
        """Called in the event loop, once the window is there."""
        widgets = QApplication.topLevelWidgets()
        self.window = next(w for w in widgets if isinstance(w, QMainWindow))
        self.window.pictures.pictureReady.connect(self._picture)
        self._steps = self._script()
        self._deadline = time.monotonic() + PATIENCE
        self._poll.start()

    def _advance(self) -> None:
        assert self._steps is not None
        if time.monotonic() > self._deadline:
            raise SystemExit("the studio did not answer in time")
        while self._wait():
            self._deadline = time.monotonic() + PATIENCE
            try:
                self._wait = next(self._steps)
            except StopIteration:
                self._finish()
                return

    def _finish(self) -> None:
        self._poll.stop()
        self.ticker.end()
        for job in self.window.jobs.active:
            self.window.jobs.cancel(job)
        self.window.jobs.jobs.clear()
        self.window.close()

    # What to do

    def _script(self) -> Steps:
        yield from self._open()
        yield from self._scrub("at rest")
        if not self.args.no_job:
            yield from self._colorize()
            yield from self._scrub("colorizing")
            yield from self._idle("colorizing")
            yield from self._cancel()

    def _open(self) -> Steps:
        self._ask(0)
        self.window.opener.open(self.args.project)
        yield lambda: self.first is not None
        assert self.first
        self.note("first picture", *self.first)
        yield lambda: self.exact is not None
        yield self._pause(0.5)
        yield lambda: not self.window.jobs.active

    def _scrub(self, when: str) -> Steps:
        count = len(self.window.pictures.film.frames)
        self.ticker.begin(self.figures.setdefault(f"UI timer, scrubbing {when}", Series()))
        for _ in range(self.args.jumps):
            frame = self.random.randrange(count)
            yield from self._jump(frame, f"jump {self._distance(frame)} {when}")
        frame = self.random.randrange(max(1, count // 3))
        for _ in range(self.args.jumps):
            frame = (frame + self.random.randrange(1, 13)) % count
            yield from self._jump(frame, f"step of 1-12 {when}")
        yield from self._drag(when, count)
        self.ticker.end()

    def _distance(self, frame: int) -> str:
        """How far the decoder has to go; a second is the keyframe distance of many films."""
        way = frame - self.window.pictures.film.frames.keyframe_before(frame)
        return "<= 24 past key" if way <= SHORT_WAY else "> 24 past key"

    def _jump(self, frame: int, name: str) -> Steps:
        self._ask(frame)
        self.window.playhead.seek(frame)
        yield lambda: self.exact is not None
        assert self.exact
        assert self.first
        if self.first < self.exact:  # else what was shown before was nearer than the keyframe
            self.note(f"coarse, {name}", *self.first)
        self.note(f"exact, {name}", *self.exact)
        yield self._pause(0.05)

    def _drag(self, when: str, count: int) -> Steps:
        """The hand moves on before the exact picture can be there, and then rests."""
        for _ in range(DRAGS):
            frame = self.random.randrange(count)
            for _ in range(MOVES):
                frame = (frame + DRAG_STEP) % count
                self._ask(frame)
                self.window.playhead.seek(frame)
                yield self._pause(DRAG_MS / 1000)
            yield lambda: self.exact is not None
            assert self.exact
            self.note(f"exact, hand rests {when}", *self.exact)

    def _colorize(self) -> Steps:
        self.window.starter.colorize(self.window.document.contents.shots)
        jobs = self.window.jobs.jobs
        self.job = next(reversed(jobs.values()))
        yield lambda: self.job.done > 0

    def _idle(self, when: str) -> Steps:
        self.ticker.begin(self.figures.setdefault(f"UI timer, watching {when}", Series()))
        yield self._pause(3.0)
        self.ticker.end()

    def _cancel(self) -> Steps:
        if self.job.is_over:
            print("the job was over before it could be cancelled; take a longer film")
            return
        heard: list[float] = []
        self.window.jobs.backend.stopping.connect(lambda _: heard.append(time.perf_counter()))
        asked = time.perf_counter()
        self.window.jobs.cancel(self.job)
        yield lambda: bool(heard)
        self.note("cancel acknowledged", heard[0] - asked)
        yield lambda: self.job.is_over
        self.note("cancelled", time.perf_counter() - asked)

    # What happens

    def _ask(self, frame: int) -> None:
        self.asked = time.perf_counter(), time.process_time()
        self.frame = frame
        self.first: tuple[float, float] | None = None
        self.exact: tuple[float, float] | None = None

    def _picture(self, frame: int, _original: object, coloured: object, exact: bool) -> None:
        now = time.perf_counter() - self.asked[0], time.process_time() - self.asked[1]
        if frame != self.frame:
            return
        self.first = self.first or now
        if exact and self.exact is None:
            self.exact = now
            if coloured is None:
                print(f"frame {frame} has no colour")

    def _pause(self, seconds: float) -> Callable[[], bool]:
        until = time.perf_counter() + seconds
        return lambda: time.perf_counter() >= until


class FirstPaint(QObject):
    """Notes when the window is there, and lets the probe begin a little later."""

    def __init__(self, app: QApplication, probe: Probe) -> None:
        super().__init__(app)
        self._app, self._probe = app, probe
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self._app.removeEventFilter(self)
            self._probe.note(
                "first window", time.time() - self._probe.args.begun, time.process_time()
            )
            QTimer.singleShot(SETTLE_MS, self._probe.begin)
        return False


def measure(args: argparse.Namespace) -> None:
    """The fresh process: the studio as its users start it, and the probe in its event loop."""
    app = QApplication(sys.argv[:1])
    probe = Probe(args)
    FirstPaint(app, probe)
    studio(["studio"])
    figures = {name: [s.wall, s.cpu] for name, s in probe.figures.items()}
    args.report.write_text(json.dumps({"figures": figures, "torch": "torch" in sys.modules}))


# The process that asks


def prepared(film: Path, project: Path | None, folder: Path) -> Path:
    """A copy of a project in which the whole film has colour."""
    copy = folder / "film.colorstudio"
    if project is None:
        words = ["colorize", str(film), "-o", str(folder / "colour.mp4"), "--project", str(copy)]
        subprocess.run([sys.executable, "-m", "colorstudio", *words], check=True)
    else:
        shutil.copy(project, copy)
    return copy


def home(folder: Path) -> dict[str, str]:
    """An environment whose settings, caches and untitled projects lie in ``folder``."""
    names = ("CONFIG", "DATA", "CACHE", "STATE")
    environment = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in names}
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, **environment}


def table(figures: dict[str, list[list[float]]]) -> str:
    """One line a figure."""
    lines = [
        f"{'milliseconds':42} {'n':>5} {'p50':>8} {'p95':>8} {'p99':>8} {'cpu p50':>8}  target"
    ]
    for name, (wall, cpu) in figures.items():
        target = next((str(ms) for start, ms in TARGETS.items() if name.startswith(start)), "")
        cells = [quantile(wall, share) for share in (0.5, 0.95, 0.99)] + [quantile(cpu, 0.5)]
        numbers = "".join(f"{cell:9.1f}" for cell in cells)
        lines.append(f"{name:42} {len(wall):5}{numbers}  {target}")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("film", type=Path)
    parser.add_argument("--project", type=Path, help="one that holds the film's colour")
    parser.add_argument("--no-job", action="store_true")
    parser.add_argument("--jumps", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--report", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--begun", type=float, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.report:
        measure(args)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = prepared(args.film.absolute(), args.project, folder)
        report = folder / "report.json"
        words = [*sys.argv[1:], "--project", str(project), "--report", str(report)]
        command = [sys.executable, "-m", "tests.benchmarks.studio", *words]
        command += ["--begun", repr(time.time())]
        subprocess.run(command, check=True, env=home(folder))
        told = json.loads(report.read_text())
    print(json.dumps(told) if args.json else table(told["figures"]))
    if told["torch"]:
        raise SystemExit("torch is in the studio's process")


if __name__ == "__main__":
    main()
