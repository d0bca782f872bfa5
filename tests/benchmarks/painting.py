"""What a paint of the viewer costs the UI thread: 1080p, with and without copies of its size.

    python -m tests.benchmarks.painting [--room 1920x800] [--rounds 50]

Processor time of one thread. Without copies the paint reduces both pictures itself.
"""

import argparse
import os
import statistics
import time
from dataclasses import replace
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from colorstudio.app.viewer.cache import ReadyPicture
from colorstudio.app.viewer.compare import CompareMode
from colorstudio.app.viewer.framing import Framing
from colorstudio.app.viewer.images import reduced, to_image
from colorstudio.app.viewer.render import Planes
from colorstudio.app.viewer.shown import ShownFrame


def picture(width: int, height: int) -> ReadyPicture:
    noise = np.random.default_rng(1).integers(0, 256, (2, height, width, 3), np.uint8)
    original, coloured = (to_image(rgb) for rgb in noise)
    return ReadyPicture(0, original, coloured, cast(Planes, None))


def milliseconds(ready: ReadyPicture, framing: Framing) -> float:
    """Of the first paint of a picture."""
    canvas = QImage(*framing.room, QImage.Format.Format_RGB32)
    shown = ShownFrame(framing.picture, ready, 2.0)
    painter = QPainter(canvas)
    before = time.thread_time()
    for pane in framing.panes:
        shown.paint(painter, pane, framing.view)
    spent = time.thread_time() - before
    painter.end()
    return 1000 * spent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--room", default="1920x800")
    parser.add_argument("--rounds", type=int, default=50)
    args = parser.parse_args()
    QGuiApplication([])
    framing = Framing()
    width, height = map(int, args.room.split("x"))
    framing.room, framing.picture = (width, height), (1920, 1080)
    bare = picture(1920, 1080)
    for mode in CompareMode:
        framing.mode = mode
        size = framing.reduced_size
        assert size is not None
        ready = replace(bare, small=tuple(reduced(image, *size) for image in bare.images))
        slow, quick = (
            statistics.median(milliseconds(each, framing) for _ in range(args.rounds))
            for each in (bare, ready)
        )
        print(f"{mode.value:<11} reduced while painting {slow:6.2f} ms, before {quick:6.2f} ms")


if __name__ == "__main__":
    main()
