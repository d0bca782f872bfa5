"""The page for people."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from colorstudio.evaluation.metrics.catalogue import METRICS, Metric
from colorstudio.evaluation.reference import Published, elsewhere, published
from colorstudio.evaluation.report.charts import COLOURS, bars, curves
from colorstudio.evaluation.report.tables import (
    Group,
    clip_value,
    formatted,
    shown_metrics,
    summary,
)
from colorstudio.evaluation.results import ClipResult, Report, group_name, mean_of

_CHARTED = ("psnr", "de2000", "cdc", "colourfulness")
_PER_CLIP = (
    *("psnr", "psnr_new", "ssim", "psnr_ab", "de2000", "colourfulness", "colourfulness_truth"),
    "cdc",
)


@dataclass(frozen=True, slots=True)
class Pictures:
    """Files beside the page that show one result; ``video`` may be missing."""

    sheet: str
    video: str | None


def write_page(
    report: Report, pictures: dict[tuple[str, str, str], Pictures], dataset: str, path: Path
) -> None:
    """``pictures`` by (model, protocol, clip); ``dataset`` chooses the published figures."""
    folder = Path(__file__).parent
    environment = Environment(
        loader=FileSystemLoader(folder), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    metrics = shown_metrics(report)
    by_frames = [metric for metric in metrics if _has_frames(report, metric)]
    protocols = dict.fromkeys(protocol for _, protocol in report.groups)
    text = environment.get_template("template.html").render(
        report=report,
        metrics=metrics,
        overview=_overview(report, metrics),
        frame_metrics=by_frames,
        by_frames=_frame_means(report, by_frames),
        published=[_as_row(line) for p in protocols for line in published(dataset, p)],
        elsewhere=[_as_row(line) for p in protocols for line in elsewhere(dataset, p)],
        key=[
            (group_name(group), COLOURS[number % len(COLOURS)])
            for number, group in enumerate(report.groups)
        ],
        charts=_charts(report, metrics),
        clip_metrics=[METRICS[name] for name in _PER_CLIP],
        clips=[_clip(report, name, pictures) for name in _worst_first(report)],
    )
    partial = path.with_name(path.name + ".partial")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)


def _overview(report: Report, metrics: Sequence[Metric]) -> list[dict[str, Any]]:
    """A row a group; the best of each metric is marked among those of one protocol."""
    return [
        {
            "name": group_name(group),
            "cells": [
                {
                    "text": formatted(summary(report, group, metric.name), metric),
                    "best": _is_best(report, group, metric),
                }
                for metric in metrics
            ],
        }
        for group in report.groups
    ]


def _is_best(report: Report, group: Group, metric: Metric) -> bool:
    rivals = [other for other in report.groups if other[1] == group[1]]
    values = [metric.better * summary(report, other, metric.name) for other in rivals]
    known = [value for value in values if not math.isnan(value)]
    own = metric.better * summary(report, group, metric.name)
    return metric.better != 0 and len(rivals) > 1 and bool(known) and own == max(known)


def _frame_means(report: Report, metrics: Sequence[Metric]) -> list[dict[str, Any]]:
    return [
        {
            "name": group_name(group),
            "cells": [{"text": formatted(report.frame_mean(group, m.name), m)} for m in metrics],
        }
        for group in report.groups
    ]


def _has_frames(report: Report, metric: Metric) -> bool:
    return any(metric.name in result.frames for result in report.results)


def _as_row(line: Published) -> dict[str, str]:
    figures = ", ".join(f"{METRICS[name].title} {value:g}" for name, value in line.figures.items())
    return {
        "system": line.system,
        "dataset": line.dataset,
        "protocol": line.protocol,
        "source": line.source,
        "formula": line.formula,
        "figures": figures,
    }


def _charts(report: Report, metrics: Sequence[Metric]) -> list[dict[str, str]]:
    clips = _clip_names(report)
    charts = []
    for metric in metrics:
        if metric.name in _CHARTED:
            series = [
                (group_name(group), [_value(report, group, clip, metric.name) for clip in clips])
                for group in report.groups
            ]
            charts.append({"title": metric.title, "svg": bars(clips, series, metric.digits)})
    return charts


def _clip_names(report: Report) -> list[str]:
    return list(dict.fromkeys(result.clip for result in report.results))


def _worst_first(report: Report) -> list[str]:
    def badness(clip: str) -> float:
        found = (result.mean("de2000") for result in report.results if result.clip == clip)
        return mean_of(found)

    return sorted(_clip_names(report), key=badness, reverse=True)


def _value(report: Report, group: Group, clip: str, metric: str) -> float:
    return next((clip_value(r, metric) for r in report.of(group) if r.clip == clip), math.nan)


def _clip(
    report: Report, name: str, pictures: dict[tuple[str, str, str], Pictures]
) -> dict[str, Any]:
    results = [result for result in report.results if result.clip == name]
    lines = [(_group(result), result.frames.get("de2000", [])) for result in results]
    chosen = [METRICS[metric] for metric in _PER_CLIP]
    shown = [(r, pictures[key]) for r in results if (key := _key(r)) in pictures]
    return {
        "name": name,
        "anchor": "clip-" + "".join(c if c.isalnum() else "-" for c in name),
        "curves": curves(lines, METRICS["de2000"].title),
        "rows": [
            {
                "name": _group(result),
                "cells": [formatted(clip_value(result, m.name), m) for m in chosen],
            }
            for result in results
        ],
        "pictures": [
            {"title": _group(r), "sheet": files.sheet, "video": files.video, "open": number == 0}
            for number, (r, files) in enumerate(shown)
        ],
    }


def _group(result: ClipResult) -> str:
    return group_name((result.contender, result.protocol))


def _key(result: ClipResult) -> tuple[str, str, str]:
    return result.contender, result.protocol, result.clip
