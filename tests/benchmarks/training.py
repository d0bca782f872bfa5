"""What a training step costs, of the prior and of the diffusion network at their real sizes.

    python -m tests.benchmarks.training SET [--steps 10] [--only NAME]

SET is a packed set. Each case runs in a process of its own. Seconds are wall clock and CPU (the
sum over cores), means over the steps after the first three; MiB is the largest resident memory.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from colorstudio.training.config import TrainConfig
from colorstudio.training.schema import parse
from colorstudio.training.trainer import TrainProgress, train

CASES: dict[str, dict[str, object]] = {
    "prior, 32 of 160 × 160": {"prior": {}, "optimiser": {"batch": 32}, "size": [160, 160]},
    "prior, 32 of 128 × 192": {"prior": {}, "optimiser": {"batch": 32}, "size": [128, 192]},
    "diffusion, 32 of 64 × 96": {
        "diffusion": {},
        "optimiser": {"batch": 32},
        "size": [64, 96],
    },
    "diffusion, checkpointing": {
        "diffusion": {"gradient_checkpointing": True},
        "optimiser": {"batch": 32},
        "size": [64, 96],
    },
}
_WARM = 3


def measure(name: str, pictures: Path, steps: int) -> None:
    """Print one row."""
    case = dict(CASES[name])
    size = case.pop("size")
    marks: list[tuple[float, float]] = []

    def tell(progress: TrainProgress) -> None:
        marks.append((time.perf_counter(), time.process_time()))

    with tempfile.TemporaryDirectory() as folder:
        content = case | {
            "folder": folder,
            "data": {"train": str(pictures), "sizes": [size]},
            "optimiser": {"steps": steps, **case["optimiser"]},  # type: ignore[dict-item]
            "validation": {"size": size, "pictures": 4},
        }
        train(parse(TrainConfig, content), resume=False, on_progress=tell)
    (wall, cpu), (wall_end, cpu_end) = marks[_WARM - 1], marks[-2]  # the last one is validated
    count = steps - 1 - _WARM
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    seconds = (wall_end - wall) / count, (cpu_end - cpu) / count
    print(f"| {name} | {seconds[0]:.2f} | {seconds[1]:.2f} | {peak:.0f} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", type=Path)
    parser.add_argument("--steps", type=int, default=10)
    parser.add_argument("--only", choices=CASES)
    args = parser.parse_args()
    if args.only:
        measure(args.only, args.set, args.steps)
        return
    print("| case | wall s | CPU s | MiB |\n| --- | --- | --- | --- |", flush=True)
    for name in CASES:
        words = [sys.executable, "-m", "tests.benchmarks.training", str(args.set)]
        subprocess.run([*words, "--only", name, "--steps", str(args.steps)], check=True)


if __name__ == "__main__":
    main()
