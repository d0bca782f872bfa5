"""All that a run needs to go on as if it had never stopped.

Randomness needs no state: each step draws from generators made of seed and step alone.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from colorstudio.errors import UsageError

FILE = "checkpoint.pt"


@dataclass(slots=True)
class Best:
    """The best validation so far, and how many came after it."""

    value: float | None = None
    step: int = 0
    since: int = 0


@dataclass(slots=True)
class Checkpoint:
    """The state after ``step`` steps."""

    step: int
    objective: dict[str, Any]  # the network, and what is learnt beside it
    average: dict[str, Any]
    optimiser: dict[str, Any]
    scaler: dict[str, Any]
    best: Best

    def save(self, folder: Path) -> None:
        """Replace the folder's checkpoint; a kill leaves the old or the new one."""
        content = {
            "step": self.step,
            "objective": self.objective,
            "average": self.average,
            "optimiser": self.optimiser,
            "scaler": self.scaler,
            "best": {"value": self.best.value, "step": self.best.step, "since": self.best.since},
        }
        partial = folder / f"{FILE}.partial"
        torch.save(content, partial)
        partial.replace(folder / FILE)


def load_checkpoint(folder: Path) -> Checkpoint:
    """The folder's checkpoint. Raises UsageError where there is none that can be read."""
    path = folder / FILE
    if not path.is_file():
        raise UsageError(f"There is no checkpoint in {folder}; start without --resume.")
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
        return Checkpoint(**(content | {"best": Best(**content["best"])}))
    except Exception as error:  # (torch raises many kinds for a bad file)
        raise UsageError(f"The checkpoint {path} is damaged; start again.") from error
