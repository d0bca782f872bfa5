"""A feature film in the studio: two hours, 172 800 frames, a thousand shots with a take each.

    python -m tests.benchmarks.feature_film [--folder /tmp/feature] [--detect]

Makes the film once (a few scenes are encoded, their packets muxed over and over) and a project
with shots, takes, confidence, flicker, keyframes and grades. Then a fresh process opens it in the
real studio, offscreen unless QT_QPA_PLATFORM says otherwise, scrolls and zooms all over it, edits,
and prints what the user waits for. Wall times are those of the user; ``cpu`` is the processor time
of the studio's UI thread, which a busy machine does not lengthen.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache, partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np

from colorstudio.chroma.codec import encode_chunk
from colorstudio.chroma.grid import GridSize, grid_size
from colorstudio.engine.request import ColorizeRequest
from colorstudio.film.probe import probe
from colorstudio.hints.wish import ShotWish
from colorstudio.project import FrameRange, NewShot, Project

RATE, SECONDS, SHOTS = 24, 7200, 1000
FRAMES = RATE * SECONDS
WIDTH, HEIGHT = 960, 720
GOP = 24
SCENES = 48
SOUND_RATE = 48_000
FRAME_SAMPLES = 1024  # of AAC


# The film


def make_film(path: Path) -> None:
    """Mux the packets of a few scenes until two hours are full."""
    cuts = shot_cuts()
    scenes = [encode_scene(number) for number in range(SCENES)]
    with av.open(path, "w") as film:
        video, sound = film.add_stream("libx264", RATE), film.add_stream("aac", SOUND_RATE)
        set_up(video)
        video.time_base = Fraction(1, RATE)
        silence = encode_sound(sound)
        video.codec_context.open()
        heard = 0
        for shot, (start, stop) in enumerate(pairwise(cuts)):
            for first in range(start, stop, GOP):
                for data, pts, dts, key in scenes[shot % SCENES]:
                    mux(film, video, data, first + pts, first + dts, key)
            while heard * FRAME_SAMPLES < stop * SOUND_RATE // RATE:
                at = heard * FRAME_SAMPLES
                mux(film, sound, silence[heard % len(silence)], at, at, True)
                heard += 1


def shot_cuts() -> list[int]:
    gops = FRAMES // GOP
    return [GOP * (gops * shot // SHOTS) for shot in range(SHOTS + 1)]


def set_up(stream: Any) -> None:
    stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
    stream.codec_context.time_base = Fraction(1, RATE)
    stream.codec_context.gop_size = GOP
    stream.options = {"preset": "veryfast", "crf": "27", "x264-params": "scenecut=0"}


def encode_scene(number: int) -> list[tuple[bytes, int, int, bool]]:
    """(data, pts, dts, keyframe) of one closed group of pictures."""
    with av.open(os.devnull, "w", format="h264") as sink:
        stream = sink.add_stream("libx264", RATE)
        set_up(stream)
        packets = [
            packet
            for picture in [*scene_pictures(number), None]
            for packet in stream.encode(picture)
        ]
    return [(bytes(p), int(p.pts or 0), int(p.dts or 0), p.is_keyframe) for p in packets]


def scene_pictures(number: int) -> Iterator[av.VideoFrame]:
    rng = np.random.default_rng(number)
    noise = rng.normal(size=(HEIGHT // 8, WIDTH // 4)).astype(np.float32)
    blobs = cv2.GaussianBlur(noise, (0, 0), float(rng.uniform(2, 9)))
    wall = cv2.resize(blobs / blobs.std(), (2 * WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    level, contrast = rng.uniform(60, 190), rng.uniform(20, 50)
    luma = np.clip(level + contrast * wall, 16, 235).astype(np.uint8)
    for frame in range(GOP):
        left = round(WIDTH / 40 * (1 - np.cos(2 * np.pi * frame / GOP)))  # ends where it began
        planes = np.full((HEIGHT * 3 // 2, WIDTH), 128, np.uint8)
        planes[:HEIGHT] = luma[:, left : left + WIDTH]
        picture = av.VideoFrame.from_ndarray(planes, format="yuv420p")
        picture.pts = frame
        yield picture


def encode_sound(stream: Any) -> list[bytes]:
    stream.codec_context.layout = "mono"
    t = np.arange(SOUND_RATE, dtype=np.float32) / SOUND_RATE
    tone = (0.1 * np.sin(440 * 2 * np.pi * t)).astype(np.float32)
    packets = []
    for first in range(0, len(tone) - FRAME_SAMPLES, FRAME_SAMPLES):
        samples = tone[None, first : first + FRAME_SAMPLES]
        frame = av.AudioFrame.from_ndarray(samples, format="fltp", layout="mono")
        frame.sample_rate, frame.pts = SOUND_RATE, first
        packets += [bytes(packet) for packet in stream.encode(frame)]
    return packets


def mux(film: Any, stream: Any, data: bytes, pts: int, dts: int, key: bool) -> None:
    packet = av.Packet(data)
    packet.stream = stream
    packet.time_base = stream.codec_context.time_base
    packet.pts, packet.dts, packet.is_keyframe = pts, dts, key
    film.mux(packet)


# Its project


def make_project(path: Path, film_path: Path) -> None:
    film = probe(film_path)
    assert len(film.frames) == FRAMES, len(film.frames)
    grid = grid_size(film.video.display_aspect)
    with Project.create(path) as project:
        number = project.films.add(film).id
        spans = list(pairwise(shot_cuts()))
        shots = project.shots.redetect(number, [NewShot(*span) for span in spans])
        for shot in shots:
            make_take(project, number, shot.range, grid)
        for shot in shots[::10]:
            project.shots.set_grade([shot.id], {"vividness": 1.2})
            project.shots.rename(shot.id, f"Scene {shot.id}")
            project.markers.add(number, shot.start + 7)


def make_take(project: Project, film: int, place: FrameRange, grid: GridSize) -> None:
    request = ColorizeRequest(
        "film", place, grid, ShotWish(seed=place.start), "chroma-diffusion", "weights"
    )
    take = project.takes.start(film, *place, request.to_json(), request.key()).id
    rng = np.random.default_rng(place.start)
    for first in range(*place, RATE):
        confidence = np.clip(rng.normal(0.85, 0.12, RATE), 0, 1).astype(np.float32)
        flicker = np.abs(rng.normal(0, 0.001, RATE)).astype(np.float32)
        project.chunks.add(take, first, RATE, one_chunk(grid, take % 12), confidence, flicker)
        project.keyframes.put(take, first, np.zeros(1, np.float16))
    project.takes.finish(take)
    project.takes.choose(take, place)


@cache
def one_chunk(grid: GridSize, tint_number: int) -> bytes:
    tint = np.random.default_rng(tint_number).uniform(-0.15, 0.15, (1, 2, 1, 1)).astype(np.float32)
    return encode_chunk(np.broadcast_to(tint, (RATE, 2, *grid)).copy())


# The measured process


class Drive:
    """Opens the project and goes all over its timeline, in the studio's own event loop."""

    def __init__(self, project: Path, begun: float) -> None:
        self.project, self.begun = project, begun
        self.paints: list[tuple[float, float]] = []
        self.series: dict[str, list[tuple[float, float]]] = {}

    def note(self, name: str, wall: float, cpu: float = 0.0) -> None:
        self.series.setdefault(name, []).append((1000 * wall, 1000 * cpu))

    def run(self) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        self.app = QApplication(sys.argv[:1])
        from colorstudio.app.shell.main import run_studio
        from colorstudio.app.shell.window import MainWindow
        from colorstudio.app.timeline.canvas import TimelineCanvas

        paint = TimelineCanvas.paintEvent

        def timed(canvas: TimelineCanvas, event: Any) -> None:
            wall, cpu = time.perf_counter(), time.thread_time()
            paint(canvas, event)
            self.paints.append((time.perf_counter() - wall, time.thread_time() - cpu))

        TimelineCanvas.paintEvent = timed  # type: ignore[method-assign, assignment]
        self.kind = MainWindow
        QTimer.singleShot(0, lambda: self._first_window(QTimer))
        run_studio(None)

    def _first_window(self, timer: Any) -> None:
        self.note("first window", time.time() - self.begun)
        self.window = next(w for w in self.app.topLevelWidgets() if isinstance(w, self.kind))
        self.window.resize(1920, 1080)
        timer.singleShot(1200, self._all)

    def _all(self) -> None:
        try:
            self._open()
            self._go_about()
            self._edit()
        finally:
            self._report()
            self.window.jobs.jobs.clear()
            self.window.close()

    def _until(self, done: Callable[[], bool], seconds: float = 60.0) -> None:
        deadline = time.monotonic() + seconds
        while not done() and time.monotonic() < deadline:
            self.app.processEvents()
            time.sleep(0.001)

    def _open(self) -> None:
        pictures: list[float] = []
        self.window.pictures.pictureReady.connect(lambda *_: pictures.append(time.perf_counter()))
        asked, longest = time.perf_counter(), 0.0
        self.window.opener.open(self.project)
        last = asked
        while not pictures and time.perf_counter() - asked < 60:
            self.app.processEvents()
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
            if self.window.document.is_open and "film is open" not in self.series:
                self.note("film is open", now - asked)
            time.sleep(0.001)
        self.note("first picture of the film", pictures[0] - asked)
        self.note("longest stillness meanwhile", longest)
        self._rest(2.0)
        self.rss_open = rss()

    def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > until)

    def _go_about(self) -> None:
        canvas = self.window.timeline.canvas
        self.paints.clear()
        for factor in [1.5] * 22 + [1 / 1.5] * 22:
            self._timed("zoom", partial(canvas.zoom, factor))
        for zoom in (1, 8, 60, 600, 4000):
            canvas.fit()
            canvas.zoom(zoom)
            span = canvas.span
            for part in np.linspace(0, 1, 60):
                self._timed(
                    f"scroll at {zoom}x",
                    partial(canvas.scroll_to, part * span.last_first),
                )
                self._rest(0.01)
        canvas.fit()
        for frame in np.linspace(0, FRAMES - 1, 60).astype(int):
            self._timed("seek", partial(self.window.playhead.seek, int(frame)))
        self._rest(1.0)

    def _timed(self, name: str, act: Callable[[], object]) -> None:
        """From the wish to its paint."""
        self.app.processEvents()
        self.paints.clear()
        wall, cpu = time.perf_counter(), time.thread_time()
        act()
        while not self.paints:
            self.app.processEvents()
            if time.perf_counter() - wall > 1:
                return  # nothing to paint: the end of the zoom
        self.note(f"{name}: event to paint", time.perf_counter() - wall, time.thread_time() - cpu)
        self.note(f"{name}: paint", *self.paints[0])

    def _edit(self) -> None:
        document = self.window.document
        for shot in document.contents.shots[5:500:60]:
            for name, act in (
                ("refresh", document.refresh),
                ("split", partial(document.split, shot.start + 50)),
                ("undo", document.undo),
                ("select", partial(self.window.selection.click, shot.id)),
            ):
                wall, cpu = time.perf_counter(), time.thread_time()
                act()
                self.app.processEvents()
                self.note(f"edit: {name}", time.perf_counter() - wall, time.thread_time() - cpu)

    def _report(self) -> None:
        print(f"{'milliseconds':36}{'n':>5}{'p50':>9}{'p99':>9}{'max':>9}{'cpu p50':>9}{'p99':>9}")
        for name, pairs in self.series.items():
            wall, cpu = np.array(pairs).T
            figures = [*np.percentile(wall, [50, 99, 100]), *np.percentile(cpu, [50, 99])]
            print(f"{name:36}{len(wall):5}" + "".join(f"{figure:9.1f}" for figure in figures))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        print(f"resident memory: {self.rss_open} MiB open, {rss()} MiB at the end, peak {peak} MiB")
        print(f"torch in the process: {'torch' in sys.modules}")


