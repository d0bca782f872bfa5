"""A whole evaluation: measure, then write the report."""

import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from colorstudio import __version__
from colorstudio.engine.control import JobControl
from colorstudio.evaluation.metrics import flow
from colorstudio.evaluation.networks import Networks
from colorstudio.evaluation.report.page import Pictures
from colorstudio.evaluation.report.writing import PictureFiles, write_report
from colorstudio.evaluation.results import ClipResult, Report
from colorstudio.evaluation.run import Cell, Evaluation, OnCell, Plan


@dataclass(frozen=True, slots=True)
class Outcome:
    """The report and the page that shows it."""

    report: Report
    page: Path


def evaluate(
    plan: Plan,
    networks: Networks,
    notes: Sequence[str],
    dataset: str,
    videos: bool,
    control: JobControl,
    on_cell: OnCell,
) -> Outcome:
    """Measure what the plan asks for and write it to ``plan.folder``. Raises Cancelled."""
    evaluation = Evaluation(plan, networks, control, on_cell)
    files = PictureFiles(plan.folder, videos)
    results: list[ClipResult] = []
    pictures: dict[tuple[str, str, str], Pictures] = {}
    for cell, result in zip(evaluation.cells(), evaluation.run(), strict=True):
        results.append(result)
        pictures[_key(cell)] = files.draw(result, partial(evaluation.pairs, cell))
    report = _report(plan, networks, notes, dataset, results, evaluation.set_values())
    return Outcome(report, write_report(report, pictures, dataset, plan.folder))


def _key(cell: Cell) -> tuple[str, str, str]:
    return cell.contender.name, str(cell.protocol), cell.clip.name


def _report(
    plan: Plan,
    networks: Networks,
    notes: Sequence[str],
    dataset: str,
    results: list[ClipResult],
    set_values: dict[str, dict[str, float]],
) -> Report:
    size = f"{plan.framing.width} px wide" if plan.framing.width else "their own size"
    frames = f"the first {plan.framing.frames} frames" if plan.framing.frames else "all frames"
    return Report(
        title="How good the colour is",
        command=shlex.join(["colorstudio", *sys.argv[1:]]),
        created=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        version=__version__,
        facts={
            "Clips": f"{len(plan.clips)}, {dataset} layout, {size}, {frames}",
            "Luma": "BT.601, the only thing a model sees; what a protocol gives is not measured",
            "Flow of the warp error": flow.NAME,
            "Networks look at": f"every {plan.network_step}th frame",
        },
        notes=[*notes, *networks.missing],
        set_values=set_values,
        results=results,
    )
