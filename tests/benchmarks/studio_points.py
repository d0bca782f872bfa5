"""How soon the studio shows a colour point: laid over the frame, and as the model answers.

    python -m tests.benchmarks.studio_points FILM [--frame N] [--clicks 8] [--height 800]

The real window (offscreen, unless QT_QPA_PLATFORM says otherwise), engine and model, with a home of
its own. "at once" and "answer": from the mouse's release until the picture is on its way to the
screen, journalled in the project; with it, the processor time of the studio alone.
"""

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from colorstudio.app.base.theme import apply_theme
from colorstudio.app.document.settings import SettingsFile
from colorstudio.app.shell.window import MainWindow
from colorstudio.app.viewer.preview import FrameBasis
from colorstudio.app.work.backend import EngineBackend

PATIENCE = 300.0  # seconds


def main() -> None:
    """Click, and print what each click took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("film", type=Path)
    parser.add_argument("--frame", type=int, default=0)
    parser.add_argument("--clicks", type=int, default=8)
    parser.add_argument("--height", type=int, default=800)
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = home
        film = Path(shutil.copy(args.film, home))
        app = QApplication([])
        apply_theme(app)
        engine = EngineBackend(device="cpu")
        engine.start()
        window = MainWindow(SettingsFile(), engine)
        window.resize(args.height * 16 // 10, args.height)
        window.show()
        try:
            measure(window, film, args.frame, args.clicks)
        finally:
            window.close()
            engine.shutdown()


def measure(window: MainWindow, film: Path, frame: int, clicks: int) -> None:
    """Colour the shot, then lay points on the frame."""
    window.opener.open(film)
    wait(lambda: bool(window.document.contents.shots) and not window.jobs.active)
    window.playhead.seek(frame)
    shot = window.document.shot_at(frame)
    assert shot is not None
    window.starter.colorize([shot])
    wait(lambda: not window.jobs.active)
    window.document.refresh()
    window.points.switch(on=True)
    heard: list[tuple[bool, float, float]] = []

    def hear(basis: FrameBasis) -> None:
        heard.append((basis.preview.answer is None, time.perf_counter(), time.process_time()))

    window.pictures.previewed.connect(hear)
    size = window.pictures.picture_size
    print(f"{size.width()} x {size.height()}\npoints  at once: ms  CPU ms   answer: ms  CPU ms")
    places = np.random.default_rng(0).uniform(0.1, 0.9, (clicks, 2))
    for count, (x, y) in enumerate(places, 1):
        wait(lambda: window.points.seen_at((0.5, 0.5)) is not None)
        heard.clear()
        at = window.viewer.picture_map.point((float(x), float(y))).toPoint()
        clock, own = time.perf_counter(), time.process_time()
        QTest.mouseClick(window.viewer, Qt.MouseButton.LeftButton, pos=at)
        wait(lambda: any(not quick for quick, *_ in heard))
        first = next(one for one in heard if one[0])
        figures = [
            1000 * (now - then) for one in (first, heard[-1])
            for now, then in zip(one[1:], (clock, own), strict=True)
        ]  # fmt: skip
        print(f"{count:6}  " + "  ".join(f"{figure:10.0f}" for figure in figures), flush=True)


def wait(done: Callable[[], bool]) -> None:
    """Let the window live until then."""
    end = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("The studio or its engine hangs.")
        QApplication.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    main()
