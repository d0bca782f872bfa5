"""Several sums of losses trained alike, and a table of what each leads to."""

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from colorstudio.errors import UsageError
from colorstudio.evaluation.metrics.catalogue import METRICS
from colorstudio.evaluation.networks import default_folder
from colorstudio.settings_file import read_settings
from colorstudio.training.checkpoint import FILE
from colorstudio.training.config import TrainConfig
from colorstudio.training.losses.catalogue import build_sum
from colorstudio.training.schema import parse
from colorstudio.training.trainer import OnProgress, train

RESULT = "result.json"
_LOSSES = "losses"

Results = Mapping[str, Mapping[str, float]]
"""The metrics of each combination, by its name."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """One run for all, and the sums of losses by name."""

    run: TrainConfig
    losses: dict[str, str]

    def config(self, name: str) -> TrainConfig:
        """The run of one combination, in a folder of its own."""
        return replace(self.run, folder=self.run.folder / name, loss=self.losses[name])


def read_sweep(path: Path) -> Sweep:
    """A run's settings with ``losses`` (name: sum) in place of ``loss``. Raises UsageError."""
    content = read_settings(path)
    losses = content.pop(_LOSSES, None)
    if not isinstance(losses, dict) or not losses:
        raise UsageError(f"{path} names no losses to compare; write losses with lines name: sum.")
    sweep = Sweep(parse(TrainConfig, content), {str(n): str(text) for n, text in losses.items()})
    weights = sweep.run.validation.weights or default_folder()
    for name, text in sweep.losses.items():
        if Path(name).name != name:
            raise UsageError(f"The combination {name!r} cannot name a folder.")
        build_sum(text, weights, "cpu")  # what is wrong shows before the first hour
    return sweep


def run_sweep(
    sweep: Sweep, on_start: Callable[[int, int, str], None], on_progress: OnProgress
) -> dict[str, dict[str, float]]:
    """Train what is not trained yet, and write ``table.md`` and ``table.csv``.

    ``on_start`` gets the combinations done, their number, and the name of the next.
    """
    results: dict[str, dict[str, float]] = {}
    for done, name in enumerate(sweep.losses):
        on_start(done, len(sweep.losses), name)
        config = sweep.config(name)
        kept = config.folder / RESULT
        if not kept.is_file():
            resume = (config.folder / FILE).is_file()
            measured = train(config, resume=resume, on_progress=on_progress).validation
            kept.write_text(json.dumps(measured), encoding="utf-8")
        results[name] = json.loads(kept.read_text(encoding="utf-8"))
    folder = sweep.run.folder
    (folder / "table.md").write_text(table(results, sweep.losses), encoding="utf-8")
    _write_csv(folder / "table.csv", results, sweep.losses)
    return results


def table(results: Results, losses: Mapping[str, str]) -> str:
    """The comparison in Markdown; the best of each column is bold."""
    columns = _columns(results)
    lines = ["| losses | sum |" + "".join(f" {METRICS[c].title} |" for c in columns)]
    lines.append("| --- | --- |" + " --- |" * len(columns))
    best = {column: _best(column, results) for column in columns}
    for name, values in results.items():
        cells = [_cell(column, values[column], best[column]) for column in columns]
        lines.append(f"| {name} | {losses[name]} |" + "".join(f" {cell} |" for cell in cells))
    return "\n".join(lines) + "\n"


def _columns(results: Results) -> list[str]:
    """The study's three first, as far as they were measured."""
    measured = next(iter(results.values()))
    first = [name for name in ("ssim", "psnr", "lpips") if name in measured]
    return first + [name for name in measured if name not in first]


def _best(column: str, results: Results) -> float | None:
    better = METRICS[column].better
    values = [values[column] for values in results.values()]
    return None if better == 0 else max(values, key=lambda value: better * value)


def _cell(column: str, value: float, best: float | None) -> str:
    text = f"{value:.{METRICS[column].digits}f}"
    return f"**{text}**" if value == best else text


def _write_csv(path: Path, results: Results, losses: Mapping[str, str]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        columns = _columns(results)
        writer.writerow(["losses", "sum", *columns])
        for name, values in results.items():
            writer.writerow([name, losses[name], *(values[column] for column in columns)])
