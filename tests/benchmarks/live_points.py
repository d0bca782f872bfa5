"""How soon a frame is refreshed after a click: the studio's own answer, and the engine's.

    python -m tests.benchmarks.live_points --film FILM [--frame N] [--clicks 8]

Processor time, which a busy machine leaves alone, and time on the clock. "at once": the points
laid over the frame's colour, in the studio's process. "engine": the model's answer through the
engine's process, from the click to its report; processor time is that of the child.
"""

import argparse
import os
import threading
import time
from pathlib import Path

import numpy as np

from colorstudio.chroma.grid import grid_size
from colorstudio.engine.live import PointedFrame
from colorstudio.engine.points import quick_preview
from colorstudio.engine.worker.client import EngineClient
from colorstudio.engine.worker.messages import Failed, Happened, Ready
from colorstudio.engine.worker.tasks import PreviewPoints
from colorstudio.film.luma import working_luma
from colorstudio.film.probe import probe
from colorstudio.film.reader import FilmReader
from colorstudio.hints.points import ColourPoint
from tests.engine.working import Log, await_pid


def main() -> None:
    """Click, and print what each click took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--film", type=Path, required=True)
    parser.add_argument("--frame", type=int, default=0)
    parser.add_argument("--clicks", type=int, default=8)
    args = parser.parse_args()
    film = probe(args.film)
    grid = grid_size(film.video.display_aspect)
    with FilmReader(film) as reader:
        luma = working_luma(reader.read(args.frame), grid.luma)
    base = np.zeros((2, *grid), np.float32)
    places = np.random.default_rng(0).uniform(0.1, 0.9, (args.clicks, 2))
    points = tuple(
        ColourPoint(str(i), ((float(x), float(y)),), (180, 120, 90))
        for i, (x, y) in enumerate(places)
    )
    log = Log()
    client = EngineClient(log, "default", "cpu")
    thread = threading.Thread(target=client.run)
    thread.start()
    log.wait(lambda report: isinstance(report, Ready))
    pid = await_pid(client)
    print("points   at once: CPU ms   ms      engine: CPU ms   ms")
    for count in range(1, args.clicks + 1):
        own, clock = time.process_time(), time.perf_counter()
        quick_preview(base, luma, points[:count])
        at_once = time.process_time() - own, time.perf_counter() - clock
        before, clock = processor_time(pid), time.perf_counter()
        wish = PointedFrame(args.frame, luma, points[:count], base)
        job = client.submit(PreviewPoints(wish, device="cpu"))
        log.wait(lambda r, job=job: isinstance(r, Happened | Failed) and r.job == job)  # type: ignore[misc]
        engine = processor_time(pid) - before, time.perf_counter() - clock
        row = [round(1000 * seconds) for seconds in (*at_once, *engine)]
        print(f"{count:6} {row[0]:17} {row[1]:4} {row[2]:21} {row[3]:4}")
    client.close()
    thread.join()


def processor_time(pid: int) -> float:
    """Seconds of processor time of a process so far, on Linux."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
