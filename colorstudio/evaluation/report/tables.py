"""Results as CSV and as plain tables."""

import csv
import math
from pathlib import Path

from colorstudio.evaluation.metrics.catalogue import METRICS, Metric
from colorstudio.evaluation.results import ClipResult, Report

Group = tuple[str, str]

_IN_DOCUMENTS = (
    *("psnr", "psnr_new", "psnr_legacy", "ssim", "psnr_ab", "de2000", "colourfulness"),
    *("colourfulness_truth", "vgg", "lpips", "cdc", "cdc_truth", "fsd", "fid"),
)


def shown_metrics(report: Report) -> list[Metric]:
    """The metrics that have a value anywhere, in the catalogue's order."""
    return [
        metric
        for metric in METRICS.values()
        if any(not math.isnan(summary(report, group, metric.name)) for group in report.groups)
    ]


def summary(report: Report, group: Group, metric: str) -> float:
    """The group's headline figure: of the set, or the mean over its clips."""
    if metric in ("fsd", "fid"):
        return report.set_value(group, metric)
    if metric == "fps":
        seconds = sum(result.seconds for result in report.of(group))
        return sum(r.count for r in report.of(group)) / seconds if seconds > 0 else math.nan
    if metric in ("peak_mib", "gpu_mib"):
        return max((clip_value(r, metric) for r in report.of(group)), default=math.nan)
    return report.mean(group, metric)


def clip_value(result: ClipResult, metric: str) -> float:
    """One clip's figure."""
    return result.frames_per_second if metric == "fps" else result.mean(metric)


def formatted(value: float, metric: Metric) -> str:
    """With the metric's digits; a dash where there is none."""
    return "–" if math.isnan(value) else f"{value:.{metric.digits}f}"


def write_csv(report: Report, folder: Path) -> None:
    """``clips.csv``, a row a clip; ``frames.csv``, a row a frame."""
    metrics = shown_metrics(report)
    with (folder / "clips.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["model", "protocol", "clip", "frames", *(m.name for m in metrics)])
        for result in report.results:
            values = [clip_value(result, metric.name) for metric in metrics]
            writer.writerow([*_names(result), result.count, *map(_cell, values)])
    names = sorted({name for result in report.results for name in result.frames})
    with (folder / "frames.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["model", "protocol", "clip", "frame", "given", *names])
        for result in report.results:
            for frame in range(result.count):
                cells = [_at(result, name, frame) for name in names]
                writer.writerow([*_names(result), frame, int(frame in result.given), *cells])


def _names(result: ClipResult) -> list[str]:
    return [result.contender, result.protocol, result.clip]


def _cell(value: float) -> str:
    return "" if math.isnan(value) else f"{value:.6g}"


def _at(result: ClipResult, name: str, frame: int) -> str:
    value = result.frames.get(name, [None] * result.count)[frame]
    return "" if value is None else f"{value:.6g}"


def markdown(report: Report) -> str:
    """A table a group, a row a clip, the mean last, for documents."""
    chosen = [metric for metric in shown_metrics(report) if metric.name in _IN_DOCUMENTS]
    lines: list[str] = []
    for group in report.groups:
        lines += [f"### {group[0]}, {group[1]}", ""]
        lines.append("| clip | " + " | ".join(metric.title for metric in chosen) + " |")
        lines.append("| --- |" + " ---: |" * len(chosen))
        for result in report.of(group):
            values = [formatted(clip_value(result, m.name), m) for m in chosen]
            lines.append(f"| {result.clip} | " + " | ".join(values) + " |")
        means = [formatted(summary(report, group, m.name), m) for m in chosen]
        lines += ["| **mean over clips** | " + " | ".join(means) + " |", ""]
    return "\n".join(lines)