def rss() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return (pages * resource.getpagesize()) >> 20


def detection(film_path: Path) -> None:
    """How fast shots are found, and whether the right ones, over the first five minutes."""
    from colorstudio.film.reader import FilmReader
    from colorstudio.film.shots import detect_shots

    film, frames = probe(film_path), 300 * RATE
    wall, cpu = time.perf_counter(), time.process_time()
    with FilmReader(film) as reader:
        lumas = reader.working_lumas(grid_size(film.video.display_aspect).luma, 0, frames)
        found = [shot.start for shot in detect_shots(lumas, film.video.frame_rate)]
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    expected = [cut for cut in shot_cuts() if cut < frames]
    hit = len(set(found) & set(expected))
    print(
        f"shot detection: {frames / wall:.0f} fps ({1000 * cpu / frames:.2f} ms cpu a frame), "
        f"the film in {FRAMES * wall / frames / 60:.1f} min; {hit} of {len(expected)} cuts, "
        f"{len(found) - hit} others"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "feature")
    parser.add_argument("--detect", action="store_true", help="measure shot detection, too")
    parser.add_argument("--begun", type=float, help=argparse.SUPPRESS)
    args = parser.parse_args()
    project = args.folder / "feature.colorstudio"
    if args.begun:
        Drive(project, args.begun).run()
        return
    film = args.folder / "feature.mp4"
    args.folder.mkdir(parents=True, exist_ok=True)
    made(film, make_film)
    made(project, lambda path: make_project(path, film))
    begun, cpu = time.perf_counter(), time.process_time()
    probe(film)
    wall, cpu = time.perf_counter() - begun, time.process_time() - cpu
    print(f"indexing {FRAMES} frames: {wall:.2f} s ({cpu:.2f} s cpu)")
    if args.detect:
        detection(film)
    measure(args.folder)


def made(path: Path, make: Callable[[Path], None]) -> None:
    if not path.exists():
        begun = time.perf_counter()
        make(path)
        size = path.stat().st_size >> 20
        print(f"made {path.name}: {size} MiB in {time.perf_counter() - begun:.0f} s")


def measure(folder: Path) -> None:
    names = ("CONFIG", "DATA", "CACHE", "STATE")
    with tempfile.TemporaryDirectory() as home:
        environment = {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in names}
        words = ["--folder", str(folder), "--begun", str(time.time())]
        subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.feature_film", *words],
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **environment},
            check=True,
        )


if __name__ == "__main__":
    main()
