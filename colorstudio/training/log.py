"""The log of a run: CSV always, TensorBoard where it is installed."""

import csv
import importlib
import importlib.util
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from colorstudio.training.judge import write_sheet

STEPS, VALIDATION = "log.csv", "validation.csv"


class RunLog:
    """Rows of a run's folder; those after ``step``, of a run that was killed, are taken back."""

    def __init__(self, folder: Path, step: int) -> None:
        self._folder = folder
        for name in (STEPS, VALIDATION):
            _cut(folder / name, step)
        self._board = _board(folder / "tensorboard", step)

    def losses(self, step: int, values: Mapping[str, float]) -> None:
        """What was measured while training."""
        self._note(STEPS, "train", step, values)

    def validation(self, step: int, values: Mapping[str, float]) -> None:
        """What was measured on held-out pictures."""
        self._note(VALIDATION, "validation", step, values)

    def sheet(self, step: int, sheet: NDArray[np.uint8]) -> None:
        """What the network paints."""
        write_sheet(self._folder / "sheets" / f"{step:07}.png", sheet)
        if self._board is not None:
            self._board.add_image("samples", sheet, step, dataformats="HWC")

    def close(self) -> None:
        """Write out what TensorBoard still holds."""
        if self._board is not None:
            self._board.close()

    def _note(self, file: str, group: str, step: int, values: Mapping[str, float]) -> None:
        row = {"step": step, **values}
        path = self._folder / file
        is_new = not path.exists()
        with path.open("a", newline="", encoding="utf-8") as out:
            writer = csv.DictWriter(out, list(row))
            if is_new:
                writer.writeheader()
            writer.writerow(row)
        if self._board is not None:
            for name, value in values.items():
                self._board.add_scalar(f"{group}/{name}", value, step)


def read_rows(path: Path) -> list[dict[str, float]]:
    """The rows of a log."""
    with path.open(newline="", encoding="utf-8") as file:
        return [{name: float(cell) for name, cell in row.items()} for row in csv.DictReader(file)]


def _cut(path: Path, step: int) -> None:
    if not path.exists():
        return
    header, *rows = path.read_text(encoding="utf-8").splitlines()
    kept = [row for row in rows if int(row.partition(",")[0]) <= step]
    path.write_text("\n".join([header, *kept]) + "\n", encoding="utf-8")


def _board(folder: Path, step: int) -> Any:
    if importlib.util.find_spec("tensorboard") is None:
        return None
    board = importlib.import_module("torch.utils.tensorboard")
    return board.SummaryWriter(str(folder), purge_step=step + 1)
