"""What other ways of colouring cost a frame, on the processor.

    python -m tests.benchmarks.peers [--runs 3]

Networks of published sizes with random weights, which take as long as trained ones: DDColor
(Kang et al., ICCV 2023) large and tiny at 512 × 512, as its authors run them on each frame; and the
per-frame diffusion in L*a*b* at 64 × 64 in 20 steps of the kind ``lab-ddpm``, at its size here.
Compare them with what ``colorstudio bench`` says of a film.
"""

import argparse
import json
import time
from collections.abc import Callable
from statistics import median

import torch

from colorstudio.colorizers.feedforward.ddcolor_network import LARGE, DDColor, Sizes
from colorstudio.training.config import LabNetwork
from colorstudio.training.tasks.lab_ddpm import LabTask

STEPS = 20


def ddcolor(sizes: Sizes) -> Callable[[], object]:
    """One frame at the size of the paper."""
    network = DDColor(sizes).eval()
    grey = torch.rand(1, 3, 512, 512)
    return lambda: network(grey)


def lab_ddpm() -> Callable[[], object]:
    """One frame, all steps."""
    task = LabTask(LabNetwork())
    pipeline = task.pipeline(task.objective.network.eval())
    luma = torch.rand(1, 1, 256, 256)
    return lambda: pipeline(luma, [0], STEPS, lambda done: None)


def main() -> None:
    """Print one JSON object: processor milliseconds a frame, medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    args = parser.parse_args()
    peers = {
        "DDColor large, 512": lambda: ddcolor(LARGE),
        "DDColor tiny, 512": lambda: ddcolor(Sizes()),
        f"diffusion, 64, {STEPS} steps": lab_ddpm,
    }
    report = {}
    for name, make in peers.items():
        paint = make()
        with torch.inference_mode():
            paint()
            report[name] = round(1e3 * median(_once(paint) for _ in range(args.runs)))
    print(json.dumps(report, indent=2))


def _once(paint: Callable[[], object]) -> float:
    before = time.process_time()
    paint()
    return time.process_time() - before


if __name__ == "__main__":
    main()
